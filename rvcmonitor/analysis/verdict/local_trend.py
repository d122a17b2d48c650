"""How a loss has changed lately, without any trend model."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class LocalTrend:
    """The ``change`` over a stretch and its standard ``error``, in the unit of the values, and
    the ``level`` in its middle."""

    change: float
    error: float
    level: float

    @property
    def z(self) -> float:
        """The change in its standard errors."""
        return self.change / self.error if self.error > 0 else 0.0


def local_trend(at: Floats, values: Floats, variance: Floats, begin: float) -> LocalTrend:
    """A straight line through the cells from ``begin`` on, weighted by their ``variance``; all
    (m,)."""
    late = at >= begin
    weights = 1 / variance[late]
    middle = float(weights @ at[late] / weights.sum()) if late.any() else 0.0
    off = at[late] - middle
    size = float(weights @ (off * off))
    if np.count_nonzero(late) < 3 or size <= 0:
        return LocalTrend(0.0, math.inf, float(values[-1]))
    span = float(at[late][-1] - at[late][0])
    slope = float((weights * off) @ values[late]) / size
    level = float(weights @ values[late] / weights.sum())
    return LocalTrend(slope * span, span / math.sqrt(size), level)
