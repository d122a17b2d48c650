"""Writing a file whole or not at all: at every moment it is the old one or the new one."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

_TRIES = 8 if sys.platform == "win32" else 1
_FIRST_PAUSE = 0.01
"""Seconds; each pause is twice the one before it: a second and a quarter in all."""
_ABANDONED = 60.0
"""Seconds after which an unfinished file is nobody's any more."""
_KEPT_OF_NAME = 50
"""Characters, so that the name of the unfinished file is not too long where the whole one fits."""

T = TypeVar("T")


def write_whole(path: Path, content: bytes) -> None:
    """Replace the file ``path``, whose folder exists, by ``content``, which then is on the disk.

    Raises:
        OSError: it could not be written; then everything is as it was.
    """
    unfinished = unfinished_path(path)
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        patiently(partial(unfinished.replace, path))
    finally:
        with suppress(OSError):  # it has its final name, or its drive is gone
            unfinished.unlink()


def unfinished_path(path: Path) -> Path:
    """Where this thread writes what is to become ``path``: beside it, under a name of its own."""
    writer = f"{os.getpid()}-{threading.get_ident()}"
    return path.with_name(f"{path.name[:_KEPT_OF_NAME]}.{writer}.tmp")


def patiently(act: Callable[[], T]) -> T:
    """What ``act`` returns. On Windows a virus scanner or an indexer may hold a file for a moment
    (PermissionError): it is tried again, for little more than a second in all."""
    pause = _FIRST_PAUSE
    for _ in range(_TRIES - 1):
        try:
            return act()
        except PermissionError:
            time.sleep(pause)
            pause *= 2
    return act()


def remove_abandoned(path: Path) -> None:
    """Remove what programs that were killed in the middle of writing ``path`` left beside it."""
    for left in path.parent.glob(f"{path.name[:_KEPT_OF_NAME]}.*.tmp"):
        with suppress(OSError):  # it does no harm
            if time.time() - left.stat().st_mtime > _ABANDONED:
                left.unlink()
