"""The numbers a training leaves, as arrays: the kept history and the truth about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.simulator.legs import Leg, Lines, worked_out
from rvcmonitor.simulator.noise import Floats
from rvcmonitor.simulator.shapes import State
from rvcmonitor.simulator.training import Training


@dataclass(frozen=True, slots=True)
class Points:
    """One tag's points; arrays of shape (n,). ``steps`` are what the trainer writes as x,
    ``positions`` the epochs done, ``wall_times`` seconds since 1970, ``values`` float32 as
    logged, ``clean`` the same without noise and defects."""

    steps: NDArray[np.int64]
    positions: Floats
    wall_times: Floats
    values: NDArray[np.float32]
    clean: Floats


@dataclass(frozen=True, slots=True)
class Truth:
    """What is true of a run, known because it was made.

    ``lowest_position`` is in epochs done, ``lowest_step`` and ``lowest_epoch`` as the trainer
    counts them (1 is the first epoch); from there on the run is flat or rising. All three are
    None while improving.
    """

    state: State
    lowest_position: float | None
    lowest_step: int | None
    lowest_epoch: int | None

    def at(self, position: float) -> State:
        """The state of the run when only ``position`` epochs were done."""
        turned = self.lowest_position is not None and position >= self.lowest_position
        return self.state if turned else "improving"


@dataclass(frozen=True, slots=True)
class Curves:
    """A run as numbers: ``series`` is the kept history (a later attempt replaces the points with
    steps at or above its own first), ``legs`` is what was written, attempt by attempt."""

    series: Mapping[str, Points]
    legs: tuple[Leg, ...]
    truth: Truth


def curves(training: Training, seed: int | None = None) -> Curves:
    """All numbers of ``training``; ``seed`` takes the place of its own."""
    if seed is not None:
        training = replace(training, seed=seed)
    legs = worked_out(training)
    series = _kept(legs)
    return Curves(series, legs, truth(training, legs))


def truth(training: Training, legs: tuple[Leg, ...]) -> Truth:
    """What is true of ``training``, on the step axis that its last attempt left."""
    lowest = training.shape.lowest()
    if lowest is None:
        return Truth(training.shape.state, None, None, None)
    position = lowest * training.epochs
    covering = [leg for leg in legs if leg.first <= position <= leg.last] or [legs[-1]]
    per_epoch = 1 if training.fork.counts_epochs else covering[-1].steps_per_epoch
    done = int(position)
    epoch = done + 1 if training.fork.logged_before or position > done else done
    return Truth(training.shape.state, position, round(position * per_epoch), epoch)


def _kept(legs: tuple[Leg, ...]) -> dict[str, Points]:
    series: dict[str, Points] = {}
    for leg in legs:
        if leg.first_step is None:
            continue
        series = {tag: _before(points, leg.first_step) for tag, points in series.items()}
        for lines in leg.lines:
            for row, (tag, _) in enumerate(lines.tags):
                new = _points(lines, row)
                series[tag] = _joined(series[tag], new) if tag in series else new
    return {tag: points for tag, points in series.items() if points.steps.size}


def _points(lines: Lines, row: int) -> Points:
    return Points(
        lines.steps, lines.positions, lines.wall_times, lines.values[row], lines.clean[row]
    )


def _before(points: Points, step: int) -> Points:
    keep = points.steps < step
    return Points(
        points.steps[keep],
        points.positions[keep],
        points.wall_times[keep],
        points.values[keep],
        points.clean[keep],
    )


def _joined(old: Points, new: Points) -> Points:
    return Points(
        np.concatenate((old.steps, new.steps)),
        np.concatenate((old.positions, new.positions)),
        np.concatenate((old.wall_times, new.wall_times)),
        np.concatenate((old.values, new.values)),
        np.concatenate((old.clean, new.clean)),
    )
