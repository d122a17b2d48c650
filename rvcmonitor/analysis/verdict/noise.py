"""The noise around a course: how large it is as slow changes see it, and its outliers tamed."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.median import median

Floats = NDArray[np.float64]

_OUTLIER = 1.3
"""In standard deviations of a bell curve. Of Student's t with three degrees of freedom a mean
that is limited so (Huber 1964) needs little more than half the points that a plain mean needs."""
_BLOCKS = (24, 16)


def tamed(residuals: Floats, used: NDArray[np.bool_]) -> Floats:
    """``residuals`` with outliers pulled in, and all of them scaled so that a least-squares fit
    through them is that of Huber's loss (one step of it, from the fit they are residuals of)."""
    spread = np.abs(residuals[used])
    limit = _OUTLIER * 1.4826 * median(spread)
    within = max(float(np.mean(spread < limit)), 0.5)
    return np.clip(residuals, -limit, limit) / within


def long_run_variance(residuals: Floats) -> float:
    """The variance of the noise as slow changes see it: that of a mean of n points, times n.

    Neighbouring points resemble each other, so they count for less than their number: the AR(1)
    factor (1 + r) / (1 - r), and never less than the variance of block means says.
    ``residuals``: (n,).
    """
    count = len(residuals)
    total = float(residuals @ residuals)
    if total <= 0 or count < 12:
        return total / max(count, 1)
    alike = float(residuals[1:] @ residuals[:-1]) / total
    alike = min(max(alike + (1 + 4 * alike) / count, 0.0), 0.9)  # lag 1 is biased downwards
    near = total / (count - 6) * (1 + alike) / (1 - alike)
    return max(near, *(_variance_of_blocks(residuals, blocks) for blocks in _BLOCKS))


def _variance_of_blocks(residuals: Floats, blocks: int) -> float:
    length = max(len(residuals) // blocks, 1)
    count = len(residuals) // length
    means = residuals[-count * length :].reshape(count, length).mean(axis=1)
    return float(means @ means) * length / (count - 3)
