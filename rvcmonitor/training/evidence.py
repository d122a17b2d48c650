"""Where the length of an epoch is known from.

Six kinds of evidence, the best first; each stretch of training (what was kept of one attempt)
takes the first that settles it, because a resume may change the length:

1. the names of the voice models: ``e20_s1000`` says that epoch 20 ended at step 1000,
2. the epoch stored inside ``G_<step>.pth``,
3. the distance between points, where the trainer logs once at the end of each epoch (Applio),
4. ``train.log``, which shows the epoch, how much of it is done, and the step,
5. the learning rate, which decays once an epoch from a start that ``config.json`` tells.

All but the first two are sightings that only narrow the length down to an interval. A length is
a whole number of steps, so that it is known once a single whole number fits them all; before
that it is unknown. PolTrain counts its log in epochs, and nothing needs to be known.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.epochs import EpochAxis, EpochSegment
from rvcmonitor.training.run import Attempt, Checkpoint, Series, Trainer
from rvcmonitor.training.settings_files import Settings
from rvcmonitor.training.text_log import Sighting

CHECKPOINT_NAMES = Message(QT_TRANSLATE_NOOP("Message", "checkpoint names"))
SAVED_EPOCHS = Message(QT_TRANSLATE_NOOP("Message", "the epochs stored in G_*.pth"))
POINT_DISTANCE = Message(QT_TRANSLATE_NOOP("Message", "the distance between logged points"))
TEXT_LOG = Message(QT_TRANSLATE_NOOP("Message", "train.log"))
LEARNING_RATE = Message(QT_TRANSLATE_NOOP("Message", "the learning rate"))
LOGGED_EPOCHS = Message(QT_TRANSLATE_NOOP("Message", "the log, which counts in epochs"))

_LOOK_AHEAD = 200
"""Steps. A checkpoint may be newer than the newest point by an epoch or by a log interval."""
_TRIED = 64
"""Whole numbers tried; where more than one fits, nothing is settled anyway."""
_RATE_ERROR = 0.05
"""Epochs. A float32 learning rate tells the epoch to 0.0004."""


class Stretch(NamedTuple):
    """What was kept of one attempt. ``last_step`` is its newest point; ``before`` is the number
    of attempts before it, each of which may have shifted the learning rate's count."""

    first_step: int
    last_step: int
    is_newest: bool
    before: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that may tell. ``saved`` are (epoch, step) pairs from inside G_*.pth files."""

    trainer: Trainer
    logged_before: bool
    attempts: Sequence[Attempt]
    checkpoints: Sequence[Checkpoint]
    generator: Series | None
    learning_rate: Series | None
    settings: Settings
    sightings: Sequence[Sighting] = ()
    saved: Sequence[tuple[int, int]] = ()


def epoch_axis(evidence: Evidence) -> EpochAxis | None:
    """The epochs of a run, None where nothing tells how long one is."""
    if evidence.trainer == "poltrain":
        return EpochAxis((EpochSegment(0, 1.0),), False, LOGGED_EPOCHS)
    known = [(stretch, *_length_of(stretch, evidence)) for stretch in _stretches(evidence)]
    settled = [(length, source) for _, length, source in known if length is not None]
    if not settled:
        return None
    length, source = settled[0]
    segments = [EpochSegment(0, float(length))]
    for stretch, own, own_source in known:
        if own is not None:
            source = own_source
        if own is not None and own != segments[-1].steps_per_epoch:
            segments.append(EpochSegment(stretch.first_step, float(own)))
    return EpochAxis(tuple(segments), evidence.logged_before, source)


def _stretches(evidence: Evidence) -> list[Stretch]:
    kept = [
        (number, attempt.first_step, attempt.kept_to_step)
        for number, attempt in enumerate(evidence.attempts)
        if attempt.first_step is not None and attempt.kept_to_step is not None
    ]
    if not kept:  # weights without a log: all they can belong to is one training
        return [Stretch(0, np.iinfo(np.int32).max, True, 0)]
    return [Stretch(first, last, number == kept[-1][0], number) for number, first, last in kept]


def _length_of(stretch: Stretch, evidence: Evidence) -> tuple[int | None, Message]:
    ways: tuple[tuple[Callable[[Stretch, Evidence], int | None], Message], ...] = (
        (_from_names, CHECKPOINT_NAMES),
        (_from_saved, SAVED_EPOCHS),
        (_from_distance, POINT_DISTANCE),
        (_from_text_log, TEXT_LOG),
        (_from_learning_rate, LEARNING_RATE),
    )
    for way, source in ways:
        length = way(stretch, evidence)
        if length is not None:
            return length, source
    return None, LEARNING_RATE


def _from_names(stretch: Stretch, evidence: Evidence) -> int | None:
    """S = E · length. Old weights of an earlier training may lie between those of this one: the
    log itself decides between them, then their number, then their age."""
    lengths: Counter[int] = Counter()
    newest: dict[int, float] = {}
    for checkpoint in evidence.checkpoints:
        length = _whole_length(checkpoint.epoch, checkpoint.step)
        if checkpoint.kind == "voice" and length and _is_within(stretch, checkpoint.step, length):
            lengths[length] += 1
            newest[length] = max(newest.get(length, 0.0), checkpoint.modified)
    if len(lengths) < 2:
        return next(iter(lengths), None)
    for way in (_from_distance, _from_text_log, _from_learning_rate):
        witness = way(stretch, evidence)
        if witness in lengths:
            return witness
    return max(lengths, key=lambda length: (lengths[length], newest[length]))


def _from_saved(stretch: Stretch, evidence: Evidence) -> int | None:
    """RVC saves at the end of the stored epoch, so-vits at its beginning."""
    behind = 1 if evidence.trainer == "sovits" else 0
    lengths = {
        length
        for epoch, step in evidence.saved
        if (length := _whole_length(epoch - behind, step)) and _is_within(stretch, step, length)
    }
    return lengths.pop() if len(lengths) == 1 else None


def _from_distance(stretch: Stretch, evidence: Evidence) -> int | None:
    """Applio writes one point at the end of each epoch, at step epoch · length."""
    series = evidence.generator
    if series is None or evidence.trainer != "applio" or evidence.logged_before:
        return None
    steps = series.steps[_rows(series.steps, stretch)]
    distances = np.diff(steps)
    if len(distances) < 2 or distances.min() <= 0:
        return None
    length = int(distances.min())
    return length if not (steps % length).any() else None


def _from_text_log(stretch: Stretch, evidence: Evidence) -> int | None:
    latest = {sighting.step: sighting for sighting in evidence.sightings}  # of a repeated step
    within = [
        sighting
        for step, sighting in latest.items()
        if stretch.first_step <= step <= stretch.last_step and step > 0
    ]
    steps = np.array([sighting.step for sighting in within], np.int64)
    low = np.array([sighting.low for sighting in within])
    high = np.array([sighting.high for sighting in within])
    fitting = _fitting_lengths(steps, low, high)
    return fitting[0] if len(fitting) == 1 else None


def _from_learning_rate(stretch: Stretch, evidence: Evidence) -> int | None:
    """Epoch = 1 + ln(rate / start) / ln(decay); each resume may have shifted it by one."""
    series, settings = evidence.learning_rate, evidence.settings
    if series is None or settings.start_rate is None or settings.rate_decay is None:
        return None
    rows = _rows(series.steps, stretch)
    steps, epochs = series.steps[rows], _epochs_of(series.values[rows], settings)
    told = (steps > 0) & np.isfinite(epochs) & (np.abs(epochs - np.rint(epochs)) < _RATE_ERROR)
    steps, epochs = steps[told], np.rint(epochs[told])
    if stretch.before and len(np.unique(epochs)) < 3:
        return None  # too little to tell a shift from a different length
    for shift in _shifts(stretch.before):
        completed = epochs - shift - 1
        fitting = _fitting_lengths(
            steps, completed, completed + 1, closed_above=not evidence.logged_before
        )
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def _epochs_of(rates: NDArray[np.floating], settings: Settings) -> NDArray[np.float64]:
    start, decay = settings.start_rate or 1.0, settings.rate_decay or 1.0
    if decay == 1.0:
        return np.full(len(rates), np.nan)
    with np.errstate(divide="ignore", invalid="ignore"):
        epochs: NDArray[np.float64] = 1 + np.log(rates.astype(np.float64) / start) / math.log(decay)
    return epochs


def _shifts(resumes: int) -> Iterable[int]:
    """By how many epochs the learning rate may be ahead after so many resumes, likely first."""
    yield 0
    for shift in range(1, min(resumes, 9) + 1):
        yield shift
        yield -shift


def _fitting_lengths(
    steps: NDArray[np.int64],
    low: NDArray[np.float64],
    high: NDArray[np.float64],
    *,
    closed_above: bool = True,
) -> list[int]:
    """The whole lengths with low ≤ step / length ≤ high at every sighting (the first of them, where
    very many fit). With ``closed_above`` False, low ≤ step / length < high; with it
    True and a whole ``low``, a step exactly at ``low`` still belongs to the epoch before."""
    if not len(steps) or not (high > 0).all():
        return []
    with np.errstate(divide="ignore"):
        longest = np.floor((steps / np.maximum(low, 0)).min() + 1e-9)
    shortest = math.ceil((steps / high).max() - 1e-9)
    if not 1 <= shortest <= longest:
        return []
    return [
        length
        for length in range(shortest, int(min(longest, shortest + _TRIED)) + 1)
        if _fits(steps / length, low, high, closed_above=closed_above)
    ]


def _fits(
    position: NDArray[np.float64],
    low: NDArray[np.float64],
    high: NDArray[np.float64],
    *,
    closed_above: bool,
) -> bool:
    whole = low == np.floor(low)
    if closed_above:
        return bool((np.where(whole, position > low, position >= low) & (position <= high)).all())
    return bool(((position >= low) & (position < high)).all())


def _whole_length(epoch: int | None, step: int | None) -> int | None:
    if not epoch or not step or epoch < 1 or step % epoch:
        return None
    return step // epoch


def _is_within(stretch: Stretch, step: int | None, length: int) -> bool:
    if step is None or step < stretch.first_step:
        return False
    ahead = max(length, _LOOK_AHEAD) if stretch.is_newest else 0
    return step <= stretch.last_step + ahead


def _rows(steps: NDArray[np.int64], stretch: Stretch) -> NDArray[np.bool_]:
    return (steps >= stretch.first_step) & (steps <= stretch.last_step)
