"""What an analysis of a run says. Immutable, so that it may cross threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rvcmonitor.message import Message
from rvcmonitor.tfevents.columns import Problem
from rvcmonitor.training.run import Checkpoint

VerdictState = Literal["improving", "flat", "rising", "undecided"]
CandidateKind = Literal["low-point", "before-low", "minimum", "raw-lowest", "latest"]


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
    took_back: Message | None = None
    """A word about an earlier "rising" that a new lowest point has refuted."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An epoch worth listening to: a point of ``metric``, why it is on the list, and the
    checkpoints that exist before (or at) and after it, each with its distance in epochs (None
    where epochs are unknown). ``note`` warns where none is near."""

    rank: int
    step: int
    epoch: int | None
    metric: str
    value: float
    why: Message
    checkpoint_before: Checkpoint | None
    checkpoint_after: Checkpoint | None
    note: Message | None = None
    kind: CandidateKind = "minimum"
    epochs_before: int | None = None
    epochs_after: int | None = None


@dataclass(frozen=True, slots=True)
class HealthFinding:
    """Something wrong in the numbers: what it means and what people do about it."""

    level: Literal["warning", "error"]
    code: str
    step: int | None
    epoch: int | None
    message: Message


@dataclass(frozen=True, slots=True)
class EarlyStop:
    """What Keras' EarlyStopping would have done. ``stopped_*`` is None where it would still be
    training; ``best_value`` is None where no epoch came up to its baseline."""

    tag: str
    stopped_step: int | None
    stopped_epoch: int | None
    best_step: int | None
    best_epoch: int | None
    best_value: float | None
    message: Message


@dataclass(frozen=True, slots=True)
class PictureMark:
    """One generated picture in which the voice is gone; ``code`` is that of its finding."""

    step: int
    code: str
    message: Message


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that is said of one run. ``pictures`` are the marks of its generated pictures, in the
    order of the steps, and ``problems`` its pictures and sounds that turned out to be broken; both
    come later than the rest, because pictures and sounds have to be read for them."""

    verdict: Verdict
    candidates: tuple[Candidate, ...] = ()
    health: tuple[HealthFinding, ...] = ()
    pictures: tuple[PictureMark, ...] = ()
    early_stop: EarlyStop | None = None
    problems: tuple[Problem, ...] = ()
