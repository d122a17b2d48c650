"""Whose process it is: the training's, and never one that only looks like it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from rvcmonitor.stopping.process import Process
from rvcmonitor.stopping.whose_process import Found, Refused, Training, whose
from rvcmonitor.training.processes import TrainerProcess

BEGAN = 1_760_000_000.0
HERE, OWN = "voice-pc", 99
RVC = Path(__file__).resolve().parent / "RVC"
"""An installation that need not be there."""
SCRIPT = str(RVC / "infer" / "modules" / "train" / "train.py")
MODEL = RVC / "logs" / "anna"
TOLD = ("python", SCRIPT, "-e", "anna", "-bs", "4", "-te", "300")
SPAWNED = ("python", "-c", "from multiprocessing.spawn import spawn_main", "--multiprocessing-fork")

US = Process(OWN, 1, BEGAN - 900, ("python", "-m", "rvcmonitor"), RVC)
WEBUI = Process(10, 1, BEGAN - 800, ("python", "infer-web.py", "--port", "7897"), RVC)
TRAINER = Process(20, 10, BEGAN - 30, TOLD, RVC)
WORKER = Process(21, 20, BEGAN - 20, SPAWNED, RVC)
TRAINING = Training(MODEL, TrainerProcess(HERE, (21,)), BEGAN)
UNNAMED = Training(MODEL, TrainerProcess(None, ()), BEGAN)


def found(training: Training, *table: Process) -> int | None:
    """The number of the process that would be ended."""
    said = whose(training, (US, *table), HERE, OWN)
    return said.root.number if isinstance(said, Found) else None


def test_the_trainer_is_found_by_its_worker_and_by_its_command_line() -> None:
    assert found(TRAINING, WEBUI, TRAINER, WORKER) == 20
    assert found(UNNAMED, WEBUI, TRAINER, WORKER) == 20


def test_two_processes_of_one_command_line_are_one_training() -> None:
    """A virtual environment of Windows starts Python twice, and a fork looks like its parent."""
    inner = replace(TRAINER, number=22, parent=20, started=BEGAN - 29)
    assert found(TRAINING, WEBUI, TRAINER, inner, replace(WORKER, parent=22)) == 20


def test_a_worker_that_the_event_file_names_is_ended_alone() -> None:
    """Its program trains within itself and says nothing of the model; that stays."""
    assert found(TRAINING, WEBUI, replace(WORKER, parent=10)) == 21


@pytest.mark.parametrize(
    "words",
    [
        TOLD,
        ("python3.11", "-u", "infer/modules/train/train.py", "-e", "anna"),
        ("C:\\env\\python.exe", SCRIPT, "anna", "10", "300", "G", "D", "0", "4"),
        ("python", SCRIPT, "-m", "logs/anna"),
        ("python", SCRIPT, "-e", str(MODEL)),
    ],
)
def test_every_way_to_name_the_model_is_understood(words: tuple[str, ...]) -> None:
    assert found(UNNAMED, replace(TRAINER, words=words)) == 20


NEAR_MISSES = {
    "a model whose name begins like it": replace(TRAINER, words=(*TOLD[:3], "anna2")),
    "a model whose name it begins with": replace(TRAINER, words=(*TOLD[:3], "ann")),
    "the same name in another installation": replace(
        TRAINER, words=("python", "/other/RVC/infer/modules/train/train.py", "-e", "anna"),
        folder=Path("/other/RVC"),
    ),
    "another model": replace(TRAINER, words=(*TOLD[:3], "kamal")),
    "no model at all": replace(TRAINER, words=TOLD[:2]),
    "a folder that nobody knows": replace(
        TRAINER, words=("python", "train.py", "-e", "anna"), folder=None
    ),
    "the WebUI": WEBUI,
    "a notebook's kernel": replace(
        TRAINER, words=("python", "-m", "ipykernel_launcher", "-f", "kernel.json")
    ),
    "a notebook that was told the same": replace(
        TRAINER, words=("python", "-m", "ipykernel_launcher", *TOLD[1:])
    ),
    "TensorBoard on the folder": replace(
        TRAINER, words=("python", "-m", "tensorboard.main", "--logdir", str(MODEL))
    ),
    "an editor with the script": replace(TRAINER, words=("vim", *TOLD[1:])),
    "an editor written in Python": replace(TRAINER, words=("python", "edit.py", *TOLD[1:])),
    "a viewer of its log": replace(TRAINER, words=("tail", "-f", str(MODEL / "train.log"))),
    "a shell that waits for it": replace(TRAINER, words=("bash", "-c", " ".join(TOLD))),
    "the features' extraction": replace(
        TRAINER, words=("python", str(RVC / "extract_feature_print.py"), "-e", "anna")
    ),
    "one that began after the log": replace(TRAINER, started=BEGAN + 60),
    "one whose command line is hidden": replace(TRAINER, words=()),
}  # fmt: skip


@pytest.mark.parametrize("near", NEAR_MISSES)
def test_a_near_miss_is_left_alone(near: str) -> None:
    miss = NEAR_MISSES[near]
    assert found(UNNAMED, miss) is None
    assert found(TRAINING, miss) is None
    if near != "the WebUI":
        assert found(UNNAMED, miss, replace(TRAINER, number=30)) == 30


NUMBER = 21
REUSED = {
    "a number that was given out again": Process(NUMBER, 1, BEGAN + 60, SPAWNED, RVC),
    "again, to a training": Process(NUMBER, 1, BEGAN + 60, TOLD, RVC),
    "a kernel that trains in itself": Process(
        NUMBER, 1, BEGAN - 60, ("python", "-m", "ipykernel_launcher", "-f", "k.json"), RVC
    ),
    "a WebUI that trains in itself": Process(NUMBER, 1, BEGAN - 60, WEBUI.words, RVC),
    "a browser": Process(NUMBER, 1, BEGAN - 60, ("chrome", "--type=renderer"), None),
}


@pytest.mark.parametrize("which", REUSED)
def test_a_number_alone_proves_nothing(which: str) -> None:
    assert found(TRAINING, REUSED[which]) is None


def test_a_training_on_another_computer_is_left_alone() -> None:
    elsewhere = replace(TRAINING, writer=TrainerProcess("rented-box", (21,)))
    said = whose(elsewhere, (TRAINER, WORKER), HERE, OWN)
    assert isinstance(said, Refused)
    assert said.why.english() == "It runs on another computer, rented-box."


def has_ended(training: Training, *table: Process) -> bool:
    """Whether one that was found before is said to be gone."""
    said = whose(training, (US, *table), HERE, OWN)
    return isinstance(said, Refused) and said.nobody


def test_where_nothing_is_left_the_training_has_ended() -> None:
    for training in (TRAINING, UNNAMED):
        assert has_ended(training, WEBUI)
        assert has_ended(training, WEBUI, replace(TRAINER, words=(*TOLD[:3], "kamal")))
    given_again = Process(NUMBER, 1, BEGAN + 60, ("chrome", "--type=renderer"), None)
    assert has_ended(TRAINING, WEBUI, given_again)


ANOTHER = {
    "a trainer that was started again": replace(TRAINER, number=30, started=BEGAN + 600),
    "a WebUI of that number": Process(NUMBER, 1, BEGAN - 60, WEBUI.words, RVC),
    "a process of that number that tells nothing": Process(NUMBER, 1, BEGAN - 60),
}


@pytest.mark.parametrize("which", ANOTHER)
def test_where_something_may_train_it_has_not(which: str) -> None:
    assert found(TRAINING, WEBUI, ANOTHER[which]) is None
    assert not has_ended(TRAINING, WEBUI, ANOTHER[which])


def test_what_goes_on_elsewhere_or_twice_has_not_ended() -> None:
    assert not has_ended(replace(TRAINING, writer=TrainerProcess("rented-box", (21,))))
    assert not has_ended(replace(TRAINING, began=None))
    assert not has_ended(UNNAMED, TRAINER, replace(TRAINER, number=40))


def test_a_worker_that_started_this_program_is_left_alone() -> None:
    table = (replace(US, parent=NUMBER, started=BEGAN + 60), replace(WORKER, parent=10))
    said = whose(TRAINING, table, HERE, OWN)
    assert isinstance(said, Refused)
    assert not said.nobody


def test_two_trainings_of_one_model_are_left_alone() -> None:
    other = replace(TRAINER, number=40)
    assert found(UNNAMED, TRAINER, other) is None
    assert found(TRAINING, TRAINER, WORKER, other) == 20  # the one that writes


def test_our_own_ancestors_are_left_alone() -> None:
    """A training that started this program does not end it."""
    table = (replace(US, parent=20, started=BEGAN + 60), TRAINER)
    assert isinstance(whose(UNNAMED, table, HERE, OWN), Refused)


def test_a_loop_of_parents_ends() -> None:
    """Numbers that were given out again can look like one."""
    loop = (replace(TRAINER, parent=21), replace(WORKER, started=TRAINER.started))
    assert found(TRAINING, *loop) in (20, None)


def test_a_model_without_an_event_file_is_left_alone() -> None:
    assert found(replace(UNNAMED, began=None), TRAINER) is None
