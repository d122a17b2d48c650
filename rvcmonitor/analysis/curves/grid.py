"""Points on an even grid of steps: every step weighs the same however often it was logged."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.median import median
from rvcmonitor.analysis.curves.metric import Curve

MOST_CELLS = 1024
_LONGER = 2**0.25
"""Where there are too many cells, each becomes so many times as long, and again. In between cells
stay where they are while a curve grows, and so does all that was worked out from them."""


@dataclass(frozen=True, slots=True)
class EvenGrid:
    """Means over cells of equal length. ``centres`` are steps, ``values`` the means (NaN in an
    empty cell), ``counts`` the points in each; all of shape (m,)."""

    centres: NDArray[np.float64]
    values: NDArray[np.float64]
    counts: NDArray[np.int64]

    @property
    def filled(self) -> NDArray[np.bool_]:
        """Which cells have a value, shape (n,)."""
        return self.counts > 0


def even_grid(curve: Curve, most_cells: int = MOST_CELLS) -> EvenGrid:
    """``curve`` in cells as long as the usual distance of two points, or longer where that would
    be more than ``most_cells``.

    Needs at least one point. A cell's value is the mean of its points, so that a stretch that was
    logged twice as densely does not count double.
    """
    usual = median(np.diff(curve.steps)) if len(curve) > 1 else 1.0
    too_many = curve.span / usual / (most_cells - 1)
    longer = math.ceil(math.log(too_many, _LONGER)) if too_many > 1 else 0
    length = usual * _LONGER**longer
    place = ((curve.steps - curve.steps[0]) / length + 0.5).astype(np.int64)
    counts = np.bincount(place)
    sums = np.bincount(place, curve.values)
    values = np.divide(sums, counts, out=np.full(len(counts), np.nan), where=counts > 0)
    return EvenGrid(curve.steps[0] + length * np.arange(len(counts)), values, counts)
