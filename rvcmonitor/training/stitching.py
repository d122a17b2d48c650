"""One history out of many starts: a later attempt replaces what it trains again.

Every start of a trainer writes a new event file; after a resume the steps since the last save
exist twice. The rules, for attempts in the order in which they began:

- An attempt whose first logged step is s replaces the points with steps ≥ s of earlier attempts,
  but only of the tags that it writes itself. (TensorBoard's server replaces every tag,
  ``reservoir.rs``, and forgets what was replaced; here it is kept aside as a branch.)
- Attempts whose times overlap run side by side, and neither replaces anything of the other.
- An attempt of a few points that would replace a long training is set aside until it has grown:
  somebody pressed the button, and went back.
- A writer that says that it begins again at a step (``SessionLog.START``, as TensorBoard has it)
  replaces all that was logged from there on, whatever the tag, in its own file as well.
- Within one attempt nothing is replaced; what two of its files say of the same step is one point.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.columns import Chunk, Media, MediaKind, Scalars, read_only
from rvcmonitor.training.growing import Column, GrowingColumns
from rvcmonitor.training.run import Attempt, Branch, MediaSeries, Series
from rvcmonitor.training.tags import media_stem

FEW = 10
"""Points of a tag below which an attempt may be a mistake."""
LONG = 40
"""Points of a tag that are too many to be lost by a mistake: enough to show a trend."""
_NEVER = np.iinfo(np.int64).max


class Stitch:
    """The points of one run as they come in. The order in which the attempts' files are fed
    makes no difference to the result, so that an old file may still grow.

    :param started: the time of each attempt (s since 1970), the oldest first
    """

    def __init__(self, started: Sequence[float]) -> None:
        self._seen = [_Seen(time) for time in started]
        self._scalars: dict[str, _Track] = {}
        self._media: dict[str, tuple[MediaKind, _Track]] = {}
        self._series: dict[str, Series] = {}
        self._media_series: dict[str, MediaSeries] = {}
        self._beside: list[frozenset[int]] = []
        """The earlier attempts at the time of each."""
        self._is_settled = False

    def add_attempt(self, started: float) -> None:
        """A newer start has appeared."""
        self._seen.append(_Seen(started))
        self._is_settled = False

    def feed(self, attempt: int, file: int, chunk: Chunk) -> None:
        """Take in what was read from file number ``file`` of ``attempt``."""
        seen = self._seen[attempt]
        if chunk.first_step is not None:
            seen.first = min(seen.first, chunk.first_step)
        if chunk.purge_step is not None:
            seen.purges = min(seen.purges, chunk.purge_step)
            for track in self._tracks():
                track.take_back(attempt, file, chunk.purge_step)
        for tag, scalars in chunk.scalars.items():
            self._add_scalars(attempt, file, tag, scalars)
        for tag, media in chunk.media.items():
            self._add_media(attempt, file, tag, media)
        self._is_settled = False

    @property
    def series(self) -> dict[str, Series]:
        """The scalar tags, in the order in which they appeared; a tag that did not change is the
        same object as before."""
        self._settle()
        for tag, track in self._scalars.items():
            if track.is_stale or tag not in self._series:
                self._series[tag] = _series_of(tag, track)
        return {tag: one for tag, one in self._series.items() if len(one.steps)}

    @property
    def media(self) -> dict[str, MediaSeries]:
        """The pictures and sounds that were kept, by tag stem."""
        self._settle()
        for stem, (kind, track) in self._media.items():
            if track.is_stale or stem not in self._media_series:
                self._media_series[stem] = MediaSeries(stem, kind, *track.kept())
        return {stem: one for stem, one in self._media_series.items() if len(one.steps)}

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """Every start, the oldest first."""
        self._settle()
        kept: dict[int, int] = {}
        for track in self._tracks():
            for attempt, newest in track.newest_kept().items():
                kept[attempt] = max(kept.get(attempt, newest), newest)
        return tuple(
            Attempt(
                seen.started,
                None if seen.first == _NEVER else seen.first,
                seen.last,
                kept.get(number),
                seen.points,
                seen.is_aside,
                bool(self._beside[number]),
            )
            for number, seen in enumerate(self._seen)
        )

    def _tracks(self) -> list[_Track]:
        return [*self._scalars.values(), *(track for _, track in self._media.values())]

    def _settle(self) -> None:
        """Find out who replaces what."""
        if self._is_settled:
            return
        self._beside = [
            frozenset(other for other in range(number) if seen.overlaps(self._seen[other]))
            for number, seen in enumerate(self._seen)
        ]
        for number, seen in enumerate(self._seen):
            seen.is_aside = seen.first != _NEVER and self._is_mistake(number)
        for track in self._tracks():
            track.limit(self._limits(track, len(self._seen)))
        self._is_settled = True

    def _is_mistake(self, number: int) -> bool:
        """Whether an attempt of a few points would replace most of a long training."""
        seen = self._seen[number]
        if seen.points >= FEW or seen.purges != _NEVER:
            return False
        for track in self._tracks():
            if number not in track.attempts:
                continue
            limits = self._limits(track, number)
            rivals = limits.keys() - self._beside[number]
            steps = [track.steps(rival, limits[rival]) for rival in rivals]
            lost = sum(np.count_nonzero(each >= seen.first) for each in steps)
            if lost >= LONG and 2 * lost > sum(map(len, steps)):
                return True
        return False

    def _limits(self, track: _Track, before: int) -> dict[int, int]:
        """From which step on each attempt with a part in ``track`` is replaced, by attempts
        earlier than number ``before``; those that are set aside have none that is kept."""
        limits: dict[int, int] = {}
        for number, seen in enumerate(self._seen[:before]):
            if seen.purges != _NEVER:
                limits = {other: min(limit, seen.purges) for other, limit in limits.items()}
            if number not in track.attempts or seen.is_aside:
                continue
            for other, limit in limits.items():
                if limit > seen.first and other not in self._beside[number]:
                    limits[other] = seen.first
            limits[number] = _NEVER
        return limits

    def _add_scalars(self, attempt: int, file: int, tag: str, scalars: Scalars) -> None:
        if not len(scalars.steps):
            return
        track = self._scalars.setdefault(tag, _Track())
        track.add(attempt, file, (scalars.steps, scalars.wall_times, scalars.values))
        self._seen[attempt].saw(scalars, track.count(attempt))

    def _add_media(self, attempt: int, file: int, tag: str, media: Media) -> None:
        if not len(media.steps):
            return
        files = np.full(len(media.steps), file, np.int32)
        columns = (media.steps, media.wall_times, files, media.offsets, media.indices)
        _, track = self._media.setdefault(self._stem(tag, media.kind), (media.kind, _Track()))
        track.add(attempt, file, columns)
        self._seen[attempt].saw(media, track.count(attempt))

    def _stem(self, tag: str, kind: MediaKind) -> str:
        stem = media_stem(tag)
        taken = self._media.get(stem)
        # One tag may hold pictures and sounds; a chart of media can only show one kind.
        return stem if taken is None or taken[0] == kind else f"{stem}/{kind}"


@dataclass(slots=True)
class _Seen:
    """What is known of one attempt: its first and newest step, from which step on it ``purges``,
    the times (s since 1970) of its first and last point, and how many points its longest tag
    has."""

    started: float
    first: int = _NEVER
    last: int | None = None
    purges: int = _NEVER
    began: float = float("inf")
    ended: float = float("-inf")
    points: int = 0
    is_aside: bool = False

    def saw(self, new: Scalars | Media, points: int) -> None:
        newest = int(new.steps.max())
        self.last = newest if self.last is None else max(self.last, newest)
        self.began = min(self.began, float(new.wall_times.min()))
        self.ended = max(self.ended, float(new.wall_times.max()))
        self.points = max(self.points, points)

    def overlaps(self, other: _Seen) -> bool:
        return self.began < other.ended and other.began < self.ended


@dataclass(slots=True)
class _Track:
    """The rows of one tag by the attempt and the file that wrote them; column 0 holds the steps,
    column 1 the wall times."""

    parts: dict[int, dict[int, GrowingColumns]] = field(default_factory=dict)
    taken_back: dict[int, list[tuple[Column, ...]]] = field(default_factory=dict)
    """The rows that their own writer replaced."""
    limits: dict[int, int] = field(default_factory=dict)
    is_stale: bool = True
    """Whether :meth:`kept` would give something new."""

    @property
    def attempts(self) -> set[int]:
        return set(self.parts)

    def add(self, attempt: int, file: int, columns: Sequence[Column]) -> None:
        files = self.parts.setdefault(attempt, {})
        if file in files:
            files[file].append(columns)
        else:
            files[file] = GrowingColumns(columns)
        self.is_stale = True

    def take_back(self, attempt: int, file: int, step: int) -> None:
        """The writer of ``file`` begins again at ``step``: nothing holds that it wrote so far."""
        part = self.parts.get(attempt, {}).get(file)
        if part is None:
            return
        columns = part.columns()
        is_kept = columns[0] < step
        if not is_kept.all():
            self.taken_back.setdefault(attempt, []).append(_where(columns, ~is_kept))
            part.keep(is_kept)
            self.is_stale = True

    def count(self, attempt: int) -> int:
        return max(map(len, self.parts[attempt].values()))

    def limit(self, limits: dict[int, int]) -> None:
        self.is_stale |= limits != self.limits
        self.limits = limits

    def steps(self, attempt: int, limit: int) -> NDArray[np.int64]:
        """The steps of ``attempt`` below ``limit``."""
        steps: NDArray[np.int64] = self._rows(attempt)[0]
        return steps if limit == _NEVER else steps[steps < limit]

    def kept(self) -> tuple[Column, ...]:
        """The kept rows, in the order of the attempts."""
        self.is_stale = False
        kept = [
            _below(self._rows(attempt), limit) for attempt, limit in sorted(self.limits.items())
        ]
        if not kept:
            return tuple(column[:0] for column in self._rows(min(self.parts)))
        return kept[0] if len(kept) == 1 else _joined(kept)

    def replaced(self) -> Iterator[tuple[int, tuple[Column, ...]]]:
        """The other rows by their attempts, in the order of their steps."""
        for attempt in sorted(self.parts):
            parts = list(self.taken_back.get(attempt, ()))
            limit = self.limits.get(attempt)
            if limit != _NEVER:
                rows = self._rows(attempt)
                parts.append(rows if limit is None else _where(rows, rows[0] >= limit))
            parts = [rows for rows in parts if len(rows[0])]
            if parts:
                lost = parts[0] if len(parts) == 1 else _joined(parts)
                yield attempt, _sorted_by(lost, lost[0])

    def newest_kept(self) -> dict[int, int]:
        """The newest kept step of each attempt that has one."""
        steps = ((attempt, self.steps(attempt, limit)) for attempt, limit in self.limits.items())
        return {attempt: int(each.max()) for attempt, each in steps if len(each)}

    def _rows(self, attempt: int) -> tuple[Column, ...]:
        """What the files of ``attempt`` say, each step once however many of them hold it."""
        first, *others = (part.columns() for _, part in sorted(self.parts[attempt].items()))
        for other in others:
            new = _where(other, ~np.isin(other[0], first[0]))
            if len(new[0]):
                first = _joined([first, new])
                first = _sorted_by(first, first[1])
        return first


def _below(rows: tuple[Column, ...], limit: int) -> tuple[Column, ...]:
    return rows if limit == _NEVER else _where(rows, rows[0] < limit)


def _where(rows: tuple[Column, ...], mask: NDArray[np.bool_]) -> tuple[Column, ...]:
    if mask.all():
        return rows
    return tuple(read_only(column[mask]) for column in rows)


def _joined(parts: Sequence[tuple[Column, ...]]) -> tuple[Column, ...]:
    return tuple(read_only(np.concatenate(columns)) for columns in zip(*parts, strict=True))


def _sorted_by(rows: tuple[Column, ...], key: Column) -> tuple[Column, ...]:
    if (key[1:] >= key[:-1]).all():
        return rows
    order = np.argsort(key, kind="stable")
    return tuple(read_only(column[order]) for column in rows)


def _series_of(tag: str, track: _Track) -> Series:
    branches = tuple(Branch(attempt, *rows) for attempt, rows in track.replaced())
    steps, wall_times, values = track.kept()
    return Series(tag, steps, wall_times, values, branches)
