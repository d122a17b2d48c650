"""A link over SSH: one command lists, SFTP reads."""

from __future__ import annotations

import errno
import stat
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.remote.address import HOME
from rvcmonitor.remote.link import LinkError, Span
from rvcmonitor.remote.listing import (
    MOST,
    Entry,
    Listing,
    credible_time,
    find_command,
    is_entered,
    kind_of,
    parse_found,
)
from rvcmonitor.training.discovery import DEPTH

if TYPE_CHECKING:
    from paramiko import SFTPAttributes, SFTPClient, SSHClient

PATIENCE = 30.0
"""Seconds without a byte after which a host counts as gone."""
_LARGEST_LISTING = 16 << 20
"""Bytes of one listing: far more than the most entries that are taken."""
_PIECE = 1 << 15


class SshLink:
    """A signed-in ``client`` as a :class:`~rvcmonitor.remote.link.Link`, which owns it."""

    def __init__(self, client: SSHClient, host: str) -> None:
        self._client, self._host = client, host
        self._has_find = True
        self.listed = 0
        """Bytes of listings so far."""
        with self._telling():
            self._sftp: SFTPClient = client.open_sftp()
            channel = self._sftp.get_channel()
            if channel is not None:
                channel.settimeout(PATIENCE)
            self._home = (self._sftp.normalize(".") or "/").rstrip("/")

    def close(self) -> None:
        """Let the host go."""
        with suppress(OSError, EOFError):  # it is gone already
            self._client.close()

    def listing(self, folder: str, around: Sequence[str]) -> Listing:
        """See :class:`~rvcmonitor.remote.link.Link`."""
        with self._telling():
            if self._has_find:
                command = find_command(self._real(folder), map(self._real, around))
                found = parse_found(self._output(command))
                if found is not None:
                    return self._from_home(found) if folder.startswith(HOME) else found
                self._has_find = False  # Windows, or a small Linux
            return self._walk(folder, around)

    def folders(self, folder: str) -> tuple[str, Sequence[str]]:
        """See :class:`~rvcmonitor.remote.link.Link`."""
        with self._telling():
            whole = self._sftp.normalize(self._real(folder)) or folder
            found = self._sftp.listdir_attr(whole)
            names = [each.filename for each in found if self._leads(whole, each)]
        return whole, sorted(names, key=str.casefold)

    def read(self, path: str, spans: Sequence[Span]) -> Iterator[bytes]:
        """See :class:`~rvcmonitor.remote.link.Link`."""
        with self._telling(), self._sftp.open(self._real(path), "rb") as file:
            # What lies behind the end must not be asked for: paramiko would wait for it in vain.
            size = file.stat().st_size or 0
            there = [(at, max(min(length, size - at), 0)) for at, length in spans]
            came = file.readv([span for span in there if span[1]])
            for _, length in there:
                yield bytes(next(came)) if length else b""

    def _output(self, command: str) -> bytes:
        _, output, _ = self._client.exec_command(command, timeout=PATIENCE)
        with output:
            pieces: list[bytes] = []
            size = 0
            while size < _LARGEST_LISTING and (piece := output.channel.recv(_PIECE)):
                pieces.append(piece)
                size += len(piece)
        self.listed += size
        return b"".join(pieces)

    def _real(self, path: str) -> str:
        return f"{self._home}{path[1:]}" or "/" if path.startswith(HOME) else path

    def _from_home(self, found: Listing) -> Listing:
        """With the paths around what was listed as we write them, from the home folder."""
        start = f"{self._home}/"
        entries = (
            replace(each, path=f"{HOME}/{each.path.removeprefix(start)}")
            if each.path.startswith(start)
            else each
            for each in found.entries
        )
        return replace(found, entries=tuple(entries))

    # A host without a ``find`` that prints

    def _walk(self, folder: str, around: Sequence[str]) -> Listing:
        root = self._real(folder)
        if (found := self._listed(root)) is None:
            return Listing(whole=False, gone=True)
        entries, whole = [Entry("", is_folder=True, size=0, modified=0.0)], True
        waiting = deque([("", found, 1)])
        while waiting and len(entries) < MOST:
            within, attributes, depth = waiting.popleft()
            for each in attributes:
                path = within + each.filename
                if not self._leads(f"{root}/{within}", each):
                    entries.append(_entry(path, each))
                elif depth < DEPTH and is_entered(each.filename):
                    deeper = self._listed(f"{root}/{path}")
                    whole = whole and deeper is not None
                    waiting.append((f"{path}/", deeper or (), depth + 1))
        voices = [
            _entry(f"{beside}/{each.filename}", each)
            for beside in around
            for each in self._listed(self._real(beside)) or ()
        ]
        kept = [each for each in (*entries, *voices) if _matters(each)]
        return Listing(tuple(kept), whole and not waiting)

    def _listed(self, folder: str) -> Sequence[SFTPAttributes] | None:
        """None where it is not there, or may not be looked into."""
        try:
            found: Sequence[SFTPAttributes] = self._sftp.listdir_attr(folder)
        except OSError as error:
            if _is_lost(error):
                raise
            return None
        self.listed += sum(len(each.longname) + len(each.filename) for each in found)
        return found

    def _leads(self, folder: str, found: SFTPAttributes) -> bool:
        """Whether it is a folder, or a link to one."""
        mode = found.st_mode or 0
        if not stat.S_ISLNK(mode):
            return stat.S_ISDIR(mode)
        with suppress(OSError):  # a link to nowhere
            return stat.S_ISDIR(self._sftp.stat(f"{folder}/{found.filename}").st_mode or 0)
        return False

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Whatever goes wrong with the connection itself is told as :class:`LinkError`."""
        from paramiko import SSHException

        try:
            yield
        except (SSHException, EOFError) as error:
            raise self._lost(error) from error
        except OSError as error:
            if _is_lost(error):
                raise self._lost(error) from error
            raise

    def _lost(self, error: Exception) -> LinkError:
        text = QT_TRANSLATE_NOOP("Message", "The connection to {host} was lost ({error}).")
        said = str(error) or type(error).__name__
        return LinkError(Message(text, {"host": self._host, "error": said}))


def _entry(path: str, found: SFTPAttributes) -> Entry:
    return Entry(path, False, found.st_size or 0, credible_time(found.st_mtime or 0))


def _matters(entry: Entry) -> bool:
    return entry.is_folder or kind_of(entry.path.rpartition("/")[2], entry.size) is not None


def _is_lost(error: OSError) -> bool:
    """Whether an error is of the connection, and not of a file there."""
    of_files = (errno.ENOENT, errno.EACCES)
    is_plain = error.errno is None and not isinstance(error, (ConnectionError, TimeoutError))
    return not (error.errno in of_files or (is_plain and str(error) != "Socket is closed"))
