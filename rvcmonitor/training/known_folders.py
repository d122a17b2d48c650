"""Listing folders as seldom as their times allow: what did not change is not listed again."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from rvcmonitor.training.folders import Listing, list_folder, modified

COARSE = 2.5
"""Seconds. Folder times may be as coarse as two seconds (FAT), so that a change shortly after a
look may leave no trace: a folder that was young when it was listed is listed once more."""
_FULL = 100
"""Files in a folder without another folder in it, by which it is taken for training data."""


class KnownFolders:
    """The folders that one search looks into, each listed once.

    :param before: what an earlier search listed; it holds where a folder's time is the same
    :param matters: whether a file of this name is worth remembering
    :param trusted: whether the times of folders tell; where they do not (some file systems keep
        none), only training data is not listed again
    """

    def __init__(
        self, before: Iterable[Listing], matters: Callable[[str], bool], *, trusted: bool
    ) -> None:
        self._before = {listing.path: listing for listing in before}
        self._matters = matters
        self._trusted = trusted
        self._now: dict[Path, Listing] = {}

    def listing(self, path: Path) -> Listing:
        """What lies in ``path`` and matters: the very same object as before where nothing changed.

        :raises OSError: it is gone, is not a folder or may not be read
        """
        if path not in self._now:
            known = self._before.get(path)
            is_same = known is not None and self._still_holds(known)
            self._now[path] = known if known is not None and is_same else self._listed(path)
        return self._now[path]

    def around(self, path: Path) -> Listing:
        """The same for a folder around what was dropped; empty where one may not look into it."""
        try:
            return self.listing(path)
        except OSError:
            return Listing(path, (), (), 0.0)

    def _still_holds(self, known: Listing) -> bool:
        may_hold = known.is_dull or (self._trusted and not known.is_young)
        return may_hold and known.modified == modified(known.path)

    def _listed(self, path: Path) -> Listing:
        whole = list_folder(path)
        files = tuple(filter(self._matters, whole.files))
        return replace(
            whole,
            files=files,
            untold=len(whole.files) - len(files),
            is_dull=not files and not whole.folders and len(whole.files) > _FULL,
            is_young=abs(time.time() - whole.modified) < COARSE,
        )
