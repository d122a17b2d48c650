"""The axes of a chart, and the grid that carries their ticks through the box."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from rvcmonitor.live.session import XAxis
from rvcmonitor.ui.chart.box import Box, BoxItem
from rvcmonitor.ui.chart.content import Content, Look
from rvcmonitor.ui.chart.projection import Projection
from rvcmonitor.ui.chart.ticks import Ticks, log_ticks, x_ticks, y_ticks

LEFT, TOP, RIGHT, BOTTOM = 56, 16, 12, 24
"""Pixels around the box: all of them whole at 125, 150 and 175 %, so that nothing blurs."""
NAME = 20
"""Pixels that the name of an axis takes, where it has one."""
CLEAR = 4.0
"""Pixels between the box and what stands below it: what is painted anew in the box is not below."""
LONG = "0.0000"
"""As long as labels become."""
GAP = 6.0
"""Pixels between a value and the box."""
RIGHT_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def whole(pixels: float, least: int) -> int:
    """So much room or a little more, whole at every scale of the screen."""
    return max(least, 4 * math.ceil(pixels / 4))


class _Axis(pg.AxisItem):
    """Layout, the range of the box and dragging are the library's; ticks and labels ours."""

    def __init__(self, orientation: str, box: Box) -> None:
        super().__init__(orientation)
        self.enableAutoSIPrefix(False)
        self.linkToView(box)
        self._look: Look | None = None
        self._x_axis: XAxis = "step"
        self._ticks: Ticks | None = None
        self._named = False

    def show_content(self, content: Content, look: Look) -> None:
        """Show ticks for this from now on."""
        self._look, self._x_axis = look, content.x_axis
        if self._named:
            self.setTextPen(look.colours.quiet_text)
            self.label.setFont(look.font)
        self._forget_ticks()

    def name(self, text: str) -> None:
        """Write beside the axis what it counts; before it has something to show."""
        from html import escape  # with a table of all entities, which no start has to wait for

        self._named = True
        self.setLabel(escape(text))  # the library takes it for HTML

    @property
    def beyond(self) -> int:
        """Pixels for the name."""
        return NAME if self._named else 0

    def setRange(self, low: float, high: float) -> None:  # noqa: N802 - the library's name
        super().setRange(low, high)
        self._forget_ticks()

    def resizeEvent(self, event: object = None) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._forget_ticks()

    def _forget_ticks(self) -> None:
        self._ticks = None
        self.update()

    @property
    def ticks(self) -> Ticks:
        """Where the ticks are, and what is written there."""
        if self._ticks is None and self._look is not None:
            self._ticks = self._make_ticks(QFontMetricsF(self._look.font))
        return self._ticks or Ticks((), ())

    def _make_ticks(self, metrics: QFontMetricsF) -> Ticks:
        raise NotImplementedError

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002 - as above
    ) -> None:
        if self._look is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setFont(self._look.font)
            painter.setPen(self._look.colours.quiet_text)
            self._write(painter, self._look)

    def _write(self, painter: QPainter, look: Look) -> None:
        raise NotImplementedError


class ValueAxis(_Axis):
    """On the left: values, with a factor for all of them above the axis where there is one."""

    def __init__(self, box: Box) -> None:
        super().__init__("left", box)
        self.setWidth(LEFT)

    def resizeEvent(self, event: object = None) -> None:  # noqa: N802 - Qt's name
        """Keep the name inside the picture."""
        super().resizeEvent(event)
        self.label.setX(-2.0)  # the library moves it half out of the picture

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """All that is painted, ticks at both ends included."""
        return self.rect().adjusted(0, -TOP, 0, BOTTOM)

    def make_room(self, font: QFont) -> None:
        """Be as wide as labels in this font need."""
        self.setWidth(whole(GAP + QFontMetricsF(font).horizontalAdvance(LONG), LEFT) + self.beyond)

    def _make_ticks(self, metrics: QFontMetricsF) -> Ticks:
        most = max(int(self.size().height() / (metrics.height() * 2.2)), 2)
        low, high = self.range
        return log_ticks(low, high, most) if self.logMode else y_ticks(low, high, most)

    def _write(self, painter: QPainter, look: Look) -> None:
        height = QFontMetricsF(look.font).height()
        right, free_from = self.size().width() - GAP, -1e9
        if self.ticks.factor:
            painter.setFont(look.small)
            factor = QRectF(0, -TOP, self.size().width() - 1, TOP - 1)
            painter.drawText(factor, RIGHT_MIDDLE, self.ticks.factor)
            painter.setFont(look.font)
            free_from = 0.0
        scale = self.size().height() / (self.range[1] - self.range[0])
        for place, label in zip(self.ticks.places, self.ticks.labels, strict=True):
            top = self.size().height() - (place - self.range[0]) * scale - height / 2
            if top >= free_from:
                painter.drawText(QRectF(0, top, right, height), RIGHT_MIDDLE, label)


class XAxisItem(_Axis):
    """Below: epochs, steps, durations or local times."""

    def __init__(self, box: Box) -> None:
        super().__init__("bottom", box)
        self.setHeight(BOTTOM)

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """All that is painted, ticks at both ends included."""
        return self.rect().adjusted(-LEFT, CLEAR, RIGHT, 0)

    def make_room(self, font: QFont) -> None:
        """Be as high as labels in this font need."""
        self.setHeight(whole(CLEAR + QFontMetricsF(font).height(), BOTTOM) + self.beyond)

    def _make_ticks(self, metrics: QFontMetricsF) -> Ticks:
        most = max(int(self.size().width() / (metrics.averageCharWidth() * 11)), 2)
        low, high = self.range
        return x_ticks(self._x_axis, low, high, most)

    def _write(self, painter: QPainter, look: Look) -> None:
        width, metrics = self.size().width(), QFontMetricsF(look.font)
        free_from, scale = -1e9, width / (self.range[1] - self.range[0])
        for place, label in zip(self.ticks.places, self.ticks.labels, strict=True):
            long = metrics.horizontalAdvance(label)
            left = min((place - self.range[0]) * scale - long / 2, width + RIGHT - long - 1)
            if left >= free_from:
                painter.drawText(QRectF(left, CLEAR, long + 2, metrics.height()), 0, label)
                free_from = left + long + 8


class Grid(BoxItem):
    """Fine lines at the ticks of both axes, and the x axis itself, behind everything. They are
    opaque: translucent ones would cost more than the curves."""

    def __init__(self, box: Box, across: XAxisItem, up: ValueAxis) -> None:
        super().__init__(box)
        self._across, self._up = across, up
        self.setZValue(-10)

    def draw(
        self,
        painter: QPainter,
        content: Content,  # noqa: ARG002 - it is the axes that know
        look: Look,
        at: Projection,
    ) -> None:
        """Paint the lines of the grid."""
        across = np.round(at.to_x(np.array(self._across.ticks.places))).tolist()
        up = np.round(at.axis_to_y(np.array(self._up.ticks.places))).tolist()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(look.colours.grid, 1))
        painter.drawLines([QLineF(x, at.plot.top(), x, at.plot.bottom()) for x in across])
        painter.drawLines([QLineF(at.plot.left(), y, at.plot.right(), y) for y in up])
        painter.setPen(QPen(look.colours.frame, 1))
        foot = at.plot.bottom() - 1
        painter.drawLine(QPointF(at.plot.left(), foot), QPointF(at.plot.right(), foot))
