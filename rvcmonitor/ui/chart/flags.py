"""The candidates' numbered flags: none hides another's number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from rvcmonitor.ui.chart.box import BoxItem
from rvcmonitor.ui.chart.content import Content, Flag, Look
from rvcmonitor.ui.chart.projection import Projection
from rvcmonitor.ui.widgets.colours import ChartColours

FLAG = 15.0
"""Width and height of a flag."""
STEM = 7.0
"""Pixels between a point and the flag nearest to it."""
BETWEEN = 1.0
"""Pixels between two flags."""
DOT = 3.0
"""Radius of the dot on the curve."""


class FlagsItem(BoxItem):
    """A dot on the curve for each candidate, and above it the number that it has in the list."""

    def has_something(self, content: Content) -> bool:
        """Whether there are candidates."""
        return bool(content.flags)

    def draw(self, painter: QPainter, content: Content, look: Look, at: Projection) -> None:
        """Paint the flags, the one that is being shown in front of the others."""
        colours, placed = look.colours, flag_rects(content.flags, at)
        placed.sort(key=lambda each: each[0].shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for flag, rect in placed:
            dot = _point(flag, at)
            painter.setPen(QPen(_fill(flag, colours), 1.0))
            painter.drawLine(dot, rect.center())
            paint_dot(painter, dot, _fill(flag, colours), colours, DOT)
        painter.setFont(look.in_flags)
        for flag, rect in placed:
            painter.setPen(QPen(colours.background, 1.0))
            painter.setBrush(_fill(flag, colours))
            painter.drawEllipse(rect)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(flag.rank))


def flag_rects(flags: Sequence[Flag], projection: Projection) -> list[tuple[Flag, QRectF]]:
    """Where the numbers of the visible flags are, none on another, the first nearest to its
    point."""
    placed: list[tuple[Flag, QRectF]] = []
    for flag in sorted(flags, key=lambda flag: flag.rank):
        if projection.shows(flag.x):
            taken = [rect for _, rect in placed]
            placed.append((flag, free(_places(flag, projection), taken)))
    return placed


def _places(flag: Flag, projection: Projection) -> Iterator[QRectF]:
    """Where a flag may be, best first: above its point, higher up, below it, beside all that."""
    at, plot, pace = _point(flag, projection), projection.plot, FLAG + BETWEEN
    rows = range(int(plot.height() / pace))
    above = [at.y() - STEM - FLAG - row * pace for row in rows]
    below = [at.y() + STEM + row * pace for row in rows]
    tops = [top for top in above if top >= plot.top()]
    tops += [top for top in below if top + FLAG <= plot.bottom()]
    lefts = [at.x() - FLAG / 2 + pace * aside for aside in (0, -1, 1, -2, 2)]
    edge = max(plot.right() - FLAG, plot.left())
    for left in lefts:
        for top in tops or [plot.top()]:
            yield QRectF(min(max(left, plot.left()), edge), top, FLAG, FLAG)


def _point(flag: Flag, projection: Projection) -> QPointF:
    """The pixel of the flag's point, or of the plot's edge above or below it."""
    at, plot = projection.point(flag.x, flag.value), projection.plot
    return QPointF(at.x(), min(max(at.y(), plot.top()), plot.bottom()))


def free(places: Iterable[QRectF], taken: Sequence[QRectF]) -> QRectF:
    """The first of ``places`` that meets none of ``taken``; the first if all do."""
    waiting = iter(places)
    first = next(waiting)
    free_ones = (
        place
        for place in chain((first,), waiting)
        if not any(place.intersects(other) for other in taken)
    )
    return next(free_ones, first)


def _fill(flag: Flag, colours: ChartColours) -> QColor:
    if flag.shown:
        return colours.accent
    return colours.quiet_text if flag.by_guide else colours.text


def paint_dot(
    painter: QPainter, at: QPointF, colour: QColor, colours: ChartColours, radius: float
) -> None:
    """A dot on a curve."""
    painter.setPen(QPen(colours.background, 1.5))
    painter.setBrush(colour)
    painter.drawEllipse(at, radius, radius)
