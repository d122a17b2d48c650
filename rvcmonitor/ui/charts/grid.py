"""Cards in groups, as many beside each other as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from rvcmonitor.ui.charts.card import Card

CARD_WIDTH = 340
"""Pixels a card needs to be read easily."""
LOWEST, HIGHEST = 190, 420
"""Bounds of a card's height in pixels."""
GAP = 10
TITLE = 44
"""Pixels that a group's title takes."""


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
        parts = [(card.chart, card.pin, card.more) for card in self.cards]
        return [self.title, *(part for card in parts for part in card)]


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
        return QSize(260, 200)

    @property
    def columns(self) -> int:
        return max((self.viewport().width() - 2 * GAP + GAP) // (CARD_WIDTH + GAP), 1)

    def card_height(self, rows: int, groups: int) -> int:
        """High enough to read, low enough that two rows fit where that is possible, and all the
        height where all ``rows`` in these ``groups`` fit."""
        width = self.viewport().width() / self.columns
        room = self.viewport().height()
        half = (room - 60) / 2
        all_rows = (room - 2 * GAP - groups * TITLE) / max(rows, 1) - GAP
        return int(min(max(min(width * 0.62, half), all_rows, LOWEST), HIGHEST))

    def set_groups(self, groups: Sequence[GroupBox]) -> None:
        """Show these groups from top to bottom."""
        while self._column.count() > 1:
            self._column.takeAt(0)
        for place, group in enumerate(groups):
            self._column.insertWidget(place, group)
            group.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.resized.emit()
