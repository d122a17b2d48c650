"""The outline of a curve against the curve itself."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from rvcmonitor.ui.chart.pyramid import Pyramid, split

values_of_a_curve = hnp.arrays(
    np.float32, st.integers(1, 700), elements=st.floats(-1e6, 1e6, width=32)
)


def noisy(n: int, seed: int = 0) -> NDArray[np.float32]:
    return np.random.default_rng(seed).normal(20, 2, n).astype(np.float32)


@given(values_of_a_curve, st.data())
def test_extremes_of_any_range_are_exact(values: NDArray[np.float32], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(values) - 1))
    last = data.draw(st.integers(first + 1, len(values)))
    inside = values[first:last]
    assert Pyramid(values).extremes(first, last) == (inside.min(), inside.max())


@given(values_of_a_curve, st.data())
def test_a_grown_pyramid_is_the_pyramid_of_the_grown(
    values: NDArray[np.float32], data: st.DataObject
) -> None:
    cut = data.draw(st.integers(0, len(values)))
    grown, fresh = Pyramid(values[:cut]).extended(values), Pyramid(values)
    assert len(grown.lows) == len(fresh.lows)
    for one, other in zip(grown.lows + grown.highs, fresh.lows + fresh.highs, strict=True):
        np.testing.assert_array_equal(one, other)


@given(values_of_a_curve, st.integers(1, 40), st.data())
def test_the_outline_has_every_columns_extremes(
    values: NDArray[np.float32], columns: int, data: st.DataObject
) -> None:
    x = np.cumsum(data.draw(hnp.arrays(np.float64, len(values), elements=st.integers(0, 3))))
    low, high = sorted(data.draw(st.tuples(st.floats(-5, 800), st.floats(-5, 800))))
    high += 1
    shown_x, shown = Pyramid(values).outline(x, low, high, columns)
    inside = values[(x >= low) & (x <= high)]
    if len(inside):
        assert shown.min() <= inside.min()
        assert shown.max() >= inside.max()
        assert inside.min() in shown
    assert set(shown.tolist()) <= set(values.tolist())
    assert (np.diff(shown_x) >= 0).all()


@pytest.mark.parametrize("n", [10_000, 1_000_000])
def test_the_lowest_visible_point_is_drawn_where_it_is(n: int) -> None:
    values = noisy(n)
    lowest = int(n * 0.61803)
    values[lowest] = 1.25
    x = np.arange(n, dtype=np.float64)
    for low, high in ((0.0, float(n)), (lowest - n / 9, lowest + n / 3)):
        shown_x, shown = Pyramid(values).outline(x, low, high, 1200)
        assert shown.min() == np.float32(1.25)
        column = (high - low) / 1200
        assert abs(shown_x[np.argmin(shown)] - lowest) <= 2 * column


def test_an_outline_costs_pixels_not_points() -> None:
    x = np.arange(2_000_000.0)
    shown_x, _ = Pyramid(noisy(2_000_000)).outline(x, 0, 2e6, 1000)
    assert len(shown_x) <= 4 * 1002


def test_few_points_are_drawn_as_they_are() -> None:
    values, x = noisy(500), np.arange(500.0)
    shown_x, shown = Pyramid(values).outline(x, 100, 200, 100)
    np.testing.assert_array_equal(shown, values[99:202])
    np.testing.assert_array_equal(shown_x, x[99:202])


def test_unevenly_spaced_points_keep_their_place() -> None:
    """Nine tenths of the points in a tenth of the axis must not blur the rest."""
    x = np.concatenate((np.linspace(0, 100, 90_000), np.linspace(100.1, 1000, 10_000)))
    values = noisy(100_000)
    values[95_000] = -50
    shown_x, shown = Pyramid(values).outline(x, 0, 1000, 1000)
    assert abs(shown_x[np.argmin(shown)] - x[95_000]) <= 2


def test_bars_cover_what_the_outline_covers() -> None:
    values, x = noisy(100_000), np.arange(100_000.0)
    pyramid = Pyramid(values)
    bars = pyramid.bars(split(x, 20_000, 70_000, 500))
    inside = values[20_000:70_001]
    assert (bars.low.min(), bars.high.max()) == (inside.min(), inside.max())
    assert -1 <= bars.first <= 0
    assert 500 <= len(bars.low) <= 502


def test_bars_bridge_columns_without_points() -> None:
    """Half of the picture is dense, then comes a gap, then a single point."""
    x = np.append(np.linspace(0, 50, 5000), 100.0)
    values = np.append(noisy(5000), np.float32(120))
    bars = Pyramid(values).bars(split(x, 0, 100, 100))
    assert (bars.first, len(bars.low)) == (0, 101)
    assert (bars.low[1:] <= bars.high[:-1] + 1e-9).all(), "each reaches to the one before"
    assert (bars.low[:-1] <= bars.high[1:] + 1e-9).all()
    middle = (values[-2] + 120) / 2
    assert bars.low[75] <= middle + 1.5
    assert bars.high[75] >= middle - 1.5


@pytest.mark.parametrize("low", [-1e-12, -1.0, 1e6 - 1e-6, -1e20])
@pytest.mark.parametrize("width", [2e-12, 1e-6, 1e6, 2e20])
def test_the_largest_jumps_are_drawn_however_near_or_far(low: float, width: float) -> None:
    """Thousands of points at either end of a wide gap."""
    values = np.tile(np.float32([3.4e38, -3.4e38]), 5000)  # type: ignore[arg-type]
    x = np.repeat([0.0, 1e6], 5000)
    pyramid, high = Pyramid(values), max(low + width, float(np.nextafter(low, np.inf)))
    bars = pyramid.bars(split(x, low, high, 300))
    shown_x, shown = pyramid.outline(x, low, high, 300)
    assert np.isfinite(shown).all()
    assert (np.diff(shown_x) >= 0).all()
    assert np.isfinite(bars.low).all()
    assert (bars.low <= bars.high).all()
    assert len(bars.low) < 2_100_000, "memory for what nobody sees"
