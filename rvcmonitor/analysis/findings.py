"""What an analysis of a run says. Immutable, so that it may cross threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rvcmonitor.message import Message
from rvcmonitor.training.run import Checkpoint

VerdictState = Literal["improving", "flat", "rising", "undecided"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer about one run. ``lowest_*`` is where the noise-free curve is lowest and
    ``since_*`` where flat or rising began; both None while improving or undecided."""

    state: VerdictState
    metric: str | None
    lowest_step: int | None
    lowest_epoch: int | None
    since_step: int | None
    since_epoch: int | None
    reason: Message


@dataclass(frozen=True, slots=True)
class Candidate:
    """An epoch worth listening to: a point of ``metric``, why it is on the list, and the
    checkpoints that exist before (or at) and after it. ``note`` warns where none is near."""

    rank: int
    step: int
    epoch: int | None
    metric: str
    value: float
    why: Message
    checkpoint_before: Checkpoint | None
    checkpoint_after: Checkpoint | None
    note: Message | None = None


@dataclass(frozen=True, slots=True)
class HealthFinding:
    """Something wrong in the numbers: what it means and what people do about it."""

    level: Literal["warning", "error"]
    code: str
    step: int | None
    epoch: int | None
    message: Message


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that is said of one run."""

    verdict: Verdict
    candidates: tuple[Candidate, ...] = ()
    health: tuple[HealthFinding, ...] = ()
