"""What stands at the axes."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from rvcmonitor.live.session import XAxis
from rvcmonitor.ui.chart.range import LOG_BOUNDS, X_BOUNDS, Y_BOUNDS, Bounds, Span, bounded
from rvcmonitor.ui.chart.reading import moment
from rvcmonitor.ui.chart.ticks import Ticks, duration, log_ticks, x_ticks, y_ticks
from rvcmonitor.ui.widgets.local_time import local_time
from tests.ui.some_curves import english_numbers

__all__ = ["english_numbers"]
pytestmark = pytest.mark.usefixtures("english_numbers")

HOUR = 3600.0


def test_steps_are_written_out() -> None:
    assert x_ticks("step", 0, 40_000, 5).labels == ("0", "10,000", "20,000", "30,000", "40,000")


def test_epochs_are_whole() -> None:
    assert x_ticks("epoch", 3.2, 6.1, 10).labels == ("4", "5", "6")


def test_many_steps_are_written_out() -> None:
    assert x_ticks("step", 0, 2e7, 2).labels == ("0", "10,000,000", "20,000,000")


def test_losses_have_as_many_digits_as_needed() -> None:
    assert y_ticks(20.0, 21.0, 5).labels == ("20.0", "20.2", "20.4", "20.6", "20.8", "21.0")


def test_small_numbers_share_a_factor() -> None:
    ticks = y_ticks(9.8e-5, 1e-4, 4)
    assert ticks.factor in ("×10⁻⁵", "×10⁻⁴")
    assert all("e" not in label for label in ticks.labels)


def test_large_numbers_share_a_factor() -> None:
    assert y_ticks(0, 4e9, 4).factor == "×10⁹"


@given(st.floats(-1e12, 1e12), st.floats(1e-9, 1e12), st.integers(2, 12))
def test_ticks_are_inside_ascending_and_not_too_many(low: float, width: float, most: int) -> None:
    high = low + width
    if not high > low:
        return
    ticks = y_ticks(low, high, most)
    slack = 1e-6 * max(width, abs(low), abs(high))
    assert len(ticks.places) == len(ticks.labels) <= most + 2
    assert all(low - slack <= place <= high + slack for place in ticks.places)
    assert list(ticks.places) == sorted(ticks.places)


@given(st.floats(-12, 12), st.floats(0.01, 20), st.integers(2, 10))
def test_logarithmic_ticks_are_inside(low: float, width: float, most: int) -> None:
    ticks = log_ticks(low, low + width, most)
    assert len(ticks.places) == len(ticks.labels)
    assert all(low - 1e-6 <= place <= low + width + 1e-6 for place in ticks.places)


def test_decades() -> None:
    assert log_ticks(-1, 3, 4).labels == ("0.1", "1", "10", "100", "1,000")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 s"),
        (65, "1 min 5 s"),
        (7200, "2 h"),
        (7500, "2 h 5 min"),
        (90_000, "1 d 1 h"),
        (-60, "−1 min"),
    ],
)
def test_durations(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_times_since_start_have_round_ticks() -> None:
    assert x_ticks("relative", 0, 6 * HOUR, 6).labels == (
        "0 s",
        "1 h",
        "2 h",
        "3 h",
        "4 h",
        "5 h",
        "6 h",
    )


def test_clock_times_are_full_hours_of_the_users_day() -> None:
    start = 1_700_000_000.0
    ticks = x_ticks("wall", start, start + 10 * HOUR, 6)
    assert ticks.places
    for place in ticks.places:
        moment = local_time(place)
        assert (moment.minute, moment.second) == (0, 0)
        assert moment.hour % 2 == 0


def test_powers_that_nobody_reads_written_out() -> None:
    assert log_ticks(-300, 300, 3).labels == ("10⁻²⁰⁰", "1", "10²⁰⁰")


# Whatever is asked

ANY = st.floats()
"""NaN and infinities, too."""
MOST = st.integers(-1, 40)


def hold(ticks: Ticks, span: Span) -> None:
    """Ticks can be painted: each has words, none is twice, and all are about where they belong."""
    assert len(ticks.places) == len(ticks.labels) <= 202
    assert all(one < other for one, other in pairwise(ticks.places))
    slack = (span[1] - span[0]) / 100  # where floats are sparse
    assert all(span[0] - slack <= place <= span[1] + slack for place in ticks.places)
    assert all(0 < len(label) < 40 for label in ticks.labels)


@pytest.mark.parametrize("axis", get_args(XAxis))
@given(ANY, ANY, MOST)
def test_any_x_axis_has_ticks(axis: XAxis, low: float, high: float, most: int) -> None:
    hold(x_ticks(axis, low, high, most), bounded((low, high), X_BOUNDS))


@given(ANY, ANY, MOST)
def test_any_y_axis_has_ticks(low: float, high: float, most: int) -> None:
    hold(y_ticks(low, high, most), bounded((low, high), Y_BOUNDS))


@given(ANY | st.floats(-330, 330), ANY | st.floats(-330, 330), MOST)
def test_any_logarithmic_axis_has_ticks(low: float, high: float, most: int) -> None:
    hold(log_ticks(low, high, most), bounded((low, high), LOG_BOUNDS))


@given(ANY)
def test_any_time_is_said(seconds: float) -> None:
    assert duration(seconds)
    assert moment(seconds)
    if not math.isfinite(seconds):
        assert duration(seconds) == moment(seconds) == "–"


@pytest.mark.parametrize("bounds", [X_BOUNDS, Y_BOUNDS, LOG_BOUNDS])
@given(ANY, ANY)
def test_any_range_can_be_drawn(bounds: Bounds, low: float, high: float) -> None:
    shown = bounded((low, high), bounds)
    assert bounds.low <= shown[0] < shown[1] <= bounds.high
    thousandth = shown[0] + (shown[1] - shown[0]) / 1000
    assert shown[0] < thousandth < shown[1], "pixels can be told apart"
    assert bounded(shown, bounds) == shown


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6))
def test_a_usual_range_stays_as_it_is(low: float, width: float) -> None:
    assert bounded((low, low + width), X_BOUNDS) == (low, low + width)
    assert bounded((low, low + width), Y_BOUNDS) == (low, low + width)


@pytest.mark.parametrize(("locale", "sign"), [("en_US", "M"), ("de_DE", ":"), ("en_GB", ":")])
def test_clock_times_are_written_as_the_system_does(locale: str, sign: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        labels = x_ticks("wall", 1_700_000_000.0, 1_700_000_000.0 + 6 * HOUR, 6).labels
    finally:
        QLocale.setDefault(before)
    assert labels
    assert all(sign in label or "Nov" in label for label in labels)
