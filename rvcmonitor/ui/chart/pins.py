"""The user's markers and what is said in the corner of a chart, each on its own ground."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from rvcmonitor.ui.chart.box import BoxItem
from rvcmonitor.ui.chart.content import Content, Look, Pin
from rvcmonitor.ui.chart.flags import flag_rects, free, paint_dot
from rvcmonitor.ui.chart.projection import Projection

DOT = 4.0
"""Radius of a marker's dot."""
AWAY = 10.0
"""Pixels from a marker's dot to what it says."""
PLACES = 8
"""Heights at which a label is tried, above and below its marker."""


class PinsItem(BoxItem):
    """Paints markers and notes; no label lies on another where there is room."""

    def has_something(self, content: Content) -> bool:
        """Whether there are markers, or a note to show."""
        return bool(content.pins or content.difference or content.note)

    def draw(self, painter: QPainter, content: Content, look: Look, at: Projection) -> None:
        """Paint markers and notes so that none hides another."""
        painter.setFont(look.font)
        for pin in visible(content.pins, at):
            paint_dot(painter, at.point(pin.x, pin.value), look.colours.text, look.colours, DOT)
        for text, rect in labels(content, at, QFontMetricsF(look.font)):
            _paint_label(painter, text, rect, look)


def visible(pins: Sequence[Pin], at: Projection) -> list[Pin]:
    """The markers that are in view."""
    return [pin for pin in pins if at.plot.contains(at.point(pin.x, pin.value))]


def labels(content: Content, at: Projection, metrics: QFontMetricsF) -> list[tuple[str, QRectF]]:
    """What is said, and where: notes in the corner, markers beside their dots."""
    placed = notes(content, at, metrics)
    taken = [rect for _, rect in placed] + [rect for _, rect in flag_rects(content.flags, at)]
    pins = sorted(visible(content.pins, at), key=lambda pin: pin.x)
    for pin in pins:
        dot, size = at.point(pin.x, pin.value), _size(pin.text, metrics)
        places = _places(dot, size, at.plot, to_left=pin is pins[0] and len(pins) > 1)
        taken.append(free(places, taken))
        placed.append((pin.text, taken[-1]))
    return placed


def notes(content: Content, at: Projection, metrics: QFontMetricsF) -> list[tuple[str, QRectF]]:
    """What is said in the upper right corner."""
    placed: list[tuple[str, QRectF]] = []
    corner = QPointF(at.plot.right() - 4, at.plot.top() + 2)
    for text in filter(None, (content.difference, content.note)):
        size = _size(text, metrics)
        placed.append((text, QRectF(corner - QPointF(size.width(), 0), size)))
        corner.setY(corner.y() + size.height() + 3)
    return placed


def _size(text: str, metrics: QFontMetricsF) -> QSizeF:
    return QSizeF(metrics.horizontalAdvance(text) + 12, metrics.height() + 4)


def _places(dot: QPointF, size: QSizeF, plot: QRectF, *, to_left: bool) -> Iterable[QRectF]:
    """Where a label of this size may be beside its dot, best first, inside the plot."""
    right, left = dot.x() + AWAY, dot.x() - AWAY - size.width()
    fits = left >= plot.left() if to_left else right + size.width() <= plot.right()
    sides = (left, right) if to_left == fits else (right, left)
    pace = size.height() + 3
    tops = [dot.y() - AWAY - size.height()]
    tops += [tops[0] + sign * row * pace for row in range(1, PLACES) for sign in (1, -1)]
    lowest = plot.bottom() - size.height()
    edge = plot.right() - size.width()
    for side in (max(min(side, edge), plot.left()) for side in sides):
        for top in (min(max(top, plot.top()), lowest) for top in tops):
            yield QRectF(QPointF(side, top), size)


def _paint_label(painter: QPainter, text: str, rect: QRectF, look: Look) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(look.colours.frame, 1))
    painter.setBrush(look.colours.background)
    painter.drawRoundedRect(rect, 4, 4)
    painter.setPen(look.colours.text)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
