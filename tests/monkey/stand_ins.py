"""Answers in place of what lies outside the window: the system's dialogs, the file manager, other
programs, the notification area, the loudspeakers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QSystemTrayIcon

from tests.monkey import odd
from tests.monkey.disk import Disk

Chance = Callable[[], Random]
"""The random numbers of the action under way."""


def put_in(disk: Disk, chance: Chance, parent: QObject) -> None:
    """For as long as the process lives."""
    dialogs = Dialogs(disk, chance)
    for name in ("getExistingDirectory", "getSaveFileName", "getOpenFileName", "getOpenFileNames"):
        setattr(QFileDialog, name, staticmethod(getattr(dialogs, name)))
    desk = Desk(parent)
    for scheme in ("file", "http", "https", "mailto"):
        # It says that it takes bytes, and takes text.
        QDesktopServices.setUrlHandler(scheme, desk, "show")  # type: ignore[arg-type]
    start = QProcess.start

    def start_nothing(process: QProcess, *_: object) -> None:
        """Nothing is heard of it, or it cannot be started."""
        if chance().random() < 0.5:
            start(process, str(disk.folder / "no such program"))

    replace(QProcess, "start", start_nothing)
    replace(QProcess, "startDetached", lambda *_: (True, 0))
    replace(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    _put_in_speakers()


class Dialogs:
    """What somebody chooses: something sensible, something impossible, or nothing."""

    def __init__(self, disk: Disk, chance: Chance) -> None:
        self._disk = disk
        self._chance = chance
        self._saved = disk.folder / "saved"
        self._saved.mkdir()

    def getExistingDirectory(self, *_: object) -> str:  # noqa: N802 - Qt's name
        rng = self._chance()
        return str(
            rng.choice(
                (
                    "",
                    self._saved,
                    self._saved,
                    self._disk.folder / "no such folder",
                    *self._disk.roots,
                    *self._disk.some_models(rng),
                )
            )
        )

    def getSaveFileName(self, *given: object) -> tuple[str, str]:  # noqa: N802 - Qt's name
        rng = self._chance()
        proposed = Path(str(given[2])).name if len(given) > 2 else "file"
        places = (self._saved, self._saved, self._disk.folder / "no such folder")
        names = (proposed, proposed, f"{rng.choice(odd.NAMES)}.png")
        chosen = rng.choice(places) / rng.choice(names)
        return (str(chosen) if rng.random() < 0.8 else ""), ""

    def getOpenFileName(self, *_: object) -> tuple[str, str]:  # noqa: N802 - Qt's name
        files = self._disk.some_files(self._chance())
        return (str(files[0]) if files else ""), ""

    def getOpenFileNames(self, *_: object) -> tuple[list[str], str]:  # noqa: N802 - Qt's name
        return [str(each) for each in self._disk.some_files(self._chance())], ""


class Desk(QObject):
    """A desktop on which nothing opens."""

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        del url


class Sink(QObject):
    """A sound card that takes everything and is silent."""

    stateChanged = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self, device: object, form: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        del device
        self._bytes_per_second = max(form.bytesForDuration(1_000_000), 1)
        self._feed: Any = None
        self._state: object = None
        self._taken = 0
        self._timer = QTimer(self, interval=20)
        self._timer.timeout.connect(self._take)

    def start(self, feed: Any) -> None:
        self._feed = feed
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._go("StoppedState")

    def setVolume(self, volume: float) -> None:  # noqa: N802 - Qt's name
        del volume

    def processedUSecs(self) -> int:  # noqa: N802 - Qt's name
        return int(self._taken / self._bytes_per_second * 1e6)

    def state(self) -> object:
        return self._state

    def error(self) -> object:
        from PySide6.QtMultimedia import QAudio

        return QAudio.Error.NoError

    def _take(self) -> None:
        taken = len(self._feed.read(self._bytes_per_second // 20).data())
        self._taken += taken
        self._go("ActiveState" if taken else "IdleState")

    def _go(self, name: str) -> None:
        from PySide6.QtMultimedia import QAudio

        state = QAudio.State[name]
        if state is not self._state:
            self._state = state
            self.stateChanged.emit(state)


class Device:
    """The sound card's description: it takes any format."""

    def isNull(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def isFormatSupported(self, form: object) -> bool:  # noqa: N802 - Qt's name
        del form
        return True


def _put_in_speakers() -> None:
    try:
        from PySide6 import QtMultimedia
    except ImportError:  # the program copes with that, too
        return
    replace(QtMultimedia.QMediaDevices, "defaultAudioOutput", staticmethod(Device))
    replace(QtMultimedia, "QAudioSink", Sink)


def replace(owner: object, name: str, stand_in: object) -> None:
    """Put ``stand_in`` in the place of something that has a type of its own."""
    setattr(owner, name, stand_in)
