"""Where a curve turned, and how sure that is: the quantiles of a distribution over places."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.verdict.trend import Places
from rvcmonitor.analysis.verdict.trend_models import TURNS

Floats = NDArray[np.float64]

CREDIBLE = (0.16, 0.84)
"""The quantiles of the posterior that an interval of 80 % lies between: the wobble makes it wider
than it need be (see ``README.md``)."""
GRID = np.linspace(0, 1, 401)
"""The places of a density over the run."""
ROUNDING = 0.03
"""Standard deviation of where a rounded corner is lowest, as a part of the run."""
_FORGOTTEN = 1e-4


def density(places: Places) -> Floats:
    """How likely each place of :data:`GRID` is; (401,), with the sum 1.

    Turns are tried at some places only, so that each stands for the stretch around it.
    """
    likely = np.exp(places.logs - places.logs.max())
    kept = likely > _FORGOTTEN
    at, which = np.unique(places.at[kept], return_inverse=True)
    likely = np.bincount(which, likely[kept])
    spacing = np.interp(at, TURNS, np.gradient(TURNS))
    half = np.sqrt((spacing / 2) ** 2 + 3 * ROUNDING**2)[:, None]  # as wide as both, one by one
    edges = np.concatenate(([0.0], (GRID[1:] + GRID[:-1]) / 2, [1.0]))
    reached = np.clip((edges - at[:, None] + half) / (2 * half), 0, 1)
    found = np.asarray(likely @ np.diff(reached, axis=1), np.float64)
    whole: Floats = found / found.sum()
    return whole


@dataclass(frozen=True, slots=True)
class Interval:
    """A place of the run (0 to 1) and the 80 % interval around it."""

    middle: float
    low: float
    high: float


def interval(likely: Floats) -> Interval:
    """The median of a density over :data:`GRID` and its credible interval of 80 %."""
    reached = np.cumsum(likely)
    low, middle, high = (
        float(np.interp(part, reached, GRID)) for part in (CREDIBLE[0], 0.5, CREDIBLE[1])
    )
    return Interval(middle, low, high)
