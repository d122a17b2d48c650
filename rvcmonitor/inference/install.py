"""What is known of a trainer that can convert, and what it is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from rvcmonitor.message import Message
from rvcmonitor.training.folders import read_start

Device = Literal["card", "processor"]

USUAL_EMBEDDER = "contentvec"
HIGHEST_PITCH = 24
"""Semitones either way: no trainer takes more."""
INDEX_RATE = "0.7"
"""How much of an index is heard where one is given: near the 0.75 of the trainers' own windows, and
a number that each command line takes."""
_MOST = 1 << 20
"""Bytes of a source that are read; the largest command line of a trainer has a tenth of that."""


class RefusedError(Exception):
    """The trainer is not started; ``message`` says why, and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.english())
        self.message = message


@dataclass(frozen=True, slots=True)
class Request:
    """One conversion: the ``clip`` with the voice in ``weights`` into the file ``result`` (.wav).

    ``pitch`` is in semitones, −24 to 24. ``embedder`` is what the voice was trained with; None
    where nothing tells. Without an ``index`` only the checkpoint is heard. No path may be relative:
    a trainer runs in its own folder.
    """

    clip: Path
    weights: Path
    result: Path
    pitch: int = 0
    embedder: str | None = None
    device: Device = "card"
    index: Path | None = None


class Adapter(Protocol):
    """How one command line is spoken. Each is a module that begins with the facts."""

    NAME: str
    OTHER_EMBEDDERS: bool
    """Whether it can convert with another embedder than the usual one."""

    def fits(self, root: Path) -> bool:
        """Whether the trainer in the folder ``root`` speaks it, by the text of its files."""

    def needs(self, root: Path, embedder: str | None) -> Sequence[str]:
        """The files (relative to ``root``) that a conversion cannot do without."""

    def arguments(self, root: Path, request: Request) -> list[str]:
        """What comes behind Python's own options."""

    def environment(self, request: Request) -> Mapping[str, str]:
        """Further variables."""

    def harmed_without_card(self, root: Path) -> bool:
        """Whether a start without a graphics card changes the trainer's settings for good."""


@dataclass(frozen=True, slots=True)
class Install:
    """A trainer in the folder ``root`` with the Python that it brings."""

    root: Path
    python: Path
    adapter: Adapter

    def lacking(self, embedder: str | None) -> tuple[str, ...]:
        """The models that are not there: a trainer would fetch them without a word, or fail."""
        needed = self.adapter.needs(self.root, embedder)
        return tuple(file for file in needed if not (self.root / file).is_file())


def text_of(root: Path, file: str) -> str:
    """The start of a trainer's source; "" where there is none to read."""
    try:
        return read_start(root / file, _MOST).decode("utf-8", "replace")
    except OSError:
        return ""
