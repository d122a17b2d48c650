"""Which of the weights in a model's folder an earlier training has left there.

Who trains a model anew rarely cleans its folder first. The steps of the old weights are steps of
the new training as well, so that a name alone does not tell; but a start that began after a file
was saved, and trained its steps again, did not save it. Where file times are lost, a file ahead of
the log belongs to the branch that got so far and was replaced.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rvcmonitor.training.run import Attempt, Checkpoint

_FROM_ZERO = 200
"""Steps. A training that logs its first point below that began from nothing."""
_AHEAD = 200
"""Steps by which weights may be newer than the newest point."""
_UNKNOWN_EPOCH = 0.1
"""The part of its steps for which a file to resume from may be as old as its epoch."""
_LATE = 900.0
"""Seconds from the last point to the last change of the file that holds it: writers wait."""


@dataclass(frozen=True, slots=True)
class History:
    """What tells. ``clock_shift`` is by how many seconds the folder's file times are off."""

    attempts: tuple[Attempt, ...]
    clock_shift: float = 0.0


def history_of(
    attempts: Sequence[Attempt], written: float | None, modified: float | None
) -> History:
    """``written`` is the time of the newest record, ``modified`` that of its file (s since 1970):
    what is copied or unpacked has other times, all of them shifted alike or lost."""
    shift = 0.0 if written is None or modified is None else modified - written
    counting = tuple(attempt for attempt in attempts if attempt.counts)
    return History(counting, shift if abs(shift) > _LATE else 0.0)


def is_earlier(checkpoint: Checkpoint, history: History, epoch: float | None = None) -> bool:
    """Whether ``checkpoint`` is none of the present training's. ``epoch`` is the length of one in
    steps, for files that do not tell their own."""
    saved = checkpoint.modified - history.clock_shift
    starts = [attempt for attempt in history.attempts if attempt.started > saved]
    if checkpoint.step is None:
        return any((start.first_step or 0) < _FROM_ZERO for start in starts)
    length = _epoch_of(checkpoint, epoch)
    if any((start.first_step or 0) < checkpoint.step - length for start in starts):
        return True
    return _is_of_a_replaced_branch(checkpoint.step, history.attempts, max(length, _AHEAD))


def _epoch_of(checkpoint: Checkpoint, otherwise: float | None) -> float:
    """The length of an epoch in steps: what is repeated after a resume."""
    step, epoch = checkpoint.step or 0, checkpoint.epoch
    if epoch and checkpoint.from_name:
        return step / epoch
    return _UNKNOWN_EPOCH * step if otherwise is None else otherwise


def _is_of_a_replaced_branch(step: int, attempts: Sequence[Attempt], ahead: float) -> bool:
    kept = max((a.kept_to_step for a in attempts if a.kept_to_step is not None), default=None)
    reached = max((a.last_step for a in attempts if a.last_step is not None), default=None)
    if kept is None or reached is None:
        return False
    return kept + ahead < step <= reached + ahead
