"""The courses a training can take, and how much better one explains the points than another.

Three kinds of course are laid through the points: *falling* until the end, falling to a turn and
*level* from there, and falling to a turn and *rising* from there. Each fall is a logarithm or an
exponential of one of several bends, each turn one of many; all are straight-line combinations of
known curves, so that every one of them is fitted by least squares at once. A *passing dip* may
explain away what looks like a turn: without it an early double dip would be taken for the end.

What is reported is a difference of log-likelihoods. Two things keep it honest. Its unit is the
long-run variance: neighbouring points resemble each other, so they count for less than their
number (the AR(1) factor (1 + r) / (1 - r), and never less than the variance of block means says).
And the turn is not the lowest point that was found, but whatever fits best in each course, so that
having chosen a low point is no evidence of a rise. Outliers are pulled in to 2.5 standard
deviations (Huber) after a first fit, because single batches are heavy-tailed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

TURNS = np.linspace(0.06, 0.97, 36)
_BENDS = (0.02, 0.06, 0.2, 0.7, 5.0)
"""Of a fall to a turn: where its fast part ends, as a part of the way to the turn."""
_STILL_BENDS = (0.035, 0.05, 0.07, 0.1, 0.15, 0.2, 0.35, 0.6, 1.0, 5.0)
"""Of a fall to the end. A sharper bend has nearly nothing left to fall: that is level."""
_STILL_DECAYS = (0.3, 0.6)
_DIP_CENTRES = np.linspace(0.06, 0.8, 16)
_DIP_WIDTHS = (0.04, 0.08, 0.14)
DIP_PENALTY = 7.0
"""How much better a passing dip has to explain the points before it is believed."""
_OUTLIER = 2.5
_BLOCKS = (24, 16)
_LEVEL_AT_LEAST = 1 / 3
_RISING_AT_LEAST = 0.2
_TINY = 1e-9


@dataclass(frozen=True, slots=True)
class Evidence:
    """Differences of log-likelihood: ``level`` and ``rising`` of a level and a rising end against
    falling on, ``risen`` of a rising end against a level one. ``turns`` is how likely each of
    :data:`TURNS` is, (turns,), under the likelier of level and rising; ``rise`` how much the
    rising course gains until the end, in the unit of the values; ``noise`` the standard deviation
    of the points around the best course; ``slope`` is that of a straight line through the last two
    thirds, in its own standard errors."""

    level: float
    rising: float
    risen: float
    turns: Floats
    rise: float
    noise: float
    slope: float


@dataclass(frozen=True, slots=True)
class _Courses:
    """Every curve on an even grid of m cells; each of shape (how many, m)."""

    falls: Floats
    ramps: Floats
    still: Floats
    dips: Floats


@lru_cache(maxsize=16)
def _courses(cells: int) -> _Courses:
    at = (np.arange(cells) + 0.5) / cells
    turns = np.repeat(TURNS, len(_BENDS))[:, None]
    bends = np.tile(_BENDS, len(TURNS))[:, None]
    centres = np.repeat(_DIP_CENTRES, len(_DIP_WIDTHS))[:, None]
    widths = np.tile(_DIP_WIDTHS, len(_DIP_CENTRES))[:, None]
    decays = np.array(_STILL_DECAYS)[:, None]
    still = _fallen(at[None], np.array(_STILL_BENDS)[:, None])
    return _Courses(
        falls=_fallen(np.minimum(at[None] / turns, 1), bends),
        ramps=np.maximum(at[None] - turns, 0) / (1 - turns),
        still=np.concatenate((still, np.exp(-at[None] / decays))),
        dips=np.exp(-(((at[None] - centres) / widths) ** 2) / 2),
    )


def _fallen(done: Floats, bend: Floats) -> Floats:
    """1 at the start, 0 where ``done`` is 1, falling as a logarithm does."""
    fallen: Floats = 1 - np.log1p(done / bend) / np.log1p(1 / bend)
    return fallen


@dataclass(frozen=True, slots=True)
class _Fits:
    """The sums of squared residuals of each kind of course, and the best course's residuals."""

    falling: float
    dipping: float
    level: Floats
    rising: Floats
    rises: Floats
    residuals: Floats


def evidence(values: Floats, weights: Floats) -> Evidence:
    """Weigh the courses through ``values``, evenly spaced cells of which those with weight 0 do
    not count; both (m,)."""
    used = weights > 0
    values = np.where(used, values, 0.0)
    first = _fit(values, weights)
    values = values - first.residuals + _pulled_in(first.residuals, used)
    fits = _fit(values, weights)
    residuals = fits.residuals[used]
    unit = 2 * max(_long_run_variance(residuals), _TINY * float(np.ptp(values[used])) ** 2, 1e-300)
    falling = min(fits.falling, fits.dipping + DIP_PENALTY * unit)
    level = fits.level[1 - TURNS >= _LEVEL_AT_LEAST].min()
    rising = fits.rising[1 - TURNS >= _RISING_AT_LEAST].min()
    best = fits.rising if rising < fits.level.min() - unit else fits.level
    likely = np.exp(-(best - best.min()) / unit)
    return Evidence(
        level=float((falling - level) / unit),
        rising=float((falling - rising) / unit),
        risen=float((min(fits.level.min(), falling) - rising) / unit),
        turns=likely / likely.sum(),
        rise=float(fits.rises[int(np.argmin(fits.rising))]),
        noise=float(np.sqrt(np.mean(residuals**2))),
        slope=_late_slope(values, weights, unit / 2),
    )


