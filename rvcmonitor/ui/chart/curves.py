"""A card's curves, made ready to be drawn. Pure functions, run beside the window's thread."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.outliers import outlier_range
from rvcmonitor.analysis.curves.smoothing import (
    centred_smoothing,
    sampled_smoothing,
    tensorboard_smoothing,
    varies,
)
from rvcmonitor.live.session import View, XAxis
from rvcmonitor.training.run import Branch, Run, Series
from rvcmonitor.ui.chart.pyramid import Pyramid
from rvcmonitor.ui.chart.range import Span, Stretch, range_of
from rvcmonitor.ui.widgets.local_time import TIMES, is_time

Floats = NDArray[np.float64]

DRAFT = 30_000
"""Points in a draft: many to a pixel, and computed in a few milliseconds."""


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """One run's line in a card: the finite points of a series, ascending in x.

    ``x`` and the values of ``raw`` and ``smoothed`` (None without smoothing) have shape (n,);
    ``index`` (n,) are the points' places in the series, None where they are all of them.
    ``nonfinite`` is where NaN and infinities
    stand; ``abandoned`` are the replaced branches as (x, values). ``draft`` is what is drawn as the
    smoothed curve while the exact one is still being computed: some of its points, as (x, values).
    """

    run: Run
    series: Series
    x_axis: XAxis
    smoothing: tuple[str, float]
    x: Floats
    index: NDArray[np.int64] | None
    raw: Pyramid
    smoothed: Pyramid | None
    nonfinite: Floats
    abandoned: tuple[tuple[Floats, NDArray[np.floating]], ...]
    draft: tuple[Floats, Pyramid] | None = None

    @property
    def path(self) -> Path:
        """The run whose curve it is."""
        return self.run.path

    @property
    def main(self) -> Pyramid:
        """What the eye follows: the smoothed curve where there is one."""
        return self.smoothed if self.smoothed is not None else self.raw

    @property
    def drawn(self) -> tuple[Floats, Pyramid]:
        """The x and the values of the line that the eye follows, as it is drawn now."""
        return self.draft or (self.x, self.main)

    def stretches(self, x: Span | None = None) -> list[Stretch]:
        """What is drawn between ``x``, or everywhere: the raw curve, and what smooths it."""
        lines = [(self.x, self.raw, True)]
        if self.smoothed is not None or self.draft is not None:
            lines.append((*self.drawn, False))
        found = []
        for along, line, raw in lines:
            first = 0 if x is None else int(np.searchsorted(along, x[0], "left"))
            last = len(along) if x is None else int(np.searchsorted(along, x[1], "right"))
            found.append(Stretch(line, first, last, raw))
        return found

    def abandoned_range(
        self, low: float, high: float, *, ignore_outliers: bool
    ) -> tuple[float, ...]:
        """How far down and up the replaced branches between two x reach; empty without any."""
        inside = [values[(x >= low) & (x <= high)] for x, values in self.abandoned]
        values = np.concatenate(inside) if inside else np.empty(0)
        if not len(values):
            return ()
        if ignore_outliers:
            return outlier_range(values)
        return float(values.min()), float(values.max())

    def place_in_series(self, place: int) -> int:
        """Which point of the series stands at ``place`` in ``x``."""
        return place if self.index is None else int(self.index[place])

    def nearest(self, x: float) -> int | None:
        """The place in ``x`` of the point nearest to ``x``; None for an empty curve."""
        if not len(self.x):
            return None
        right = min(int(np.searchsorted(self.x, x)), len(self.x) - 1)
        left = max(right - 1, 0)
        return left if x - self.x[left] <= self.x[right] - x else right

    def place_of_step(self, step: int) -> int | None:
        """The place in ``x`` of the point at ``step``, or of the last point before it."""
        steps = _picked(self.series.steps, self.index)
        if not len(steps):
            return None
        return max(int(np.searchsorted(steps, step, "right")) - 1, 0)

    def x_of_step(self, step: int) -> float:
        """Where ``step`` is on the axis, also between two points; not for an empty curve."""
        before = self.place_of_step(step) or 0
        pair = slice(before, before + 2)
        steps = _picked(self.series.steps, self.index)[pair]
        return float(np.interp(step, steps, self.x[pair]))


@dataclass(frozen=True, slots=True, eq=False)
class CardCurves:
    """Everything a card draws: its curves, how far they reach (``y_range`` as the rule for
    outliers says, ``y_extent`` to the last point), and how much of that is not shown on a
    logarithmic axis. Ranges are None where there is no finite point."""

    curves: tuple[Curve, ...] = ()
    x_extent: Span | None = None
    y_range: Span | None = None
    y_extent: Span | None = None
    not_positive: int = 0


def usable_x_axis(wanted: XAxis, runs: Sequence[Run]) -> XAxis:
    """``wanted``, or steps where a run's epochs are not known."""
    if wanted == "epoch" and not all(run.epochs is not None for run in runs):
        return "step"
    return wanted


