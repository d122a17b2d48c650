"""One history out of many starts: a later attempt replaces what it trains again.

Every start of a trainer writes a new event file; after a resume the steps since the last save
exist twice. An attempt whose first logged step is s replaces the points with steps ≥ s of all
earlier attempts. What it replaced is kept aside as a branch. (TensorBoard's server has the same
rule, ``reservoir.rs``, but forgets what was replaced.) Within one attempt nothing is replaced.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.columns import Chunk, Media, MediaKind, Scalars
from rvcmonitor.training.growing import Column, GrowingColumns
from rvcmonitor.training.run import Attempt, Branch, MediaSeries, Series
from rvcmonitor.training.tags import media_stem

_NEVER = np.iinfo(np.int64).max


class Stitch:
    """The points of one run as they come in. The order in which the attempts' files are fed
    makes no difference to the result, so that an old file may still grow.

    :param started: the time of each attempt (s since 1970), the oldest first
    """

    def __init__(self, started: Sequence[float]) -> None:
        self._started = list(started)
        self._first: list[int] = [_NEVER] * len(started)
        self._last: list[int | None] = [None] * len(started)
        self._scalars: dict[str, _Track] = {}
        self._media: dict[str, tuple[MediaKind, _Track]] = {}
        self._series: dict[str, Series] = {}
        self._media_series: dict[str, MediaSeries] = {}

    def add_attempt(self, started: float) -> None:
        """A newer start has appeared."""
        self._started.append(started)
        self._first.append(_NEVER)
        self._last.append(None)

    def feed(self, attempt: int, file: int, chunk: Chunk) -> None:
        """Take in what was read from file number ``file`` of ``attempt``."""
        if chunk.first_step is not None:
            self._begin(attempt, chunk.first_step)
        for tag, scalars in chunk.scalars.items():
            self._add_scalars(attempt, tag, scalars)
        for tag, media in chunk.media.items():
            self._add_media(attempt, file, tag, media)

    @property
    def series(self) -> dict[str, Series]:
        """The scalar tags, in the order in which they appeared; a tag that did not change is the
        same object as before."""
        for tag, track in self._scalars.items():
            if tag not in self._series:
                self._series[tag] = _series_of(tag, track)
        return {tag: self._series[tag] for tag in self._scalars if len(self._scalars[tag].kept)}

    @property
    def media(self) -> dict[str, MediaSeries]:
        """The pictures and sounds that were kept, by tag stem."""
        for stem, (kind, track) in self._media.items():
            if stem not in self._media_series:
                self._media_series[stem] = _media_series_of(stem, kind, track)
        return {
            stem: self._media_series[stem] for stem in self._media if len(self._media[stem][1].kept)
        }

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """Every start, the oldest first."""
        kept: list[int | None] = [None] * len(self._started)
        for track in [*self._scalars.values(), *(track for _, track in self._media.values())]:
            for attempt, newest in track.newest.items():
                kept[attempt] = _newer(kept[attempt], newest)
        return tuple(
            Attempt(started, None if first == _NEVER else first, last, kept_to)
            for started, first, last, kept_to in zip(
                self._started, self._first, self._last, kept, strict=True
            )
        )

    def _begin(self, attempt: int, first_step: int) -> None:
        if first_step >= self._first[attempt]:
            return
        self._first[attempt] = first_step
        for tag, track in self._scalars.items():
            if track.replace(attempt, first_step):
                self._series.pop(tag, None)
        for stem, (_, track) in self._media.items():
            if track.replace(attempt, first_step):
                self._media_series.pop(stem, None)

    def _replaced_from(self, attempt: int) -> int:
        """The step from which on later attempts replace this one."""
        return min(self._first[attempt + 1 :], default=_NEVER)

    def _see(self, attempt: int, steps: NDArray[np.int64]) -> None:
        self._last[attempt] = _newer(self._last[attempt], int(steps.max()))

    def _add_scalars(self, attempt: int, tag: str, scalars: Scalars) -> None:
        if not len(scalars.steps):
            return
        self._see(attempt, scalars.steps)
        columns = (scalars.steps, scalars.wall_times, scalars.values)
        track = self._scalars.setdefault(tag, _Track(columns, keep_branches=True))
        track.add(attempt, columns, self._replaced_from(attempt))
        self._series.pop(tag, None)

    def _add_media(self, attempt: int, file: int, tag: str, media: Media) -> None:
        if not len(media.steps):
            return
        self._see(attempt, media.steps)
        files = np.full(len(media.steps), file, np.int32)
        columns = (media.steps, media.wall_times, files, media.offsets, media.indices)
        stem = self._stem(tag, media.kind)
        _, track = self._media.setdefault(stem, (media.kind, _Track(columns, keep_branches=False)))
        track.add(attempt, columns, self._replaced_from(attempt))
        self._media_series.pop(stem, None)

    def _stem(self, tag: str, kind: MediaKind) -> str:
        stem = media_stem(tag)
        taken = self._media.get(stem)
        # One tag may hold pictures and sounds; a chart of media can only show one kind.
        return stem if taken is None or taken[0] == kind else f"{stem}/{kind}"


class _Track:
    """The rows of one tag: the kept ones of all attempts in order, the replaced ones aside.

    Column 0 holds the steps.
    """

    def __init__(self, like: Sequence[Column], *, keep_branches: bool) -> None:
        self.kept = GrowingColumns([column[:0] for column in like])
        self.branches: dict[int, GrowingColumns] = {}
        self.newest: dict[int, int] = {}
        """The newest kept step of each attempt that has one."""
        self._counts: dict[int, int] = {}
        self._keep_branches = keep_branches

    def add(self, attempt: int, columns: Sequence[Column], replaced_from: int) -> None:
        """Rows of ``attempt``; those with steps ≥ ``replaced_from`` are replaced already."""
        kept = columns[0] < replaced_from
        if not kept.all():
            self._set_aside(attempt, [column[~kept] for column in columns])
            columns = [column[kept] for column in columns]
        if len(columns[0]):
            self.newest[attempt] = _newer(self.newest.get(attempt), int(columns[0].max()))
            self._counts[attempt] = self._counts.get(attempt, 0) + len(columns[0])
            end = sum(count for number, count in self._counts.items() if number <= attempt)
            self.kept.insert(end - len(columns[0]), columns)

    def replace(self, attempt: int, first_step: int) -> bool:
        """Set aside what attempts before ``attempt`` have at steps ≥ ``first_step``."""
        columns = self.kept.columns()
        gone = columns[0] >= first_step
        gone[sum(count for number, count in self._counts.items() if number < attempt) :] = False
        if not gone.any():
            return False
        for number, rows in self._sections():
            lost = gone[rows]
            if lost.any():
                self._set_aside(number, [column[rows][lost] for column in columns])
                self._counts[number] -= int(lost.sum())
        self.kept.keep(~gone)
        steps = self.kept.columns()[0]
        self.newest = {number: int(steps[rows].max()) for number, rows in self._sections()}
        return True

    def _sections(self) -> list[tuple[int, slice]]:
        """Which of the kept rows each attempt wrote; attempts without rows are left out."""
        sections = []
        begin = 0
        for attempt, count in sorted(self._counts.items()):
            if count:
                sections.append((attempt, slice(begin, begin + count)))
            begin += count
        return sections

    def _set_aside(self, attempt: int, columns: Sequence[Column]) -> None:
        if not self._keep_branches:
            return
        branch = self.branches.get(attempt)
        if branch is None:
            branch = GrowingColumns(columns)
        else:
            branch.append(columns)
        steps = branch.columns()[0]
        if (steps[1:] < steps[:-1]).any():
            # Set aside in several moves: back into the order of training.
            order = np.argsort(steps, kind="stable")
            branch = GrowingColumns([column[order] for column in branch.columns()])
        self.branches[attempt] = branch


def _newer(step: int | None, other: int) -> int:
    return other if step is None else max(step, other)


def _series_of(tag: str, track: _Track) -> Series:
    branches = tuple(
        Branch(attempt, *branch.columns()) for attempt, branch in sorted(track.branches.items())
    )
    steps, wall_times, values = track.kept.columns()
    return Series(tag, steps, wall_times, values, branches)


def _media_series_of(stem: str, kind: MediaKind, track: _Track) -> MediaSeries:
    return MediaSeries(stem, kind, *track.kept.columns())
