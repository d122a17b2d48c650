"""Copying checkpoints to another place, beside the window: with progress, each whole or not."""

from __future__ import annotations

import errno
import shutil
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QThread, Signal

from rvcmonitor.message import Message
from rvcmonitor.storage.copy_file import (
    Fetch,
    already_there,
    copy_file,
    free_name,
    is_same_file,
    too_little_room,
    why_not_copied,
)
from rvcmonitor.training.away import on_host
from rvcmonitor.training.folders import size_of

Clash = Literal["replace", "keep both", "skip"]
"""What to do where a file of that name is there already."""

_FOR_ALL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO})
"""Errors after which the next file would not fare better."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One file to be copied: from ``source`` to ``target``, both with their names."""

    source: Path
    target: Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a job: ``copied`` are the copies as they are called now, ``skipped`` counts
    those that were not wanted. Whatever is not in ``copied`` left nothing behind."""

    copied: tuple[Path, ...] = ()
    skipped: int = 0
    failures: tuple[Message, ...] = ()
    cancelled: bool = False


class Copying(QThread):
    """Copies files one after the other. Start it with :meth:`start`, end it early with
    :meth:`cancel`.

    Without a ``clash`` rule it asks: :attr:`clashed` comes, and the thread waits for
    :meth:`answer` or :meth:`cancel`.
    """

    progressed = Signal(int, str)
    """Per mille of everything copied so far, and the name of the file under way."""
    clashed = Signal(object)
    """The names (a tuple) that are taken where the copies are to go."""
    ended = Signal(object)
    """An :class:`Outcome`; always the last word."""

    def __init__(
        self,
        copies: Sequence[Copy],
        clash: Clash | None = None,
        parent: QObject | None = None,
        *,
        companion: Callable[[], Path | None] | None = None,
        fetch: Fetch | None = None,
    ) -> None:
        """``companion`` finds a file to be copied beside the first one; it is called in the thread,
        since looking for it may take as long as any reading. ``fetch`` brings what was left on its
        host."""
        super().__init__(parent)
        self.copies = tuple(copies)
        self.companion = companion
        self._fetch = fetch
        self._clash = clash
        self._answered = threading.Event()
        self._cancel = threading.Event()
        self._bytes_done, self._bytes = 0, 1
        self._reserved: set[Path] = set()

    def cancel(self) -> None:
        """Stop soon; the file under way is removed again, whole copies stay."""
        self._cancel.set()
        self._answered.set()

    def answer(self, clash: Clash) -> None:
        """What to do with the files that are there already."""
        self._clash = clash
        self._answered.set()

    def run(self) -> None:
        """The thread itself (called by Qt)."""
        self.ended.emit(self._copy_all())

    def _copy_all(self) -> Outcome:
        found = self.companion() if self.companion is not None else None
        if found is not None:
            self.copies += (Copy(found, self.copies[0].target.with_name(found.name)),)
        here = [copy for copy in self.copies if is_same_file(copy.source, copy.target)]
        failures = [already_there(copy.source) for copy in here]
        wanted, skipped = self._settled([copy for copy in self.copies if copy not in here])
        if not self._cancel.is_set() and (lacking := self._measure(wanted)):
            return Outcome((), skipped, (*failures, lacking))
        copied: list[Path] = []
        for copy in wanted:
            try:
                whole = self._copy(copy)
            except OSError as error:
                failures.append(why_not_copied(error, copy.source, copy.target))
                if error.errno in _FOR_ALL:
                    break
            else:
                if not whole:
                    break
                copied.append(copy.target)
        return Outcome(tuple(copied), skipped, tuple(failures), self._cancel.is_set())

    def _settled(self, copies: Sequence[Copy]) -> tuple[list[Copy], int]:
        """The copies with the names they get, and how many are not wanted."""
        taken = tuple(copy.target.name for copy in copies if _is_there(copy.target))
        if taken and self._clash is None:
            self.clashed.emit(taken)
            self._answered.wait()
        if self._clash == "skip":
            wanted = [copy for copy in copies if not _is_there(copy.target)]
        else:
            wanted = list(copies)
        return [self._named(copy) for copy in wanted], len(copies) - len(wanted)

    def _named(self, copy: Copy) -> Copy:
        target = free_name(copy.target, self._is_taken)
        self._reserved.add(target)
        return Copy(copy.source, target)

    def _is_taken(self, path: Path) -> bool:
        """Two files of one name never replace each other, whatever the rule."""
        return path in self._reserved or (self._clash != "replace" and _is_there(path))

    def _measure(self, copies: Sequence[Copy]) -> Message | None:
        """Find out how much there is to copy; says so where it cannot fit."""
        left = {copy.source: found for copy in copies if (found := on_host(copy.source))}
        on_their_hosts = sum(found.size for found in left.values())
        needed = sum(size_of(copy.source) for copy in copies if copy.source not in left)
        needed += on_their_hosts
        self._bytes = max(1, needed + on_their_hosts)  # these come first here, then there
        if not copies:
            return None
        folder = copies[0].target.parent
        try:
            free = shutil.disk_usage(folder).free
        except OSError:
            return None  # a folder that is gone is told with its file
        return too_little_room(folder, needed, free) if needed > free else None

    def _copy(self, copy: Copy) -> bool:
        self._tell(copy, 0)
        if self._fetch is not None and on_host(copy.source) is not None:
            told = partial(self._tell, copy)
            if not self._fetch(copy.source, told, self._cancel.is_set):
                return False
        return copy_file(
            copy.source, copy.target, lambda size: self._tell(copy, size), self._cancel.is_set
        )

    def _tell(self, copy: Copy, size: int) -> None:
        self._bytes_done += size
        done = min(1000, self._bytes_done * 1000 // self._bytes)
        self.progressed.emit(done, copy.source.name)


def _is_there(path: Path) -> bool:
    """Whether ``path`` is taken. Of a folder that may not be looked into nothing is known, and the
    copying itself will say why it fails."""
    try:
        return path.exists()
    except OSError:
        return False
