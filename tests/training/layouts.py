"""Where each trainer puts the files of one model: a generator with a known truth.

A :class:`Layout` is told what each start logs and writes it as its trainer would, with what that
trainer leaves around it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rvcmonitor.simulator.records import EventWriter
from tests.training.event_files import events_name


@dataclass(frozen=True)
class Point:
    """One scalar of a log."""

    tag: str
    step: int
    time: float


Start = Sequence[Point]
"""What one start wrote, in order."""
Folder = Callable[[Path, int], Path]
"""Where the start of a number writes, below the folder that is opened."""


@dataclass(frozen=True)
class Layout:
    """``around`` are empty files that the trainer leaves, ``half`` the folder of the validation,
    whose tags get ``validation/`` put before them. The model is called ``name``."""

    name: str
    home: str
    folder: Folder
    around: tuple[str, ...] = ()
    half: Folder | None = None

    def write(self, root: Path, number: int, started: float, start: Start) -> list[Path]:
        """The event files of one start."""
        for each in self.around:
            (root / each).parent.mkdir(parents=True, exist_ok=True)
            (root / each).touch()
        if self.half is None:
            return [_written(self.folder(root, number), number, 0, started, start)]
        prefix = "validation/"
        own = [point for point in start if not point.tag.startswith(prefix)]
        rest = [
            replace(point, tag=point.tag.removeprefix(prefix))
            for point in start
            if point.tag.startswith(prefix)
        ]
        return [
            _written(self.folder(root, number), number, 0, started, own),
            _written(self.half(root, number), number, 1, started, rest),
        ]


def _written(folder: Path, number: int, writer: int, started: float, start: Start) -> Path:
    path = folder / events_name(started, 100 + number, writer)
    with EventWriter(path, started) as events:
        for point in start:
            events.scalar(point.tag, point.step, point.time, point.time)
    return path


def _always(folder: str) -> Folder:
    return lambda root, _: root / folder


def _version(folder: str) -> Folder:
    return lambda root, number: root / folder / f"version_{number}"


LAYOUTS = {
    "Mainline": Layout(
        "anna",
        "logs/anna",
        _always("logs/anna"),
        ("logs/anna/config.json", "assets/weights/anna_e10_s500.pth", "logs/mute/0_gt_wavs/m.wav"),
    ),
    "Applio": Layout(
        "anna",
        "logs/anna",
        _always("logs/anna/eval"),
        ("logs/anna/config.json", "logs/anna/model_info.json", "logs/anna/anna_10e_500s.pth"),
    ),
    "so-vits-svc": Layout(
        "44k", "logs/44k", _always("logs/44k"), ("logs/44k/G_500.pth", "logs/44k/config.json")
    ),
    "so-vits-svc-fork": Layout(
        "44k",
        "logs/44k",
        _version("logs/44k/lightning_logs"),
        ("logs/44k/config.json", "logs/44k/G_40.pth"),
    ),
    "GPT-SoVITS": Layout(
        "anna",
        "logs/anna",
        _always("logs/anna"),
        ("logs/anna/logs_s2_v2/G_233333333333.pth", "SoVITS_weights_v2/anna_e4_s400.pth"),
    ),
    "the GPT of GPT-SoVITS": Layout(
        "anna/logs_s1",
        "logs/anna/logs_s1",
        _version("logs/anna/logs_s1/logs_s1"),
        ("logs/anna/logs_s1/ckpt/epoch=14-step=300.ckpt", "GPT_weights/anna-e15.ckpt"),
    ),
    "Bert-VITS2": Layout(
        "anna",
        "Data/anna",
        _always("Data/anna/models"),
        ("Data/anna/config.json", "Data/anna/models/G_500.pth"),
    ),
    "ddPn08": Layout(
        "anna",
        "models/training/models/anna",
        _always("models/training/models/anna/logs"),
        ("models/training/models/anna/config.json", "models/checkpoints/anna-10.pth"),
    ),
    "HiFi-GAN": Layout(
        "cp_hifigan", "cp_hifigan", _always("cp_hifigan/logs"), ("cp_hifigan/config.json",)
    ),
    "Keras": Layout(
        "anna", "runs/anna", _always("runs/anna/train"), half=_always("runs/anna/validation")
    ),
    "PyTorch, by hand": Layout(
        "anna_train", "runs/anna_train", _always("runs/anna_train"), half=_always("runs/anna_val")
    ),
    "FastSpeech2": Layout(
        "LJSpeech",
        "output/log/LJSpeech",
        _always("output/log/LJSpeech/train"),
        half=_always("output/log/LJSpeech/val"),
    ),
    "DDSP-SVC": Layout(
        "combsub", "exp/combsub", _always("exp/combsub/logs"), ("exp/combsub/config.yaml",)
    ),
}
