"""A piece of a run's line beside its name: where colours repeat, its dashes tell runs apart."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from rvcmonitor.ui.widgets.colours import palette_place, run_dash

LINE = QSize(28, 12)
"""Pixels of a sample: room for every dash pattern once."""
WIDTH = 1.6


def colours_repeat(places: Iterable[int | None]) -> bool:
    """Whether two of these runs (see :meth:`Session.colour_index`) have the same colour, so that
    their dashes have to be shown beside their names."""
    seen = [palette_place(place) for place in places]
    return len(set(seen)) < len(seen)


def paint_line_sample(painter: QPainter, area: QRectF, colour: QColor, dash: int) -> None:
    """Paint a line with the dashes of this place (see :meth:`Session.dash_index`) across
    ``area``."""
    pen = QPen(colour, WIDTH, c=Qt.PenCapStyle.FlatCap)
    if pattern := run_dash(dash):
        pen.setDashPattern(pattern)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    middle = area.center().y()
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))
    painter.restore()


def line_sample(colour: QColor, dash: int, ratio: float = 1.0) -> QPixmap:
    """The sample by itself, for tooltips and legends, on a clear ground; ``ratio`` pixels for each
    of the screen's."""
    sample = QPixmap(LINE * ratio)
    sample.setDevicePixelRatio(ratio)
    sample.fill(Qt.GlobalColor.transparent)
    with QPainter(sample) as painter:
        paint_line_sample(painter, QRectF(0, 0, LINE.width(), LINE.height()), colour, dash)
    return sample
