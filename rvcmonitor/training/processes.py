"""Whether the process that trains still runs, as far as this machine can know.

A process number alone proves nothing: the trainer may run on another machine, and numbers are given
out again. So only a process of this machine that is older than what the trainer wrote counts, and
only one that was seen running can be said to have ended.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

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
        began = self._started(number)
        return began is not None and began <= written + _CLOCKS_DIFFER


@cache
def this_machine() -> str:
    """The name that PyTorch's writer puts into the names of its files on this machine."""
    return socket.gethostname()


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _QUERY = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION: allowed for one's own and most others
    _STILL_ACTIVE = 259
    _TO_1970 = 11_644_473_600.0  # seconds between 1601, where Windows begins to count, and 1970
    _kernel32 = ctypes.WinDLL("kernel32")
    _kernel32.OpenProcess.restype = wintypes.HANDLE
    _kernel32.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
    _kernel32.CloseHandle.argtypes = (wintypes.HANDLE,)
    _kernel32.GetExitCodeProcess.argtypes = (wintypes.HANDLE, ctypes.POINTER(wintypes.DWORD))
    _kernel32.GetProcessTimes.argtypes = (
        wintypes.HANDLE,
        *(ctypes.POINTER(wintypes.FILETIME),) * 4,
    )

    def started(number: int) -> float | None:
        """When the process ``number`` started (s since 1970); None where none such runs."""
        handle = _kernel32.OpenProcess(_QUERY, False, number)
        if not handle:
            return None
        try:
            return _started_of(handle)
        finally:
            _kernel32.CloseHandle(handle)

    def _started_of(handle: int) -> float | None:
        code = wintypes.DWORD()
        times = [wintypes.FILETIME() for _ in range(4)]
        if not _kernel32.GetExitCodeProcess(handle, ctypes.byref(code)):
            return None
        if code.value != _STILL_ACTIVE:
            return None  # ended, and somebody still holds on to it
        if not _kernel32.GetProcessTimes(handle, *map(ctypes.byref, times)):
            return None
        ticks = times[0].dwHighDateTime << 32 | times[0].dwLowDateTime
        return ticks / 1e7 - _TO_1970

else:

    def started(number: int) -> float | None:
        """When the process ``number`` started (s since 1970); None where none such runs."""
        try:
            # The name in brackets may hold anything; the state is the first field after it and
            # the start (clock ticks after boot) the twentieth.
            fields = Path(f"/proc/{number}/stat").read_bytes().rpartition(b")")[2].split()
        except OSError:
            return None
        if fields[0] in b"ZX":
            return None
        return _booted() + int(fields[19]) / os.sysconf("SC_CLK_TCK")

    @cache
    def _booted() -> float:
        lines = Path("/proc/stat").read_text(encoding="ascii").splitlines()
        return float(next(line.split()[1] for line in lines if line.startswith("btime")))
