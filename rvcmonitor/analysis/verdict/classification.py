"""What a loss does: the evidence of its trend, put into one of a few answers.

The evidence is weighed now and at a few moments before, and the answers of those moments are gone
through in their order: it takes more to give an answer than to keep it. So answers do not flip
with every new point, and yet nothing is remembered: the same points always get the same answer.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.median import median
from rvcmonitor.analysis.curves.points import Logged, Points, points
from rvcmonitor.analysis.findings import VerdictState
from rvcmonitor.analysis.verdict.cells import Cells, cells_of
from rvcmonitor.analysis.verdict.jumps import jumps
from rvcmonitor.analysis.verdict.local_trend import LocalTrend, local_trend
from rvcmonitor.analysis.verdict.low_point import GRID, Interval, density, interval
from rvcmonitor.analysis.verdict.trend import Trend, no_trend, trend_of

Floats = NDArray[np.float64]

FEWEST_POINTS = 40
MOMENTS, MOMENT_RATIO = 6, 1.12
TURNED, TURNED_WHEN_YOUNG, TURNED_AT_ONCE = 0.4, 150.0, 2.0
STILL_TURNED = -2.0
RISEN, STILL_RISEN = 1.5, 0.0
TREND = 4.0
FALLING = 2.0
LIKELY_FALLING = 1.0
STILL_IMPROVING, NOT_YET_RISING = 3.0, 2.0
MISFIT, SHORTER, SHORTEST = 8.0, 0.7, 0.2
NEW_LOW, NEWEST = 4.0, 0.1
LATE = 2 / 3
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Look:
    """What the points say at one moment, whatever was said before: the ``trend``, the change over
    the last third (``late``), and whether the newest tenth is lower than ever. ``begin`` is where
    the stretch begins that is judged, as a part of the run: the whole run, unless it goes as no
    trend does."""

    begin: float
    cells: Cells
    trend: Trend
    late: LocalTrend
    new_low: bool

    @property
    def turned(self) -> float:
        """The log-odds of having turned, to a level or a rise, against falling on."""
        trend = self.trend
        return float(np.logaddexp(trend.level, trend.rising)) - math.log(2) - trend.falling

    @property
    def risen(self) -> float:
        """The log-odds of a rise against a level."""
        return self.trend.rising - self.trend.level

    @property
    def any_trend(self) -> float:
        """The log-odds of the likeliest trend against none."""
        return max(self.trend.falling, self.trend.level, self.trend.rising)


@dataclass(frozen=True, slots=True)
class Classification:
    """The answer. ``low`` is where the loss was lowest, or stopped falling, and ``since`` by when
    it had turned: parts of the run, None where it has not turned. ``lows`` is how likely each
    place is to be the lowest (see :data:`rvcmonitor.analysis.verdict.low_point.GRID`), None where
    there is no trend. ``change`` and ``error`` are those of the last third, and ``rise`` what was
    gained since the low: parts of the level. ``took_back`` says that it was rising a while ago and
    has refuted that, ``doubtful`` that a turn has become likelier than none, though not by enough
    to tell."""

    state: VerdictState
    low: Interval | None = None
    lows: Floats | None = None
    change: float = 0.0
    error: float = math.inf
    rise: float = 0.0
    took_back: bool = False
    doubtful: bool = False


def classify(
    series: Sequence[Logged], resumes: Iterable[float] = (), *, moments: int = MOMENTS
) -> Classification:
    """Classify one loss by its running means and single batches together; ``resumes`` are the
    steps at which the trainer was started anew, ``moments`` how many earlier ones are looked at.
    """
    seen = sum(one.seen for one in series)
    known = tuple(sorted(set(resumes)))
    looks = [] if seen < FEWEST_POINTS else _looks(series, known, moments)
    if not looks:
        return Classification("undecided")
    states: list[VerdictState] = ["undecided"]
    before: Look | None = None
    for look in looks:
        states.append(_next(states[-1], look, before))
        before = look
    return _told(looks[-1], states)


def _looks(series: Sequence[Logged], resumes: tuple[float, ...], moments: int) -> list[Look]:
    first = min(float(one.at[0]) for one in series)
    last = max(float(one.at[-1]) for one in series)
    ends = (*_moments(last - first, moments), math.inf)
    looks = (_look(_until(series, first + end), resumes) for end in ends)
    return [look for look in looks if look is not None]


def _moments(span: float, count: int) -> list[float]:
    """The newest moments before ``span``: always the same ones while a run grows, so that what was
    found at them is still known."""
    if span <= 0:
        return []
    newest = math.ceil(math.log(span) / math.log(MOMENT_RATIO)) - 1
    return [MOMENT_RATIO**power for power in range(newest - count + 1, newest + 1)]


def _until(series: Sequence[Logged], end: float) -> list[Logged]:
    """What had been logged up to ``end``."""
    cut = []
    for one in series:
        seen = slice(0, int(np.searchsorted(one.at, end, "right")))
        if seen.stop:
            parts = one.at[seen], one.values[seen], one.counts[seen]
            cut.append(Logged(one.tag, *parts, round(one.seen * seen.stop / len(one.at))))
    return cut


def _look(series: Sequence[Logged], resumes: tuple[float, ...]) -> Look | None:
    if sum(one.seen for one in series) < FEWEST_POINTS:
        return None
    arrays = tuple((one.at.tobytes(), one.values.tobytes(), one.counts.tobytes()) for one in series)
    return _kept_look(arrays, resumes)


@lru_cache(maxsize=256)
def _kept_look(
    arrays: tuple[tuple[bytes, bytes, bytes], ...], resumes: tuple[float, ...]
) -> Look | None:
    """Kept by the very numbers: of a curve that grew, the moments before now are known."""
    series = [_logged(*one) for one in arrays]
    return look_at(points(series), resumes)


def forget_looks() -> None:
    """For measuring: as if no points had been seen before."""
    _kept_look.cache_clear()


def _logged(at: bytes, values: bytes, counts: bytes) -> Logged:
    at_values = np.frombuffer(at)
    return Logged("", at_values, np.frombuffer(values), np.frombuffer(counts), len(at_values))


def look_at(all_points: Points, resumes: Iterable[float] = ()) -> Look | None:
    """What these points say, or the longest newest part of them that a trend fits; None where all
    lie at one step."""
    if all_points.at[0] == all_points.at[-1]:
        return None
    begin, stretch = 0.0, all_points
    whole = found = _look_at_all(stretch, resumes)
    while _fits_badly(found) and begin < 1 - SHORTEST:
        begin = 1 - SHORTER * (1 - begin)
        first = all_points.at[0] + begin * (all_points.at[-1] - all_points.at[0])
        stretch = all_points.since(first)
        if len(stretch) < FEWEST_POINTS or stretch.at[0] == stretch.at[-1]:
            return whole
        found = replace(_look_at_all(stretch, resumes), begin=begin, new_low=whole.new_low)
    return found


def _look_at_all(stretch: Points, resumes: Iterable[float]) -> Look:
    cells = cells_of(stretch)
    varies = np.ptp(stretch.values) > _ROUNDING * np.abs(stretch.values).max()
    jumped = jumps(cells, resumes if varies else ())
    trend = trend_of(cells, jumped) if varies else no_trend(cells, jumped)
    level = _without(jumped, cells, trend)
    usual = median(cells.points.scales) ** 2 / cells.weights
    variance = trend.variance / cells.weights
    late = local_trend(cells.at, level, variance, LATE)
    return Look(0.0, cells, trend, late, _is_new_low(cells.at, level, np.maximum(usual, 1e-300)))


def _fits_badly(look: Look) -> bool:
    """Whether the noise around the best course is far more than that from point to point."""
    return look.trend.variance > MISFIT * median(look.cells.points.scales) ** 2 > 0


def _without(jumped: Floats, cells: Cells, trend: Trend) -> Floats:
    """The cells' values without the steps at resumes, on the level of the newest."""
    level: Floats = cells.values + (1 - jumped.T) @ trend.jumps
    return level


