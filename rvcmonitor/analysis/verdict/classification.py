"""What a loss does: the evidence of its trend, put into one of a few answers.

The evidence is weighed at fixed moments of a run's growth, and their answers are gone through in
their order: it takes more to give an answer than to keep it, and a low point stays where it is
until the evidence has moved away from it. So nothing flips with a new point, and yet nothing is
remembered: the same points always get the same answer.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.points import Logged, points
from rvcmonitor.analysis.findings import VerdictState
from rvcmonitor.analysis.verdict.look import FEWEST_POINTS, Look, look_at
from rvcmonitor.analysis.verdict.low_point import GRID, Interval, density, interval
from rvcmonitor.analysis.verdict.trend import Places

Floats = NDArray[np.float64]

MOMENTS, MOMENT_RATIO, FINER = 5, 1.12, 8
MOVED, RISE_MOVED = 0.25, 0.1
TURNED_WHEN_OLD, TURNED_WHEN_YOUNG = -0.9, 500.0
LASTING, SUDDEN = 0.25, 1.0
STILL_TURNED = -3.0
RISEN, STILL_RISEN = 1.0, -0.5
TREND, TREND_WHEN_YOUNG, STILL_TREND = 4.5, 400.0, 2.0
FALLING = 2.0
LIKELY_FALLING = 1.0
STILL_IMPROVING, NOT_YET_RISING = 3.0, 2.0


@dataclass(frozen=True, slots=True)
class Classification:
    """The answer. ``low`` is where the loss was lowest, or stopped falling, as a part of the run;
    None where it has not turned. ``lows`` is how likely each place (see
    :data:`rvcmonitor.analysis.verdict.low_point.GRID`) is to be the lowest, were it rising now,
    which is as likely as ``rises``; None where there is no trend.

    ``change`` and ``error`` are those of the last third, and ``rise`` what was gained since the
    low: parts of the level. ``took_back`` says that it was rising a while ago and has refuted
    that, ``doubtful`` that a level or a rise has become likelier than a fall, though not by enough
    to tell. ``judged`` is the part of the run up to the moment at which all this was found.
    """

    state: VerdictState
    low: Interval | None = None
    lows: Floats | None = None
    rises: float = 0.0
    change: float = 0.0
    error: float = math.inf
    rise: float = 0.0
    took_back: bool = False
    doubtful: bool = False
    judged: float = 1.0


@dataclass(frozen=True, slots=True)
class _Lasting:
    """Log-odds as :class:`Look` has them, but of no more than :data:`SUDDEN` above their mean over
    this moment and those of the last quarter (of a lone moment, that much less): a passing dip
    looks like a turn, and so does noise that stays on one side for a while. Of the earlier ones
    only those count that are not thinned out as a run grows: thinning is no reason to take a word
    back.
    """

    turned: float
    risen: float
    any_trend: float


@dataclass(frozen=True, slots=True)
class _Moment:
    """The ``look`` at what had been logged over the first ``span`` steps, and its evidence as far
    as it has lasted."""

    span: float
    look: Look
    lasting: _Lasting


def classify(
    series: Sequence[Logged], resumes: Iterable[float] = (), *, moments: int = MOMENTS
) -> Classification:
    """Classify one loss by its running means and single batches together; ``resumes`` are the
    steps at which the trainer was started anew, ``moments`` how many earlier ones are looked at.
    """
    seen = sum(one.seen for one in series)
    known = tuple(sorted(set(resumes)))
    looked = [] if seen < FEWEST_POINTS else _looked(series, known, moments)
    if not looked:
        return Classification("undecided")
    states: list[VerdictState] = ["undecided"]
    low: Interval | None = None
    rise = 0.0
    doubtful = False
    for moment in looked:
        states.append(_next(states[-1], moment))
        low = _low(moment, states[-1], low if states[-1] == states[-2] else None)
        rise = _rise(moment, low, rise) if low and states[-1] == "rising" else 0.0
        doubtful = moment.look.doubt > (-LIKELY_FALLING if doubtful else 0)
    first, last = _ends(series)
    return replace(_told(looked[-1], states, low, last - first), rise=rise, doubtful=doubtful)


def _ends(series: Sequence[Logged]) -> tuple[float, float]:
    first = min(float(one.at[0]) for one in series)
    return first, max(float(one.at[-1]) for one in series)


def _looked(series: Sequence[Logged], resumes: tuple[float, ...], moments: int) -> list[_Moment]:
    first, last = _ends(series)
    found: list[_Moment] = []
    kept: list[tuple[float, Look]] = []
    for number in _moments(last - first, moments):
        until = _until(series, first + MOMENT_RATIO ** (number / FINER))
        look = _look(until, resumes)
        if look is not None:
            span = _ends(until)[1] - first
            recent = [one for at, one in kept if at >= (1 - LASTING) * span]
            found.append(_Moment(span, look, _lasting([*recent, look])))
            if number % FINER == 0:
                kept.append((span, look))
    if not found and (look := _look(series, resumes)) is not None:
        return [_Moment(last - first, look, _lasting([look]))]
    return found


def _lasting(looks: Sequence[Look]) -> _Lasting:
    """What the newest of ``looks`` says, as far as all of them have said so."""
    return _Lasting(
        turned=_no_sudden([look.turned for look in looks]),
        risen=_no_sudden([look.risen for look in looks]),
        any_trend=_no_sudden([look.any_trend for look in looks]),
    )


def _no_sudden(odds: Sequence[float]) -> float:
    if len(odds) == 1:
        return odds[0] - SUDDEN
    return min(odds[-1], sum(odds) / len(odds) + SUDDEN)


def _moments(span: float, count: int) -> list[int]:
    """The newest of the fixed moments up to ``span``, by their number: of those long ago every
    :data:`FINER`-th, of late more, and the newest of all. They are the same ones while a run grows,
    so that what was found at them is still known, and what comes between two of them changes
    nothing."""
    if span <= 0:
        return []
    newest = math.floor(FINER * math.log(span) / math.log(MOMENT_RATIO) + 1e-9)
    late = newest // FINER * FINER
    long_ago = range(late - count * FINER, late - FINER, FINER)
    of_late = range(late - FINER, late, FINER // 2)
    return [*long_ago, *of_late, *range(late, newest + 1)] if count else [newest]


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


def _logged(at: bytes, values: bytes, counts: bytes) -> Logged:
    at_values = np.frombuffer(at)
    return Logged("", at_values, np.frombuffer(values), np.frombuffer(counts), len(at_values))


def _next(state: VerdictState, moment: _Moment) -> VerdictState:
    """The answer at a moment, after the answer at the one before."""
    look = moment.look
    if look.any_trend < (TREND if state in ("undecided", "none") else STILL_TREND):
        return "none"
    if _has_turned(state, moment):
        rises = moment.lasting.risen > (STILL_RISEN if state == "rising" else RISEN)
        return "rising" if rises else "flat"
    z = look.late.z
    falls = (z < -FALLING and look.turned < 0) or (z < 0 and look.turned < -LIKELY_FALLING)
    hopeful = look.turned < STILL_IMPROVING and z < NOT_YET_RISING
    if falls or look.new_low or (state == "improving" and hopeful):
        return "improving"
    return "undecided"


def _has_turned(state: VerdictState, moment: _Moment) -> bool:
    """Whether a turn is told, or told still. More is demanded of a young run, and that it has been
    likely for a while.
    """
    look, lasting = moment.look, moment.lasting
    if look.new_low:
        return False
    if state in ("flat", "rising"):
        return look.turned > STILL_TURNED
    count = len(look.cells.points)
    return (
        lasting.turned > TURNED_WHEN_OLD + TURNED_WHEN_YOUNG / count
        and lasting.any_trend > TREND + TREND_WHEN_YOUNG / count
    )


def _low(moment: _Moment, state: VerdictState, before: Interval | None) -> Interval | None:
    """Where it was lowest or stopped falling, in steps: where it was told to be ``before``, unless
    the evidence has moved away from there."""
    if state not in ("flat", "rising"):
        return None
    look = moment.look
    turns = look.trend.turns if state == "flat" else look.trend.lows
    now = _scaled(interval(_places(look, turns)), moment.span)
    moved = before is None or abs(now.middle - before.middle) > MOVED * (now.high - now.low)
    return now if moved else before


def _scaled(low: Interval, by: float) -> Interval:
    return Interval(low.middle * by, low.low * by, low.high * by)


def _told(
    newest: _Moment, states: Sequence[VerdictState], low: Interval | None, span: float
) -> Classification:
    """The answer at the ``newest`` moment, as one about a run of ``span`` steps."""
    state, look = states[-1], newest.look
    level = max(abs(look.late.level), 1e-290)
    return Classification(
        state=state,
        low=None if low is None else _scaled(low, 1 / span),
        lows=None
        if state == "none"
        else _of_whole(_places(look, look.trend.lows), 0.0, newest.span / span),
        rises=look.rises,
        change=look.late.change / level,
        error=look.late.error / level,
        took_back=state == "improving" and "rising" in states,
        judged=newest.span / span,
    )


def _places(look: Look, places: Places) -> Floats:
    """How likely each place of the run is, though only a stretch was judged."""
    likely = density(places)
    return likely if look.begin == 0 else _of_whole(likely, look.begin, 1.0)


def _of_whole(likely: Floats, begin: float, end: float) -> Floats:
    """A density over the stretch of a run from ``begin`` to ``end`` as one over all of it."""
    found = np.interp((GRID - begin) / (end - begin), GRID, likely, left=0.0, right=0.0)
    if not found.any():  # it is shorter than a step of the grid
        found[np.abs(GRID - end).argmin()] = 1.0
    whole: Floats = found / found.sum()
    return whole


def _rise(moment: _Moment, low: Interval, before: float) -> float:
    """How much higher the course ends than it was lowest, as a part of the lowest level; what was
    told ``before``, unless it has moved away from that."""
    look = moment.look
    course = look.course.values
    place = (low.middle / moment.span - look.begin) / (1 - look.begin)
    lowest = float(np.interp(place, look.cells.at, course))
    now = max(float(course[-1]) - lowest, 0.0) / max(abs(lowest), 1e-290)
    return now if abs(now - before) > RISE_MOVED * now else before
