"""The points of a card as a table to read and to copy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.ui.chart.curves import CardCurves, Curve
from rvcmonitor.ui.chart.range import Span
from rvcmonitor.ui.chart.tooltip import Reading, exact, moment, reading
from rvcmonitor.ui.widgets.message_text import number
from rvcmonitor.ui.widgets.plain_text import PlainLabel

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The points ``first`` to ``last`` of a curve, from row ``row`` on."""

    curve: Curve
    first: int
    last: int
    row: int


class PointsModel(QAbstractTableModel):
    """The points of a card's curves within ``x``, run after run. A row is looked up when it is
    shown, so that a million of them cost nothing."""

    def __init__(self, card: CardCurves, x: Span, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stretches: list[_Stretch] = []
        self._rows = 0
        for curve in card.curves:
            first = int(np.searchsorted(curve.x, x[0], "left"))
            last = int(np.searchsorted(curve.x, x[1], "right"))
            self._stretches.append(_Stretch(curve, first, last, self._rows))
            self._rows += last - first
        self._titles = (
            self.tr("Run"),
            self.tr("Epoch"),
            self.tr("Step"),
            self.tr("Time"),
            self.tr("Raw"),
            self.tr("Smoothed"),
        )

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > 0:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        at = self.reading(index.row())
        return (
            at.run.name,
            "" if at.epoch is None else number(at.epoch),
            number(at.step),
            moment(at.wall_time),
            exact(at.raw),
            exact(at.smoothed),
        )[index.column()]

    def reading(self, row: int) -> Reading:
        """What stands in a row."""
        stretch = next(s for s in reversed(self._stretches) if s.row <= row and s.last > s.first)
        return reading(stretch.curve, stretch.first + row - stretch.row)

    def as_text(self, rows: list[int]) -> str:
        """These rows with tabs between the cells, as spreadsheets take them: plain numbers."""
        lines = ["\t".join(self._titles)]
        for row in rows:
            at = self.reading(row)
            epoch = "" if at.epoch is None else str(at.epoch)
            values = (at.run.name, epoch, str(at.step), moment(at.wall_time))
            lines.append("\t".join((*values, repr(at.raw), repr(at.smoothed))))
        return "\n".join(lines)


MOST_COPIED = 200_000
"""Rows: more than a clipboard or a spreadsheet takes gladly."""


class _Table(QTableView):
    """A table that copies whole rows instead of one cell."""

    copy_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)


class PointsTable(QDialog):
    """A window with the points that a card shows."""

    def __init__(self, title: str, card: CardCurves, x: Span, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(640, 480)
        self.model = PointsModel(card, x, self)
        self.view = _Table()
        self.view.setModel(self.model)
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.verticalHeader().hide()
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.setColumnWidth(3, 170)
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(self._copy)
        says = PlainLabel(
            self.tr("{count} points in view").format(count=number(self.model.rowCount()))
        )
        foot = QHBoxLayout()
        foot.addWidget(says)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view)
        layout.addLayout(foot)
        self.view.copy_requested.connect(self._copy)

    def _copy(self) -> None:
        """Copy the selected rows, or all where none is selected."""
        selected = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        rows = selected or list(range(min(self.model.rowCount(), MOST_COPIED)))
        QGuiApplication.clipboard().setText(self.model.as_text(rows))
