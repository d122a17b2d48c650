"""What a trainer writes of a course: noisy float32 values of every tag."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from tests.curves_of_another_hand.cadence import LOGGED_BEFORE, Cadence, TrainerName
from tests.curves_of_another_hand.course import Course
from tests.curves_of_another_hand.endings import PARTS
from tests.curves_of_another_hand.falls import Floats
from tests.curves_of_another_hand.noise import Noise

Singles = NDArray[np.float32]
Rounding = Literal["float32", "thousandths", "hundredths", "bfloat16"]

_CLIPS = {"mel": 75.0, "kl": 9.0}
"""Mainline and Mangio cut what they log of these; the total holds them whole."""
_LEAST = 0.05
"""Of its course: no batch makes a loss smaller than this."""
_RATE, _RATE_DECAY = 1e-4, 0.999875
_BFLOAT_BITS = 8


@dataclass(frozen=True, slots=True)
class Resume:
    """The trainer died and began again at ``step``, where the level of every loss changed by
    ``factor``. What it had logged of the steps up to ``died`` was trained again."""

    step: int
    died: int
    factor: float = 1.0


@dataclass(frozen=True, slots=True)
class Wild:
    """One batch, the ``step``-th of the run, whose losses are ``factor`` times as high."""

    step: int
    factor: float


@dataclass(frozen=True, slots=True)
class Process:
    """All that a value in a log comes from."""

    trainer: TrainerName
    steps_per_epoch: int
    total_steps: int
    course: Course
    noise: Noise
    rounding: Rounding = "float32"
    resumes: tuple[Resume, ...] = ()
    wild: tuple[Wild, ...] = ()

    def parts(self, cadence: Cadence, resumed: int | None = None) -> NDArray[np.float64]:
        """Noise-free parts at each point of ``cadence``, (4, n), after the first ``resumed``
        resumes (all, unless told)."""
        within = cadence.window_positions(self.total_steps)
        columns = [self.course.parts(u) * self.level(u, resumed) for u in within]
        mean: NDArray[np.float64] = np.mean(columns, axis=0)
        return mean

    def sizes(self, cadence: Cadence) -> Floats:
        """Standard deviations of the total's noise, (n,)."""
        u = cadence.positions(self.total_steps)
        return self.noise.total_sizes(self.parts(cadence), self.course.floors, u, cadence.window)

    def wildness(self, cadence: Cadence) -> Floats:
        """By how much a wild batch lifts each point, (n,); 1 is not at all."""
        lift = np.ones(len(cadence.steps))
        for wild in self.wild:
            lift[cadence.holds(wild.step)] += (wild.factor - 1) / cadence.window
        return lift

    def level(self, u: Floats, resumed: int | None = None) -> Floats:
        """The factor that resumes put upon every loss at the parts ``u`` of the run."""
        # what a resume trains first is logged at its very step, or at the one after it
        first = -0.5 if self.trainer in LOGGED_BEFORE else 0.5
        level = np.ones_like(u)
        for resume in self.resumes[:resumed]:
            level[u * self.total_steps > resume.step + first] *= resume.factor
        return level


def written(
    process: Process, cadence: Cadence, rng: np.random.Generator, resumed: int | None = None
) -> dict[str, Singles]:
    """The values of every tag of ``cadence``, (n,), by tag."""
    parts = _noisy_parts(process, cadence, rng, resumed)
    mel, fm, kl, adv = parts
    values = dict(zip(PARTS, parts, strict=True)) | {"total": adv + fm + mel + kl}
    values |= _bystanders(process, cadence, rng)
    if process.trainer in LOGGED_BEFORE:
        values |= {
            part: np.minimum(values[part], np.float32(clip)) for part, clip in _CLIPS.items()
        }
    return {tag: values[name] for name, tag in cadence.tags.items()}


def _noisy_parts(
    process: Process, cadence: Cadence, rng: np.random.Generator, resumed: int | None
) -> Singles:
    means = process.parts(cadence, resumed)
    u = cadence.positions(process.total_steps)
    noise, floors = process.noise, process.course.floors
    drawn = noise.draw(rng, len(u), cadence.window)
    values = means + noise.part_sizes(means, floors, u, cadence.window) * drawn
    values = np.maximum(values, _LEAST * means) * process.wildness(cadence)
    return _rounded(values, process.rounding if cadence.window == 1 else "float32")


def _rounded(values: NDArray[np.float64], rounding: Rounding) -> Singles:
    if rounding == "bfloat16":
        mantissa, exponent = np.frexp(values)
        scale = 2.0**_BFLOAT_BITS
        values = np.ldexp(np.rint(mantissa * scale) / scale, exponent)
    elif rounding != "float32":
        values = np.round(values, 3 if rounding == "thousandths" else 2)
    return values.astype(np.float32)


def _bystanders(process: Process, cadence: Cadence, rng: np.random.Generator) -> dict[str, Singles]:
    """What else is logged: a discriminator in balance, gradients, the rate."""
    count = len(cadence.steps)
    epoch = np.floor(
        (cadence.steps - (process.trainer not in LOGGED_BEFORE)) / process.steps_per_epoch
    )
    quieter = 1 / np.sqrt(cadence.window)
    values = {
        "disc": 4.0 * np.exp(0.035 * quieter * rng.standard_normal(count)),
        "grad_g": 60.0 * np.exp(0.4 * quieter * rng.standard_normal(count)),
        "grad_d": 12.0 * np.exp(0.4 * quieter * rng.standard_normal(count)),
        "rate": _RATE * _RATE_DECAY**epoch,
    }
    return {name: column.astype(np.float32) for name, column in values.items()}
