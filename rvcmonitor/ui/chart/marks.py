"""What stands on a chart beside its curves: candidates, the verdict's turn, stars, markers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from rvcmonitor.ui.chart.frame import Frame
from rvcmonitor.ui.widgets.colours import ChartColours

FLAG = 15.0
"""Width and height of a candidate's numbered flag."""
STEM = 7.0
"""Pixels between a point and the flag nearest to it."""
BETWEEN = 1.0
"""Pixels between two flags."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A candidate's mark: its number, where it stands (data), and whether it is being shown."""

    rank: int
    step: int
    x: float
    value: float
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """Where the verdict sees the lowest point, from where on and until where the curve has been
    flat or rising (x, data), and what is said at both."""

    lowest: float
    since: float
    until: float
    lowest_word: str
    since_word: str


@dataclass(frozen=True, slots=True)
class Stars:
    """How the user's ears rated a checkpoint: 1 to 5 at ``x`` (data)."""

    x: float
    stars: int


@dataclass(frozen=True, slots=True)
class Pin:
    """A marker that the user set on a point of a curve, and what it says."""

    path: Path
    step: int
    x: float
    value: float
    text: str


def flag_rects(flags: Sequence[Flag], frame: Frame) -> list[tuple[Flag, QRectF]]:
    """Where the numbers of the visible flags are, none on another, the first nearest to its
    point."""
    placed: list[tuple[Flag, QRectF]] = []
    for flag in sorted(flags, key=lambda flag: flag.rank):
        if frame.x[0] <= flag.x <= frame.x[1]:
            taken = [rect for _, rect in placed]
            placed.append((flag, _free(_places(flag, frame), taken)))
    return placed


def _places(flag: Flag, frame: Frame) -> Iterator[QRectF]:
    """Where a flag may be, best first: above its point, higher up, below it, beside all that."""
    x, y = frame.pixel(flag.x, flag.value)
    plot, pace = frame.plot, FLAG + BETWEEN
    y = min(max(y, plot.top()), plot.bottom())
    rows = range(int(plot.height() / pace))
    above = [y - STEM - FLAG - row * pace for row in rows]
    below = [y + STEM + row * pace for row in rows]
    tops = [top for top in above if top >= plot.top()]
    tops += [top for top in below if top + FLAG <= plot.bottom()]
    lefts = [x - FLAG / 2 + pace * aside for aside in (0, -1, 1, -2, 2)]
    edge = max(plot.right() - FLAG, plot.left())
    for left in lefts:
        for top in tops or [plot.top()]:
            yield QRectF(min(max(left, plot.left()), edge), top, FLAG, FLAG)


def _free(places: Iterable[QRectF], taken: Sequence[QRectF]) -> QRectF:
    """The first of ``places`` that meets none of ``taken``; the first if all do."""
    waiting = iter(places)
    first = next(waiting)
    free = (
        place
        for place in chain((first,), waiting)
        if not any(place.intersects(other) for other in taken)
    )
    return next(free, first)


def paint_flags(
    painter: QPainter, flags: Sequence[Flag], frame: Frame, colours: ChartColours
) -> None:
    """The candidates: a dot on the curve, and above it the number in the list."""
    placed = sorted(flag_rects(flags, frame), key=lambda each: each[0].shown)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for flag, rect in placed:
        x, y = frame.pixel(flag.x, flag.value)
        y = min(max(y, frame.plot.top()), frame.plot.bottom())
        fill = _fill(flag, colours)
        painter.setPen(QPen(fill, 1.0))
        painter.drawLine(QPointF(x, y), rect.center())
        paint_dot(painter, flag.x, flag.value, frame, fill, colours, 3.0)
    font = painter.font()
    painter.setFont(_small(font))
    for flag, rect in placed:
        painter.setPen(QPen(colours.background, 1.0))
        painter.setBrush(_fill(flag, colours))
        painter.drawEllipse(rect)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(flag.rank))
    painter.setFont(font)


def _fill(flag: Flag, colours: ChartColours) -> QColor:
    return colours.accent if flag.shown else colours.text


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(10)
    return small


