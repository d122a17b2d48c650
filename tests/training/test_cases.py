"""Situations that people really had: the small logs made after them, where they lie here."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from rvcmonitor.training.run import Run, Snapshot
from rvcmonitor.training.watch import Watch
from tests.training.event_files import write_events


@pytest.fixture(scope="module")
def cases(real_logs: Path) -> Path:
    folder = real_logs.parent / "cases"
    if not folder.is_dir():
        pytest.skip("there are no cases beside the real logs")
    return folder


def read(folder: Path) -> Snapshot:
    watch = Watch([folder])
    snapshot = watch.poll(60)
    assert watch.loaded
    return snapshot


def one(folder: Path) -> Run:
    (run,) = read(folder).runs
    return run


def points(run: Run) -> dict[str, int]:
    return {tag: len(series.steps) for tag, series in run.series.items()}


def test_a_restart_of_one_point_is_told_and_set_aside(cases: Path) -> None:
    run = one(cases / "restart-of-one-point")
    assert points(run)["loss/g/total"] > 100
    assert [problem.code for problem in run.problems] == ["start-set-aside"]
    assert run.epochs is not None
    assert len(run.checkpoints) == 49


def test_two_writers_at_a_time_keep_all_their_points(cases: Path) -> None:
    counted = points(one(cases / "two-writers-at-a-time"))
    assert (counted["loss/g/total"], counted["eval/pesq"]) == (200, 20)


def test_the_same_model_in_two_installs_has_two_names(cases: Path) -> None:
    names = [run.name for run in read(cases / "same-model-two-installs").runs]
    assert names == ["RVC-2023/logs/anna", "RVC-2024/logs/anna"]


def test_a_zip_from_a_mac_holds_one_run(cases: Path) -> None:
    assert one(cases / "zip-from-a-mac").problems == ()


@pytest.mark.parametrize(
    ("case", "names"),
    [
        ("tfevents-in-the-name", ["a", "b", "c"]),
        ("losses-of-other-trainers", None),
        ("models-that-are-not-entered", None),
    ],
)
def test_every_model_is_found(cases: Path, case: str, names: list[str] | None) -> None:
    files = {path for path in (cases / case).rglob("*") if "tfevents" in path.name}
    runs = read(cases / case).runs
    assert {file for run in runs for file in run.files} == files
    assert len(runs) == len(files)
    assert names is None or [run.name for run in runs] == names


def test_the_fork_that_trains_with_lightning(cases: Path) -> None:
    run = one(cases / "sovits-fork-lightning")
    assert (run.name, run.last_epoch) == ("44k", 60)
    assert run.checkpoints[-1].epoch == 60


def test_a_copied_log_is_as_old_as_its_last_point(cases: Path) -> None:
    run = one(cases / "axis-says-epoch")
    newest = max(float(series.wall_times.max()) for series in run.series.values())
    assert run.last_write == newest
    assert run.epochs is None


def test_old_weights_of_a_training_that_began_anew(tmp_path: Path) -> None:
    """What lies between two trainings in one folder, with times of today."""
    home, now = tmp_path / "logs" / "anna", time.time()
    write_events(home, range(0, 12_001, 100), started=now - 121)
    for epoch in range(10, 401, 10):
        path = tmp_path / "assets" / "weights" / f"anna_e{epoch}_s{epoch * 100}.pth"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        saved = now - 121 + epoch if epoch <= 120 else now - 90_000
        os.utime(path, (saved, saved))
    run = one(tmp_path)
    assert run.state == "training"
    assert run.checkpoints[-1].epoch == 120
    assert [c.epoch for c in run.earlier_checkpoints] == list(range(130, 401, 10))
