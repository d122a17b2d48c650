"""The time of an epoch, the time left, and what does not count: pauses, starts, and clocks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from rvcmonitor.analysis.pace.epoch_times import epoch_times
from rvcmonitor.analysis.pace.pace import pace
from rvcmonitor.message import Message
from rvcmonitor.training.epochs import EpochAxis, EpochSegment
from rvcmonitor.training.run import Attempt, Run, Series
from tests.analysis.runs import run

BEGAN = 1_760_000_000.0
TAG = "loss/g/total"


def training(
    seconds: NDArray[np.float64] | list[float],
    *,
    total: int | None = None,
    epochs_each: float = 1.0,
    starts: tuple[int, ...] = (),
) -> Run:
    """A run that logged after each of ``seconds``, every ``epochs_each`` epochs of 50 steps;
    ``starts`` are the points that are the first of a new start."""
    walls = BEGAN + np.concatenate(([0.0], np.cumsum(seconds)))
    steps = np.round(np.arange(len(walls)) * 50 * epochs_each).astype(np.int64)
    series = Series(TAG, steps, walls, np.ones(len(walls), np.float32))
    first = [0, *(int(steps[each]) for each in starts)]
    return replace(
        run({TAG: [1.0]}),
        series={TAG: series},
        epochs=EpochAxis((EpochSegment(0, 50),), False, Message("test")),
        attempts=tuple(Attempt(BEGAN, step, int(steps[-1]), int(steps[-1])) for step in first),
        total_epochs=total,
        last_step=int(steps[-1]),
        last_write=float(walls[-1]),
    )


def test_an_even_training_ends_when_one_would_say() -> None:
    found = pace(training([60.0] * 100, total=250))
    assert found is not None
    assert (found.epoch_seconds, found.last_epoch_seconds, found.completed) == (60, 60, 100)
    assert found.left is not None
    assert found.left.seconds == found.left.low == found.left.high == 150 * 60
    assert found.slower is None


@pytest.mark.parametrize("epochs_each", [0.1, 0.5, 1.0, 4.0])
def test_the_time_of_an_epoch_is_the_same_however_often_is_logged(epochs_each: float) -> None:
    found = pace(training([60.0 * epochs_each] * 200, epochs_each=epochs_each))
    assert found is not None
    assert found.epoch_seconds == pytest.approx(60)
    assert found.last_epoch_seconds == pytest.approx(60)


@pytest.mark.parametrize("slept", [600.0, 8 * 3600.0, -3600.0, -59.0])
@pytest.mark.parametrize("at", [0, 1, 50, 98, 99])
def test_sleep_and_a_clock_that_was_set_do_not_count(slept: float, at: int) -> None:
    seconds = np.full(100, 60.0)
    seconds[at] += slept
    assert pace(training(seconds, total=200)) == pace(training([60.0] * 100, total=200))


def test_a_start_anew_does_not_count() -> None:
    seconds = np.full(100, 60.0)
    seconds[49] = 100.0  # loading the models: too short to look like a pause
    times = epoch_times(training(seconds, starts=(50,)))
    assert times is not None
    assert set(times.seconds.tolist()) == {60.0}


def test_after_another_start_the_new_pace_counts() -> None:
    found = pace(training([60.0] * 50 + [30.0] * 20, total=171, starts=(51,)))
    assert found is not None
    assert found.left is not None
    assert found.epoch_seconds == 30
    assert found.left.seconds == pytest.approx(101 * 30)


def test_saving_counts_for_the_end_and_not_for_the_epoch() -> None:
    seconds = [60.0] * 9 + [90.0]
    found = pace(training(seconds * 8, total=180))
    assert found is not None
    assert found.left is not None
    assert found.epoch_seconds == 60
    assert found.left.seconds == pytest.approx(100 * 63)


def test_validation_that_comes_again_and_again_counts() -> None:
    found = pace(training(([60.0] * 9 + [400.0]) * 8, total=180))
    assert found is not None
    assert found.left is not None
    assert found.left.seconds == pytest.approx(100 * 94)


@pytest.mark.parametrize("times", [1.5, 3.0, 8.0])
def test_slower_than_usual_is_told_with_its_numbers(times: float) -> None:
    rng = np.random.default_rng(0)
    seconds = np.concatenate((60 + rng.normal(0, 1, 60), times * (60 + rng.normal(0, 1, 4))))
    found = pace(training(seconds, total=100))
    assert found is not None
    assert found.slower is not None
    assert found.slower.values["epoch"] == 61
    assert found.slower.values["percent"] == pytest.approx(100 * (times - 1), abs=8)
    assert found.left is not None
    assert found.left.seconds == pytest.approx(36 * 60 * times, rel=0.1)


def test_two_slow_epochs_and_regular_saves_are_not_slower_than_usual() -> None:
    for seconds in ([60.0] * 60 + [150.0] * 2, ([60.0] * 4 + [100.0]) * 12, [60.0, 100.0] * 20):
        found = pace(training(seconds))
        assert found is not None
        assert found.slower is None


def test_nothing_is_told_of_what_nobody_knows() -> None:
    assert pace(training([60.0] * 2)) is None
    assert pace(replace(training([60.0] * 50), epochs=None)) is None
    known = pace(training([60.0] * 50))
    assert known is not None
    assert known.left is None


def test_a_training_beyond_its_total_has_nothing_left() -> None:
    found = pace(training([60.0] * 50, total=30))
    assert found is not None
    assert found.left is not None
    assert found.left.high == 0.0


Seconds = st.floats(allow_nan=True, allow_infinity=True)


@given(st.lists(Seconds, max_size=40), st.integers(0, 1000), st.sampled_from([0.02, 1.0, 4.0]))
def test_any_times_give_a_pace_that_makes_sense(
    seconds: list[float], total: int, epochs_each: float
) -> None:
    with np.errstate(all="ignore"):  # it is the made-up log that overflows
        made = training(seconds, total=total, epochs_each=epochs_each)
    found = pace(made)
    if found is not None and found.left is not None:
        assert found.epoch_seconds > 0
        assert 0 <= found.left.low <= found.left.seconds <= found.left.high


@given(st.integers(0, 2**31), st.integers(0, 97), st.floats(10.0, 1e5))
def test_a_pause_changes_the_end_by_no_more_than_an_epoch(
    seed: int, at: int, pauses: float
) -> None:
    seconds = np.random.default_rng(seed).normal(60, 2, 98)
    paused = seconds.copy()
    paused[at] += 60 * pauses
    plain, other = pace(training(seconds, total=200)), pace(training(paused, total=200))
    assert plain is not None
    assert other is not None
    assert plain.left is not None
    assert other.left is not None
    assert other.left.seconds == pytest.approx(plain.left.seconds, rel=0.005)


def seconds_of(kind: str, rng: np.random.Generator, count: int) -> NDArray[np.float64]:
    """The times of epochs as computers have them."""
    plain = 60 * np.exp(rng.normal(0, 0.03, count))
    match kind:
        case "saves":
            plain[:: int(rng.integers(5, 20))] += 30
        case "drifts":  # other programs come and go, for many epochs
            drift = np.zeros(count)
            for at in range(1, count):
                drift[at] = 0.9 * drift[at - 1] + rng.normal(0, 0.02)
            plain *= np.exp(drift)
        case "hiccups":
            plain *= np.where(rng.random(count) < 0.04, 2.0, 1.0)
    return plain


HOLDS = {"plain": (0.74, 0.9), "saves": (0.85, 1.0), "hiccups": (0.7, 0.9), "drifts": (0.6, 0.9)}
"""Of 80 %. Saves come so evenly that more is known than their spread says, and a drift that lasts
longer than what was seen of it cannot be known at all."""


@pytest.mark.parametrize("kind", HOLDS)
@pytest.mark.parametrize("share", [0.3, 0.7])
def test_the_interval_of_the_end_holds_as_often_as_it_says(kind: str, share: float) -> None:
    rng = np.random.default_rng(7)
    held = []
    for _ in range(300):
        count = int(rng.integers(100, 400))
        seconds, done = seconds_of(kind, rng, count), round(share * count)
        found = pace(training(seconds[:done], total=count))
        assert found is not None
        assert found.left is not None
        held.append(found.left.low <= seconds[done:].sum() <= found.left.high)
    low, high = HOLDS[kind]
    assert low <= np.mean(held) <= high
