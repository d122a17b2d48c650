"""TensorBoard's smoothing against the rule written down naively, bit by bit."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rvcmonitor.analysis.curves import smoothing
from rvcmonitor.analysis.curves.smoothing import (
    centred_smoothing,
    sampled_smoothing,
    tensorboard_smoothing,
)

weights = st.sampled_from([0.0, 0.5, 0.6, 0.9, 0.987, 0.999, 1.0]) | st.floats(0, 0.9999)
numbers = st.floats(width=32) | st.sampled_from([1.0, 2.0, math.nan, math.inf])


def naive(values: NDArray[np.floating], weight: float) -> NDArray[np.float64]:
    """The rule, word by word."""
    numbers = [float(v) for v in values]
    if all(v == numbers[0] for v in numbers):
        return np.array(numbers)
    last, n, smoothed = 0.0, 0, []
    for v in numbers:
        if not math.isfinite(v):
            smoothed.append(v)
            continue
        last = last * weight + (1 - weight) * v
        n += 1
        smoothed.append(last / (1.0 if weight == 1 else 1 - weight**n))
    return np.array(smoothed)


def assert_same_bits(one: NDArray[np.float64], other: NDArray[np.float64]) -> None:
    assert one.dtype == other.dtype == np.float64
    np.testing.assert_array_equal(one, other)


@given(st.lists(numbers, max_size=60), weights)
def test_short_series_equal_the_rule(values: list[float], weight: float) -> None:
    array = np.array(values, np.float32)
    assert_same_bits(tensorboard_smoothing(array, weight), naive(array, weight))


@given(st.lists(numbers, min_size=1, max_size=60), st.integers(0, 60), weights)
def test_going_on_equals_starting_again(values: list[float], cut: int, weight: float) -> None:
    array = np.array(values, np.float32)
    known = tensorboard_smoothing(array[:cut], weight)
    assert_same_bits(tensorboard_smoothing(array, weight, known), naive(array, weight))


@settings(max_examples=25)
@given(st.integers(0, 2**32 - 1), st.sampled_from([0.0, 0.5, 0.9, 0.987, 0.995]))
def test_long_series_equal_the_rule(seed: int, weight: float) -> None:
    random = np.random.default_rng(seed)
    values = random.normal(20, 2, 30_000 + int(random.integers(20_000))).astype(np.float32)
    values[random.integers(len(values), size=7)] = np.nan
    assert_same_bits(tensorboard_smoothing(values, weight), naive(values, weight))


@pytest.mark.parametrize("weight", [0.5, 0.987])
def test_a_series_that_stands_still_for_long_equals_the_rule(weight: float) -> None:
    """Here two lanes that differ by rounding may never meet, so that they must be redone."""
    values = np.full(60_000, 0.1, np.float32)
    values[:3] = (7, 1e-20, 3e5)
    assert_same_bits(tensorboard_smoothing(values, weight), naive(values, weight))


def test_a_long_series_goes_on_where_it_ended() -> None:
    values = np.random.default_rng(1).normal(size=50_000).astype(np.float32)
    known = tensorboard_smoothing(values[:45_000], 0.987)
    assert_same_bits(tensorboard_smoothing(values, 0.987, known), naive(values, 0.987))


def test_wrong_lanes_are_redone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Even where every estimate of a lane's start is nonsense."""
    monkeypatch.setattr(smoothing, "TIME_CONSTANTS", 1)
    values = np.random.default_rng(2).normal(size=40_000)
    assert_same_bits(tensorboard_smoothing(values, 0.9), naive(values, 0.9))


def test_cancelling_stops_early() -> None:
    values = np.random.default_rng(3).normal(size=100_000)
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return True

    tensorboard_smoothing(values, 0.9, cancelled=cancelled)
    assert asked == 1


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=40), st.sampled_from([0.0, 0.5, 0.987]))
def test_the_centred_curve_is_the_two_sided_mean(values: list[float], weight: float) -> None:
    array = np.array(values)
    places = np.arange(len(array))
    weights = weight ** np.abs(places[:, None] - places).astype(float)
    expected = weights @ array / weights.sum(axis=1)
    np.testing.assert_allclose(centred_smoothing(array, weight), expected, rtol=1e-6, atol=1e-3)


@pytest.mark.parametrize("weight", [0.0, 0.5, 0.987, 0.999])
@pytest.mark.parametrize("every", [1, 16, 37])
def test_samples_lie_on_the_curve(weight: float, every: int) -> None:
    values = np.random.default_rng(4).normal(20, 1, 30_011).astype(np.float32)
    expected = tensorboard_smoothing(values, weight)[every - 1 :: every]
    np.testing.assert_allclose(sampled_smoothing(values, weight, every), expected, rtol=1e-5)


def test_the_centred_curve_does_not_lag() -> None:
    valley = np.abs(np.arange(2000.0) - 900)
    assert np.argmin(centred_smoothing(valley, 0.987)) == 900
    assert np.argmin(tensorboard_smoothing(valley, 0.987)) > 940
