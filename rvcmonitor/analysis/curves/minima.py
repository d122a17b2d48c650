"""Local minima and how deep they are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def local_minima(values: NDArray[np.float64]) -> NDArray[np.int64]:
    """Places lower than both sides; of a flat bottom its middle. The ends are never minima.

    ``values``: (n,), finite. Returns ascending indices, shape (k,).
    """
    if len(values) < 3:
        return np.empty(0, np.int64)
    starts = np.concatenate(([0], np.flatnonzero(values[1:] != values[:-1]) + 1))
    ends = np.concatenate((starts[1:], [len(values)])) - 1
    levels = values[starts]
    low = np.flatnonzero((levels[1:-1] < levels[:-2]) & (levels[1:-1] < levels[2:])) + 1
    middle: NDArray[np.int64] = (starts[low] + ends[low]) // 2
    return middle


def prominences(values: NDArray[np.float64], minima: NDArray[np.int64]) -> NDArray[np.float64]:
    """How far one must climb from each minimum before one can go lower: the lesser of the highest
    points on its two sides, each up to a value lower than the minimum, less the minimum itself.

    ``values``: (n,), finite; ``minima``: (k,). Returns (k,) ≥ 0. It is the topographic prominence,
    turned upside down.
    """
    return np.array([_prominence(values, int(place)) for place in minima], np.float64)


def _prominence(values: NDArray[np.float64], place: int) -> float:
    level = values[place]
    left = _climb(values[place::-1], level)
    right = _climb(values[place:], level)
    return float(min(left, right) - level)


def _climb(path: NDArray[np.float64], level: float) -> float:
    """The highest value on ``path`` before it falls below ``level``."""
    below = path < level
    end = int(np.argmax(below)) if below.any() else len(path)
    return float(path[:end].max())
