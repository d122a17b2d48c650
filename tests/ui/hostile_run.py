"""A training whose every name is made to be taken for something else than a name."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
from PySide6.QtGui import QColor, QImage

from rvcmonitor.simulator.pictures import figure, voice
from rvcmonitor.simulator.records import EventWriter
from rvcmonitor.training.run import Run
from rvcmonitor.training.watch import Watch
from tests.media_runs import tone

BAIT = "bait.png"
"""A picture that only somebody fetches who takes a name for markup; in the folder of the test."""
COLOUR = QColor(255, 0, 254)
"""Of the bait, and of nothing else on the screen."""
MARKUP = f"<img src='{BAIT}'>&Quit"
NAME = "x&Quit" if sys.platform == "win32" else MARKUP
"""Windows has no such file names; tags may be anything there, too."""
STARTED = 1.76e9
STEPS = np.arange(100, 60_100, 200)


def write_bait(folder: Path) -> None:
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    image.fill(COLOUR)
    assert image.save(str(folder / BAIT))


def write_hostile_run(logs: Path, name: str = NAME) -> Run:
    """The run of ``name`` in ``logs``, as the program reads it."""
    home = logs / name
    home.mkdir(parents=True)
    _write_events(home / "events.out.tfevents.1760000000.HOST.7.0")
    (home / f"events.out.tfevents.1760000000.{NAME}.8.0").write_bytes(b"\x00" * 4096)
    for epoch in range(20, 300, 20):
        (home / f"{name}_e{epoch}_s{epoch * 200}.pth").write_bytes(b"")
    config = {"train": {"learning_rate": MARKUP, "log_interval": MARKUP}, "process_pids": [MARKUP]}
    (home / "config.json").write_text(json.dumps(config), "utf-8")
    (home / "train.log").write_text(f"{MARKUP} ====> Epoch: 1 {MARKUP}\n" * 20, "utf-8")
    watch = Watch([home])
    runs = watch.poll(60.0).runs
    assert watch.loaded
    (run,) = runs
    return run


def _write_events(path: Path) -> None:
    noise = np.random.default_rng(1).normal(0, 0.5, len(STEPS))
    curve = 30 + 20 * np.exp(-STEPS / 6000) + np.maximum(STEPS - 30_000, 0) / 6000 + noise
    with EventWriter(path, STARTED) as writer:
        for step, value in zip(STEPS.tolist(), curve.tolist(), strict=True):
            for tag in ("loss/g/total", "loss/g/mel", MARKUP, f"loss/g/{MARKUP}"):
                writer.scalar(tag, step, value, STARTED + step)
        writer.scalar("loss/g/total", 60_200, float("nan"), STARTED + 60_200)
        for tag in ("slice/mel_gen", MARKUP + " picture"):
            writer.image(tag, 30_100, figure(voice(1)), (1000, 200), STARTED + 70_000)
        writer.audio(MARKUP + " sound", 30_100, tone(), 16000, STARTED + 70_000)
