"""An event file that grows: each call gives what was written since the last."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from rvcmonitor.tfevents.columns import Chunk
from rvcmonitor.tfevents.fast.guesses import Guesses
from rvcmonitor.tfevents.fast.reading import FastReading
from rvcmonitor.tfevents.reading import Progress, Reading
from rvcmonitor.tfevents.shared_file import open_shared
from rvcmonitor.tfevents.source import Source

__all__ = ["EventFile", "Guesses"]

_OPENING = 64


def _never() -> bool:
    return False


class EventFile:
    """Resumable reading of one event file. The file is open only inside :meth:`read`.

    Files of the same trainer should share ``guesses``: the first has to find out what the others
    look like then. They change nothing but the time it takes.
    """

    def __init__(self, path: Path, guesses: Guesses | None = None) -> None:
        self.path = path
        self._guesses = Guesses() if guesses is None else guesses
        self._restarted = False
        """Whether the file was replaced since the last read that succeeded."""
        self._begin()

    def _begin(self) -> None:
        self._progress = Progress()
        self._opening = b""  # the first bytes that were read: another opening, another file
        self._seen: tuple[int, int] | None = None  # size and modification time when all was read
        self._first_step: int | None = None
        self._last_wall_time: float | None = None

    @property
    def position(self) -> int:
        """Bytes of the file that were dealt with: read, or reported as a problem."""
        return self._progress.position

    def read(self, limit: int = 64 * 2**20, cancelled: Callable[[], bool] = _never) -> Chunk:
        """All new whole records, from at most about ``limit`` bytes of the file.

        Raises OSError where the file cannot be read; nothing is lost by that, the next call goes
        on from the same place.
        """
        stat = os.stat(self.path)  # noqa: PTH116 - at every poll; Path.stat costs twice as much
        seen = (stat.st_size, stat.st_mtime_ns)
        if seen == self._seen:
            return Chunk(first_step=self._first_step, last_wall_time=self._last_wall_time)
        with open_shared(self.path) as file:
            source = Source(file, os.fstat(file.fileno()).st_size)
            if self._is_replaced(source):
                self._begin()
                self._restarted = True
            reading = Reading(self.path, source, self._progress.copy())
            fast = FastReading(reading, self._guesses)
            more = reading.run(limit, cancelled, fast.read_many)
            if len(self._opening) < _OPENING:
                known = _OPENING if reading.progress.foreign else reading.progress.position
                self._opening = source.read_at(min(_OPENING, known), 0)
        self._progress = reading.progress
        restarted, self._restarted = self._restarted, False
        self._seen = None if more else seen
        return self._completed(reading.found.chunk(), restarted, more)

    def _is_replaced(self, source: Source) -> bool:
        """Whether this is another file than before, or the same one cut short."""
        if source.size < self._progress.position:
            return True
        return bool(self._opening) and source.read_at(len(self._opening), 0) != self._opening

    def _completed(self, chunk: Chunk, restarted: bool, more: bool) -> Chunk:
        """``chunk`` with what is known of the file as a whole."""
        if self._first_step is None:
            self._first_step = chunk.first_step
        times = (self._last_wall_time, chunk.last_wall_time)
        self._last_wall_time = max((time for time in times if time is not None), default=None)
        return replace(
            chunk,
            first_step=self._first_step,
            last_wall_time=self._last_wall_time,
            restarted=restarted,
            more=more,
        )
