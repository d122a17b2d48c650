"""The monkey itself: one random action after the other, whichever event loop runs."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import QDialog, QMainWindow

from rvcmonitor.ui.guide.guide_window import GuideWindow
from tests.monkey import keyboard, mouse, windows
from tests.monkey.disk import Disk
from tests.monkey.faults import Faults
from tests.monkey.ledger import Ledger
from tests.monkey.targets import Act, Say, named
from tests.monkey.targets import windows as shown_windows
from tests.monkey.watchdog import Watchdog

ON_DISK = 0.15
"""The share of the actions that happen to files."""


class Monkey(QObject):
    """Acts once in every turn of the event loop, in that of a dialog, too, which is run in the
    middle of an action. Each action has random numbers of its own: one that finds another window
    than it did the last time does not change all that follow."""

    satisfied = Signal()
    """All actions were done."""

    def __init__(
        self,
        seed: str,
        actions: int,
        disk: Disk,
        ledger: Ledger,
        watchdog: Watchdog,
        faults: Faults,
    ) -> None:
        super().__init__()
        self.chance = Random(seed)
        self._seed, self._actions = seed, actions
        self._ledger, self._watchdog, self._faults = ledger, watchdog, faults
        self._on_disk = disk.acts()
        self._in_window = [*mouse.ACTS, *keyboard.ACTS, *windows.acts(disk)]
        self._loop = 0
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._turn)
        # Looked up now: after an overflow in a signal, PySide finds another method by this name.
        self._again = self._timer.start

    @property
    def is_satisfied(self) -> bool:
        return self._ledger.number >= self._actions

    def start(self) -> None:
        self._again()

    def stop(self) -> None:
        self._timer.stop()

    def _turn(self) -> None:
        self._again()
        loop = QThread.currentThread().loopLevel()
        if loop <= self._loop:  # this action looks after its events itself, and is not over
            return
        before, self._loop = self._loop, loop
        try:
            self._act()
        except Exception as error:  # noqa: BLE001 - whatever it was, it is told, and the monkey goes on
            self._faults.tell_error("exception", error)
        finally:
            self._loop = before

    def _act(self) -> None:
        if self.is_satisfied:
            self.stop()
            self.satisfied.emit()
            return
        self._look_for_strays()
        self._ledger.number += 1
        self.chance = Random(f"{self._seed} {self._ledger.number}")
        if self.chance.random() < ON_DISK:
            self._watchdog.rest()
            self._do_one_of(self._on_disk, self._ledger.note)
            self._watchdog.begin("what the files became")
        elif shown_windows():
            self._do_one_of(self._in_window, self._say)
        else:
            windows.wake(self._say)

    def _look_for_strays(self) -> None:
        """A part that lost its place in a window stands on the desktop by itself."""
        for top in shown_windows():
            is_plain = top.windowType() == Qt.WindowType.Window
            if is_plain and not isinstance(top, QMainWindow | QDialog | GuideWindow):
                self._faults.tell("stray part", named(top), "")

    def _do_one_of(self, acts: Sequence[tuple[float, Act]], say: Say) -> None:
        """What cannot be done now (no dialog is there to be answered) says nothing, and something
        else is tried."""
        weights, chosen = zip(*acts, strict=True)
        said = self._ledger.said
        while self._ledger.said == said:
            self.chance.choices(chosen, weights)[0](self.chance, say)

    def _say(self, deed: str) -> None:
        self._ledger.note(deed)
        self._watchdog.begin(deed)
