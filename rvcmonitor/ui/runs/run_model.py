"""The runs of the session as a Qt model: one row a model, with what the row shows of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
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

from rvcmonitor.analysis.findings import Pace
from rvcmonitor.live.session import Session
from rvcmonitor.remote.opened import shown_root
from rvcmonitor.training.idle_time import is_ahead
from rvcmonitor.training.run import Run
from rvcmonitor.ui.widgets.line_sample import colours_repeat
from rvcmonitor.ui.widgets.message_text import ago, number
from rvcmonitor.ui.widgets.pace_words import left_words, pace_lines
from rvcmonitor.ui.widgets.plain_text import plain_tooltip
from rvcmonitor.ui.widgets.verdict_words import headline

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_PARENT = QModelIndex()

RUN = Role.UserRole
COLOUR = Role.UserRole + 1
DASH = Role.UserRole + 4
"""The dashes of its line; None where the colour alone tells the runs apart."""
PROGRESS = Role.UserRole + 2
"""How far it is: "Epoch 120 · step 30,000", or "Epoch 120/300 · 2 h 5 min left"."""
AGE = Role.UserRole + 3
"""When it last wrote: "10 s ago"; empty where it never did, where the clocks do not tell, and where
the time left stands."""


VERDICT = Role.UserRole + 5
"""The state of its verdict; None until there is one."""


class RunModel(QAbstractListModel):
    """Rows in the order of the session. The check mark says whether a run is drawn.

    The rows are those of the last reset, whatever the session holds by now: it tells of other runs
    while the view still asks for the old ones.
    """

    def __init__(
        self, session: Session, parent: QObject | None = None, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._now = now
        self._hold(session.runs)
        self._dashes_tell = self._colours_repeat()
        session.published.connect(self._take_over)
        session.ticked_changed.connect(self.refresh)

    @property
    def runs(self) -> tuple[Run, ...]:
        """The runs of the rows, from top to bottom."""
        return tuple(run for run, _ in self._shown)

    def row_of(self, path: Path) -> int | None:
        """The row of the run in ``path``; None where it is not shown."""
        return next((row for row, run in enumerate(self.runs) if run.path == path), None)

    def rowCount(self, parent: Index = _PARENT) -> int:  # noqa: N802 - Qt's name
        """One row a run; a list has no children."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every run can be selected and ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """What the list and :class:`RunRow` show of a run: name, tick, words, colour."""
        if not index.isValid():
            return None
        run, _ = self._shown[index.row()]
        match role:
            case Role.DisplayRole:
                return run.name
            case Role.CheckStateRole:
                drawn = run.path in self._session.ticked_paths
                return Qt.CheckState.Checked if drawn else Qt.CheckState.Unchecked
            case Role.ToolTipRole:
                return plain_tooltip(self._tip(run))
            case Role.AccessibleTextRole:
                return self._aloud(run)
            case _ if role == RUN:
                return run
            case _ if role == COLOUR:
                return self._session.colour_index(run)
            case _ if role == DASH:
                return self._session.dash_index(run) if self._dashes_tell else None
            case _ if role == PROGRESS:
                return self._progress(run)
            case _ if role == AGE:
                return "" if self._left(run) else self._age(run)
            case _ if role == VERDICT:
                analysis = self._session.analysis(run)
                return analysis.verdict if analysis is not None else None
        return None

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: Any, role: int = Role.EditRole
    ) -> bool:
        """Draw a run or not, the only thing that can be changed here."""
        if role != Role.CheckStateRole:
            return False
        path = self._shown[index.row()][0].path
        others = self._session.ticked_paths - {path}
        drawn = Qt.CheckState(value) == Qt.CheckState.Checked
        self._session.tick(others | {path} if drawn else others)
        return True

    def refresh(self) -> None:
        """Show all rows anew: other runs are ticked, or in other colours."""
        self._hold(self.runs)
        self._dashes_tell = self._colours_repeat()
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def catch_up(self) -> None:
        """Show those rows anew that say something else by now, because time went by."""
        self._show(self.runs)

    def _show(self, runs: Sequence[Run]) -> None:
        """Have ``runs``, which may be newer than those of the rows, in the same rows."""
        before, said = self._shown, self._said
        self._hold(runs)
        for row, ((run, age), (new_run, new_age)) in enumerate(
            zip(before, self._shown, strict=True)
        ):
            if run is not new_run or age != new_age or said[row] != self._said[row]:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _hold(self, runs: Iterable[Run]) -> None:
        """Have these runs in the rows, with what changes of them without their changing."""
        self._shown = [(run, self._age(run)) for run in runs]
        self._said = [(self._verdict(run), self._progress(run)) for run, _ in self._shown]

    def _colours_repeat(self) -> bool:
        return colours_repeat(map(self._session.colour_index, self._session.runs))

    def _age(self, run: Run) -> str:
        now = self._now()
        if run.last_write is None or is_ahead(run.last_write, now):
            return ""
        return ago(now - run.last_write)

    def _tip(self, run: Run) -> str:
        lines = [self._verdict(run), *pace_lines(run, self._pace(run), self._now())]
        return "\n".join([*filter(None, lines), shown_root(run.path)])

    def _pace(self, run: Run) -> Pace | None:
        analysis = self._session.analysis(run)
        return analysis.pace if analysis is not None else None

    def _progress(self, run: Run) -> str:
        return progress(run, self._left(run))

    def _left(self, run: Run) -> str:
        return left_words(run, self._pace(run), self._now())

    def _verdict(self, run: Run) -> str:
        analysis = self._session.analysis(run)
        return headline(analysis.verdict) if analysis is not None else ""

    def _aloud(self, run: Run) -> str:
        """The row for a screen reader."""
        training = self.tr("training") if run.state == "training" else ""
        parts = (run.name, self._progress(run), training, self._age(run), self._verdict(run))
        return ", ".join(part for part in parts if part)

    def _take_over(self) -> None:
        runs = self._session.runs
        if [run.path for run in runs] == [run.path for run in self.runs]:
            self._show(runs)
        else:
            self.beginResetModel()
            self._hold(runs)
            self._dashes_tell = self._colours_repeat()
            self.endResetModel()


def progress(run: Run, left: str = "") -> str:
    """How far a run is, in the words of its row, and how long it will go on, where that is known:
    then nobody needs the step."""
    translate = QCoreApplication.translate
    if run.last_step is None and run.checkpoints and not run.files:
        return translate("RunModel", "Weights, but no log")
    if run.last_step is None:
        return translate("RunModel", "Nothing logged yet")
    step = translate("RunModel", "step {n}").format(n=number(run.last_step))
    if run.last_epoch is None:
        return step[:1].upper() + step[1:]
    epoch = translate("RunModel", "Epoch {n}").format(n=number(run.last_epoch))
    if run.total_epochs is not None and left:
        text = translate("RunModel", "Epoch {n}/{total}")
        epoch = text.format(n=number(run.last_epoch), total=number(run.total_epochs))
    return f"{epoch} · {left or step}"
