"""The sounds of an audition, decoded and measured beside the window as they come."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rvcmonitor.live.background_jobs import BackgroundJobs, once
from rvcmonitor.live.heard_sound import LoadedSound, load_sound
from rvcmonitor.message import Message


class SoundShelf(QObject):
    """What can be played: :attr:`loaded`, by file."""

    changed = Signal()

    def __init__(self, jobs: BackgroundJobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.loaded: dict[Path, LoadedSound] = {}
        self.broken: dict[Path, Message] = {}
        """Why the others cannot be played."""
        self._asked: set[Path] = set()
        self._jobs = jobs
        jobs.done.connect(self._take)

    def have(self, sounds: Iterable[Path]) -> None:
        """Load those of these that are not here yet."""
        for sound in set(sounds) - self._asked:
            self._asked.add(sound)
            self._jobs.compute(sound, once(partial(load_sound, sound)))

    def clear(self) -> None:
        """Let all of them go."""
        for sound in self._asked - set(self.loaded):
            self._jobs.forget(sound)
        self.loaded, self.broken, self._asked = {}, {}, set()

    def remove_broken(self) -> None:
        """They are in the way of sounds that could be played."""
        for sound in self.broken:
            self._asked.discard(sound)
            with suppress(OSError):  # then it is found again, and told again
                sound.unlink()
        self.broken = {}

    def _take(self, key: object, result: LoadedSound | Message) -> None:
        if isinstance(key, Path) and key in self._asked:
            if isinstance(result, LoadedSound):
                self.loaded[key] = result
            else:
                self.broken[key] = result
            self.changed.emit()
