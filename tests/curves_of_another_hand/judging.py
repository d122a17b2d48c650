"""The set: which trainings there are, each by its trainer, its kind and a number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, get_args

import numpy as np

from tests.curves_of_another_hand.cadence import TRAINERS, TrainerName, cadences, points
from tests.curves_of_another_hand.course import Course
from tests.curves_of_another_hand.endings import (
    CONSTANT,
    FLAT_FAMILIES,
    FlatFamily,
    Kind,
    RiseFamily,
)
from tests.curves_of_another_hand.falls import FallFamily, draw_fall
from tests.curves_of_another_hand.happenings import (
    Lengths,
    draw_known_step,
    draw_lengths,
    draw_resumes,
    draw_rounding,
    draw_save_every,
    draw_tenfold,
    draw_wild,
)
from tests.curves_of_another_hand.noise import Noise
from tests.curves_of_another_hand.priors import (
    BRIEF,
    EARLY,
    USUAL,
    Prior,
    constant_course,
    draw_course,
    draw_noise,
    plain_endings,
)
from tests.curves_of_another_hand.sight import sight
from tests.curves_of_another_hand.training import KnownTraining, known_training
from tests.curves_of_another_hand.writing import Process

Draw = Literal[
    "improving", "flat", "rising", "constant", "wild", "parts", "resumed", "short", "long"
]
"""Three kinds over all families, and the special draws (README)."""
DRAWS: tuple[Draw, ...] = get_args(Draw)
MOMENTS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
"""Parts of a run at which a verdict is asked for."""

_SEED = 20_261_125
_TRIES = 100
_KINDS: dict[Draw, tuple[Kind, ...]] = {
    "improving": ("improving",),
    "flat": ("flat",),
    "rising": ("rising",),
    "constant": ("constant",),
    "wild": ("improving",),
    "parts": ("rising",),
    "resumed": ("improving",),
    "short": ("improving", "flat", "rising"),
    "long": ("flat", "rising"),
}


@dataclass(frozen=True, slots=True)
class Order:
    """What one training is to be; everything else is drawn."""

    what: Draw
    kind: Kind
    fall: FallFamily
    ending: FlatFamily | RiseFamily | None
    prior: Prior

    @property
    def epochs(self) -> tuple[int, int]:
        """The fewest and the most."""
        return {"short": (40, 80), "long": (5000, 5000)}.get(self.what, (40, 5000))

    @property
    def logged(self) -> tuple[int, int]:
        """The fewest and the most points of the densest series."""
        return {"short": (40, 400), "long": (100, 5000)}.get(self.what, (80, 2500))


def draw(trainer: TrainerName, what: Draw, index: int) -> KnownTraining:
    """Training number ``index`` (from 0) of ``trainer`` and kind: the same one for ever."""
    seed = (_SEED, TRAINERS.index(trainer), DRAWS.index(what), index)
    rng = np.random.default_rng(seed)
    order = order_of(what, index)
    lengths, course, noise = _course(rng, trainer, order)
    save_every = draw_save_every(rng, lengths[0])
    process = Process(
        trainer=trainer,
        steps_per_epoch=lengths[1],
        total_steps=lengths[0] * lengths[1],
        course=course,
        noise=noise,
        rounding=draw_rounding(rng),
    )
    process = _with_happenings(rng, process, what, lengths, save_every)
    return known_training(process, save_every, order.prior, seed)


def order_of(what: Draw, index: int) -> Order:
    """Families take turns: their numbers have no divisor in common, so that all of them meet."""
    kinds = _KINDS[what]
    number, which = divmod(index, len(kinds))
    kind = kinds[which]
    prior = {"long": EARLY, "short": BRIEF}.get(what, USUAL)
    return Order(
        what,
        kind,
        prior.falls[number % len(prior.falls)],
        _ending(what, kind, number, prior),
        prior,
    )


def _ending(what: Draw, kind: Kind, number: int, prior: Prior) -> FlatFamily | RiseFamily | None:
    if what == "parts":
        return "fm against mel"
    if kind == "flat":
        return FLAT_FAMILIES[number % len(FLAT_FAMILIES)]
    return prior.rises[number % len(prior.rises)] if kind == "rising" else None


def _course(
    rng: np.random.Generator, trainer: TrainerName, order: Order
) -> tuple[Lengths, Course, Noise]:
    """Drawn until it is seen for what it is; lengths that show nothing so often are given up."""
    while True:
        lengths = draw_lengths(rng, trainer, order.epochs, order.logged)
        for _ in range(_TRIES):
            drawn = _course_and_noise(rng, trainer, order, lengths)
            if drawn is not None:
                return lengths, *drawn


def _course_and_noise(
    rng: np.random.Generator, trainer: TrainerName, order: Order, lengths: Lengths
) -> tuple[Course, Noise] | None:
    noise = draw_noise(rng)
    if order.kind == "constant":
        return replace(constant_course(rng), ending=CONSTANT), noise
    course = draw_course(rng, draw_fall(rng, order.fall), lengths[0], order.prior.deepest)
    window = cadences(trainer, *lengths)[0].window
    seen = sight(course, noise, points(trainer, *lengths), window)
    if not seen.falls_plainly(order.prior.limits):
        return None
    if order.ending is None:
        return course, noise
    endings = plain_endings(rng, order.ending, seen, order.prior, 1)
    return (replace(course, ending=endings[0]), noise) if endings else None


def _with_happenings(
    rng: np.random.Generator, process: Process, what: Draw, lengths: Lengths, save_every: int
) -> Process:
    trainer = process.trainer
    if what == "wild":
        return replace(process, wild=draw_tenfold(rng, trainer, lengths))
    if what == "resumed":
        return replace(process, resumes=draw_known_step(rng, trainer, lengths, save_every))
    resumes = draw_resumes(rng, trainer, lengths, save_every, process.course)
    return replace(process, resumes=resumes, wild=draw_wild(rng, trainer, lengths))
