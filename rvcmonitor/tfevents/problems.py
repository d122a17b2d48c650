"""What can be wrong with an event file, in words for people."""

from __future__ import annotations

from pathlib import Path

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.columns import Problem


def corrupt_record(file: Path, offset: int) -> Problem:
    """A record whose bytes are not what was once written; what is behind it can be read."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{file}” is damaged at byte {offset}. What could not be read there is left out; "
        "everything before and after it is shown.",
    )
    return _at(file, offset, "corrupt-record", text)


def oversized_record(file: Path, offset: int) -> Problem:
    """A record that is sound as far as one can see, but too large to be read into memory."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{file}” holds an unusually large record at byte {offset}. It is left out; "
        "everything before and after it is shown.",
    )
    return _at(file, offset, "oversized-record", text)


def _at(file: Path, offset: int, code: str, text: str) -> Problem:
    return Problem(file, offset, code, Message(text, {"file": file.name, "offset": offset}))


def not_an_event_file(file: Path) -> Problem:
    """A file that bears the name of an event file and is something else."""
    text = QT_TRANSLATE_NOOP(
        "Message", "“{file}” is not a TensorBoard events file, so there is nothing to show from it."
    )
    return Problem(file, 0, "not-an-event-file", Message(text, {"file": file.name}))
