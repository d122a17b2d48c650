"""A folder here that follows one on another machine; everything else watches it like any folder.

Nothing is remembered beside the files: what has come is as long as the file here, and what it was
when it was looked at last is the time that it was given.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import (
    Callable,
    Container,
    Generator,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.remote.address import (
    Address,
    folder_of,
    host_folder,
    path_here,
    path_there,
)
from rvcmonitor.remote.due import Due, due_of, lacking
from rvcmonitor.remote.link import Link, Readable, Span
from rvcmonitor.remote.listing import Entry, Kind, kind_of, weights_around
from rvcmonitor.remote.transfer import (
    WAITING,
    ReplacedError,
    Told,
    append,
    begin,
    begins_like,
    never,
    partial_of,
    put,
    put_in_place,
    replace_by,
    set_time,
    shorten,
)
from rvcmonitor.storage.file_lock import in_turn
from rvcmonitor.training.away import on_host, placeholder
from rvcmonitor.training.folders import reachable, size_of

AT_ONCE = 500
"""Files that are asked for by one command."""
_OF_THE_DISK = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})
"""Errors with which no other file would fare better."""
_OF_A_NAME = frozenset({errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ})
"""Errors of what cannot be called here as it is there, about which nobody can do anything."""


class UnreadableError(Exception):
    """A file there cannot be read: nothing is wrong here."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of the bytes are here that a look has found to be brought."""

    done: int = 0
    total: int = 0


@dataclass
class Mirror:
    """What is known of ``address``, in the folder of all ``hosts``; watch :attr:`folder`.

    Each :meth:`look` brings what is new; where the link breaks, the next one goes on. On the host
    nothing is ever written.
    """

    address: Address
    hosts: Path
    progressed: Callable[[Progress], None] = lambda _progress: None
    waits: Callable[[], None] = lambda: None
    """Told that another program brings the same folder, whose end a look waits for."""
    folder: Path = field(init=False)
    _host: Path = field(init=False)
    _around: tuple[str, ...] = field(init=False)
    _progress: Progress = Progress()
    _not_kept: OSError | None = None

    def __post_init__(self) -> None:
        self.folder = folder_of(self.address, self.hosts)
        self._host = host_folder(self.address, self.hosts)
        self._around = tuple(weights_around(self.address.path))

    def look(self, link: Link, cancelled: Callable[[], bool] = never) -> bool:
        """Bring what is new. False where the folder is not there.

        Raises:
            LinkError: the link is gone; what came before it broke is kept.
            OSError: something cannot be written here; whatever else could be has come.
        """
        self._waiting.mkdir(parents=True, exist_ok=True)
        turn = partial_of(self.folder, self._waiting)
        with in_turn(turn, cancelled, self.waits) as is_turn:  # a report beside a window
            return not is_turn or self._look(link, cancelled)

    def _look(self, link: Link, cancelled: Callable[[], bool]) -> bool:
        listing = link.listing(self.address.path, self._around)
        if listing.gone:
            return False
        reachable(self.folder).mkdir(parents=True, exist_ok=True)
        found = {self._here(each): each for each in listing.entries if not each.is_folder}
        self._not_kept = None
        self._bring_all(link, found, cancelled)
        if listing.whole and not cancelled():
            closed = frozenset(self._here(each) for each in listing.entries if each.is_closed)
            self._remove_all_but(found, closed)
        if self._not_kept is not None:
            raise self._not_kept
        return True

    def _bring_all(
        self, link: Link, found: Mapping[Path, Entry], cancelled: Callable[[], bool]
    ) -> None:
        due = sorted(due_of(found, self._waiting), key=lambda each: each.turn)
        self._progress = Progress(0, sum(map(lacking, due)))
        left = [each for each in due if each.kind == "left"]
        new = [each for each in due if each.is_new]
        known = [each for each in due if not each.is_new and each.kind != "left"]
        self._bring_each(link, left, cancelled)
        for at in range(0, len(new), AT_ONCE):
            self._bring_new(link, new[at : at + AT_ONCE], cancelled)
        self._bring_each(link, known, cancelled)

    def _bring_each(self, link: Link, due: Iterable[Due], cancelled: Callable[[], bool]) -> None:
        for each in due:
            if cancelled():
                return
            self._bring(link, each, cancelled)

    def _bring_new(self, link: Link, due: Sequence[Due], cancelled: Callable[[], bool]) -> None:
        """By one command: each takes its time to start, however little it brings."""
        if cancelled():
            return
        wanted = [(path_there(self._host, each.here), each.entry.size) for each in due]
        with closing(link.beginnings(wanted)) as came:
            for place, blocks in groupby(came, key=itemgetter(0)):
                transfer = self._transfer(link, due[place], cancelled)
                self._trying(partial(transfer.begin, due[place].kind, map(itemgetter(1), blocks)))
                if cancelled():
                    return

    @property
    def _waiting(self) -> Path:
        return self.hosts / WAITING

    def _here(self, entry: Entry) -> Path:
        is_around = entry.path.startswith(("/", "~/"))
        return path_here(self._host if is_around else self.folder, entry.path)

    def _bring(self, link: Link, due: Due, cancelled: Callable[[], bool]) -> None:
        self._trying(partial(self._transfer(link, due, cancelled).bring, due.kind))

    def _transfer(self, link: Link, due: Due, cancelled: Callable[[], bool]) -> _Transfer:
        return _Transfer(
            _There(link),
            path_there(self._host, due.here),
            reachable(due.here),
            due.entry,
            partial_of(due.here, self._waiting),
            self._told,
            cancelled,
        )

    def _trying(self, bring: Callable[[], None]) -> None:
        """A file that cannot be read there, or changes meanwhile, has its turn again."""
        try:
            bring()
        except (ReplacedError, UnreadableError):
            return
        except OSError as error:
            if error.errno in _OF_THE_DISK:
                raise
            if _is_told(error):
                self._not_kept = self._not_kept or error

    def _told(self, size: int) -> None:
        done = self._progress.done + size
        self._progress = Progress(done, max(self._progress.total, done))
        self.progressed(self._progress)

    def _remove_all_but(self, found: Container[Path], closed: frozenset[Path]) -> None:
        """What has gone there goes here, but for weights that somebody has fetched, and for what
        lies in a folder there that is ``closed`` now."""
        for here in self._mirrored():
            is_kept = here in found or not closed.isdisjoint(here.parents)
            if not is_kept and not _was_fetched(here):
                with suppress(OSError):  # somebody reads it: it goes at another look
                    reachable(here).unlink()

    def _mirrored(self) -> Iterator[Path]:
        for folder, _, names in os.walk(self.folder):
            yield from (Path(folder, name) for name in names)
        for folder in self._around:
            here = path_here(self._host, folder)
            if here.is_dir():
                yield from (each for each in here.iterdir() if each.is_file())


