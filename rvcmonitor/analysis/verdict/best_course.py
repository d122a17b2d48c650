"""The course that fits the points best, whatever kind of trend it is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.verdict.cells import Cells
from rvcmonitor.analysis.verdict.products import PAIRS, Background, Products
from rvcmonitor.analysis.verdict.trend_models import TrendModels

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Course:
    """The ``values`` (m,) at the cells and how far the loss jumped at each of the resumes (j,)."""

    values: Floats
    jumps: Floats


def best_course(models: TrendModels, cells: Cells, background: Background) -> Course:
    """The course with the least squares: a fall, a rise or both, each with a factor that is not
    negative, a transient, and the background."""
    free = 100 * max(float(np.ptp(cells.values)), 1e-290)
    products = Products(models, cells.values, background, free)
    base = np.concatenate(([0.0], products.transient_value**2 / products.transient_square))
    best = max(
        [_alone(products, name, base) for name in ("still", "rises")]
        + [_together(products, pair, base) for pair in PAIRS if pair != ("still", "dips")],
        key=lambda one: one[0],
    )
    _, transient, parts = best
    columns = [getattr(models, name)[place] for name, place in parts]
    if transient > 0:
        columns.append(models.transients[transient - 1])
    return _least_squares(
        np.array([np.ones(len(cells.at)), *background.jumps, *columns]), cells, background
    )


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


def _least_squares(columns: Floats, cells: Cells, background: Background) -> Course:
    root = 1 / np.sqrt(background.variance)
    fitted = np.linalg.lstsq((columns * root).T, cells.values * root, rcond=None)
    factors = np.asarray(fitted[0], np.float64)
    return Course(factors @ columns, factors[1 : 1 + len(background.jumps)])