def prepare_card(
    lines: Sequence[tuple[Run, Series]],
    view: View,
    before: CardCurves,
    cancelled: Callable[[], bool],
) -> Iterator[CardCurves | None]:
    """The curves of ``lines`` as ``view`` wants them, reusing what ``before`` already knows.

    Where the exact curves take a while, drafts of them come first, and then None for a pause.
    """
    known = {curve.path: curve for curve in before.curves}
    axis = usable_x_axis(view.x_axis, [run for run, _ in lines])
    drafts = [_draft(known.get(run.path), series, axis, view) for run, series in lines]
    if any(draft is not None for draft in drafts):
        old = [draft or known.get(run.path) for (run, _), draft in zip(lines, drafts, strict=True)]
        yield _card([curve for curve in old if curve is not None], view)
        yield None
    curves = tuple(
        _curve(run, series, axis, view, known.get(run.path), cancelled) for run, series in lines
    )
    if not cancelled():
        yield _card(curves, view)


def _card(curves: Sequence[Curve], view: View) -> CardCurves:
    filled = [curve for curve in curves if len(curve.x)]
    if not filled:
        return CardCurves(tuple(curves))
    extent = (min(float(c.x[0]) for c in filled), max(float(c.x[-1]) for c in filled))
    y_range, reach = _y_range(filled, view), _y_extent(filled, log=view.log_y)
    return CardCurves(tuple(curves), extent, y_range, reach, _not_positive(filled))


def _draft(before: Curve | None, series: Series, axis: XAxis, view: View) -> Curve | None:
    """The curve with a draft of its new smoothing, where that is worth it and all else stays."""
    if before is None or before.series is not series or before.x_axis != axis:
        return None
    plain = view.smoothing_kind == "tensorboard" and 0 < view.smoothing < 1
    every = len(before.x) // DRAFT
    if before.smoothing == ("tensorboard", view.smoothing) or not plain or every < 2:
        return None
    if before.index is not None or not varies(series.values):
        return None
    values = sampled_smoothing(series.values, view.smoothing, every)
    return replace(before, draft=(before.x[every - 1 :: every][: len(values)], Pyramid(values)))


def _curve(
    run: Run,
    series: Series,
    axis: XAxis,
    view: View,
    before: Curve | None,
    cancelled: Callable[[], bool],
) -> Curve:
    wanted = (view.smoothing_kind, view.smoothing)
    same = before is not None and before.series is series and before.x_axis == axis
    if same and before is not None and _same_axis(before.run, run):
        if before.smoothing == wanted:
            return replace(before, run=run, draft=None)
        smoothed = _smoothed(series, before.index, view, None, cancelled)
        return replace(before, run=run, smoothing=wanted, smoothed=smoothed, draft=None)
    x = x_values(run, series, series.steps, series.wall_times, axis)
    somewhere = np.isfinite(x)
    index = _drawable(x, np.isfinite(series.values) & somewhere)
    values = _picked(series.values, index)
    grown = before if before is not None and _grown(before, series, index) else None
    return Curve(
        run,
        series,
        axis,
        wanted,
        _picked(x, index),
        index,
        grown.raw.extended(values) if grown is not None else Pyramid(values),
        _smoothed(series, index, view, grown, cancelled),
        x[somewhere & ~np.isfinite(series.values)] if index is not None else x[:0],
        tuple(_branch(run, series, branch, axis) for branch in series.abandoned),
    )


def _drawable(x: Floats, usable: NDArray[np.bool_]) -> NDArray[np.int64] | None:
    """The places of the usable points in the order of their x, or None for all as they are."""
    if usable.all() and not (x[1:] < x[:-1]).any():
        return None
    index = np.flatnonzero(usable)
    # A clock that was set back, or epochs that were counted anew.
    return index[np.argsort(x[index], kind="stable")]


def _picked(values: NDArray[Any], index: NDArray[np.int64] | None) -> NDArray[Any]:
    return values if index is None else values[index]


def _same_axis(one: Run, other: Run) -> bool:
    return one.epochs is other.epochs or one.epochs == other.epochs


