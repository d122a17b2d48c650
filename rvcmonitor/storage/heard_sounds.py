"""Converted clips that are kept: heard again at once, for as long as nothing has changed.

A sound belongs to a clip (by its content), a checkpoint (by its path, size and time) and what it
was converted with. One whose checkpoint has been rewritten is removed as soon as it is looked for;
beyond a limit the one that was not heard for longest goes first.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.tfevents.shared_file import open_shared
from rvcmonitor.training.folders import reachable

FOLDER = "heard"
LIMIT = 500 * 2**20
"""Bytes: some 350 clips of 15 s at 48 kHz."""
_SUFFIX = ".wav"
_DIGITS = 24


@dataclass(frozen=True, slots=True)
class SoundKey:
    """``wanted`` stands for what was asked for, ``state`` for the checkpoint as it was then."""

    wanted: str
    state: str

    @property
    def name(self) -> str:
        """The name of its file."""
        return f"{self.wanted}-{self.state}{_SUFFIX}"


def sound_key(clip: Path, weights: Path, *settings: str | int | None) -> SoundKey:
    """The key of ``clip``, converted by ``weights`` with ``settings``, as both files are now.

    Raises:
        OSError: one of the files cannot be read.
    """
    with open_shared(clip) as file:
        content = hashlib.file_digest(file, "sha256").hexdigest()
    found = reachable(weights).stat()
    wanted = (content, os.path.normcase(weights.absolute()), *map(repr, settings))
    return SoundKey(_digest(*wanted), _digest(str(found.st_size), str(found.st_mtime_ns)))


def _digest(*parts: str) -> str:
    # A path may hold what is no Unicode; none of the parts holds a NUL.
    joined = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(joined).hexdigest()[:_DIGITS]


@dataclass(frozen=True, slots=True)
class HeardSounds:
    """The sounds in ``folder``, at most ``limit`` bytes of them."""

    folder: Path
    limit: int = LIMIT

    def find(self, key: SoundKey) -> Path | None:
        """The sound of ``key``, which now counts as heard; None where it has to be converted. What
        was converted from earlier contents of the checkpoint is removed."""
        for old in self.folder.glob(f"{key.wanted}-*{_SUFFIX}"):
            if old.name != key.name:
                with suppress(OSError):  # it is being played: next time
                    old.unlink()
        path = self.folder / key.name
        try:
            os.utime(path)
        except OSError:
            return None
        return path

    def place(self, key: SoundKey) -> Path:
        """Where the sound of ``key`` is to be put; its folder exists.

        Raises:
            OSError: the folder cannot be made.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        return self.folder / key.name

    def trim(self) -> None:
        """Keep to the limit. The one not heard for longest goes first; the newest always stays."""
        sounds = sorted(self._sounds(), reverse=True)
        total = 0
        for place, (_, size, path) in enumerate(sounds):
            total += size
            if total > self.limit and place:
                with suppress(OSError):  # it is being played: next time
                    path.unlink()

    def _sounds(self) -> list[tuple[int, int, Path]]:
        found = []
        for path in self.folder.glob(f"*{_SUFFIX}"):
            with suppress(OSError):  # removed meanwhile
                status = path.stat()
                found.append((status.st_mtime_ns, status.st_size, path))
        return found
