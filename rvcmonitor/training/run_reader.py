"""One run as its files grow: reads what is new and keeps the run up to date."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from rvcmonitor.tfevents.columns import Chunk, Media, Problem, Scalars
from rvcmonitor.tfevents.event_file import EventFile, Guesses
from rvcmonitor.training.assembly import Assembly
from rvcmonitor.training.attempts import AttemptFiles, group_attempts
from rvcmonitor.training.away import is_in_cloud
from rvcmonitor.training.checkpoints import WeightFiles
from rvcmonitor.training.copies import copies, is_hollow, opening_of, start_in
from rvcmonitor.training.credible import credible
from rvcmonitor.training.found import RunFolder
from rvcmonitor.training.homes import validation_prefix
from rvcmonitor.training.idle_time import Silence, WatchedTime, is_ahead
from rvcmonitor.training.processes import ProcessWatch
from rvcmonitor.training.run import Run, State
from rvcmonitor.training.run_problems import (
    all_damaged,
    clock_ahead,
    no_events,
    none_credible,
    not_here_yet,
    unreadable,
)
from rvcmonitor.training.state import state_of
from rvcmonitor.training.stitching import Stitch

_AT_ONCE = 1 << 20
"""Bytes of a file that are read without a look at the clock: a few milliseconds."""
_RETRY = 5.0
"""Seconds until a file that could not be read is tried again."""
_PARTIAL = ("corrupt-record", "incredible-point")
"""Codes of problems by which a part of a file is lost."""
_PROBLEMS = 100
"""Problems kept of one file: a torn one can hold thousands, and nobody reads them all."""


class NeedsRebuildError(Exception):
    """What was read no longer holds: a file was replaced, removed, or put between others."""


class RunReader:
    """Reads the event files of one run.

    :param time: the time that every look of the watch moves on
    :param trainer: knows the processes of this machine
    :param guesses: what event files look like, shared by the runs of a watch
    :param elsewhere: whether another machine trains it
    :raises NeedsRebuildError: by :meth:`look`, :meth:`read` and :meth:`update`; a new reader has to
        begin
    """

    def __init__(
        self,
        folder: RunFolder,
        time: WatchedTime,
        trainer: ProcessWatch,
        guesses: Guesses,
        *,
        elsewhere: bool = False,
    ) -> None:
        self.folder = folder
        self._time = time
        self._trainer = trainer
        self._guesses = guesses
        self._silence = Silence()
        self._openings: dict[Path, bytes] = {}
        self._copies: dict[Path, int] = {}
        self._starts = self._starts_of(folder)
        self._files: list[_File] = []
        self._stitch = Stitch([start.time for start in self._starts])
        for number, start in enumerate(self._starts):
            self._add_files(number, start.files)
        self._assembly = Assembly(folder, elsewhere=elsewhere)
        self._run: Run | None = None
        self._turn = 0
        self._written: float | None = None

    @property
    def newest_start(self) -> float:
        """When the newest attempt began (s since 1970)."""
        return self._starts[-1].time if self._starts else 0.0

    @property
    def loaded(self) -> bool:
        """Whether all that lay on disk at the last look was read."""
        return not any(file.waiting for file in self._files)

    @property
    def bytes_total(self) -> int:
        """The size of all files at the last look."""
        return sum(file.size for file in self._files)

    @property
    def bytes_read(self) -> int:
        """How much of them has been read."""
        return sum(
            min(file.events.position, file.size) if file.waiting else file.size
            for file in self._files
        )

    def update(self, folder: RunFolder) -> None:
        """The folder was searched again and looks like this now."""
        if folder == self.folder:
            return
        starts = self._starts_of(folder)
        known = len(self._starts)
        if (
            any(
                new.files[: len(old.files)] != old.files
                for old, new in zip(self._starts, starts, strict=False)
            )
            or len(starts) < known
        ):
            raise NeedsRebuildError
        for number, start in enumerate(starts):
            if number >= known:
                self._stitch.add_attempt(start.time)
            old = self._starts[number].files if number < known else ()
            self._add_files(number, start.files[len(old) :])
        if starts != self._starts or folder.name != self.folder.name:
            self._run = None
        self._starts = starts
        self.folder = folder
        self._assembly.folder = folder

    def look(self) -> bool:
        """See which files have grown: those of the newest attempt always, of the others one at a
        time, because they hardly ever do. False where a file has gone."""
        newest = len(self._starts) - 1
        older = [file for file in self._files if file.attempt != newest]
        looked = [file for file in self._files if file.attempt == newest]
        if older:
            self._turn = (self._turn + 1) % len(older)
            looked.append(older[self._turn])
        if self._copies and self._has_grown(next(iter(self._copies))):
            raise NeedsRebuildError
        here = [file.look() for file in looked]  # every one is looked at, also behind a gone one
        if self.loaded:
            self._silence.looked(self._time)
        return all(here)

    def read(self, deadline: float, cancelled: Callable[[], bool]) -> None:
        """Read what is waiting until ``deadline`` (of ``time.monotonic``), a piece at least."""

        def over() -> bool:
            return cancelled() or time.monotonic() >= deadline

        for number, file in enumerate(self._files):
            while file.waiting and not cancelled():
                small = file.size - file.events.position <= _AT_ONCE
                self._read_piece(number, file, cancelled if small else over)
                if over():
                    return

    def refresh_weights(self, weights_in: Callable[[Path], WeightFiles]) -> None:
        """Look for checkpoints again."""
        if self._assembly.find_checkpoints(weights_in):
            self._run = None

    def run(self, *, away: bool = False) -> Run:
        """The run as it is now: the same object while nothing changed. Of a run whose folder is
        ``away`` nobody can know the state."""
        state: State = "unknown" if away else self._state()
        if self._run is None or state != self._run.state:
            # The small files may tell more by now than when the last point came.
            run = self._assemble()
            self._run = replace(run, state="unknown" if away else self._state())
        return self._run

    def _state(self) -> State:
        signs = self._assembly.signs
        process = self._trainer.look(signs.trainer, signs.written or 0.0)
        return state_of(signs, self._silence.seconds(self._time), process)

    def _assemble(self) -> Run:
        return self._assembly.assemble(
            self._stitch,
            tuple(file.path for file in self._files),
            (*self._problems(), *self._wrong_clocks()),
            self._modified,
            self._written,
        )

    @property
    def _modified(self) -> float | None:
        """The newest time of its files (s since 1970)."""
        return max((file.modified for file in self._files), default=None)

    def _starts_of(self, folder: RunFolder) -> tuple[AttemptFiles, ...]:
        """Every start with its files; a copy of a file beside it is none."""
        sizes, times = {}, {}
        for path in folder.events:
            sizes[path], times[path] = _size_and_time(path)
            if not self._openings.get(path):
                self._openings[path] = opening_of(path)
        openings = {path: self._openings[path] for path in folder.events}
        self._copies = {path: sizes[path] for path in copies(openings, sizes)}
        return group_attempts(
            (path, start_in(openings[path]) or times[path])
            for path in folder.events
            if path not in self._copies
        )

    def _has_grown(self, copy: Path) -> bool:
        """Whether a file is no longer the copy that it was; each has its turn."""
        size = self._copies.pop(copy)
        self._copies[copy] = size
        return _size_and_time(copy)[0] > size

    def _add_files(self, attempt: int, paths: tuple[Path, ...]) -> None:
        for path in paths:
            file = _File(path, attempt, self._guesses)
            file.prefix = validation_prefix(path, self.folder.path)
            file.look()
            self._files.append(file)

    def _read_piece(self, number: int, file: _File, stopped: Callable[[], bool]) -> None:
        if file.events.position == 0 and is_hollow(self._openings.get(file.path, b"")):
            self._openings[file.path] = opening_of(file.path)
            if is_hollow(self._openings[file.path]):
                file.wait_for_content()
                self._run = None
                return
        try:
            chunk = file.events.read(cancelled=stopped)
        except FileNotFoundError:
            file.waiting = False  # the next look finds the same, and the folder is searched again
            return
        except OSError as error:
            file.refuse(error)
            self._run = None
            return
        if chunk.restarted:
            raise NeedsRebuildError
        chunk = under_prefix(file.prefix, credible(chunk, file.path))
        file.took(more=chunk.more)
        columns: list[Scalars | Media] = [*chunk.scalars.values(), *chunk.media.values()]
        file.holds_points |= any(len(points.steps) for points in columns)
        new = [problem for problem in chunk.problems if problem not in file.problems]
        file.problems.extend(new[: _PROBLEMS - len(file.problems)])
        if chunk.last_wall_time is not None:
            self._written = max(self._written or 0.0, chunk.last_wall_time)
            self._silence.heard(self._written, self._modified or 0.0, self._time)
        self._stitch.feed(file.attempt, number, chunk)
        self._run = None

    def _problems(self) -> tuple[Problem, ...]:
        if not self._files:
            return (no_events(self.folder.path, self.folder.name),)
        problems = tuple(problem for file in self._files for problem in file.all_problems())
        if any(file.holds_points for file in self._files):
            return problems
        # Each of these says that everything else is shown, and there is nothing else.
        partial = [problem for problem in problems if problem.code in _PARTIAL]
        if not partial:
            return problems
        is_damaged = any(problem.code != "incredible-point" for problem in partial)
        nothing = (all_damaged if is_damaged else none_credible)(partial[0].file)
        return (nothing, *(problem for problem in problems if problem.code not in _PARTIAL))

    def _wrong_clocks(self) -> Iterator[Problem]:
        if self._written is not None and is_ahead(self._written, self._time.wall):
            yield clock_ahead(self.folder.path, self.folder.name, self._written)


class _File:
    """An event file and what is known of it without opening it."""

    def __init__(self, path: Path, attempt: int, guesses: Guesses) -> None:
        self.path = path
        self.attempt = attempt
        self.events = EventFile(path, guesses)
        self.size = 0
        self.modified = 0.0
        self.waiting = False
        self.prefix = ""
        self.holds_points = False
        self.problems: list[Problem] = []
        self._refused: Problem | None = None
        self._retry = 0.0
        self._in_cloud = False
        self._text = str(path)

    def look(self) -> bool:
        """Ask the system how large the file is; False where it has gone."""
        try:
            found = os.stat(self._text)  # noqa: PTH116 - every second for every run: half the cost
        except FileNotFoundError:
            return False
        except OSError as error:
            self.refuse(error)
            return True
        self._in_cloud = is_in_cloud(found)
        changed = (found.st_size, found.st_mtime) != (self.size, self.modified)
        self.size, self.modified = found.st_size, found.st_mtime
        if changed or (self._refused is not None and time.monotonic() >= self._retry):
            self.waiting = True
        return True

    def took(self, *, more: bool) -> None:
        self.waiting = more
        self._refused = None

    def refuse(self, error: OSError) -> None:
        """The file could not be read; it is tried again later."""
        self.waiting = False
        self._retry = time.monotonic() + _RETRY
        self._refused = unreadable(self.path, error)
        if self._in_cloud:
            self._refused = not_here_yet(self.path)

    def wait_for_content(self) -> None:
        """There is nothing to read yet; it is tried again later."""
        self.waiting = False
        self._retry = time.monotonic() + _RETRY
        self._refused = not_here_yet(self.path)

    def all_problems(self) -> list[Problem]:
        return [*self.problems, self._refused] if self._refused is not None else self.problems


def under_prefix(prefix: str, chunk: Chunk) -> Chunk:
    """``chunk`` with ``prefix`` before each of its tags; itself where there is none."""
    if not prefix:
        return chunk
    scalars = {prefix + tag: points for tag, points in chunk.scalars.items()}
    media = {prefix + tag: points for tag, points in chunk.media.items()}
    return replace(chunk, scalars=scalars, media=media)


def _size_and_time(path: Path) -> tuple[int, float]:
    """Bytes, and the time of the last change (s since 1970)."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0.0  # it has just gone; the next look at the folder will tell
    return found.st_size, found.st_mtime
