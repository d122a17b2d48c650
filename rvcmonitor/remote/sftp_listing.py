"""What lies on a host without a ``find`` that prints: by SFTP, one folder after the other."""

from __future__ import annotations

import errno
import stat
from collections import deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from rvcmonitor.remote.listing import (
    MOST,
    Entry,
    Listing,
    credible_time,
    is_entered,
    is_text,
    kind_of,
)
from rvcmonitor.training.discovery import DEPTH
from rvcmonitor.training.folders import reason_of

if TYPE_CHECKING:
    from paramiko import SFTPAttributes, SFTPClient
    from paramiko.message import Message


_Folder = tuple[str, Sequence["SFTPAttributes"], tuple[str, ...]]
"""Before the names in it, what it holds, and the folders on the way to it, without any link."""


def walk(sftp: SFTPClient, root: str, around: Mapping[str, str]) -> Listing:
    """What matters in the folder ``root``, and right in the folders ``around`` it (as entries are
    to name them, and where they are).

    Raises:
        OSError, EOFError or SSHException: the link broke.
    """
    if (found := _listed(sftp, root)) is None:
        return Listing(whole=False, gone=True)
    top = sftp.normalize(root) or root
    entries = [Entry("", is_folder=True, size=0, modified=0.0)]
    waiting: deque[_Folder] = deque([("", found, (top,))])
    while waiting and len(entries) < MOST:
        within, attributes, way = waiting.popleft()
        for each in attributes:
            path, folder = within + each.filename, f"{root}/{within}"
            if not leads(sftp, folder, each):
                entries.append(_entry(path, each))
            elif len(way) < DEPTH and is_entered(each.filename):
                real = _real(sftp, folder, each, way[-1])
                if real in way:
                    continue  # a link upwards, which would be gone round and round
                deeper = _listed(sftp, f"{root}/{path}")
                if deeper is None:
                    entries.append(_closed(path))
                waiting.append((f"{path}/", deeper or (), (*way, real)))
    return Listing((*filter(_matters, entries), *_right_in(sftp, around)), whole=not waiting)


def attributes_in(sftp: SFTPClient, folder: str) -> Sequence[SFTPAttributes]:
    """What lies in ``folder``, but for names in no known characters, by which nobody can ask.

    Raises:
        OSError: it is not there, or may not be looked into.
    """
    return [each for each in sftp.listdir_attr(folder) if is_text(each.filename)]


def leads(sftp: SFTPClient, folder: str, found: SFTPAttributes) -> bool:
    """Whether it is a folder, or a link to one."""
    if not _is_link(found):
        return stat.S_ISDIR(found.st_mode or 0)
    with suppress(OSError):  # a link to nowhere
        return stat.S_ISDIR(sftp.stat(f"{folder}/{found.filename}").st_mode or 0)
    return False


def read_any_name(sftp: SFTPClient) -> None:
    """Let ``sftp`` hand out names that are not UTF-8 as Python writes them; paramiko by itself
    gives up the whole folder."""
    asked = sftp._request  # noqa: SLF001 - nothing else of it has the names as they came

    def ask(*question: object) -> tuple[int, Message]:
        kind, answer = asked(*question)
        answer.get_text = lambda: answer.get_string().decode(errors="surrogateescape")
        return kind, answer

    sftp._request = ask  # noqa: SLF001 - as above


def is_lost(error: OSError) -> bool:
    """Whether an error is of the connection, and not of a file there."""
    of_files = (errno.ENOENT, errno.EACCES)
    is_plain = error.errno is None and not isinstance(error, (ConnectionError, TimeoutError))
    return not (error.errno in of_files or (is_plain and reason_of(error) != "Socket is closed"))


def _right_in(sftp: SFTPClient, around: Mapping[str, str]) -> Sequence[Entry]:
    entries = []
    for name, folder in around.items():
        try:
            found = attributes_in(sftp, folder)
        except OSError as error:
            if is_lost(error):
                raise
            if error.errno != errno.ENOENT:
                entries.append(_closed(name))
        else:
            entries += [_entry(f"{name}/{each.filename}", each) for each in found]
    return [*filter(_matters, entries)]


def _listed(sftp: SFTPClient, folder: str) -> Sequence[SFTPAttributes] | None:
    """None where it is not there, or may not be looked into."""
    try:
        return attributes_in(sftp, folder)
    except OSError as error:
        if is_lost(error):
            raise
        return None


def _real(sftp: SFTPClient, folder: str, found: SFTPAttributes, parent: str) -> str:
    """Where the folder ``found`` lies without any link on the way to it."""
    if _is_link(found):
        with suppress(OSError):  # it went meanwhile
            return sftp.normalize(f"{folder}/{found.filename}") or ""
    return f"{parent.rstrip('/')}/{found.filename}"


def _is_link(found: SFTPAttributes) -> bool:
    return stat.S_ISLNK(found.st_mode or 0)


def _entry(path: str, found: SFTPAttributes) -> Entry:
    return Entry(path, False, found.st_size or 0, credible_time(found.st_mtime or 0))


def _closed(path: str) -> Entry:
    return Entry(path, is_folder=True, size=0, modified=0.0, is_closed=True)


def _matters(entry: Entry) -> bool:
    return entry.is_folder or kind_of(entry.path.rpartition("/")[2], entry.size) is not None
