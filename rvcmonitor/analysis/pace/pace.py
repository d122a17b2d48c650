"""The pace of a training: the time of an epoch, the time left, and whether it has slowed down."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from rvcmonitor.analysis.findings import Pace, TimeLeft
from rvcmonitor.analysis.pace.epoch_times import EpochTimes, epoch_times, newest_start
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.run import Run

_RECENT = 128
"""Pieces that speak of what is to come."""
_ENOUGH = 8
"""Pieces of the newest start, after which the older ones do not count any more."""
_FEWEST = 3
"""Pieces from which a time is told at all."""
_BLOCKS = 8
_T_80: Mapping[int, float] = {
    2: 1.886, 3: 1.638, 4: 1.533, 5: 1.476, 6: 1.440, 7: 1.415,
}  # fmt: skip
"""The 0.9 quantile of Student's t by its degrees of freedom: 80 % lie within plus and minus it."""
_SLOWER = 1.3
_IN_SUCCESSION = 3
"""So many pieces, all of them slow: one may be a save."""
_BEFORE = 8
"""Pieces that say what is usual."""
SLOWER = QT_TRANSLATE_NOOP(
    "Message",
    "Slower than usual: since epoch {epoch} an epoch takes {percent} % longer. A full disk, a card "
    "whose memory is full, or another program may be the reason.",
)


def pace(run: Run) -> Pace | None:
    """The pace of ``run``; None where its epochs are not known, or too few have gone by."""
    every = epoch_times(run)
    if every is None or run.epochs is None or run.last_step is None:
        return None
    own = every.since(newest_start(run))
    times = own if len(own) >= _ENOUGH else every
    if len(times) < _FEWEST:
        return None
    slow = slow_at_the_end(times)
    recent = (times.newest(slow) if slow else times).newest(_RECENT)
    completed = float(run.epochs.position_at(np.array([run.last_step], np.int64))[0])
    left = None
    if run.total_epochs is not None:
        left = time_left(recent, max(run.total_epochs - completed, 0.0))
    return Pace(
        epoch_seconds=float(np.median(times.seconds)),
        last_epoch_seconds=float(times.seconds[-1]),
        completed=completed,
        left=left,
        slower=_slower(times, slow) if slow else None,
    )


def slow_at_the_end(times: EpochTimes) -> int:
    """How many of the newest pieces are slower than usual, all in succession; 0: it is not slow."""
    if len(times) < _BEFORE + _IN_SUCCESSION:
        return 0
    usual = float(np.median(times.seconds))
    fast = np.flatnonzero(times.seconds <= _SLOWER * usual)
    slow = len(times) - 1 - int(fast[-1])  # half of them are no slower than usual
    before = times.seconds[: len(times) - slow]
    saves = float(np.quantile(before, 0.9))
    lasting = slow >= _IN_SUCCESSION and float(np.median(times.seconds[-slow:])) > saves
    return slow if lasting else 0


def time_left(times: EpochTimes, epochs: float) -> TimeLeft:
    """The time that so many further ``epochs`` take, with an interval of 80 %.

    The pieces are put into blocks. How their paces differ tells how well the mean is known and how
    far the rest may stray from it (the method of batch means; see Law, "Simulation Modeling and
    Analysis", on steady-state output). Where neighbours are alike, there is less to know from them.
    """
    count = min(_BLOCKS, len(times))
    blocks = np.array_split(np.arange(len(times)), count)
    spans = np.array([times.epochs[block].sum() for block in blocks])
    paces = np.array([np.average(times.seconds[b], weights=times.epochs[b]) for b in blocks])
    mean = float(np.average(times.seconds, weights=times.epochs))
    if not epochs:
        return TimeLeft(0.0, 0.0, 0.0)
    blocks_to_come = epochs / float(spans.mean())
    variance = float(paces.var(ddof=1)) * _inflation(paces) * (1 / count + 1 / blocks_to_come)
    half = _T_80[count - 1] * math.sqrt(variance)
    return TimeLeft(mean * epochs, max(mean - half, 0.0) * epochs, (mean + half) * epochs)


def _inflation(paces: np.ndarray) -> float:
    """By how much less is known from values that resemble their neighbours."""
    if len(paces) < _BLOCKS or not (spread := float(paces.var())):
        return 1.0
    off = paces - paces.mean()
    alike = float((off[1:] * off[:-1]).mean()) / spread
    alike = min(max(alike + 1 / len(paces), 0.0), 0.7)  # of unlike ones it is -1/n on average
    return (1 + alike) / (1 - alike)


def _slower(times: EpochTimes, slow: int) -> Message:
    usual = float(np.median(times.seconds[:-slow]))
    now = float(np.median(times.seconds[-slow:]))
    since = math.floor(float(times.ends[-slow - 1])) + 1
    return Message(SLOWER, {"epoch": since, "percent": round(100 * (now / usual - 1))})


def left_now(pace: Pace, left: TimeLeft, waited: float) -> TimeLeft:
    """What is left of ``left`` when so many seconds went by since the newest point. A training that
    is silent for longer than it needs for two epochs is pausing, and comes no nearer to its end."""
    gone = min(max(waited, 0.0), 2 * pace.epoch_seconds)
    low, seconds, high = (max(each - gone, 0.0) for each in (left.low, left.seconds, left.high))
    return TimeLeft(seconds, low, high)
