"""How far a chart reaches up and down: without outliers, but with the low points."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.curves.outliers import outlier_range
from rvcmonitor.analysis.curves.smoothing import tensorboard_smoothing
from rvcmonitor.ui.chart.fit import LARGEST, on_axis, padded
from rvcmonitor.ui.chart.pyramid import Pyramid
from rvcmonitor.ui.chart.range import (
    FAR,
    Stretch,
    range_of,
)
from tests.ui.some_curves import TOTAL, noisy, show, some_run, some_series

LOSSES = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=400)


def drawn(raw: NDArray[np.floating], weight: float = 0.987) -> list[Stretch]:
    """A raw curve and what smooths it."""
    smoothed = tensorboard_smoothing(raw, weight)
    return [
        Stretch(Pyramid(raw), 0, len(raw), raw=True),
        Stretch(Pyramid(smoothed), 0, len(raw), raw=False),
    ]


def shown(
    raw: NDArray[np.floating], *, ignore: bool = True, log: bool = False
) -> tuple[float, float]:
    span = range_of(drawn(raw), ignore_outliers=ignore, log=log)
    assert span is not None
    return span


@given(LOSSES)
def test_the_upper_end_is_tensorboards_over_all_that_is_drawn(values: list[float]) -> None:
    raw = np.array(values)
    rule = outlier_range(np.concatenate((raw, tensorboard_smoothing(raw, 0.987))))
    low, high = shown(raw)
    assert high == rule[1]
    assert low <= rule[0]


@given(LOSSES)
def test_low_points_are_inside_but_for_those_far_below(values: list[float]) -> None:
    raw = np.array(values)
    rule = outlier_range(np.concatenate((raw, tensorboard_smoothing(raw, 0.987))))
    low, _ = shown(raw)
    bound = rule[0] - FAR * (rule[1] - rule[0])
    inside = raw[raw >= bound] if rule[0] < rule[1] else raw
    assert low == min(rule[0], *inside)


@given(LOSSES)
def test_without_the_rule_everything_is_inside(values: list[float]) -> None:
    raw = np.array(values)
    low, high = shown(raw, ignore=False)
    assert low <= raw.min()
    assert high >= raw.max()


@pytest.mark.parametrize("points", [200, 5000, 300_000])
def test_the_lowest_point_of_a_noisy_loss_is_never_cut_off(points: int) -> None:
    for seed in range(5):
        raw = noisy(points, seed)
        assert shown(raw)[0] <= raw.min()


def test_a_value_far_below_does_not_flatten_the_curve() -> None:
    raw = noisy(400, 3)
    lowest = raw.min()
    raw[200] = -500
    assert 10 < shown(raw)[0] <= lowest


def test_on_a_logarithmic_axis_heights_are_powers() -> None:
    raw = noisy(400, 3)
    raw[200], raw[300] = 17.0, 1e-9
    low, high = shown(raw, log=True)
    assert low == 17.0
    assert high > 20


def test_nothing_positive_has_no_logarithm() -> None:
    assert range_of(drawn(-noisy(50, 1)), ignore_outliers=True, log=True) is None


def test_the_raw_curve_is_in_view_when_zoomed(qtbot: QtBot) -> None:
    values = noisy(2000, 4)
    chart = show(qtbot, some_run(series={TOTAL: some_series(TOTAL, values)})).chart()
    chart.x_view.show((1000.0, 1400.0))
    visible = slice(999, 1400)
    low, high = chart.projection.y
    assert low < values[visible].min()
    smoothed = tensorboard_smoothing(values, 0.987)
    rule = outlier_range(np.concatenate((values[visible], smoothed[visible])))
    assert (low, high) == pytest.approx(padded((float(values[visible].min()), rule[1])))


# Whatever was logged, and wherever one goes

FINITE = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize("ignore", [False, True])
@given(st.lists(FINITE, min_size=1, max_size=40))
def test_any_values_have_a_range_that_can_be_drawn(
    ignore: bool, log: bool, values: list[float]
) -> None:
    raw = np.array(values)
    span = range_of([Stretch(Pyramid(raw), 0, len(raw), raw=True)], ignore_outliers=ignore, log=log)
    if span is None:
        assert log
        assert raw.max() <= 0
        return
    low, high = on_axis(span, log=log)
    bottom, top = padded((low, high))
    assert bottom < top
    assert min(high, LARGEST) <= top
