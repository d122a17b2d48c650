"""Painting a chart: on the screen, into a picture or a drawing, always with the same strokes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF
from PySide6.QtSvg import QSvgGenerator
from shiboken6 import Shiboken

from rvcmonitor.live.session import XAxis
from rvcmonitor.ui.chart.axis import Ticks, log_ticks, x_ticks, y_ticks
from rvcmonitor.ui.chart.curves import CardCurves, Curve
from rvcmonitor.ui.chart.frame import Frame
from rvcmonitor.ui.chart.marks import (
    Flag,
    Pin,
    Stars,
    Turn,
    paint_flags,
    paint_label,
    paint_pin,
    paint_stars,
    paint_turn,
    write_turn,
)
from rvcmonitor.ui.chart.picture_marks import MarkedPicture, paint_pictures
from rvcmonitor.ui.chart.pyramid import Bars, Numbers
from rvcmonitor.ui.widgets.colours import ChartColours, run_dash

Floats = NDArray[np.float64]

LEFT, TOP, RIGHT, BOTTOM = 56.0, 8.0, 12.0, 24.0
SMOOTHED_WIDTH = 1.75
MOST_COLOURS = 255
"""Curves in a picture with a table of colours, beside the empty ground."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a chart shows. ``colour_indices`` are the runs' places in the palette (None: in no
    group) and ``dash_indices`` those among the dashes; ``starts`` are where runs were started;
    ``turn`` is what the verdict says of this curve, ``stars`` what the user's ears said,
    ``pictures`` are those that collapsed; ``shown_x`` is the step that is being shown;
    ``difference`` tells how two markers differ and ``note`` what is not drawn."""

    card: CardCurves
    colour_indices: Mapping[Path, int | None]
    x_axis: XAxis
    dash_indices: Mapping[Path, int] = field(default_factory=dict)
    flags: Sequence[Flag] = ()
    turn: Turn | None = None
    stars: Sequence[Stars] = ()
    pictures: Sequence[MarkedPicture] = ()
    pins: Sequence[Pin] = ()
    difference: str = ""
    starts: Sequence[tuple[float, Path]] = ()
    shown_x: float | None = None
    show_attempts: bool = False
    note: str = ""


def plot_rect(width: float, height: float) -> QRectF:
    """Where the curves are in a chart of this size."""
    return QRectF(LEFT, TOP, max(width - LEFT - RIGHT, 20.0), max(height - TOP - BOTTOM, 20.0))


def paint_scene(
    painter: QPainter, scene: Scene, frame: Frame, colours: ChartColours, ratio: float = 1.0
) -> None:
    """Everything but what follows the mouse; ``ratio`` is device pixels per pixel."""
    factor = _paint_axes(painter, scene.x_axis, frame, colours)
    painter.save()
    painter.setClipRect(frame.plot.adjusted(0, -1, 0, 1))
    if scene.turn is not None:
        paint_turn(painter, scene.turn, frame, colours)
    # A drawing keeps its lines; on a screen with a million points pixels are what counts.
    vector = isinstance(painter.device(), QSvgGenerator)
    pixels = None if vector else PixelBars(frame, ratio)
    for curve in scene.card.curves:
        _paint_abandoned(painter, curve, scene, frame, colours)
    for curve in scene.card.curves:
        _paint_raw(painter, curve, scene, frame, colours, pixels)
    if pixels is not None:
        pixels.paint(painter)
    for curve in scene.card.curves:
        if curve.smoothed is not None:
            _paint_smoothed(painter, curve, scene, frame, colours, pixels)
    if scene.shown_x is not None:
        _paint_shown(painter, scene.shown_x, frame, colours)
    painter.restore()
    paint_pictures(painter, scene.pictures, frame, colours)
    _paint_starts(painter, scene, frame, colours)
    _paint_nonfinite(painter, scene.card, frame, colours)
    if scene.turn is not None:
        write_turn(painter, scene.turn, frame, colours)
    paint_stars(painter, scene.stars, frame, colours)
    paint_flags(painter, scene.flags, frame, colours)
    for pin in scene.pins:
        paint_pin(painter, pin, frame, colours)
    if factor:
        width = QFontMetricsF(painter.font()).horizontalAdvance(factor) + 16
        corner = QPointF(frame.plot.left() + width, frame.plot.top() + 2)
        paint_label(painter, factor, corner, 0, colours)
    texts = [text for text in (scene.difference, scene.note) if text]
    for row, text in enumerate(texts):
        at = QPointF(frame.plot.right() - 4, frame.plot.top() + 2)
        paint_label(painter, text, at, row, colours)


def polygon(x: NDArray[np.floating], y: NDArray[np.floating]) -> QPolygonF:
    """The points as Qt wants them, written straight into its memory."""
    points = QPolygonF()
    points.resize(len(x))
    if len(x):
        # The stub knows neither objects nor sizes here.
        memory = Shiboken.VoidPtr(points.data(), 16 * len(x), True)  # type: ignore[call-arg, arg-type]
        table = np.frombuffer(memory, np.float64).reshape(-1, 2)  # type: ignore[call-overload]
        table[:, 0] = x
        table[:, 1] = y
    return points


def _paint_axes(painter: QPainter, axis: XAxis, frame: Frame, colours: ChartColours) -> str:
    """Grid, axes and what stands there; returns the factor of the y axis, if it has one."""
    metrics = QFontMetricsF(painter.font())
    plot = frame.plot
    across = x_ticks(
        axis, *frame.x, most=max(int(plot.width() / (metrics.averageCharWidth() * 11)), 2)
    )
    rows = max(int(plot.height() / (metrics.height() * 2.2)), 2)
    up = log_ticks(*frame.y, most=rows) if frame.log else y_ticks(*frame.y, most=rows)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(colours.grid, 1))
    for x in frame.to_x(np.array(across.places)):
        painter.drawLine(QPointF(round(x), plot.top()), QPointF(round(x), plot.bottom()))
    for y in _tick_pixels(up, frame):
        painter.drawLine(QPointF(plot.left(), round(y)), QPointF(plot.right(), round(y)))
    painter.setPen(QPen(colours.frame, 1))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    painter.setPen(colours.quiet_text)
    _write_x(painter, across, frame, metrics)
    _write_y(painter, up, frame, metrics)
    return up.factor


def _tick_pixels(ticks: Ticks, frame: Frame) -> NDArray[np.float64]:
    scale = frame.plot.height() / (frame.y[1] - frame.y[0])
    pixels: NDArray[np.float64] = (
        frame.plot.bottom() - (np.array(ticks.places) - frame.y[0]) * scale
    )
    return pixels


def _write_x(painter: QPainter, ticks: Ticks, frame: Frame, metrics: QFontMetricsF) -> None:
    free_from = -1e9
    y = frame.plot.bottom() + 4
    limit = frame.plot.right() + RIGHT
    for x, label in zip(frame.to_x(np.array(ticks.places)), ticks.labels, strict=True):
        width = metrics.horizontalAdvance(label)
        left = min(x - width / 2, limit - width - 1)
        if left < free_from:
            continue
        painter.drawText(QRectF(left, y, width + 2, metrics.height()), 0, label)
        free_from = left + width + 8


def _write_y(painter: QPainter, ticks: Ticks, frame: Frame, metrics: QFontMetricsF) -> None:
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    height = metrics.height()
    for y, label in zip(_tick_pixels(ticks, frame), ticks.labels, strict=True):
        painter.drawText(QRectF(0, y - height / 2, LEFT - 6, height), right, label)


def _paint_abandoned(
    painter: QPainter, curve: Curve, scene: Scene, frame: Frame, colours: ChartColours
) -> None:
    index = scene.colour_indices.get(curve.path, 0)
    strong = colours.faint(colours.run(index)) if scene.show_attempts else colours.abandoned
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(strong, 1.0))
    columns = max(int(frame.plot.width()), 1)
    for x, values in curve.abandoned:
        every = max(len(x) // (4 * columns), 1)
        painter.drawPolyline(polygon(frame.to_x(x[::every]), frame.to_y(values[::every])))


def _paint_raw(
    painter: QPainter,
    curve: Curve,
    scene: Scene,
    frame: Frame,
    colours: ChartColours,
    pixels: PixelBars | None,
) -> None:
    colour = colours.run(scene.colour_indices.get(curve.path, 0))
    alone = curve.smoothed is None
    shade = colour if alone else colours.faint(colour, len(scene.card.curves))
    if pixels is not None:
        bars = curve.raw.bars(curve.x, *frame.x, pixels.columns)
        if bars is not None:
            if pixels.full:
                pixels.paint(painter)
            pixels.fill(bars, shade)
            return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(shade, 1.5 if alone else 1.0))
    _draw(painter, *curve.raw.outline(curve.x, *frame.x, int(frame.plot.width()) + 1), frame)


def _paint_smoothed(
    painter: QPainter,
    curve: Curve,
    scene: Scene,
    frame: Frame,
    colours: ChartColours,
    pixels: PixelBars | None,
) -> None:
    x, line = curve.drawn
    several = len(scene.card.curves) > 1
    dash = run_dash(scene.dash_indices.get(curve.path, 0)) if several else ()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    pen = QPen(colours.run(scene.colour_indices.get(curve.path, 0)), SMOOTHED_WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    bars = line.bars(x, *frame.x, pixels.columns) if pixels is not None else None
    if bars is not None and pixels is not None:
        painter.setPen(pen)
        pixels.stroke(painter, bars, SMOOTHED_WIDTH, np.array(dash) * SMOOTHED_WIDTH)
        return
    if dash:
        pen.setDashPattern(dash)
    painter.setPen(pen)
    _draw(painter, *line.outline(x, *frame.x, int(frame.plot.width()) + 1), frame)


class PixelBars:
    """Curves with many points to a pixel, as upright bars in the plot's columns of pixels.

    Qt's own lines would paint the same picture several times more slowly: joints of thick lines
    that go up and down within a pixel are what it is slowest at.
    """

    def __init__(self, frame: Frame, ratio: float) -> None:
        self._frame = frame
        self._ratio = ratio
        self.columns = max(round(frame.plot.width() * ratio), 1)
        self._rows = max(round(frame.plot.height() * ratio), 1)
        self._line = -(-self.columns // 4) * 4  # bytes, as Qt wants them
        self._canvas = np.zeros((0, self._line), np.uint8)
        self._colours: list[int] = []

    def fill(self, bars: Bars, colour: QColor) -> None:
        """Fill the bars of a raw curve, over those before; they are seen after :meth:`paint`."""
        if not len(self._canvas):
            self._canvas = np.zeros((self._rows, self._line), np.uint8)
        inside = slice(max(-bars.first, 0), max(self.columns - bars.first, 0))
        start = np.clip(np.floor(self._pixels(bars.high[inside])), 0, self._rows).astype(np.int16)
        end = np.clip(np.ceil(self._pixels(bars.low[inside])), -1, self._rows).astype(np.int16)
        if not len(start) or start.min() > end.max():
            return
        self._colours.append(colour.rgba())
        first, last = int(start.min()), int(end.max()) + 1
        canvas = self._canvas[first:last, max(bars.first, 0) :][:, : len(start)]
        # Seen as unsigned, a row above the bar is a very large number: one comparison for both.
        rows = np.arange(first, last, dtype=np.int16)[:, None] - start
        covered = rows.view(np.uint16) <= np.maximum(end - start, 0).astype(np.uint16)
        number = covered.view(np.uint8)
        number *= np.uint8(len(self._colours))  # a later curve has a greater number
        np.maximum(canvas, number[: len(canvas)], out=canvas)

    @property
    def full(self) -> bool:
        """Whether no further colour can be told apart."""
        return len(self._colours) == MOST_COLOURS

    def _pixels(self, values: Floats) -> Floats:
        return (self._frame.to_y(values) - self._frame.plot.top()) * self._ratio

    def paint(self, painter: QPainter) -> None:
        """Put what was filled into the picture."""
        if self._colours:
            form = QImage.Format.Format_Indexed8
            image = QImage(self._canvas.data, self.columns, self._rows, self._line, form)
            image.setColorTable([0, *self._colours])
            painter.drawImage(self._frame.plot, image)
        self._colours.clear()
        self._canvas = self._canvas[:0]

    def stroke(self, painter: QPainter, bars: Bars, width: float, dash: Floats) -> None:
        """Draw the bars of a smoothed curve with the painter's pen, which is ``width`` wide; with
        the lengths of ``dash`` (in pixels) on and off in turn."""
        along = bars.first + np.arange(len(bars.low))
        x = self._frame.plot.left() + (along + 0.5) / self._ratio
        on: slice | NDArray[np.bool_] = slice(None)
        if len(dash):
            ends = np.cumsum(dash)
            on = np.searchsorted(ends, np.mod(x, ends[-1]), "right") % 2 == 0
        below, above = self._frame.to_y(bars.low), self._frame.to_y(bars.high)
        draw_lines(painter, x[on], below[on] + width / 2, x[on], above[on] - width / 2)


def draw_lines(
    painter: QPainter,
    x1: Numbers,
    y1: Numbers,
    x2: Numbers,
    y2: Numbers,
) -> None:
    """Separate lines, handed to Qt without making an object of each."""
    lines = np.stack((x1, y1, x2, y2), axis=1).astype(np.float64, copy=False)
    if len(lines):
        first = cast("QLineF", Shiboken.wrapInstance(lines.ctypes.data, QLineF))
        painter.drawLines(first, len(lines))


def _draw(painter: QPainter, x: Floats, values: NDArray[np.floating], frame: Frame) -> None:
    if len(x) == 1:
        painter.drawPoint(QPointF(*frame.pixel(float(x[0]), float(values[0]))))
    painter.drawPolyline(polygon(frame.to_x(x), frame.to_y(values)))


def _paint_shown(painter: QPainter, x: float, frame: Frame, colours: ChartColours) -> None:
    pixel, _ = frame.pixel(x, 0.0 if not frame.log else 1.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(colours.accent, 1.5))
    painter.drawLine(QPointF(pixel, frame.plot.top()), QPointF(pixel, frame.plot.bottom()))


def _paint_starts(painter: QPainter, scene: Scene, frame: Frame, colours: ChartColours) -> None:
    """A small triangle on the axis where a run was started again."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    bottom = frame.plot.bottom()
    for x, path in scene.starts:
        if frame.x[0] <= x <= frame.x[1]:
            pixel = float(frame.to_x(np.array(x)))
            painter.setBrush(colours.run(scene.colour_indices.get(path, 0)))
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(pixel - 4, bottom + 5),
                        QPointF(pixel + 4, bottom + 5),
                        QPointF(pixel, bottom - 2),
                    ]
                )
            )


def _paint_nonfinite(
    painter: QPainter, card: CardCurves, frame: Frame, colours: ChartColours
) -> None:
    """A cross at the top where a value is NaN or infinite."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(colours.warning, 1.75))
    top = frame.plot.top() + 5
    for curve in card.curves:
        inside = curve.nonfinite[(curve.nonfinite >= frame.x[0]) & (curve.nonfinite <= frame.x[1])]
        for pixel in set((np.round(frame.to_x(inside) / 4) * 4).tolist()):
            painter.drawLine(QPointF(pixel - 3, top - 3), QPointF(pixel + 3, top + 3))
            painter.drawLine(QPointF(pixel - 3, top + 3), QPointF(pixel + 3, top - 3))
