"""Ending a training's process and all that it has started, gently where that is possible.

Elsewhere than on Windows each process of the tree gets SIGINT, as Ctrl+C in its terminal would give
it, then SIGTERM, and at last SIGKILL. The group is never signalled: the WebUI that has started the
training may belong to it.

On Windows there is no such thing between strangers. CTRL_BREAK reaches only processes that share
our console, and a program with a window has none; and there it goes to a whole group, which only a
process leads that was begun with CREATE_NEW_PROCESS_GROUP. WebUIs do not begin trainings so.
Joining the trainer's console and signalling there would hit the WebUI as well, and a number that
leads no group hits everyone in the console. Nor would it help: trainers have no handler, and
Python's own ends the process on the spot. (Without a console, Python's ``os.kill`` with CTRL_BREAK
fails and terminates the process all the same.) So the tree is ended at once there. Nothing is lost
by that, because the weights were whole before.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

import psutil

from rvcmonitor.stopping.process import End, Process
from rvcmonitor.stopping.process_table import handle_of

GENTLE = 20.0
"""Seconds that a trainer has to end by itself."""
FIRM = 5.0
"""Seconds between asking once more and killing, and for what was killed to be gone."""


def end_process(root: Process, *, gentle: float = GENTLE, firm: float = FIRM) -> End:
    """End ``root`` and all that it has started. Takes up to ``gentle`` + 2 · ``firm`` seconds.

    It is the very process that was found, or none: its number, its start and its command line are
    looked at once more.
    """
    handle = handle_of(root)
    if handle is None or os.getpid() in {root.number, *_numbers_below(handle)}:
        return "gone"
    tree = [handle, *_below(handle)]
    for signalled, patience in _steps(gentle, firm):
        allowed = [_each(signalled, one) for one in tree]
        if not any(allowed):
            return "refused"
        tree = _alive_after(tree, patience)
        if not tree:
            return "ended"
    return "survived"


_LOOK_EVERY = 0.1
"""Seconds between two looks at what has ended."""
Signalled = Callable[[psutil.Process], None]

if sys.platform == "win32":

    def _steps(gentle: float, firm: float) -> Sequence[tuple[Signalled, float]]:  # noqa: ARG001 - not there
        return ((psutil.Process.kill, firm), (psutil.Process.kill, firm))

else:

    def _steps(gentle: float, firm: float) -> Sequence[tuple[Signalled, float]]:
        return (
            (lambda one: one.send_signal(signal.SIGINT), gentle),
            (psutil.Process.terminate, firm),
            (psutil.Process.kill, firm),
        )


def _each(signalled: Signalled, process: psutil.Process) -> bool:
    """Whether the system allowed it; psutil looks once more that it is the same process."""
    try:
        signalled(process)
    except psutil.NoSuchProcess:
        return True  # it has ended meanwhile
    except (psutil.AccessDenied, OSError):
        return False
    return True


def _below(process: psutil.Process) -> list[psutil.Process]:
    found: list[psutil.Process] = []
    with suppress(psutil.Error):
        found = process.children(recursive=True)
    return found


def _numbers_below(process: psutil.Process) -> set[int]:
    return {child.pid for child in _below(process)}


def _alive_after(tree: Sequence[psutil.Process], patience: float) -> list[psutil.Process]:
    """What still runs after so many seconds, or as soon as nothing does; with what it has started
    meanwhile. A zombie runs no more: only its parent has not looked yet."""
    end = time.monotonic() + patience
    while True:
        alive = {each.pid: each for one in tree if _runs(one) for each in (one, *_below(one))}
        left = end - time.monotonic()
        if not alive or left <= 0:
            return list(alive.values())
        psutil.wait_procs(list(alive.values()), timeout=min(left, _LOOK_EVERY))


def _runs(process: psutil.Process) -> bool:
    with suppress(psutil.NoSuchProcess):
        return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)
    return False
