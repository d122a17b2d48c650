"""A smooth curve without lag: what a loss does beneath its noise.

A causal average (TensorBoard's) shows a low point late by its own length. Here every cell of an
even grid of steps is fitted from both sides: a straight line, by weighted least squares, through
its neighbours (local linear regression, Cleveland 1979), robust against outliers by Tukey's
biweight on the residuals. Steps weigh equally, however often they were logged.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.grid import EvenGrid
from rvcmonitor.analysis.curves.median import median

Floats = NDArray[np.float64]

ROBUST_ROUNDS = 2


def smooth(grid: EvenGrid, half_width: float) -> Floats:
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


def _local_lines(values: Floats, weights: Floats, half_width: float) -> Floats:
    """Weighted local lines, evaluated at each cell: moments of the kernel by convolution, where
    it is the same for all of them."""
    reach = max(int(np.ceil(half_width)), 1)
    offset = np.arange(-reach, reach + 1, dtype=np.float64)
    kernel = _tricube(offset / max(half_width, 1.0))

    def moment(power: int, of: Floats) -> Floats:
        # np.convolve flips its kernel; the odd moments have to be turned back.
        full: Floats = np.convolve(of, (kernel * offset**power)[::-1])
        return full[reach : reach + len(of)]

    fitted = _intercept(moment, values, weights)
    first = _first_lines(values, weights, half_width, reach)
    last = _first_lines(values[::-1], weights[::-1], half_width, reach)
    fitted[: len(first)] = first
    fitted[len(fitted) - len(last) :] = last[::-1]
    return fitted


def _first_lines(values: Floats, weights: Floats, half_width: float, reach: int) -> Floats:
    """Those of the first ``reach`` cells, whose windows begin with the first of all: with half as
    many cells in it, a line would follow the last few ups and downs."""
    cell = np.arange(min(reach, len(values) // 2), dtype=np.float64)[:, None]
    window = min(2 * reach + 1, len(values))
    offset = np.arange(window) - cell
    kernel = _tricube(offset / np.maximum(2 * half_width - cell, 1.0))

    def moment(power: int, of: Floats) -> Floats:
        found: Floats = (kernel * offset**power) @ of[:window]
        return found

    return _intercept(moment, values, weights)


def _tricube(distance: Floats) -> Floats:
    kernel: Floats = np.maximum(1 - np.abs(distance) ** 3, 0.0) ** 3 + 1e-9
    return kernel


def _intercept(moment: Callable[[int, Floats], Floats], values: Floats, weights: Floats) -> Floats:
    """What a line through the neighbours is at each cell; their mean where they make no line."""
    s0, s1, s2 = (moment(power, weights) for power in range(3))
    t0, t1 = (moment(power, weights * values) for power in range(2))
    determinant = s0 * s2 - s1 * s1
    line = determinant > 1e-9 * np.maximum(s0 * s2, 1e-300)
    level = np.divide(t0, s0, out=np.zeros_like(s0), where=s0 > 0)
    return np.divide(s2 * t0 - s1 * t1, determinant, out=level, where=line)


def _biweight(residuals: Floats, filled: NDArray[np.bool_]) -> Floats:
    scale = 6 * median(np.abs(residuals[filled]))
    if scale <= 0:
        return filled.astype(np.float64)
    kept: Floats = np.maximum(1 - (residuals / scale) ** 2, 0.0) ** 2
    return np.where(filled, kept + 1e-6, 0.0)
