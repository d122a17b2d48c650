"""The crosshair that all visible charts share."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter

from rvcmonitor.ui.chart.box import IN_FRONT, Box, BoxItem
from rvcmonitor.ui.chart.content import Content, Look
from rvcmonitor.ui.chart.flags import paint_dot
from rvcmonitor.ui.chart.projection import Projection
from rvcmonitor.ui.chart.turn import UprightLine

RAW, LINE = 2.5, 3.5
"""Radius of a dot on the raw curve behind another, and on the curve that the eye follows."""


class Crosshair(QObject):
    """Where on the x axis the user is pointing, None for nowhere, and on which chart."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.x: float | None = None
        self.chart: QObject | None = None
        self.at = QPointF()

    def point(self, x: float, chart: QObject, at: QPointF) -> None:
        """Point at ``x``; ``at`` is the place of the pointer, in the chart's pixels."""
        self.x, self.chart, self.at = x, chart, at
        self.moved.emit()

    def leave(self) -> None:
        """Nobody points at a chart any more."""
        if self.x is not None:
            self.x, self.chart = None, None
            self.moved.emit()


class CrosshairMarks:
    """The crosshair on one chart: a line, and a dot on each curve at the point that is read there.
    Made when somebody points for the first time."""

    def __init__(self, box: Box) -> None:
        self._box = box
        self._marks: tuple[UprightLine, _Dots] | None = None
        self._content: tuple[Content, Look] | None = None

    def show_content(self, content: Content, look: Look) -> None:
        """Show it on these curves from now on."""
        self._content = content, look
        if self._marks is not None:
            line, dots = self._marks
            line.setPen(look.pen(look.colours.crosshair, 1, Qt.PenStyle.DotLine))
            dots.show_content(content, look)

    def show_at(self, x: float | None) -> None:
        """Stand at ``x``, or nowhere."""
        if x is not None and self._marks is None and self._content is not None:
            self._marks = UprightLine(self._box, in_front=True), _Dots(self._box)
            self.show_content(*self._content)
        if self._marks is not None:
            for mark in self._marks:
                mark.show_at(x)


_Found = tuple[float, float, QColor, float]
"""x and value of a dot, its colour and its radius."""
_Dot = tuple[QPointF, QColor, float]
"""The same with its pixel."""


class _Dots(BoxItem):
    """A dot on each curve. Its bounds are those of the dots: nothing else is painted anew."""

    def __init__(self, box: Box) -> None:
        super().__init__(box)
        self.setZValue(IN_FRONT)
        self._bounds = QRectF()
        self._dots: list[_Dot] = []

    def show_at(self, x: float | None) -> None:
        self.prepareGeometryChange()
        self._dots = [] if x is None else self._find(x)
        bounds = QRectF()
        for at, _, radius in self._dots:
            around = radius + 2
            bounds |= QRectF(at.x() - around, at.y() - around, 2 * around, 2 * around)
        self._bounds = bounds

    def _find(self, x: float) -> list[_Dot]:
        """The dots in view: on each curve at its point nearest to ``x``."""
        if self.content is None or self.look is None:
            return []
        found: list[_Found] = []
        for curve in self.content.card.curves:
            place = curve.nearest(x)
            if place is None:
                continue
            at = float(curve.x[place])
            colour = self.look.colours.run(self.content.colour_indices.get(curve.path, 0))
            if curve.smoothed is not None:
                found.append((at, float(curve.smoothed.values[place]), colour, LINE))
            radius = LINE if curve.smoothed is None else RAW
            found.append((at, float(curve.raw.values[place]), colour, radius))
        return self._in_view(found)

    def _in_view(self, found: list[_Found]) -> list[_Dot]:
        projection = self.projection
        x = projection.to_x(np.array([at for at, *_ in found])).tolist()
        y = projection.to_y(np.array([value for _, value, *_ in found])).tolist()
        inside = projection.plot.adjusted(-2, -2, 2, 2)
        return [
            (at, colour, radius)
            for at, (_, _, colour, radius) in zip(map(QPointF, x, y), found, strict=True)
            if inside.contains(at)
        ]

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        return self._bounds

    def draw(
        self,
        painter: QPainter,
        content: Content,  # noqa: ARG002 - looked at when the crosshair moved
        look: Look,
        at: Projection,  # noqa: ARG002 - as above
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for dot, colour, radius in self._dots:
            paint_dot(painter, dot, colour, look.colours, radius)
