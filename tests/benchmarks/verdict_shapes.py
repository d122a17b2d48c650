"""Courses of many forms, for the tuning set: falls and rises by different formulas.

Two of the falls, ``pieces`` and ``stretched``, are by design not among the verdict's trend models.
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


FALLS: Mapping[str, Form] = {
    "logarithm": _logarithm,
    "exponential": _exponential,
    "power": _power,
    "exponentials": _exponentials,
    "pieces": _pieces,
    "stretched": _stretched,
}
UNKNOWN = ("pieces", "stretched")
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

    def _cornered(self, at: Floats) -> Floats:
        end = 1.0 if self.state == "improving" else self.turn
        done = np.clip(at if self.state == "improving" else np.minimum(at, end), 0, None) / end
        form = FALLS[self.falls_as]
        first, last = form(np.array([0.0, 1.0]))
        left = (form(done) - last) / (first - last)
        rise = self.rise if self.state == "rising" else 0.0
        after = RISES[self.rises_as](np.clip(at - end, 0, None) / max(1 - end, 1e-9))
        return np.asarray(1 + left * self.fall / (1 - self.fall) + rise * after, np.float64)


def other_shape(shape: Shape, falls_as: str, rises_as: str = "straight") -> OtherShape:
    """``shape`` with another form of its fall and its rise."""
    own = {field.name: getattr(shape, field.name) for field in fields(Shape)}
    return OtherShape(**own, falls_as=falls_as, rises_as=rises_as)
