"""A training taken apart into the attempts that wrote it, each with its numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.simulator import losses
from rvcmonitor.simulator.noise import Floats
from rvcmonitor.simulator.trainers import Tags
from rvcmonitor.simulator.training import Attempt, Training

_AVERAGED = 50  # steps between rolling means, and how many batches each is the mean of
_START_UP = 10.0  # seconds from a start to its first step
_PAUSE = 600.0  # seconds between attempts
CRASH_PAUSE = 60.0  # seconds between starts that die at once


@dataclass(frozen=True, slots=True)
class Lines:
    """What one cadence of an attempt writes: ``values`` and ``clean`` have shape (tags, n)."""

    tags: Tags
    steps: NDArray[np.int64]
    positions: Floats
    wall_times: Floats
    values: NDArray[np.float32]
    clean: Floats


@dataclass(frozen=True, slots=True)
class Leg:
    """One attempt, worked out: epochs done at its ``first`` step and when it ended (``last``),
    how many resumes came before, and its ``lines`` in the order they are written: averages,
    validation, and the values of the log points last."""

    attempt: Attempt
    steps_per_epoch: int
    first: int
    last: float
    resumes: int
    started: float
    lines: tuple[Lines, ...] = ()

    def wall_time(self, training: Training, position: float) -> float:
        """When ``position`` epochs were done."""
        steps = (position - self.first) * self.steps_per_epoch
        return self.started + _START_UP + steps * training.seconds_per_step

    @property
    def first_step(self) -> int | None:
        """The x value of its first record; None where it died before it wrote one."""
        first = [int(lines.steps[0]) for lines in self.lines if lines.steps.size]
        return min(first, default=None)

    @property
    def last_step(self) -> int | None:
        """The x value of its last record."""
        return max((int(lines.steps[-1]) for lines in self.lines if lines.steps.size), default=None)


@dataclass(frozen=True, slots=True)
class Save:
    """A save when ``position`` epochs were done, with the ``epoch`` and ``step`` it is named by."""

    position: float
    epoch: int
    step: int


def worked_out(training: Training) -> tuple[Leg, ...]:
    """Every attempt with its lines."""
    return tuple(
        replace(leg, lines=tuple(_lines(training, leg, number)))
        for number, leg in enumerate(_legs(training))
    )


def saves(training: Training, leg: Leg) -> list[Save]:
    """The saves of ``leg``: at the end of an epoch; of so-vits at a step within one."""
    every = training.fork.saves_every_steps
    if every is not None:
        per_epoch = leg.steps_per_epoch
        steps = [int(step) for step in _every(leg, every)]
        return [Save(step / per_epoch, step // per_epoch + 1, step) for step in steps]
    first = leg.first // training.save_every + 1
    epochs = range(
        first * training.save_every,
        int(leg.last) // training.save_every * training.save_every + 1,
        training.save_every,
    )
    return [Save(epoch, epoch, epoch * leg.steps_per_epoch) for epoch in epochs]


def _legs(training: Training) -> Iterator[Leg]:
    first, resumes, started = 0, 0, training.started
    per_epoch = training.steps_per_epoch
    saved = 0
    for number, attempt in enumerate(training.attempts):
        started += CRASH_PAUSE * attempt.crashed_starts
        per_epoch = attempt.steps_per_epoch or per_epoch
        if attempt.resume_epoch is not None:
            saved = attempt.resume_epoch
        if number and not attempt.from_zero and saved:
            first = saved - 1 if training.fork.repeats_saved_epoch else saved
            resumes += 1
        else:
            first, resumes = 0, 0
        last = float(training.epochs if attempt.until is None else attempt.until)
        leg = Leg(attempt, per_epoch, first, last, resumes, started)
        yield leg
        before = 0 if attempt.from_zero else saved
        saved = max([before, *(save.epoch for save in saves(training, leg))])
        started = leg.wall_time(training, last) + _PAUSE


def _lines(training: Training, leg: Leg, number: int) -> Iterator[Lines]:
    fork = training.fork
    if fork.averages:
        steps = _every(leg, _AVERAGED, after=True)
        yield _line(training, leg, fork.averages, steps, _AVERAGED, (number, 0))
    if fork.validation:
        steps = np.array([save.step for save in saves(training, leg)], np.int64)
        yield _line(training, leg, fork.validation, steps, 1, (number, 2))
    match fork.cadence:
        case "interval":
            steps = _every(leg, training.log_interval)
        case "drifting":
            steps = _every(leg, leg.steps_per_epoch + 1)
        case "epoch":
            epochs = np.arange(leg.first + 1, int(leg.last) + 1, dtype=np.int64)
            steps = epochs * leg.steps_per_epoch
    batches = fork.values_of or leg.steps_per_epoch
    yield _line(training, leg, fork.tags, steps, batches, (number, 1))


def _every(leg: Leg, interval: int, *, after: bool = False) -> NDArray[np.int64]:
    """The multiples of ``interval`` that ``leg`` passes, seen before a step is counted or after."""
    begin = leg.first * leg.steps_per_epoch + after
    end = int(leg.last * leg.steps_per_epoch) + after
    return np.arange(-(-begin // interval) * interval, end, interval, dtype=np.int64)


def _line(
    training: Training,
    leg: Leg,
    tags: Tags,
    steps: NDArray[np.int64],
    batches: int,
    place: tuple[int, int],
) -> Lines:
    rng = np.random.default_rng((training.seed, *place))
    positions = steps / leg.steps_per_epoch
    # The mean of the last batches speaks of the middle of them.
    middle = np.maximum(positions - (batches - 1) / 2 / leg.steps_per_epoch, leg.first)
    clean = losses.noise_free(training, middle)
    noisy = losses.logged(training, middle, rng, batches)
    epochs = np.floor(positions) + 1 if training.fork.logged_before else np.ceil(positions)
    shift = leg.resumes * training.fork.resume_shift
    rate = losses.learning_rate(training, epochs.astype(np.int64), shift)
    zero = np.zeros(steps.size)
    noisy |= {"learning_rate": rate, "zero": zero}
    clean |= {"learning_rate": rate, "zero": zero}
    written = np.ceil(positions).astype(np.int64) if training.fork.counts_epochs else steps
    seconds = (positions - leg.first) * leg.steps_per_epoch * training.seconds_per_step
    return Lines(
        tags,
        written,
        positions,
        leg.started + _START_UP + seconds,
        np.array([noisy[meaning] for _, meaning in tags], np.float32),
        np.array([clean.get(meaning, zero) for _, meaning in tags], np.float64),
    )
