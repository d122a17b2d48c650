"""A smooth curve without lag: what a loss does beneath its noise.

A causal average (TensorBoard's) shows a low point late by its own length. Here every cell of an
even grid of steps is fitted from both sides: a straight line, by weighted least squares, through
its neighbours (local linear regression, Cleveland 1979), robust against outliers by Tukey's
biweight on the residuals. Steps weigh equally, however often they were logged.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.grid import EvenGrid
from rvcmonitor.analysis.curves.median import median

ROBUST_ROUNDS = 2


def smooth(grid: EvenGrid, half_width: float) -> NDArray[np.float64]:
    """The curve at every cell of ``grid``; shape (m,), finite.

    ``half_width`` is where the tricube kernel ends, in cells; near both ends of the grid the
    window reaches further inwards, so that it always holds as many cells.
    """
    values = np.where(grid.filled, grid.values, 0.0)
    weights = grid.filled.astype(np.float64)
    fitted = _local_lines(values, weights, half_width)
    for _ in range(ROBUST_ROUNDS):
        weights = _biweight(np.where(grid.filled, values - fitted, 0.0), grid.filled)
        fitted = _local_lines(values, weights, half_width)
    return fitted


def _local_lines(
    values: NDArray[np.float64], weights: NDArray[np.float64], half_width: float
) -> NDArray[np.float64]:
    """Weighted local lines, evaluated at each cell: moments of the kernel by convolution."""
    reach = max(int(np.ceil(half_width)), 1)
    offset = np.arange(-reach, reach + 1, dtype=np.float64)
    kernel = np.maximum(1 - np.abs(offset / max(half_width, 1.0)) ** 3, 0.0) ** 3 + 1e-9

    def moment(power: int, of: NDArray[np.float64]) -> NDArray[np.float64]:
        # np.convolve flips its kernel; the odd moments have to be turned back.
        full: NDArray[np.float64] = np.convolve(of, (kernel * offset**power)[::-1])
        return full[reach : reach + len(of)]

    s0, s1, s2 = (moment(power, weights) for power in range(3))
    t0, t1 = (moment(power, weights * values) for power in range(2))
    determinant = s0 * s2 - s1 * s1
    line = determinant > 1e-9 * np.maximum(s0 * s2, 1e-300)
    level = np.divide(t0, s0, out=np.zeros_like(s0), where=s0 > 0)
    return np.divide(s2 * t0 - s1 * t1, determinant, out=level, where=line)


def _biweight(residuals: NDArray[np.float64], filled: NDArray[np.bool_]) -> NDArray[np.float64]:
    scale = 6 * median(np.abs(residuals[filled]))
    if scale <= 0:
        return filled.astype(np.float64)
    kept: NDArray[np.float64] = np.maximum(1 - (residuals / scale) ** 2, 0.0) ** 2
    return np.where(filled, kept + 1e-6, 0.0)
