"""Whether a run is training is told from its files and the clock alone."""

from __future__ import annotations

import numpy as np
import pytest

from rvcmonitor.training.state import Signs, patience, state_of, write_interval

WRITTEN = 1_760_000_000.0
HOUR = 3600.0


@pytest.mark.parametrize(
    ("silence", "state"),
    [(0, "training"), (100, "training"), (2 * HOUR, "stalled"), (30 * HOUR, "unknown")],
)
def test_silence_longer_than_usual(silence: float, state: str) -> None:
    assert state_of(Signs(WRITTEN, interval=30.0), silence) == state


def test_a_slow_trainer_is_given_its_time() -> None:
    slow = Signs(WRITTEN, interval=20 * 60.0)
    assert state_of(slow, HOUR) == "training"
    assert patience(None) >= 15 * 60


def test_final_weights_end_a_run_unless_they_are_of_an_earlier_one() -> None:
    assert state_of(Signs(WRITTEN, 30.0, final_saved=WRITTEN + 5), 6) == "finished"
    assert state_of(Signs(WRITTEN, 30.0, final_saved=WRITTEN - HOUR), 6) == "training"
    assert state_of(Signs(WRITTEN, 30.0, reached_end=True), 6) == "finished"


def test_a_process_that_still_runs_has_stalled() -> None:
    signs = Signs(WRITTEN, 30.0)
    assert state_of(signs, 30 * HOUR, "runs") == "stalled"
    assert state_of(signs, 30 * HOUR) == "unknown"


def test_a_process_that_ended_has_finished_at_once() -> None:
    assert state_of(Signs(WRITTEN, 30.0), 1.0, "ended") == "finished"
    assert state_of(Signs(WRITTEN, 30.0), 1.0, "runs") == "training"


def test_nothing_written_is_nothing_known() -> None:
    assert state_of(Signs(), 0.0) == "unknown"


def test_the_usual_pause_is_learned_from_the_newest_points() -> None:
    times = np.concatenate((np.arange(100) * 1.0, 100 + np.arange(100) * 60.0))
    assert write_interval(times) == 60.0
    assert write_interval(times[:2]) is None
    assert write_interval(np.full(10, WRITTEN)) is None


def test_a_trainer_that_signed_off_has_finished_once_it_is_silent() -> None:
    signs = Signs(WRITTEN, 30.0, signed_off=True)
    assert state_of(signs, 10) == "training"
    assert state_of(signs, HOUR) == "finished"
