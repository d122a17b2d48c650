"""The strokes of curves: the same on a screen, in a picture and in a drawing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from rvcmonitor.ui.chart.content import Content, Look
from rvcmonitor.ui.chart.curves import Curve
from rvcmonitor.ui.chart.projection import Floats, Projection
from rvcmonitor.ui.chart.pyramid import Bars, Pyramid, Split, split, visible
from rvcmonitor.ui.chart.raw_canvas import RawCanvas
from rvcmonitor.ui.chart.strokes import clipped, dashed, draw_lines, is_on, polygon, segments
from rvcmonitor.ui.widgets.colours import run_dash

RAW_WIDTH, LINE_WIDTH = 1.0, 1.75
"""Of the raw curve behind another, and of the curve that the eye follows."""
DOT = 3.0
"""Radius of a curve that has one point only."""
RAW_SPARSE, LINE_SPARSE = 0.5, 2.0
"""Points in a column of pixels up to which lines are drawn from point to point."""
FEW = 4_000
"""Points of raw curves in view up to which they, too, are drawn with smooth edges."""
MARGIN = 4.0
"""Pixels around the plot within which lines are still drawn: what is wide reaches in."""


@dataclass(frozen=True)
class CurvePainter:
    """Paints the curves of ``content`` where ``projection`` puts them, with ``ratio`` pixels of
    the device for each of the painter's. A drawing (``vector``) keeps its lines; on a screen with
    a million points pixels are what counts."""

    content: Content
    projection: Projection
    look: Look
    ratio: float = 1.0
    vector: bool = False

    def paint_bars(self, painter: QPainter, canvas: RawCanvas) -> None:
        """Paint raw curves with many points, with the help of a canvas of as many pixels as the
        device has; the painter, too, counts the device's."""
        plot = self.projection.plot
        pixels = QRectF(0, 0, plot.width() * self.ratio, plot.height() * self.ratio)
        projection = Projection(pixels, self.projection.x, self.projection.y, self.projection.log)
        for curve in self.content.card.curves:
            if (bars := self._raw_bars(curve)) is not None:
                width = LINE_WIDTH if _is_alone(curve) else RAW_WIDTH
                canvas.fill(bars, projection, self._raw_colour(curve), round(width * self.ratio))
                if canvas.full:
                    canvas.paint(painter)
        canvas.paint(painter)

    def paint_abandoned(self, painter: QPainter) -> None:
        """What later starts replaced."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        colours, strong = self.look.colours, self.content.show_attempts
        for curve in self.content.card.curves:
            colour = colours.faint(self._colour(curve)) if strong else colours.abandoned
            painter.setPen(QPen(colour, RAW_WIDTH))
            for x, values in curve.abandoned:
                every = max(len(x) // (4 * self._columns), 1)
                self._draw(painter, x[::every], self.projection.to_y(values[::every]))

    def paint(self, painter: QPainter) -> None:
        """Raw curves with few points, and the curves that the eye follows."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for curve in self.content.card.curves:
            self._paint_raw(painter, curve)
        for curve in self.content.card.curves:
            self._paint_line(painter, curve)

    def _paint_raw(self, painter: QPainter, curve: Curve) -> None:
        if _is_alone(curve) or self._raw_bars(curve) is not None:
            return
        painter.setPen(_pen(self._raw_colour(curve), RAW_WIDTH))
        self._draw_values(painter, curve.x, curve.raw)

    def _paint_line(self, painter: QPainter, curve: Curve) -> None:
        x, line = curve.drawn
        if not len(x) or (_is_alone(curve) and self._raw_bars(curve) is not None):
            return
        colour = self._colour(curve)
        if len(x) == 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            at = self.projection.point(float(x[0]), float(line.values[0]))
            painter.drawEllipse(at, DOT, DOT)
            return
        dash = self._dash(curve)
        bars = self._bars(x, line, LINE_SPARSE)
        pattern = dash if self.vector else ()
        painter.setPen(_pen(colour, LINE_WIDTH, flat=bars is not None, dash=pattern))
        if bars is not None:
            self._stroke(painter, bars, dash, self.projection.across(float(x[0])))
        else:
            self._draw_values(painter, x, line, dash)

    def _stroke(self, painter: QPainter, bars: Bars, dash: Sequence[float], origin: float) -> None:
        """Draw bars as upright lines of the painter's pen."""
        plot = self.projection.plot
        x = (
            plot.left()
            + (bars.first + np.arange(len(bars.low), dtype=np.float64) + 0.5) / self.ratio
        )
        below, above = self.projection.to_y(bars.low), self.projection.to_y(bars.high)
        lines = np.stack((x, below + LINE_WIDTH / 2, x, above - LINE_WIDTH / 2), axis=1)
        if dash:
            lines = lines[is_on(x, dash, origin)]
        np.clip(lines[:, 1::2], plot.top() - MARGIN, plot.bottom() + MARGIN, out=lines[:, 1::2])
        draw_lines(painter, lines)

    def _draw_values(
        self, painter: QPainter, x: Floats, line: Pyramid, dash: Sequence[float] = ()
    ) -> None:
        """Draw what is in view of ``line``, from point to point."""
        begin = self.projection.across(float(x[0])) if len(x) else 0.0
        x, values = line.outline(x, *self.projection.x, self._columns)
        self._draw(painter, x, self.projection.to_y(values), dash, begin)

    def _draw(
        self,
        painter: QPainter,
        x: Floats,
        y: Floats,
        dash: Sequence[float] = (),
        origin: float = 0.0,
    ) -> None:
        across, plot = self.projection.to_x(x), self.projection.plot
        if self.vector or len(x) < 2:
            painter.drawPolyline(polygon(across, y))
            return
        within = plot.left(), plot.right()
        lines = dashed(across, y, dash, origin, within) if dash else segments(across, y)
        draw_lines(painter, clipped(lines, plot.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)))

    def _raw_bars(self, curve: Curve) -> Bars | None:
        return self._all_raw_bars[id(curve)]

    @cached_property
    def _all_raw_bars(self) -> dict[int, Bars | None]:
        """The raw curves as bars, by the curve's id; None for those with few points."""
        curves = self.content.card.curves
        points = sum(self._points(curve.x) for curve in curves)
        behind = LINE_SPARSE if points <= FEW else RAW_SPARSE
        sparse = [LINE_SPARSE if _is_alone(curve) else behind for curve in curves]
        pairs = zip(curves, sparse, strict=True)
        return {id(curve): self._bars(curve.x, curve.raw, fewest) for curve, fewest in pairs}

    def _bars(self, x: Floats, line: Pyramid, fewest: float) -> Bars | None:
        """What is in view of ``line`` as bars; None where a column has at most ``fewest`` points:
        they are drawn from point to point."""
        if self.vector or self._points(x) <= max(fewest * self._columns, 2):
            return None
        if id(x) not in self._splits:
            self._splits[id(x)] = split(x, *self.projection.x, self._columns)
        return line.bars(self._splits[id(x)])

    def _points(self, x: Floats) -> int:
        """How many points are in view, and beside it."""
        first, last = visible(x, *self.projection.x)
        return last - first

    @cached_property
    def _splits(self) -> dict[int, Split]:
        """The columns of pixels of each x, by its id: raw and smoothed curve share theirs."""
        return {}

    @property
    def _columns(self) -> float:
        return self.projection.plot.width() * self.ratio

    def _colour(self, curve: Curve) -> QColor:
        return self.look.colours.run(self.content.colour_indices.get(curve.path, 0))

    def _raw_colour(self, curve: Curve) -> QColor:
        colour = self._colour(curve)
        if _is_alone(curve):
            return colour
        return self.look.colours.faint(colour, len(self.content.card.curves))

    def _dash(self, curve: Curve) -> tuple[float, ...]:
        """Lengths on and off, in pixels; the second cue where there are several runs."""
        if len(self.content.card.curves) < 2 or _is_alone(curve):
            return ()
        dash = run_dash(self.content.dash_indices.get(curve.path, 0))
        return tuple(length * LINE_WIDTH for length in dash)


def _is_alone(curve: Curve) -> bool:
    """Whether the raw curve is the one that the eye follows."""
    return curve.smoothed is None and curve.draft is None


def _pen(colour: QColor, width: float, *, flat: bool = False, dash: Sequence[float] = ()) -> QPen:
    """A pen whose strokes meet without notches; round ends would take four times as long."""
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if flat or dash else Qt.PenCapStyle.SquareCap)
    if dash:
        pen.setDashPattern([length / width for length in dash])
    return pen
