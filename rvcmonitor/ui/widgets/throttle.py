"""Data rate is not paint rate: many requests, one repaint."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

FRAME = 16
"""Milliseconds between repaints: what a screen shows."""


class Repaints(QObject):
    """Tells when to repaint, once for all requests since it last did."""

    fired = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self.fired)

    def request(self) -> None:
        """Have everything repainted soon."""
        if not self._timer.isActive():
            self._timer.start()

    @property
    def pending(self) -> bool:
        """Whether a repaint is on its way."""
        return self._timer.isActive()
