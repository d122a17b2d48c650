"""What the points of a loss say at one moment, whatever was said before."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.points import Points
from rvcmonitor.analysis.verdict.best_course import Course, best_course
from rvcmonitor.analysis.verdict.cells import Cells, cells_of
from rvcmonitor.analysis.verdict.jumps import Jumps, jumps
from rvcmonitor.analysis.verdict.local_trend import LocalTrend, local_trend
from rvcmonitor.analysis.verdict.trend import NO_TREND, Trend, trend_of

Floats = NDArray[np.float64]

FEWEST_POINTS = 40
MISFIT = 8.0
BEGINS = tuple(1 - 0.7**times for times in range(1, 6))
"""Where the stretches begin that are judged in place of a whole run that no trend fits."""
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
    course: Course
    trend: Trend
    late: LocalTrend
    new_low: bool

    @property
    def turned(self) -> float:
        """The log-odds of having turned, to a rise or to what is next to none, against falling on.

        What is level is a rise that is too small to be seen. Levels themselves are no evidence
        against a fall: one that has slowed down is a level as far as most points can tell.
        """
        return self.trend.rising - self.trend.falling

    @property
    def doubt(self) -> float:
        """The log-odds of a level or a rise against falling on: reason to doubt a fall, where
        :attr:`turned` is not yet reason to tell its end."""
        trend = self.trend
        return float(np.logaddexp(trend.level, trend.rising)) - math.log(2) - trend.falling

    @property
    def risen(self) -> float:
        """The log-odds of a rise against a level."""
        return self.trend.rising - self.trend.level

    @property
    def rises(self) -> float:
        """How likely a rise is, were all three kinds of trend as likely before."""
        kinds = np.array([self.trend.falling, self.trend.level, self.trend.rising])
        chances = np.exp(kinds - kinds.max())
        return float(chances[2] / chances.sum())

    @property
    def any_trend(self) -> float:
        """The log-odds of the likeliest trend against none."""
        return max(self.trend.falling, self.trend.level, self.trend.rising)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The newest part of a run from ``begin`` (0 to 1) on, and the course that fits it best."""

    begin: float
    cells: Cells
    jumps: Jumps
    course: Course
    varies: bool

    @property
    def fits(self) -> bool:
        """Whether the noise around the course is not far more than that from point to point."""
        return not self.course.variance > MISFIT * self.cells.usual**2 > 0

    @property
    def level(self) -> Floats:
        """The cells' values without the steps at resumes, on the level of the newest."""
        level: Floats = self.cells.values + (1 - self.jumps.behind.T) @ self.course.jumps
        return level


def look_at(points: Points, resumes: Iterable[float] = ()) -> Look | None:
    """What these points say, or the longest newest part of them that a trend fits; None where all
    lie at one step."""
    known = tuple(resumes)
    whole = _stretch(points, known, 0.0)
    if whole is None:
        return None
    judged = whole if whole.fits else _that_fits(points, known) or whole
    cells, course = judged.cells, judged.course
    return Look(
        begin=judged.begin,
        cells=cells,
        course=course,
        trend=trend_of(cells, judged.jumps, course) if judged.varies else NO_TREND,
        late=_late(judged),
        new_low=_is_new_low(whole),
    )


def _late(judged: _Stretch) -> LocalTrend:
    """The change over the last third; where nothing ever varies, no range that noise leaves it."""
    cells, course = judged.cells, judged.course
    if not judged.varies:
        return LocalTrend(0.0, math.inf, float(course.values[-1]))
    return local_trend(cells.at, judged.level, course.variance / cells.weights, LATE)


def _stretch(points: Points, resumes: tuple[float, ...], begin: float) -> _Stretch | None:
    newest = points.since(points.at[0] + begin * (points.at[-1] - points.at[0]))
    if (begin and len(newest) < FEWEST_POINTS) or newest.at[0] == newest.at[-1]:
        return None
    cells = cells_of(newest)
    varies = bool(np.ptp(newest.values) > _ROUNDING * np.abs(newest.values).max())
    known = jumps(cells, resumes if varies else ())
    course = best_course(cells, known) if varies else _constant(cells)
    return _Stretch(begin, cells, known, course, varies)


def _constant(cells: Cells) -> Course:
    return Course(cells.values, np.zeros(0), 1.0)


def _that_fits(points: Points, resumes: tuple[float, ...]) -> _Stretch | None:
    """The longest newest part that a trend fits, or the shortest; None where it has too few points
    to be judged."""
    # The shortest first: mostly, where it does not fit either, none does.
    shortest = _stretch(points, resumes, BEGINS[-1])
    if shortest is not None and not shortest.fits:
        return shortest
    for begin in BEGINS[:-1]:
        stretch = _stretch(points, resumes, begin)
        if stretch is None or stretch.fits:
            return stretch
    return shortest


def _is_new_low(whole: _Stretch) -> bool:
    """Whether the newest tenth lies lower than any tenth before it, by more than its noise."""
    at, values = whole.cells.at, whole.level
    precisions = whole.cells.weights / max(whole.cells.usual**2, 1e-300)
    means = []
    for begin in np.arange(0, 1 - NEWEST / 2, NEWEST):
        inside = (at >= begin) & (at <= begin + NEWEST)
        if inside.any():
            weights = precisions[inside]
            means.append((weights @ values[inside] / weights.sum(), 1 / weights.sum()))
    if len(means) < 3:
        return False
    (newest, error), before = means[-1], means[:-1]
    lowest, other = min(before)
    return bool(newest < lowest - NEW_LOW * math.sqrt(error + other))
