"""What a curve's numbers say: four answers, and "cannot tell yet" whenever in doubt.

The evidence (:mod:`rvcmonitor.analysis.course`) is asked for more than once: at the end of the
curve and a little before it. An answer that would not have been likely a moment ago is not given
yet. So answers do not flip with every new point, and yet nothing is remembered: the same points
always get the same answer.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.course import TURNS, Evidence, evidence
from rvcmonitor.analysis.even_grid import EvenGrid, even_grid
from rvcmonitor.analysis.findings import VerdictState
from rvcmonitor.analysis.metric import Curve
from rvcmonitor.analysis.warm_up import settled_by_itself
from rvcmonitor.analysis.zero_phase import smooth

FEWEST_POINTS = 40
_CELLS = 384
_WARM_UP_AT_LEAST = 0.02
_MOMENTS = (1.0, 0.94, 0.88, 0.82, 0.76, 0.70)
"""When the evidence is looked at, as parts of the curve. An answer is given by three of them."""
_ENOUGH_LEVEL = 2.5
_ENOUGH_RISING = 2.8
_RISING_RATHER_THAN_LEVEL = 1.5
_LIKELY_BEFORE = 1.0
"""Nothing is said of a turn that was less likely than this a moment ago."""
_FALLING = -0.6
"""The slope, in standard errors, from which on a curve may be called improving."""
_YOUNG = 130
"""A curve of so few points has to show four times the evidence of one with very many: most runs
are longer, and what looks like the end of so young a run is often a passing dip."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The answer, before it is put into words. ``lowest_step`` is where the curve turned,
    ``since_step`` by when it had turned at the latest. ``rise`` is how much higher it ends than
    it was lowest, ``noise`` the standard deviation of single points: parts of the lowest value.
    ``took_back`` says that it was rising a while ago and has refuted that."""

    state: VerdictState
    lowest_step: int | None = None
    since_step: int | None = None
    rise: float = 0.0
    noise: float = 0.0
    took_back: bool = False


def judge(curve: Curve, warm_up: int | None = None) -> Judgement:
    """Judge ``curve``; ``warm_up`` is the step at which its rough beginning ends, if known."""
    if len(curve) < FEWEST_POINTS:
        return Judgement("undecided")
    grid = even_grid(curve, _CELLS)
    weights = _weights(grid, warm_up)
    moments = _moments(grid, weights)
    if not moments:
        return Judgement("undecided")
    state = _answer(moments[:3], len(curve), now=True)
    if state in ("flat", "rising") and _new_low(grid, weights):
        state = "improving"
    before = [_answer(moments[at : at + 3], len(curve), now=False) for at in range(1, 4)]
    took_back = state == "improving" and "rising" in before
    return _located(curve, grid, moments[0], state, took_back)


def _weights(grid: EvenGrid, warm_up: int | None) -> NDArray[np.float64]:
    weights = grid.filled.astype(np.float64)
    settled = int(np.searchsorted(grid.centres, -np.inf if warm_up is None else warm_up))
    if warm_up is None:
        filled = np.flatnonzero(grid.filled)
        settled = int(filled[settled_by_itself(grid.values[filled])])
    weights[: max(settled, int(_WARM_UP_AT_LEAST * len(weights)) + 1)] = 0.0
    return weights


def _moments(grid: EvenGrid, weights: NDArray[np.float64]) -> list[Evidence]:
    ends = [round(part * len(weights)) for part in _MOMENTS]
    enough = [end for end in ends if np.count_nonzero(weights[:end]) >= FEWEST_POINTS // 2]
    return [evidence(grid.values[:end], weights[:end]) for end in enough]


def _answer(moments: list[Evidence], points: int, *, now: bool) -> VerdictState:
    """The answer of successive moments, the newest first. Of the past only a plain one counts."""
    if not moments:
        return "undecided"
    young = 1 + 3 * (_YOUNG / points) ** 2
    latest = moments[0]
    level = min(one.level for one in moments)
    rising = min(one.rising for one in moments)
    if (
        latest.rising > _ENOUGH_RISING * young
        and latest.risen > _RISING_RATHER_THAN_LEVEL * (1 if now else 2)
        and rising > _LIKELY_BEFORE
    ):
        return "rising"
    if latest.level > _ENOUGH_LEVEL * young and level > _LIKELY_BEFORE:
        return "flat"
    falls = any(one.slope < _FALLING for one in moments)
    too_young = points < _YOUNG and level > _LIKELY_BEFORE
    return "improving" if falls and not too_young else "undecided"


def _new_low(grid: EvenGrid, weights: NDArray[np.float64]) -> bool:
    """Whether the newest tenth lies lower than the curve ever was, by more than its noise."""
    cells = len(weights)
    fitted = smooth(grid, max(0.08 * cells, 4))
    used = weights > 0
    newest = np.arange(cells) >= 0.9 * cells
    if not (used & newest).any() or not (used & ~newest).any():
        return False
    noise = float(np.std((grid.values - fitted)[used])) / np.sqrt(max(0.08 * cells, 4))
    return bool(fitted[used & newest].min() < fitted[used & ~newest].min() - 3 * noise)


def _located(
    curve: Curve, grid: EvenGrid, latest: Evidence, state: VerdictState, took_back: bool
) -> Judgement:
    if state not in ("flat", "rising"):
        return Judgement(state, took_back=took_back)
    lowest = float(latest.turns @ TURNS)
    known = float(np.interp(0.9, np.cumsum(latest.turns), TURNS))
    level = abs(float(np.nanmedian(grid.values[grid.centres >= _step(grid, lowest)]))) or 1.0
    return Judgement(
        state,
        lowest_step=_nearest(curve, _step(grid, lowest)),
        since_step=_nearest(curve, _step(grid, max(known, lowest))),
        rise=latest.rise / max(level - latest.rise / 2, 1e-12),
        noise=latest.noise / level,
    )


def _step(grid: EvenGrid, part: float) -> float:
    return float(grid.centres[0] + part * (grid.centres[-1] - grid.centres[0]))


def _nearest(curve: Curve, step: float) -> int:
    return int(curve.steps[np.argmin(np.abs(curve.steps - step))])