def _is_told(error: OSError) -> bool:
    is_read_by_another = sys.platform == "win32" and isinstance(error, PermissionError)
    return error.errno not in _OF_A_NAME and not is_read_by_another


@dataclass(frozen=True, slots=True)
class _There:
    """The files of the host, whose errors are told from those of the disk here."""

    link: Readable

    def read(self, path: str, spans: Sequence[Span]) -> Generator[bytes, None, None]:
        try:
            yield from self.link.read(path, spans)
        except OSError as error:
            raise UnreadableError(path) from error


@dataclass(frozen=True, slots=True)
class _Transfer:
    link: Readable
    there: str
    here: Path
    entry: Entry
    waiting: Path
    told: Told
    cancelled: Callable[[], bool]

    def bring(self, kind: Kind) -> None:
        self.here.parent.mkdir(parents=True, exist_ok=True)
        if kind == "left":
            put(placeholder(self.entry.size), self.here, self.entry.modified, self.waiting)
        elif kind == "fetched" or not self._follow():
            self._replace()

    def begin(self, kind: Kind, blocks: Iterable[bytes]) -> None:
        """The same with its ``blocks``, where nothing of it is here."""
        self.here.parent.mkdir(parents=True, exist_ok=True)
        target = self.here if kind == "followed" else self.waiting
        if begin(blocks, target, self.told, self.cancelled) < self.entry.size:
            return
        if kind == "followed":
            set_time(self.here, self.entry.modified)
        else:
            put_in_place(self.waiting, self.here, self.entry.modified)

    def _follow(self) -> bool:
        """False where the file there is another one."""
        size, shorter = self.entry.size, self.entry.size < size_of(self.here)
        if shorter and not begins_like(self.link, self.there, self.here, size):
            return False
        if shorter:
            shorten(self.here, size, self.waiting)
        try:
            self.here.touch()
            append(self.link, self.there, self.here, size, self.told, self.cancelled)
        except ReplacedError:
            return False
        if size_of(self.here) == size:
            set_time(self.here, self.entry.modified)
        return True

    def _replace(self) -> None:
        size, modified = self.entry.size, self.entry.modified
        ways = self.told, self.cancelled
        replace_by(self.link, self.there, self.here, size, modified, self.waiting, *ways)


def _was_fetched(here: Path) -> bool:
    return kind_of(here.name, 0) == "left" and on_host(here) is None


def gone(address: Address) -> Message:
    """What to say where the folder is not on its host."""
    text = QT_TRANSLATE_NOOP("Message", "{host} has no folder “{path}”.")
    return Message(text, {"host": address.host, "path": address.path})
