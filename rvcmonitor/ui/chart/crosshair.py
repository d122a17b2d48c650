"""The crosshair that all visible charts share."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal


class Crosshair(QObject):
    """Where on the x axis the user is pointing, None for nowhere, and on which chart."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.x: float | None = None
        self.chart: QObject | None = None
        self.at = QPoint()

    def point(self, x: float, chart: QObject, at: QPoint) -> None:
        """Point at ``x``; ``at`` is where the tooltip belongs, in the chart's pixels."""
        self.x, self.chart, self.at = x, chart, at
        self.moved.emit()

    def leave(self) -> None:
        if self.x is not None:
            self.x, self.chart = None, None
            self.moved.emit()
