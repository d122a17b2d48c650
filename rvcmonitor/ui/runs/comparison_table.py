"""All trainings beside each other: a table to sort, to copy and to save."""

from __future__ import annotations

import csv
import io
import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.live.session import Session
from rvcmonitor.storage.whole_file import write_whole
from rvcmonitor.training.folders import reason_of
from rvcmonitor.training.run import Run
from rvcmonitor.ui.runs.comparison import Cell, columns
from rvcmonitor.ui.widgets.copied_table import CopiedTable
from rvcmonitor.ui.widgets.first_size import first_size
from rvcmonitor.ui.widgets.plain_text import PlainLabel, plain_tooltip, verbatim

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
VALUE = Role.UserRole
_WISHED = QSize(980, 420)


class ComparisonModel(QAbstractTableModel):
    """A row a run, in the order of the session."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.columns = columns()
        self._runs: tuple[Run, ...] = ()
        self._cells: list[list[Cell]] = []
        session.published.connect(self.refresh)
        session.ratings_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what the session says now; what is selected stays selected."""
        runs, session = self._session.runs, self._session
        same = [run.path for run in runs] == [run.path for run in self._runs]
        if not same:
            self.beginResetModel()
        self._runs = runs
        self._cells = [[column.of(session, run) for column in self.columns] for run in runs]
        if not same:
            self.endResetModel()
        elif runs:
            last = self.index(len(runs) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def run(self, row: int) -> Run:
        """The run of a row."""
        return self._runs[row]

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """One row a run."""
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """What is compared."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> str | None:
        """The heading of a column."""
        if role != Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self.columns[section].title

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """What stands in a cell; :data:`VALUE` is what it sorts by."""
        cell = self._cells[index.row()][index.column()]
        if role == Role.DisplayRole:
            return cell.text
        if role == Role.ToolTipRole:
            return plain_tooltip(cell.text)
        if role == VALUE:
            return cell.value
        if role == Role.TextAlignmentRole and isinstance(cell.value, float):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


class _Sorted(QSortFilterProxyModel):
    """What is not known comes last, whichever way it is sorted."""

    def lessThan(self, left: Index, right: Index) -> bool:  # noqa: N802 - Qt's name
        one, other = left.data(VALUE), right.data(VALUE)
        if one is None or other is None:
            last = self.sortOrder() == Qt.SortOrder.DescendingOrder
            return (one is None) == last if one is not other else False
        if isinstance(one, str):
            return str(one).casefold() < str(other).casefold()
        return bool(one < other)


class ComparisonTable(QDialog):
    """A window with a row for each training; Enter or a double-click shows one alone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare trainings"))
        self._session = session
        self.model = ComparisonModel(session, self)
        self._sorted = _Sorted(self)
        self._sorted.setSourceModel(self.model)
        self.view = self._build_view()
        self.columns_button = QPushButton(self.tr("Columns"))
        self.columns_button.setMenu(self._build_menu())
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(self._copy)
        self.save = QPushButton(self.tr("Save as CSV…"))
        self.save.clicked.connect(self._ask_where)
        self.says = PlainLabel()
        foot = QHBoxLayout()
        foot.addWidget(self.columns_button)
        foot.addWidget(self.says, 1)
        foot.addWidget(self.copy)
        foot.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view)
        layout.addLayout(foot)
        self._hide_columns()
        self.resize(first_size(_WISHED, self.screen().availableSize()))

    def _build_view(self) -> CopiedTable:
        view = CopiedTable()
        view.setAccessibleName(self.tr("Compare trainings"))
        view.setModel(self._sorted)
        view.setSortingEnabled(True)
        view.horizontalHeader().setSortIndicatorClearable(True)
        view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        view.setSelectionBehavior(CopiedTable.SelectionBehavior.SelectRows)
        view.setAlternatingRowColors(True)
        view.setWordWrap(False)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 8)
        view.resizeColumnsToContents()
        view.copy_requested.connect(self._copy)
        view.activated.connect(self._show)
        return view

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        hidden = self._session.arrangement.hidden_columns
        for column in self.model.columns[1:]:  # its name tells what a row is about
            action = menu.addAction(verbatim(column.title))
            action.setCheckable(True)
            action.setChecked(column.key not in hidden)
            action.toggled.connect(lambda on, key=column.key: self._choose_column(key, on))
        return menu

    def _choose_column(self, key: str, shown: bool) -> None:
        arrangement = self._session.arrangement
        others = tuple(other for other in arrangement.hidden_columns if other != key)
        hidden = others if shown else (*others, key)
        self._session.set_arrangement(replace(arrangement, hidden_columns=hidden))
        self._hide_columns()

    def _hide_columns(self) -> None:
        hidden = self._session.arrangement.hidden_columns
        for place, column in enumerate(self.model.columns):
            self.view.setColumnHidden(place, column.key in hidden)

    def _show(self, index: QModelIndex) -> None:
        self._session.show_alone(self.model.run(self._sorted.mapToSource(index).row()).path)

    # Taking along

    def _rows(self) -> list[list[QModelIndex]]:
        """The cells of what is selected, or of all, as they are seen."""
        selected = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        places = selected or list(range(self._sorted.rowCount()))
        return [[self._sorted.index(row, place) for place in self._shown()] for row in places]

    def _shown(self) -> list[int]:
        return [p for p in range(len(self.model.columns)) if not self.view.isColumnHidden(p)]

    def _headings(self) -> list[str]:
        return [self.model.columns[place].title for place in self._shown()]

    def _copy(self) -> None:
        lines = [self._headings(), *([cell.data() for cell in row] for row in self._rows())]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
        self.says.setText(self.tr("Copied."))

    def as_csv(self) -> str:
        """What is seen, with numbers as they are; a comma parts cells and a point decimals."""
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(self._headings())
        for row in self._rows():
            writer.writerow([_plain(cell) for cell in row])
        return text.getvalue()

    def _ask_where(self) -> None:
        folder = self._session.arrangement.export_folder or str(Path.home())
        proposed = str(Path(folder) / "trainings.csv")
        title, kinds = self.tr("Save as CSV"), self.tr("Table (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, proposed, kinds)
        if chosen:
            writing = _Writing()
            writing.ended.connect(self._on_written)
            work = (writing, Path(chosen), self.as_csv())
            threading.Thread(target=_write, args=work, daemon=True).start()

    def _on_written(self, path: Path, error: OSError | None) -> None:
        if error is None:
            self.says.setText(self.tr("Saved as {file}.").format(file=path.name))
        else:
            says = self.tr("{file} could not be written: {why}")
            self.says.setText(says.format(file=path.name, why=reason_of(error)))


class _Writing(QObject):
    """A file that is being written; it outlives the window that waits for it."""

    ended = Signal(object, object)
    """The path, and an OSError or None."""


def _write(writing: _Writing, path: Path, text: str) -> None:
    """In a thread of its own: the drive may be slow."""
    failed: OSError | None = None
    try:
        write_whole(path, text.encode("utf-8-sig"))
    except OSError as error:
        failed = error
    writing.ended.emit(path, failed)


def _plain(cell: QModelIndex) -> object:
    """A number where the cell says no more than one; otherwise its text."""
    value, text = cell.data(VALUE), cell.data()
    worded = any(sign.isalpha() or sign in "★," for sign in text.replace("e", ""))
    return value if isinstance(value, float) and not worded else text
