"""Data rate is not paint rate: many requests, one repaint."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

FRAME = 16
"""Milliseconds between repaints: what a screen shows."""


class Repaints(QObject):
    """Tells when to repaint, once for all requests since it last did: at once after a pause."""

    fired = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fire)
        self._since = QElapsedTimer()

    def request(self) -> None:
        """Have everything repainted soon."""
        if not self._timer.isActive():
            waited = self._since.elapsed() if self._since.isValid() else FRAME
            self._timer.start(max(FRAME - waited, 0))

    def _fire(self) -> None:
        self._since.start()
        self.fired.emit()

    @property
    def pending(self) -> bool:
        """Whether a repaint is on its way."""
        return self._timer.isActive()
