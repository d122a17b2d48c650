"""Cards in groups, as many beside each other as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from rvcmonitor.live.session import CardSize
from rvcmonitor.ui.charts.card import Card

GAP = 10
"""Pixels between cards."""
TITLE = 44
"""Pixels that a group's title takes."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How large cards are: the least ``width`` that is easy to read, the bounds of their height
    (in pixels), and how many rows should fit on the page."""

    width: int
    lowest: int
    highest: int
    rows: int


MEASURES: dict[CardSize, Measure] = {
    "small": Measure(250, 150, 280, 3),
    "medium": Measure(340, 190, 420, 2),
    "large": Measure(620, 280, 700, 1),
}


class GroupBox(QWidget):
    """A group of cards under a title that folds it away."""

    folded = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QToolButton()
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.title.setCheckable(True)
        self.title.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = title
        self.cards: list[Card] = []
        self.grid = QGridLayout()
        self.grid.setSpacing(GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self.grid)
        self.title.toggled.connect(lambda on: self.folded.emit(not on))

    def set_open(self, opened: bool, count: int) -> None:
        """Show the group open or folded; ``count`` is how many charts it has."""
        self.title.blockSignals(True)
        self.title.setChecked(opened)
        self.title.blockSignals(False)
        self.title.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self.title.setText(f"{self._title}  {count}")

    def lay_out(self, cards: Sequence[Card], columns: int, height: int) -> None:
        """Arrange ``cards``, in this order."""
        while self.grid.count():
            self.grid.takeAt(0)
        self.cards = list(cards)
        for place, card in enumerate(cards):
            card.setFixedHeight(height)
            self.grid.addWidget(card, place // columns, place % columns)
            card.show()
        for column in range(max(self.grid.columnCount(), columns)):
            self.grid.setColumnStretch(column, 1 if column < columns else 0)

    def in_tab_order(self) -> list[QWidget]:
        """What the Tab key comes to: the title, then card after card."""
        return [self.title, *(part for card in self.cards for part in card.in_tab_order())]


def set_tab_order(widgets: Sequence[QWidget]) -> None:
    """Have the Tab key go from one to the next."""
    for one, other in pairwise(widgets):
        QWidget.setTabOrder(one, other)


class CardGrid(QScrollArea):
    """The groups, one under the other, scrolled together."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Of a widget that Qt itself made, PySide first works out what it may be, and prepares every
        # kind of widget that it knows for that: a hundredth of a start.
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(10, 4, 10, 10)
        self._column.setSpacing(GAP)
        self._column.addStretch(1)
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as one column of cards."""
        return QSize(260, 200)

    def columns(self, size: CardSize) -> int:
        """How many cards of this size there is room for, side by side."""
        return max((self.viewport().width() - 2 * GAP + GAP) // (MEASURES[size].width + GAP), 1)

    def card_height(self, size: CardSize, rows: int, groups: int) -> int:
        """High enough to read, low enough that some rows fit where that is possible, and all the
        height where all ``rows`` in these ``groups`` fit."""
        measure = MEASURES[size]
        width = self.viewport().width() / self.columns(size)
        room = self.viewport().height()
        some_rows = (room - 60) / measure.rows
        all_rows = (room - 2 * GAP - groups * TITLE) / max(rows, 1) - GAP
        height = max(min(width * 0.62, some_rows), all_rows, measure.lowest)
        return int(min(height, measure.highest))

    def set_groups(self, groups: Sequence[GroupBox]) -> None:
        """Show these groups from top to bottom."""
        while self._column.count() > 1:
            self._column.takeAt(0)
        for place, group in enumerate(groups):
            self._column.insertWidget(place, group)
            group.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell how much room there is for columns now."""
        super().resizeEvent(event)
        self.resized.emit()
