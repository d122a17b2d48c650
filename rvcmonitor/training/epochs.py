"""Step ↔ epoch: which epoch a logged step belongs to, and how that is known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.message import Message

_ROUNDING = 1e-6
"""Epochs: far below one step of any training, far above what a float64 division loses."""


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

    def step_after(self, epoch: int) -> int:
        """The step count at the end of ``epoch``, were all of training like this stretch."""
        return round(self.origin_step + (epoch - self.origin_epoch) * self.steps_per_epoch)


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
        position = self.position_at(steps)
        # A boundary is a boundary, whatever the division left behind the point.
        nearest = np.rint(position)
        position = np.where(np.abs(position - nearest) < _ROUNDING, nearest, position)
        whole = np.floor(position) + 1 if self.logged_before else np.ceil(position)
        epochs: NDArray[np.int64] = np.maximum(whole, 1).astype(np.int64)
        return epochs

    def position_at(self, steps: NDArray[np.int64]) -> NDArray[np.float64]:
        """Epochs completed at each step, as a continuous number for an axis; shape as ``steps``."""
        starts = [segment.first_step for segment in self.segments]
        which = np.maximum(np.searchsorted(starts, steps, side="right") - 1, 0)
        lengths = np.array([segment.steps_per_epoch for segment in self.segments])
        origin_steps = np.array([segment.origin_step for segment in self.segments])
        origin_epochs = np.array([segment.origin_epoch for segment in self.segments], np.float64)
        position: NDArray[np.float64] = (
            origin_epochs[which] + (steps - origin_steps[which]) / lengths[which]
        )
        return position

    def step_after(self, epoch: int) -> int:
        """The step count at the end of ``epoch``: where its checkpoint is written.

        Where the length of an epoch changed, the newest stretch of training that reaches this
        epoch counts.
        """
        for segment in reversed(self.segments):
            step = segment.step_after(epoch)
            if step > segment.first_step:
                break
        return step
