"""The runs of the session as a Qt model: one row a model, with what the row shows of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from rvcmonitor.live.session import Session
from rvcmonitor.training.run import Run
from rvcmonitor.ui.plain_text import plain_tooltip
from rvcmonitor.ui.sentence import ago, number

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_PARENT = QModelIndex()

RUN = Role.UserRole
COLOUR = Role.UserRole + 1
PROGRESS = Role.UserRole + 2
"""How far it is: "Epoch 120 · step 30,000"."""
AGE = Role.UserRole + 3
"""When it last wrote: "10 s ago"; empty where it never did."""


class RunModel(QAbstractListModel):
    """Rows in the order of the session. The check mark says whether a run is drawn."""

    def __init__(
        self, session: Session, parent: QObject | None = None, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._now = now
        self._paths = [run.path for run in session.runs]
        self._shown = self._now_to_show()
        session.published.connect(self._take_over)
        session.ticked_changed.connect(self.refresh)

    def run(self, row: int) -> Run:
        return self._session.runs[row]

    def row_of(self, path: Path) -> int | None:
        return self._paths.index(path) if path in self._paths else None

    def rowCount(self, parent: Index = _PARENT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._paths)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        run = self._session.runs[index.row()]
        match role:
            case Role.DisplayRole:
                return run.name
            case Role.CheckStateRole:
                drawn = run in self._session.ticked
                return Qt.CheckState.Checked if drawn else Qt.CheckState.Unchecked
            case Role.ToolTipRole:
                return plain_tooltip(str(run.path))
            case Role.AccessibleTextRole:
                return self._aloud(run)
            case _ if role == RUN:
                return run
            case _ if role == COLOUR:
                return self._session.colour_index(run)
            case _ if role == PROGRESS:
                return progress(run)
            case _ if role == AGE:
                return self._age(run)
        return None

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: Any, role: int = Role.EditRole
    ) -> bool:
        if role != Role.CheckStateRole:
            return False
        path = self._paths[index.row()]
        others = {run.path for run in self._session.ticked} - {path}
        drawn = Qt.CheckState(value) == Qt.CheckState.Checked
        self._session.tick(others | {path} if drawn else others)
        return True

    def refresh(self) -> None:
        """Show all rows anew: other runs are ticked, or in other colours."""
        self._shown = self._now_to_show()
        if self._paths:
            self.dataChanged.emit(self.index(0), self.index(len(self._paths) - 1))

    def catch_up(self) -> None:
        """Show those rows anew that say something else by now: the run is another, or time went
        by."""
        before, self._shown = self._shown, self._now_to_show()
        for row, ((run, age), (new_run, new_age)) in enumerate(
            zip(before, self._shown, strict=True)
        ):
            if run is not new_run or age != new_age:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _now_to_show(self) -> list[tuple[Run, str]]:
        return [(run, self._age(run)) for run in self._session.runs]

    def _age(self, run: Run) -> str:
        return "" if run.last_write is None else ago(self._now() - run.last_write)

    def _aloud(self, run: Run) -> str:
        """The row for a screen reader."""
        training = self.tr("training") if run.state == "training" else ""
        parts = (run.name, progress(run), training, self._age(run))
        return ", ".join(part for part in parts if part)

    def _take_over(self) -> None:
        paths = [run.path for run in self._session.runs]
        if paths != self._paths:
            self.beginResetModel()
            self._paths, self._shown = paths, self._now_to_show()
            self.endResetModel()
        else:
            self.catch_up()


def progress(run: Run) -> str:
    """How far a run is, in the words of its row."""
    translate = QCoreApplication.translate
    if run.last_step is None:
        return translate("RunModel", "Nothing logged yet")
    step = translate("RunModel", "step {n}").format(n=number(run.last_step))
    if run.last_epoch is None:
        return step[:1].upper() + step[1:]
    return translate("RunModel", "Epoch {n}").format(n=number(run.last_epoch)) + f" · {step}"
