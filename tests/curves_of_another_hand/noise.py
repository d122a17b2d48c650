"""What batches do to a course: scatter of realistic size, tails, lag and moving variance.

The noise of one point is a draw in four dimensions, one for each part of the loss: a direction
that is uniform on the sphere, and a radius whose law makes light, normal or heavy tails. Whatever
is a sum of the parts then has the same tails as each of them, so that the law of the total is
known exactly.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy import signal, special

from tests.curves_of_another_hand.course import FourParts
from tests.curves_of_another_hand.endings import PARTS
from tests.curves_of_another_hand.falls import Floats

_DIMENSIONS = len(PARTS)
_GRID = np.linspace(0.0, 15.0, 1501)
_RARE = 1e-6
"""Per standard deviation."""


@dataclass(frozen=True, slots=True)
class Tails:
    """``shape`` is the shape of the squared radius's gamma law (light; 2 would be normal) or the
    degrees of freedom of Student's t (heavy); it has no meaning for normal tails."""

    name: Literal["light", "normal", "heavy"] = "normal"
    shape: float = 0.0

    @property
    def kurtosis(self) -> float:
        """Of any part and of the total; 3 is normal."""
        if self.name == "light":
            return 2 * (1 + 1 / self.shape)
        return 3.0 if self.name == "normal" else 3 * (self.shape - 2) / (self.shape - 4)

    def draw(self, rng: np.random.Generator, count: int) -> NDArray[np.float64]:
        """``count`` spherical draws of unit variance in every direction, (count, 4)."""
        gauss = rng.standard_normal((count, _DIMENSIONS))
        if self.name == "normal":
            return gauss
        if self.name == "heavy":
            mixing = (self.shape - 2) / rng.chisquare(self.shape, (count, 1))
            return np.sqrt(mixing) * gauss
        radius = np.sqrt(_DIMENSIONS / self.shape * rng.gamma(self.shape, 1.0, (count, 1)))
        drawn: NDArray[np.float64] = radius * gauss / np.linalg.norm(gauss, axis=1, keepdims=True)
        return drawn

    def log_density(self, deviations: Floats) -> Floats:
        """Of standardised deviations of the total, in their shape; never less than that of what
        is foreseen by no law."""
        logs: Floats = np.interp(np.abs(deviations), _GRID, _log_densities(self))
        return logs

    def density(self, x: Floats) -> Floats:
        """Of one coordinate at ``x``, (n,)."""
        if self.name == "light":
            return _mean_semicircle(x, self.shape)
        if self.name == "normal":
            return np.exp(-0.5 * x * x) / math.sqrt(2 * math.pi)
        dof = self.shape
        gammas = special.gammaln((dof + 1) / 2) - special.gammaln(dof / 2)
        scale = math.exp(gammas) / math.sqrt(math.pi * (dof - 2))
        density: Floats = scale * (1 + x * x / (dof - 2)) ** (-(dof + 1) / 2)
        return density


@lru_cache(maxsize=64)
def _log_densities(tails: Tails) -> Floats:
    table: Floats = np.log(tails.density(_GRID) + _RARE)
    return table


def _mean_semicircle(x: Floats, shape: float) -> Floats:
    """One coordinate of a point on a sphere in four dimensions has a semicircular density."""
    levels = (np.arange(400) + 0.5) / 400
    radii = np.sqrt(_DIMENSIONS / shape * special.gammaincinv(shape, levels))[:, None]
    circles = np.sqrt(np.maximum(1 - (x / radii) ** 2, 0)) / radii
    density: Floats = 2 / math.pi * circles.mean(axis=0)
    return density


@dataclass(frozen=True, slots=True)
class Spread:
    """How the size of the noise moves: from ``early`` to ``late`` times its usual size, and in
    ``bursts`` (their begin and end as parts of the run) by ``burst`` more."""

    early: float = 1.0
    late: float = 1.0
    bursts: tuple[tuple[float, float], ...] = ()
    burst: float = 1.0

    def __call__(self, u: Floats) -> Floats:
        """The factor at the parts ``u`` of the run."""
        factor = self.late + (self.early - self.late) * np.exp(-u / 0.3)
        for begin, end in self.bursts:
            factor[(u >= begin) & (u < end)] *= self.burst
        return factor


@dataclass(frozen=True, slots=True)
class Noise:
    """The noise of one training. ``sizes`` are the standard deviations of each part in a single
    batch, as shares of its level where ``follows_level``, of its floor otherwise; ``loadings`` are
    each part's correlation with what all of a batch have in common. ``lag`` is the correlation of
    neighbouring single batches, ``averaged_lag`` that of neighbouring means. ``relief`` is the
    noise of a mean of n batches as a multiple of 1/√n."""

    sizes: FourParts
    loadings: FourParts
    lag: float
    averaged_lag: float
    tails: Tails
    spread: Spread
    follows_level: bool
    relief: float

    def correlation(self) -> NDArray[np.float64]:
        """Between the parts, (4, 4)."""
        matrix = np.outer(self.loadings, self.loadings)
        np.fill_diagonal(matrix, 1.0)
        return matrix

    def lag_of(self, window: int) -> float:
        """The lag-1 correlation of means over ``window`` steps."""
        return self.lag if window == 1 else self.averaged_lag

    def tails_of(self, window: int) -> Tails:
        """Means of batches are taken for normal."""
        return self.tails if window == 1 else Tails()

    def part_sizes(
        self, parts: NDArray[np.float64], floors: FourParts, u: Floats, window: int
    ) -> NDArray[np.float64]:
        """Standard deviations of every part, (4, n), around the course ``parts``, (4, n)."""
        level = np.abs(parts) if self.follows_level else np.array(floors)[:, None]
        averaging = 1.0 if window == 1 else self.relief / math.sqrt(window)
        sizes: NDArray[np.float64] = np.array(self.sizes)[:, None] * level * self.spread(u)
        return sizes * averaging

    def total_sizes(
        self, parts: NDArray[np.float64], floors: FourParts, u: Floats, window: int
    ) -> Floats:
        """Standard deviations of the total, (n,)."""
        sizes = self.part_sizes(parts, floors, u, window)
        total: Floats = np.sqrt(np.einsum("in,ij,jn->n", sizes, self.correlation(), sizes))
        return total

    def draw(self, rng: np.random.Generator, count: int, window: int) -> NDArray[np.float64]:
        """Standardised noise of the four parts at ``count`` points in their order, (4, count)."""
        lag = self.lag_of(window)
        fresh = self.tails_of(window).draw(rng, count)
        fresh[1:] *= math.sqrt(1 - lag * lag)
        lagged = signal.lfilter([1.0], [1.0, -lag], fresh, axis=0)
        noise: NDArray[np.float64] = np.linalg.cholesky(self.correlation()) @ lagged.T
        return noise


def deflection(values: Floats, sizes: Floats, lag: float) -> float:
    """How many standard deviations apart ``values`` and their best constant are to someone who
    knows both, for noise of standard deviations ``sizes`` and this lag; arrays of shape (n,)."""
    weights = 1 / (sizes * sizes)
    around = values - np.average(values, weights=weights)
    return math.sqrt(float(np.sum(weights * around * around)) * (1 - lag) / (1 + lag))
