"""How a loss falls: ten families of curves, from 1 at the start of a run to 0 at its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Shape = tuple[float, ...]
FallFamily = Literal[
    "exponential with drift",
    "stretched exponential",
    "hyperbola",
    "inverse square root",
    "logistic in log time",
    "two stages",
    "piecewise linear",
    "staircase",
    "delayed",
    "second fall",
]
FALL_FAMILIES: tuple[FallFamily, ...] = get_args(FallFamily)
EARLY_FALLS: tuple[FallFamily, ...] = FALL_FAMILIES[:6]
"""Those that do most of their falling at the beginning."""
LATE_FALLS: tuple[FallFamily, ...] = FALL_FAMILIES[6:]
"""Those that are still falling well at the end."""


@dataclass(frozen=True, slots=True)
class Fall:
    """A fall of one family; ``shape`` are the parameters that the family's curve takes."""

    family: FallFamily
    shape: Shape

    def __call__(self, u: Floats) -> Floats:
        """The height left at the parts ``u`` of the run (0 to 1), in the shape of ``u``."""
        curve = _CURVES[self.family]
        first, last = curve(np.array([0.0, 1.0]), self.shape)
        height: Floats = (curve(u, self.shape) - last) / (first - last)
        return height


def draw_fall(rng: np.random.Generator, family: FallFamily) -> Fall:
    """A fall of ``family`` with parameters from its prior."""
    return Fall(family, tuple(float(value) for value in _PRIORS[family](rng)))


def _exponential(u: Floats, shape: Shape) -> Floats:
    time, drift = shape
    return (1 - drift) * np.exp(-u / time) + drift * (1 - u)


def _stretched(u: Floats, shape: Shape) -> Floats:
    time, power = shape
    return np.exp(-((u / time) ** power))


def _hyperbola(u: Floats, shape: Shape) -> Floats:
    (time,) = shape
    return 1 / (1 + u / time)


def _inverse_root(u: Floats, shape: Shape) -> Floats:
    (time,) = shape
    return 1 / np.sqrt(1 + u / time)


def _log_logistic(u: Floats, shape: Shape) -> Floats:
    time, power = shape
    return 1 / (1 + (u / time) ** power)


def _two_stages(u: Floats, shape: Shape) -> Floats:
    fast, slow, share = shape
    return share * np.exp(-u / fast) + (1 - share) * np.exp(-u / slow)


def _piecewise(u: Floats, shape: Shape) -> Floats:
    half = len(shape) // 2
    return np.interp(u, shape[:half], shape[half:])


def _staircase(u: Floats, shape: Shape) -> Floats:
    """Falls at each drop of the learning rate and settles, never quite, until the next."""
    drift, settling, *places = shape
    height = drift * (1 - u)
    for place in places:
        height += (1 - drift) / len(places) * np.exp(-np.maximum(u - place, 0) / settling)
    return height


def _delayed(u: Floats, shape: Shape) -> Floats:
    delay, time, drift = shape
    return (1 - drift) * np.exp(-np.maximum(u - delay, 0) / time) + drift * (1 - u)


def _second_fall(u: Floats, shape: Shape) -> Floats:
    time, centre, width, second, drift = shape
    again = 1 / (1 + np.exp((u - centre) / width))
    return (1 - second - drift) * np.exp(-u / time) + second * again + drift * (1 - u)


def _piecewise_prior(rng: np.random.Generator) -> Shape:
    """Slopes may be steeper or flatter than those before them, but none is level."""
    count = int(rng.integers(2, 5))
    places = np.concatenate(([0.0], np.sort(rng.uniform(0.1, 0.8, count)), [1.0]))
    slopes = rng.uniform(0.5, 2.5, count + 1) * np.linspace(1.8, 0.7, count + 1)
    left = np.cumsum((slopes * np.diff(places))[::-1])[::-1]
    return (*places, *left, 0.0)


def _staircase_prior(rng: np.random.Generator) -> Shape:
    places = (np.arange(4) + rng.uniform(0.05, 0.6, 4)) / 4
    return (rng.uniform(0.25, 0.5), rng.uniform(0.05, 0.15), *places)


_CURVES: dict[FallFamily, Callable[[Floats, Shape], Floats]] = {
    "exponential with drift": _exponential,
    "stretched exponential": _stretched,
    "hyperbola": _hyperbola,
    "inverse square root": _inverse_root,
    "logistic in log time": _log_logistic,
    "two stages": _two_stages,
    "piecewise linear": _piecewise,
    "staircase": _staircase,
    "delayed": _delayed,
    "second fall": _second_fall,
}
_PRIORS: dict[FallFamily, Callable[[np.random.Generator], Shape]] = {
    "exponential with drift": lambda rng: (rng.uniform(0.05, 0.4), rng.uniform(0.15, 0.6)),
    "stretched exponential": lambda rng: (rng.uniform(0.05, 0.5), rng.uniform(0.3, 0.7)),
    "hyperbola": lambda rng: (10 ** rng.uniform(-1.3, 0),),
    "inverse square root": lambda rng: (10 ** rng.uniform(-2, -0.5),),
    "logistic in log time": lambda rng: (rng.uniform(0.1, 0.5), rng.uniform(0.8, 2)),
    "two stages": lambda rng: (
        rng.uniform(0.02, 0.08),
        rng.uniform(0.35, 1.5),
        rng.uniform(0.3, 0.7),
    ),
    "piecewise linear": _piecewise_prior,
    "staircase": _staircase_prior,
    "delayed": lambda rng: (
        rng.uniform(0.05, 0.2),
        rng.uniform(0.2, 0.6),
        rng.uniform(0.1, 0.3),
    ),
    "second fall": lambda rng: (
        rng.uniform(0.05, 0.25),
        rng.uniform(0.55, 0.85),
        rng.uniform(0.03, 0.1),
        rng.uniform(0.2, 0.5),
        rng.uniform(0.15, 0.3),
    ),
}