def _is_new_low(at: Floats, values: Floats, variance: Floats) -> bool:
    """Whether the newest tenth lies lower than any tenth before it, by more than its noise."""
    means = []
    for begin in np.arange(0, 1 - NEWEST / 2, NEWEST):
        inside = (at >= begin) & (at <= begin + NEWEST)
        if inside.any():
            weights = 1 / variance[inside]
            means.append((weights @ values[inside] / weights.sum(), 1 / weights.sum()))
    if len(means) < 3:
        return False
    (newest, error), before = means[-1], means[:-1]
    lowest, other = min(before)
    return bool(newest < lowest - NEW_LOW * math.sqrt(error + other))


def _next(state: VerdictState, look: Look, before: Look | None) -> VerdictState:
    """The answer at a moment, after the answer and the look of the moment ``before``."""
    if look.any_trend < TREND:
        return "none"
    enough = STILL_TURNED if state in ("flat", "rising") else _enough(look, before)
    if look.turned > enough and not look.new_low:
        return "rising" if look.risen > (STILL_RISEN if state == "rising" else RISEN) else "flat"
    z = look.late.z
    falls = (z < -FALLING and look.turned < 0) or (z < 0 and look.turned < -LIKELY_FALLING)
    hopeful = look.turned < STILL_IMPROVING and z < NOT_YET_RISING
    if falls or look.new_low or (state == "improving" and hopeful):
        return "improving"
    return "undecided"


def _enough(look: Look, before: Look | None) -> float:
    """The log-odds from which on a turn is told: more of a young run, and far more where at the
    moment before it was not even likelier than none, which is how a passing dip looks."""
    enough = TURNED + TURNED_WHEN_YOUNG / len(look.cells.points)
    sudden = before is None or before.turned <= 0
    return enough + TURNED_AT_ONCE if sudden else enough


def _told(look: Look, states: Sequence[VerdictState]) -> Classification:
    state = states[-1]
    level = max(abs(look.late.level), 1e-290)
    known = state in ("flat", "rising")
    lows = _of_the_run(density(look.trend.turns if state == "flat" else look.trend.lows), look)
    low = interval(lows)
    return Classification(
        state=state,
        low=low if known else None,
        lows=lows if known else None,
        change=look.late.change / level,
        error=look.late.error / level,
        rise=_rise(look, low) if state == "rising" else 0.0,
        took_back=state == "improving" and "rising" in states,
        doubtful=look.turned > 0,
    )


def _of_the_run(likely: Floats, look: Look) -> Floats:
    """A density over the stretch that was judged as one over the whole run."""
    if look.begin == 0:
        return likely
    found = np.interp((GRID - look.begin) / (1 - look.begin), GRID, likely, left=0.0)
    whole: Floats = found / found.sum()
    return whole


def _rise(look: Look, low: Interval) -> float:
    """How much higher the course ends than it was lowest, as a part of the lowest level."""
    fit = look.trend.fit
    place = (low.middle - look.begin) / (1 - look.begin)
    lowest = float(np.interp(place, look.cells.at, fit))
    return max(float(fit[-1]) - lowest, 0.0) / max(abs(lowest), 1e-290)
