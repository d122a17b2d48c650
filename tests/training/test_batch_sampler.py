"""Epochs from the file list: as many batches as the trainers' own sampler makes."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.report import report, to_text
from rvcmonitor.simulator.records import EventWriter
from rvcmonitor.training.batch_sampler import batches_of
from rvcmonitor.training.run import Run
from rvcmonitor.training.watch import Watch
from tests.training.event_files import write_events

HOP = 400


@given(
    st.lists(st.integers(0, 1200) | st.sampled_from([100, 101, 200, 900, 901]), max_size=80),
    st.integers(1, 9),
    st.integers(1, 3),
)
def test_batches_are_counted_one_by_one(frames: list[int], size: int, cards: int) -> None:
    """Each card gets the batches whose clips are its own, until every bucket is used up."""
    counted = 0
    for low in range(100, 900, 100):
        clips = [length for length in frames if low < length <= low + 100]
        while clips:
            counted += 1
            del clips[: size * cards * cards]
    assert batches_of(frames, size, cards) == counted


def write_training(home: Path, frames: Sequence[int], *, log: str | None, moved: bool) -> None:
    """A Mainline training without weights and with a learning rate that tells nothing."""
    write_events(home, range(0, 4000, 200), tags=["loss/g/total", "grad_norm_g"])
    settings = {"data": {"hop_length": HOP}, "train": {"batch_size": 4}}
    (home / "config.json").write_text(json.dumps(settings))
    if log is not None:
        (home / "train.log").write_text(log)
    folder = home / "0_gt_wavs"
    folder.mkdir()
    lines = []
    for number, length in enumerate(frames):
        clip = folder / f"{number}.wav"
        clip.write_bytes(bytes(3 * HOP * length + 5))
        named = f"C:\\RVC\\logs\\{home.name}\\0_gt_wavs\\{clip.name}" if moved else str(clip)
        lines.append(f"{named}|feature.npy|f0.npy|f0nsf.npy|0")
    (home / "filelist.txt").write_text("\n".join(lines))


def run_in(home: Path) -> Run:
    (run,) = Watch([home]).poll(60).runs
    return run


@pytest.mark.parametrize("moved", [False, True])
def test_the_file_list_and_the_batch_size_tell_the_epoch(tmp_path: Path, *, moved: bool) -> None:
    home = tmp_path / "logs" / "anna"
    log = "INFO\t{'train': {'batch_size': 8, 'epochs': 20000}, 'gpus': '0'}\n"
    write_training(home, [150] * 17 + [250] * 8 + [50, 950], log=log, moved=moved)
    run = run_in(home)
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == 4
    assert run.epochs.source.english() == "filelist.txt and the batch size"
    assert run.last_epoch == 3800 // 4 + 1


def test_several_cards_share_the_clips(tmp_path: Path) -> None:
    home = tmp_path / "logs" / "anna"
    log = "INFO\t{'train': {'batch_size': 2}, 'gpus': '0-1'}\n"
    write_training(home, [150] * 17, log=log, moved=False)
    run = run_in(home)
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == 3


def test_a_trainer_that_runs_here_was_told_the_batch_size(tmp_path: Path) -> None:
    home = tmp_path / "logs" / "anna"
    write_training(home, [150] * 17, log=None, moved=False)
    sleeps = [
        sys.executable,
        "-c",
        "import sys; sys.stdin.readline()",
        "-e",
        "anna",
        "-bs",
        "4",
        "-te",
        "300",
        "-g",
        "0",
    ]
    with subprocess.Popen(sleeps, stdin=subprocess.PIPE) as trainer:
        (file,) = home.glob("events*")
        file.rename(home / f"events.out.tfevents.9.{socket.gethostname()}.{trainer.pid}.0")
        assert run_in(home).epochs is None  # younger than what was logged: another process
        name = f"events.out.tfevents.10.{socket.gethostname()}.{trainer.pid}.0"
        with EventWriter(home / name, time.time()) as writer:
            writer.scalar("loss/g/total", 4000, 1.0, time.time())
        run = run_in(home)
        trainer.communicate(b"\n")
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == 5
    assert run.total_epochs == 300


@pytest.mark.parametrize(
    ("lost", "says"),
    [
        ("train.log", "the batch size is neither in train.log nor in model_info.json"),
        ("filelist.txt", "filelist.txt is not in the model’s folder"),
        ("config.json", "config.json does not say the hop length"),
        ("0_gt_wavs/3.wav", "clips that filelist.txt names are not on this computer any more"),
    ],
)
def test_what_is_missing_is_told(tmp_path: Path, lost: str, says: str) -> None:
    home = tmp_path / "logs" / "anna"
    write_training(home, [150] * 9, log="{'batch_size': 2, 'gpus': '0'}\n", moved=False)
    (home / lost).unlink()
    run = run_in(home)
    assert run.epochs is None
    assert run.epochs_lack is not None
    assert run.epochs_lack.english() == says
    assert says in to_text(report(home))
