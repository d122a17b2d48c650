"""What a trainer said last, and what that means for whoever waits for a sound."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message

_TAIL = 1 << 16
"""Bytes of the end that are looked at: a usage text alone has more than 10,000."""
_LINES = 12
_LONGEST = 300
"""Characters of a line that are told."""
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")

_MEANINGS: Sequence[tuple[re.Pattern[str], str]] = (
    (
        re.compile(r"(?i)out of memory|OutOfMemoryError|not enough memory|DefaultCPUAllocator"),
        QT_TRANSLATE_NOOP(
            "Message",
            "There was too little memory: wait until the training has ended, or close other "
            "programs, and try again.",
        ),
    ),
    (
        re.compile(r"UnicodeEncodeError|UnicodeDecodeError"),
        QT_TRANSLATE_NOOP(
            "Message",
            "The trainer stumbled over letters in a name. Move its folder to a place whose path "
            "has plain Latin letters only.",
        ),
    ),
    (
        re.compile(
            r"unrecognized arguments|the following arguments are required|invalid choice|"
            r"No such option|Missing option|Invalid value for|got unexpected extra arg",
        ),
        QT_TRANSLATE_NOOP(
            "Message",
            "The trainer has another command line than its files tell. Please report it with the "
            "trainer's version.",
        ),
    ),
    (
        re.compile(r"ModuleNotFoundError|ImportError|DLL load failed"),
        QT_TRANSLATE_NOOP(
            "Message", "The trainer's installation is incomplete: run its own installer again."
        ),
    ),
    (
        re.compile(
            r"object has no attribute 'pipeline'|PytorchStreamReader|UnpicklingError|"
            r"invalid load key|size mismatch for|unexpected EOF",
        ),
        QT_TRANSLATE_NOOP(
            "Message",
            "The trainer could not load this checkpoint: the file is damaged, or of another kind.",
        ),
    ),
    (
        re.compile(r"CUDA error|no kernel image|cuDNN|HIP error|device-side assert"),
        QT_TRANSLATE_NOOP(
            "Message",
            "The graphics card failed. Try again; if it stays like this, restart the computer.",
        ),
    ),
    (
        re.compile(r"FileNotFoundError|No such file or directory"),
        QT_TRANSLATE_NOOP(
            "Message", "The trainer did not find a file that it needs: it may be incomplete."
        ),
    ),
)
"""What to look for, the most telling first, and what to say."""


def last_words(path: Path) -> tuple[str, ...]:
    """The last lines in the file, without colours and bars of progress; none where it is gone."""
    try:
        with path.open("rb") as file:
            file.seek(max(path.stat().st_size - _TAIL, 0))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ()
    # A bar of progress is one line that is written over and over.
    lines = (_COLOURS.sub("", line).rpartition("\r")[2] for line in re.split(r"\r*\n", text))
    return tuple(line.strip()[:_LONGEST] for line in lines if line.strip())


def meaning(words: Sequence[str]) -> Message | None:
    """What the words say went wrong and what to do; None where they say nothing that is known."""
    text = "\n".join(words)
    return next((Message(said) for sign, said in _MEANINGS if sign.search(text)), None)


def told(words: Sequence[str]) -> tuple[str, ...]:
    """As many of the last words as a person wants to read."""
    return tuple(words[-_LINES:])
