"""Remembers what was told of each run, and tells what is new.

The decisions are :mod:`rvcmonitor.analysis.notices`'; here they meet the session, the clock and the
disk. The memory is written whole after each change that matters, so that nothing is told twice
after a restart.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rvcmonitor.analysis.notices import Notice, RunStatus, decide, moment
from rvcmonitor.live.session import Session

MEMORY_VERSION = 1
HISTORY = 200
"""Notices kept."""
RUNS = 500
"""Runs remembered: those seen last. One that comes back later is as new as any."""


@dataclass(frozen=True, slots=True)
class Told:
    """One line of the history: a notice of a run at a time (s since 1970)."""

    at: float
    run: Path
    notice: Notice


@dataclass(frozen=True, slots=True)
class Memory:
    """What is kept on disk: the last moment of every run, the one seen last at the end, and what
    was told, newest last."""

    moments: Mapping[Path, RunStatus] = field(default_factory=dict)
    history: tuple[Told, ...] = ()


class Notifier(QObject):
    """Watches the session and tells each notice once."""

    told = Signal(object)
    """What one look found, a tuple of :class:`Told`, never empty."""
    memory_changed = Signal()
    """:attr:`memory` is different now and wants to be written."""

    def __init__(
        self,
        session: Session,
        memory: Memory,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._memory = memory
        self._clock = clock
        self._since = clock()
        session.published.connect(self._look)

    @property
    def memory(self) -> Memory:
        """What was told so far, to be kept and given to the next notifier."""
        return self._memory

    def forget_history(self) -> None:
        """Empty the list that people see; what was told stays known."""
        self._memory = Memory(self._memory.moments)
        self.memory_changed.emit()

    def forget_everything(self) -> None:
        """Know nothing of any run; what is there now is history, and is not told."""
        self._memory = Memory()
        self.memory_changed.emit()

    def tell(self, run: Path, notice: Notice) -> None:
        """Tell what somebody else has found out about a run."""
        new = (Told(self._clock(), run, notice),)
        self._memory = Memory(self._memory.moments, (*self._memory.history, *new)[-HISTORY:])
        self.memory_changed.emit()
        self.told.emit(new)

    def _look(self) -> None:
        """Half-read runs would look like news: wait until everything is read."""
        if not self._session.loaded:
            return
        moments = dict(self._memory.moments)
        new: list[Told] = []
        for run in self._session.runs:
            if (analysis := self._session.analysis(run)) is not None:
                before = moments.pop(run.path, None)  # and put in again at the end
                now = moment(run, analysis)
                notices, moments[run.path] = decide(run.name, before, now, analysis, self._since)
                new += [Told(self._clock(), run.path, notice) for notice in notices]
        self._remember(moments, tuple(new))
        if new:
            self.told.emit(tuple(new))

    def _remember(self, moments: dict[Path, RunStatus], new: tuple[Told, ...]) -> None:
        before = self._memory.moments
        kept = dict(list(moments.items())[-RUNS:])
        self._memory = Memory(kept, (*self._memory.history, *new)[-HISTORY:])
        if new or _lasting(before) != _lasting(kept):
            self.memory_changed.emit()


def _lasting(moments: Mapping[Path, RunStatus]) -> dict[Path, object]:
    return {path: moment.lasting for path, moment in moments.items()}
