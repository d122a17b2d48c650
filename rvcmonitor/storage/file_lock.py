"""One program at a time: a lock that the system itself takes from whoever ends, however it ends."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_PATIENCE = 2.0
"""Seconds: whoever holds it has written a small file long before, or hangs at a dead drive."""
_PAUSE = 0.01
_LONGER_PAUSE = 0.1
"""Seconds between two looks at a lock that may be held for minutes."""


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Within it no other program that asks for the lock at ``path`` is within it as well, unless
    that takes too long or the place knows no locks. The file of the lock stays."""
    until = time.monotonic() + _PATIENCE
    with in_turn(path, lambda: time.monotonic() >= until, pause=_PAUSE):
        yield


@contextmanager
def in_turn(
    path: Path,
    cancelled: Callable[[], bool] = lambda: False,
    waits: Callable[[], None] = lambda: None,
    *,
    pause: float = _LONGER_PAUSE,
) -> Iterator[bool]:
    """As :func:`one_at_a_time`, but it waits for its turn however long that takes; for no thread of
    a window. ``waits`` is called once where another is within it; False where it was cancelled
    before its turn came. It looks again after ``pause`` (s)."""
    try:
        file = path.open("ab")
    except OSError:
        yield True  # nothing can be written there either
        return
    with file:
        yield _comes_to_turn(file.fileno(), cancelled, waits, pause)


def _comes_to_turn(
    descriptor: int, cancelled: Callable[[], bool], waits: Callable[[], None], pause: float
) -> bool:
    if not _is_held(descriptor):
        return True
    waits()
    while not cancelled():
        if not _is_held(descriptor):
            return True
        time.sleep(pause)
    return False


if sys.platform == "win32":
    import msvcrt

    def _is_held(descriptor: int) -> bool:
        """Whether another has the lock; else it is ours until the file is closed, or the place
        knows no locks."""
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return True
        except OSError:
            return False
        return False
else:
    import fcntl

    def _is_held(descriptor: int) -> bool:
        """Whether another has the lock; else it is ours until the file is closed, or the place
        knows no locks."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except OSError:
            return False
        return False
