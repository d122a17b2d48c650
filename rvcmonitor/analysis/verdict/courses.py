"""The courses a training can take: falling on, fallen to a level, fallen and rising again.

Every course is a straight-line combination of the curves here, so that each can be fitted to the
points by least squares. They lie on an even grid of cells; the time before a course's turn and
after it are measured as parts of the grid.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

TURNS = np.linspace(0.06, 0.97, 36)
"""Where a course may turn, as parts of the grid."""
BENDS = (0.02, 0.06, 0.2, 0.7, 5.0)
"""Of a fall to a turn: where its fast part ends, as a part of the way to the turn."""
_STILL_BENDS = (0.035, 0.05, 0.07, 0.1, 0.15, 0.2, 0.35, 0.6, 1.0, 5.0)
"""Of a fall to the end. A sharper bend has nearly nothing left to fall: that is level."""
_STILL_DECAYS = (0.3, 0.6)
_POWERS = ((0.02, 0.5), (0.05, 0.5), (0.12, 0.5), (0.3, 0.5), (0.12, 1.0), (0.3, 1.0))
"""Knee and exponent of a fall as a power law."""
_TWO_DECAYS = ((0.05, 0.4), (0.1, 0.6))
"""Of a fall as the sum of two exponentials."""
_DIP_CENTRES = np.linspace(0.06, 0.8, 16)
_DIP_WIDTHS = (0.04, 0.08, 0.14)


@dataclass(frozen=True, slots=True)
class Courses:
    """Curves on an even grid of m cells, each of shape (how many, m).

    ``falls`` end at each of :data:`TURNS` with each of :data:`BENDS`, the bends of one turn side
    by side; ``ramps`` rise from each of the turns. ``still`` fall to the end; so do ``fading``,
    which have so little left to fall that few level courses look otherwise. ``dips`` are passing.
    """

    falls: Floats
    ramps: Floats
    still: Floats
    fading: Floats
    dips: Floats

    def centred(self, weights: Floats) -> Courses:
        """Each curve less its mean where ``weights`` (m,) count: a level is part of any course."""
        return Courses(
            *(
                curves - (curves @ weights / weights.sum())[:, None]
                for curves in (self.falls, self.ramps, self.still, self.fading, self.dips)
            )
        )


@lru_cache(maxsize=16)
def courses(cells: int) -> Courses:
    """Every curve on a grid of ``cells``."""
    at = (np.arange(cells) + 0.5) / cells
    turns = np.repeat(TURNS, len(BENDS))[:, None]
    bends = np.tile(BENDS, len(TURNS))[:, None]
    decays = np.array(_STILL_DECAYS)[:, None]
    still = _fallen(at[None], np.array(_STILL_BENDS)[:, None])
    centres = np.repeat(_DIP_CENTRES, len(_DIP_WIDTHS))[:, None]
    widths = np.tile(_DIP_WIDTHS, len(_DIP_CENTRES))[:, None]
    return Courses(
        falls=_fallen(np.minimum(at[None] / turns, 1), bends),
        ramps=np.maximum(at[None] - TURNS[:, None], 0) / (1 - TURNS[:, None]),
        still=np.concatenate((still, np.exp(-at[None] / decays))),
        fading=np.array([*_powers(at), *_two_decays(at)]),
        dips=np.exp(-(((at[None] - centres) / widths) ** 2) / 2),
    )


def _fallen(done: Floats, bend: Floats) -> Floats:
    """1 at the start, 0 where ``done`` is 1, falling as a logarithm does."""
    fallen: Floats = 1 - np.log1p(done / bend) / np.log1p(1 / bend)
    return fallen


def _powers(at: Floats) -> Iterator[Floats]:
    for knee, exponent in _POWERS:
        yield (1 + at / knee) ** -exponent


def _two_decays(at: Floats) -> Iterator[Floats]:
    for fast, slow in _TWO_DECAYS:
        yield np.exp(-at / fast) / 2 + np.exp(-at / slow) / 2
