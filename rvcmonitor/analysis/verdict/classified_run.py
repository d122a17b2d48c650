"""A run as the verdict sees it: which loss judges it, and what each part of it does by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.metric import ENOUGH_POINTS, Curve, named_curve
from rvcmonitor.analysis.curves.points import Logged, logged
from rvcmonitor.analysis.health.breaks import Break, before, find_break
from rvcmonitor.analysis.health.limits import Limits
from rvcmonitor.analysis.verdict.classification import Classification, classify
from rvcmonitor.analysis.verdict.low_point import GRID
from rvcmonitor.training.run import Run

PARTS = ("mel", "fm", "kl", "adv")
"""What the total is the sum of."""


@dataclass(frozen=True)
class ClassifiedRun:
    """``run`` is what is worth judging: all that was before ``broke``, where it did. ``series``
    are those of the ``judged`` loss (``validation`` or ``generator``; None: it logged none), with
    its classification; ``parts`` are those of the total's parts (of ``part_series``) and, where
    validation is what is judged, of the total."""

    run: Run
    broke: Break | None
    judged: str | None
    series: tuple[Logged, ...]
    loss: Classification
    parts: Mapping[str, Classification]
    part_series: Mapping[str, tuple[Logged, ...]]

    @property
    def tag(self) -> str | None:
        """The tag that is judged."""
        return self.series[0].tag if self.series else None

    @property
    def seen(self) -> int:
        """How many values of the judged loss were logged."""
        return sum(one.seen for one in self.series)

    def step(self, place: float) -> int:
        """The logged step nearest to a place of the run (0 to 1)."""
        first, last = self._ends()
        return self.step_near(first + place * (last - first))

    def step_near(self, step: float) -> int:
        """The logged step nearest to ``step``."""
        return self._curve.step_near(step)

    @property
    def until(self) -> float:
        """The step up to which the loss was judged."""
        if not self.series:
            return float("inf")
        first, last = self._ends()
        return first + self.loss.judged * (last - first)

    def steps_of_grid(self) -> NDArray[np.float64]:
        """The steps at the places of a density."""
        first, last = self._ends()
        return first + GRID * (last - first)

    @cached_property
    def _curve(self) -> Curve:
        found = named_curve(self.run, self.judged or "")
        found = found or named_curve(self.run, f"{self.judged}_avg")
        if found is None:
            raise ValueError("a run without a loss has no places")
        return found

    def _ends(self) -> tuple[float, float]:
        return (
            min(float(one.at[0]) for one in self.series),
            max(float(one.at[-1]) for one in self.series),
        )


def classified(run: Run, limits: Limits) -> ClassifiedRun:
    """Classify the loss of ``run`` and its parts."""
    broke = find_break(run, limits)
    if broke is not None:
        run = before(run, broke.step)
    judged, series = _judged(run)
    resumes = _resumes(run)
    others = PARTS if judged == "generator" else ("generator", *PARTS)
    found = {meaning: logged(run, meaning) for meaning in others}
    parts = {meaning: part for meaning, part in found.items() if part}
    return ClassifiedRun(
        run=run,
        broke=broke,
        judged=judged,
        series=series,
        loss=classify(series, resumes) if series else Classification("undecided"),
        parts={name: classify(one, resumes, moments=0) for name, one in parts.items()},
        part_series=parts,
    )


def classify_judged(run: Run) -> Classification:
    """The loss that judges ``run``, without what it takes to tell a whole story."""
    _, series = _judged(run)
    return classify(series, _resumes(run)) if series else Classification("undecided")


def _judged(run: Run) -> tuple[str | None, tuple[Logged, ...]]:
    """Validation measures what the verdict is about, where there is enough of it."""
    validation = named_curve(run, "validation")
    if validation is not None and len(validation) >= ENOUGH_POINTS:
        return "validation", logged(run, "validation")
    series = logged(run, "generator")
    return ("generator", series) if series else (None, ())


def _resumes(run: Run) -> Sequence[float]:
    return [
        float(each.first_step)
        for each in run.attempts[1:]
        if each.counts and each.first_step is not None
    ]
