"""The points of a card as a table to read, to sort and to copy."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.live.background_jobs import BackgroundJobs
from rvcmonitor.ui.chart.curves import CardCurves
from rvcmonitor.ui.chart.range import Span
from rvcmonitor.ui.chart.reading import exact, moment
from rvcmonitor.ui.charts.points import COLUMNS, Column, Points, Rows, hours
from rvcmonitor.ui.widgets.copied_table import CopiedTable
from rvcmonitor.ui.widgets.message_text import number
from rvcmonitor.ui.widgets.plain_text import PlainLabel, plain_tooltip, set_tooltip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MOST_COPIED = 1_000_000
"""Rows: what a spreadsheet takes."""
WIDEST = 260
"""Pixels that a column takes by itself."""
SORT_MARK = 16
"""Pixels of the arrow beside a heading."""
MOST_KEPT_SELECTED = 2_000
"""Rows: Qt follows each selected cell through a sort."""


class PointsModel(QAbstractTableModel):
    """The points of a card's curves within ``x``, run after run until they are sorted. A row is
    looked up when it is shown, and sorting goes on beside the window."""

    about_to_reorder = Signal()
    reordered = Signal()
    """The rows stand in the order that was last asked for."""

    def __init__(self, card: CardCurves, x: Span, parent: QWidget) -> None:
        super().__init__(parent)
        self.points = Points(card, x)
        self._order: Rows | None = None
        self._titles = self._headings(card)
        self._sorting = BackgroundJobs(self)
        self._sorting.done.connect(lambda _, order: self._rearrange(order))

    def headings(self) -> tuple[str, ...]:
        """What stands above the columns."""
        return tuple(self._titles.values())

    def _headings(self, card: CardCurves) -> dict[Column, str]:
        weight = max((curve.smoothing[1] for curve in card.curves), default=0.0)
        return {
            "run": self.tr("Run"),
            "epoch": self.tr("Epoch"),
            "step": self.tr("Step"),
            "time": self.tr("Time"),
            "elapsed": self.tr("Since start (h:mm:ss)"),
            "raw": self.tr("Raw"),
            "smoothed": self.tr("Smoothed ({weight})").format(weight=exact(weight)),
        }

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """One row a point."""
        return 0 if parent.isValid() else len(self.points)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Run, step, epoch, time, length and both values."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The heading of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._titles[COLUMNS[section]]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell, written for people."""
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and column != "run":
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole and column == "run":
            return plain_tooltip(self._text(index.row(), column))
        return None

    def _text(self, row: int, column: Column) -> str:
        value = self.points.value(int(self.points_at(np.array([row]))[0]), column)
        if column == "run":
            return self.points.names[int(value)]
        if column == "time":
            return moment(value)
        if column == "elapsed":
            return hours(np.array([value]))[0]
        if column in ("raw", "smoothed"):
            return exact(value)
        return number(int(value)) if np.isfinite(value) else ""

    def points_at(self, rows: Rows) -> Rows:
        """Which points stand in these rows."""
        return rows if self._order is None else self._order[rows]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort soon; a column below zero brings the points back into the order of the runs."""
        descending = order == Qt.SortOrder.DescendingOrder
        points = self.points

        def compute(_: Callable[[], bool]) -> Iterator[Rows]:
            if column < 0:
                yield np.arange(len(points))
            else:
                yield points.order(COLUMNS[column], descending=descending)

        self._sorting.compute("order", compute)

    def _rearrange(self, order: Rows) -> None:
        """Have the points in this order. What is selected stays selected."""
        self.about_to_reorder.emit()
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        points = self.points_at(np.array([index.row() for index in held], np.intp))
        self._order = order
        rows = np.empty_like(order)
        rows[order] = np.arange(len(order))
        places = zip(rows[points].tolist(), held, strict=True)
        self.changePersistentIndexList(held, [self.index(row, at.column()) for row, at in places])
        self.layoutChanged.emit()
        self.reordered.emit()


class _Table(CopiedTable):
    """Selects and copies whole rows; a click on a heading sorts."""

    def __init__(self, model: PointsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names often differ at their end
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        heading = self.horizontalHeader()
        # At each paint it would ask of every row whether the whole column is selected.
        heading.setSelectionModel(QItemSelectionModel(model, heading))
        heading.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heading.setSortIndicatorClearable(True)
        heading.setStretchLastSection(True)
        self._make_room(model)
        self.setSortingEnabled(True)
        model.about_to_reorder.connect(self._give_up_a_large_selection)

    def _make_room(self, model: PointsModel) -> None:
        """Columns for the runs' newest points, where epochs, steps and times are longest."""
        metrics, rows = self.fontMetrics(), model.points.newest()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 8)
        for section in range(len(COLUMNS)):
            texts = [str(model.index(row, section).data()) for row in rows]
            width = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            least = self.horizontalHeader().sectionSizeHint(section) + SORT_MARK
            self.setColumnWidth(section, max(min(width + 20, WIDEST), least))

    def selected_rows(self) -> Rows:
        """The selected rows from top to bottom."""
        selected = np.zeros(self.model().rowCount(), np.bool_)
        for part in self.selectionModel().selection():  # type: ignore[attr-defined] # a list
            selected[part.top() : part.bottom() + 1] = True
        return np.flatnonzero(selected)

    def _give_up_a_large_selection(self) -> None:
        selected = len(self.selected_rows())
        if MOST_KEPT_SELECTED < selected < self.model().rowCount():
            self.clearSelection()


class PointsTable(QDialog):
    """A window with the points that a card shows."""

    copied = Signal()
    """The clipboard holds what was to be copied."""

    def __init__(self, title: str, card: CardCurves, x: Span, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(760, 520)
        self.model = PointsModel(card, x, self)
        self.view = _Table(self.model)
        self.view.setAccessibleName(title)
        self.copy = QPushButton(self.tr("Copy"))
        set_tooltip(self.copy, self.tr("Copy the selected rows, or all where none is selected"))
        self.copy.clicked.connect(self._copy)
        self.says = PlainLabel(self.tr("%Ln point(s) in view", "", self.model.rowCount()))
        foot = QHBoxLayout()
        foot.addWidget(self.says)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view)
        layout.addLayout(foot)
        self.view.copy_requested.connect(self._copy)
        self._writing = BackgroundJobs(self)
        self._writing.done.connect(lambda _, text: self._take(text))
        self._copying = 0, 0

    def _copy(self) -> None:
        """Copy the selected rows, or all where none is selected."""
        selected = self.view.selected_rows()
        rows = selected if len(selected) else np.arange(self.model.rowCount())
        chosen = self.model.points_at(rows[:MOST_COPIED])
        points, heading = self.model.points, "\t".join(self.model.headings())
        decimal_point = QLocale().decimalPoint()

        def compute(cancelled: Callable[[], bool]) -> Iterator[str]:
            chunks = [heading]
            for chunk in points.lines(chosen, decimal_point):
                if cancelled():
                    return
                chunks.append(chunk)
            yield "\n".join(chunks)

        self.says.setText(self.tr("Copying…"))
        self._copying = len(chosen), len(rows)
        self._writing.compute("copy", compute)

    def _take(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        copied, wanted = self._copying
        if copied == wanted:
            says = self.tr("%Ln point(s) copied", "", copied)
        else:
            says = self.tr("%Ln point(s) copied: a spreadsheet takes no more", "", copied)
        self.says.setText(says)
        self.copied.emit()
