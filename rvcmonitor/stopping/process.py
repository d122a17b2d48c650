"""A process as a value, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

End = Literal["ended", "gone", "refused", "survived"]
"""It has ended; it was not there any more; the system forbids it; it lives on."""


@dataclass(frozen=True, slots=True)
class Process:
    """A process by its ``number``, and since when it has it (s since 1970): numbers are given out
    again. ``folder`` is where it works, None where the system does not tell."""

    number: int
    parent: int
    started: float
    words: tuple[str, ...] = ()
    folder: Path | None = None
