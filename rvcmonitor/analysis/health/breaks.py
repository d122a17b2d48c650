"""Where a training broke: its losses are no numbers any more, have exploded, or the discriminator
has collapsed, and have not come back. Nothing that was trained behind it is worth anything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.metric import Curve, curve
from rvcmonitor.analysis.health.limits import Limits
from rvcmonitor.training.run import Checkpoint, Run, Series

LOSSES = ("generator", "mel", "fm", "kl", "adv", "discriminator", "validation")
FOR_GOOD = 3
"""So many values in succession up to the newest make an end of it: mixed precision skips a batch
that overflows now and then, and goes on."""
_LUCKY = 3
"""A level is low when so many values in succession are: one lucky batch is no level."""

BreakKind = Literal["not-a-number", "explosion", "collapse"]


@dataclass(frozen=True, slots=True)
class Break:
    """What broke, in which series, and the first step of it."""

    kind: BreakKind
    tag: str
    step: int


def losses(run: Run) -> Iterator[Series]:
    """The series of all known losses, single batches and running means."""
    for meaning in LOSSES:
        for name in (meaning, f"{meaning}_avg"):
            series = run.series.get(run.tags.get(name, ""))
            if series is not None and len(series.steps):
                yield series


def find_break(run: Run, limits: Limits) -> Break | None:
    """The first thing that broke for good; None in a training that goes on."""
    found = [*_not_numbers(run), *_explosions(run, limits), *_collapses(run, limits)]
    return min(found, key=lambda one: one.step, default=None)


def before(run: Run, step: int) -> Run:
    """``run`` as it was before ``step``: what is worth something of a training that broke."""
    series = {}
    for tag, one in run.series.items():
        kept = one.steps < step
        if kept.any():
            values = one.values[kept]
            series[tag] = Series(tag, one.steps[kept], one.wall_times[kept], values)
    tags = {meaning: tag for meaning, tag in run.tags.items() if tag in series}
    checkpoints = saved_before(run, step)
    return replace(run, series=series, tags=tags, checkpoints=checkpoints, last_step=step)


def saved_before(run: Run, step: int) -> tuple[Checkpoint, ...]:
    """The checkpoints from before the batch that was logged at ``step``. A trainer that logs before
    it counts saves what it had before that batch under the same number."""
    counts = run.epochs is not None and run.epochs.logged_before
    last = step if counts else step - 1
    return tuple(c for c in run.checkpoints if c.step is not None and c.step <= last)


def since(bad: NDArray[np.bool_], at_least: int) -> int | None:
    """From where on ``bad`` is true up to the end; None where that is not long enough."""
    good = np.flatnonzero(~bad)
    begin = int(good[-1]) + 1 if len(good) else 0
    return begin if len(bad) - begin >= max(min(at_least, len(bad)), 1) else None


def _not_numbers(run: Run) -> Iterator[Break]:
    for series in losses(run):
        begin = since(~np.isfinite(series.values), FOR_GOOD)
        if begin is not None:
            yield Break("not-a-number", series.tag, int(series.steps[begin]))


def exploded(values: NDArray[np.float64], limit: float) -> NDArray[np.bool_]:
    """Which of ``values`` (n,) are more than ``limit`` times as high as the lowest level before
    them. The first steps of a training may be as high as they like."""
    found = np.zeros(len(values), np.bool_)
    levels = np.maximum.reduce([values[at : len(values) - _LUCKY + at] for at in range(_LUCKY)])
    if len(levels) and values.max() > limit * levels.min():
        lowest = np.minimum.accumulate(levels)
        found[_LUCKY:] = (values[_LUCKY:] > limit * lowest) & (lowest > 0)
    return found


def _explosions(run: Run, limits: Limits) -> Iterator[Break]:
    for name in ("generator", "generator_avg"):
        found = _curve(run, name)
        if found is not None and len(found) >= 3 * limits.sustained:
            begin = since(exploded(found.values, limits.explosion), FOR_GOOD)
            if begin is not None:
                yield Break("explosion", found.tag, int(found.steps[begin]))


def _collapses(run: Run, limits: Limits) -> Iterator[Break]:
    for name in ("discriminator", "discriminator_avg"):
        found = _curve(run, name)
        if found is not None and len(found) > limits.sustained:
            begin = since(np.abs(found.values) < limits.discriminator_zero, limits.sustained)
            if begin is not None:
                yield Break("collapse", found.tag, int(found.steps[begin]))


def _curve(run: Run, meaning: str) -> Curve | None:
    series = run.series.get(run.tags.get(meaning, ""))
    found = None if series is None else curve(series)
    return found if found is not None and len(found) else None
