"""Falls that the verdict does not know: it lays logarithms and exponentials through the points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.simulator.shapes import Shape

Floats = NDArray[np.float64]


def _power(done: Floats) -> Floats:
    fallen: Floats = (1 + done / 0.08) ** -0.7
    return fallen


def _exponentials(done: Floats) -> Floats:
    fallen: Floats = 0.5 * np.exp(-done / 0.08) + 0.5 * np.exp(-done / 0.5)
    return fallen


def _pieces(done: Floats) -> Floats:
    return np.interp(done, (0, 0.1, 0.35, 1, 1.1), (1, 0.5, 0.25, 0, -0.04))


FORMS: tuple[Callable[[Floats], Floats], ...] = (_power, _exponentials, _pieces)


@dataclass(frozen=True, slots=True)
class OtherFall(Shape):
    """A shape whose fall is one of :data:`FORMS`, all else being equal."""

    form: int = 0

    def _cornered(self, at: Floats) -> Floats:
        end = 1.0 if self.state == "improving" else self.turn
        done = np.clip(at if self.state == "improving" else np.minimum(at, end), 0, None) / end
        form = FORMS[self.form]
        first, last = form(np.array([0.0, 1.0]))
        left = (form(done) - last) / (first - last)
        rise = self.rise if self.state == "rising" else 0.0
        after = np.clip(at - end, 0, None) / max(1 - end, 1e-9)
        return np.asarray(1 + left * self.fall / (1 - self.fall) + rise * after, np.float64)


def other_fall(shape: Shape, form: int) -> OtherFall:
    """``shape`` with another form of its fall."""
    own = {field.name: getattr(shape, field.name) for field in fields(Shape)}
    return OtherFall(**own, form=form)
