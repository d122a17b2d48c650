"""Trainings that several tests look at, each drawn once."""

from __future__ import annotations

from functools import lru_cache

from tests.curves_of_another_hand.cadence import TRAINERS, TrainerName
from tests.curves_of_another_hand.judging import DRAWS, Draw, draw
from tests.curves_of_another_hand.training import KnownTraining

drawn = lru_cache(maxsize=None)(draw)
"""As :func:`draw`; trainings are frozen, so that tests may share them."""


def one_of_each() -> list[KnownTraining]:
    """Every draw of every trainer, the first of its kind."""
    return [drawn(trainer, what, 0) for trainer in TRAINERS for what in DRAWS]


def of(what: Draw, count: int, trainers: tuple[TrainerName, ...] = TRAINERS) -> list[KnownTraining]:
    """``count`` trainings of a kind, the trainers in turn."""
    return [drawn(trainers[n % len(trainers)], what, n) for n in range(count)]
