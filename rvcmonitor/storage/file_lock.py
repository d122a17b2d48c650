"""One program at a time: a lock that the system itself takes from whoever ends, however it ends."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_PATIENCE = 2.0
"""Seconds: whoever holds it has written a small file long before, or hangs at a dead drive."""
_PAUSE = 0.01


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Within it no other program that asks for the lock at ``path`` is within it as well, unless
    that takes too long or the place knows no locks. The file of the lock stays."""
    try:
        file = path.open("ab")
    except OSError:
        yield  # nothing can be written there either
        return
    with file:
        until = time.monotonic() + _PATIENCE
        while not _lock(file.fileno()) and time.monotonic() < until:
            time.sleep(_PAUSE)
        yield


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        """Whether it could be locked; closing the file unlocks it."""
        with suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            return True
        return False
else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        """Whether it could be locked; closing the file unlocks it."""
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False
