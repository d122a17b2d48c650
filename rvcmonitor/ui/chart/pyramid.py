"""Minima and maxima of ever longer stretches, so that drawing a curve costs pixels, not points."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Numbers = NDArray[np.floating]

BASE = 8
"""Points in a block of the lowest level: its memory is a quarter of the values'."""
FACTOR = 4
"""Blocks of one level in a block of the next."""
BLOCKS_PER_COLUMN = 8
"""At most so many blocks are looked at for a column of pixels; fewer would blur where points lie
much less densely than elsewhere in the same picture."""
OUT_OF_SIGHT = 1e6
"""Columns beside the picture: where what is farther away is taken to be."""


class Pyramid:
    """The values of a curve (n,), all finite, with the extremes of their blocks.

    Immutable. A curve that has grown gets its pyramid by :meth:`extended`, which looks at the new
    values only.
    """

    def __init__(self, values: Numbers, before: Pyramid | None = None) -> None:
        self.values = values
        self.lows: list[Numbers] = []
        self.highs: list[Numbers] = []
        lows, highs, factor = values, values, BASE
        while len(lows) > factor:
            level = len(self.lows)
            if before is not None and level >= len(before.lows):
                before = None  # a level that it did not have yet
            lows = _reduced(np.minimum, lows, factor, before.lows[level] if before else None)
            highs = _reduced(np.maximum, highs, factor, before.highs[level] if before else None)
            self.lows.append(lows)
            self.highs.append(highs)
            factor = FACTOR

    def extended(self, values: Numbers) -> Pyramid:
        """The pyramid of ``values``, which begin with the values of this one."""
        return Pyramid(values, self)

    def __len__(self) -> int:
        return len(self.values)

    def __bool__(self) -> bool:
        return True  # an empty curve has a pyramid, too

    def extremes(self, first: int, last: int) -> tuple[float, float]:
        """The least and the greatest of ``values[first:last]``, exactly; not for an empty range."""
        level = _level(first, last, 64, len(self.values))
        lows, highs = self._of_blocks(first, last, level)
        return float(lows.min()), float(highs.max())

    def outline(self, x: Floats, low: float, high: float, columns: float) -> tuple[Floats, Numbers]:
        """A polyline that looks like the curve over ``x`` (n,), ascending, between ``low`` and
        ``high`` when it is drawn ``columns`` pixels wide, up to one point beyond either end.

        Where points are few it is the curve itself. Otherwise each column gets its first, least,
        greatest and last value, none of them rounded.
        """
        first, last = visible(x, low, high)
        if last - first <= 2 * columns:
            return x[first:last], self.values[first:last]
        return self._columns(split(x, low, high, columns)).polyline()

    def bars(self, columns: Split) -> Bars:
        """The same as one upright bar in each column, reaching to where the one before ended."""
        return self._columns(columns).bars()

    def _columns(self, split: Split) -> _Columns:
        lows, highs = self._of_blocks(split.first, split.last, split.level)
        return _Columns(
            split.column,
            split.x_first,
            split.x_last,
            self.values[split.begins],
            np.minimum.reduceat(lows, split.heads),
            np.maximum.reduceat(highs, split.heads),
            self.values[split.ends],
        )

    def _of_blocks(self, first: int, last: int, level: int) -> tuple[Numbers, Numbers]:
        """Minima and maxima of the blocks of :func:`_starts`. Those cut by either end are looked
        up afresh."""
        if level < 0:
            return self.values[first:last], self.values[first:last]
        from_block, to_block = _whole_blocks(first, last, level)
        if from_block >= to_block:
            inside = self.values[first:last]
            return inside.min(keepdims=True), inside.max(keepdims=True)
        size = _size(level)
        head, tail = self.values[first : from_block * size], self.values[to_block * size : last]
        count, at = to_block - from_block, 1 if len(head) else 0
        lows, highs = np.empty((2, count + at + (1 if len(tail) else 0)), self.values.dtype)
        lows[at : at + count] = self.lows[level][from_block:to_block]
        highs[at : at + count] = self.highs[level][from_block:to_block]
        if len(head):
            lows[0], highs[0] = head.min(), head.max()
        if len(tail):
            lows[-1], highs[-1] = tail.min(), tail.max()
        return lows, highs


@dataclass(frozen=True, slots=True, eq=False)
class Split:
    """How the points ``first`` up to ``last`` of a curve fall into columns of pixels; the same for
    all that is drawn over the same x. Each array is (m,), for the m columns that have points:
    number (0 is the picture's left end), first and last point, and where these stand; ``heads``
    are the columns' first blocks of ``level``."""

    first: int
    last: int
    level: int
    column: NDArray[np.int64]
    heads: NDArray[np.int64]
    begins: NDArray[np.int64]
    ends: NDArray[np.int64]
    x_first: Floats
    x_last: Floats


def visible(x: Floats, low: float, high: float) -> tuple[int, int]:
    """The points of ``x`` (n,), ascending, between ``low`` and ``high``, and one beyond either end:
    the first, and the one after the last."""
    first = max(int(np.searchsorted(x, low, "left")) - 1, 0)
    return first, min(int(np.searchsorted(x, high, "right")) + 1, len(x))


