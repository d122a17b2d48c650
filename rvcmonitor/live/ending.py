"""How what runs beside the window is ended: told to stop first, and waited for with patience.

A thread that reads from or writes to a dead network drive cannot be stopped. It is left behind, and
the process ends without it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait

from PySide6.QtCore import QThread

PATIENCE = 3.0
"""Seconds: whatever does not hang has ended long before."""

Ending = Callable[[float], bool]
"""Waits so many seconds for something to end that was told to; False where it is still at work."""


def thread_ends(thread: QThread, patience: float) -> bool:
    """Wait so many seconds for ``thread``; False where it still runs."""
    return thread.wait(round(1000 * patience))


def work_ends(work: Future[None], patience: float) -> bool:
    """Wait so many seconds for ``work``; False where it is still under way."""
    return not wait([work], patience).not_done
