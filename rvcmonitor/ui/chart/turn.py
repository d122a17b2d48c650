"""The verdict on the curves: where it was lowest, and from where on it is flat or rising."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from rvcmonitor.ui.chart.box import Box, BoxItem
from rvcmonitor.ui.chart.content import Content, Look
from rvcmonitor.ui.chart.flags import flag_rects, free
from rvcmonitor.ui.chart.pins import notes
from rvcmonitor.ui.chart.projection import Projection
from rvcmonitor.ui.chart.range import Span
from rvcmonitor.ui.widgets.colours import mixed

BAND_SHARE = 0.13
"""Of the text's colour in the band's."""

ROWS = 5
"""Rows in which words are tried, from the top."""


class Region(pg.LinearRegionItem):
    """A shade over a range of x, which nobody can move. Opaque, so that it paints fast."""

    def __init__(self, box: Box) -> None:
        super().__init__(movable=False)
        for line in self.lines:
            line.hide()
        box.addItem(self, ignoreBounds=True)

    def show_range(self, span: Span, colour: QColor) -> None:
        """Cover ``span`` (x, data) with ``colour``."""
        self.setBrush(pg.mkBrush(colour))
        self.setRegion(span)


class UprightLine(pg.InfiniteLine):
    """A line from top to bottom at one x."""

    def __init__(self, box: Box, *, in_front: bool) -> None:
        super().__init__(angle=90, movable=False)
        box.add_in_front(self) if in_front else box.addItem(self, ignoreBounds=True)

    def paint(self, painter: QPainter, *rest: object) -> None:
        """Paint the line, also into a saved picture."""
        self.boundingRect()  # works out the line's ends, for which an exporter does not ask
        super().paint(painter, *rest)

    def show_at(self, x: float | None) -> None:
        """Stand at ``x``, or nowhere."""
        self.setVisible(x is not None)
        if x is not None:
            self.setPos(x)


class TurnMarks:
    """The items for :class:`Turn` and for the step that is being shown, made when they are first
    needed."""

    def __init__(self, box: Box) -> None:
        self._box = box
        self._verdict: _Verdict | None = None
        self._shown: UprightLine | None = None

    def show_content(self, content: Content, look: Look) -> None:
        """Mark this from now on."""
        if content.turn is not None and self._verdict is None:
            self._verdict = _Verdict(self._box)
        if self._verdict is not None:
            self._verdict.show_content(content, look)
        if content.shown_x is not None and self._shown is None:
            self._shown = UprightLine(self._box, in_front=True)
        if self._shown is not None:
            self._shown.setPen(look.pen(look.colours.accent, 1.5))
            self._shown.show_at(content.shown_x)


class _Verdict:
    """Shade, band, line and words of a turn."""

    def __init__(self, box: Box) -> None:
        self._since = Region(box)
        self._band = Region(box)
        self._lowest = UprightLine(box, in_front=False)
        self._words = TurnWordsItem(box)

    def show_content(self, content: Content, look: Look) -> None:
        turn, colours = content.turn, look.colours
        self._since.setVisible(turn is not None)
        self._band.setVisible(turn is not None and turn.lowest_range is not None)
        self._words.show_content(content, look)
        self._lowest.setPen(look.pen(colours.quiet_text, 1, Qt.PenStyle.DashLine))
        self._lowest.show_at(turn.lowest if turn is not None else None)
        if turn is not None:
            self._since.show_range((turn.since, max(turn.since, turn.until)), colours.shade)
        if turn is not None and turn.lowest_range is not None:
            self._band.show_range(
                turn.lowest_range, mixed(colours.text, colours.background, BAND_SHARE)
            )


class TurnWordsItem(BoxItem):
    """What is said beside the lines of a turn, in front of the curves."""

    def draw(self, painter: QPainter, content: Content, look: Look, at: Projection) -> None:
        """Write beside the lines."""
        painter.setFont(look.small)
        painter.setPen(look.colours.quiet_text)
        for word, rect in turn_words(content, at, look):
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, word)


def turn_words(content: Content, at: Projection, look: Look) -> list[tuple[str, QRectF]]:
    """What is said beside the lines of a turn, and where nothing else stands."""
    turn, metrics = content.turn, QFontMetricsF(look.small)
    if turn is None:
        return []
    words: list[tuple[str, QRectF]] = []
    taken = [rect for _, rect in notes(content, at, QFontMetricsF(look.font))]
    taken += [rect for _, rect in flag_rects(content.flags, at)]
    for x, word in ((turn.lowest, turn.lowest_word), (turn.since, turn.since_word)):
        if at.shows(x):
            places = _places(at.across(x), metrics.horizontalAdvance(word) + 4, metrics, at)
            words.append((word, free(places, taken)))
            taken.append(words[-1][1])
    return words


def turn_at(content: Content, x: float) -> str:
    """What is said of the low point to who points at ``x``; empty elsewhere."""
    turn = content.turn
    if turn is None or turn.lowest_range is None:
        return ""
    low, high = turn.lowest_range
    return turn.says if low <= x <= high else ""


def _places(x: float, width: float, metrics: QFontMetricsF, at: Projection) -> list[QRectF]:
    """Beside the pixel ``x``, from the top downwards: to the right, then to the left, where there
    is room."""
    height, plot = metrics.height(), at.plot
    right, left = x + 3, x - 3 - width
    sides = [right] if right + width <= plot.right() else []
    sides += [left] if left >= plot.left() or not sides else []
    tops = [plot.top() + 1 + row * height for row in range(ROWS)]
    return [QRectF(side, top, width, height) for side in sides for top in tops]
