"""The noise-free course of a training: what the generator's loss would be without batches.

A shape is a function of how much of the run is over (0 … 1) and is 1 at its lowest point, so
that the truth about a simulated run is known exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

State = Literal["improving", "flat", "rising"]
Floats = NDArray[np.float64]

_KNEE = 0.05  # of the falling stretch: where the fast first gains become slow ones
_GRID = 4001  # places at which the lowest point is looked for


@dataclass(frozen=True, slots=True)
class Dip:
    """A passing low of relative ``depth``, at a part of the run and of a Gaussian ``width``."""

    at: float
    depth: float = 0.02
    width: float = 0.03


@dataclass(frozen=True, slots=True)
class Shape:
    """How a run goes. ``turn``, ``rounding`` and ``warm_up`` are parts of the run's length.

    ``fall`` is how much of the first level is gone at the turn (at the end while improving),
    ``rise`` how much the end lies above the lowest point (only where ``state`` is rising).
    ``rounding`` is half the width of the bend: no real curve has a corner. ``warm_up`` is how
    soon the first rough steps are over; they are not part of :meth:`level`.
    """

    state: State = "rising"
    turn: float = 0.5
    fall: float = 0.35
    rise: float = 0.10
    rounding: float = 0.04
    dips: tuple[Dip, ...] = ()
    warm_up: float = 0.004

    def level(self, at: Floats) -> Floats:
        """The relative level (1 is the lowest of a bend without rounding); shape as ``at``."""
        bend = np.linspace(-self.rounding, self.rounding, 9)
        smooth = np.mean([self._cornered(at + offset) for offset in bend], axis=0)
        for dip in self.dips:
            smooth = smooth * (1 - dip.depth * np.exp(-(((at - dip.at) / dip.width) ** 2) / 2))
        return np.asarray(smooth, np.float64)

    def lowest(self) -> float | None:
        """Where the level is lowest; None while improving. Of a flat run: where it became flat."""
        if self.state == "improving":
            return None
        if self.state == "flat":
            return self.turn
        grid = np.linspace(0, 1, _GRID)
        return float(grid[np.argmin(self.level(grid))])

    def _cornered(self, at: Floats) -> Floats:
        end = 1.0 if self.state == "improving" else self.turn
        done = np.clip(at if self.state == "improving" else np.minimum(at, end), 0, None) / end
        left = 1 - np.log1p(done / _KNEE) / np.log1p(1 / _KNEE)
        fallen = 1 + left * self.fall / (1 - self.fall)
        rise = self.rise if self.state == "rising" else 0.0
        after = np.clip(at - end, 0, None) / max(1 - end, 1e-9)
        return np.asarray(fallen + rise * after, np.float64)
