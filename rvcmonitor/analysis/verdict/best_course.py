"""The course that fits the points best, whatever kind of trend it is, and the noise around it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.verdict.background import Background, first_background
from rvcmonitor.analysis.verdict.cells import Cells
from rvcmonitor.analysis.verdict.jumps import Jumps
from rvcmonitor.analysis.verdict.noise import long_run_variance
from rvcmonitor.analysis.verdict.products import PAIRS, Products
from rvcmonitor.analysis.verdict.trend_models import trend_models

Floats = NDArray[np.float64]


_PARAMETERS = 5.0


@dataclass(frozen=True, slots=True)
class Course:
    """The ``values`` (m,) at the cells, on the level behind the last of the known jumps, how far
    the loss jumped at each of them (``jumps``, (j,)), and the ``variance`` of a single batch around
    the course, as slow changes see it."""

    values: Floats
    jumps: Floats
    variance: float


def best_course(cells: Cells, jumps: Jumps) -> Course:
    """The course with the least squares: a fall, a rise or both, each with a factor that is not
    negative, a transient, and the background, to which the ``jumps`` belong."""
    background = first_background(cells, jumps)
    curves = [*jumps.behind, np.ones(len(cells.at)), *_best_curves(cells, background)]
    fitted, factors = _least_squares(np.array(curves), cells, background)
    jumped = factors[: len(jumps.sizes)]
    return Course(fitted + (1 - jumps.behind.T) @ jumped, jumped, _noise(cells, fitted))


def _best_curves(cells: Cells, background: Background) -> list[Floats]:
    models = trend_models(cells.at)
    free = 100 * max(float(np.ptp(cells.values)), 1e-290)
    products = Products(models, cells.values, background, free)
    base = np.concatenate(([0.0], products.transient_value**2 / products.transient_square))
    best = max(
        [_alone(products, name, base) for name in ("still", "rises")]
        + [_together(products, pair, base) for pair in PAIRS if pair != ("still", "dips")],
        key=lambda one: one[0],
    )
    _, transient, parts = best
    curves: list[Floats] = [getattr(models, name)[place] for name, place in parts]
    return curves if transient == 0 else [*curves, models.transients[transient - 1]]


Best = tuple[float, int, list[tuple[str, tuple[int, ...]]]]
"""How much of the square is explained, with which transient, and by which curves."""


def _alone(products: Products, name: str, base: Floats) -> Best:
    squares, values = np.maximum(products.squares[name], 1e-12), products.with_values[name]
    gain = np.where(values > 0, values**2 / squares, 0.0)
    gain += base.reshape(-1, *(1,) * (gain.ndim - 1))
    place = np.unravel_index(int(np.argmax(gain)), gain.shape)
    transient, *curve = (int(each) for each in place)
    return float(gain[place]), transient, [(name, tuple(curve))]


def _together(products: Products, pair: tuple[str, str], base: Floats) -> Best:
    first, second = pair
    one, two = products.squares[first][..., None], products.squares[second][..., None, :]
    values = products.with_values[first][..., None]
    others = products.with_values[second][..., None, :]
    both = products.both[pair]
    determinant = np.maximum(one * two - both**2, 1e-9 * one * two + 1e-300)
    factor, other = (
        (two * values - both * others) / determinant,
        (one * others - both * values) / determinant,
    )
    gain = np.where((factor >= 0) & (other >= 0), factor * values + other * others, 0.0)
    gain += base.reshape(-1, *(1,) * (gain.ndim - 1))
    place = np.unravel_index(int(np.argmax(gain)), gain.shape)
    transient, *turn, last = (int(each) for each in place)
    *before, fall = turn
    return float(gain[place]), transient, [(first, (*before, fall)), (second, (*before, last))]


def _least_squares(curves: Floats, cells: Cells, background: Background) -> tuple[Floats, Floats]:
    """The curves' sum and their factors; the first of them are the jumps, each with its prior."""
    root, sizes = 1 / np.sqrt(background.variance), background.jumps.sizes
    prior = np.eye(len(curves), len(sizes)) / sizes
    columns = np.hstack((curves * root, prior))
    values = np.concatenate((cells.values * root, np.zeros(len(sizes))))
    factors = np.asarray(np.linalg.lstsq(columns.T, values, rcond=None)[0], np.float64)
    return factors @ curves, factors


def _noise(cells: Cells, fitted: Floats) -> float:
    """From where the misfit that is allowed for is smaller than the noise."""
    roots = np.sqrt(cells.precisions)
    residuals = (cells.points.values - np.interp(cells.places, cells.at, fitted)) * roots
    sure = np.interp(cells.places, cells.at, cells.misfit) * roots < cells.usual
    few = np.count_nonzero(sure) < len(sure) / 2
    return long_run_variance(residuals if few else residuals[sure], _PARAMETERS)
