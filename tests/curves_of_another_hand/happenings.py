"""What happens to a training by the way: its length, saves, resumes, wild batches."""

from __future__ import annotations

import math

import numpy as np

from tests.curves_of_another_hand.cadence import LOGGED_BEFORE, TrainerName, cadences, points
from tests.curves_of_another_hand.course import Course
from tests.curves_of_another_hand.writing import Resume, Rounding, Wild

Lengths = tuple[int, int]
"""Epochs, and steps per epoch."""

_SAVES = (1, 2, 5, 10, 20, 25, 50, 100, 250)
_FEWEST_SAVES, _MOST_SAVES = 6, 100
_NEAR_TURN = 0.08
_ROUNDINGS: tuple[Rounding, ...] = ("float32", "thousandths", "hundredths", "bfloat16")


def draw_lengths(
    rng: np.random.Generator,
    trainer: TrainerName,
    epochs: tuple[int, int],
    logged: tuple[int, int],
) -> Lengths:
    """Between these numbers of ``epochs`` and of points of the densest series."""
    while True:
        lengths = _log_integer(rng, *epochs), _log_integer(rng, 5, 400)
        if logged[0] <= points(trainer, *lengths) <= logged[1]:
            return lengths


def draw_save_every(rng: np.random.Generator, epochs: int) -> int:
    """Epochs between checkpoints, of which there are 6 to 100."""
    return int(rng.choice([n for n in _SAVES if _FEWEST_SAVES <= epochs // n <= _MOST_SAVES]))


def draw_rounding(rng: np.random.Generator) -> Rounding:
    """How single batches are rounded: mostly not at all."""
    return _ROUNDINGS[int(rng.choice(4, p=[0.6, 0.1, 0.1, 0.2]))]


def draw_resumes(
    rng: np.random.Generator,
    trainer: TrainerName,
    lengths: Lengths,
    save_every: int,
    course: Course,
) -> tuple[Resume, ...]:
    """None in most runs; one or two in one of six, half of them with a step in level that is not
    near where the course turns."""
    if rng.random() > 1 / 6:
        return ()
    epochs, _ = lengths
    saved = np.arange(save_every, epochs, save_every)
    saved = saved[(saved > 0.15 * epochs) & (saved < 0.85 * epochs)]
    chosen = np.sort(rng.choice(saved, int(rng.integers(1, 3)), replace=False))
    return tuple(
        _resume(rng, trainer, lengths, save_every, int(epoch), _factor(rng, epoch / epochs, course))
        for epoch in chosen
    )


def draw_known_step(
    rng: np.random.Generator, trainer: TrainerName, lengths: Lengths, save_every: int
) -> tuple[Resume, ...]:
    """One resume with a step in level, mostly upwards."""
    epochs, _ = lengths
    saved = np.arange(save_every, epochs, save_every)
    epoch = int(rng.choice(saved[(saved > 0.4 * epochs) & (saved < 0.85 * epochs)]))
    factor = 1 + rng.uniform(0.03, 0.1) * rng.choice([1, -1], p=[0.75, 0.25])
    return (_resume(rng, trainer, lengths, save_every, epoch, factor),)


def draw_wild(rng: np.random.Generator, trainer: TrainerName, lengths: Lengths) -> tuple[Wild, ...]:
    """None in nine runs of ten, else one or two batches, 3 to 10 times as high."""
    if rng.random() > 0.1:
        return ()
    steps = cadences(trainer, *lengths)[-1].steps
    chosen = rng.choice(steps[len(steps) // 10 :], int(rng.integers(1, 3)), replace=False)
    return tuple(Wild(int(step), rng.uniform(3, 10)) for step in np.sort(chosen))


def draw_tenfold(
    rng: np.random.Generator, trainer: TrainerName, lengths: Lengths
) -> tuple[Wild, ...]:
    """One batch in the second half that is 10 times as high, and logged."""
    steps = cadences(trainer, *lengths)[-1].steps
    return (Wild(int(rng.choice(steps[len(steps) // 2 : -2])), 10.0),)


def _factor(rng: np.random.Generator, u: float, course: Course) -> float:
    ending = course.ending
    turns = [ending.stop] if ending.rise is None else [ending.stop, ending.rise.start]
    if rng.random() < 0.5 or any(abs(u - turn) < _NEAR_TURN for turn in turns):
        return 1.0
    return float(1 + rng.uniform(0.01, 0.06) * rng.choice([1, -1]))


def _resume(
    rng: np.random.Generator,
    trainer: TrainerName,
    lengths: Lengths,
    save_every: int,
    epoch: int,
    factor: float,
) -> Resume:
    _, length = lengths
    begins = (epoch - 1 if trainer in LOGGED_BEFORE else epoch) * length
    died = epoch * length + int(rng.integers(0, save_every * length))
    return Resume(begins, died, float(factor))


def _log_integer(rng: np.random.Generator, low: int, high: int) -> int:
    return round(math.exp(rng.uniform(math.log(low), math.log(high))))
