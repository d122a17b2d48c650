"""Whether the weights that a trainer wrote last are whole, so that it may be ended.

A trainer overwrites its files in place and says nothing when it is done. So a file counts as whole
once its size and time have stood still for a while and it can be read to its end: a zip, as PyTorch
writes since 1.6, has its table of contents there; of the older form the beginning has to do. The
generator's state is worth nothing without the discriminator's, which is written after it.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from rvcmonitor.tfevents.shared_file import open_shared
from rvcmonitor.training.checkpoints import list_weights, read_name
from rvcmonitor.training.run import Run

STILL = 10.0
"""Seconds: between two files of one save less goes by, on any disk."""
_ZIP = b"PK\x03\x04"
_LEGACY = b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19."
"""The number that PyTorch before 1.6 wrote first, as a pickle of protocol 2."""


def newest_weights(run: Run) -> tuple[Path, ...]:
    """The voice and the state to resume from that were written last, and the discriminator of the
    latter; fewer where there are none. The folders are looked at anew: ``run`` may not know yet
    what is being written."""
    found: list[Path] = []
    for kind in ("voice", "resume"):
        of_kind = [each for each in run.checkpoints if each.kind == kind]
        if of_kind:
            found.append(_newest_like(max(of_kind, key=lambda each: each.modified).path))
    return tuple(dict.fromkeys([*found, *_discriminators(found)]))


def _newest_like(known: Path) -> Path:
    """What the trainer wrote last under such a name, in the same folder."""
    name, files = read_name(known.name), list_weights(known.parent)
    if name is None:
        return known
    of_model = (read_name(file, name.model) for file in files.names)
    alike = [
        (time, file)
        for time, file, other in zip(files.times, files.names, of_model, strict=True)
        if other is not None and other.kind == name.kind
    ]
    return known.parent / max(alike)[1] if alike else known


def _discriminators(paths: Iterable[Path]) -> list[Path]:
    """``D_2333.pth`` for ``G_2333.pth``, where the trainer keeps one."""
    twins = [path.with_name(f"D_{path.name[2:]}") for path in paths if path.name.startswith("G_")]
    return [twin for twin in twins if twin.exists()]


def is_whole(path: Path) -> bool:
    """Whether ``path`` can be read to its end; False also where it cannot be opened."""
    try:
        with io.BufferedReader(open_shared(path)) as file:
            head = file.read(len(_LEGACY))
            return head == _LEGACY or (head.startswith(_ZIP) and _reaches_its_end(file))
    except (OSError, ValueError, EOFError, RuntimeError, zipfile.BadZipFile):
        return False


def _reaches_its_end(file: BinaryIO) -> bool:
    with zipfile.ZipFile(file) as archive:
        return bool(archive.infolist())


@dataclass(frozen=True, slots=True)
class _Seen:
    size: int
    modified: int
    since: float


class WeightsWatch:
    """Looks at files again and again until they stand still and are whole."""

    def __init__(self, still: float = STILL) -> None:
        self._still = still
        self._seen: Mapping[Path, _Seen] = {}

    def look(self, paths: Iterable[Path], now: float) -> Path | None:
        """The first of ``paths`` that may still be written; None where all are whole. ``now`` is in
        seconds of a clock that nobody sets."""
        self._seen = {path: self._as_seen(path, now) for path in paths}
        return next(
            (path for path, seen in self._seen.items() if not self._rests(path, seen, now)), None
        )

    def _as_seen(self, path: Path, now: float) -> _Seen:
        try:
            found = path.stat()
        except OSError:
            return _Seen(-1, 0, now)  # it is being replaced
        before = self._seen.get(path)
        same = before is not None and (before.size, before.modified) == (
            found.st_size,
            found.st_mtime_ns,
        )
        return (
            before if before is not None and same else _Seen(found.st_size, found.st_mtime_ns, now)
        )

    def _rests(self, path: Path, seen: _Seen, now: float) -> bool:
        return seen.size >= 0 and now - seen.since >= self._still and is_whole(path)
