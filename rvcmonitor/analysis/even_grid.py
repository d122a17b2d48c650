"""Points on an even grid of steps: every step weighs the same however often it was logged."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.median import median
from rvcmonitor.analysis.metric import Curve

MOST_CELLS = 1024


@dataclass(frozen=True, slots=True)
class EvenGrid:
    """Means over cells of equal length. ``centres`` are steps, ``values`` the means (NaN in an
    empty cell), ``counts`` the points in each; all of shape (m,)."""

    centres: NDArray[np.float64]
    values: NDArray[np.float64]
    counts: NDArray[np.int64]

    @property
    def filled(self) -> NDArray[np.bool_]:
        return self.counts > 0


def even_grid(curve: Curve, most_cells: int = MOST_CELLS) -> EvenGrid:
    """``curve`` in cells as long as the usual distance of two points, at most ``most_cells``.

    Needs at least one point. A cell's value is the mean of its points, so that a stretch that was
    logged twice as densely does not count double.
    """
    usual = median(np.diff(curve.steps)) if len(curve) > 1 else 1.0
    cells = int(min(max(round(curve.span / usual) + 1, 1), most_cells))
    length = max(curve.span / max(cells - 1, 1), 1e-9)
    place = np.minimum(((curve.steps - curve.steps[0]) / length + 0.5).astype(np.int64), cells - 1)
    counts = np.bincount(place, minlength=cells)
    sums = np.bincount(place, curve.values, cells)
    values = np.divide(sums, counts, out=np.full(cells, np.nan), where=counts > 0)
    return EvenGrid(curve.steps[0] + length * np.arange(cells), values, counts)
