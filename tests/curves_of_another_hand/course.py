"""The noise-free course of a training: every part of the loss, anywhere in the run."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tests.curves_of_another_hand.endings import IMPROVING, PARTS, Ending
from tests.curves_of_another_hand.falls import Fall, Floats

FourParts = tuple[float, float, float, float]
NONE: FourParts = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the first epochs add to each part: the pretrained model meeting a new voice, or (below
    zero) a kl whose weight is still being wound up. Gone, exactly, at the part ``end``."""

    end: float
    heights: FourParts

    def __call__(self, u: Floats) -> NDArray[np.float64]:
        """The additions at the parts ``u`` of the run, (4, n)."""
        return np.outer(self.heights, np.maximum(1 - u / self.end, 0) ** 3)


@dataclass(frozen=True, slots=True)
class Course:
    """Losses in the order of :data:`PARTS`. ``floors`` are where a fall that never stops ends,
    ``depths`` how much higher each part begins (below zero: fm rises while the total falls).
    ``fall`` is None in a run that is constant from its first batch to its last."""

    fall: Fall | None
    ending: Ending
    floors: FourParts
    depths: FourParts = NONE
    beginning: Beginning | None = None

    def parts(self, u: Floats) -> NDArray[np.float64]:
        """Every part at the parts ``u`` of the run, (4, n)."""
        level = np.repeat(np.array(self.floors)[:, None], len(u), axis=1)
        if self.fall is not None:
            level += np.outer(self.depths, self.fall(self.ending.effective(u)))
        return level + self._at_first(u) + self.ending.added_to_parts(u)

    def total(self, u: Floats) -> Floats:
        """The sum of the parts, (n,)."""
        total: Floats = self.parts(u).sum(axis=0)
        return total

    def totals(self, u: Floats, endings: tuple[Ending, ...]) -> NDArray[np.float64]:
        """The total as it would be under each of other ``endings``, (endings, n)."""
        if self.fall is None:
            return np.tile(self.total(u), (len(endings), 1))
        rest = sum(self.floors) + self._at_first(u).sum(axis=0)
        effective = np.stack([ending.effective(u) for ending in endings])
        added = np.stack([ending.added(u) for ending in endings])
        rows: NDArray[np.float64] = rest + sum(self.depths) * self.fall(effective) + added
        return rows

    def improving(self) -> Course:
        """The same training, had its fall never stopped."""
        return replace(self, ending=IMPROVING)

    def _at_first(self, u: Floats) -> NDArray[np.float64]:
        return np.zeros((len(PARTS), len(u))) if self.beginning is None else self.beginning(u)


@dataclass(frozen=True, slots=True)
class Lows:
    """What a course is truly like, in epochs (the first is 1, values are those at epochs' ends).

    ``turn``: the first epoch after which the total never falls again by more than the remnant, None
    while it does to the end. ``total`` and ``mel``: where each is lowest in the whole run, the
    first such epoch of a level stretch."""

    turn: int | None
    total: int
    mel: int


def lows(course: Course, epochs: int) -> Lows:
    """The true turn and low points of ``course`` in a run of ``epochs``."""
    u = np.arange(1, epochs + 1) / epochs
    parts = course.parts(u)
    bare = replace(course, ending=replace(course.ending, remnant=0.0))
    turned = course.ending.kind != "improving"
    return Lows(
        turn=_first_low(bare.total(u)) if turned else None,
        total=_first_low(parts.sum(axis=0)),
        mel=_first_low(parts[0]),
    )


def _first_low(values: Floats) -> int:
    """The epoch of the lowest value; what only rounding tells apart is equal."""
    low = values.min()
    return int(np.argmax(values <= low + 1e-9 * abs(low))) + 1
