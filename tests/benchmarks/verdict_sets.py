"""The two sets of curves: T for tuning, J for judging, kept apart by design."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from rvcmonitor.training.run import Run
from tests.benchmarks import verdict_tuning

KINDS = ("improving", "flat", "rising", "constant", "spike", "fm-rises")


@dataclass(frozen=True, slots=True)
class Known:
    """A run of known truth. ``turn``, ``low_total`` and ``low_mel`` are steps, None where there is
    no such place; ``grown`` gives the run as it was at a part of its growth, ``oracle`` what one
    who knows the shapes and the noise says at parts of it (None: not known). ``familiar`` is
    whether the verdict contains its shape of fall."""

    kind: str
    run: Run
    turn: float | None
    low_total: float | None
    low_mel: float | None
    grown: Callable[[float], Run]
    source: Any
    familiar: bool = True


Draw = Callable[[str, str, int], Known | None]


def tuning(trainer: str, kind: str, index: int) -> Known:
    """One run of set T."""
    drawn = verdict_tuning.draw(trainer, kind, index)
    return known_of(drawn, partial(verdict_tuning.grown, drawn))


def known_of(drawn: Any, grown: Callable[[float], Run]) -> Known:
    """A drawn training of either set as the benchmark wants it."""
    return Known(
        kind=drawn.kind,
        run=drawn.run,
        turn=drawn.turn,
        low_total=drawn.low_total,
        low_mel=drawn.low_mel,
        grown=grown,
        source=drawn,
        familiar=getattr(drawn, "familiar", True),
    )


def _sets() -> Mapping[str, Draw]:
    if importlib.util.find_spec("tests.curves_of_another_hand") is None:
        return {"T": tuning}
    judging = importlib.import_module("tests.curves_of_another_hand.judging")

    def of_another_hand(trainer: str, kind: str, index: int) -> Known | None:
        try:
            drawn = judging.draw(trainer, kind, index)
        except (KeyError, ValueError):
            return None  # that set has no such kind
        # One or the other: a method of what was drawn, or a function of the module.
        grown = drawn.grown if hasattr(drawn, "grown") else partial(judging.grown, drawn)
        return known_of(drawn, grown)

    return {"T": tuning, "J": of_another_hand}


SETS = _sets()
