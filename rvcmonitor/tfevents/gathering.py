"""Columns in the making: what is found in file order, one compact array per column at the end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.columns import Chunk, Media, MediaKind, Problem, Scalars, Values, read_only
from rvcmonitor.tfevents.event import Event, Scalar
from rvcmonitor.tfevents.media_head import MediaHead


@dataclass(frozen=True, slots=True)
class Block:
    """n points of each of k tags: what n equal rows of k records say. Arrays have shape (k, n).

    ``steps`` has the shape (1, n) where all records of a row are at the same step.
    """

    tags: tuple[str, ...]
    steps: NDArray[np.int64]
    wall_times: NDArray[np.float64]
    values: NDArray[np.float32]


class _Point(NamedTuple):
    """One point; ``wide`` where its value does not fit into a float32."""

    tag: str
    step: int
    wall_time: float
    value: float
    wide: bool


class Gathering:
    """Collects what one pass over a file finds, until :meth:`chunk` hands it over.

    Points have to be added in file order, problems as they should be shown, media in any order.
    """

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._points: list[Any] = []  # blocks and single points
        self._media: dict[str, list[Media]] = {}
        self._first: tuple[int, int] | None = None  # offset and step of the first with a value
        self._newest: float | None = None
        self._purge: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing with a value was found yet."""
        return self._first is None

    def add_event(self, offset: int, event: Event) -> None:
        """Add what the record at ``offset`` says behind all that came before."""
        self._saw(event.wall_time)
        if event.purges:
            self._purge = event.step if self._purge is None else min(self._purge, event.step)
        if event.values:
            self._began(offset, event.step)
        for value in event.values:
            if isinstance(value, Scalar):
                point = _Point(value.tag, event.step, event.wall_time, value.value, value.wide)
                self._points.append(point)
        for index, value in enumerate(event.media):
            place = _one(value.kind, event.step, event.wall_time, offset, index)
            self._media.setdefault(value.tag, []).append(place)

    def add_head(self, offset: int, head: MediaHead) -> None:
        """Add the picture or sound in the record at ``offset``."""
        self.add_media([(head.tag, _one(head.kind, head.step, head.wall_time, offset, 0))])

    def add_block(self, offset: int, block: Block) -> None:
        """Add many points behind all that came before; the first record is at ``offset``."""
        self._saw(float(np.fmax.reduce(block.wall_times, axis=None)))
        self._began(offset, int(block.steps[0, 0]))
        self._points.append(block)

    def add_media(self, parts: Sequence[tuple[str, Media]]) -> None:
        """Add pictures and sounds by tag, each part in file order and with something in it."""
        if parts:
            wall_times = np.concatenate([part.wall_times for _, part in parts])
            self._saw(float(np.fmax.reduce(wall_times)))
        for tag, part in parts:
            self._began(int(part.offsets[0]), int(part.steps[0]))
            self._media.setdefault(tag, []).append(part)

    def drop_media(self, offset: int) -> None:
        """Forget the picture or sound at ``offset``."""
        for tag, parts in list(self._media.items()):
            kept = [_some(part, part.offsets != offset) for part in parts]
            self._media[tag] = [part for part in kept if part.offsets.size]
            if not self._media[tag]:
                del self._media[tag]

    def chunk(self) -> Chunk:
        """Hand everything over; tags are in the order in which they appeared."""
        return Chunk(
            scalars=self._scalars(),
            media={tag: _joined_media(parts) for tag, parts in self._media.items()},
            problems=tuple(self.problems),
            first_step=self._first and self._first[1],
            last_wall_time=self._newest,
            purge_step=self._purge,
        )

    def _saw(self, wall_time: float) -> None:
        if wall_time == wall_time and (self._newest is None or wall_time > self._newest):
            self._newest = wall_time

    def _began(self, offset: int, step: int) -> None:
        if self._first is None or offset < self._first[0]:
            self._first = (offset, step)

    def _scalars(self) -> dict[str, Scalars]:
        by_tag: defaultdict[str, list[Any]] = defaultdict(list)  # columns and single points
        points = _drained(self._points)
        for tags, parts in groupby(points, lambda part: isinstance(part, Block) and part.tags):
            if tags:
                for tag, column in _of_blocks(list(parts)):
                    by_tag[tag].append(column)
            else:
                for point in parts:
                    by_tag[point.tag].append(point)
        return {tag: _joined_scalars(by_tag.pop(tag)) for tag in list(by_tag)}


