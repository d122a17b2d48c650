"""The order in which an attempt writes: log points and saves, one after the other."""

from __future__ import annotations

from dataclasses import dataclass

from rvcmonitor.simulator.legs import Leg, Save, saves
from rvcmonitor.simulator.training import Training


@dataclass(frozen=True, slots=True)
class Moment:
    """When ``position`` epochs are done: ``column`` of the leg's ``line`` is written, or a save."""

    position: float
    line: int = 0
    column: int = 0
    save: Save | None = None


def moments(training: Training, leg: Leg) -> list[Moment]:
    """All moments of an attempt in the order they are written."""
    values = [
        Moment(float(position), line, column)
        for line, lines in enumerate(leg.lines)
        for column, position in enumerate(lines.positions)
    ]
    saved = [Moment(save.position, save=save) for save in saves(training, leg)]
    # Who logs a step before counting it has saved the epoch before that step comes.
    saves_first = training.fork.logged_before and training.fork.saves_every_steps is None
    ordered = saved + values if saves_first else values + saved
    return sorted(ordered, key=lambda moment: moment.position)
