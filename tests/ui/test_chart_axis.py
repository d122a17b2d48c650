"""What stands at the axes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.ui.chart_axis import duration, local_time, log_ticks, x_ticks, y_ticks
from tests.ui.some_curves import english_numbers

__all__ = ["english_numbers"]
pytestmark = pytest.mark.usefixtures("english_numbers")

HOUR = 3600.0


def test_steps_are_written_out() -> None:
    assert x_ticks("step", 0, 40_000, 5).labels == ("0", "10,000", "20,000", "30,000", "40,000")


def test_epochs_are_whole() -> None:
    assert x_ticks("epoch", 3.2, 6.1, 10).labels == ("4", "5", "6")


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
