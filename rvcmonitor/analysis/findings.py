"""What an analysis of a run says. Immutable, so that it may cross threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rvcmonitor.message import Message
from rvcmonitor.tfevents.columns import Problem
from rvcmonitor.training.run import Checkpoint

VerdictState = Literal["improving", "flat", "rising", "undecided", "none", "broken"]
CandidateKind = Literal[
    "latest", "low-point", "low-total", "low-mel", "between", "minimum", "raw-lowest"
]
CandidateGroup = Literal["shortlist", "guide"]
Range = tuple[int, int]
"""The first and the last step of an 80 % credible interval."""


@dataclass(frozen=True, slots=True)
class PartVerdict:
    """The answer about one part of the loss, by itself. ``change`` is that of the last third, as
    a part of its level; ``share`` how much the part adds to the change of the total meanwhile, in
    the unit of the loss: those of all parts are what the total changes by."""

    meaning: str
    state: VerdictState
    change: float
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer about one run. ``lowest_*`` is where the noise-free curve is lowest, or stopped
    falling, and ``since_*`` by when it had turned (90 %); None where it has not turned. The ranges
    are those of 80 % of the place of the turn.

    ``doubtful``: it is still told to be improving, but a turn has become likelier than none.
    ``broken``: from ``since_step`` on nothing is worth anything, and the rest is about what was
    before. ``none``: there is no trend in sight. ``notes`` are further sentences: what rises and
    what still falls, what validation says.
    """

    state: VerdictState
    metric: str | None
    lowest_step: int | None
    lowest_epoch: int | None
    since_step: int | None
    since_epoch: int | None
    reason: Message
    took_back: Message | None = None
    """A word about an earlier "rising" that a new lowest point has refuted."""
    lowest_range: Range | None = None
    since_range: Range | None = None
    parts: tuple[PartVerdict, ...] = ()
    notes: tuple[Message, ...] = ()
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """An epoch worth listening to: a point of ``metric``, why it is on the list, and the
    checkpoints that exist before (or at) and after it, each with its distance in epochs (None
    where epochs are unknown). ``note`` warns where none is near. ``group`` is ``guide`` for what
    the community's guides would have one listen to. ``value_step`` is where the value was logged:
    not every step with a checkpoint is one with a point."""

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
    group: CandidateGroup = "shortlist"
    value_step: int | None = None
    smoothed: bool = False

    @property
    def is_exact(self) -> bool:
        """Whether the voice of this very epoch is there: no other file needs to be named."""
        before = self.checkpoint_before
        return before is not None and before.kind == "voice" and self.epochs_before == 0


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
class TimeLeft:
    """Seconds from the newest point to the end of a training, were it never paused; with 80 %
    they lie between ``low`` and ``high``."""

    seconds: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a training goes. The time of an epoch is its median and that of the newest one, in
    seconds, without pauses; ``completed`` is how many epochs lie behind. ``left`` is None where
    nothing tells how many are to come, ``slower`` where it is as fast as ever."""

    epoch_seconds: float
    last_epoch_seconds: float
    completed: float
    left: TimeLeft | None = None
    slower: Message | None = None


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
    come later than the rest, because pictures and sounds have to be read for them. ``pace`` is None
    where epochs are not known."""

    verdict: Verdict
    candidates: tuple[Candidate, ...] = ()
    health: tuple[HealthFinding, ...] = ()
    pictures: tuple[PictureMark, ...] = ()
    early_stop: EarlyStop | None = None
    problems: tuple[Problem, ...] = ()
    pace: Pace | None = None

    @property
    def shortlist(self) -> tuple[Candidate, ...]:
        """The candidates worth listening to, without those of the guides."""
        return tuple(each for each in self.candidates if each.group == "shortlist")
