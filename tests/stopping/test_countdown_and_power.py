"""Two minutes are two minutes, whatever the clock and the lid do; and each system has its words."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.stopping.countdown import Countdown
from rvcmonitor.stopping.power import perform, possible


class Clock:
    """A clock that tests set."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def go(self, seconds: float) -> None:
        self.now += seconds


def counted(clock: Clock, *gaps: float) -> float:
    countdown = Countdown(120.0, clock)
    for gap in gaps:
        clock.go(gap)
        countdown.look()
    return countdown.left


def test_it_counts_seconds() -> None:
    assert counted(Clock(), *[1.0] * 119) == 1.0
    assert counted(Clock(), *[1.0] * 130) == 0.0


def test_a_closed_lid_counts_for_nothing() -> None:
    """Eight hours later there are still two minutes to say no."""
    assert counted(Clock(), 1.0, 8 * 3600.0, 1.0) == 120 - 1 - 2 - 1


def test_a_clock_that_goes_back_counts_for_nothing() -> None:
    assert counted(Clock(), 1.0, -3600.0, 1.0) == 118.0


@given(st.lists(st.floats(-1e6, 1e6), max_size=50))
def test_it_never_grows_and_never_leaps(gaps: list[float]) -> None:
    clock = Clock()
    countdown = Countdown(120.0, clock)
    for gap in gaps:
        before = countdown.left
        clock.go(gap)
        assert before - 2.0 <= countdown.look() <= before
        assert countdown.left >= 0


@pytest.mark.parametrize("platform", ["win32", "linux", "darwin"])
def test_every_system_can_sleep_and_shut_down_by_a_command(platform: str) -> None:
    ran: list[Sequence[str]] = []
    choices = possible(platform)
    assert {"nothing", "sleep", "shutdown"} <= set(choices)
    for choice in choices[1:]:
        assert perform(choice, ran.append, platform)
    assert len({tuple(words) for words in ran}) == len(choices) - 1


def test_nothing_is_done_where_nothing_was_asked_for_or_is_possible() -> None:
    ran: list[Sequence[str]] = []
    assert not perform("nothing", ran.append, "linux")
    assert not perform("hibernate", ran.append, "darwin")
    assert not perform("sleep", ran.append, "plan9")
    assert possible("plan9") == ("nothing",)
    assert ran == []
