"""The report of every trainer's folder tells what is known to be true of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rvcmonitor.simulator.curves import curves
from rvcmonitor.simulator.trainers import TRAINERS
from rvcmonitor.simulator.training import Attempt, Training
from rvcmonitor.simulator.write import write_run
from tests.e2e.processes import run_program


@pytest.mark.parametrize("trainer", ["mainline", "mangio", "applio-3.2.8", "applio", "sovits"])
def test_a_resumed_training_is_told_as_it_was(trainer: str, tmp_path: Path) -> None:
    training = Training(
        model="my model v2.1",
        trainer=trainer,
        epochs=120,
        steps_per_epoch=50,
        attempts=(Attempt(until=55.5), Attempt(crashed_starts=1)),
    )
    folder = write_run(tmp_path, training).model_folder
    done = run_program("report", folder, "--json")
    assert done.returncode == 0, done.stderr
    (run,) = json.loads(done.stdout)["runs"]

    truth = curves(training)
    assert run["trainer"] == TRAINERS[trainer].family
    assert {tag: told["points"] for tag, told in run["scalars"].items()} == {
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
