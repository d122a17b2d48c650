"""Costs that grow with the models in a folder: finding them, and seeing that nothing changed."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from rvcmonitor.training.train_log import GrowingTextLog
from rvcmonitor.training.watch import Watch
from tests.training.event_files import STARTED, write_events

MODELS = (10, 100, 200, 1000)
WEIGHTS = 40
"""Weights of each model, all in one folder, as RVC keeps them."""
ROUNDS = 5
LINES = 30_000


def write_models(root: Path, models: int) -> None:
    weights = root / "assets" / "weights"
    weights.mkdir(parents=True)
    for model in range(models):
        name = f"model{model:04}"
        write_events(root / "logs" / name, range(0, 2000, 200), started=STARTED + model)
        for epoch in range(1, WEIGHTS + 1):
            (weights / f"{name}_e{epoch}_s{epoch * 50}.pth").touch()
    for folder in (root, *root.rglob("*")):
        if folder.is_dir():
            os.utime(folder, (STARTED, STARTED))  # nothing came or went for a long time


def search_times(models: int) -> tuple[float, float, float, float]:
    """Milliseconds of processor time of the first look, of a routine search, of a thorough one, and
    of a look between two searches; all but the first are the best of some rounds."""
    with TemporaryDirectory() as folder:
        write_models(Path(folder), models)
        watch = Watch([Path(folder)])
        first = _took(watch)
        watch._grown.clear()  # nobody trains
        routine, thorough, quiet = [], [], []
        for _ in range(ROUNDS):
            routine.append(_searched(watch, 1))
            thorough.append(_searched(watch, 0))
            quiet.append(_took(watch))
    return first, min(routine), min(thorough), min(quiet)


def _searched(watch: Watch, searches: int) -> float:
    """Milliseconds of a search, of which so many came before."""
    (root,) = watch._roots
    root.outdated, root._not_before, root._searches = True, 0.0, searches
    return _took(watch)


def _took(watch: Watch) -> float:
    begun = time.process_time()
    watch.poll(600)
    return 1000 * (time.process_time() - begun)


def log_times() -> tuple[float, float]:
    """Milliseconds of processor time to read a ``train.log``, and the two lines that come next."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "train.log"
        lines = (
            f"2023-05-01 12:00:00,000\tanna\tINFO\tTrain Epoch: {n // 10 + 1} [{n % 10 * 10}%]\n"
            f"2023-05-01 12:00:00,000\tanna\tINFO\t[{n * 20}, 9.995000937421877e-05]\n"
            for n in range(LINES)
        )
        path.write_text("".join(lines))
        log = GrowingTextLog(path)
        times = []
        for _ in range(2):
            begun = time.process_time()
            log.read()
            times.append(1000 * (time.process_time() - begun))
            with path.open("a") as file:
                file.write("Train Epoch: 9999 [0%]\n[999999, 9.9e-05]\n")
    return times[0], times[1]


def main(_: Sequence[str] = ()) -> int:
    """Print the table of the README."""
    print("| models | weights | first look | routine search | thorough search | look between |")
    print("|---:|---:|---:|---:|---:|---:|")
    for models in MODELS:
        row = " | ".join(f"{took:.1f}" for took in search_times(models))
        print(f"| {models:,} | {models * WEIGHTS:,} | {row} |")
    print(
        "train.log of {:,} steps: {:.0f} ms, two more lines {:.2f} ms".format(LINES, *log_times())
    )
    return 0
