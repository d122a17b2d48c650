"""A loss as it is judged: single batches and running means together, wild batches tamed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.hampel import tamed
from rvcmonitor.analysis.curves.metric import Curve, named_curve
from rvcmonitor.training.run import Run

Floats = NDArray[np.float64]

MOST_POINTS = 4096
"""Longer curves are averaged down to so many points first: twenty times as many as there are cells
in the fit, so that nothing is lost, and a million points cost what four thousand do."""
_WINDOW = re.compile(r"_avg_(\d+)/")


@dataclass(frozen=True, slots=True)
class Logged:
    """One series, in rising order of step: the step ``at`` the middle of what each value is the
    mean of, and the ``counts`` of its batches; arrays of shape (n,), finite. ``seen`` is how many
    values were logged, before neighbours were averaged."""

    tag: str
    at: Floats
    values: Floats
    counts: Floats
    seen: int


@dataclass(frozen=True, slots=True)
class Points:
    """Points in rising order of step; arrays of shape (n,), finite.

    ``at`` and ``counts`` are as in :class:`Logged`, ``values`` are tamed, and ``scales`` is the
    standard deviation of a single batch around there, in their unit.
    """

    at: Floats
    values: Floats
    counts: Floats
    scales: Floats

    def __len__(self) -> int:
        return len(self.at)

    def since(self, step: float) -> Points:
        """Those from ``step`` on."""
        kept = self.at >= step
        return Points(self.at[kept], self.values[kept], self.counts[kept], self.scales[kept])


def logged(run: Run, meaning: str) -> tuple[Logged, ...]:
    """The series of ``meaning`` in ``run``, running means first; empty where there is none.

    ``adv`` is what the other parts leave of the total, where the trainer does not log it.
    """
    mean, single = named_curve(run, f"{meaning}_avg"), named_curve(run, meaning)
    if single is None and mean is None and meaning == "adv":
        single = _left_of_the_total(run)
    both = [] if mean is None else [averaged(mean, _window(mean.tag))]
    return (*both, *([] if single is None else [averaged(single)]))


def averaged(curve: Curve, window: float = 1.0) -> Logged:
    """``curve``, each value of which is the mean of the last ``window`` batches, in at most
    :data:`MOST_POINTS`."""
    together = max(-(-len(curve) // MOST_POINTS), 1)
    starts = np.arange(0, len(curve), together)
    counts = np.diff(np.append(starts, len(curve))).astype(np.float64)
    at = np.add.reduceat(curve.steps, starts) / counts - (window - 1) / 2
    values = np.add.reduceat(curve.values, starts) / counts
    return Logged(curve.tag, at, values, counts * window, len(curve))


def thinned(curve: Curve) -> Curve:
    """``curve`` in at most :data:`MOST_POINTS`, for what needs no single point."""
    if len(curve) <= MOST_POINTS:
        return curve
    few = averaged(curve)
    return Curve(curve.tag, np.rint(few.at).astype(np.int64), few.values)


def points(series: Sequence[Logged]) -> Points:
    """Running means and single batches laid together, each with the number of its batches: so an
    answer that single batches gave does not vanish when the first means come, and a mean of fifty
    counts as what it is."""
    parts = [_points(one) for one in series]
    if len(parts) == 1:
        return parts[0]
    order = np.argsort(np.concatenate([part.at for part in parts]), kind="stable")
    single = parts[-1]
    return Points(
        np.concatenate([part.at for part in parts])[order],
        np.concatenate([part.values for part in parts])[order],
        np.concatenate([part.counts for part in parts])[order],
        # One scale for all, that of the single batches: a mean is as good as their number.
        np.concatenate([np.interp(part.at, single.at, single.scales) for part in parts])[order],
    )


def _points(one: Logged) -> Points:
    calm, scales = tamed(one.values)
    return Points(one.at, calm, one.counts, scales * np.sqrt(one.counts))


def _window(tag: str) -> float:
    found = _WINDOW.search(tag)
    return float(found[1]) if found else 1.0


def _left_of_the_total(run: Run) -> Curve | None:
    if not {"generator", "mel", "fm", "kl"} <= set(run.tags):
        return None
    total = named_curve(run, "generator")
    parts = [named_curve(run, meaning) for meaning in ("mel", "fm", "kl")]
    if total is None:
        return None
    left = total.values.copy()
    for part in parts:
        if part is None or not np.array_equal(part.steps, total.steps):
            return None
        left -= part.values
    return Curve("adv", total.steps, left)
