"""Set T: trainings to tune the verdict on, by the project's simulator and by other formulas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from rvcmonitor.message import Message
from rvcmonitor.simulator.curves import Curves, curves
from rvcmonitor.simulator.population import draw as draw_training
from rvcmonitor.simulator.shapes import Shape, State
from rvcmonitor.simulator.training import Training
from rvcmonitor.training.epochs import EpochAxis, EpochSegment
from rvcmonitor.training.run import Attempt as RunAttempt
from rvcmonitor.training.run import Checkpoint, Run, Series
from rvcmonitor.training.tags import best_tags
from tests.benchmarks.verdict_noise import FORMS, with_other_noise
from tests.benchmarks.verdict_shapes import FALL_NAMES, RISES, UNKNOWN, other_shape

STATES: tuple[State, ...] = ("improving", "flat", "rising")
_STATES: Mapping[str, State] = {
    **{state: state for state in STATES},
    "spike": "improving",
    "constant": "flat",
    "fm-rises": "rising",
}
SEEDS = 20_000
"""The first seed of this set."""
OTHER_NOISE = 1_000
"""From this number on the noise of runs is not alike from beginning to end."""


@dataclass(frozen=True, slots=True)
class Known:
    """A run and the truth about it. ``turn`` is where it stopped falling, ``low_total`` and
    ``low_mel`` where those two are lowest without their noise: steps, None while improving or
    where nothing ever changes. ``familiar`` is whether the verdict contains its form of fall."""

    kind: str
    run: Run
    training: Training
    family: str
    turn: float | None
    low_total: float | None
    low_mel: float | None
    familiar: bool


def draw(trainer: str, kind: str, index: int) -> Known:
    """One training of this set, always the same."""
    training = _training(trainer, kind, index)
    made = numbers(training, index)
    shape = training.shape
    lowest = None if kind == "constant" else shape.lowest()
    per_epoch = 1 if training.fork.counts_epochs else training.steps_per_epoch
    turn = None if lowest is None else lowest * training.epochs * per_epoch
    rng = np.random.default_rng((SEEDS, index))
    run = run_of(training, made)
    family = getattr(shape, "falls_as", "logarithm")
    return Known(
        kind=kind,
        run=_with_a_wild_batch(run, rng) if kind == "spike" else run,
        training=training,
        family=family,
        turn=turn,
        low_total=turn,
        low_mel=_lowest_mel(made, per_epoch),
        familiar=family not in UNKNOWN,
    )


def numbers(training: Training, index: int) -> Curves:
    """All numbers of the ``training`` of this ``index``."""
    made = curves(training)
    if index < OTHER_NOISE:
        return made
    return with_other_noise(made, list(FORMS)[index % len(FORMS)], training.epochs, SEEDS + index)


def _training(trainer: str, kind: str, index: int) -> Training:
    state = _STATES[kind]
    training = draw_training(trainer, state, SEEDS + index)
    rng = np.random.default_rng((SEEDS, index, 1))
    falls, rises = FALL_NAMES[index % len(FALL_NAMES)], list(RISES)[index // 2 % len(RISES)]
    shape: Shape = training.shape
    if index % len(FALL_NAMES):
        shape = other_shape(shape, falls, rises, SEEDS + index)
    if kind == "constant":
        shape = replace(shape, fall=0.0, rise=0.0, dips=(), warm_up=1e-6)
    noise = replace(training.noise, persistence=float(rng.uniform(-0.3, 0.45)))
    drift = float(rng.uniform(0.15, 0.25)) if kind == "fm-rises" else training.fm_drift
    return replace(training, shape=shape, noise=noise, fm_drift=drift)


def shape_of(trainer: str, kind: str, index: int) -> Shape:
    """The course of one training of this set."""
    return _training(trainer, kind, index).shape


def _lowest_mel(made: Curves, per_epoch: int) -> float | None:
    mel = made.series.get("loss/g/mel") or made.series.get("loss_avg/loss_mel")
    if mel is None:
        return None
    return float(mel.positions[np.argmin(mel.clean)]) * per_epoch


def _with_a_wild_batch(run: Run, rng: np.random.Generator) -> Run:
    tag = run.tags["generator"]
    values = run.series[tag].values.copy()
    values[int(rng.uniform(0.15, 0.9) * len(values))] *= 10
    return replace(run, series={**run.series, tag: replace(run.series[tag], values=values)})


def run_of(training: Training, made: Curves) -> Run:
    """A run as the reader would give it, from the simulator's numbers."""
    series = {
        tag: Series(tag, points.steps, points.wall_times, points.values)
        for tag, points in made.series.items()
    }
    per_epoch = 1 if training.fork.counts_epochs else training.steps_per_epoch
    axis = EpochAxis((EpochSegment(0, per_epoch),), training.fork.logged_before, Message("known"))
    epochs = range(training.save_every, training.epochs + 1, training.save_every)
    files = tuple(
        Checkpoint(Path(f"a_e{epoch}.pth"), "voice", epoch, epoch * per_epoch, 0.0)
        for epoch in epochs
    )
    attempts = [
        RunAttempt(leg.started, leg.first_step, leg.last_step, leg.last_step) for leg in made.legs
    ]
    bare = bare_run(series)
    last = bare.last_step or 0
    return replace(
        bare,
        attempts=tuple(attempts),
        checkpoints=files,
        epochs=axis,
        last_epoch=int(axis.epoch_at(np.array([last]))[0]),
    )


def bare_run(series: dict[str, Series]) -> Run:
    """A run with nothing but ``series``. The total is what is judged: no validation."""
    tags = {name: tag for name, tag in best_tags(series).items() if name != "validation"}
    return Run(
        name="simulated",
        path=Path("simulated"),
        trainer="unknown",
        series=series,
        media={},
        files=(),
        attempts=(),
        checkpoints=(),
        epochs=None,
        tags=tags,
        total_epochs=None,
        last_write=None,
        last_step=max((int(one.steps[-1]) for one in series.values()), default=None),
        last_epoch=None,
        state="training",
        problems=(),
    )


def simulated_run(made: Curves) -> Run:
    """A run as the reader would give it, from the simulator's numbers."""
    return bare_run(
        {
            tag: Series(tag, points.steps, points.wall_times, points.values)
            for tag, points in made.series.items()
        }
    )


def grown(known: Known, part: float) -> Run:
    """The run of ``known`` as it was when ``part`` of the steps of its total had been logged."""
    run = known.run
    steps = run.series[run.tags["generator"]].steps
    return until(run, int(steps[0] + part * (steps[-1] - steps[0])))


def until(run: Run, step: int) -> Run:
    """``run`` as it was when ``step`` had been logged."""
    series = {
        tag: Series(tag, one.steps[seen], one.wall_times[seen], one.values[seen])
        for tag, one in run.series.items()
        for seen in [one.steps <= step]
        if seen.any()
    }
    return replace(
        run,
        series=series,
        checkpoints=tuple(c for c in run.checkpoints if (c.step or 0) <= step),
        attempts=tuple(
            a for a in run.attempts if a.first_step is not None and a.first_step <= step
        ),
        last_step=step,
    )
