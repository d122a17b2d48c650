"""The trend of one loss: the evidence for each kind of it, and where it turned.

First the course that fits best, whatever its kind: around it the noise is measured. Then all
trends are weighed against that noise.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.median import median
from rvcmonitor.analysis.verdict.bayes_factor import (
    CORNER,
    CURVE,
    LOG_TURNS,
    RISING_AT_LEAST,
    Weights,
    rising,
    weigh,
)
from rvcmonitor.analysis.verdict.best_course import best_course
from rvcmonitor.analysis.verdict.cells import BEGINNING, Cells
from rvcmonitor.analysis.verdict.noise import long_run_variance
from rvcmonitor.analysis.verdict.normal import log_sums
from rvcmonitor.analysis.verdict.products import Background, Products
from rvcmonitor.analysis.verdict.trend_models import TURNS, WOBBLES, TrendModels, trend_models

Floats = NDArray[np.float64]

FINEST = 0.002
WOBBLE_FALLING, WOBBLE = 0.15, 0.015
TRANSIENT_SIZE = 1.5
_PARAMETERS = 5.0
_QUANTILES = (-1.2816, -0.5244, 0.0, 0.5244, 1.2816)
_UNLIKELY = 8.0
_NEVER = -1e12


@dataclass(frozen=True, slots=True)
class Places:
    """A distribution over places of the run: ``at``, and the logarithm of how likely each is."""

    at: Floats
    logs: Floats


@dataclass(frozen=True, slots=True)
class Trend:
    """Log marginal likelihoods of the three kinds of trend, relative to a level that never
    changes.

    ``turns`` says where a curve that is level now stopped falling, ``lows`` where one that is
    rising was lowest. ``fit`` (m,) is the best course at the cells, on the level
    behind the last of the ``jumps`` (j,), ``variance`` that of a single
    batch as slow changes see it, ``height`` how far the course moves after its first twentieth.
    """

    falling: float
    level: float
    rising: float
    turns: Places
    lows: Places
    fit: Floats
    jumps: Floats
    variance: float
    height: float


def trend_of(cells: Cells, jumps: Floats) -> Trend:
    """Weigh the trends through ``cells``; ``jumps`` (j, m) is 1 behind each resume at which the
    loss jumped, 0 before."""
    models = trend_models(cells.at)
    course = best_course(models, cells, _first_background(cells, jumps))
    fit = course.values
    variance = _noise(cells, fit)
    unseen = 3 * math.sqrt(variance / cells.weights.sum())
    smooth = fit - jumps.T @ course.jumps
    height = max(float(np.ptp(smooth[cells.at >= BEGINNING])), unseen, 1e-290)
    background = _background(cells, jumps, variance, height)
    products = Products(models, cells.values, background, TRANSIENT_SIZE * height)
    weights = weigh(products, height)
    curved, lows = _curved(weights, products, models, cells)
    return Trend(
        falling=float(log_sums(weights.falling, (0,))),
        level=float(log_sums(weights.level, (0,))),
        rising=rising(weights, curved),
        turns=Places(TURNS, log_sums(weights.levels, (0,)) + LOG_TURNS),
        lows=lows,
        fit=fit - jumps.T @ course.jumps + course.jumps.sum(),
        jumps=course.jumps,
        variance=variance,
        height=height,
    )


def no_trend(cells: Cells, jumps: Floats) -> Trend:
    """That of values that are all the same."""
    nowhere = Places(TURNS, LOG_TURNS)
    none = np.zeros(len(jumps))
    return Trend(0.0, 0.0, 0.0, nowhere, nowhere, cells.values, none, 1.0, 0.0)


def _first_background(cells: Cells, jumps: Floats) -> Background:
    usual = float(median(cells.points.scales))
    whole = max(float(np.ptp(cells.values)), 1e-9 * float(np.abs(cells.values).max()), 1e-290)
    return Background(_with_misfit(usual**2, cells, whole), jumps)


def _background(cells: Cells, jumps: Floats, variance: float, height: float) -> Background:
    wobble = WOBBLE_FALLING * np.interp(WOBBLES, cells.at, cells.settled) + WOBBLE * height
    return Background(_with_misfit(variance, cells, height), jumps, wobble)


def _with_misfit(variance: float, cells: Cells, height: float) -> Floats:
    misfit: Floats = cells.misfit**2 + (FINEST * height) ** 2
    return variance / cells.weights + misfit


def _noise(cells: Cells, fit: Floats) -> float:
    """From where the misfit that is allowed for is smaller than the noise."""
    roots = np.sqrt(cells.precisions)
    residuals = (cells.points.values - np.interp(cells.places, cells.at, fit)) * roots
    usual = float(median(cells.points.scales))
    sure = np.interp(cells.places, cells.at, cells.misfit) * roots < usual
    few = np.count_nonzero(sure) < len(sure) / 2
    return long_run_variance(residuals if few else residuals[sure], _PARAMETERS)


def _curved(
    weights: Weights, products: Products, models: TrendModels, cells: Cells
) -> tuple[Floats, Places]:
    """How likely rises without a corner are, by transient (K,), and where the curve was lowest,
    with a corner or without."""
    curves = weights.curves
    logs = curves.logs + products.own[:, None, None, None]
    chosen = np.nonzero(logs > logs.max() - _UNLIKELY)
    transient, _, descent, climb = chosen
    places, likely = [], []
    for z in _QUANTILES:
        second = np.maximum(curves.second[chosen] + z * curves.second_error[chosen], 0)
        first = curves.first[chosen]
        first = np.maximum(first + z * curves.correlation[chosen] * curves.first_error[chosen], 0)
        course = first[:, None] * models.descents[descent] + second[:, None] * models.climbs[climb]
        course += products.transient(
            transient, (("descents", descent, first), ("climbs", climb, second))
        )
        place = cells.at[np.argmin(course, axis=1)]
        places.append(place)
        likely.append(np.where(place <= 1 - RISING_AT_LEAST, logs[chosen], _NEVER))
    at, found = np.concatenate(places), np.concatenate(likely)
    found -= math.log(len(_QUANTILES) * logs.size)
    corners = log_sums(weights.corners, (0,)) + LOG_TURNS
    lows = Places(
        np.concatenate((TURNS, at)),
        np.concatenate((corners + math.log(CORNER), found + math.log(CURVE))),
    )
    return found, lows