def paint_turn(painter: QPainter, turn: Turn, frame: Frame, colours: ChartColours) -> None:
    """A shade from where the curve turned, and a line at its lowest point; behind the curves."""
    plot = frame.plot
    lowest, since, until = (frame.pixel(x, 1.0)[0] for x in (turn.lowest, turn.since, turn.until))
    left, right = max(since, plot.left()), min(until, plot.right())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if left < right:
        painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), colours.shade)
    if plot.left() <= lowest <= plot.right():
        painter.setPen(QPen(colours.quiet_text, 1, Qt.PenStyle.DashLine))
        at = round(lowest)
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()))


def write_turn(painter: QPainter, turn: Turn, frame: Frame, colours: ChartColours) -> None:
    """The words for :func:`paint_turn`, in front of the curves."""
    font = painter.font()
    painter.setFont(_small(font))
    painter.setPen(colours.quiet_text)
    taken: list[QRectF] = []
    for x, word in ((turn.lowest, turn.lowest_word), (turn.since, turn.since_word)):
        if frame.x[0] <= x <= frame.x[1]:
            rect = _word_rect(frame.pixel(x, 1.0)[0], word, painter, frame, taken)
            taken.append(rect)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, word)
    painter.setFont(font)


def _word_rect(
    x: float, word: str, painter: QPainter, frame: Frame, taken: Sequence[QRectF]
) -> QRectF:
    """Beside ``x`` at the top, to the right where there is room, below other words if need be."""
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(word) + 4, metrics.height()
    fits = x + 3 + width <= frame.plot.right()
    left = x + 3 if fits else x - 3 - width
    rows = (frame.plot.top() + 1 + row * height for row in range(3))
    return _free([QRectF(left, top, width, height) for top in rows], taken)


def paint_stars(
    painter: QPainter, rated: Sequence[Stars], frame: Frame, colours: ChartColours
) -> None:
    """What was rated by ear, along the axis."""
    font = painter.font()
    painter.setFont(_small(font))
    metrics = QFontMetricsF(painter.font())
    taken: list[QRectF] = []
    for each in sorted(rated, key=lambda each: each.x):
        if not frame.x[0] <= each.x <= frame.x[1]:
            continue
        text = f"{each.stars}★"
        width, height = metrics.horizontalAdvance(text) + 4, metrics.height()
        x = frame.pixel(each.x, 1.0)[0]
        left = min(max(x - width / 2, frame.plot.left()), frame.plot.right() - width)
        tops = (frame.plot.bottom() - 3 - (row + 1) * height for row in range(5))
        rect = _free([QRectF(left, top, width, height) for top in tops], taken)
        taken.append(rect)
        painter.setPen(QPen(colours.star, 1.0))
        painter.drawLine(QPointF(x, frame.plot.bottom() - 3), QPointF(x, frame.plot.bottom()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.setFont(font)


def paint_dot(
    painter: QPainter,
    x: float,
    value: float,
    frame: Frame,
    colour: QColor,
    colours: ChartColours,
    radius: float = 3.5,
) -> None:
    """A dot on a point of a curve, where that is inside the picture."""
    at = QPointF(*frame.pixel(x, value))
    if not frame.plot.adjusted(-2, -2, 2, 2).contains(at):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(colours.background, 1.5))
    painter.setBrush(colour)
    painter.drawEllipse(at, radius, radius)


def paint_pin(painter: QPainter, pin: Pin, frame: Frame, colours: ChartColours) -> None:
    """A marker of the user's, and beside it what it says."""
    x, y = frame.pixel(pin.x, pin.value)
    if not frame.plot.contains(QPointF(x, y)):
        return
    paint_dot(painter, pin.x, pin.value, frame, colours.text, colours, 4.0)
    width = QFontMetricsF(painter.font()).horizontalAdvance(pin.text) + 12
    right = x + 10 + width if x + 10 + width <= frame.plot.right() else x - 10
    paint_label(painter, pin.text, QPointF(right, max(y - 24, frame.plot.top())), 0, colours)


def paint_label(
    painter: QPainter, text: str, top_right: QPointF, row: int, colours: ChartColours
) -> None:
    """A line of text on its own ground."""
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + 12, metrics.height() + 4
    box = QRectF(top_right.x() - width, top_right.y() + row * (height + 3), width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(colours.frame, 1))
    painter.setBrush(colours.background)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(colours.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
