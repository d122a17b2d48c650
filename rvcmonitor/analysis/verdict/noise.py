"""The noise around a trend as slow changes see it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_ALIKE = (-0.4, 0.85)
"""Lag-1 autocorrelations beyond these are not believed: the factor would be below 0.4 or above
12, and then the trend itself is what is alike."""


def long_run_variance(residuals: Floats, parameters: float) -> float:
    """The variance of a mean of n residuals, times n; ``residuals`` (n,) are from a fit with so
    many ``parameters``.

    Neighbours that resemble each other count for less than their number, those that alternate for
    more: the factor of an AR(1), (1 + r) / (1 − r).
    """
    count = len(residuals)
    total = float(residuals @ residuals)
    if total <= 0 or count < 8:
        return total / max(count - parameters, 1)
    alike = float(residuals[1:] @ residuals[:-1]) / total
    # Lag 1 is biased downwards (Marriott and Pope 1954), and by what the fit has taken.
    alike += (1 + 4 * alike + (parameters - 1) * (1 + alike) / 2) / count
    alike = min(max(alike, _ALIKE[0]), _ALIKE[1])
    return total / max(count - parameters, count / 2) * (1 + alike) / (1 - alike)
