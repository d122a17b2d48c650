"""Which files of a host are not here as they are there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.remote.listing import Entry, Kind, kind_of
from rvcmonitor.remote.transfer import partial_of
from rvcmonitor.training.away import away
from rvcmonitor.training.folders import reachable, size_of

_SAME_TIME = 1e-3
"""Seconds: file systems round."""


@dataclass(frozen=True, slots=True)
class Due:
    """A file that is not here as it is there; it ``is_new`` where it is to come and no byte of it
    is here, nor waits for its rest."""

    here: Path
    entry: Entry
    kind: Kind
    is_new: bool

    @property
    def turn(self) -> tuple[bool, float]:
        """Small things first, and the newest log before all others."""
        return self.kind == "followed", -self.entry.modified


def due_of(found: Mapping[Path, Entry], waiting: Path) -> Iterator[Due]:
    """What is to be done about the files that were ``found``, by their places here; in the folder
    ``waiting`` lies what has come in part."""
    for here, entry in found.items():
        kind = kind_of(entry.path.rpartition("/")[2], entry.size)
        if kind is not None and _differs(reachable(here), entry, kind):
            yield Due(here, entry, kind, _is_new(here, kind, waiting))


def _differs(here: Path, entry: Entry, kind: Kind) -> bool:
    try:
        found = here.stat()
    except OSError:
        return True  # it has not come yet
    left = away(here, found) if kind == "left" else None
    size = found.st_size if left is None else left.size
    return size != entry.size or abs(found.st_mtime - entry.modified) > _SAME_TIME


def _is_new(here: Path, kind: Kind, waiting: Path) -> bool:
    begun = here if kind == "followed" else partial_of(here, waiting)
    return kind != "left" and size_of(begun) == 0


def lacking(due: Due) -> int:
    """Bytes that are to come."""
    if due.kind == "left":
        return 0
    have = size_of(due.here) if due.kind == "followed" else 0
    return max(due.entry.size - have, 0)
