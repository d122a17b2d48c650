"""What is a trainer's command line, what it says, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.training.command_line import TrainCommand, is_worker, train_command

RVC = "python infer/modules/train/train.py -e anna -sr 40k -f0 1 -bs 4 -g 0-1 -te 300 -se 10"
APPLIO = "D:\\A\\env\\python.exe D:\\A\\rvc\\train\\train.py anna 10 500 G.pth D.pth 0 8 40000"
SOVITS = "python3.10 -u train.py -c configs/config.json -m 44k"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (RVC, TrainCommand("infer/modules/train/train.py", "anna", 300, 4, 2)),
        (APPLIO, TrainCommand("D:\\A\\rvc\\train\\train.py", "anna", 500, 8)),
        (SOVITS, TrainCommand("train.py", "44k")),
        ("python -W ignore train.py -e anna", TrainCommand("train.py", "anna")),
        ("python train.py -e anna -te many", TrainCommand("train.py", "anna")),
        ("python train.py", TrainCommand("train.py", None)),
    ],
)
def test_a_trainer_says_what_it_was_told(line: str, told: TrainCommand) -> None:
    assert train_command(line.split()) == told


@pytest.mark.parametrize(
    "line",
    [
        "",
        "vim train.py -e anna",
        "code.exe C:\\RVC\\train.py anna 10 500",
        "tail -f logs/anna/train.log",
        "python -m ipykernel_launcher -f kernel.json",
        "python -m tensorboard.main --logdir logs/anna",
        "python -c import\\ train train.py -e anna",
        "python infer-web.py --pycmd python -e anna",
        "python editor.py train.py -e anna",
        "python trainset_preprocess_pipeline_print.py -e anna",
        "bash run.sh python train.py -e anna",
    ],
)
def test_what_only_looks_like_a_trainer_is_none(line: str) -> None:
    assert train_command(line.split()) is None


def test_workers_of_multiprocessing_are_known() -> None:
    spawned = (
        "from multiprocessing.spawn import spawn_main; spawn_main(parent_pid=1, pipe_handle=2)"
    )
    assert is_worker(["C:\\py\\python.exe", "-c", spawned, "--multiprocessing-fork"])
    assert not is_worker(["python", "-m", "ipykernel_launcher"])
    assert not is_worker(["code.exe", "--multiprocessing-fork"])


@given(st.lists(st.text(max_size=12) | st.sampled_from([*RVC.split(), *APPLIO.split()])))
def test_any_words_are_read_without_an_error(words: list[str]) -> None:
    train_command(words)
    is_worker(words)
