"""What can be wrong with the files of a run, and which starts do not count, in words for people."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.columns import Problem
from rvcmonitor.training.folders import reason_of, shown
from rvcmonitor.training.run import Attempt

SET_ASIDE = "start-set-aside"
"""The code of a start that does not count: nothing is wrong with its file."""
CLOCK_AHEAD = "clock-ahead"
"""The code of a run with points that are yet to come: all of them are shown."""
NOTES = (SET_ASIDE, CLOCK_AHEAD)
"""Codes of what is told beside damage, because nothing is missing."""


def unreadable(path: Path, error: OSError) -> Problem:
    """A file that the system does not let us read."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{file}” cannot be read ({reason}). The other files are shown, and this one is tried"
        " again.",
    )
    message = Message(text, {"file": path.name, "reason": reason_of(error)})
    return Problem(path, None, "unreadable-file", message)


def not_here_yet(path: Path) -> Problem:
    """A file of a synchronised drive, whose content is still elsewhere."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{file}” is not here yet: its drive has only its name so far. It is shown as soon as it"
        " has come.",
    )
    return Problem(path, None, "not-here-yet", Message(text, {"file": path.name}))


def all_damaged(path: Path) -> Problem:
    """A file without a single sound record, in a run that has no other points."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "Nothing in “{file}” could be read: every record in it is damaged, so that there is"
        " nothing to show from it. Copy it again from where it was written.",
    )
    return Problem(path, None, "all-records-corrupt", Message(text, {"file": path.name}))


def none_credible(path: Path) -> Problem:
    """A file whose every point was left out, in a run that has no others."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "Nothing in “{file}” can be shown: no value in it has a step and a time that can be right."
        " Copy it again from where it was written.",
    )
    return Problem(path, None, "no-credible-point", Message(text, {"file": path.name}))


def no_events(home: Path, name: str) -> Problem:
    """Weights in a model's folder, and no log."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{name}” has weights but no log, so that there are no curves to draw. Put the log back"
        " into its folder to see them.",
    )
    return Problem(home, None, "no-events", Message(text, {"name": shown(Path(name))}))


def clock_ahead(home: Path, name: str, written: float) -> Problem:
    """The newest point of a run was logged at a time that is yet to come."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "The newest point of “{name}” bears a time that is yet to come ({when}): the clock of this"
        " computer or of the one that wrote it is wrong. The time of its file tells instead"
        " whether it is training.",
    )
    message = Message(text, {"name": shown(Path(name)), "when": _to_the_minute(written)})
    return Problem(home, None, CLOCK_AHEAD, message)


def starts_set_aside(
    home: Path, name: str, attempts: Sequence[Attempt], few: int
) -> Iterator[Problem]:
    """The starts of the run ``name`` that do not count until they have ``few`` points."""
    one = QT_TRANSLATE_NOOP(
        "Message",
        "A start of “{name}” with one point, begun {begun}, is set aside: the long training before"
        " it is shown. It takes its place once it has {few} points.",
    )
    many = QT_TRANSLATE_NOOP(
        "Message",
        "A start of “{name}” with {points} points, begun {begun}, is set aside: the long training"
        " before it is shown. It takes its place once it has {few} points.",
    )
    for attempt in attempts:
        if attempt.is_aside:
            text = one if attempt.points == 1 else many
            message = Message(
                text,
                {
                    "name": shown(Path(name)),
                    "points": attempt.points,
                    "begun": _to_the_minute(attempt.started),
                    "few": few,
                },
            )
            yield Problem(home, None, SET_ASIDE, message)


def _to_the_minute(seconds: float) -> str:
    """A time (s since 1970) by the clock of this machine."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))
