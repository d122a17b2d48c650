"""Copying one file, whole or not at all, and saying in words why it could not be done."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.storage.whole_file import patiently, unfinished_path
from rvcmonitor.tfevents.shared_file import open_shared
from rvcmonitor.training.folders import reason_of

PIECE = 4 * 2**20

Fetch = Callable[[Path, Callable[[int], None], Callable[[], bool]], bool]
"""Has the content of a file that was left on its host in its place. It tells how many bytes came
last, ends soon after the last one says that it is cancelled, and is False then. Raises OSError."""


class StillWrittenError(OSError):
    """The file grew or changed while it was copied."""


class NotFetchedError(OSError):
    """The content is on another machine, and could not be fetched: ``message`` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.english())
        self.message = message


def copy_file(
    source: Path, target: Path, told: Callable[[int], None], cancelled: Callable[[], bool]
) -> bool:
    """Copy ``source`` to ``target``, whose folder exists, with its date; an existing target is
    replaced in the end, when all is copied. ``told`` hears how many bytes were copied last.

    Returns:
        False where it was cancelled; then, as after an error, everything is as it was.

    Raises:
        OSError: the copy could not be made.
    """
    unfinished = unfinished_path(target)
    try:
        whole = _copy_all(source, unfinished, told, cancelled)
        if whole:
            patiently(partial(unfinished.replace, target))
    finally:
        with suppress(OSError):  # it has its final name, or its drive is gone
            unfinished.unlink()
    return whole


def _copy_all(
    source: Path, target: Path, told: Callable[[int], None], cancelled: Callable[[], bool]
) -> bool:
    with open_shared(source) as reading, target.open("wb") as writing:
        before = os.fstat(reading.fileno())
        while piece := reading.read(PIECE):
            if cancelled():
                return False
            writing.write(piece)
            told(len(piece))
        writing.flush()
        os.fsync(writing.fileno())
        now = os.fstat(reading.fileno())
        if (writing.tell(), now.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
            raise StillWrittenError(f"{source} changed while it was copied")
    shutil.copystat(source, target)  # its date tells people which epoch it was
    return not cancelled()


def is_same_file(source: Path, target: Path) -> bool:
    """Whether both are one file, under whatever names; False where either is missing."""
    try:
        return target.samefile(source)
    except OSError:
        return False


def free_name(target: Path, taken: Callable[[Path], bool]) -> Path:
    """``target``, or the first of ``name (2).pth``, ``name (3).pth``… that is not ``taken``."""
    path, number = target, 1
    while taken(path):
        number += 1
        path = target.with_name(f"{target.stem} ({number}){target.suffix}")
    return path


def already_there(source: Path) -> Message:
    """What to say where ``source`` would be copied onto itself."""
    text = QT_TRANSLATE_NOOP(
        "Message", "{file} is already there: choose another place for the copy."
    )
    return Message(text, {"file": source.name})


def too_little_room(folder: Path, needed: int, free: int) -> Message:
    """``needed`` and ``free`` are bytes."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "{folder} has no room for that: {needed} MB are needed and {free} MB are free. Nothing "
        "was copied; free some space or choose another drive.",
    )
    return Message(
        text,
        {"folder": str(folder), "needed": -(-needed // 2**20), "free": free // 2**20},
    )


def why_not_copied(error: OSError, source: Path, target: Path) -> Message:
    """One sentence about a copy that failed."""
    if isinstance(error, NotFetchedError):
        return error.message
    values = {
        "file": source.name,
        "folder": str(target.parent),
        "error": reason_of(error),
    }
    if isinstance(error, StillWrittenError):
        text = QT_TRANSLATE_NOOP(
            "Message",
            "{file} is being written at this moment and was not copied: try again shortly.",
        )
    elif error.errno in (errno.ENOSPC, errno.EDQUOT):
        text = QT_TRANSLATE_NOOP(
            "Message",
            "{folder} has no room left for {file}. Nothing half-copied was left there: "
            "free some space or choose another drive.",
        )
    elif isinstance(error, FileNotFoundError):
        text = QT_TRANSLATE_NOOP(
            "Message",
            "{file} could not be copied to {folder}: one of the two is not there any more.",
        )
    elif isinstance(error, PermissionError):
        text = QT_TRANSLATE_NOOP(
            "Message",
            "{file} could not be copied to {folder}: writing there is not allowed, "
            "or a file of that name is in use.",
        )
    else:
        text = QT_TRANSLATE_NOOP("Message", "{file} could not be copied to {folder}: {error}.")
    return Message(text, values)
