"""Whether the process that trains still runs, as far as this machine can know.

A process number alone proves nothing: the trainer may run on another machine, and numbers are given
out again. So only a process of this machine that is older than what the trainer wrote counts, and
only one that was seen running can be said to have ended.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from rvcmonitor.training.command_line import TrainCommand, told_by_options, train_command

Process = Literal["runs", "ended", "unknown"]
Started = Callable[[int], float | None]

_CLOCKS_DIFFER = 60.0
"""Seconds by which a process may seem younger than what it wrote: clocks are set while it runs."""


@dataclass(frozen=True, slots=True)
class TrainerProcess:
    """Who writes a run's newest event file: its process numbers on the machine ``host``."""

    host: str | None = None
    numbers: tuple[int, ...] = ()


class ProcessWatch:
    """Follows the process of one run.

    :param started: when the process of this number started, see :func:`started`
    :param here: this machine's name, as trainers write it
    """

    def __init__(self, started: Started, here: str) -> None:
        self._started = started
        self._here = here.casefold()
        self._seen: frozenset[int] = frozenset()
        self._refused: tuple[TrainerProcess, float] | None = None

    def look(self, trainer: TrainerProcess, written: float) -> Process:
        """``written`` is when the run last logged (s since 1970)."""
        if (trainer.host or "").casefold() != self._here:
            return "unknown"
        asked = self._seen.union(trainer.numbers)
        if not self._seen and self._refused == (trainer, written):
            return "unknown"  # nothing new to ask about
        alive = frozenset(number for number in asked if self._is_older(number, written))
        if alive:
            self._seen = alive
            return "runs"
        self._refused = (trainer, written)
        return "ended" if self._seen else "unknown"

    def _is_older(self, number: int, written: float) -> bool:
        return _is_older(self._started(number), written)


@cache
def this_machine() -> str:
    """The name that PyTorch's writer puts into the names of its files on this machine."""
    return socket.gethostname()


def started(number: int) -> float | None:
    """When the process ``number`` started (s since 1970); None where none such runs."""
    import psutil  # only where a trainer of this machine is looked for

    try:
        process = psutil.Process(number)
        return None if process.status() == psutil.STATUS_ZOMBIE else process.create_time()
    except (psutil.Error, OverflowError, ValueError):  # a file may name any number
        return None


def commanded(trainer: TrainerProcess, written: float) -> TrainCommand | None:
    """What ``trainer`` was told, as long as it runs on this machine and is older than what was
    ``written`` (s since 1970). RVC trains in a child of the process that was started."""
    if (trainer.host or "").casefold() != this_machine().casefold():
        return None
    for number in trainer.numbers:
        if _is_older(started(number), written):
            for words in _command_lines(number):
                if (told := train_command(words) or told_by_options(words)) is not None:
                    return told
    return None


def _is_older(began: float | None, written: float) -> bool:
    return began is not None and began <= written + _CLOCKS_DIFFER


def _command_lines(number: int) -> list[list[str]]:
    """Of a process and of the one that started it."""
    import psutil

    try:
        process = psutil.Process(number)
        parent = process.parent()
        return [each.cmdline() for each in (process, parent) if each is not None]
    except (psutil.Error, OSError, OverflowError, ValueError):
        return []
