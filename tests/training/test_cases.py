"""Situations that people really had: the small logs made after them, where they lie here."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import numpy as np
import pytest

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.report import report, to_text
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
    assert "Starts" not in to_text(report(cases / "two-writers-at-a-time"))


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


def test_nothing_after_the_break_is_worth_an_ear(cases: Path) -> None:
    run = one(cases / "nan-after-epoch-601")
    judged = analyse(run)
    assert judged.verdict.state == "broken"
    assert "epoch 601" in judged.verdict.reason.english()
    (finding,) = judged.health
    assert (finding.code, finding.epoch) == ("not-a-number", 601)
    assert "go back to anna_e600_s24000.pth" in finding.message.english()
    for candidate in judged.candidates:
        assert candidate.step <= 24_000
        assert candidate.value_step is not None
        assert candidate.value_step < 24_000
    assert not any("sounds like now" in one.why.english() for one in judged.candidates)
    assert "before the training broke" in judged.candidates[0].why.english()


def test_a_training_that_never_worked_has_nothing_to_go_back_to(cases: Path) -> None:
    folder = cases / "nan-from-the-start"
    judged = analyse(one(folder))
    assert judged.candidates == ()
    said = to_text(report(folder))
    assert "Every value of" in said
    assert "fp16" in said
    assert "go back" not in said
    assert "has not logged" not in said


def test_one_infinite_gradient_is_no_trouble(cases: Path) -> None:
    judged = analyse(one(cases / "grad-norm-inf-at-step-0"))
    assert judged.health == ()
    assert judged.verdict.state == "improving"


def test_weights_are_at_their_own_epoch(cases: Path) -> None:
    folder = cases / "checkpoint-one-epoch-off"
    judged = analyse(one(folder))
    saved = [c for c in judged.candidates if c.checkpoint_before and c.epochs_before == 0]
    for candidate in saved:
        assert candidate.checkpoint_before is not None
        assert candidate.epoch == candidate.checkpoint_before.epoch
        assert candidate.step == candidate.checkpoint_before.step
    assert len(saved) >= 3
    assert 400 in {candidate.epoch for candidate in saved}
    assert "epoch 400 (step 40000), loss/g/total" in to_text(report(folder))
    assert "at this epoch" in to_text(report(folder))


def test_no_value_is_told_where_none_was_read(cases: Path) -> None:
    for case in ("checkpoint-one-epoch-off", "nan-after-epoch-601"):
        run = one(cases / case)
        for candidate in analyse(run).candidates:
            series = run.series[candidate.metric]
            (row,) = (series.steps == candidate.value_step).nonzero()[0]
            if candidate.smoothed:
                around = series.values[max(row - 30, 0) : row + 31]
                assert float(np.nanmin(around)) <= candidate.value <= float(np.nanmax(around))
            else:
                assert series.values[row] == pytest.approx(candidate.value)


def test_steps_that_say_nothing_lose_no_point(cases: Path) -> None:
    for run in read(cases / "steps-that-say-nothing").runs:
        assert set(points(run).values()) == {300}
        verdict = analyse(run).verdict
        assert verdict.state == "undecided"
        assert "order in time is not known" in verdict.reason.english()


def test_a_program_that_trains_no_voice_is_not_said_to_have_logged_nothing(cases: Path) -> None:
    run = one(cases / "losses-of-other-trainers")
    assert run.name == "combsub/logs"
    reason = analyse(run).verdict.reason.english()
    assert "None of the losses that RVC Monitor knows" in reason
    assert "has not logged" not in reason


def test_every_situation_of_the_table_lies_here(cases: Path) -> None:
    told = re.findall(r"^\| `([\w-]+)` \|", (cases / "README.md").read_text("utf-8"), re.MULTILINE)
    here = Path(__file__).read_text("utf-8")
    assert len(told) == 14
    assert [case for case in told if f'"{case}"' not in here] == []


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
