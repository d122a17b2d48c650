"""Data rate is not paint rate: many requests, one repaint."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

FRAME = 16
"""Milliseconds between repaints: what a screen shows."""


class Repaints(QObject):
    """Repaints widgets together, once for all requests since they last were."""

    fired = Signal()
    """Just before widgets are repainted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: set[QWidget] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._repaint)

    def request(self, widget: QWidget) -> None:
        """Repaint ``widget`` soon."""
        self._waiting.add(widget)
        if not self._timer.isActive():
            self._timer.start()

    @property
    def pending(self) -> bool:
        """Whether a repaint is on its way."""
        return self._timer.isActive()

    def forget(self, widget: QWidget) -> None:
        """``widget`` is going away."""
        self._waiting.discard(widget)

    def _repaint(self) -> None:
        self.fired.emit()
        waiting, self._waiting = self._waiting, set()
        for widget in waiting:
            if Shiboken.isValid(widget):  # one that goes away may still ask on its way out
                widget.update()
