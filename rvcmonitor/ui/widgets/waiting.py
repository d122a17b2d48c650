"""Tells that something takes longer than a moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PATIENCE_MS = 300
"""What is over sooner needs no word; one would only flicker."""


class Waiting(QObject):
    """After :meth:`begin` ``show`` is called, unless :meth:`end` comes first."""

    def __init__(self, show: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(show)

    def begin(self) -> None:
        """What takes its time has begun, if it has not already."""
        if not self._timer.isActive():
            self._timer.start()

    def end(self) -> None:
        """It is over."""
        self._timer.stop()
