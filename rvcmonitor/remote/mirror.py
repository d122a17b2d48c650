"""A folder here that follows one on another machine; everything else watches it like any folder.

Nothing is remembered beside the files: what has come is as long as the file here, and what it was
when it was looked at last is the time that it was given.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.remote.address import Address, folder_of, host_folder, path_here, path_there
from rvcmonitor.remote.link import Link
from rvcmonitor.remote.listing import Entry, Kind, kind_of, weights_around
from rvcmonitor.remote.transfer import (
    ReplacedError,
    Told,
    append,
    begins_like,
    never,
    nobody,
    partial_of,
    put,
    replace_by,
    set_time,
    shorten,
)
from rvcmonitor.storage.file_lock import one_at_a_time
from rvcmonitor.training.away import away, on_host, placeholder
from rvcmonitor.training.folders import reachable

WAITING = ".waiting"
"""The folder of what has come in part, beside those of the hosts."""
_SAME_TIME = 1e-3
"""Seconds: file systems round."""
_OF_THE_DISK = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})
"""Errors with which no other file would fare better."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of the bytes are here that a look has found to be brought."""

    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class _Due:
    """A file that is not here as it is there."""

    here: Path
    entry: Entry
    kind: Kind

    @property
    def turn(self) -> tuple[bool, float]:
        """Small things first, and the newest log before all others."""
        return self.kind == "followed", -self.entry.modified


@dataclass
class Mirror:
    """What is known of ``address``, in the folder of all ``hosts``; watch :attr:`folder`.

    Each :meth:`look` brings what is new; where the link breaks, the next one goes on. On the host
    nothing is ever written.
    """

    address: Address
    hosts: Path
    progressed: Callable[[Progress], None] = lambda _progress: None
    folder: Path = field(init=False)
    _host: Path = field(init=False)
    _around: tuple[str, ...] = field(init=False)
    _progress: Progress = Progress()

    def __post_init__(self) -> None:
        self.folder = folder_of(self.address, self.hosts)
        self._host = host_folder(self.address, self.hosts)
        self._around = tuple(weights_around(self.address.path))

    def look(self, link: Link, cancelled: Callable[[], bool] = never) -> bool:
        """Bring what is new. False where the folder is not there.

        Raises:
            LinkError: the link is gone; what came before it broke is kept.
            OSError: nothing can be written here.
        """
        listing = link.listing(self.address.path, self._around)
        if listing.gone:
            return False
        reachable(self.folder).mkdir(parents=True, exist_ok=True)
        self._waiting.mkdir(parents=True, exist_ok=True)
        found = {self._here(each): each for each in listing.entries if not each.is_folder}
        with one_at_a_time(partial_of(self.folder, self._waiting)):  # a report beside a window
            self._bring_all(link, found, cancelled)
            if listing.whole and not cancelled():
                self._remove_all_but(found)
        return True

    def _bring_all(
        self, link: Link, found: Mapping[Path, Entry], cancelled: Callable[[], bool]
    ) -> None:
        due = sorted(_due(found), key=lambda each: each.turn)
        self._progress = Progress(0, sum(map(_lacking, due)))
        for each in due:
            if cancelled():
                return
            self._bring(link, each, cancelled)

    @property
    def _waiting(self) -> Path:
        return self.hosts / WAITING

    def _here(self, entry: Entry) -> Path:
        is_around = entry.path.startswith(("/", "~/"))
        return path_here(self._host if is_around else self.folder, entry.path)

    def _bring(self, link: Link, due: _Due, cancelled: Callable[[], bool]) -> None:
        """A file that cannot be read there, or changes meanwhile, has its turn again."""
        transfer = _Transfer(
            link,
            path_there(self._host, due.here),
            reachable(due.here),
            due.entry,
            partial_of(due.here, self._waiting),
            self._told,
            cancelled,
        )
        try:
            transfer.here.parent.mkdir(parents=True, exist_ok=True)
            transfer.bring(due.kind)
        except ReplacedError:
            return
        except OSError as error:
            if error.errno in _OF_THE_DISK:
                raise

    def _told(self, size: int) -> None:
        done = self._progress.done + size
        self._progress = Progress(done, max(self._progress.total, done))
        self.progressed(self._progress)

    def _remove_all_but(self, found: Mapping[Path, Entry]) -> None:
        """What has gone there goes here, but for weights that somebody has fetched."""
        for here in self._mirrored():
            if here not in found and not _was_fetched(here):
                with suppress(OSError):  # somebody reads it: it goes at another look
                    reachable(here).unlink()

    def _mirrored(self) -> Iterator[Path]:
        for folder, _, names in os.walk(self.folder):
            yield from (Path(folder, name) for name in names)
        for folder in self._around:
            here = path_here(self._host, folder)
            if here.is_dir():
                yield from (each for each in here.iterdir() if each.is_file())


