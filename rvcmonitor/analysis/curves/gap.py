"""The generalisation gap: how far a validation loss lies above the training loss."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.training.run import Run, Series
from rvcmonitor.training.tags import GAP, paired

Floats = NDArray[np.float64]


def gap(training: Series, validation: Series) -> Series:
    """Validation less training at the steps of ``validation``, as a series of its own.

    Training is its mean since the validation before, as Keras takes it over an epoch; where
    nothing was logged since, it is read between its neighbours. Points without a number are left
    out.
    """
    order = np.argsort(training.steps, kind="stable")
    finite = order[np.isfinite(training.values[order])]
    usable = np.isfinite(validation.values) & bool(len(finite))
    steps, logged = validation.steps[usable], validation.values[usable].astype(np.float64)
    trained = _since_the_one_before(training.steps[finite], training.values[finite], steps)
    return Series(GAP, steps, validation.wall_times[usable], logged - trained)


def _since_the_one_before(
    steps: NDArray[np.int64], values: NDArray[np.floating], at: NDArray[np.int64]
) -> Floats:
    """The means of ``values`` between the steps ``at``, which need not be in order."""
    if not len(at):
        return np.empty(0)
    ends = np.unique(at)
    behind = np.searchsorted(steps, ends, "right")
    sums = np.concatenate(([0.0], np.cumsum(values, dtype=np.float64)))
    count = np.diff(behind, prepend=0)
    total = np.diff(sums[behind], prepend=0.0)
    between = np.interp(ends, steps, values.astype(np.float64))
    means = np.divide(total, count, out=between, where=count > 0)
    found: Floats = means[np.searchsorted(ends, at)]
    return found


def has_gap(run: Run) -> bool:
    """Whether ``run`` logs a training and a validation loss that measure the same."""
    pair = _pair(run)
    return pair is not None and all(len(one.steps) for one in pair)


def _pair(run: Run) -> tuple[Series, Series] | None:
    tags = paired(run.series)
    return None if tags is None else (run.series[tags[0]], run.series[tags[1]])


class Gaps:
    """The gaps of runs. Where a run did not grow, its gap is the same object as before."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[Series, Series, Series]] = {}

    def of(self, run: Run) -> Series | None:
        """The gap of ``run``; None where it logs no such pair."""
        pair = _pair(run) if has_gap(run) else None
        if pair is None:
            return None
        known = self._known.get(run.path)
        if known is None or known[0] is not pair[0] or known[1] is not pair[1]:
            known = (*pair, gap(*pair))
            self._known[run.path] = known
        return known[2]
