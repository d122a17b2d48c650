"""What a search for runs finds: each model with its folders and files, and what was not entered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rvcmonitor.message import Message
from rvcmonitor.training.folders import Listing


@dataclass(frozen=True, slots=True)
class RunFolder:
    """One model on disk. ``path`` identifies it: its folder, or its only event file where that
    lies among strangers. ``events`` are its event files, ``folders`` the folders that hold them
    (a change in one of these may mean a new file), ``weights`` the folders where its weights may
    lie, ``others`` the names of the folders beside it, whose weights are not its own. ``model`` is
    what its weights are called after."""

    path: Path
    name: str
    events: tuple[Path, ...]
    folders: tuple[Path, ...]
    weights: tuple[Path, ...]
    others: frozenset[str] = frozenset()
    model: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found. ``looked`` are the folders it looked into, with their modification
    times; ``cut_short`` says that there were more than it was willing to enter. ``left_out`` are
    the folders that it did not enter with what they hold, ``foreign`` sentences on what may be a
    log and cannot be read, ``faults`` on what the search itself failed at. ``around`` are folders
    outside of what was dropped that it looked at, ``beside`` the folders of weights around those
    of models."""

    runs: tuple[RunFolder, ...] = ()
    looked: tuple[Listing, ...] = ()
    refused: tuple[Path, ...] = ()
    cut_short: bool = False
    left_out: tuple[tuple[Path, Message], ...] = ()
    foreign: tuple[Message, ...] = ()
    faults: tuple[Message, ...] = ()
    around: tuple[Listing, ...] = ()
    beside: Mapping[Path, tuple[Path, ...]] = field(default_factory=dict)


NOTHING = Found()
