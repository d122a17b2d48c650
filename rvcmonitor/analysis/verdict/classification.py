"""What a loss does: the evidence of its trend, put into one of a few answers.

The evidence is weighed now and at a few moments before, and the answers of those moments are gone
through in their order: it takes more to give an answer than to keep it. So answers do not flip
with every new point, and yet nothing is remembered: the same points always get the same answer.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.points import Logged, Points, points
from rvcmonitor.analysis.findings import VerdictState
from rvcmonitor.analysis.verdict.cells import Cells, cells_of
from rvcmonitor.analysis.verdict.jumps import jumps
from rvcmonitor.analysis.verdict.local_trend import LocalTrend, local_trend
from rvcmonitor.analysis.verdict.low_point import Interval, density, interval
from rvcmonitor.analysis.verdict.trend import Trend, no_trend, trend_of

Floats = NDArray[np.float64]

FEWEST_POINTS = 40
MOMENTS, MOMENT_RATIO = 4, 1.12
TURNED, TURNED_WHEN_YOUNG = 0.8, 150.0
STILL_TURNED = -1.0
RISEN, STILL_RISEN = 1.5, 0.0
TREND = 3.0
FALLING = 2.0
STILL_IMPROVING = 3.0
NEW_LOW, NEWEST = 4.0, 0.1
LATE = 2 / 3
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Look:
    """What the points say at one moment, whatever was said before: the ``trend``, the change over
    the last third (``late``), and whether the newest tenth is lower than ever."""

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
    for look in looks:
        states.append(_next(states[-1], look))
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
    """What these points say; None where all lie at one step."""
    if all_points.at[0] == all_points.at[-1]:
        return None
    cells = cells_of(all_points)
    varies = np.ptp(all_points.values) > _ROUNDING * np.abs(all_points.values).max()
    jumped = jumps(cells, resumes if varies else ())
    trend = trend_of(cells, jumped) if varies else no_trend(cells, jumped)
    level = _without(jumped, cells, trend)
    variance = trend.variance / cells.weights
    late = local_trend(cells.at, level, variance, LATE)
    return Look(cells, trend, late, _is_new_low(cells.at, level, variance))


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


def _next(state: VerdictState, look: Look) -> VerdictState:
    """The answer at a moment, after the answer of the moment before."""
    if look.any_trend < TREND:
        return "none"
    enough = TURNED + TURNED_WHEN_YOUNG / len(look.cells.points)
    was_turned = state in ("flat", "rising")
    if look.turned > (STILL_TURNED if was_turned else enough) and not look.new_low:
        return "rising" if look.risen > (STILL_RISEN if state == "rising" else RISEN) else "flat"
    falls = look.late.z < -FALLING and look.trend.falling > TREND and look.turned < 0
    if falls or look.new_low or (state == "improving" and look.turned < STILL_IMPROVING):
        return "improving"
    return "undecided"


def _told(look: Look, states: Sequence[VerdictState]) -> Classification:
    state = states[-1]
    level = max(abs(look.late.level), 1e-290)
    known = state in ("flat", "rising")
    lows = density(look.trend.turns if state == "flat" else look.trend.lows)
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


def _rise(look: Look, low: Interval) -> float:
    """How much higher the course ends than it was lowest, as a part of the lowest level."""
    fit = look.trend.fit
    lowest = float(np.interp(low.middle, look.cells.at, fit))
    return max(float(fit[-1]) - lowest, 0.0) / max(abs(lowest), 1e-290)
