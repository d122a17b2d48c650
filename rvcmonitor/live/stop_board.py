"""What the window shows of stopping: the plans of all trainings, their dry runs, what is under way.

It is the part of the session that :mod:`rvcmonitor.live.stopper` and the widgets share; nothing is
decided and nothing is ended here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from rvcmonitor.analysis.stopping.rule import Afterwards, StopBook, StopPlan, StopRule
from rvcmonitor.analysis.stopping.stop_point import DryRun, StopPoint
from rvcmonitor.message import Message

STOPPING_VERSION = 1
"""Of the file with the plans."""
KEPT = 200
"""Dry runs that are remembered: a rule that is being edited makes many."""
StopPhase = Literal["waiting", "counting", "ending", "afterwards"]


@dataclass(frozen=True, slots=True)
class StopProgress:
    """A stop that is under way: of the training in ``run``, called ``name``, for the reason of
    ``point``. It is ``waiting`` for the file ``waits_for`` to be whole, ``counting`` down the
    ``seconds`` in which somebody may object, or ``ending`` the process; ``afterwards`` it counts
    down to ``action``."""

    run: Path
    name: str
    point: StopPoint
    phase: StopPhase
    seconds: int = 0
    waits_for: Path | None = None
    action: Afterwards = "nothing"


class StopBoard(QObject):
    """Values, and signals that tell when they change or what somebody wants."""

    book_changed = Signal()
    """A plan was made or changed."""
    dry_run_wanted = Signal(object, object)
    """Work out what this :class:`StopRule` says of the training in this folder (a Path)."""
    dry_run_changed = Signal()
    """A dry run is there, or is another than before."""
    refusal_wanted = Signal(object)
    """Find out whether the training in this folder (a Path) could be ended at all."""
    refusal_changed = Signal()
    """Whether a training could be ended is known, or is otherwise than before."""
    progress_changed = Signal()
    stop_requested = Signal(object)
    """Do what is counted down for this training (a Path) now."""
    refused = Signal(object)
    """Do not do what is counted down for this training (a Path)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = StopBook()
        self._dry_runs: dict[tuple[Path, StopRule], DryRun] = {}
        self._refusals: dict[Path, Message] = {}
        self._progress: tuple[StopProgress, ...] = ()

    @property
    def book(self) -> StopBook:
        """The plans of all trainings that ever had one."""
        return self._book

    def set_book(self, book: StopBook) -> None:
        """Replace all plans, and announce it."""
        if book != self._book:
            self._book = book
            self.book_changed.emit()

    def set_plan(self, run: Path, plan: StopPlan) -> None:
        """Keep what is to be done about one training."""
        self.set_book(self._book.with_plan(run, plan))

    def dry_run(self, run: Path, rule: StopRule) -> DryRun | None:
        """What ``rule`` was last found to say of a training; None until it was worked out, which
        is asked for here."""
        self.dry_run_wanted.emit(run, rule)
        return self.known(run, rule)

    def known(self, run: Path, rule: StopRule) -> DryRun | None:
        """What ``rule`` was last found to say of a training, if it ever was."""
        return self._dry_runs.get((run, rule))

    def set_dry_run(self, run: Path, rule: StopRule, found: DryRun) -> None:
        """``rule`` says this of a training now."""
        if self._dry_runs.get((run, rule)) != found:
            self._dry_runs[run, rule] = found
            if len(self._dry_runs) > KEPT:
                self._dry_runs.pop(next(iter(self._dry_runs)))
            self.dry_run_changed.emit()

    def refusal(self, run: Path) -> Message | None:
        """Why a training that goes on could not be ended when that was last wanted to be known;
        None where it could, or nobody knows."""
        return self._refusals.get(run)

    def set_refusal(self, run: Path, why: Message | None) -> None:
        """So it is now."""
        if self._refusals.get(run) != why:
            self._refusals.pop(run, None)
            if why is not None:
                self._refusals[run] = why
            self.refusal_changed.emit()

    @property
    def progress(self) -> tuple[StopProgress, ...]:
        """The stops that are under way, the first one first."""
        return self._progress

    def set_progress(self, progress: tuple[StopProgress, ...]) -> None:
        """These are under way now."""
        if progress != self._progress:
            self._progress = progress
            self.progress_changed.emit()
