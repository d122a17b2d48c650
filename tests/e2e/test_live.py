"""The real program watches a folder into which another process writes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.processes import Program, State, Trainer, wait_until
from tests.e2e.trainer import FIRST_ATTEMPT, STEPS_PER_EPOCH, TRAINING


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    return tmp_path / "RVC" / "logs"


@pytest.fixture
def trainer(logs: Path) -> Iterator[Trainer]:
    with Trainer(logs.parent) as trainer:
        yield trainer


@pytest.fixture
def program(trainer: Trainer, logs: Path, tmp_path: Path) -> Iterator[Program]:
    """The program with a whole first attempt on its screen; the trainer holds no file now."""
    trainer.train(FIRST_ATTEMPT)
    with Program(tmp_path / "trace.jsonl", [logs]) as program:
        program.wait_for(lambda state: state["loaded"] and shows(FIRST_ATTEMPT)(state))
        yield program


class shows:  # noqa: N801 - reads as a condition
    """Whether a state's one run has got as far as ``epoch``."""

    def __init__(self, epoch: int) -> None:
        self._step = epoch * STEPS_PER_EPOCH

    def __call__(self, state: State) -> bool:
        return [run["last_step"] for run in state["runs"]] == [self._step]


def remove(folder: Path) -> None:
    """Delete a folder that the program may be looking into at this moment."""

    def gone() -> bool:
        shutil.rmtree(folder, ignore_errors=True)
        return not folder.exists()

    wait_until(gone, lambda: f"{folder} cannot be deleted")


def move(folder: Path, target: Path) -> None:
    """Rename a folder that the program may be looking into at this moment."""

    def moved() -> bool:
        try:
            folder.rename(target)
        except PermissionError:  # Windows, in the moment of a look
            return False
        return True

    wait_until(moved, lambda: f"{folder} cannot be renamed")


def test_new_points_arrive_while_it_is_training(program: Program, trainer: Trainer) -> None:
    points = 0
    for epoch in range(FIRST_ATTEMPT + 1, FIRST_ATTEMPT + 5):
        trainer.train(1)
        (run,) = program.wait_for(shows(epoch))["runs"]
        assert run["name"] == TRAINING.model
        assert run["points"] > points
        points = run["points"]


def test_a_renamed_folder_is_missed_and_found_again(
    program: Program, trainer: Trainer, logs: Path
) -> None:
    away = logs.with_name("logs of last week")
    move(logs, away)
    gone = program.wait_for(lambda state: str(logs) in state["banner"])
    assert shows(FIRST_ATTEMPT)(gone), "what was read stays on the screen"

    move(away, logs)
    program.wait_for(lambda state: not state["banner"])
    trainer.train(1)
    program.wait_for(shows(FIRST_ATTEMPT + 1))


def test_a_deleted_folder_is_missed_and_a_new_one_is_taken_up(
    program: Program, logs: Path, tmp_path: Path
) -> None:
    remove(logs)
    program.wait_for(lambda state: str(logs) in state["banner"])

    other = tmp_path / "elsewhere"
    with Trainer(other) as another:
        another.train(FIRST_ATTEMPT - 5)
    (other / "logs").rename(logs)
    program.wait_for(lambda state: not state["banner"] and shows(FIRST_ATTEMPT - 5)(state))


def test_a_renamed_model_is_seen_under_its_new_name(program: Program, logs: Path) -> None:
    move(logs / TRAINING.model, logs / "Zoe")
    program.wait_for(lambda state: "Zoe" in {run["name"] for run in state["runs"]})


def test_deleted_models_give_way_to_the_others_and_at_last_to_words(
    program: Program, logs: Path
) -> None:
    for name in ("Anna", "Bea"):
        shutil.copytree(logs / TRAINING.model, logs / name)
    program.wait_for(lambda state: len(state["runs"]) == 3)
    remove(logs / TRAINING.model)  # which is selected
    program.wait_for(lambda state: len(state["runs"]) == 2 and TRAINING.model not in state["title"])
    remove(logs / "Anna")
    program.wait_for(lambda state: state["title"] == "Bea — RVC Monitor")
    remove(logs / "Bea")
    program.wait_for(lambda state: not state["runs"] and "No training was found" in state["empty"])
