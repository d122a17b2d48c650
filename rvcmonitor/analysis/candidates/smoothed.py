"""A curve without its ups and downs, as the shortlist reads it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.grid import even_grid
from rvcmonitor.analysis.curves.hampel import NORMAL
from rvcmonitor.analysis.curves.loess import smooth
from rvcmonitor.analysis.curves.median import median
from rvcmonitor.analysis.curves.metric import Curve
from rvcmonitor.analysis.curves.points import thinned
from rvcmonitor.analysis.rounding import four_digits

Floats = NDArray[np.float64]

OVER = 0.08
"""Half the width of the window, as a part of the run."""
_CELLS = 400
_OF_WINDOW = 1.41
"""How many even weights a tricube window is worth, in halves of its width."""


@dataclass(frozen=True, slots=True)
class Smoothed:
    """The smoothed curve of ``tag``: its ``values`` (m,) at ``steps`` (m,), and the standard
    ``error`` of one of them."""

    tag: str
    steps: Floats
    values: Floats
    error: float

    def at(self, step: float) -> float:
        """The smoothed value at ``step``."""
        return float(np.interp(step, self.steps, self.values))

    def shown_at(self, step: float) -> float:
        """The same as it is shown."""
        return four_digits(self.at(step))

    def lowest_step(self, earliest: float) -> float:
        """Where it is lowest from ``earliest`` on."""
        late = self.steps >= earliest
        return float(self.steps[np.argmin(np.where(late, self.values, np.inf))])


def smoothed(curve: Curve) -> Smoothed:
    """``curve`` (at least one point) without its ups and downs."""
    grid = even_grid(thinned(curve), _CELLS)
    values = smooth(grid, max(OVER * len(grid.values), 4))
    # By the median, or a steep beginning, or one wild batch, would be taken for noise.
    noise = NORMAL * median(np.abs(grid.values - values)[grid.filled])
    error = noise / np.sqrt(max(_OF_WINDOW * OVER * np.count_nonzero(grid.filled), 1))
    return Smoothed(curve.tag, grid.centres, values, float(error))
