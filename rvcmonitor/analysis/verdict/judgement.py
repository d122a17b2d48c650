"""What a curve's numbers say: four answers, and "cannot tell yet" whenever in doubt.

The evidence (:mod:`rvcmonitor.analysis.verdict.evidence`) is weighed at the end of the curve and at
a few moments before it, and the answers of those moments are gone through in their order: it takes
more to give an answer than to keep it. So answers do not flip with every new point, and yet
nothing is remembered: the same points always get the same answer.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.grid import EvenGrid, even_grid
from rvcmonitor.analysis.curves.median import median
from rvcmonitor.analysis.curves.metric import Curve
from rvcmonitor.analysis.curves.warm_up import settled_by_itself
from rvcmonitor.analysis.curves.zero_phase import smooth
from rvcmonitor.analysis.findings import VerdictState
from rvcmonitor.analysis.verdict.courses import TURNS
from rvcmonitor.analysis.verdict.evidence import Evidence, evidence

FEWEST_POINTS = 40
_CELLS = 384
_WARM_UP_AT_LEAST = 0.02
_MOMENTS = (0.57, 0.61, 0.65, 0.69, 0.73, 0.78, 0.83, 0.88, 0.94)
"""When the evidence is weighed beside the end, as parts of the curve."""
_ENOUGH = 0.5
_ENOUGH_WHEN_YOUNG = 750.0
"""A turn is told from this much evidence on (log-odds), and from more the fewer points there are,
by so much divided by their number: a young run will be looked at many more times, any look may be
the one that is fooled, and what seems to be the end of a young run is often a passing dip."""
_KEPT = -0.5
"""An answer is kept while a turn is hardly less likely than none,"""
_IMPROVING, _IMPROVING_WHEN_YOUNG = 0.0, -3.0
"""A curve is called improving while a turn is less likely than none; a young one, in whose noise
much can hide, while it is far less likely;"""
_STILL_IMPROVING = 3.0
"""and that is kept, in words of doubt, until a turn is so much likelier (20 to 1)."""
_RATHER = 0.5
"""How much likelier rising has to be than flat, or flat than rising, to take the other's place."""
_FALLING = -0.6
"""The slope, in standard errors, from which on a curve may be called improving."""
_YOUNG = 130
"""So few points are a young curve."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The answer, before it is put into words. ``lowest_step`` is where the curve turned,
    ``since_step`` by when it had turned at the latest. ``rise`` is how much higher it ends than
    it was lowest, ``noise`` the standard deviation of single points: parts of the lowest value.
    ``took_back`` says that it was rising a while ago and has refuted that, ``doubtful`` that a
    turn has become likelier than none, though not by enough to tell."""

    state: VerdictState
    lowest_step: int | None = None
    since_step: int | None = None
    rise: float = 0.0
    noise: float = 0.0
    took_back: bool = False
    doubtful: bool = False


def judge(curve: Curve, warm_up: int | None = None) -> Judgement:
    """Judge ``curve``; ``warm_up`` is the step at which its rough beginning ends, if known."""
    if len(curve) < FEWEST_POINTS:
        return Judgement("undecided")
    grid = even_grid(curve, _CELLS)
    weights = _weights(grid, warm_up)
    moments = list(_moments(grid, weights))
    if not moments:
        return Judgement("undecided")
    states = _answers(moments)
    state = states[-1]
    if state in ("flat", "rising") and "rising" in states and _new_low(grid, weights):
        state = "improving"
    took_back = state == "improving" and "rising" in states
    return _located(curve, grid, moments[-1].evidence, state, took_back)


def _weights(grid: EvenGrid, warm_up: int | None) -> NDArray[np.float64]:
    weights = grid.filled.astype(np.float64)
    settled = int(np.searchsorted(grid.centres, -np.inf if warm_up is None else warm_up))
    if warm_up is None:
        filled = np.flatnonzero(grid.filled)
        settled = int(filled[settled_by_itself(grid.values[filled])])
    begin = max(settled, int(_WARM_UP_AT_LEAST * len(weights)) + 1)
    even = _even(len(weights))
    weights[: even * math.ceil(begin / even)] = 0.0
    return weights


def _even(cells: int) -> int:
    """All but the newest moment begin and end at multiples of this many cells, a few percent of
    the curve: so they stay the same for a while as the curve grows, and need not be weighed anew.
    """
    return 1 << max(cells.bit_length() - 6, 0)


@dataclass(frozen=True, slots=True)
class _Moment:
    """The evidence when the curve had so many ``points``."""

    evidence: Evidence
    points: int

    @property
    def enough(self) -> float:
        return _ENOUGH + _ENOUGH_WHEN_YOUNG / self.points


def _moments(grid: EvenGrid, weights: NDArray[np.float64]) -> Iterable[_Moment]:
    cells, even = len(weights), _even(len(weights))
    for end in (*(even * round(part * cells / even) for part in _MOMENTS), cells):
        if np.count_nonzero(weights[:end]) >= FEWEST_POINTS // 2:
            points = int(grid.counts[:end].sum())
            yield _Moment(evidence(grid.values[:end], weights[:end]), points)


def _answers(moments: list[_Moment]) -> list[VerdictState]:
    """The answer at each of successive moments."""
    answers: list[VerdictState] = []
    state: VerdictState = "undecided"
    for moment in moments:
        state = _next(state, moment)
        answers.append(state)
    return answers


def _next(state: VerdictState, moment: _Moment) -> VerdictState:
    seen = moment.evidence
    told = state in ("flat", "rising")
    if seen.turned > (_KEPT if told else moment.enough):
        needed = {"flat": _RATHER, "rising": -_RATHER}.get(state, 0.0)
        return "rising" if seen.risen > needed else "flat"
    if state == "improving" and seen.turned < _STILL_IMPROVING:
        return "improving"
    unlikely = _IMPROVING_WHEN_YOUNG if moment.points < _YOUNG else _IMPROVING
    return "improving" if seen.slope < _FALLING and seen.turned < unlikely else "undecided"


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
        return Judgement(state, took_back=took_back, doubtful=latest.turned > 0)
    lowest = float(latest.turns @ TURNS)
    known = float(np.interp(0.9, np.cumsum(latest.turns), TURNS))
    level = abs(median(grid.values[grid.filled & (grid.centres >= _step(grid, lowest))])) or 1.0
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
