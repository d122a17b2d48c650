"""Weights that an earlier training left in the folder are none of the present one's."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from rvcmonitor.training.run import Run
from rvcmonitor.training.watch import Watch
from tests.training.event_files import STARTED, write_events

LENGTH = 100
"""Steps of an epoch."""
HOUR = 3600.0


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "logs" / "anna"


def trained(home: Path, epochs: range, started: float, pid: int) -> None:
    """A start that logs once an epoch, and its weights every 40 epochs, an epoch a second."""
    write_events(home, (epoch * LENGTH for epoch in epochs), started=started, pid=pid)
    saved(home, (epoch for epoch in epochs if epoch and epoch % 40 == 0), started, epochs.start)


def saved(home: Path, epochs: Iterable[int], started: float, first: int = 0) -> None:
    for epoch in epochs:
        path = home.parents[1] / "weights" / f"anna_e{epoch}_s{epoch * LENGTH}.pth"
        path.parent.mkdir(exist_ok=True)
        path.touch()
        os.utime(path, (started, started + epoch - first))


def run_in(home: Path) -> Run:
    (run,) = Watch([home], clock=lambda: STARTED + 2 * HOUR).poll().runs
    return run


def epochs_of(run: Run) -> tuple[list[int | None], list[int | None]]:
    return [c.epoch for c in run.checkpoints], [c.epoch for c in run.earlier_checkpoints]


def test_a_training_from_zero_leaves_the_old_weights_behind(home: Path) -> None:
    trained(home, range(401), STARTED, 7)
    trained(home, range(121), STARTED + HOUR, 8)
    present, earlier = epochs_of(run_in(home))
    assert present == [40, 80, 120]
    assert earlier == list(range(160, 401, 40))


def test_without_their_log_old_weights_are_told_by_their_times(home: Path) -> None:
    saved(home, range(160, 401, 40), STARTED)
    trained(home, range(121), STARTED + HOUR, 8)
    assert epochs_of(run_in(home)) == ([40, 80, 120], list(range(160, 401, 40)))


def test_without_times_old_weights_are_told_by_the_branch_that_was_replaced(home: Path) -> None:
    trained(home, range(401), STARTED, 7)
    trained(home, range(121), STARTED + HOUR, 8)
    for path in [*home.iterdir(), *(home.parents[1] / "weights").iterdir()]:
        os.utime(path, (STARTED + 50 * HOUR, STARTED + 50 * HOUR))
    assert epochs_of(run_in(home)) == ([40, 80, 120], list(range(160, 401, 40)))


@pytest.mark.parametrize("repeated", [0, 1])
def test_what_a_resume_went_on_from_is_its_own(home: Path, repeated: int) -> None:
    trained(home, range(91), STARTED, 7)
    trained(home, range(81 - repeated, 130), STARTED + HOUR, 8)
    assert epochs_of(run_in(home)) == ([40, 80, 120], [])


def test_a_resume_without_the_log_before_it_keeps_the_weights(home: Path) -> None:
    saved(home, [40, 80], STARTED)
    trained(home, range(80, 130), STARTED + HOUR, 8)
    assert epochs_of(run_in(home)) == ([40, 80, 120], [])


def test_unpacked_files_may_have_the_times_of_another_time_zone(home: Path) -> None:
    trained(home, range(130), STARTED, 7)
    for path in [*home.iterdir(), *(home.parents[1] / "weights").iterdir()]:
        os.utime(path, (STARTED, path.stat().st_mtime - 8 * HOUR))
    assert epochs_of(run_in(home)) == ([40, 80, 120], [])


def test_the_length_of_an_epoch_is_that_of_the_present_training(home: Path) -> None:
    trained(home, range(401), STARTED, 7)
    write_events(home, range(0, 6000, 200), started=STARTED + HOUR, pid=8)
    path = home.parents[1] / "weights" / "anna_e100_s5000.pth"
    path.touch()
    os.utime(path, (STARTED, STARTED + HOUR + 25))
    run = run_in(home)
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == 50


def test_the_end_of_an_earlier_training_is_not_the_end_of_this(home: Path) -> None:
    trained(home, range(401), STARTED, 7)
    final = home.parents[1] / "weights" / "anna.pth"
    final.touch()
    os.utime(final, (STARTED, STARTED + 410))
    trained(home, range(121), STARTED + HOUR, 8)
    run = run_in(home)
    assert final not in [checkpoint.path for checkpoint in run.checkpoints]
    assert run.state != "finished"
