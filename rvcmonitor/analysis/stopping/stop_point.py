"""Where a rule stops a training, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from rvcmonitor.message import Message


@dataclass(frozen=True, slots=True)
class StopPoint:
    """Where a rule stops a training, and why. ``epoch`` is None where epochs are not known, and
    both are of the newest point where the reason is not in the log."""

    step: int
    epoch: int | None
    reason: Message


@dataclass(frozen=True, slots=True)
class DryRun:
    """What a rule says of a training as it is: where it would have stopped it (None: nowhere yet),
    and whether it stops it ``now``. ``lacks`` is why it can say nothing at all."""

    first: StopPoint | None = None
    now: StopPoint | None = None
    lacks: Message | None = None