def _drained(items: list[Any]) -> Iterator[Any]:
    """Each of ``items``, which are forgotten on the way: they are large."""
    items.reverse()
    while items:
        yield items.pop()


def _joined_scalars(parts: list[Any]) -> Scalars:
    """One column of ``parts``, :class:`Scalars` and single points."""
    columns: list[Scalars] = []
    for kind, same in groupby(parts, type):
        some = list(same)
        columns += some if kind is Scalars else [_of_points(some)]
    if len(columns) == 1:
        return columns[0]
    names = Scalars.__slots__
    return Scalars(*(_joined([getattr(column, name) for column in columns]) for name in names))


def _of_points(points: list[_Point]) -> Scalars:
    _, steps, wall_times, values, wide = zip(*points, strict=True)
    columns = (np.array(steps, np.int64), np.array(wall_times, np.float64))
    return Scalars(*map(read_only, (*columns, _cast(values, any(wide)))))


def _cast(values: tuple[float, ...], wide: bool) -> Values:
    """The values as a column; what does not fit into a float32 is infinite, as in C."""
    column = np.array(values, np.float64)
    if wide:
        return column
    with np.errstate(over="ignore", invalid="ignore"):
        return column.astype(np.float32)


def _of_blocks(blocks: list[Block]) -> Iterator[tuple[str, Scalars]]:
    """The columns of blocks of the same k tags. Where they log at the same steps, all of them
    have the same array of steps."""
    tags = blocks[0].tags
    wall_times = _joined([block.wall_times for block in blocks])
    values = _joined([block.values for block in blocks])
    if all(len(block.steps) == 1 for block in blocks):
        steps = np.broadcast_to(_joined([block.steps for block in blocks]), values.shape)
    else:
        steps = _joined([np.broadcast_to(block.steps, block.values.shape) for block in blocks])
    if len(set(tags)) == len(tags):
        yield from zip(tags, map(Scalars, steps, wall_times, values), strict=True)
        return
    for tag in dict.fromkeys(tags):
        rows = [row for row, other in enumerate(tags) if other == tag]
        mixed = [read_only(array[rows].T.reshape(-1)) for array in (steps, wall_times, values)]
        yield tag, Scalars(*mixed)


def _joined(arrays: Sequence[Any]) -> Any:
    """One compact, read-only array that nobody else holds, joined along the last axis."""
    return read_only(np.concatenate(arrays, axis=-1))


def _one(kind: MediaKind, step: int, wall_time: float, offset: int, index: int) -> Media:
    """One picture or sound as columns."""
    columns = (np.array([step], np.int64), np.array([wall_time], np.float64))
    places = (np.array([offset], np.int64), np.array([index], np.uint16))
    return Media(kind, *map(read_only, columns + places))


def _some(part: Media, chosen: NDArray[Any]) -> Media:
    """The pictures or sounds that ``chosen``, an index or mask, selects."""
    columns = (part.steps, part.wall_times, part.offsets, part.indices)
    return Media(part.kind, *(read_only(column[chosen]) for column in columns))


def _joined_media(parts: list[Media]) -> Media:
    """One tag's pictures or sounds in file order; a tag keeps the kind with which it begins."""
    if len(parts) == 1:  # it is in file order
        return parts[0]
    kind = min(parts, key=lambda part: int(part.offsets[0])).kind
    same = [part for part in parts if part.kind == kind]
    names = ("steps", "wall_times", "offsets", "indices")
    whole = Media(kind, *(_joined([getattr(part, name) for part in same]) for name in names))
    return _some(whole, np.lexsort((whole.indices, whole.offsets)))
