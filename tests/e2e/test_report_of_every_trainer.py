"""The report of every trainer's folder tells what is known to be true of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from rvcmonitor.simulator.curves import curves
from rvcmonitor.simulator.trainers import TRAINERS
from rvcmonitor.simulator.training import Attempt, Training
from rvcmonitor.simulator.write import write_run
from tests.e2e.processes import run_program

WRITERS = ("mainline", "mangio", "applio-3.2.8", "applio", "sovits")


def training_of(trainer: str) -> Training:
    return Training(
        model="my model v2.1",
        trainer=trainer,
        epochs=120,
        steps_per_epoch=50,
        attempts=(Attempt(until=55.5), Attempt(crashed_starts=1)),
    )


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What one report says of every trainer's training, each in an install folder of its own."""
    folder = tmp_path_factory.mktemp("installs")
    homes = {
        trainer: write_run(folder / trainer, training_of(trainer)).model_folder
        for trainer in WRITERS
    }
    done = run_program("report", folder, "--json")
    assert done.returncode == 0, done.stderr
    runs = {Path(run["path"]): run for run in json.loads(done.stdout)["runs"]}
    assert runs.keys() == set(homes.values())
    return {trainer: runs[home] for trainer, home in homes.items()}


@pytest.mark.parametrize("trainer", WRITERS)
def test_a_resumed_training_is_told_as_it_was(trainer: str, told: dict[str, Any]) -> None:
    run, truth = told[trainer], curves(training_of(trainer))
    assert run["trainer"] == TRAINERS[trainer].family
    assert {tag: one["points"] for tag, one in run["scalars"].items()} == {
        tag: points.steps.size for tag, points in truth.series.items()
    }
    newest = max(points.steps[-1] for points in truth.series.values())
    assert run["last_step"] == newest
    assert run["steps_per_epoch"] == pytest.approx(50)
    attempts = [each for each in run["attempts"] if each["first_step"] is not None]
    assert [(each["first_step"], each["last_step"]) for each in attempts] == [
        (leg.first_step, leg.last_step) for leg in truth.legs
    ]
    assert run["problems"] == []
