"""How long each epoch took while the trainer was at work.

What lies between two points of a log is not always work: the computer slept, the trainer was
paused or started anew, or somebody set the clock. Such gaps are told by their rarity. A gap many
times as long as all others is a pause; where three follow one another, or where they come again and
again and are all alike (a validation), they are the training's own pace.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.training.run import Run, Series

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_PAUSE = 4.0
"""Times the usual: no save takes that long, and no card spills its memory for one gap alone."""
_MOST = 50_000
"""Points, the newest ones: what was long ago says nothing of the pace."""
_LONGEST = 1e8
"""Seconds: nobody waits three years for a point."""
_IN_SUCCESSION = 3
_OFTEN = 0.05
"""Of all gaps: what happens in every twentieth is no accident..."""
_ALIKE = 2.0
"""... where the longest is no more than so many times the median of them."""
_WHOLE = 0.5
"""Epochs that a piece needs to speak of the time of one."""


@dataclass(frozen=True, slots=True)
class EpochTimes:
    """Pieces of a training of about an epoch each, or longer where it logs less often; arrays of
    shape (n,). ``ends`` is how many epochs were completed at their ends, ``epochs`` how many each
    spans, and ``seconds`` the time of one epoch in each, without pauses."""

    ends: Floats
    epochs: Floats
    seconds: Floats

    def __len__(self) -> int:
        return len(self.ends)

    def since(self, completed: float) -> EpochTimes:
        """Only the pieces that end after so many epochs."""
        return self.where(self.ends > completed)

    def newest(self, count: int) -> EpochTimes:
        """The last ``count`` of them."""
        return self.where(np.arange(len(self)) >= len(self) - count)

    def where(self, kept: Flags) -> EpochTimes:
        """Only the pieces of which ``kept`` (n,) is true."""
        return EpochTimes(self.ends[kept], self.epochs[kept], self.seconds[kept])


def epoch_times(run: Run) -> EpochTimes | None:
    """The times of the epochs of ``run``; None where its epochs are not known."""
    rhythm = rhythm_of(run)
    if rhythm is None or run.epochs is None:
        return None
    steps, walls = rhythm.steps[-_MOST:], rhythm.wall_times[-_MOST:]
    completed = run.epochs.position_at(steps)
    with np.errstate(over="ignore", invalid="ignore"):  # a file may say any time
        seconds, epochs = np.diff(walls), np.diff(completed)
    worked = _of_one_start(run, steps) & (epochs > 0) & (seconds > 0) & (seconds < _LONGEST)
    ends, seconds, epochs = completed[1:][worked], seconds[worked], epochs[worked]
    worked = ~_pauses(seconds / epochs)
    return _in_epochs(ends[worked], seconds[worked], epochs[worked])


def rhythm_of(run: Run) -> Series | None:
    """The series by whose points the time is told."""
    named = run.series.get(run.tags.get("generator", ""))
    return named or max(run.series.values(), key=lambda one: len(one.steps), default=None)


def newest_start(run: Run) -> float:
    """How many epochs were completed when the newest start of the trainer began to log."""
    first = [each.first_step for each in run.attempts if each.counts and each.first_step]
    if not first or run.epochs is None:
        return 0.0
    return float(run.epochs.position_at(np.array([first[-1]], np.int64))[0])


def _of_one_start(run: Run, steps: NDArray[np.int64]) -> Flags:
    """Which gaps between ``steps`` (n,) lie within one start of the trainer; of shape (n-1,)."""
    first = [each.first_step for each in run.attempts if each.counts and each.first_step]
    start = np.searchsorted(np.sort(np.array(first, np.int64)), steps, "right")
    within: Flags = np.diff(start) == 0
    return within


def _pauses(rates: Floats) -> Flags:
    """Which gaps hold a pause, or a jump of the clock; ``rates`` are in seconds an epoch."""
    if not len(rates):
        return np.zeros(0, np.bool_)
    usual = float(np.median(rates))
    set_back = rates < usual / _PAUSE
    long = rates > _PAUSE * usual
    alike = rates[long]
    often = len(alike) >= _IN_SUCCESSION and len(alike) > _OFTEN * len(rates)
    if often and alike.max() <= _ALIKE * float(np.median(alike)):
        return set_back
    return set_back | (long & ~_lasting(long))


def _lasting(flags: Flags) -> Flags:
    """Those that are one of several true ones in succession."""
    edges = np.diff(np.concatenate(([0], flags.astype(np.int8), [0])))
    begins, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    lasting = np.zeros(len(flags), np.bool_)
    for begin, end in zip(begins.tolist(), ends.tolist(), strict=True):
        lasting[begin:end] = end - begin >= _IN_SUCCESSION
    return lasting


def _in_epochs(ends: Floats, seconds: Floats, epochs: Floats) -> EpochTimes:
    """Gaps shorter than an epoch put together, by the epoch in which they end."""
    if not len(ends):
        return EpochTimes(ends, epochs, seconds)
    pieces, piece = np.unique(np.ceil(ends - 1e-6), return_inverse=True)
    spans = np.bincount(piece, epochs).astype(np.float64)
    times = np.bincount(piece, seconds).astype(np.float64)
    last = np.zeros(len(pieces))
    np.maximum.at(last, piece, ends)
    whole = spans >= _WHOLE
    return EpochTimes(last[whole], spans[whole], times[whole] / spans[whole])
