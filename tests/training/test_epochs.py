"""Which epoch a step belongs to, and from what that is known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.simulator.checkpoints import write_resume_file
from rvcmonitor.simulator.project import write_config
from rvcmonitor.simulator.training import Attempt as Leg
from rvcmonitor.simulator.training import Training
from rvcmonitor.simulator.write import write_run
from rvcmonitor.training.epoch_length import POINT_DISTANCE
from rvcmonitor.training.epochs import EpochAxis, EpochSegment
from rvcmonitor.training.run import Run
from rvcmonitor.training.watch import Watch
from tests.training.event_files import write_events


def axis(*segments: EpochSegment, logged_before: bool) -> EpochAxis:
    return EpochAxis(segments, logged_before, POINT_DISTANCE)


def epoch_at(axis: EpochAxis, step: int) -> int:
    return int(axis.epoch_at(np.array([step]))[0])


def read(folder: Path) -> Run:
    watch = Watch([folder])
    (run,) = watch.poll(60).runs
    assert watch.loaded
    return run


def without(folder: Path, *patterns: str) -> None:
    for pattern in patterns:
        for path in folder.rglob(pattern):
            path.unlink()


@given(st.integers(1, 10_000), st.integers(1, 5_000))
def test_boundaries_belong_where_the_trainer_puts_them(length: int, epoch: int) -> None:
    before = axis(EpochSegment(0, float(length)), logged_before=True)
    after = axis(EpochSegment(0, float(length)), logged_before=False)
    end = epoch * length
    assert epoch_at(before, end) == epoch + 1
    assert epoch_at(before, end - 1) == epoch
    assert epoch_at(after, end) == epoch
    assert epoch_at(after, end + 1) == epoch + 1
    assert before.step_after(epoch) == after.step_after(epoch) == end
    assert before.position_at(np.array([end]))[0] == epoch


def test_the_first_epoch_is_1() -> None:
    for logged_before in (True, False):
        assert epoch_at(axis(EpochSegment(0, 50.0), logged_before=logged_before), 0) == 1


def test_a_resume_may_change_the_length() -> None:
    changed = axis(EpochSegment(0, 50.0), EpochSegment(500, 25.0), logged_before=False)
    assert epoch_at(changed, 450) == 9
    assert epoch_at(changed, 525) == 21
    assert changed.step_after(9) == 450
    assert changed.step_after(21) == 525
    assert changed.steps_per_epoch == 25.0


@pytest.mark.parametrize(
    ("trainer", "tags", "weights", "expected"),
    [
        ("applio", ("loss/g/total", "loss_avg_50/g/total"), "logs/m/m_20e_1000s.pth", 20),
        ("mainline", ("loss/g/total", "grad_norm_g"), "assets/weights/m_e20_s1000.pth", 21),
    ],
)
def test_e20_s1000(
    tmp_path: Path, trainer: str, tags: tuple[str, ...], weights: str, expected: int
) -> None:
    write_events(tmp_path / "logs" / "m", [200, 1000], tags=tags)
    path = tmp_path / weights
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    run = read(tmp_path)
    assert run.trainer == trainer
    assert run.epochs is not None
    assert epoch_at(run.epochs, 1000) == run.last_epoch == expected
    assert run.epochs.steps_per_epoch == 50
    assert run.epochs.source.english() == "checkpoint names"


@pytest.mark.parametrize("trainer", ["mainline", "mangio", "applio-3.2.8", "applio", "codename"])
def test_names_tell_every_length(tmp_path: Path, trainer: str) -> None:
    written = write_run(
        tmp_path,
        Training(
            trainer=trainer,
            epochs=80,
            steps_per_epoch=37,
            attempts=(Leg(until=33.3), Leg(steps_per_epoch=58)),
        ),
    )
    run = read(tmp_path)
    assert run.epochs is not None
    assert [segment.steps_per_epoch for segment in run.epochs.segments] == [37.0, 58.0]
    assert run.epochs.source.english() == "checkpoint names"
    assert run.epochs.logged_before is written_before(trainer)
    assert run.last_epoch in (80, 79)
    assert len(run.checkpoints) == len(written.weights) + len(
        [path for path in written.resume_files if path.name.startswith("G_")]
    )


def written_before(trainer: str) -> bool:
    return trainer in ("mainline", "mangio")


@pytest.mark.parametrize("trainer", ["mainline", "sovits"])
def test_the_learning_rate_alone_tells(tmp_path: Path, trainer: str) -> None:
    training = Training(
        trainer=trainer, epochs=300, steps_per_epoch=137, attempts=(Leg(until=150.5), Leg())
    )
    write_run(tmp_path, training)
    without(tmp_path, "*.pth", "train.log")
    run = read(tmp_path)
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == 137
    assert run.epochs.source.english() == "the learning rate"


@pytest.mark.parametrize("seed", range(6))
def test_a_short_learning_rate_never_guesses(tmp_path: Path, seed: int) -> None:
    lengths = (37, 23, 61, 97, 150, 44)
    training = Training(
        trainer="mainline",
        epochs=20 + 7 * seed,
        steps_per_epoch=lengths[seed],
        attempts=(Leg(until=12.5), Leg()),
    )
    write_run(tmp_path, training)
    without(tmp_path, "*.pth")
    run = read(tmp_path)
    assert run.epochs is None or run.epochs.steps_per_epoch == lengths[seed]


def test_the_distance_between_applios_points_tells(tmp_path: Path) -> None:
    write_run(tmp_path, Training(epochs=40, steps_per_epoch=17))
    without(tmp_path, "*.pth")
    run = read(tmp_path)
    assert run.epochs is not None
    assert (run.epochs.steps_per_epoch, run.last_epoch) == (17, 40)
    assert run.epochs.source.english() == "the distance between logged points"


def test_the_epochs_inside_resume_files_tell(tmp_path: Path) -> None:
    home = tmp_path / "logs" / "m"
    write_events(home, [0, 200, 400, 600], tags=("loss/g/total", "grad_norm_g"))
    for epoch in (2, 4):
        write_resume_file(home / f"G_{136 * epoch}.pth", epoch, 1e-4)
    run = read(tmp_path)
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == 136
    assert run.epochs.source.english() == "the epochs stored in G_*.pth"
    assert [checkpoint.epoch for checkpoint in run.checkpoints] == [2, 4]


def test_learning_rates_of_no_training_say_nothing(tmp_path: Path) -> None:
    home = tmp_path / "logs" / "m"
    write_events(home, range(1, 20), tags=("loss/g/total", "learning_rate"), value=-5.0)
    write_config(home, Training())
    assert read(tmp_path).epochs is None


def test_nothing_known_is_nothing_said(tmp_path: Path) -> None:
    write_events(tmp_path / "m", [0, 200, 400], tags=("loss/g/total", "grad_norm_g"))
    run = read(tmp_path)
    assert run.epochs is None
    assert run.last_epoch is None


def test_old_weights_of_an_earlier_training_do_not_mislead(tmp_path: Path) -> None:
    training = Training(epochs=40, steps_per_epoch=20, save_every=20)
    write_run(tmp_path, training)
    home = tmp_path / "logs" / training.model
    for epoch in (5, 10, 15):
        (home / f"{training.model}_{epoch}e_{epoch * 50}s.pth").touch()
    run = read(tmp_path)
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == 20


def test_poltrain_counts_in_epochs(tmp_path: Path) -> None:
    training = Training(trainer="poltrain", epochs=30, steps_per_epoch=37)
    write_run(tmp_path, training)
    run = read(tmp_path)
    assert run.trainer == "poltrain"
    assert (run.last_step, run.last_epoch) == (30, 30)
    assert {(c.epoch, c.step) for c in run.checkpoints if c.epoch} >= {(10, 10), (30, 30)}


def test_a_run_that_began_again_is_a_new_one(tmp_path: Path) -> None:
    base = Training(epochs=60, steps_per_epoch=30)
    write_run(
        tmp_path, replace(base, attempts=(Leg(until=50.0), Leg(from_zero=True, steps_per_epoch=20)))
    )
    run = read(tmp_path)
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == 20
    assert run.attempts[0].kept_to_step is None or run.attempts[0].kept_to_step < 50
