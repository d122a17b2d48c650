"""One thing that the user opened: searched when its folders change, and now and then."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.discovery import discover
from rvcmonitor.training.fence import fenced, searching_failed
from rvcmonitor.training.folders import reachable, shown
from rvcmonitor.training.found import NOTHING, Found

_SEARCH_AGAIN = 30.0
"""Seconds after which a folder is searched again though its time did not change."""
_SEARCH_SHARE = 20
"""A search that took t seconds is not repeated for 20·t."""
_THOROUGH = 10
"""Each so many searches, every folder is listed, whatever the times of folders say: some file
systems (exFAT, network drives) keep none, and then every search does."""

_LEFT_OUT_TOLD = 3
"""Folders that were not looked into, of which each is named."""

Search = Literal["none", "the same", "something else"]
"""Whether a search was due, and what it found."""


class WatchedRoot:
    """Remembers what was found at ``path`` until a search finds something else."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.found = NOTHING
        self.missing = False
        self.outdated = True
        """Whether something in it has changed since it was searched."""
        self.searched = False
        self.is_thorough = True
        """Whether the last search believed no time of a folder."""
        self._keeps_times = True
        self._searches = 0
        self._not_before = 0.0
        self._again = 0.0

    def search(self, changed: set[Path], cancelled: Callable[[], bool]) -> Search:
        """Search where that is due, of folders that ``changed`` at once. A root that is gone keeps
        its runs."""
        if changed:
            self.outdated |= any(listing.path in changed for listing in self.found.looked)
        if not self._exists():
            self.missing = self.searched = True
            self.outdated = True  # once it is back
            return "none"
        now = time.monotonic()
        if now < self._not_before or not (self.outdated or now >= self._again):
            self.missing = self.missing and self.outdated
            return "none"
        return self._search(now, cancelled)

    def _search(self, begun: float, cancelled: Callable[[], bool]) -> Search:
        self._searches += 1
        self.is_thorough = self._searches % _THOROUGH == 1 or not self._keeps_times
        found = fenced(self.path, lambda: self._discover(cancelled), self._failed)
        if found is None:
            self.missing = self.searched = True
            return "none"
        if cancelled():
            return "none"
        now = time.monotonic()
        self._not_before = now + _SEARCH_SHARE * (now - begun)
        self._again = now + _SEARCH_AGAIN
        self._keeps_times = self._keeps_times and _agree(self.found, found)
        is_same = found is self.found or found == self.found
        self.found, self.missing, self.outdated, self.searched = found, False, False, True
        return "the same" if is_same else "something else"

    def _discover(self, cancelled: Callable[[], bool]) -> Found | None:
        try:
            return discover(self.path, cancelled, self.found, trusted=not self.is_thorough)
        except OSError:
            return None  # it has gone

    def _failed(self, error: Exception) -> Found:
        """What was found before stays."""
        return replace(self.found, faults=(searching_failed(self.path, error),))

    def notes(self) -> Iterable[Message]:
        """What to say of all of it."""
        if not self.searched or self.missing:
            return
        if not self.found.runs:
            yield from nothing_found(self.path, self.found)
        if self.found.cut_short:
            yield _cut_short(self.path)
        yield from self.found.faults

    def _exists(self) -> bool:
        try:
            reachable(self.path).stat()
        except OSError:
            return False
        return True


def _agree(before: Found, now: Found) -> bool:
    """Whether every folder in which something came or went has another time by it."""
    known = {listing.path: listing for listing in before.looked}
    for listing in now.looked:
        old = known.get(listing.path)
        if old is None or old is listing or old.is_young or old.modified != listing.modified:
            continue
        if (old.folders, old.files) != (listing.folders, listing.files):
            return False
    return True


def nothing_found(path: Path, found: Found) -> Iterator[Message]:
    """What to say of a folder or file without a run."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "No training was found in “{folder}”. RVC Monitor looks for files with “tfevents” in their"
        " names; they lie in a model’s folder inside “logs”.",
    )
    if not found.foreign or found.looked:
        yield Message(text, {"folder": shown(path)})
    yield from found.foreign
    yield from left_out(found)


def left_out(found: Found) -> Iterator[Message]:
    """Which folders were not looked into, and why; of many only the first, and how many more."""
    text = QT_TRANSLATE_NOOP("Message", "“{folder}” was not looked into: it holds {what}.")
    more = len(found.left_out) - _LEFT_OUT_TOLD
    told = found.left_out[:_LEFT_OUT_TOLD] if more > 1 else found.left_out
    for folder, what in told:
        yield Message(text, {"folder": shown(folder), "what": what})
    if more > 1:
        text = QT_TRANSLATE_NOOP("Message", "{n} more folders were not looked into.")
        yield Message(text, {"n": more})


def _cut_short(path: Path) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{folder}” holds too many folders to look into all of them. Open the “logs” folder itself"
        " to see every training.",
    )
    return Message(text, {"folder": shown(path)})
