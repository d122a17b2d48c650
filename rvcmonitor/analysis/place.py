"""Where in a run something is: a step, and its epoch where that is known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rvcmonitor.training.run import Run


@dataclass(frozen=True, slots=True)
class Place:
    """A step and the epoch it belongs to."""

    step: int
    epoch: int | None

    @property
    def number(self) -> int:
        """What a sentence names: the epoch where it is known, else the step."""
        return self.step if self.epoch is None else self.epoch


def place_of(run: Run, step: int) -> Place:
    """The place of ``step`` in ``run``."""
    if run.epochs is None:
        return Place(step, None)
    return Place(step, int(run.epochs.epoch_at(np.array([step], np.int64))[0]))
