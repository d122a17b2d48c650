"""The trend of one loss: the evidence for each kind of it, and where it turned.

All trends are weighed against the noise around the course that fits best, whatever its kind.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.verdict.background import background
from rvcmonitor.analysis.verdict.bayes_factor import (
    CORNER,
    CURVE,
    LOG_TURNS,
    RISING_AT_LEAST,
    Weights,
    rising,
    weigh,
)
from rvcmonitor.analysis.verdict.best_course import Course
from rvcmonitor.analysis.verdict.cells import BEGINNING, Cells
from rvcmonitor.analysis.verdict.jumps import Jumps
from rvcmonitor.analysis.verdict.normal import log_sums
from rvcmonitor.analysis.verdict.products import Products
from rvcmonitor.analysis.verdict.trend_models import TURNS, TrendModels, trend_models

Floats = NDArray[np.float64]

TRANSIENT_SIZE = 1.5
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
    rising was lowest.
    """

    falling: float
    level: float
    rising: float
    turns: Places
    lows: Places


def trend_of(cells: Cells, jumps: Jumps, course: Course) -> Trend:
    """Weigh the trends through ``cells`` with the noise around the best ``course``, beside the
    ``jumps`` at known resumes."""
    models = trend_models(cells.at)
    height = _height(cells, course)
    around = background(cells, jumps, course.variance, height)
    products = Products(models, cells.values, around, TRANSIENT_SIZE * height)
    weights = weigh(products, height)
    curved, lows = _curved(weights, products, models, cells)
    return Trend(
        falling=float(log_sums(weights.falling, (0,))),
        level=float(log_sums(weights.level, (0,))),
        rising=rising(weights, curved),
        turns=Places(TURNS, log_sums(weights.levels, (0,)) + LOG_TURNS),
        lows=lows,
    )


_NOWHERE = Places(TURNS, LOG_TURNS)
NO_TREND = Trend(0.0, 0.0, 0.0, _NOWHERE, _NOWHERE)
"""That of values that are all the same."""


def _height(cells: Cells, course: Course) -> float:
    """How far the course moves after its first twentieth, or as far as one could not see."""
    unseen = 3 * math.sqrt(course.variance / cells.weights.sum())
    return max(float(np.ptp(course.values[cells.at >= BEGINNING])), unseen, 1e-290)


def _curved(
    weights: Weights, products: Products, models: TrendModels, cells: Cells
) -> tuple[Floats, Places]:
    """How likely rises without a corner are, by transient (K,), and where the curve was lowest,
    with a corner or without."""
    curves = weights.curves
    logs = curves.logs + products.own[:, None, None, None]
    chosen = np.nonzero(logs > logs.max() - _UNLIKELY)
    transient, _, descent, climb = chosen
    first, second = curves.posterior(chosen, _QUANTILES)
    passing = products.transient_factors(
        transient, (("descents", descent, first), ("climbs", climb, second))
    )
    at = cells.at[_lowest(models, (descent, first), (climb, second), (transient, passing))].ravel()
    likely = np.tile(logs[chosen], len(_QUANTILES)) - math.log(len(_QUANTILES) * logs.size)
    found = np.where(at <= 1 - RISING_AT_LEAST, likely, _NEVER)
    corners = log_sums(weights.corners, (0,)) + LOG_TURNS
    lows = Places(
        np.concatenate((TURNS, at)),
        np.concatenate((corners + math.log(CORNER), found + math.log(CURVE))),
    )
    return found, lows


Factors = tuple[NDArray[np.int64], Floats]
"""Which curve each of n courses has (n,), and its factor at each of q quantiles (q, n)."""


def _lowest(
    models: TrendModels, descent: Factors, climb: Factors, transient: Factors
) -> NDArray[np.int64]:
    """The cell at which each of the courses is lowest; (q, n)."""
    none = np.zeros((1, models.descents.shape[1]))
    curves = np.concatenate((models.descents, models.climbs, none, models.transients))
    first_climb = len(models.descents)
    first_transient = first_climb + len(models.climbs)
    factors = np.zeros((*descent[1].shape, len(curves)))
    each = np.arange(len(descent[0]))
    for first, (which, factor) in zip(
        (0, first_climb, first_transient), (descent, climb, transient), strict=True
    ):
        factors[:, each, first + which] = factor
    return np.asarray(np.argmin(factors @ curves, axis=-1), np.int64)
