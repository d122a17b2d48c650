"""Remembers what was told of each run, and tells what is new.

The decisions are :mod:`rvcmonitor.analysis.notices`'; here they meet the session, the clock and the
disk. The memory is written whole after each change, so that nothing is told twice after a restart.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rvcmonitor.analysis.notices import Moment, Notice, decide, moment
from rvcmonitor.live.session import Session

MEMORY_VERSION = 1
HISTORY = 200


@dataclass(frozen=True, slots=True)
class Told:
    """One line of the history: a notice of a run at a time (s since 1970)."""

    at: float
    run: Path
    notice: Notice


@dataclass(frozen=True, slots=True)
class Memory:
    """What is kept on disk: the last moment of every run, and what was told, newest last."""

    moments: Mapping[Path, Moment] = field(default_factory=dict)
    history: tuple[Told, ...] = ()


class Notifier(QObject):
    """Watches the session and tells each notice once."""

    told = Signal(object)
    """A :class:`Told` that is new."""
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
        return self._memory

    def forget_history(self) -> None:
        """Empty the list that people see; what was told stays known."""
        self._remember(Memory(self._memory.moments))

    def _look(self) -> None:
        """Half-read runs would look like news: wait until everything is read."""
        if not self._session.loaded:
            return
        moments = dict(self._memory.moments)
        new: list[Told] = []
        for run in self._session.runs:
            analysis = self._session.analysis(run)
            if analysis is None:
                continue
            before = moments.get(run.path)
            notices, moments[run.path] = decide(
                run.name, before, moment(run, analysis), analysis, self._since
            )
            new += [Told(self._clock(), run.path, notice) for notice in notices]
        self._remember(Memory(moments, (*self._memory.history, *new)[-HISTORY:]))
        for told in new:
            self.told.emit(told)

    def _remember(self, memory: Memory) -> None:
        if memory != self._memory:
            self._memory = memory
            self.memory_changed.emit()
