"""What becomes of a fall: it goes on, it stops, or something rises again."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from tests.curves_of_another_hand.falls import Floats

Kind = Literal["improving", "flat", "rising", "constant"]
Part = Literal["mel", "fm", "kl", "adv"]
PARTS: tuple[Part, ...] = get_args(Part)
FlatFamily = Literal["abrupt", "gradual", "almost constant"]
RiseFamily = Literal[
    "late", "creeping", "straight", "saturating", "stepped", "accelerating", "fm against mel"
]
FLAT_FAMILIES: tuple[FlatFamily, ...] = get_args(FlatFamily)
RISE_FAMILIES: tuple[RiseFamily, ...] = get_args(RiseFamily)

RisePart = Literal["mel", "fm", "all"]
SHARES: dict[RisePart, tuple[float, float, float, float]] = {
    "mel": (1.0, 0.0, 0.0, 0.0),
    "fm": (0.0, 1.0, 0.0, 0.0),
    "all": (0.6, 0.34, 0.03, 0.03),
}
"""How a rise is shared among the parts, by where it comes from."""


@dataclass(frozen=True, slots=True)
class Rise:
    """``height`` (of loss) is reached at the end of the run; ``bow`` is the family's parameter:
    a time constant, a width or a power. ``part`` is where it comes from."""

    family: RiseFamily
    part: RisePart
    start: float
    height: float
    bow: float = 1.0

    def __call__(self, u: Floats) -> Floats:
        """What is added to the total at the parts ``u`` of the run; never falls."""
        x = np.maximum(u - self.start, 0) / (1 - self.start)
        if self.family == "saturating":
            share: Floats = np.expm1(-x / self.bow) / math.expm1(-1 / self.bow)
            return self.height * share
        if self.family == "stepped":
            ramp = np.minimum(x / self.bow, 1)
            stepped: Floats = ramp * ramp * (3 - 2 * ramp)
            return self.height * stepped
        power: Floats = x**self.bow
        return self.height * power


@dataclass(frozen=True, slots=True)
class Ending:
    """The fall stops at the part ``stop`` of the run (never: infinity), gradually over ``bend`` to
    both sides; ``remnant`` is what is too little to count: the change of the total from there to
    the end of the run, along a straight line."""

    kind: Kind
    family: FlatFamily | RiseFamily | None = None
    stop: float = math.inf
    bend: float = 0.0
    remnant: float = 0.0
    rise: Rise | None = None

    @property
    def settled(self) -> float:
        """The part of the run from which the fall stands still."""
        return self.stop + self.bend

    def effective(self, u: Floats) -> Floats:
        """How far the fall has come at ``u``: the part of the run at which it would be as low,
        had it never stopped."""
        if math.isinf(self.stop) or self.bend == 0:
            return np.minimum(u, self.stop)
        over = np.clip(u - (self.stop - self.bend), 0, 2 * self.bend)
        bent: Floats = np.minimum(u, self.settled) - over * over / (4 * self.bend)
        return bent

    def added(self, u: Floats) -> Floats:
        """What rises, or trickles away, in the total; of the shape of ``u``."""
        total = np.zeros_like(u) if self.rise is None else self.rise(u)
        if self.remnant:
            total = total + self.remnant * self._since_settled(u)
        return total

    def added_to_parts(self, u: Floats) -> NDArray[np.float64]:
        """:meth:`added` shared among the parts, (4, n). The remnant is mel's."""
        parts = np.zeros((len(PARTS), len(u)))
        if self.rise is not None:
            parts += np.outer(SHARES[self.rise.part], self.rise(u))
        if self.remnant:
            parts[0] += self.remnant * self._since_settled(u)
        return parts

    def _since_settled(self, u: Floats) -> Floats:
        return np.maximum(u - self.settled, 0) / (1 - self.settled)


IMPROVING = Ending("improving")
CONSTANT = Ending("constant")
