"""Where the length of an epoch is known from.

Seven kinds of evidence, the best first; each stretch of training (what was kept of one attempt)
takes the first that settles it, because a resume may change the length:

1. the names of the voice models: ``e20_s1000`` says that epoch 20 ended at step 1000,
2. the epoch stored inside ``G_<step>.pth``,
3. the distance between points, where the trainer logs once at the end of each epoch (Applio),
4. the tag ``epoch``, by which Lightning says in which epoch (0 is the first) a step lies,
5. ``train.log``, which shows the epoch, how much of it is done, and the step,
6. the learning rate, which decays once an epoch from a start that ``config.json`` tells,
7. the clips of ``filelist.txt`` and the batch size, as the sampler makes batches of them; the list
   is that of the newest attempt.

A length is a whole number of steps. Three of these only narrow it down; it is known once a single
whole number is left, and unknown before that. PolTrain counts its log in epochs, and nothing
needs to be known.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.epochs import EpochAxis, EpochSegment
from rvcmonitor.training.run import Attempt, Checkpoint, Series, Trainer
from rvcmonitor.training.train_log import TextLog
from rvcmonitor.training.trainer_config import TrainerConfig

CHECKPOINT_NAMES = Message(QT_TRANSLATE_NOOP("Message", "checkpoint names"))
SAVED_EPOCHS = Message(QT_TRANSLATE_NOOP("Message", "the epochs stored in G_*.pth"))
POINT_DISTANCE = Message(QT_TRANSLATE_NOOP("Message", "the distance between logged points"))
TEXT_LOG = Message(QT_TRANSLATE_NOOP("Message", "train.log"))
LEARNING_RATE = Message(QT_TRANSLATE_NOOP("Message", "the learning rate"))
EPOCH_TAG = Message(QT_TRANSLATE_NOOP("Message", "the logged epochs"))
LOGGED_EPOCHS = Message(QT_TRANSLATE_NOOP("Message", "the log, which counts in epochs"))

FILE_LIST = Message(QT_TRANSLATE_NOOP("Message", "filelist.txt and the batch size"))

LIGHTNINGS_EPOCH = "epoch"
_LOOK_AHEAD = 200
"""Steps. A checkpoint may be newer than the newest point by an epoch or by a log interval."""
_TOO_MANY = 2000
"""Whole numbers. Where more fit, a sighting has said nothing yet."""
_RATE_ERROR = 0.05
"""Epochs. A float32 learning rate tells the epoch to 0.0004."""
_DISTANCES = 2
"""A single distance between two points may be anything."""
_ROUNDING = 1e-9


Lengths = frozenset[int]
"""The lengths that are possible; empty where nothing is said."""
_SILENT: Lengths = frozenset()


class TrainedSpan(NamedTuple):
    """What was kept of one attempt. ``last_step`` is its newest point; ``resumes`` is how many
    resumes lie between the last beginning from zero and it, each of which may have shifted the
    learning rate's count."""

    first_step: int
    last_step: int
    is_newest: bool
    resumes: int


@dataclass(frozen=True, slots=True)
class EpochLength:
    """All that may tell. ``saved`` are (epoch, step) pairs from inside G_*.pth files;
    ``epochs_told`` is the tag :data:`LIGHTNINGS_EPOCH`; ``sampled`` works out the steps of an epoch
    from the file list, for which the size of every clip has to be asked."""

    trainer: Trainer
    logged_before: bool
    attempts: Sequence[Attempt]
    checkpoints: Sequence[Checkpoint]
    generator: Series | None
    learning_rate: Series | None
    settings: TrainerConfig
    text_log: TextLog | None = None
    saved: Sequence[tuple[int, int]] = ()
    epochs_told: Series | None = None
    sampled: Callable[[], int | None] = lambda: None


def epoch_axis(evidence: EpochLength) -> EpochAxis | None:
    """The epochs of a run, None where nothing tells how long one is."""
    if evidence.trainer == "poltrain":
        return EpochAxis((EpochSegment(0, 1.0),), False, LOGGED_EPOCHS)
    stretches = _stretches(evidence)
    lengths: list[int | None] = [None] * len(stretches)
    sources: list[Message] = [LEARNING_RATE] * len(stretches)
    for way, source in _WAYS:
        if None not in lengths:
            break
        for number, length in enumerate(_settled([way(one, evidence) for one in stretches])):
            if lengths[number] is None and length is not None:
                lengths[number], sources[number] = length, source
    return _axis(stretches, lengths, sources, logged_before=evidence.logged_before)


