"""Event files that are copies of another one beside them, whole or its older part.

People copy a log before they go on ("… - Copy", "… (1)"). Whatever it is called, a copy begins with
the same bytes; what it holds is in the original, which may have grown since.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from rvcmonitor.tfevents.framing import HEADER
from rvcmonitor.tfevents.shared_file import open_shared

_OPENING = 64
"""Bytes: the first record, with the time of the start in it, has 40 at least."""
_WITHOUT_POINTS = 128
"""Bytes up to which a file holds no point, so that nothing can be counted twice."""
_PIECE = 1 << 16
_TIME = struct.Struct("<d")
_TIME_FIELD = b"\x09"  # wall_time, a double, is the first field of an event


def opening_of(path: Path) -> bytes:
    """The first bytes of an event file, none where it cannot be read now."""
    try:
        with open_shared(path) as file:
            return file.read(_OPENING) or b""
    except OSError:
        return b""


def is_hollow(opening: bytes) -> bool:
    """Whether a drive that synchronises has made room for a file and brought nothing of it yet."""
    return len(opening) == _OPENING and not any(opening)


def start_in(opening: bytes) -> float | None:
    """When the writer of a file began (s since 1970), by the file's opening; None where it does
    not say."""
    begin = HEADER + len(_TIME_FIELD)
    if opening[HEADER:begin] != _TIME_FIELD or len(opening) < begin + _TIME.size:
        return None
    time: float = _TIME.unpack_from(opening, begin)[0]
    return time


def copies(openings: Mapping[Path, bytes], sizes: Mapping[Path, int]) -> dict[Path, Path]:
    """Each file that is a copy, with the file beside it that holds all of it and perhaps more; of
    equal files the one with the shortest name is the original. ``sizes`` are in bytes."""
    alike: defaultdict[tuple[Path, bytes], list[Path]] = defaultdict(list)
    for path in sorted(openings, key=lambda path: (-sizes[path], len(str(path)), str(path))):
        if sizes[path] > _WITHOUT_POINTS and len(openings[path]) == _OPENING:
            alike[path.parent, openings[path]].append(path)
    found: dict[Path, Path] = {}
    for files in alike.values():
        originals: list[Path] = []
        for path in files:
            original = _holder(path, sizes[path], originals)
            if original is None:
                originals.append(path)
            else:
                found[path] = original
    return found


def _holder(path: Path, size: int, candidates: Sequence[Path]) -> Path | None:
    return next((each for each in candidates if _begins_like(each, path, size)), None)


def _begins_like(longer: Path, path: Path, size: int) -> bool:
    """Whether the first ``size`` bytes are the same, as far as both ends of them tell. (Every
    record has its time, so that two writers agree in neither.)"""
    try:
        with open_shared(longer) as one, open_shared(path) as other:
            for at in (0, max(size - _PIECE, 0)):
                length = min(_PIECE, size - at)
                one.seek(at)
                other.seek(at)
                if one.read(length) != other.read(length):
                    return False
    except OSError:
        return False  # what cannot be compared is told of when it is read
    return True
