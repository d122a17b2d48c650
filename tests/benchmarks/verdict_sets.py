"""The sets of curves, kept apart by design: T and U for tuning, J for judging."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Literal, cast

from rvcmonitor.training.run import Run
from tests.benchmarks import third_hand, verdict_tuning
from tests.curves_of_another_hand import judging
from tests.curves_of_another_hand.cadence import TrainerName
from tests.curves_of_another_hand.falls import FallFamily
from tests.curves_of_another_hand.training import KnownTraining

KINDS = ("improving", "flat", "rising", "constant", "spike", "fm-rises")
_DRAWS: Mapping[str, judging.Draw] = {"spike": "wild", "fm-rises": "parts"}
_TRAINERS: Mapping[str, TrainerName] = {"applio": "applio-3.3"}
"""What set J calls otherwise."""
FAMILIAR: tuple[FallFamily, ...] = ("exponential with drift", "hyperbola", "two stages")
"""The falls of set J whose formula is among the verdict's trend models."""
_FAMILIAR_OF_A_THIRD_HAND = ("exponential", "logarithm", "line at last", "two speeds")
_STANDING_STILL = ("plateaus", "milestones")
"""Falls of set U that are level for a while on their way: who says so then is right."""


@dataclass(frozen=True, slots=True)
class Known:
    """A run of known truth. ``turn``, ``low_total`` and ``low_mel`` are steps, None where there is
    no such place; ``grown`` gives the run as it was at a part of its growth. ``familiar`` is
    whether the verdict contains its formula of fall."""

    kind: str
    run: Run
    turn: float | None
    low_total: float | None
    low_mel: float | None
    grown: Callable[[float], Run]
    familiar: bool


def tuning(trainer: str, kind: str, index: int) -> Known:
    """One run of set T."""
    drawn = verdict_tuning.draw(trainer, kind, index)
    return _known(drawn, partial(verdict_tuning.grown, drawn), familiar=drawn.familiar)


def of_a_third_hand(trainer: str, kind: str, index: int) -> Known:
    """One run of set U."""
    others = (third_hand.draw(trainer, kind, index + 10_000 * nth) for nth in count())
    drawn = next(one for one in others if one.fall not in _STANDING_STILL)
    familiar = drawn.fall in _FAMILIAR_OF_A_THIRD_HAND
    return _known(drawn, partial(third_hand.grown, drawn), familiar=familiar)


def _known(
    drawn: verdict_tuning.Known | third_hand.Drawn, grown: Callable[[float], Run], *, familiar: bool
) -> Known:
    return Known(
        kind=drawn.kind,
        run=drawn.run,
        turn=drawn.turn,
        low_total=drawn.low_total,
        low_mel=drawn.low_mel,
        grown=grown,
        familiar=familiar,
    )


def training_of_another_hand(trainer: str, kind: str, index: int) -> KnownTraining:
    """One training of set J by the names of set T."""
    name = _TRAINERS.get(trainer, cast("TrainerName", trainer))
    return judging.draw(name, _DRAWS.get(kind, cast("judging.Draw", kind)), index)


def of_another_hand(trainer: str, kind: str, index: int) -> Known:
    """One run of set J."""
    drawn = training_of_another_hand(trainer, kind, index)
    turned = kind not in ("improving", "constant", "spike")

    def step(epoch: int | None) -> float | None:
        return epoch * drawn.steps_per_epoch if turned and epoch is not None else None

    return Known(
        kind=kind,
        run=drawn.run,
        turn=step(drawn.turn),
        low_total=step(drawn.low_total),
        low_mel=step(drawn.low_mel),
        grown=drawn.grown,
        familiar=drawn.family.fall in FAMILIAR,
    )


SetName = Literal["T", "U", "J"]
SETS: Mapping[SetName, Callable[[str, str, int], Known]] = {
    "T": tuning,
    "U": of_a_third_hand,
    "J": of_another_hand,
}
