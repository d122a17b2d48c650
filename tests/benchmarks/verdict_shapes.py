"""Courses of many forms, for the tuning set: falls and rises by different formulas.

Four of the falls are by design not among the verdict's trend models: ``pieces`` and ``stretched``,
and two that have no formula at all, whose pace is random.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.simulator.shapes import Shape

Floats = NDArray[np.float64]
Form = Callable[[Floats], Floats]


def _logarithm(done: Floats) -> Floats:
    fallen: Floats = 1 - np.log1p(done / 0.05) / np.log1p(20)
    return fallen


def _exponential(done: Floats) -> Floats:
    """With a drift, as a real loss has it: an exponential alone is over after three decays."""
    fallen: Floats = 0.7 * np.exp(-done / 0.15) + 0.3 * (1 - done)
    return fallen


def _power(done: Floats) -> Floats:
    fallen: Floats = (1 + done / 0.08) ** -0.7
    return fallen


def _exponentials(done: Floats) -> Floats:
    fallen: Floats = 0.5 * np.exp(-done / 0.08) + 0.5 * np.exp(-done / 0.5)
    return fallen


def _pieces(done: Floats) -> Floats:
    return np.interp(done, (0, 0.1, 0.35, 1, 1.1), (1, 0.5, 0.25, 0, -0.04))


def _stretched(done: Floats) -> Floats:
    fallen: Floats = np.exp(-(((done + 0.02) / 0.2) ** 0.6))
    return fallen


def _random_pace(seed: int, size: float) -> Form:
    """A fall that slows down by a power of time, now faster and now slower than that: the logarithm
    of its pace is a Gaussian process of standard deviation ``size``. It never all but stops."""
    rng = np.random.default_rng(seed)
    fallen = _uneven_fall(rng, size)
    while _slowest_third(fallen) < 0.06:
        fallen = _uneven_fall(rng, size)
    return lambda done: np.interp(done, _GRID, -fallen)


_GRID = np.linspace(0, 1.2, 601)


def _uneven_fall(rng: np.random.Generator, size: float) -> Floats:
    centres = np.linspace(-0.2, 1.4, 17)
    bumps = np.exp(-(((_GRID[:, None] - centres) / 0.1) ** 2) / 2)
    drift = size * (bumps @ rng.standard_normal(len(centres))) / 1.33
    pace = (_GRID + 0.03) ** -rng.uniform(0.3, 1.0) * np.exp(drift)
    fallen: Floats = np.cumsum(pace) - pace[0]
    return fallen


def _slowest_third(fallen: Floats) -> float:
    """The least part of its way that the fall has taken in the last third of any beginning."""
    ends = np.linspace(0.3, 1.0, 36)
    before, now = (np.interp(part * ends, _GRID, fallen) for part in (2 / 3, 1))
    return float(np.min(1 - before / now))


FALLS: Mapping[str, Form] = {
    "logarithm": _logarithm,
    "exponential": _exponential,
    "power": _power,
    "exponentials": _exponentials,
    "pieces": _pieces,
    "stretched": _stretched,
}
RANDOM_PACES: Mapping[str, float] = {"uneven": 0.35, "very uneven": 0.7}
FALL_NAMES = (*FALLS, *RANDOM_PACES)
UNKNOWN = ("pieces", "stretched", *RANDOM_PACES)
"""Falls that the verdict does not contain."""
RISES: Mapping[str, Form] = {
    "straight": lambda after: after,
    "late": lambda after: after**1.7,
    "slowing": lambda after: 1 - np.exp(-after / 0.4) + after * np.exp(-1 / 0.4),
}


@dataclass(frozen=True, slots=True)
class OtherShape(Shape):
    """A shape whose fall and rise are of other forms, all else being equal."""

    falls_as: str = "logarithm"
    rises_as: str = "straight"
    seed: int = 0

    def _cornered(self, at: Floats) -> Floats:
        end = 1.0 if self.state == "improving" else self.turn
        done = np.clip(at if self.state == "improving" else np.minimum(at, end), 0, None) / end
        form = FALLS.get(self.falls_as) or _random_pace(self.seed, RANDOM_PACES[self.falls_as])
        first, last = form(np.array([0.0, 1.0]))
        left = (form(done) - last) / (first - last)
        rise = self.rise if self.state == "rising" else 0.0
        after = RISES[self.rises_as](np.clip(at - end, 0, None) / max(1 - end, 1e-9))
        return np.asarray(1 + left * self.fall / (1 - self.fall) + rise * after, np.float64)


def other_shape(shape: Shape, falls_as: str, rises_as: str, seed: int) -> OtherShape:
    """``shape`` with another form of its fall and its rise; ``seed`` is that of a random pace."""
    own = {field.name: getattr(shape, field.name) for field in fields(Shape)}
    return OtherShape(**own, falls_as=falls_as, rises_as=rises_as, seed=seed)
