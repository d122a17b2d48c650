"""Which curve to judge a run by: the best series there is for a meaning, cleaned of its gaps."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.training.bounds import MOST
from rvcmonitor.training.run import Run, Series

LEAST_LOSS, MOST_LOSS = (
    float(np.finfo(np.float32).smallest_subnormal),
    float(np.finfo(np.float32).max),
)
"""What no float32 holds, no trainer has computed; far beyond it, its powers are no numbers."""
ENOUGH_POINTS = 20
"""A series of means is preferred to single batches once it has this many points."""


@dataclass(frozen=True)
class Curve:
    """A tag's points, finite, in rising order of step, one a step; arrays of shape (n,)."""

    tag: str
    steps: NDArray[np.int64]
    values: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.steps)

    @cached_property
    def span(self) -> int:
        """How many steps lie between the first and the last point."""
        return int(self.steps[-1] - self.steps[0]) if len(self.steps) else 0

    def until(self, step: float) -> Curve:
        """What was logged up to ``step``."""
        seen = slice(0, int(np.searchsorted(self.steps, step, "right")))
        return Curve(self.tag, self.steps[seen], self.values[seen])

    def value_at(self, step: int) -> float:
        """The value of the point nearest to ``step``."""
        return float(self.values[self._nearest(step)])

    def step_near(self, place: float) -> int:
        """The step of the point nearest to ``place``."""
        return int(self.steps[self._nearest(place)])

    def _nearest(self, place: float) -> int:
        behind = int(np.searchsorted(self.steps, int(place)))  # of its own type: nothing is copied
        around = slice(max(behind - 1, 0), behind + 2)
        return around.start + int(np.argmin(np.abs(self.steps[around] - place)))


@lru_cache(maxsize=8)
def curve(series: Series) -> Curve:
    """``series`` without its non-finite values and without values and steps that no training can
    have reached, sorted by step; points of one step are averaged.

    The last ones are kept, for :func:`forgetting_curves` to forget: an analysis asks for the same
    few some twenty times, a third of its time for a million points.
    """
    usable = np.abs(series.values) <= MOST_LOSS
    usable &= (series.steps >= -MOST) & (series.steps <= MOST)
    steps, logged = series.steps, series.values
    if not usable.all():
        steps, logged = steps[usable], logged[usable]
    values = logged.astype(np.float64)
    values[np.abs(values) < LEAST_LOSS] = 0.0
    if np.all(steps[1:] > steps[:-1]):
        return Curve(series.tag, steps, values)
    unique, place, count = np.unique(steps, return_inverse=True, return_counts=True)
    return Curve(series.tag, unique, np.bincount(place, values, len(unique)) / count)


@contextmanager
def forgetting_curves() -> Iterator[None]:
    """Keep no curve beyond this: it would hold the points of a run that is closed next."""
    try:
        yield
    finally:
        curve.cache_clear()


def best_curve(run: Run, meaning: str) -> Curve | None:
    """The best there is for ``meaning``: validation, then running means, then single batches.

    Validation measures what the verdict is about, but only speaks for the total (``generator``).
    None where the run has no finite point of it.
    """
    averaged = f"{meaning}_avg"
    order = ("validation", averaged) if meaning == "generator" else (averaged,)
    for name in order:
        found = named_curve(run, name)
        if found is not None and len(found) >= ENOUGH_POINTS:
            return found
    return named_curve(run, meaning) or named_curve(run, averaged)


def named_curve(run: Run, meaning: str) -> Curve | None:
    """The curve of exactly this meaning, or None. A score (higher is better) is no loss."""
    tag = run.tags.get(meaning)
    series = run.series.get(tag) if tag is not None else None
    if series is None or (meaning == "validation" and "score" in series.tag):
        return None
    found = curve(series)
    return found if len(found) else None
