"""Many different trainings, for judging a verdict on more than one lucky curve."""

from __future__ import annotations

import numpy as np

from rvcmonitor.simulator.noise import Noise
from rvcmonitor.simulator.shapes import Dip, Shape, State
from rvcmonitor.simulator.trainers import TRAINERS
from rvcmonitor.simulator.training import Attempt, Training


def draw(trainer: str, state: State, seed: int) -> Training:
    """A training as people have them: 150–1,000 log points of the generator total, a turn at
    20–70 % of the run, a rise of 3–20 %, early dips, resumes, and more or less noise."""
    rng = np.random.default_rng((seed, list(TRAINERS).index(trainer)))
    points = int(np.exp(rng.uniform(np.log(150), np.log(1000))))
    per_epoch = int(rng.integers(20, 120))
    log_interval = 200
    epochs = points
    if TRAINERS[trainer].cadence == "interval":
        epochs = max(points * log_interval // per_epoch, 10)
    return Training(
        model=f"voice {seed}",
        trainer=trainer,
        epochs=epochs,
        steps_per_epoch=per_epoch,
        save_every=int(rng.choice([5, 10, 20, 50])),
        shape=_shape(state, rng),
        noise=Noise(
            amount=rng.uniform(0.8, 1.3),
            tails=rng.uniform(3.0, 8.0),
            persistence=rng.uniform(0.0, 0.45),
        ),
        attempts=_attempts(epochs, rng),
        level=rng.uniform(20, 45),
        fm_drift=rng.uniform(0.0, 0.05),
        log_interval=log_interval,
        seed=seed,
    )


def _shape(state: State, rng: np.random.Generator) -> Shape:
    turn = rng.uniform(0.2, 0.7)
    return Shape(
        state,
        turn=turn,
        fall=rng.uniform(0.15, 0.45),
        rise=rng.uniform(0.03, 0.20),
        rounding=rng.uniform(0.01, 0.06),
        dips=_double_dip(turn, rng) if rng.random() < 0.5 else (),
        warm_up=rng.uniform(0.001, 0.01),
    )


def _double_dip(turn: float, rng: np.random.Generator) -> tuple[Dip, ...]:
    first, second = turn * rng.uniform(0.15, 0.3), turn * rng.uniform(0.4, 0.6)
    depth = rng.uniform(0.01, 0.03)
    width = turn * 0.06
    return (Dip(first, depth, width), Dip(second, depth * rng.uniform(0.5, 1.0), width))


def _attempts(epochs: int, rng: np.random.Generator) -> tuple[Attempt, ...]:
    stops = np.sort(rng.uniform(0.1, 0.95, rng.choice([0, 0, 1, 2, 4]))) * epochs
    killed = tuple(Attempt(until=float(round(stop, 2))) for stop in stops)
    return (*killed, Attempt())