@dataclass(frozen=True, slots=True)
class _Transfer:
    link: Link
    there: str
    here: Path
    entry: Entry
    waiting: Path
    told: Told
    cancelled: Callable[[], bool]

    def bring(self, kind: Kind) -> None:
        if kind == "left":
            put(placeholder(self.entry.size), self.here, self.entry.modified, self.waiting)
        elif kind == "fetched" or not self._follow():
            self._replace()

    def _follow(self) -> bool:
        """False where the file there is another one."""
        size, shorter = self.entry.size, self.entry.size < _size(self.here)
        if shorter and not begins_like(self.link, self.there, self.here, size):
            return False
        if shorter:
            shorten(self.here, size, self.waiting)
        try:
            self.here.touch()
            append(self.link, self.there, self.here, size, self.told, self.cancelled)
        except ReplacedError:
            return False
        if _size(self.here) == size:
            set_time(self.here, self.entry.modified)
        return True

    def _replace(self) -> None:
        size, modified = self.entry.size, self.entry.modified
        ways = self.told, self.cancelled
        replace_by(self.link, self.there, self.here, size, modified, self.waiting, *ways)


def _due(found: Mapping[Path, Entry]) -> Iterator[_Due]:
    for here, entry in found.items():
        kind = kind_of(entry.path.rpartition("/")[2], entry.size)
        if kind is not None and _differs(reachable(here), entry, kind):
            yield _Due(here, entry, kind)


def _differs(here: Path, entry: Entry, kind: Kind) -> bool:
    try:
        found = here.stat()
    except OSError:
        return True  # it has not come yet
    left = away(here, found) if kind == "left" else None
    size = found.st_size if left is None else left.size
    return size != entry.size or abs(found.st_mtime - entry.modified) > _SAME_TIME


def _lacking(due: _Due) -> int:
    if due.kind == "left":
        return 0
    have = _size(due.here) if due.kind == "followed" else 0
    return max(due.entry.size - have, 0)


def _was_fetched(here: Path) -> bool:
    return kind_of(here.name, 0) == "left" and on_host(here) is None


def _size(path: Path) -> int:
    try:
        return reachable(path).stat().st_size
    except OSError:
        return 0


def fetch(
    link: Link,
    here: Path,
    hosts: Path,
    told: Told = nobody,
    cancelled: Callable[[], bool] = never,
) -> bool:
    """Have the content of ``here``, which was left on its host, in its place. What has come when
    the link breaks is gone on with the next time. False where it was cancelled.

    Raises:
        LinkError: the link is gone.
        OSError: it is not there any more, or has changed meanwhile.
    """
    left = on_host(here)
    if left is None:
        return True
    modified = reachable(here).stat().st_mtime
    there = path_there(hosts / here.relative_to(hosts).parts[0], here)
    waiting = partial_of(here, hosts / WAITING)
    target = reachable(here)
    whole = replace_by(link, there, target, left.size, modified, waiting, told, cancelled)
    if not whole and not cancelled():
        raise OSError(f"{here.name} changed on its host while it was fetched")
    return whole


def gone(address: Address) -> Message:
    """What to say where the folder is not on its host."""
    text = QT_TRANSLATE_NOOP("Message", "{host} has no folder “{path}”.")
    return Message(text, {"host": address.host, "path": address.path})
