"""How long nothing was heard of a run, with clocks that are set by hand."""

from __future__ import annotations

import math

import pytest

from rvcmonitor.training.idle_time import LONGEST_LOOK, Silence, WatchedTime

NOW = 1_760_000_000.0
HOUR = 3600.0


class Listening:
    """A run that was read completely at NOW, its newest point ``age`` seconds old, its file as old
    or, where that is told, changed at ``modified``."""

    def __init__(self, age: float, modified: float | None = None) -> None:
        self.now = NOW
        self.time = WatchedTime(lambda: self.now)
        self.silence = Silence()
        self.silence.heard(NOW - age, NOW - age if modified is None else modified, self.time)
        self.silence.looked(self.time)

    def look(self, after: float, point: float | None = None) -> float:
        """Look ``after`` so many seconds of the clock on the wall; a new ``point`` may be there,
        logged at that time. The silence then."""
        self.now += after
        self.time.look()
        if point is not None:
            self.silence.heard(point, self.now, self.time)
        self.silence.looked(self.time)
        return self.silence.seconds(self.time)


def test_silence_begins_with_the_age_of_the_newest_point() -> None:
    run = Listening(age=2 * HOUR)
    assert run.look(after=10.0) == 2 * HOUR + 10.0


def test_a_new_point_ends_it() -> None:
    run = Listening(age=50.0)
    assert run.look(after=10.0, point=NOW + 8.0) == 2.0


@pytest.mark.parametrize("leap", [8 * HOUR, -8 * HOUR, 10 * 365 * 24 * HOUR])
def test_a_leap_of_the_clock_is_no_silence(leap: float) -> None:
    run = Listening(age=5.0)
    assert run.look(after=leap) <= 5.0 + LONGEST_LOOK
    assert run.look(after=10.0) <= 15.0 + LONGEST_LOOK


def test_a_point_from_before_the_sleep_is_new_after_it() -> None:
    run = Listening(age=5.0)
    assert run.look(after=8 * HOUR, point=NOW + 1.0) <= LONGEST_LOOK


def test_a_point_from_before_the_clock_was_set_back_is_not_in_the_future() -> None:
    run = Listening(age=5.0)
    run.look(after=-8 * HOUR)
    assert run.look(after=10.0, point=run.now + 10.0 + HOUR) == 0.0
    assert run.look(after=10.0) == 10.0


def test_of_a_point_that_is_yet_to_come_the_file_says_how_old_it_is() -> None:
    run = Listening(age=-24 * HOUR, modified=NOW - 3 * HOUR)
    assert run.look(after=10.0) == 3 * HOUR + 10.0


def test_clocks_of_two_machines_differ_a_little() -> None:
    run = Listening(age=-60.0, modified=NOW - 3 * HOUR)
    assert run.look(after=10.0) == 10.0


def test_a_clock_that_is_ahead_in_all_it_says_tells_nothing_before_something_comes() -> None:
    run = Listening(age=-24 * HOUR, modified=NOW + 24 * HOUR)
    assert run.look(after=10.0) == math.inf
    assert run.look(after=10.0, point=NOW + 24 * HOUR) <= 10.0
    assert run.look(after=30.0) <= 40.0


def test_nothing_heard_is_no_silence() -> None:
    time = WatchedTime(lambda: NOW)
    assert Silence().seconds(time) == 0.0