def _grown(before: Curve, series: Series, index: NDArray[np.int64] | None) -> bool:
    """Whether the series has only been appended to since ``before`` was made."""
    known, count = before.series, len(before.series.values)
    return (
        index is None
        and before.index is None
        and count <= len(series.values)
        and np.array_equal(known.values, series.values[:count])
    )


def _smoothed(
    series: Series,
    index: NDArray[np.int64] | None,
    view: View,
    grown: Curve | None,
    cancelled: Callable[[], bool],
) -> Pyramid | None:
    """``grown`` is the curve as it was before points were appended, None where it is another."""
    if view.smoothing <= 0:
        return None
    if view.smoothing_kind == "centred":
        centred = centred_smoothing(series.values, view.smoothing, cancelled)
        return Pyramid(_picked(centred, index))
    before = None
    if grown is not None and grown.smoothing == ("tensorboard", view.smoothing):
        before = grown.smoothed
    known = None if before is None else before.values.astype(np.float64, copy=False)
    smoothed = tensorboard_smoothing(series.values, view.smoothing, known, cancelled)
    # The start changes where all values had been equal until now.
    if before is not None and np.array_equal(before.values, smoothed[: len(before)]):
        return before.extended(smoothed)
    return Pyramid(_picked(smoothed, index))


def _branch(
    run: Run, series: Series, branch: Branch, axis: XAxis
) -> tuple[Floats, NDArray[np.floating]]:
    x = x_values(run, series, branch.steps, branch.wall_times, axis)
    finite = np.isfinite(branch.values) & np.isfinite(x)
    return x[finite], branch.values[finite]


def x_values(
    run: Run, series: Series, steps: NDArray[np.int64], wall_times: Floats, axis: XAxis
) -> Floats:
    """Where points stand on an axis: steps, epochs completed, seconds since the first point of
    ``series``, or seconds since 1970; NaN for times that no clock shows. Steps that say nothing
    (a writer without steps, one that counts in a loop) give way to the order of the points."""
    if axis == "epoch" and run.epochs is not None:
        return run.epochs.position_at(steps)
    if axis == "relative":
        return known_times(wall_times) - first_time(series.wall_times)
    if axis == "wall":
        return known_times(wall_times)
    if steps is series.steps and _says_nothing(steps):
        return np.arange(len(steps), dtype=np.float64)
    return steps.astype(np.float64)


def _says_nothing(steps: NDArray[np.int64]) -> bool:
    """Whether most of the points share their step with another one."""
    if len(steps) < 3 or (steps[1:] > steps[:-1]).all():
        return False
    return 2 * len(np.unique(steps)) <= len(steps)


def first_time(wall_times: Floats) -> float:
    """The first wall time that a clock can show; NaN where there is none."""
    if len(wall_times) and not is_time(wall_times[0]):
        wall_times = wall_times[_known(wall_times)]
    return float(wall_times[0]) if len(wall_times) else math.nan


def known_times(wall_times: Floats) -> Floats:
    """``wall_times`` with NaN for those that no clock can show."""
    known = _known(wall_times)
    return wall_times if known.all() else np.where(known, wall_times, np.nan)


def _known(wall_times: Floats) -> NDArray[np.bool_]:
    """What :func:`is_time` says of each."""
    return (wall_times >= TIMES[0]) & (wall_times <= TIMES[1])


def _y_range(curves: Sequence[Curve], view: View) -> Span | None:
    stretches = [each for curve in curves for each in curve.stretches()]
    # While a draft is drawn, its points are enough; the range of the exact curve is exact.
    most = 2 * DRAFT if any(curve.draft is not None for curve in curves) else None
    return range_of(stretches, ignore_outliers=view.ignore_outliers, log=view.log_y, most=most)


def _y_extent(curves: Sequence[Curve], *, log: bool) -> Span | None:
    """From the lowest to the highest point; on a logarithmic axis, of those above zero."""
    lines = [each.line for curve in curves for each in curve.stretches()]
    ends = [line.extremes(0, len(line)) for line in lines if len(line)]
    if not log:
        return min(low for low, _ in ends), max(high for _, high in ends)
    low, high = min(map(_least_positive, lines)), max(high for _, high in ends)
    return (low, high) if low <= high else None


def _least_positive(line: Pyramid) -> float:
    if len(line) and (low := line.extremes(0, len(line))[0]) > 0:
        return low
    positive = line.values[line.values > 0]
    return float(positive.min()) if len(positive) else inf


def _not_positive(curves: Sequence[Curve]) -> int:
    """How many points a logarithmic axis cannot show."""
    return sum(
        int(np.count_nonzero(curve.raw.values <= 0))
        for curve in curves
        if curve.raw.extremes(0, len(curve.raw))[0] <= 0
    )
