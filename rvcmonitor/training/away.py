"""Weights of which this machine has the name and the size, but not (yet) the content.

Of a training on another machine, what would take long to fetch is left there: in its place lies a
small file that says how large it is. A synchronised drive keeps such places by itself; opening one
has the system fetch all of it. Neither is opened as weights, and neither is damage.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from rvcmonitor.tfevents.shared_file import open_shared
from rvcmonitor.training.folders import reachable

_MARK = b"RVC Monitor: on host, bytes: "
_LONGEST = 64
"""Bytes. No weights are as small."""
# Of Windows: kept elsewhere; fetched when it is opened, or when it is read.
_OFFLINE = 0x1000 | 0x4_0000 | 0x40_0000
_DATALESS = 0x4000_0000  # of macOS


@dataclass(frozen=True, slots=True)
class Away:
    """Where the content is, and how many bytes it has there: on the ``host`` that trains, or in a
    ``cloud`` whose own program fetches it."""

    where: Literal["host", "cloud"]
    size: int


def away(path: Path, found: os.stat_result) -> Away | None:
    """Where the content of the weights file ``path`` is, None where it is here. ``found`` is what
    the system says of the file."""
    if is_in_cloud(found):
        return Away("cloud", found.st_size)
    if not len(_MARK) < found.st_size <= _LONGEST:
        return None
    size = _told(path)
    return None if size is None else Away("host", size)


def on_host(here: Path) -> Away | None:
    """What lies in the place of a file that was left on its host; None for any other file."""
    try:
        found = away(here, reachable(here).stat())
    except OSError:
        return None
    return found if found is not None and found.where == "host" else None


def is_in_cloud(found: os.stat_result) -> bool:
    """Whether a synchronised drive holds no more of a file than its name."""
    attributes = getattr(found, "st_file_attributes", 0)  # of Windows alone
    flags = getattr(found, "st_flags", 0)  # of macOS alone
    return bool(attributes & _OFFLINE or flags & _DATALESS)


def placeholder(size: int) -> bytes:
    """What lies in the place of a file of ``size`` bytes that was left on its host."""
    return _MARK + b"%d\n" % size


def _told(path: Path) -> int | None:
    try:
        with open_shared(path) as file:
            content = file.read(_LONGEST) or b""
    except OSError:
        return None  # it has just gone
    digits = content.removeprefix(_MARK).strip()
    return int(digits) if content.startswith(_MARK) and digits.isdigit() else None
