"""Sees to it that no turn of the event loop takes long, however busy the machine is.

The length of a turn is not what a clock on the wall shows, which depends on who else computes. It
is the *processor time of the window's thread*, to which is added the time in which that thread
*stood still*: looks between which it used no processor at all, as when it waits for a file or for
another thread. On a busy machine a thread that wants to run still gets a little between two looks,
so that waiting for one's turn does not count.
"""

from __future__ import annotations

import faulthandler
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from heapq import nlargest
from typing import TextIO

from tests.monkey.faults import Faults, place

LIMIT = 1.0
"""Seconds that a turn of the event loop may take."""
LOOK = 0.05
"""Seconds between two looks at the window's thread."""
STILL = 0.0005
"""Seconds of processor between two looks below which the thread stood still."""
DEAD = 100.0
"""Seconds by the wall after which the process is given up: no thread of Python runs any more."""
SLOWEST = 5
"""Turns that are remembered because they took longest."""


@dataclass(frozen=True, slots=True, eq=False)
class Turn:
    deed: str
    began: float
    limit: float


class Watchdog(threading.Thread):
    """Made and told of the turns by the thread that it watches, whose processor time ``clock``
    shows (s)."""

    def __init__(
        self, faults: Faults, stacks: TextIO, clock: Callable[[], float] | None = None
    ) -> None:
        super().__init__(name="watchdog", daemon=True)
        self._faults = faults
        self._stacks = stacks
        self._watched = threading.get_ident()
        self._clock = clock or thread_clock()
        self._stopped = threading.Event()
        self._turn: Turn | None = None
        self._seen: Turn | None = None
        self._told: Turn | None = None
        self._used = self._still = 0.0
        self._armed = 0.0
        self.slowest: list[tuple[float, str]] = []

    def begin(self, deed: str, limit: float = LIMIT) -> None:
        """A turn begins, and the one before is over."""
        self.rest()
        self._turn = Turn(deed, self._clock(), limit)
        if self.is_alive() and time.monotonic() > self._armed + 1.0:  # it starts a thread each time
            self._armed = time.monotonic()
            faulthandler.dump_traceback_later(DEAD, exit=True, file=self._stacks)

    def rest(self) -> None:
        """The turn is over, and what follows is no work of the program."""
        if self._turn is not None:
            took = (self._clock() - self._turn.began, self._turn.deed)
            self.slowest = nlargest(SLOWEST, [*self.slowest, took])
        self._turn = None

    def stop(self) -> None:
        self.rest()
        self._stopped.set()
        self.join()
        faulthandler.cancel_dump_traceback_later()

    def run(self) -> None:
        while not self._stopped.wait(LOOK):
            self.look()

    def look(self) -> None:
        """See how far the turn is; called every :data:`LOOK` seconds."""
        turn, before, self._used = self._turn, self._used, self._clock()
        if turn is not self._seen:
            self._seen, self._still = turn, 0.0
        elif self._used - before < STILL:
            self._still += LOOK
        if turn is None or turn is self._told:
            return
        took = self._used - turn.began + self._still
        if took > turn.limit:
            self._told = turn
            self._bark(turn, took)

    def _bark(self, turn: Turn, took: float) -> None:
        frame = sys._current_frames().get(self._watched)
        stack = traceback.extract_stack(frame)
        faulthandler.dump_traceback(self._stacks)
        stood = f", {self._still:.2f} s of them standing still" if self._still else ""
        details = f"{took:.2f} s and more{stood}: {turn.deed}\n{''.join(stack.format())}"
        self._faults.tell("hang", place(stack), details)


def thread_clock() -> Callable[[], float]:
    """A clock of the processor time of the calling thread, in seconds, that any thread may read."""
    if sys.platform != "win32":
        clock = time.pthread_getcpuclockid(threading.get_ident())
        return lambda: time.clock_gettime(clock)
    import psutil

    process, watched = psutil.Process(), threading.get_native_id()

    def used() -> float:
        times = next(each for each in process.threads() if each.id == watched)
        return float(times.user_time + times.system_time)

    return used