def _late_slope(values: Floats, weights: Floats, variance: float) -> float:
    late = np.where(np.arange(len(values)) >= len(values) / 3, weights, 0.0)
    at = np.arange(len(values)) - (late @ np.arange(len(values))) / late.sum()
    size = float(late @ (at * at))
    return float((late * at) @ values / np.sqrt(max(size * variance, 1e-300)))


def _pulled_in(residuals: Floats, used: NDArray[np.bool_]) -> Floats:
    limit = _OUTLIER * 1.4826 * float(np.median(np.abs(residuals[used])))
    return np.clip(residuals, -limit, limit)


def _long_run_variance(residuals: Floats) -> float:
    """The variance of the noise as slow changes see it; ``residuals``: (n,)."""
    count = len(residuals)
    total = float(residuals @ residuals)
    if total <= 0 or count < 12:
        return total / max(count, 1)
    alike = float(residuals[1:] @ residuals[:-1]) / total
    alike = min(max(alike + (1 + 4 * alike) / count, 0.0), 0.9)  # lag 1 is biased downwards
    near = total / (count - 6) * (1 + alike) / (1 - alike)
    return max(near, *(_variance_of_blocks(residuals, blocks) for blocks in _BLOCKS))


def _variance_of_blocks(residuals: Floats, blocks: int) -> float:
    length = max(len(residuals) // blocks, 1)
    count = len(residuals) // length
    means = residuals[-count * length :].reshape(count, length).mean(axis=1)
    return float(means @ means) * length / (count - 3)


def _fit(values: Floats, weights: Floats) -> _Fits:
    courses = _courses(len(values))
    centred = values - (values @ weights) / weights.sum()
    falls, ramps, still, dips = (
        curves - (curves @ weights / weights.sum())[:, None]
        for curves in (courses.falls, courses.ramps, courses.still, courses.dips)
    )
    total = float((weights * centred) @ centred)
    level, fall = _one(falls, centred, weights, total)
    falling, slope = _one(still, centred, weights, total)
    rising, fall_before, rise = _two(falls, ramps, centred, weights, total)
    dipping = _dipping(still, dips, centred, weights, total)
    best = min(
        (float(level.min()), 0, int(level.argmin())),
        (float(falling.min()), 1, int(falling.argmin())),
        (float(rising.min()), 2, int(rising.argmin())),
    )
    _, kind, index = best
    fitted = (
        fall[index] * falls[index]
        if kind == 0
        else slope[index] * still[index]
        if kind == 1
        else fall_before[index] * falls[index] + rise[index] * ramps[index]
    )
    by_turn = rising.reshape(len(TURNS), -1)
    rises = rise.reshape(len(TURNS), -1)[np.arange(len(TURNS)), by_turn.argmin(axis=1)]
    return _Fits(
        falling=float(falling.min()),
        dipping=dipping,
        level=level.reshape(len(TURNS), -1).min(axis=1),
        rising=by_turn.min(axis=1),
        rises=rises,
        residuals=np.where(weights > 0, centred - fitted, 0.0),
    )


def _one(curves: Floats, values: Floats, weights: Floats, total: float) -> tuple[Floats, Floats]:
    """Each of ``curves`` (k, m) alone, never upside down: squared residuals and factors, (k,)."""
    size = np.maximum((curves * curves) @ weights, _TINY)
    shared = curves @ (weights * values)
    factor = np.maximum(shared / size, 0)
    return total - factor * (2 * shared - factor * size), factor


def _two(
    falls: Floats, ramps: Floats, values: Floats, weights: Floats, total: float
) -> tuple[Floats, Floats, Floats]:
    """Each fall with its ramp, both upwards: squared residuals and both factors, (k,). Where the
    best fit would turn one of them round, there is no such course: infinity."""
    ff = (falls * falls) @ weights
    rr = (ramps * ramps) @ weights
    fr = (falls * ramps) @ weights
    f, r = falls @ (weights * values), ramps @ (weights * values)
    determinant = np.maximum(ff * rr - fr * fr, _TINY)
    fall, rise = (rr * f - fr * r) / determinant, (ff * r - fr * f) / determinant
    left = np.maximum(total - fall * f - rise * r, 0)
    return np.where((fall >= 0) & (rise > 0), left, np.inf), fall, rise


def _dipping(still: Floats, dips: Floats, values: Floats, weights: Floats, total: float) -> float:
    """The least squared residuals of a fall to the end with one passing dip."""
    ss = ((still * still) @ weights)[:, None]
    dd = ((dips * dips) @ weights)[None]
    sd = (still * weights) @ dips.T
    s, d = (still @ (weights * values))[:, None], (dips @ (weights * values))[None]
    determinant = np.maximum(ss * dd - sd * sd, _TINY)
    slope, depth = (dd * s - sd * d) / determinant, (ss * d - sd * s) / determinant
    left = np.maximum(total - slope * s - depth * d, 0)
    return float(np.where((slope > 0) & (depth < 0), left, np.inf).min())
