"""Whatever stands in a log, a chart is painted: nothing raises, nothing becomes NaN."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from math import isfinite

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rvcmonitor.live.session import XAxis
from rvcmonitor.training.run import Series
from rvcmonitor.ui.chart.fit import LARGEST, LOG_LIMITS, clamped, narrowest, padded
from rvcmonitor.ui.chart.projection import Projection
from rvcmonitor.ui.chart.reading import moment
from rvcmonitor.ui.chart.ticks import duration, log_ticks, x_ticks, y_ticks
from rvcmonitor.ui.chart.x_view import XView
from rvcmonitor.ui.charts.pane import ChartsPane
from tests.ui.chart.test_navigation import ALT, CONTROL, turn_wheel
from tests.ui.some_curves import SPE, START, TOTAL, Shown, hover, show, some_run

Floats = NDArray[np.float64]
LAST_STEP = 2**63 - 1
ANY = st.floats(allow_nan=False, allow_infinity=False)

VALUES: dict[str, Floats] = {
    "denormal": np.array([5e-324, 1e-323, 1e-310, 2e-308]),
    "largest": np.array([-1.7e308, 1.7e308, 0.0, 1e300]),
    "float32": np.array([3.4e38, -3.4e38, 1e-45, 1.0]),
    "constant": np.full(4, 20.0),
    "constant, large": np.full(4, 1e300),
    "zero": np.zeros(4),
    "negative": np.array([-1.0, -2.0, -3.0, -1e-300]),
    "one positive": np.array([-1.0, 0.0, 1e-320, -5.0]),
    "not finite": np.array([np.nan, np.inf, -np.inf, 1.0]),
    "nothing finite": np.array([np.nan, np.inf, -np.inf, np.nan]),
    "nearly equal": 1e6 + np.array([0.0, 1e-9, 2e-9, 3e-9]),
    "outlier": np.array([20.0, 21.0, 3.4e38, 22.0]),
}
STEPS: dict[str, NDArray[np.int64]] = {
    "usual": np.arange(1, 5) * SPE,
    "to the last": np.array([0, 1, LAST_STEP - 1, LAST_STEP]),
    "only the last": np.full(4, LAST_STEP),
    "negative": np.array([-(2**63), -1, 0, 1]),
}
WALLS: dict[str, Floats] = {
    "usual": START + np.arange(4.0),
    "none": np.full(4, np.nan),
    "some": np.array([np.nan, START, np.inf, -np.inf]),
    "far": np.array([-1e300, 0.0, 1e18, 1e300]),
    "backwards": START - np.arange(4.0),
    "equal": np.full(4, START),
}
AXES: tuple[XAxis, ...] = ("step", "epoch", "relative", "wall")


def use_everything(shown: Shown) -> None:
    """Paint, zoom, point, mark and save, on every axis, as a user might."""
    chart = shown.chart()
    for axis, log in product(AXES, (False, True)):
        shown.session.set_view(replace(shown.session.view, x_axis=axis, log_y=log))
        shown.settle()
        is_sound(chart.projection)
        for notches in (8, 8, -40):
            turn_wheel(chart, QPoint(200, 100), notches, ALT)
            is_sound(chart.projection)
            chart.grab()
        hover(chart, QPoint(210, 90))
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, CONTROL, QPoint(210, 90))
        shown.settle()
        chart.fit()
        chart.grab()
    save_pictures(shown.pane)


def save_pictures(pane: ChartsPane) -> None:
    card = pane.cards[TOTAL]
    pane.saving.copy_picture(card)
    pane.saving.picture(card).drawing()


def is_sound(at: Projection) -> None:
    assert all(map(isfinite, (*at.x, *at.y)))
    assert at.x[0] < at.x[1]
    assert at.y[0] < at.y[1]


@pytest.mark.parametrize("kind", VALUES)
def test_every_value_can_be_shown(qtbot: QtBot, kind: str) -> None:
    series = Series(TOTAL, STEPS["usual"], WALLS["usual"], VALUES[kind])
    use_everything(show(qtbot, some_run(points=2, tags=(TOTAL,), series={TOTAL: series})))


@pytest.mark.parametrize(
    ("steps", "walls"), [*product(STEPS, ["usual"]), *product(["usual"], WALLS)]
)
def test_every_step_and_time_can_be_shown(qtbot: QtBot, steps: str, walls: str) -> None:
    values = np.array([20.0, 18.0, 19.0, 17.0], np.float32)
    series = Series(TOTAL, STEPS[steps], WALLS[walls], values)
    use_everything(show(qtbot, some_run(points=2, tags=(TOTAL,), series={TOTAL: series})))


@given(st.tuples(ANY, ANY))
def test_every_range_gets_air_and_a_width(ends: tuple[float, float]) -> None:
    low, high = padded((min(ends), max(ends)))
    assert low < high
    assert low >= -LARGEST
    assert high <= LARGEST
    assert low <= max(min(ends), -LARGEST)
    assert high >= min(max(ends), LARGEST)


@given(st.tuples(ANY, ANY))
def test_every_extent_is_shown_whole(ends: tuple[float, float]) -> None:
    view = XView()
    view.set_extent((min(ends), max(ends)))
    low, high = clamped(view.extent)
    assert view.whole[0] <= low <= high <= view.whole[1]
    assert view.whole[0] < view.whole[1]
    assert view.bounds[0] < view.bounds[1]
    least, most = view.bounds
    assert most - least <= 2 * max(high - low, view.whole[1] - view.whole[0]) * 1.0001


@given(st.tuples(ANY, ANY), st.integers(2, 12), st.sampled_from(AXES))
def test_every_range_has_ticks(ends: tuple[float, float], most: int, axis: XAxis) -> None:
    span = clamped((min(ends), max(ends)))
    if span[1] - span[0] < narrowest(span):
        return
    for ticks in (y_ticks(*span, most), x_ticks(axis, *span, most)):
        assert len(ticks.places) == len(ticks.labels)
        assert all(map(isfinite, ticks.places))
        assert all(len(label) < 40 for label in ticks.labels)


@given(st.floats(*LOG_LIMITS), st.floats(*LOG_LIMITS), st.integers(2, 12))
def test_every_power_has_ticks(one: float, other: float, most: int) -> None:
    low, high = min(one, other), max(one, other)
    if high - low < 1e-6:
        return
    ticks = log_ticks(low, high, most)
    assert all(len(label) < 40 for label in ticks.labels)


@given(st.floats())
def test_every_time_can_be_said(seconds: float) -> None:
    assert len(duration(seconds)) < 40
    assert len(moment(seconds)) < 40


@given(st.lists(ANY, min_size=1, max_size=5), st.tuples(ANY, ANY), st.booleans())
def test_pixels_are_never_nan(values: list[float], ends: tuple[float, float], log: bool) -> None:
    y = padded((min(ends), max(ends))) if not log else (-300.0, 300.0)
    at = Projection(QRectF(0, 0, 400, 200), (0.0, 1.0), y, log)
    pixels = at.to_y(np.array(values))
    assert not np.isnan(pixels).any()
