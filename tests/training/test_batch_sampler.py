"""Epochs from the file list: as many batches as the trainers' own sampler makes."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rvcmonitor.report import report, to_text
from rvcmonitor.simulator.records import EventWriter
from rvcmonitor.training.batch_sampler import batches_of
from rvcmonitor.training.run import Run
from rvcmonitor.training.watch import Watch
from tests.training.event_files import write_events
from tests.training.sampling_trainer import HOP, Sampling, batches, logged_steps

frames = st.integers(0, 1200) | st.sampled_from([100, 101, 200, 201, 899, 900, 901])
samplings = st.builds(
    Sampling,
    st.lists(st.builds(lambda n, rest: 3 * HOP * n + rest, frames, st.integers(0, 1199))),
    st.integers(1, 9),
    st.integers(1, 3),
)


@given(samplings)
def test_as_many_batches_as_are_dealt_one_by_one(sampling: Sampling) -> None:
    clips = [size // (3 * HOP) for size in sampling.sizes]
    assert batches_of(clips, sampling.batch_size, sampling.cards) == len(batches(sampling))


@settings(max_examples=40)
@given(samplings, st.integers(1, 5), st.booleans())
def test_every_point_has_the_epoch_in_which_it_was_logged(
    sampling: Sampling, rounds: int, is_mangio: bool
) -> None:
    """Mainline logs every 200 steps; Mangio about once an epoch, drifting."""
    assume(batches(sampling))
    clips = len(sampling.sizes)
    interval = -(-clips // sampling.batch_size) + 1 if is_mangio else 200
    epochs = 1 + rounds * interval // len(batches(sampling))
    logged = list(logged_steps(sampling, interval, epochs))
    with TemporaryDirectory() as folder:
        home = Path(folder) / ("Mangio-RVC" if is_mangio else "RVC") / "logs" / "anna"
        write_sampled(home, sampling, [step for step, _ in logged])
        run = run_in(home)
    assert run.trainer == ("mangio" if is_mangio else "mainline")
    assert run.epochs is not None
    told = run.epochs.epoch_at(run.series["loss/g/total"].steps)
    assert told.tolist() == [epoch for _, epoch in logged]


def write_sampled(home: Path, sampling: Sampling, steps: Sequence[int]) -> None:
    cards = "-".join(map(str, range(sampling.cards)))
    log = f"INFO\t{{'train': {{'batch_size': {sampling.batch_size}}}, 'gpus': '{cards}'}}\n"
    write_training(home, sampling.sizes, steps, log=log)


def write_training(
    home: Path,
    sizes: Sequence[int],
    steps: Sequence[int] = range(0, 4000, 200),
    *,
    log: str | None,
    moved: bool = False,
) -> None:
    """A training without weights and learning rate, on clips of so many bytes."""
    write_events(home, steps, tags=["loss/g/total", "grad_norm_g"])
    config = {"data": {"hop_length": HOP}, "train": {"batch_size": 4}}
    (home / "config.json").write_text(json.dumps(config))
    if log is not None:
        (home / "train.log").write_text(log)
    folder = home / "0_gt_wavs"
    folder.mkdir()
    lines = []
    for number, size in enumerate(sizes):
        clip = folder / f"{number}.wav"
        clip.touch()
        os.truncate(clip, size)  # a file of holes: nothing is written
        named = f"C:\\RVC\\logs\\{home.name}\\0_gt_wavs\\{clip.name}" if moved else str(clip)
        lines.append(f"{named}|feature.npy|f0.npy|f0nsf.npy|0")
    (home / "filelist.txt").write_text("\n".join(lines))


def bytes_of(frames: Sequence[int]) -> list[int]:
    return [3 * HOP * length + 5 for length in frames]


def run_in(home: Path) -> Run:
    (run,) = Watch([home]).poll(60).runs
    return run


@pytest.mark.parametrize("moved", [False, True])
def test_the_file_list_and_the_batch_size_tell_the_epoch(tmp_path: Path, *, moved: bool) -> None:
    home = tmp_path / "logs" / "anna"
    log = "INFO\t{'train': {'batch_size': 8, 'epochs': 20000}, 'gpus': '0'}\n"
    write_training(home, bytes_of([150] * 17 + [250] * 8 + [50, 950]), log=log, moved=moved)
    run = run_in(home)
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == 4
    assert run.epochs.source.english() == "filelist.txt and the batch size"
    assert run.last_epoch == 3800 // 4 + 1


def test_several_cards_share_the_clips(tmp_path: Path) -> None:
    home = tmp_path / "logs" / "anna"
    log = "INFO\t{'train': {'batch_size': 2}, 'gpus': '0-1'}\n"
    write_training(home, bytes_of([150] * 17), log=log)
    run = run_in(home)
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == 3


def test_a_trainer_that_runs_here_was_told_the_batch_size(tmp_path: Path) -> None:
    home = tmp_path / "logs" / "anna"
    write_training(home, bytes_of([150] * 17), log=None)
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
    write_training(home, bytes_of([150] * 9), log="{'batch_size': 2, 'gpus': '0'}\n")
    (home / lost).unlink()
    run = run_in(home)
    assert run.epochs is None
    assert run.epochs_lack is not None
    assert run.epochs_lack.english() == says
    assert says in to_text(report(home))
