"""Which event files belong to one start of the trainer, and in which order the starts came."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.training.bounds import time_in

_NAME = re.compile(r"tfevents\.(?P<time>\d+)\.(?P<host>.+?)(?:\.(?P<pid>\d+)\.\d+)?(?:\.v2)?$")

ARCHIVES = (".zip", ".tar", ".tgz", ".gz", ".bz2", ".xz", ".zst", ".7z", ".rar")
"""How the names of packed files end."""
_SAME_START = 120
"""Seconds between the two writers of one process (the folder's and its eval's)."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What an event file's name tells: when (s since 1970), on which machine, by which process."""

    time: float
    host: str | None
    pid: str | None


@dataclass(frozen=True, slots=True)
class AttemptFiles:
    """One start of the trainer: its time (s since 1970) and the event files it writes."""

    time: float
    files: tuple[Path, ...]


def is_event_file(name: str) -> bool:
    """Whether TensorBoard would take a file of this name for an event file.

    What macOS writes beside every file on a disk of another system (``._…``) is none, nor is a
    packed one, in which TensorBoard would find nothing but damage.
    """
    if "tfevents" not in name:
        return False
    is_shadow = name.startswith("._") or name.endswith(".profile-empty")
    return not is_shadow and not name.casefold().endswith(ARCHIVES)


def origin_of(path: Path, otherwise: float) -> Origin:
    """Read the name of an event file; ``otherwise`` is its time where the name has none."""
    match = _NAME.search(path.name)
    if match is None:
        return Origin(otherwise, None, None)
    time = time_in(match["time"])
    return Origin(otherwise if time is None else time, match["host"], match["pid"])


def group_attempts(files: Iterable[tuple[Path, float]]) -> tuple[AttemptFiles, ...]:
    """Group files into starts, the oldest first; each has the time (s since 1970) that counts
    where its name tells none.

    The files of one process (same machine and process number, at about the same time) are one
    start; a file whose name tells no process is a start of its own.
    """
    groups: list[tuple[Origin, list[Path]]] = []
    latest: dict[tuple[str | None, str], tuple[Origin, list[Path]]] = {}
    origins = ((origin_of(path, otherwise), path) for path, otherwise in files)
    for origin, path in sorted(origins, key=lambda pair: (pair[0].time, str(pair[1]))):
        group = latest.get((origin.host, origin.pid)) if origin.pid is not None else None
        if group is not None and origin.time - group[0].time <= _SAME_START:
            group[1].append(path)
            continue
        group = (origin, [path])
        groups.append(group)
        if origin.pid is not None:
            latest[origin.host, origin.pid] = group
    return tuple(AttemptFiles(origin.time, tuple(paths)) for origin, paths in groups)
