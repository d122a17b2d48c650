"""Dragging a card to another place of its group: where it would lie is shown on the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QScrollArea, QWidget

from rvcmonitor.ui.charts.card import Card
from rvcmonitor.ui.charts.grid import GAP

BAR = 4
"""Pixels: the width of the mark between two cards."""
EDGE = 36
"""Pixels from the page's upper and lower edge within which it scrolls."""
PACE_MS, PACE = 30, 14
"""How often it scrolls, and how many pixels at a time."""


def drop_place(cards: Sequence[QRect], at: QPoint) -> tuple[int, QRect]:
    """Before which of ``cards`` (not empty, row by row) a card would lie that is dropped ``at`` a
    point, ``len(cards)`` being the end, and the mark that shows it."""
    if len({card.left() for card in cards}) == 1:
        return _place_in_column(cards, at.y())
    row_top = min(cards, key=lambda card: abs(card.center().y() - at.y())).top()
    row = [number for number, card in enumerate(cards) if card.top() == row_top]
    passed = [number for number in row if cards[number].center().x() < at.x()]
    place = passed[-1] + 1 if passed else row[0]
    x = cards[passed[-1]].right() + GAP // 2 if passed else cards[row[0]].left() - GAP // 2
    return place, QRect(x - BAR // 2, row_top, BAR, cards[row[0]].height())


def _place_in_column(cards: Sequence[QRect], y: int) -> tuple[int, QRect]:
    place = sum(card.center().y() < y for card in cards)
    beside = cards[max(place - 1, 0)]
    edge = beside.bottom() + GAP // 2 if place else beside.top() - GAP // 2
    return place, QRect(beside.left(), edge - BAR // 2, beside.width(), BAR)


class _Mark(QWidget):
    """Lies over the page: a veil over the card that is dragged, and a bar where it would lie."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.veil, self.bar = QRect(), QRect()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name
        veil = self.palette().color(QPalette.ColorRole.Window)
        veil.setAlphaF(0.6)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.veil, veil)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(self.bar, BAR / 2, BAR / 2)


class CardDrag:
    """Follows the pointer while a card is dragged over the cards of ``grid``, and scrolls it."""

    def __init__(self, grid: QScrollArea) -> None:
        self._grid = grid
        self._card: Card | None = None
        self._others: Sequence[Card] = ()
        self._at = QPoint()
        self._place: int | None = None
        self._mark = _Mark(grid.widget())
        self._pace = QTimer(grid, interval=PACE_MS)
        self._pace.timeout.connect(self._scroll)

    @property
    def mark(self) -> QRect:
        """Where the drop place is shown, in pixels of the page; empty while nothing is dragged."""
        return self._mark.bar if self._mark.isVisible() else QRect()

    def move(self, card: Card, cards: Sequence[Card], at: QPoint) -> None:
        """``card``, one of ``cards``, was dragged to a point of the screen."""
        self._card, self._others, self._at = card, cards, at
        self._pace.start()
        self._show()

    def end(self) -> int | None:
        """The card was let go or put back; before which card it would lie, None if nowhere."""
        place, self._place = self._place, None
        self._card, self._others = None, ()
        self._pace.stop()
        self._mark.hide()
        return place

    def _show(self) -> None:
        if self._card is None:
            return
        page = self._grid.widget()
        places = [_on(page, card) for card in self._others]
        self._place, self._mark.bar = drop_place(places, page.mapFromGlobal(self._at))
        self._mark.veil = _on(page, self._card)
        self._mark.setGeometry(page.rect())
        self._mark.show()
        self._mark.raise_()
        self._mark.update()

    def _scroll(self) -> None:
        view, bar = self._grid.viewport(), self._grid.verticalScrollBar()
        y = view.mapFromGlobal(self._at).y()
        if y < EDGE:
            bar.setValue(bar.value() - PACE)
        elif y > view.height() - EDGE:
            bar.setValue(bar.value() + PACE)
        else:
            return
        self._show()


def _on(page: QWidget, card: Card) -> QRect:
    """Where a card lies on the page."""
    return QRect(card.mapTo(page, QPoint()), card.size())
