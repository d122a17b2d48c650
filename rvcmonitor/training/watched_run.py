"""One run among the watched ones: its reader of the moment, and what is shown of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from rvcmonitor.training.checkpoints import ListWeights
from rvcmonitor.training.fence import fenced, reading_failed
from rvcmonitor.training.found import RunFolder
from rvcmonitor.training.run import Run
from rvcmonitor.training.run_reader import NeedsRebuildError, RunReader

_FIRST_PAUSE = 5.0
"""Seconds until a run whose reading failed unexpectedly is read anew; twice as many each time."""
_LONGEST_PAUSE = 640.0

T = TypeVar("T")


class WatchedRun:
    """Reads one run, and begins again where what was read no longer holds or where an error came
    that nobody expected. What was shown stays until the new reading is complete.

    :param make_reader: makes one that has read nothing yet
    :param weights_in: lists the weights in a folder
    """

    def __init__(
        self,
        folder: RunFolder,
        make_reader: Callable[[RunFolder], RunReader],
        weights_in: ListWeights,
    ) -> None:
        self.folder = folder
        self._make_reader = make_reader
        self._weights_in = weights_in
        self._good = _nothing_of(folder)
        self._held: Run | None = None
        """What is shown in place of what the reader has so far."""
        self._pause = _FIRST_PAUSE
        self._not_before = 0.0
        self._reader = self._new_reader()

    @property
    def newest_start(self) -> float:
        """When the newest attempt began (s since 1970)."""
        return 0.0 if self._reader is None else self._reader.newest_start

    @property
    def loaded(self) -> bool:
        """Whether all that lay on disk at the last look was read, as far as it can be."""
        return self._reader is None or self._reader.loaded

    @property
    def bytes_total(self) -> int:
        """The size of all files at the last look; 0 while none can be read."""
        return 0 if self._reader is None else self._reader.bytes_total

    @property
    def bytes_read(self) -> int:
        """How much of them has been read."""
        return 0 if self._reader is None else self._reader.bytes_read

    def update(self, folder: RunFolder) -> None:
        """The folder was searched again and looks like this now."""
        changed, self.folder = folder != self.folder, folder
        if self._reader is None and changed:
            self._begin_again()
        self._with_reader(lambda reader: reader.update(folder))

    def look(self) -> bool:
        """See which files have grown; False where one has gone."""
        if self._reader is None and time.monotonic() >= self._not_before:
            self._begin_again()
        return self._with_reader(RunReader.look) is not False

    def read(self, deadline: float, cancelled: Callable[[], bool]) -> None:
        """Read what is waiting until ``deadline`` (of ``time.monotonic``), a piece at least."""
        self._with_reader(lambda reader: reader.read(deadline, cancelled))

    def refresh_weights(self) -> None:
        """Look for checkpoints again."""
        self._with_reader(lambda reader: reader.refresh_weights(self._weights_in))

    def run(self, *, away: bool) -> Run:
        """The run as it is now: the same object while nothing changed. Of a run whose folder is
        ``away`` nobody can know the state."""
        if self._held is None or self.loaded:
            run = self._with_reader(lambda reader: reader.run(away=away))
            if run is not None:
                self._good, self._held, self._pause = run, None, _FIRST_PAUSE
        return self._held or self._good

    def _with_reader(self, act: Callable[[RunReader], T]) -> T | None:
        """What ``act`` makes of the reader; None where there is none, or it had to go."""
        reader = self._reader
        if reader is None:
            return None

        def work() -> T | None:
            try:
                return act(reader)
            except NeedsRebuildError:
                self._begin_again()
                return None

        return fenced(self.folder.path, work, self._fail)

    def _new_reader(self) -> RunReader | None:
        return fenced(self.folder.path, lambda: self._make_reader(self.folder), self._fail)

    def _begin_again(self) -> None:
        self._held = self._held or self._good
        self._reader = self._new_reader()
        self.refresh_weights()

    def _fail(self, error: Exception) -> None:
        """Show what was good until now, with the reason why there is no more."""
        problem = reading_failed(self.folder.path, error)
        problems = (*self._good.problems, problem)
        self._held = replace(self._good, state="unknown", problems=problems)
        self._reader = None
        self._not_before = time.monotonic() + self._pause
        self._pause = min(2 * self._pause, _LONGEST_PAUSE)


def _nothing_of(folder: RunFolder) -> Run:
    return Run(
        name=folder.name,
        path=folder.path,
        trainer="unknown",
        series={},
        media={},
        files=folder.events,
        attempts=(),
        checkpoints=(),
        epochs=None,
        tags={},
        total_epochs=None,
        last_write=None,
        last_step=None,
        last_epoch=None,
        state="unknown",
        problems=(),
    )
