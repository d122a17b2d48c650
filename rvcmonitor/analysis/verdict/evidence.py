"""How much likelier one kind of course makes the points than another.

Each kind of course (:mod:`rvcmonitor.analysis.verdict.courses`) is a family: of every bend and
every turn.
A kind is weighed by the mean likelihood of its whole family, its factors integrated over what they
may be, not by the one member that happens to fit best. So a kind with more freedom gains nothing
by it (Jeffreys' and MacKay's "Occam factor"), and having chosen a turn is no evidence of one. A
*passing dip* may explain away what looks like a turn: without it an early double dip would be
taken for the end. The unit is the long-run variance of the noise.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.verdict.courses import BENDS, TURNS, Courses, courses
from rvcmonitor.analysis.verdict.noise import long_run_variance, tamed

Floats = NDArray[np.float64]

LEVEL_AT_LEAST = 1 / 3
"""How much of a curve must lie behind a turn before level counts as such."""
RISING_AT_LEAST = 0.2
# What the factors may be, as parts of how far the best course moves: half a bell curve each.
_FALL_SIZE, _RISE_SIZE, _DIP_SIZE = 2.0, 0.5, 0.15
_LOG_DIP_RATHER_THAN_NONE = math.log(0.15)
_FADING_RATHER_THAN_NOT = 0.03
"""How much a fall is believed that would hardly be one: not more, or nothing would ever be flat."""
_TINY = 1e-300


@dataclass(frozen=True, slots=True)
class Evidence:
    """Differences of log-likelihood. ``turned`` is that of a course that has turned, to a level or
    to a rise, against one that falls on; ``risen`` that of a rise against a level. ``turns`` is
    how likely each of :data:`TURNS` is under the likelier of those two, (turns,). ``rise`` is how
    much the rising course gains until the end, in the unit of the values; ``noise`` the standard
    deviation of the points around the best course; ``slope`` that of a straight line through the
    last two thirds, in its own standard errors."""

    turned: float
    risen: float
    turns: Floats
    rise: float
    noise: float
    slope: float


@dataclass(frozen=True, slots=True)
class _Points:
    """Values less their mean where ``weights`` count, both (m,); ``power`` is their square."""

    values: Floats
    weights: Floats
    power: float


@dataclass(frozen=True, slots=True)
class _Sizes:
    """The squares of all ``falls`` and ``still``; for each of the falls the square of its
    ``ramps`` and the product of ``both``."""

    falls: Floats
    still: Floats
    ramps: Floats
    both: Floats


@dataclass(frozen=True, slots=True)
class _Scale:
    """The long-run ``variance`` of the noise, and how far the best course moves (``span``)."""

    variance: float
    span: float


def evidence(values: Floats, weights: Floats) -> Evidence:
    """Weigh the courses through ``values``, evenly spaced cells of which those with weight 0 do
    not count; both (m,)."""
    return _kept_evidence(values.tobytes(), weights.tobytes())


@lru_cache(maxsize=128)
def _kept_evidence(values_bytes: bytes, weights_bytes: bytes) -> Evidence:
    """Kept by the very numbers: of a curve that grew, most moments were weighed before."""
    values, weights = np.frombuffer(values_bytes), np.frombuffer(weights_bytes)
    used = weights > 0
    curves = courses(len(values)).centred(weights)
    sizes = _sizes(curves, weights)
    points = _points(np.where(used, values, 0.0), weights)
    residuals = _residuals(curves, sizes, points)
    noise = float(np.sqrt(np.mean(residuals[used] ** 2)))
    points = _points(points.values - residuals + tamed(residuals, used), weights)
    residuals = _residuals(curves, sizes, points)
    scale = _scale(points.values[used], residuals[used])
    return _weighed(curves, sizes, points, scale, noise)


def _sizes(curves: Courses, weights: Floats) -> _Sizes:
    falls, ramps = curves.falls, curves.ramps
    by_turn = falls.reshape(len(TURNS), len(BENDS), -1)
    return _Sizes(
        falls=(falls * falls) @ weights,
        still=(curves.still * curves.still) @ weights,
        ramps=_of_each_fall((ramps * ramps) @ weights),
        both=(by_turn @ (ramps * weights)[:, :, None]).ravel(),
    )


def _of_each_fall(of_ramps: Floats) -> Floats:
    """What is true of a ramp, for each of the falls that end where it begins."""
    return np.repeat(of_ramps, len(BENDS))


def _points(values: Floats, weights: Floats) -> _Points:
    centred = np.where(weights > 0, values - (values @ weights) / weights.sum(), 0.0)
    return _Points(centred, weights, float((weights * centred) @ centred))


def _scale(values: Floats, residuals: Floats) -> _Scale:
    smallest = 1e-9 * float(np.ptp(values)) ** 2
    variance = max(long_run_variance(residuals), smallest, _TINY)
    seen = 3 * math.sqrt(variance / len(values))
    return _Scale(variance, max(float(np.ptp(values - residuals)), seen))


def _weighed(
    curves: Courses, sizes: _Sizes, points: _Points, scale: _Scale, noise: float
) -> Evidence:
    level = _mean(_alone(curves.falls, sizes.falls, points, scale).reshape(len(TURNS), -1))
    pairs, rises = _rising(curves, sizes, points, scale)
    rising = _mean(pairs.reshape(len(TURNS), -1))
    falling = _falling(curves, sizes, points, scale)
    settled = _mean(level[1 - TURNS >= LEVEL_AT_LEAST])
    risen = _mean(rising[1 - TURNS >= RISING_AT_LEAST])
    likelier = rising if risen > settled else level
    turns = np.exp(likelier - likelier.max())
    turns /= turns.sum()
    turns.flags.writeable = False
    share = np.exp(pairs - pairs.max())
    return Evidence(
        turned=float(np.logaddexp(settled, risen) - math.log(2) - falling),
        risen=float(risen - settled),
        turns=turns,
        rise=max(float(share @ rises / share.sum()), 0.0),
        noise=noise,
        slope=_late_slope(points, scale.variance),
    )


def _mean(logs: Floats) -> Floats:
    """The logarithm of the mean of what ``logs`` are logarithms of, along the last axis."""
    highest = logs.max(axis=-1)
    means: Floats = highest + np.log(np.exp(logs - highest[..., None]).mean(axis=-1))
    return means


def _falling(curves: Courses, sizes: _Sizes, points: _Points, scale: _Scale) -> float:
    """Of falling on."""
    fading_size = (curves.fading * curves.fading) @ points.weights
    still = _falling_as(curves.still, sizes.still, curves.dips, points, scale)
    fading = _falling_as(curves.fading, fading_size, curves.dips, points, scale)
    return float(
        np.logaddexp(
            still + math.log(1 - _FADING_RATHER_THAN_NOT),
            fading + math.log(_FADING_RATHER_THAN_NOT),
        )
    )


def _falling_as(falls: Floats, size: Floats, dips: Floats, points: _Points, scale: _Scale) -> float:
    """Of one of ``falls``, with one of ``dips`` or without."""
    weights, weighted = points.weights, points.weights * points.values
    dipped, _ = _together(
        (size[:, None], ((dips * dips) @ weights)[None]),
        (falls * weights) @ dips.T,
        ((falls @ weighted)[:, None], (dips @ weighted)[None]),
        points,
        scale.variance,
        (_FALL_SIZE * scale.span, -_DIP_SIZE * scale.span),
    )
    plain = _mean(_alone(falls, size, points, scale))
    return float(np.logaddexp(plain, _mean(dipped.ravel()) + _LOG_DIP_RATHER_THAN_NONE))


def _rising(
    curves: Courses, sizes: _Sizes, points: _Points, scale: _Scale
) -> tuple[Floats, Floats]:
    """Of each fall with its ramp, and the factors of the ramps; both (k,)."""
    weighted = points.weights * points.values
    return _together(
        (sizes.falls, sizes.ramps),
        sizes.both,
        (curves.falls @ weighted, _of_each_fall(curves.ramps @ weighted)),
        points,
        scale.variance,
        (_FALL_SIZE * scale.span, _RISE_SIZE * scale.span),
    )


def _alone(curves: Floats, size: Floats, points: _Points, scale: _Scale) -> Floats:
    """The log-likelihood of each of ``curves`` (k, m), of which ``size`` are the squares, its
    factor integrated over half a normal distribution; (k,). What all courses have in common is
    left out, here and below."""
    width = _FALL_SIZE * scale.span
    size = size + scale.variance / width**2
    shared = curves @ (points.weights * points.values)
    factor, error = shared / size, np.sqrt(scale.variance / size)
    left: Floats = -(points.power - shared * factor) / (2 * scale.variance)
    return left + np.log(error / width) + _log_positive(factor / error)


def _together(
    size: tuple[Floats, Floats],
    both: Floats,
    shared: tuple[Floats, Floats],
    points: _Points,
    variance: float,
    widths: tuple[float, float],
) -> tuple[Floats, Floats]:
    """As :func:`_alone`, for pairs of curves. ``size`` are their squares, ``both`` their product,
    ``shared`` those with the points, all of one shape; a negative width is of a factor that is
    negative. Returns the log-likelihoods and the factors of the second curves."""
    one, two = size[0] + variance / widths[0] ** 2, size[1] + variance / widths[1] ** 2
    determinant = one * two - both * both
    first = (two * shared[0] - both * shared[1]) / determinant
    second = (one * shared[1] - both * shared[0]) / determinant
    left = -(points.power - first * shared[0] - second * shared[1]) / (2 * variance)
    volume = variance / (np.sqrt(determinant) * abs(widths[0] * widths[1]))
    # The two signs are taken for independent, which costs little and needs no double integral.
    signs = _log_positive(first / np.sqrt(variance * two / determinant)) + _log_positive(
        math.copysign(1, widths[1]) * second / np.sqrt(variance * one / determinant)
    )
    return left + np.log(volume) + signs, second


def _log_positive(z: Floats) -> Floats:
    """log 2Φ(z), for a factor of which only the positive half counts. Φ is that of Abramowitz and
    Stegun 7.1.26, exact to 1.5e-7."""
    t = 1 / (1 + 0.3275911 / math.sqrt(2) * np.abs(z))
    series = t * (
        0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))
    )
    tail = series * np.exp(-z * z / 2)
    logs: Floats = np.log(np.where(z >= 0, 2 - tail, tail) + _TINY)
    return logs


def _residuals(curves: Courses, sizes: _Sizes, points: _Points) -> Floats:
    """Of the course that fits best; (m,), 0 where nothing counts."""
    weighted = points.weights * points.values
    falls = curves.falls @ weighted
    _, course = max(
        _best_fall(curves.falls, sizes.falls, falls),
        _best_fall(curves.still, sizes.still, curves.still @ weighted),
        _best_rise(curves, sizes, falls, _of_each_fall(curves.ramps @ weighted)),
        key=lambda one: one[0],
    )
    return np.where(points.weights > 0, points.values - course, 0.0)


def _best_fall(falls: Floats, sizes: Floats, shared: Floats) -> tuple[float, Floats]:
    """How much of the points' power the best of ``falls`` explains, and that course."""
    fall = np.maximum(shared / np.maximum(sizes, 1e-9), 0)
    best = int(np.argmax(fall * shared))
    return float(fall[best] * shared[best]), fall[best] * falls[best]


def _best_rise(curves: Courses, sizes: _Sizes, f: Floats, r: Floats) -> tuple[float, Floats]:
    """The same of a fall with its ramp."""
    ff, rr, fr = np.maximum(sizes.falls, 1e-9), sizes.ramps, sizes.both
    determinant = np.maximum(ff * rr - fr * fr, 1e-9)
    fall, rise = (rr * f - fr * r) / determinant, (ff * r - fr * f) / determinant
    gain = np.where((fall >= 0) & (rise > 0), fall * f + rise * r, 0.0)
    best = int(np.argmax(gain))
    ramp = curves.ramps[best // len(BENDS)]
    return float(gain[best]), fall[best] * curves.falls[best] + rise[best] * ramp


def _late_slope(points: _Points, variance: float) -> float:
    at = np.arange(len(points.values), dtype=np.float64)
    late = np.where(at >= len(at) / 3, points.weights, 0.0)
    at -= (late @ at) / late.sum()
    size = float(late @ (at * at))
    return float((late * at) @ points.values / np.sqrt(max(size * variance, _TINY)))