def _axis(
    stretches: Sequence[TrainedSpan],
    lengths: Sequence[int | None],
    sources: Sequence[Message],
    *,
    logged_before: bool,
) -> EpochAxis | None:
    """Stretches of which nothing is known are taken to go on as before."""
    segments: list[EpochSegment] = []
    newest = LEARNING_RATE
    for stretch, length, source in zip(stretches, lengths, sources, strict=True):
        if length is None:
            continue
        newest = source
        first_step = stretch.first_step if segments else 0
        if not segments or length != segments[-1].steps_per_epoch:
            segments.append(EpochSegment(first_step, float(length)))
    return EpochAxis(tuple(segments), logged_before, newest) if segments else None


def _settled(lengths: Sequence[Lengths]) -> list[int | None]:
    """The one length left for each stretch. Neighbours that can share one are taken to: what an
    attempt alone leaves open, the next one may decide."""
    settled: list[int | None] = [None] * len(lengths)
    common: Lengths = frozenset()
    members: list[int] = []
    for number, possible in enumerate(lengths):
        if not possible:
            continue
        if not common & possible:
            members, common = [], possible
        members.append(number)
        common &= possible
        for member in members:
            settled[member] = next(iter(common)) if len(common) == 1 else None
    return settled


def _stretches(evidence: EpochLength) -> list[TrainedSpan]:
    stretches: list[TrainedSpan] = []
    resumes = -1
    for attempt in evidence.attempts:
        if attempt.first_step is None or not attempt.counts:
            continue
        resumes = 0 if attempt.first_step == 0 else resumes + 1
        if attempt.kept_to_step is not None:
            stretches.append(TrainedSpan(attempt.first_step, attempt.kept_to_step, False, resumes))
    if not stretches:  # weights without a log: all they can belong to is one training
        return [TrainedSpan(0, np.iinfo(np.int32).max, True, 0)]
    return [*stretches[:-1], stretches[-1]._replace(is_newest=True)]


def _from_names(stretch: TrainedSpan, evidence: EpochLength) -> Lengths:
    """S = E · length. Old weights of an earlier training may lie between those of this one: the
    log itself decides between them, then their number, then their age."""
    count: Counter[int] = Counter()
    newest: dict[int, float] = {}
    for checkpoint in evidence.checkpoints:
        length = _whole_length(checkpoint.epoch, checkpoint.step)
        if checkpoint.kind == "voice" and length and _is_within(stretch, checkpoint.step, length):
            count[length] += 1
            newest[length] = max(newest.get(length, 0.0), checkpoint.modified)
    if len(count) < 2:
        return frozenset(count)
    for way in (_from_distance, _from_text_log, _from_learning_rate):
        witnessed = way(stretch, evidence) & count.keys()
        if len(witnessed) == 1:
            return frozenset(witnessed)
    return frozenset({max(count, key=lambda length: (count[length], newest[length]))})


def _from_saved(stretch: TrainedSpan, evidence: EpochLength) -> Lengths:
    """RVC saves at the end of the stored epoch, so-vits at its beginning."""
    behind = 1 if evidence.trainer == "sovits" else 0
    lengths = {
        length
        for epoch, step in evidence.saved
        if (length := _whole_length(epoch - behind, step)) and _is_within(stretch, step, length)
    }
    return frozenset(lengths) if len(lengths) == 1 else _SILENT


def _from_distance(stretch: TrainedSpan, evidence: EpochLength) -> Lengths:
    """Applio and what descends from it write one point at the end of each epoch, at step
    epoch · length."""
    series = evidence.generator
    if series is None or evidence.trainer not in ("applio", "codename") or evidence.logged_before:
        return _SILENT
    steps = series.steps[_rows(series.steps, stretch)]
    distances = np.diff(steps)
    if len(distances) < _DISTANCES or distances.min() <= 0:
        return _SILENT
    length = int(distances.min())
    return _SILENT if (steps % length).any() else frozenset({length})


def _from_epoch_tag(stretch: TrainedSpan, evidence: EpochLength) -> Lengths:
    """Steps may be logged before they are counted or after: an end belongs to either epoch."""
    series = evidence.epochs_told
    if series is None:
        return _SILENT
    rows = _rows(series.steps, stretch) & (series.steps > 0) & (series.values >= 0)
    steps, low = series.steps[rows], np.rint(series.values[rows].astype(np.float64))
    return _fitting_lengths(
        steps, lambda position: (low <= position) & (position <= low + 1), low, low + 1
    )


def _from_text_log(stretch: TrainedSpan, evidence: EpochLength) -> Lengths:
    log = evidence.text_log
    if log is None:
        return _SILENT
    within = np.flatnonzero(_rows(log.steps, stretch) & (log.steps > 0))[::-1]
    steps, latest = np.unique(log.steps[within], return_index=True)  # of a repeated step
    low, high = log.low[within][latest], log.high[within][latest]
    return _fitting_lengths(
        steps, lambda position: (low <= position) & (position <= high), low, high
    )


