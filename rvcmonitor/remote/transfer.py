"""Bringing one file here: only what is new of it, and whole or not at all where it is another one.

A file here is always a beginning of the one there, with its time. That it still is one is told by a
few bytes at its head and before its end, which come along with what is new: an event file's head
holds the time of its start, and each of its records ends in a checksum. Of a text some more is
compared.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from functools import partial
from itertools import islice
from pathlib import Path

from rvcmonitor.remote.link import BLOCK, Readable, Span
from rvcmonitor.remote.listing import is_text_log
from rvcmonitor.storage.whole_file import patiently
from rvcmonitor.training.folders import size_of

WAITING = ".waiting"
"""The folder of what has come in part, beside those of the hosts."""
PIECE = 1 << 26
"""Bytes that are asked for at once."""
_HEAD = (12, 9)
"""Where the time of its start stands in an event file, and its bytes."""
_TAIL = 8
_PIECES, _PIECE_OF_TEXT, _TAIL_OF_TEXT = 4, 64, 256
"""What is compared of a text, which has no checksums: pieces of it, the first at its head, and its
last lines."""

Told = Callable[[int], None]


class ReplacedError(Exception):
    """The file there does not begin with what is here, or not any more."""


def nobody(_size: int) -> None:
    """Nobody wants to know how many bytes came."""


def never() -> bool:
    """Nothing is cancelled."""
    return False


def append(
    link: Readable,
    remote: str,
    here: Path,
    size: int,
    told: Told = nobody,
    cancelled: Callable[[], bool] = never,
) -> bool:
    """Bring what ``here`` lacks of the first ``size`` bytes of ``remote``; whatever came stays
    where the link breaks. False where that is not all of it: the file there is shorter, or it was
    cancelled.

    Raises:
        ReplacedError: it is another file, and nothing was changed here; or another program has
            written here as well, and what is here is of no use.
        OSError: it cannot be read there or written here.
        LinkError: the link is gone.
    """
    while True:
        have = size_of(here)
        wanted = max(min(PIECE, size - have), 0)
        came = _append(link, remote, here, have, wanted, told, cancelled)
        if came < wanted or have + came >= size:
            return came == wanted


def _append(
    link: Readable,
    remote: str,
    here: Path,
    have: int,
    wanted: int,
    told: Told,
    cancelled: Callable[[], bool],
) -> int:
    """How many of the ``wanted`` bytes have come and lie on the disk."""
    checks = _checks(remote, have)
    blocks = [(at, min(BLOCK, have + wanted - at)) for at in range(have, have + wanted, BLOCK)]
    size = 0
    with closing(link.read(remote, [*checks, *blocks])) as came:
        if list(islice(came, len(checks))) != _known(here, checks):
            raise ReplacedError(remote)
        with here.open("ab") as file:
            for block in came:
                if cancelled():  # before it writes: another thread may be at it by now
                    break
                file.write(block)
                size += len(block)
                told(len(block))
            file.flush()
            if file.tell() != have + size:  # another program has fetched it at the same time
                raise ReplacedError(remote)
    return size


def begin(
    blocks: Iterable[bytes], target: Path, told: Told, cancelled: Callable[[], bool] = never
) -> int:
    """Write a file of which nothing is here, and return its bytes; whatever came stays where the
    link breaks.

    Raises:
        ReplacedError: another program writes it as well.
        OSError: it cannot be written.
        LinkError: the link is gone.
    """
    size = 0
    with target.open("ab") as file:
        if file.tell():
            raise ReplacedError(target)
        for block in blocks:
            if cancelled():
                break
            file.write(block)
            size += len(block)
            told(len(block))
        file.flush()
        if file.tell() != size:  # the folders that two programs follow may lie in one another
            file.truncate(0)
            raise ReplacedError(target)
    return size


def _known(here: Path, spans: Iterable[Span]) -> list[bytes]:
    """The same bytes of what is here."""
    found = []
    with here.open("rb") as file:
        for at, length in spans:
            file.seek(at)
            found.append(file.read(length))
    return found


def _checks(remote: str, have: int) -> Sequence[Span]:
    """What of the bytes that are here is compared: the tail alone where there is no whole head."""
    if is_text_log(remote):
        return _checks_of_text(have)
    tail = min(_TAIL, have)
    begin, length = _HEAD
    head = (begin, length if have >= begin + length + tail else 0)
    return head, (have - tail, tail)


def _checks_of_text(have: int) -> Sequence[Span]:
    before = have - _TAIL_OF_TEXT
    if before <= _PIECES * _PIECE_OF_TEXT:
        return ((0, have),)
    pieces = [(before * part // _PIECES, _PIECE_OF_TEXT) for part in range(_PIECES)]
    return *pieces, (before, _TAIL_OF_TEXT)


def replace_by(
    link: Readable,
    remote: str,
    here: Path,
    size: int,
    modified: float,
    partial_file: Path,
    told: Told = nobody,
    cancelled: Callable[[], bool] = never,
) -> bool:
    """Have all ``size`` bytes of ``remote`` in place of ``here``, at once when all are there, and
    with its time ``modified`` (s since 1970). What has come so far waits in ``partial_file``, and
    is gone on with the next time. False as in :func:`append`; the errors are the same."""
    partial_file.parent.mkdir(parents=True, exist_ok=True)
    if size_of(partial_file) > size:
        partial_file.unlink()
    partial_file.touch()
    try:
        whole = append(link, remote, partial_file, size, told, cancelled)
    except ReplacedError:  # again, before it was here; or two programs were at it
        partial_file.unlink()
        whole = False
    if whole:
        put_in_place(partial_file, here, modified)
    return whole


def put(content: bytes, here: Path, modified: float, partial_file: Path) -> None:
    """Have ``content`` in place of ``here``, with this time from the beginning: whoever lists the
    folder reads it once.

    Raises:
        OSError: it cannot be written.
    """
    partial_file.parent.mkdir(parents=True, exist_ok=True)
    partial_file.write_bytes(content)
    put_in_place(partial_file, here, modified)


def put_in_place(partial_file: Path, here: Path, modified: float) -> None:
    """Have the whole ``partial_file`` in place of ``here``, with this time."""
    set_time(partial_file, modified)
    patiently(partial(partial_file.replace, here))


def begins_like(link: Readable, remote: str, here: Path, size: int) -> bool:
    """Whether ``remote``, of ``size`` bytes, is the beginning of what is here."""
    checks = _checks(remote, size)
    return list(link.read(remote, checks)) == _known(here, checks)


def shorten(here: Path, size: int, partial_file: Path) -> None:
    """Keep the first ``size`` bytes; at every moment the file is the old one or the new one."""
    partial_file.parent.mkdir(parents=True, exist_ok=True)
    with here.open("rb") as source, partial_file.open("wb") as target:
        left = size
        while left and (piece := source.read(min(PIECE, left))):
            target.write(piece)
            left -= len(piece)
    patiently(partial(partial_file.replace, here))


def partial_of(here: Path, waiting: Path) -> Path:
    """Where what has come of ``here`` waits: under no name that is taken for a log."""
    return waiting / hashlib.sha256(str(here).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def set_time(here: Path, modified: float) -> None:
    """Give it the time of the file there; a file system that refuses does no harm."""
    with suppress(OSError):
        os.utime(here, (modified, modified))
