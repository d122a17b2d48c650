"""Where in a run something is: a step, and its epoch where that is known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rvcmonitor.training.run import Run


@dataclass(frozen=True, slots=True)
class RunPosition:
    """A step and the epoch it belongs to."""

    step: int
    epoch: int | None

    @property
    def number(self) -> int:
        """What a sentence names: the epoch where it is known, else the step."""
        return self.step if self.epoch is None else self.epoch


def place_to_hear(run: Run, step: int) -> RunPosition:
    """The place of ``step`` in ``run`` for whoever looks for the weights that it was logged with.

    Where weights were saved at that very step, it is the epoch that they completed: a trainer that
    logs before it counts calls the step the first of the next one.
    """
    saved = (c.epoch for c in run.checkpoints if c.step == step and c.epoch is not None)
    epoch = next(saved, None)
    return position_of(run, step) if epoch is None else RunPosition(step, epoch)


def position_of(run: Run, step: int) -> RunPosition:
    """The place of ``step`` in ``run``."""
    if run.epochs is None:
        return RunPosition(step, None)
    return RunPosition(step, int(run.epochs.epoch_at(np.array([step], np.int64))[0]))
