"""Trainings of all trainers, and what no trainer should write."""

from __future__ import annotations

import time
from random import Random
from typing import get_args

from rvcmonitor.simulator.records import EventWriter
from rvcmonitor.simulator.trainers import TRAINERS
from rvcmonitor.simulator.training import Attempt, Defect, DefectKind, Training
from tests.monkey import odd


def some_training(rng: Random, name: str) -> Training:
    """Short epochs, so that there is soon much to see; sometimes one that goes wrong."""
    epochs = rng.choice((30, 100, 300, 1000))
    return Training(
        model=name,
        trainer=rng.choice(sorted(TRAINERS)),
        epochs=epochs,
        steps_per_epoch=rng.choice((1, 3, 20, 47)),
        save_every=rng.choice((1, 5, 10, 50)),
        attempts=_some_attempts(rng, epochs),
        defects=_some_defects(rng),
        log_interval=rng.choice((10, 50, 200)),
        picture_every=rng.choice((0, 5, 20)),
        sound=rng.random() < 0.6,
        only_latest_resume=rng.random() < 0.5,
        sample_rate=rng.choice((32_000, 40_000, 48_000)),
        seed=rng.randrange(1000),
        started=time.time() - rng.choice((600, 86_400, 1e7)),
    )


def _some_attempts(rng: Random, epochs: int) -> tuple[Attempt, ...]:
    stops = sorted(rng.uniform(2, epochs) for _ in range(rng.choice((0, 0, 1, 3))))
    killed = [Attempt(until=round(stop, 2), crashed_starts=rng.randint(0, 1)) for stop in stops]
    return (*killed, Attempt())


def _some_defects(rng: Random) -> tuple[Defect, ...]:
    if rng.random() < 0.6:
        return ()
    start = rng.uniform(0, 0.8)
    return (Defect(rng.choice(get_args(DefectKind)), start, rng.uniform(start, 1.0)),)


def write_odd_record(writer: EventWriter, rng: Random) -> None:
    tag = rng.choice(("loss/g/total", "loss/d/total", *odd.TEXTS))
    step = rng.choice(odd.STEPS)
    wall_time = rng.choice((0.0, -1.0, time.time(), 1e12, 1e300, float("nan"), float("inf")))
    match rng.randint(0, 9):
        case 0:
            size = rng.choice(((1, 1), (2**31 - 1, 1), (0, 0)))
            writer.image(tag, step, rng.randbytes(200), size, wall_time)
        case 1:
            writer.audio(tag, step, rng.randbytes(200), 40_000, wall_time)
        case _:
            value = rng.choice((0.0, 1.0, -1e38, 3e38, 1e-45, float("nan"), float("-inf")))
            writer.scalar(tag, step, value, wall_time)