def _from_learning_rate(stretch: TrainedSpan, evidence: EpochLength) -> Lengths:
    """Epoch = 1 + ln(rate / start) / ln(decay), give or take what the resumes shifted it by."""
    series, settings = evidence.learning_rate, evidence.settings
    if series is None or settings.start_rate is None or settings.rate_decay is None:
        return _SILENT
    rows = _rows(series.steps, stretch)
    steps, epochs = series.steps[rows], _epochs_of(series.values[rows], settings)
    known = (steps > 0) & np.isfinite(epochs)  # a rate of 0 tells of no epoch
    steps, epochs = steps[known], epochs[known]
    told = np.abs(epochs - np.rint(epochs)) < _RATE_ERROR
    steps, epochs = steps[told], np.rint(epochs[told])
    lengths: set[int] = set()
    for shift in _shifts(stretch.resumes, evidence.trainer):
        fitting = _lengths_of_epochs(steps, epochs - shift, logged_before=evidence.logged_before)
        if fitting is None:
            return _SILENT
        lengths |= fitting
    return frozenset(lengths)


def _from_file_list(stretch: TrainedSpan, evidence: EpochLength) -> Lengths:
    length = evidence.sampled() if stretch.is_newest else None
    return _SILENT if length is None else frozenset({length})


def _lengths_of_epochs(
    steps: NDArray[np.int64], epochs: NDArray[np.float64], *, logged_before: bool
) -> Lengths | None:
    """The lengths by which each step falls into its epoch; None where that tells nothing."""

    def fits(position: NDArray[np.float64]) -> NDArray[np.bool_]:
        if logged_before:
            return (epochs - 1 <= position) & (position < epochs)
        return (epochs - 1 < position) & (position <= epochs)

    if not len(steps) or epochs.max() <= 1:
        return None
    if epochs.min() < 1:
        return _SILENT
    return _fitting_lengths(steps, fits, epochs - 1, epochs) or None


def _epochs_of(rates: NDArray[np.floating], settings: TrainerConfig) -> NDArray[np.float64]:
    start, decay = settings.start_rate or 1.0, settings.rate_decay or 1.0
    if decay == 1.0:
        return np.full(len(rates), np.nan)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        epochs: NDArray[np.float64] = 1 + np.log(rates.astype(np.float64) / start) / math.log(decay)
    return epochs


def _shifts(resumes: int, trainer: Trainer) -> range:
    """By how many epochs the learning rate may be ahead after so many resumes. Each resume adds
    one for RVC and none for Applio; with torch 2.13, none for RVC and one less for Applio."""
    if trainer in ("applio", "codename"):
        return range(-resumes, 1)
    return range(resumes + 1)


def _fitting_lengths(
    steps: NDArray[np.int64],
    fits: Callable[[NDArray[np.float64]], NDArray[np.bool_]],
    low: NDArray[np.float64],
    high: NDArray[np.float64],
) -> Lengths:
    """The whole lengths by which every position step / length, between ``low`` and ``high``
    epochs, ``fits``; none where too many do. Arrays of shape (n,), steps > 0."""
    if not len(steps) or not (low > 0).any():
        return _SILENT
    shortest = math.ceil((steps / high).max() - _ROUNDING)
    longest = math.floor((steps[low > 0] / low[low > 0]).min() + _ROUNDING)
    if longest - shortest > _TOO_MANY:
        return _SILENT
    # All of them fit but perhaps the ends, where it matters whether an end belongs to its epoch.
    ends = {length for length in (shortest, longest) if length > 0 and fits(steps / length).all()}
    return frozenset(range(shortest + 1, longest)) | ends


def _whole_length(epoch: int | None, step: int | None) -> int | None:
    if not epoch or not step or epoch < 1 or step % epoch:
        return None
    return step // epoch


def _is_within(stretch: TrainedSpan, step: int | None, length: int) -> bool:
    if step is None or step < stretch.first_step:
        return False
    ahead = max(length, _LOOK_AHEAD) if stretch.is_newest else 0
    return step <= stretch.last_step + ahead


def _rows(steps: NDArray[np.int64], stretch: TrainedSpan) -> NDArray[np.bool_]:
    return (steps >= stretch.first_step) & (steps <= stretch.last_step)


_WAYS: tuple[tuple[Callable[[TrainedSpan, EpochLength], Lengths], Message], ...] = (
    (_from_names, CHECKPOINT_NAMES),
    (_from_saved, SAVED_EPOCHS),
    (_from_distance, POINT_DISTANCE),
    (_from_epoch_tag, EPOCH_TAG),
    (_from_text_log, TEXT_LOG),
    (_from_learning_rate, LEARNING_RATE),
    (_from_file_list, FILE_LIST),
)
