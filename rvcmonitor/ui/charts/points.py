"""The points of a card as columns: sorted and written out as arrays, never row by row."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.ui.chart.curves import CardCurves, Curve, first_time, known_times
from rvcmonitor.ui.chart.range import Span
from rvcmonitor.ui.widgets.local_time import TIMES, local_time

Column = Literal["run", "epoch", "step", "time", "elapsed", "raw", "smoothed"]
COLUMNS: tuple[Column, ...] = get_args(Column)
Rows = NDArray[np.intp]

_CHUNK = 5_000
"""Rows that are written before the window may have the interpreter again."""
_QUARTER = 900
"""Seconds: clocks are set forward and back at full quarters of an hour only."""


@dataclass(frozen=True, slots=True)
class _Part:
    """The points ``first`` to ``last`` of a curve."""

    curve: Curve
    first: int
    last: int


class Points:
    """The points of a card's curves within ``x``, run after run. A column is put together when
    it is asked for: all of it to be sorted or copied, a single row to be shown."""

    def __init__(self, card: CardCurves, x: Span) -> None:
        parts = (_within(curve, x) for curve in card.curves)
        self._parts = [part for part in parts if part.last > part.first]
        self._ends = list(accumulate(part.last - part.first for part in self._parts))
        self.names = tuple(part.curve.run.name for part in self._parts)
        """Of the runs; the column ``run`` holds places in it."""

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def newest(self) -> list[int]:
        """The rows of the last point of each run."""
        return [end - 1 for end in self._ends]

    def column(self, column: Column) -> NDArray[Any]:
        """The values (n,): ``epoch`` as floats with NaN where it is unknown, ``time`` in seconds
        since 1970, ``elapsed`` in seconds since the run's first point."""
        parts = enumerate(self._parts)
        found = [_values(p.curve, column, p.first, p.last, number) for number, p in parts]
        return np.concatenate(found) if found else np.empty(0)

    def value(self, row: int, column: Column) -> Any:
        """What stands in one cell."""
        number = bisect_right(self._ends, row)
        part = self._parts[number]
        place = part.last - (self._ends[number] - row)
        return _values(part.curve, column, place, place + 1, number)[0]

    def order(self, column: Column, *, descending: bool) -> Rows:
        """The rows (n,) sorted by ``column``; equal ones stay as they are, NaN comes last."""
        values = self.column(column)
        if column == "run":
            values = _ranks(self.names)[values]
        return np.argsort(-values if descending else values, kind="stable")

    def lines(self, rows: Rows, decimal_point: str = ".") -> Iterator[str]:
        """Chunks of lines for a spreadsheet: tabs between cells, every digit, no grouping."""
        columns = {each: self.column(each)[rows] for each in COLUMNS}
        for start in range(0, len(rows), _CHUNK):
            chunk = {name: values[start : start + _CHUNK] for name, values in columns.items()}
            cells = [_written(self.names, name, chunk[name], decimal_point) for name in COLUMNS]
            yield "\n".join(map("\t".join, zip(*cells, strict=True)))


def _within(curve: Curve, x: Span) -> _Part:
    first = int(np.searchsorted(curve.x, x[0], "left"))
    return _Part(curve, first, int(np.searchsorted(curve.x, x[1], "right")))


def _values(curve: Curve, column: Column, first: int, last: int, number: int) -> NDArray[Any]:
    """A column of the points ``first`` to ``last`` of a curve, the run of which has ``number``."""
    if column == "run":
        return np.full(last - first, number, np.intp)
    if column == "raw":
        return curve.raw.values[first:last]
    if column == "smoothed":
        return curve.main.values[first:last]
    places = slice(first, last) if curve.index is None else curve.index[first:last]
    if column == "step":
        return curve.series.steps[places]
    if column == "epoch":
        return _epochs(curve, curve.series.steps[places])
    times = known_times(curve.series.wall_times[places])
    return times if column == "time" else times - first_time(curve.series.wall_times)


def _epochs(curve: Curve, steps: NDArray[np.int64]) -> NDArray[np.float64]:
    epochs = curve.run.epochs
    if epochs is None:
        return np.full(len(steps), np.nan)
    return epochs.epoch_at(steps).astype(np.float64)


def _ranks(names: Sequence[str]) -> NDArray[np.intp]:
    """The place of each name in the alphabet; equal names share one."""
    alphabet = sorted({name.casefold() for name in names})
    return np.array([alphabet.index(name.casefold()) for name in names], np.intp)


# Writing


def _written(
    names: Sequence[str], column: Column, values: NDArray[Any], decimal_point: str
) -> list[str]:
    """The cells of a column."""
    if column == "run":
        shown = [" ".join(name.split()) for name in names]  # a tab would begin another cell
        return [shown[number] for number in values.tolist()]
    if column == "epoch":
        known = np.isfinite(values)
        whole = map(str, np.where(known, values, 0).astype(np.int64).tolist())
        return [text if is_known else "" for text, is_known in zip(whole, known, strict=True)]
    if column == "time":
        return clock_times(values)
    if column == "elapsed":
        return hours(values)
    # One replacement in all of them together takes a tenth of one in each.
    return "\n".join(map(repr, values.tolist())).replace(".", decimal_point).split("\n")


def clock_times(times: NDArray[np.float64]) -> list[str]:
    """Wall times in the user's time zone, as every spreadsheet reads them; "–" for what is none."""
    known = (times >= TIMES[0]) & (times <= TIMES[1])
    times = np.where(known, times, 0.0)
    quarters, which = np.unique(times // _QUARTER, return_inverse=True)
    offsets = np.array([_offset(quarter * _QUARTER) for quarter in quarters.tolist()])
    local = np.floor(times) + offsets[which]
    written = np.datetime_as_string(local.astype("datetime64[s]"))
    texts = "\n".join(written.tolist()).replace("T", " ").split("\n")
    return texts if known.all() else _said(texts, known)


def _said(texts: Iterable[str], known: NDArray[np.bool_]) -> list[str]:
    """``texts`` with a dash in place of those that say nothing."""
    return [text if is_known else "–" for text, is_known in zip(texts, known, strict=True)]


def _offset(seconds: float) -> float:
    """How far the user's clock is ahead of UTC, in seconds."""
    offset = local_time(seconds).utcoffset()
    return offset.total_seconds() if offset is not None else 0.0


def hours(lengths: NDArray[np.float64]) -> list[str]:
    """Lengths of time as h:mm:ss, which spreadsheets read as such; "–" for what is none."""
    known = np.abs(lengths) <= TIMES[1]
    seconds = np.rint(np.where(known, lengths, 0.0)).astype(np.int64)
    sizes = np.abs(seconds)
    parts = (sizes // 3600, sizes // 60 % 60, sizes % 60)
    signs = np.where(seconds < 0, "-", "").tolist()
    texts = map("{}{}:{:02}:{:02}".format, signs, *(part.tolist() for part in parts))
    return list(texts) if known.all() else _said(texts, known)
