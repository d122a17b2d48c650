"""A training of which everything is known: what was logged, and what is true."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from rvcmonitor.training.run import Run
from tests.curves_of_another_hand.cadence import Cadence, TrainerName, cadences
from tests.curves_of_another_hand.course import lows
from tests.curves_of_another_hand.endings import (
    PARTS,
    FlatFamily,
    Kind,
    RiseFamily,
    RisePart,
)
from tests.curves_of_another_hand.falls import FallFamily, Floats
from tests.curves_of_another_hand.history import cropped, run_of
from tests.curves_of_another_hand.priors import Prior
from tests.curves_of_another_hand.writing import Process


class Family(NamedTuple):
    """The names of a training's fall and of what became of it; None where there is none."""

    fall: FallFamily | None
    ending: FlatFamily | RiseFamily | None


@dataclass(frozen=True, slots=True)
class KnownTraining:
    """``truth`` holds, by tag, the noise-free value of the total and of every logged part at every
    point of the series, (n,), in float64, with the steps in level at resumes but without wild
    batches. Epochs count from 1:

    - ``turn``: after it the total never falls again by more than a negligible amount; None while
      it improves to the end, 1 in a constant run.
    - ``low_total``, ``low_mel``: where the total and mel are lowest in the whole run, not counting
      steps in level at resumes; the first epoch of a level stretch.
    - ``rise``: what rises, None where nothing does.
    """

    trainer: TrainerName
    family: Family
    kind: Kind
    seed: tuple[int, ...]
    epochs: int
    steps_per_epoch: int
    save_every: int
    run: Run
    truth: Mapping[str, Floats]
    turn: int | None
    low_total: int
    low_mel: int
    rise: RisePart | None
    process: Process
    prior: Prior

    @property
    def densest(self) -> Cadence:
        """The tags that say most of the total."""
        return cadences(self.trainer, self.epochs, self.steps_per_epoch)[0]

    @property
    def total_tag(self) -> str:
        """The total among the densest tags."""
        return self.densest.tags["total"]

    def excess(self, epoch: int) -> float:
        """How far above its lowest value the noise-free total is at the end of ``epoch``, as a
        share of that value: what a choice of this epoch would cost."""
        course = self.process.course
        here, lowest = course.total(np.array([epoch, self.low_total]) / self.epochs)
        return float(here / lowest - 1)

    def grown(self, part: float) -> Run:
        """The run as it was when the ``part`` (0 to 1) of its steps had been trained."""
        return cropped(self.run, round(part * self.process.total_steps))


def known_training(
    process: Process, save_every: int, prior: Prior, seed: tuple[int, ...]
) -> KnownTraining:
    """The training that ``process`` makes with the noise of ``seed``."""
    epochs = process.total_steps // process.steps_per_epoch
    ending = process.course.ending
    fall = process.course.fall
    true = lows(process.course, epochs)
    rng = np.random.default_rng([*seed, 1])
    return KnownTraining(
        trainer=process.trainer,
        family=Family(None if fall is None else fall.family, ending.family),
        kind=ending.kind,
        seed=seed,
        epochs=epochs,
        steps_per_epoch=process.steps_per_epoch,
        save_every=save_every,
        run=run_of(process, "-".join(map(str, seed)), save_every, rng),
        truth=_truth(process, epochs),
        turn=true.turn,
        low_total=true.total,
        low_mel=true.mel,
        rise=None if ending.rise is None else ending.rise.part,
        process=process,
        prior=prior,
    )


def _truth(process: Process, epochs: int) -> dict[str, Floats]:
    truth: dict[str, Floats] = {}
    for cadence in cadences(process.trainer, epochs, process.steps_per_epoch):
        parts = process.parts(cadence)
        named = dict(zip(PARTS, parts, strict=True)) | {"total": parts.sum(axis=0)}
        truth |= {tag: named[name] for name, tag in cadence.tags.items() if name in named}
    return truth
