"""An event file that grows: each call gives what was written since the last."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from rvcmonitor.tfevents.columns import Chunk
from rvcmonitor.tfevents.findings import Findings
from rvcmonitor.tfevents.reading import Progress, Reading
from rvcmonitor.tfevents.shared_file import open_shared
from rvcmonitor.tfevents.source import Source

_OPENING = 64


def _never() -> bool:
    return False


class EventFile:
    """Resumable reading of one event file. The file is open only inside :meth:`read`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._begin()

    def _begin(self) -> None:
        self._progress = Progress()
        self._opening = b""  # the first bytes that were read: another opening, another file
        self._seen: tuple[int, int] | None = None  # size and modification time when all was read
        self._first: tuple[int, int] | None = None
        self._newest: float | None = None

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
            return Chunk(first_step=self._first and self._first[1], last_wall_time=self._newest)
        with open_shared(self.path) as file:
            source = Source(file, os.fstat(file.fileno()).st_size)
            restarted = self._is_replaced(source)
            if restarted:
                self._begin()
            progress = self._progress.copy()
            reading = Reading(self.path, source, progress)
            more = reading.run(limit, cancelled)
            if len(self._opening) < _OPENING:
                self._opening = source.read_at(min(_OPENING, progress.position), 0)
        self._progress = progress
        self._seen = None if more else seen
        return self._chunk(reading.findings, restarted, more)

    def _is_replaced(self, source: Source) -> bool:
        """Whether this is another file than before, or the same one cut short."""
        if source.size < self._progress.position:
            return True
        return bool(self._opening) and source.read_at(len(self._opening), 0) != self._opening

    def _chunk(self, findings: Findings, restarted: bool, more: bool) -> Chunk:
        found = findings.gathering
        self._first = self._first or found.first
        if found.newest is not None:
            self._newest = max(found.newest, self._newest or found.newest)
        return Chunk(
            scalars=found.scalars(),
            media=found.media(),
            problems=tuple(findings.problems),
            first_step=self._first and self._first[1],
            last_wall_time=self._newest,
            restarted=restarted,
            more=more,
        )
