"""A child process at low priority, of which nothing is left when it is over.

Both of its streams go into one file, so that neither can fill up and stop it, and its last words
are in the order in which it said them.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Literal

import psutil

from rvcmonitor.inference.command import Command

if sys.platform == "win32":
    from rvcmonitor.inference.windows_job import Job, search_own_folder

End = Literal["ended", "stopped", "too long"]

_LOOK_EVERY = 0.1
"""Seconds between two looks at whether it is to be stopped."""
_PATIENCE = 5.0
"""Seconds for a killed process to be gone."""


def run_child(command: Command, words: Path, limit: float, stopped: Callable[[], bool]) -> End:
    """Run ``command`` until it ends, ``stopped`` says so, or ``limit`` seconds have passed; then
    its whole tree has ended, whatever happens here. What it says is written to ``words``.

    Raises:
        OSError: it could not be started.
    """
    with words.open("wb") as file, _started(command, file) as process:
        end = time.monotonic() + limit
        while not stopped():
            with suppress(subprocess.TimeoutExpired):
                process.wait(_LOOK_EVERY)
                return "ended"
            if time.monotonic() > end:
                return "too long"
    return "stopped"


if sys.platform == "win32":
    _APART = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP

    @contextmanager
    def _started(command: Command, words: IO[bytes]) -> Iterator[subprocess.Popen[bytes]]:
        job = Job()
        try:
            with _no_library_of_ours():
                process = _begun(command, words)
            try:
                job.take(int(process._handle))  # type: ignore[attr-defined] # noqa: SLF001 - no other way to it
                _lower(process.pid, psutil.BELOW_NORMAL_PRIORITY_CLASS)
                yield process
            finally:
                _end_tree(process)
        finally:
            job.close()

    @contextmanager
    def _no_library_of_ours() -> Iterator[None]:
        frozen = getattr(sys, "_MEIPASS", None)
        if frozen is not None:
            search_own_folder(None)
        try:
            yield
        finally:
            if frozen is not None:
                search_own_folder(frozen)

else:
    _APART = 0

    @contextmanager
    def _started(command: Command, words: IO[bytes]) -> Iterator[subprocess.Popen[bytes]]:
        process = _begun(command, words)
        try:
            _lower(process.pid, 10)
            yield process
        finally:
            _end_tree(process)
            with suppress(OSError):  # nobody is left in its group
                os.killpg(process.pid, signal.SIGKILL)


def _begun(command: Command, words: IO[bytes]) -> subprocess.Popen[bytes]:
    """In a group of its own, and without a console's window; ``words`` takes all that it says."""
    return subprocess.Popen(  # noqa: S603 - the user's own trainer
        command.arguments,
        cwd=command.folder,
        env=command.environment,
        stdin=subprocess.DEVNULL,
        stdout=words,
        stderr=subprocess.STDOUT,
        creationflags=_APART,
        start_new_session=sys.platform != "win32",
    )


def _lower(number: int, priority: int) -> None:
    with suppress(psutil.Error):  # it has ended already
        psutil.Process(number).nice(priority)


def _end_tree(process: subprocess.Popen[bytes]) -> None:
    """Kill ``process`` and all that it has started, and wait until they are gone."""
    children: list[psutil.Process] = []
    with suppress(psutil.Error):
        children = psutil.Process(process.pid).children(recursive=True)
    for child in children:
        with suppress(psutil.Error):
            child.kill()
    process.kill()
    with suppress(subprocess.TimeoutExpired):  # a driver holds it: it goes when that lets go
        process.wait(_PATIENCE)
    psutil.wait_procs(children, timeout=_PATIENCE)
