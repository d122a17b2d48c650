"""Which folders had entries come or go, told by their modification times alone."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from rvcmonitor.training.known_folders import COARSE

_AT_ONCE = 100
"""Folders asked in one look; with more of them, each has its turn every few looks."""


class FolderChanges:
    """Remembers the modification times of folders."""

    def __init__(self) -> None:
        self._times: dict[Path, float | None] = {}
        self._texts: list[tuple[Path, str]] = []
        self._young: dict[Path, float] = {}
        self._next = 0

    def follow(self, times: Mapping[Path, float], others: Iterable[Path]) -> None:
        """Follow these folders from now on; ``times`` are those at which they were listed (s since
        1970), ``others`` are asked for theirs."""
        self._times = dict(times)
        for path in others:
            if path not in self._times:
                self._times[path] = _modified(str(path))
        self._texts = [(path, str(path)) for path in self._times]
        self._next = 0
        now, due = time.time(), time.monotonic() + COARSE
        self._young = {
            path: due
            for path, modified in self._times.items()
            if modified is not None and abs(now - modified) < COARSE
        }

    def changed(self) -> set[Path]:
        """The folders that changed since the last call, as far as they were asked this time."""
        changed = set()
        for path, text in self._turn():
            modified = _modified(text)
            if modified != self._times[path]:
                self._times[path] = modified
                self._young[path] = time.monotonic() + COARSE
                changed.add(path)
        return changed | self._grown_up()

    def _turn(self) -> list[tuple[Path, str]]:
        if len(self._texts) <= _AT_ONCE:
            return self._texts
        begin = self._next
        self._next = begin + _AT_ONCE if begin + _AT_ONCE < len(self._texts) else 0
        return self._texts[begin : begin + _AT_ONCE]

    def _grown_up(self) -> set[Path]:
        now = time.monotonic()
        due = {path for path, when in self._young.items() if when <= now}
        for path in due:
            del self._young[path]
        return due


def _modified(path: str) -> float | None:
    try:
        return os.stat(path).st_mtime  # noqa: PTH116 - many folders, every second: half the cost
    except OSError:
        return None
