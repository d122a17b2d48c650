"""A chart's axes and curves as one item: on the screen, and in a saved picture."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGraphicsSceneResizeEvent

from rvcmonitor.ui.chart.axis import RIGHT, TOP, Grid, ValueAxis, XAxisItem
from rvcmonitor.ui.chart.axis_marks import AxisMarksItem
from rvcmonitor.ui.chart.box import Box
from rvcmonitor.ui.chart.content import Content, Look
from rvcmonitor.ui.chart.crosshair import CrosshairMarks
from rvcmonitor.ui.chart.curves_item import CurvesItem
from rvcmonitor.ui.chart.flags import FlagsItem
from rvcmonitor.ui.chart.pins import PinsItem
from rvcmonitor.ui.chart.projection import Projection
from rvcmonitor.ui.chart.turn import TurnMarks


class Plot(pg.GraphicsWidget):
    """The box between its axes, with everything in it."""

    def __init__(self) -> None:
        super().__init__()
        self._font: QFont | None = None
        self.box = Box()
        self.left = ValueAxis(self.box)
        self.bottom = XAxisItem(self.box)
        self.crosshair = CrosshairMarks(self.box)
        self._parts = (
            self.left,
            self.bottom,
            Grid(self.box, self.bottom, self.left),
            TurnMarks(self.box),
            CurvesItem(self.box),
            AxisMarksItem(self.box),
            FlagsItem(self.box),
            PinsItem(self.box),
            self.crosshair,
        )
        for part in (self.left, self.box, self.bottom):
            part.setParentItem(self)

    def resizeEvent(self, event: QGraphicsSceneResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give every part its place."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The box, with one axis beside it and one below."""
        left, bottom = self.left.minimumWidth(), self.bottom.minimumHeight()
        width = max(self.size().width() - left - RIGHT, 0.0)
        height = max(self.size().height() - TOP - bottom, 0.0)
        self.left.setGeometry(QRectF(0, TOP, left, height))
        self.box.setGeometry(QRectF(left, TOP, width, height))
        self.bottom.setGeometry(QRectF(left, TOP + height, width, bottom))

    def name_axes(self, x: str, y: str) -> None:
        """Write beside the axes what they count."""
        self.left.name(y)
        self.bottom.name(x)
        self._make_room(self._font or QFont())

    def _make_room(self, font: QFont) -> None:
        """Beside the box, for labels in letters of this size."""
        self._font = font
        self.left.make_room(font)
        self.bottom.make_room(font)
        self._arrange()

    def show_content(self, content: Content, look: Look) -> None:
        """Show this; the ranges stay."""
        if look.font != self._font:
            self._make_room(look.font)
        self.left.setLogMode(content.log)
        self.box.set_band_colour(look.colours.accent)
        for part in self._parts:
            part.show_content(content, look)

    @property
    def projection(self) -> Projection:
        """From data to the pixels of the view."""
        inside = self.box.projection
        corner = self.box.mapToScene(QPointF())
        rect = QRectF(corner, inside.plot.size())
        return Projection(rect, inside.x, inside.y, inside.log)
