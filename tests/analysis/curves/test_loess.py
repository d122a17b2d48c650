"""The curve without lag."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.analysis.curves.grid import MOST_CELLS, even_grid
from rvcmonitor.analysis.curves.loess import smooth
from rvcmonitor.analysis.curves.metric import curve
from tests.analysis.runs import noisy, series


def grid_of(values: np.ndarray, steps: np.ndarray | None = None):  # type: ignore[no-untyped-def]
    at = np.arange(len(values)) * 100 if steps is None else steps
    return even_grid(curve(series("loss", at, values)))


@given(st.floats(-5, 5), st.floats(-100, 100), st.integers(10, 80), st.floats(3, 30))
def test_a_straight_line_is_kept(slope: float, level: float, points: int, width: float) -> None:
    line = slope * np.arange(points) + level
    fitted = smooth(grid_of(line), width)
    np.testing.assert_allclose(fitted, line, atol=1e-3 * (1 + abs(slope) * points + abs(level)))


def test_the_low_point_of_a_lopsided_valley_stays_where_it_is() -> None:
    at = np.arange(400)
    valley = np.where(at < 150, 40 - 0.1 * at, 25 + 0.02 * (at - 150))
    lows = [int(np.argmin(smooth(grid_of(noisy(valley, seed, 0.02)), 40))) for seed in range(20)]
    assert abs(np.median(lows) - 150) < 20  # an exponential mean of 0.987 is over 80 late


def test_the_newest_is_not_far_less_certain_than_what_lies_behind() -> None:
    flat = np.full(300, 20.0)
    fitted = np.array([smooth(grid_of(noisy(flat, seed, 0.1)), 24) for seed in range(60)])
    inside, newest, first = (fitted[:, place].std() for place in (150, -1, 0))
    assert max(newest, first) < 2 * inside  # 2.5 and 2.3, were half of the window cut away


def test_steps_weigh_the_same_however_densely_they_were_logged() -> None:
    sparse = np.arange(0, 20_000, 100)
    dense = np.arange(10_001, 12_000, 5)
    steps = np.union1d(sparse, dense)
    values = np.where((steps > 10_000) & (steps < 12_000), 30.0, 20.0)
    fitted = smooth(even_grid(curve(series("loss", steps, values)), 200), 150)
    assert fitted.mean() < 22.5


def test_one_wild_point_moves_nothing() -> None:
    calm = noisy(np.full(200, 20.0), 1, 0.02)
    wild = calm.copy()
    wild[100] = 20_000
    difference = smooth(grid_of(wild), 20) - smooth(grid_of(calm), 20)
    assert np.abs(difference).max() < 0.3


@given(st.integers(2, 3000))
def test_cells_stay_where_they_are_while_a_curve_grows(points: int) -> None:
    values = noisy(np.full(points + 1, 20.0), 1)
    before, after = grid_of(values[:-1]), grid_of(values)
    assert len(after.values) <= MOST_CELLS
    assert after.counts.sum() == points + 1
    if before.centres[1:2] == after.centres[1:2]:  # else cells have become longer
        full = len(before.values) - 1
        np.testing.assert_array_equal(after.values[:full], before.values[:full])
    else:
        assert points >= MOST_CELLS
        assert len(after.values) > 0.8 * MOST_CELLS
