"""`--grab`: a picture of the real window once everything shown is loaded, then the end."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from rvcmonitor.live.session import Session
from rvcmonitor.training.folders import reason_of
from rvcmonitor.ui.window.main_window import MainWindow

GRAB_SIZE = (1440, 900)
DEADLINE = 120.0
"""Seconds after which loading is given up."""
_LOOK_MS = 100
_STILL = 10
"""Looks in a row that must find everything at rest, so that the last paint is on the screen, and
what the first pictures say, which comes after the curves."""


class Grab(QObject):
    """Waits, saves, and tells the exit status."""

    finished = Signal(int)

    def __init__(
        self,
        path: Path,
        session: Session,
        window: MainWindow,
        *,
        something_opens: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._something_opens = something_opens
        self._path = path
        self._session = session
        self._window = window
        self._until = time.monotonic() + DEADLINE
        self._still = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._still = self._still + 1 if self._at_rest() else 0
        if self._still >= _STILL:
            self._save()
        elif time.monotonic() > self._until:
            self._fail("the folder was not loaded in time")

    def _at_rest(self) -> bool:
        loaded = self._session.loaded or not self._something_opens
        return loaded and self._window.panes.settled

    def _save(self) -> None:
        self._timer.stop()
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._fail(reason_of(error))
            return
        if self._window.grab().save(str(self._path)):
            self.finished.emit(0)
        else:
            self._fail("the picture could not be written (is its name one of a .png file?)")

    def _fail(self, why: str) -> None:
        self._timer.stop()
        print(f"RVC Monitor could not save {self._path}: {why}", file=sys.stderr)
        self.finished.emit(1)
