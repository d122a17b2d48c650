"""What can be seen in principle: how far a course stands out of its noise.

A kind of training is only drawn where someone who knows the course and the noise could tell it
from its neighbours. What lies between is the grey zone, and is never drawn.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.curves_of_another_hand.course import Course
from tests.curves_of_another_hand.endings import Ending
from tests.curves_of_another_hand.falls import Floats
from tests.curves_of_another_hand.noise import Noise, deflection

NEGLIGIBLE = 0.4
"""Standard deviations: the remnant in an almost constant tail, from the best constant."""
LEFT_AT_MOST = 0.85
"""The share of a fall that is still to come where it stops."""
LATEST_LOW = 0.87
"""The part of the run at which a rising run is lowest."""

GRID = (np.arange(120) + 0.5) / 120
"""Parts of a run, which stand for all of its points."""
_ENDS = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is to be seen, in standard deviations.

    ``at_last``: the least and the most that a run which improves to its end falls in its last
    third, from the best constant; ``meanwhile``: the least in any third that ends between 40 % and
    90 % of the run; ``missed``: the least of a turned run from where it would be had it gone on
    falling; ``rises``: the least and the most of a rising run since its low, from the best
    constant."""

    at_last: tuple[float, float] = (4.0, 20.0)
    meanwhile: float = 2.5
    missed: float = 5.0
    rises: tuple[float, float] = (4.0, 25.0)


PLAIN = Limits()
FAINT = Limits((2.5, 12.0), 0.8, 3.5, (2.5, 15.0))
"""For trainings that are too short to show more."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A fall that does not stop and its noise: the total and the standard deviation of a single
    point of its densest series, on :data:`GRID`; ``points`` is how many that series has."""

    improving: Course
    total: Floats
    sizes: Floats
    lag: float
    points: int

    def falls_plainly(self, limits: Limits) -> bool:
        """Whether the fall is seen in every third, and not absurdly well in the last."""
        thirds = [(end - 1 / 3 < GRID) & (end >= GRID) for end in _ENDS]
        *before, last = (self._deflection(self.total[it], self.sizes[it]) for it in thirds)
        least, most = limits.at_last
        return least <= last <= most and min(before) >= limits.meanwhile

    def plain(self, endings: tuple[Ending, ...], limits: Limits) -> NDArray[np.bool_]:
        """Which of ``endings`` are seen by the end of the run, (endings,)."""
        turned = self.improving.totals(GRID, endings)
        weights = self._weights()
        missed = np.sqrt(np.sum(weights * (turned - self.total) ** 2, axis=1)) >= limits.missed
        flat = np.array([ending.kind == "flat" for ending in endings])
        has_fallen = self._left(endings) <= LEFT_AT_MOST
        seen: NDArray[np.bool_] = has_fallen & missed & (flat | self._rises(turned, limits.rises))
        return seen

    def remnant(self, settled: float) -> float:
        """The change of the total from ``settled`` on that is :data:`NEGLIGIBLE`."""
        tail = settled < GRID
        straight = (GRID[tail] - settled) / (1 - settled)
        return NEGLIGIBLE / self._deflection(straight, self.sizes[tail])

    def _left(self, endings: tuple[Ending, ...]) -> Floats:
        begun = [e.stop if e.rise is None else min(e.stop, e.rise.start) for e in endings]
        fall = self.improving.fall
        return np.ones(len(endings)) if fall is None else fall(np.array(begun))

    def _rises(self, totals: NDArray[np.float64], limits: tuple[float, float]) -> NDArray[np.bool_]:
        """Rows whose deflection since their lowest place is within ``limits``: a weighted variance
        of the tail, for all tails at once."""
        lows = np.argmin(totals, axis=1)
        weight, first, second = (
            np.cumsum((self._weights() * power)[:, ::-1], axis=1)[
                np.arange(len(totals)), len(GRID) - 1 - lows
            ]
            for power in (np.ones_like(totals), totals, totals**2)
        )
        energy = second - first**2 / weight
        risen: NDArray[np.bool_] = (energy >= limits[0] ** 2) & (energy <= limits[1] ** 2)
        in_time: NDArray[np.bool_] = GRID[lows] <= LATEST_LOW
        return risen & in_time

    def _deflection(self, values: Floats, sizes: Floats) -> float:
        return deflection(values, sizes, self.lag) * math.sqrt(self.points / len(GRID))

    def _weights(self) -> Floats:
        """What a squared deviation at each place of the grid says, (n,)."""
        each = (1 - self.lag) / (1 + self.lag) * self.points / len(GRID)
        weights: Floats = each / (self.sizes * self.sizes)
        return weights


def sight(improving: Course, noise: Noise, points: int, window: int) -> Sight:
    """``improving`` in its ``noise``, logged as ``points`` means of ``window`` steps each."""
    parts = improving.parts(GRID)
    sizes = noise.total_sizes(parts, improving.floors, GRID, window)
    return Sight(improving, parts.sum(axis=0), sizes, noise.lag_of(window), points)