def split(x: Floats, low: float, high: float, columns: float) -> Split:
    """The columns of a picture that shows ``x`` (n,), ascending, from ``low`` to ``high``; there
    must be a point."""
    first, last = visible(x, low, high)
    columns_a_unit = columns / (high - low)
    most = int(BLOCKS_PER_COLUMN * (x[last - 1] - x[first]) * columns_a_unit) + 64
    level = _level(first, last, most, len(x))
    starts = _starts(first, last, level)
    place = np.clip((x[starts] - low) * columns_a_unit, -OUT_OF_SIGHT, OUT_OF_SIGHT)
    column = np.floor(place).astype(np.int64)
    new = np.empty(len(column), np.bool_)
    new[0] = True
    np.not_equal(column[1:], column[:-1], out=new[1:])
    heads = np.flatnonzero(new)
    begins = starts[heads]
    ends = np.empty_like(begins)
    ends[:-1], ends[-1] = begins[1:], last
    ends -= 1
    return Split(first, last, level, column[heads], heads, begins, ends, x[begins], x[ends])


def _size(level: int) -> int:
    """Points in a block of this level; −1 is the points themselves."""
    return BASE * FACTOR**level if level >= 0 else 1


def _level(first: int, last: int, most: int, points: int) -> int:
    """The lowest level of which at most about ``most`` blocks cover ``first`` to ``last``; a curve
    of so many ``points`` has no level with less than two blocks."""
    level = -1
    while last - first > most * _size(level) and points > _size(level + 1):
        level += 1
    return level


def _whole_blocks(first: int, last: int, level: int) -> tuple[int, int]:
    size = _size(level)
    return -(-first // size), last // size


def _starts(first: int, last: int, level: int) -> NDArray[np.int64]:
    """Where the blocks of this level begin that cover exactly ``first`` to ``last``."""
    if level < 0:
        return np.arange(first, last)
    from_block, to_block = _whole_blocks(first, last, level)
    if from_block >= to_block:
        return np.array([first])
    size = _size(level)
    starts = np.arange(from_block * size, to_block * size, size)
    cut = [first] if first < from_block * size else []
    rest = [to_block * size] if to_block * size < last else []
    return np.concatenate((np.array(cut, np.int64), starts, np.array(rest, np.int64)))


def _reduced(extreme: np.ufunc, values: Numbers, factor: int, known: Numbers | None) -> Numbers:
    """``extreme`` of each block of ``factor`` values; the last block may be shorter.

    ``known`` are the blocks of the values' beginning; the last of them may have grown since.
    """
    kept = values[:0] if known is None else known[:-1]
    rest = values[len(kept) * factor :]
    whole = len(rest) // factor * factor
    blocks = rest[:whole].reshape(-1, factor)
    # Column by column: many times faster than a reduction along the short axis.
    reduced = extreme.reduce([blocks[:, i] for i in range(factor)])
    tail = [extreme.reduce(rest[whole:])] if whole < len(rest) else []
    joined: Numbers = np.concatenate((kept, reduced, np.array(tail, values.dtype)))
    return joined


@dataclass(frozen=True, slots=True)
class Bars:
    """What the columns of a picture show, from the column ``first`` (0 is that of the picture's
    left end) on without a gap: the least and the greatest value of each, (m,)."""

    first: int
    low: Floats
    high: Floats


@dataclass(frozen=True, slots=True)
class _Columns:
    """What the columns of a picture show that have points, each array (m,): the number of each,
    where its first and its last point stand, and its first, least, greatest and last value."""

    column: NDArray[np.int64]
    x_first: Floats
    x_last: Floats
    first: Numbers
    low: Numbers
    high: Numbers
    last: Numbers

    def polyline(self) -> tuple[Floats, Numbers]:
        """Through first, both extremes and last of each column, without points that repeat."""
        up = self.first <= self.last
        x = np.stack((self.x_first, self.x_first, self.x_last, self.x_last), axis=1).ravel()
        inner = np.where(up, self.low, self.high), np.where(up, self.high, self.low)
        y = np.stack((self.first, *inner, self.last), axis=1).ravel()
        new = np.ones(len(y), np.bool_)
        new[1:] = (y[1:] != y[:-1]) | (x[1:] != x[:-1])
        return x[new], y[new]

    def bars(self) -> Bars:
        """A bar for each column from the first to the last, also for those without points: the
        straight line between their neighbours passes there."""
        joint = np.empty_like(self.first)  # where the column before ended
        joint[0], joint[1:] = self.first[0], self.last[:-1]
        place = self.column - self.column[0]
        width = int(place[-1]) + 1
        if width == len(place):
            low = np.minimum(self.low, joint).astype(np.float64)
            high = np.maximum(self.high, joint).astype(np.float64)
        else:
            low, high = self._with_gaps(place, width, joint)
        return Bars(int(self.column[0]), low, high)

    def _with_gaps(
        self, place: NDArray[np.int64], width: int, joint: Numbers
    ) -> tuple[Floats, Floats]:
        """The ends of ``width`` bars of which those in ``place`` have points."""
        beside = np.diff(place, prepend=-1) == 1
        joint = np.where(beside, joint, self.first)
        low, high = np.empty((2, width))
        low[place], high[place] = np.minimum(self.low, joint), np.maximum(self.high, joint)
        empty = np.ones(width, np.bool_)
        empty[place] = False
        between = np.flatnonzero(empty)
        right = np.searchsorted(place, between)
        start, gap = place[right - 1], place[right] - place[right - 1]
        way = (self.first[right].astype(np.float64) - self.last[right - 1]) / gap
        begin = self.last[right - 1] + way * (between - start)
        low[between] = np.minimum(begin, begin + way)
        high[between] = np.maximum(begin, begin + way)
        return low, high
