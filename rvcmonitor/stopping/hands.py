"""What a stop reaches for outside of the program: drives, processes, the power."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.analysis.stopping.rule import Afterwards
from rvcmonitor.remote.opened import address_behind
from rvcmonitor.stopping.power import perform
from rvcmonitor.stopping.process import End
from rvcmonitor.stopping.whose_process import Found, Refused, Training, runs_on, whose
from rvcmonitor.training.processes import this_machine


def room_at(path: Path) -> float | None:
    """Bytes that are free on the drive of ``path``; None where nobody can say, as of the drive of
    another machine that is mirrored there."""
    if address_behind(path) is not None:
        return None
    try:
        return float(shutil.disk_usage(path).free)
    except OSError:
        return None


def end_training(training: Training) -> End | Refused:
    """Find the process of ``training`` and end it with all that it has started."""
    from rvcmonitor.stopping.end_process import end_process  # psutil: 15 ms of a start

    found = _process_of(training)
    return found if isinstance(found, Refused) else end_process(found.root)


def refused_from_the_start(training: Training) -> Refused | None:
    """Why ``training`` could not be ended, were it asked for now."""
    found = _process_of(training)
    return found if isinstance(found, Refused) else None


def _process_of(training: Training) -> Found | Refused:
    """One of another machine has no process here, whatever its files say: they may name this
    machine, of which that one is a clone, and a number that is a stranger's here."""
    from rvcmonitor.stopping.process_table import processes  # psutil, as above

    address = address_behind(training.path)
    if address is not None:
        return runs_on(address.login)
    return whose(training, processes(), this_machine(), os.getpid())


@dataclass(frozen=True, slots=True)
class Hands:
    """What reaches out of the program, so that tests may put something else in its place."""

    room: Callable[[Path], float | None] = room_at
    refuses: Callable[[Training], Refused | None] = refused_from_the_start
    end: Callable[[Training], End | Refused] = end_training
    perform: Callable[[Afterwards], bool] = perform
    busy: Callable[[], bool] = lambda: False
    """Whether the program itself does something that a sleeping computer would cut off."""
