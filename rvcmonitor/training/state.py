"""Whether a run is training right now, as far as its files can tell."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.training.processes import Process, TrainerProcess
from rvcmonitor.training.run import State

_FIRST_POINT = 30 * 60.0
"""Seconds a trainer may take between its first points: 200 steps on a slow card."""
_MARGIN = 60.0
_LATE = 4
"""A trainer is late after this many of its usual intervals (saving and listening take time)."""
_FORGOTTEN = 6 * 3600.0
"""Silence after which "stalled" is no news: somebody stopped that training."""
_RECENT = 64
_FINAL_SAVE = 120.0
"""Seconds by which the final weights' file time may lie before the last write to the log."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What tells. ``written`` is when the run last logged, ``interval`` the usual pause between
    two writes (None while there are too few), ``final_saved`` when the final weights were saved;
    all in seconds (since 1970). ``signed_off`` says that the trainer took its process numbers out
    of its settings, as it does when it ends by itself; ``trainer`` is who writes."""

    written: float | None = None
    interval: float | None = None
    reached_end: bool = False
    signed_off: bool = False
    final_saved: float | None = None
    trainer: TrainerProcess = field(default_factory=TrainerProcess)


def state_of(signs: Signs, silence: float, process: Process = "unknown") -> State:
    """The state after ``silence`` seconds without a new point. ``process`` is what is known of
    the trainer's process: one that was seen running and has ended finishes the run at once."""
    if signs.written is None:
        return "unknown"
    if _is_finished(signs) or process == "ended":
        return "finished"
    if silence <= patience(signs.interval):
        return "training"
    if signs.signed_off:
        return "finished"
    if process == "runs":
        return "stalled"
    return "stalled" if silence <= max(_FORGOTTEN, patience(signs.interval)) else "unknown"


def patience(interval: float | None) -> float:
    """Seconds of silence that are normal for a run with this usual pause between writes."""
    return _FIRST_POINT if interval is None else _LATE * interval + _MARGIN


def write_interval(wall_times: NDArray[np.float64]) -> float | None:
    """The longest usual pause between two writes, in seconds, from the times (s since 1970,
    shape (n,)) of a tag's points; None where there are fewer than three."""
    if len(wall_times) < 3:
        return None
    pauses = np.diff(wall_times[-_RECENT:])
    pauses = np.sort(pauses[pauses > 0])
    if not len(pauses):
        return None
    # The 0.9 quantile. NumPy's own loads its masked arrays, for which a start would have to wait.
    return float(np.interp(0.9 * (len(pauses) - 1), np.arange(len(pauses)), pauses))


def _is_finished(signs: Signs) -> bool:
    if signs.reached_end:
        return True
    if signs.final_saved is None or signs.written is None:
        return False
    return signs.final_saved >= signs.written - _FINAL_SAVE
