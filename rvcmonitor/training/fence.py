"""A fence around the work on one run or one file: what goes wrong in it stays in it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.columns import Problem
from rvcmonitor.training.folders import reason_of, shown, without_prefixes

_LONGEST = 200
"""Characters of an error that are told; the log has all of it."""

T = TypeVar("T")


def fenced(path: Path, work: Callable[[], T], otherwise: Callable[[Exception], T]) -> T:
    """Do ``work`` on what lies at ``path``, and keep an error that nobody expected from all else.

    It is handed to :data:`sys.excepthook`, as if it had ended the thread, and so gets into the
    program's log; ``otherwise`` makes of it what takes the place of the result.
    """
    try:
        return work()
    except Exception as error:  # noqa: BLE001 - one run with an odd file would hide all the others
        error.add_note(f"while working on {shown(path)}")
        sys.excepthook(type(error), error, error.__traceback__)
        return otherwise(error)


def reading_failed(run: Path, error: Exception) -> Problem:
    """Reading ``run`` ended in an error that nobody expected."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{name}” could not be read to its end, by a fault of RVC Monitor ({error}). What had been "
        "read before is shown, all other models are watched as ever, and this one is tried again. "
        "If it stays like this, please report it with the file rvcmonitor.log.",
    )
    return unexpected(run, text, error)


def searching_failed(folder: Path, error: Exception) -> Message:
    """Looking into ``folder`` ended in an error that nobody expected."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{folder}” could not be looked into, by a fault of RVC Monitor ({error}). All other "
        "folders are shown, and this one is tried again. If it stays like this, please report it "
        "with the file rvcmonitor.log.",
    )
    return Message(text, {"folder": shown(folder), "error": error_words(error)})


def error_words(error: Exception) -> str:
    """What kind of error it is, and what it says, in a line."""
    where = f": {error.filename}" if isinstance(error, OSError) and error.filename else ""
    words = f"{type(error).__name__}: {reason_of(error)}{where}"
    return without_prefixes(words)[:_LONGEST]


def unexpected(run: Path, text: str, error: Exception) -> Problem:
    """A problem of ``run``; ``text`` has places for its ``{name}`` and the ``{error}``."""
    message = Message(text, {"name": shown(Path(run.name)), "error": error_words(error)})
    return Problem(run, None, "unexpected-error", message)
