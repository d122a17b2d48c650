"""Runs made of arrays, for the tests of this room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rvcmonitor.message import Message
from rvcmonitor.training.epochs import EpochAxis, EpochSegment
from rvcmonitor.training.run import Checkpoint, Run, Series
from rvcmonitor.training.tags import best_tags

Floats = NDArray[np.float64]


def series(tag: str, steps: ArrayLike, values: ArrayLike) -> Series:
    at = np.asarray(steps, np.int64)
    return Series(tag, at, at.astype(np.float64), np.asarray(values, np.float32))


def run(
    values: Mapping[str, ArrayLike],
    *,
    every: int = 200,
    steps_per_epoch: float | None = 50,
    checkpoints: Sequence[Checkpoint] = (),
    state: str = "training",
) -> Run:
    """A Mainline run that logged each tag every ``every`` steps."""
    made = {
        tag: series(tag, every * np.arange(np.size(listed)), listed)
        for tag, listed in values.items()
    }
    last = max((int(one.steps[-1]) for one in made.values() if len(one.steps)), default=None)
    axis = None
    if steps_per_epoch is not None:
        axis = EpochAxis((EpochSegment(0, steps_per_epoch),), True, Message("test"))
    return Run(
        name="ariana",
        path=Path("logs/ariana"),
        trainer="mainline",
        series=made,
        media={},
        files=(),
        attempts=(),
        checkpoints=tuple(checkpoints),
        epochs=axis,
        tags=best_tags(made),
        total_epochs=None,
        last_write=None,
        last_step=last,
        last_epoch=None
        if steps_per_epoch is None or last is None
        else int(last // steps_per_epoch) + 1,
        state=state,  # type: ignore[arg-type] # a plain string keeps the tests short
        problems=(),
    )


def voice(epoch: int, steps_per_epoch: int = 50, *, best: bool = False) -> Checkpoint:
    step = epoch * steps_per_epoch
    return Checkpoint(Path(f"ariana_e{epoch}_s{step}.pth"), "voice", epoch, step, 0.0, best)


def resume(epoch: int, steps_per_epoch: int = 50) -> Checkpoint:
    step = epoch * steps_per_epoch
    return Checkpoint(Path(f"G_{step}.pth"), "resume", epoch, step, 0.0)


def noisy(level: ArrayLike, seed: int = 0, amount: float = 0.05) -> Floats:
    clean = np.asarray(level, np.float64)
    rng = np.random.default_rng(seed)
    made: Floats = clean * (1 + amount * rng.standard_t(5, clean.shape) * np.sqrt(3 / 5))
    return made


def falling(points: int, bend: float = 0.05) -> Floats:
    """From 40 to 25, as a logarithm falls."""
    at = np.linspace(0, 1, points)
    fall: Floats = 25 + 15 * (1 - np.log1p(at / bend) / np.log1p(1 / bend))
    return fall


def turning(points: int, turn: float = 0.4, rise: float = 0.1) -> Floats:
    """Falling until ``turn``, then rising by ``rise`` until the end (0: level)."""
    at = np.linspace(0, 1, points)
    fall: Floats = 25 + 15 * (1 - np.log1p(np.minimum(at / turn, 1) / 0.05) / np.log1p(20))
    turned: Floats = fall + 25 * rise * np.maximum(at - turn, 0) / (1 - turn)
    return turned
