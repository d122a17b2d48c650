"""Columns in the making: what is found in file order, one compact array per column at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.columns import Media, Scalars, Values, read_only
from rvcmonitor.tfevents.fast.block import Block
from rvcmonitor.tfevents.fast.media_heads import MediaColumns

Columns: TypeAlias = tuple[NDArray[np.int64], NDArray[np.float64], Values]


@dataclass(slots=True)
class _Points:
    """The points of one tag: whole arrays, and single points that came after the last array."""

    arrays: list[Columns] = field(default_factory=list)
    singles: list[tuple[int, float, float]] = field(default_factory=list)
    wide: bool = False

    def settle(self) -> None:
        """Turn the single points into arrays, so that other points may follow them."""
        if not self.singles:
            return
        steps, wall_times, values = zip(*self.singles, strict=True)
        self.arrays.append(
            (np.array(steps, np.int64), np.array(wall_times, np.float64), _cast(values, self.wide))
        )
        self.singles = []

    def scalars(self) -> Scalars:
        self.settle()
        if len(self.arrays) == 1:
            return Scalars(*map(read_only, self.arrays[0]))
        return Scalars(*map(_joined, zip(*self.arrays, strict=True)))


def _media(parts: list[MediaColumns]) -> Media:
    """One tag's pictures or sounds in file order; a tag keeps the kind with which it begins."""
    if len(parts) == 1:  # it is in file order
        part = parts[0]
        return Media(part.kind, part.steps, part.wall_times, part.offsets, part.indices)
    kind = min(parts, key=lambda part: int(part.offsets[0])).kind
    parts = [part for part in parts if part.kind == kind]
    columns = [
        np.concatenate([getattr(part, name) for part in parts])
        for name in ("steps", "wall_times", "offsets", "indices")
    ]
    order = np.lexsort((columns[3], columns[2]))
    return Media(kind, *(read_only(column[order]) for column in columns))


class Gathering:
    """Collects points, in file order, and media.

    ``first`` is the (offset, step) of the first record with a value, ``newest`` the greatest wall
    time seen; both None until there is one.
    """

    def __init__(self) -> None:
        self.first: tuple[int, int] | None = None
        self.newest: float | None = None
        self._points: dict[str, _Points] = {}
        self._blocks: list[Block] = []  # the newest points, of the same tags each
        self._media: dict[str, list[MediaColumns]] = {}

    def saw(self, wall_time: float) -> None:
        """Note the wall time of an event."""
        if wall_time == wall_time and (self.newest is None or wall_time > self.newest):
            self.newest = wall_time

    def began(self, offset: int, step: int) -> None:
        """Note that the record at ``offset`` holds a value."""
        if self.first is None or offset < self.first[0]:
            self.first = (offset, step)

    def add_point(self, tag: str, step: int, wall_time: float, value: float, wide: bool) -> None:
        """Add one point behind those that are there."""
        self._settle()
        points = self._points.setdefault(tag, _Points())
        if points.wide != wide:
            points.settle()
            points.wide = wide
        points.singles.append((step, wall_time, value))

    def add_block(self, block: Block) -> None:
        """Add the points of many records behind those that are there."""
        if self._blocks and self._blocks[0].tags != block.tags:
            self._settle()
        self._blocks.append(block)

    def add_media(self, part: MediaColumns) -> None:
        """Add pictures or sounds of one tag, in any order of parts."""
        self._media.setdefault(part.tag, []).append(part)

    def drop_media(self, offset: int) -> None:
        """Forget the picture or sound at ``offset``."""
        for tag, parts in list(self._media.items()):
            kept = [part.without(offset) for part in parts]
            self._media[tag] = [part for part in kept if part.offsets.size]
            if not self._media[tag]:
                del self._media[tag]

    def scalars(self) -> dict[str, Scalars]:
        """Hand over all points, by tag, in the order in which the tags appeared."""
        if not self._points:  # there are only blocks
            blocks, self._blocks = self._blocks, []
            return {tag: Scalars(*columns) for tag, columns in _columns(blocks)}
        self._settle()
        points, self._points = self._points, {}
        return {tag: points.pop(tag).scalars() for tag in list(points)}

    def media(self) -> dict[str, Media]:
        """The index of pictures and sounds, by tag, in the order in which the tags appeared."""
        return {tag: _media(parts) for tag, parts in self._media.items()}

    def _settle(self) -> None:
        """Let each tag have its part of the blocks, so that other points may follow them."""
        blocks, self._blocks = self._blocks, []
        for tag, columns in _columns(blocks):
            points = self._points.setdefault(tag, _Points())
            points.settle()
            points.arrays.append(columns)


def _cast(values: tuple[float, ...], wide: bool) -> Values:
    """The values as a column; what does not fit into a float32 is infinite, as in C."""
    column = np.array(values, np.float64)
    if wide:
        return column
    with np.errstate(over="ignore", invalid="ignore"):
        return column.astype(np.float32)


def _joined(arrays: Sequence[Any]) -> Any:
    """One compact, read-only array that nobody else holds, joined along the last axis."""
    return read_only(np.concatenate(arrays, axis=-1))


def _columns(blocks: list[Block]) -> Iterator[tuple[str, Columns]]:
    """The columns of each tag in blocks of the same k tags. Where they log at the same steps, all
    of them have the same array of steps."""
    if not blocks:
        return
    tags = blocks[0].tags
    wall_times = _joined([block.wall_times for block in blocks])
    values = _joined([block.values for block in blocks])
    if all(len(block.steps) == 1 for block in blocks):
        steps = np.broadcast_to(_joined([block.steps for block in blocks]), values.shape)
    else:
        steps = _joined([np.broadcast_to(block.steps, block.values.shape) for block in blocks])
    if len(set(tags)) == len(tags):
        yield from zip(tags, zip(steps, wall_times, values, strict=True), strict=True)
        return
    for tag in dict.fromkeys(tags):
        rows = [row for row, other in enumerate(tags) if other == tag]
        together = [array[rows].T.reshape(-1) for array in (steps, wall_times, values)]
        yield tag, (together[0], together[1], together[2])
