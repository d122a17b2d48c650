"""Marks along the x axis: ratings by ear, collapsed pictures, starts, values that are no number."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from rvcmonitor.ui.chart.box import BoxItem
from rvcmonitor.ui.chart.content import Content, Look
from rvcmonitor.ui.chart.flags import free
from rvcmonitor.ui.chart.projection import Projection

BLOCK = 4.0
"""Width and height of a collapsed picture's mark."""
REACH = 5.0
"""Pixels from the pointer at which a collapsed picture still speaks."""
CROSS = 3.0
"""Half the width of a cross."""
CLOSEST = 4
"""Pixels from one cross to the next: of more in less room, one is drawn."""


class AxisMarksItem(BoxItem):
    """What stands along the axis, inside the box."""

    def has_something(self, content: Content) -> bool:
        """Whether there is a start, a rating, a collapsed picture, or a value that is no number."""
        crosses = any(len(curve.nonfinite) for curve in content.card.curves)
        return bool(content.pictures or content.starts or content.stars or crosses)

    def draw(self, painter: QPainter, content: Content, look: Look, at: Projection) -> None:
        """Paint the marks on the lower edge."""
        _paint_pictures(painter, content, look, at)
        _paint_starts(painter, content, look, at)
        _paint_nonfinite(painter, content, look, at)
        _paint_stars(painter, content, look, at)


def _paint_pictures(painter: QPainter, content: Content, look: Look, at: Projection) -> None:
    """A small block for each collapsed picture; those of neighbouring pictures make a band."""
    if not content.pictures:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colours.warning)
    x = np.array([picture.x for picture in content.pictures])
    for pixel in set(np.round(at.to_x(x[(x >= at.x[0]) & (x <= at.x[1])])).tolist()):
        painter.drawRect(QRectF(pixel - BLOCK / 2, at.plot.bottom() - BLOCK - 1, BLOCK, BLOCK))


def _paint_starts(painter: QPainter, content: Content, look: Look, at: Projection) -> None:
    """A small triangle where a run was started again."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(look.colours.background, 1.0))
    bottom = at.plot.bottom()
    for x, path in content.starts:
        if at.shows(x):
            pixel = at.across(x)
            corners = ((pixel - 5, bottom), (pixel + 5, bottom), (pixel, bottom - 8))
            painter.setBrush(look.colours.run(content.colour_indices.get(path, 0)))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def _paint_nonfinite(painter: QPainter, content: Content, look: Look, at: Projection) -> None:
    """A cross at the top where a value is NaN or infinite."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(look.colours.warning, 1.75))
    top, falling, rising = at.plot.top() + 5, QPointF(CROSS, CROSS), QPointF(CROSS, -CROSS)
    for curve in content.card.curves:
        if not len(curve.nonfinite):
            continue
        x = curve.nonfinite[(curve.nonfinite >= at.x[0]) & (curve.nonfinite <= at.x[1])]
        for pixel in set((np.round(at.to_x(x) / CLOSEST) * CLOSEST).tolist()):
            centre = QPointF(pixel, top)
            painter.drawLine(centre - falling, centre + falling)
            painter.drawLine(centre - rising, centre + rising)


def _paint_stars(painter: QPainter, content: Content, look: Look, at: Projection) -> None:
    """What was rated by ear."""
    painter.setFont(look.small)
    metrics = QFontMetricsF(look.small)
    taken: list[QRectF] = []
    for each in sorted(content.stars, key=lambda each: each.x):
        if not at.shows(each.x):
            continue
        text = f"{each.stars}★"
        width, height = metrics.horizontalAdvance(text) + 4, metrics.height()
        x, bottom = at.across(each.x), at.plot.bottom() - 3
        left = min(max(x - width / 2, at.plot.left()), at.plot.right() - width)
        tops = (bottom - (row + 1) * height for row in range(5))
        taken.append(free([QRectF(left, top, width, height) for top in tops], taken))
        painter.setPen(QPen(look.colours.star, 1.0))
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + 3))
        painter.drawText(taken[-1], Qt.AlignmentFlag.AlignCenter, text)


def picture_at(content: Content, at: Projection, pixel: float) -> str:
    """What is said of the collapsed picture at this pixel across; empty where there is none."""
    if not content.pictures:
        return ""
    distances = np.abs(at.to_x(np.array([picture.x for picture in content.pictures])) - pixel)
    nearest = int(distances.argmin())
    return content.pictures[nearest].says if distances[nearest] <= REACH else ""
