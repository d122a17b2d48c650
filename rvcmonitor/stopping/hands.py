"""What a stop reaches for outside of the program: drives, processes, the power."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.analysis.stopping.rule import Afterwards
from rvcmonitor.stopping.power import perform
from rvcmonitor.stopping.process import End
from rvcmonitor.stopping.whose_process import Refused, Training, whose
from rvcmonitor.training.processes import this_machine


def room_at(path: Path) -> float | None:
    """Bytes that are free on the drive of ``path``; None where nobody can say."""
    try:
        return float(shutil.disk_usage(path).free)
    except OSError:
        return None


def end_training(training: Training) -> End | Refused:
    """Find the process of ``training`` and end it with all that it has started."""
    from rvcmonitor.stopping.end_process import end_process  # psutil: 15 ms of a start
    from rvcmonitor.stopping.process_table import processes

    found = whose(training, processes(), this_machine(), os.getpid())
    return found if isinstance(found, Refused) else end_process(found.root)


def refused_from_the_start(training: Training) -> Refused | None:
    """Why ``training`` could not be ended, were it asked for now."""
    from rvcmonitor.stopping.process_table import processes  # psutil, as above

    found = whose(training, processes(), this_machine(), os.getpid())
    return found if isinstance(found, Refused) else None


@dataclass(frozen=True, slots=True)
class Hands:
    """What reaches out of the program, so that tests may put something else in its place."""

    room: Callable[[Path], float | None] = room_at
    refuses: Callable[[Training], Refused | None] = refused_from_the_start
    end: Callable[[Training], End | Refused] = end_training
    perform: Callable[[Afterwards], bool] = perform
    busy: Callable[[], bool] = lambda: False
    """Whether the program itself does something that a sleeping computer would cut off."""
