"""Since when a verdict has been what it is: the same points judged as they were when they came.

A verdict is a pure function of the points, so its history can be had at any time: of what had been
logged at some moments, always the same ones while a run grows. Between two of them the change is
sought by halving. That is what makes a dry run and a real one the same thing.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass, replace

from rvcmonitor.analysis.curves.metric import best_curve
from rvcmonitor.analysis.findings import VerdictState
from rvcmonitor.analysis.health.breaks import before
from rvcmonitor.analysis.verdict.classification import MOMENT_RATIO
from rvcmonitor.analysis.verdict.classified_run import classify_judged
from rvcmonitor.training.run import Run

_HALVINGS = 3
"""They tell a change to a seventieth of the run."""
_FIRST = 0.02
"""Of the run: before it no verdict lasts."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The verdict was of one kind at every moment from ``first`` to ``last`` (steps); it ``lasts``
    where that is the newest point."""

    first: int
    last: int
    lasts: bool = False


def stretches(run: Run, states: Collection[VerdictState]) -> list[Stretch]:
    """Where the verdict of ``run`` was one of ``states``, in the order of training."""
    moments = _moments(run)
    told = [_state_at(run, moment) in states for moment in moments]
    found: list[Stretch] = []
    for place, moment in enumerate(moments):
        if not told[place]:
            continue
        if place and told[place - 1]:
            found[-1] = replace(found[-1], last=moment, lasts=moment == moments[-1])
        else:
            since = _change(run, moments[place - 1], moment, states) if place else moment
            found.append(Stretch(since, moment, lasts=moment == moments[-1]))
    return found


def _moments(run: Run) -> list[int]:
    """Steps, each a little further from the first point than the one before, and the newest."""
    curve = best_curve(run, "generator")
    if curve is None or not curve.span:
        return []
    first, last = int(curve.steps[0]), int(curve.steps[-1])
    powers = math.log(curve.span) / math.log(MOMENT_RATIO)
    least = max(math.ceil(powers + math.log(_FIRST) / math.log(MOMENT_RATIO)), 0)
    earlier = (first + int(MOMENT_RATIO**power) for power in range(least, math.ceil(powers)))
    return [*(step for step in earlier if step < last), last]


def _change(run: Run, otherwise: int, so: int, states: Collection[VerdictState]) -> int:
    """The step at which the verdict became one of ``states``."""
    for _ in range(_HALVINGS):
        middle = (otherwise + so) // 2
        if _state_at(run, middle) in states:
            so = middle
        else:
            otherwise = middle
    return so


def _state_at(run: Run, step: int) -> VerdictState:
    """The verdict on all that had been logged up to ``step``."""
    known = before(run, step + 1)
    attempts = tuple(each for each in run.attempts if (each.first_step or 0) <= step)
    return classify_judged(replace(known, attempts=attempts)).state
