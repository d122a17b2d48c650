"""Step ↔ epoch: which epoch a logged step belongs to, and how that is known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.message import Message


@dataclass(frozen=True, slots=True)
class EpochSegment:
    """A stretch of steps with one length of epoch.

    From ``first_step`` on, epoch boundaries lie at ``origin_step + k * steps_per_epoch``, and the
    boundary with k = 0 ends epoch ``origin_epoch`` (0: nothing trained yet).
    """

    first_step: int
    steps_per_epoch: float
    origin_step: float = 0.0
    origin_epoch: int = 0


@dataclass(frozen=True, slots=True)
class EpochAxis:
    """The epochs of a run.

    ``logged_before`` is True where the trainer writes a step before counting it (Mainline: the
    record at step k·spe belongs to epoch k+1) and False where it writes afterwards (Applio: it
    belongs to epoch k). ``source`` names the evidence for people and for the report.
    """

    segments: tuple[EpochSegment, ...]
    logged_before: bool
    source: Message

    @property
    def steps_per_epoch(self) -> float:
        """Steps per epoch now (of the last segment)."""
        return self.segments[-1].steps_per_epoch

    def epoch_at(self, steps: NDArray[np.int64]) -> NDArray[np.int64]:
        """The epoch (1 is the first) to which each logged step belongs; shape as ``steps``."""
        raise NotImplementedError

    def position_at(self, steps: NDArray[np.int64]) -> NDArray[np.float64]:
        """Epochs completed at each step, as a continuous number for an axis; shape as ``steps``."""
        raise NotImplementedError

    def step_after(self, epoch: int) -> int:
        """The step count at the end of ``epoch``: where its checkpoint is written."""
        raise NotImplementedError
