"""A link over SSH: one command lists, SFTP reads."""

from __future__ import annotations

import errno
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.remote.address import HOME
from rvcmonitor.remote.link import BLOCK, LinkError, Span
from rvcmonitor.remote.listing import (
    END,
    LENGTH,
    NOT_THERE,
    Listing,
    beginnings_script,
    end_of,
    find_command,
    parse_found,
    read_command,
)
from rvcmonitor.remote.sftp_listing import attributes_in, is_lost, leads, read_any_name, walk
from rvcmonitor.training.folders import reason_of

if TYPE_CHECKING:
    from paramiko import Channel, SFTPClient, SSHClient

PATIENCE = 30.0
"""Seconds without a byte after which a host counts as gone."""
_LARGEST_LISTING = 16 << 20
"""Bytes of one listing: far more than the most entries that are taken."""
_PIECE = 1 << 15


class SshLink:
    """A signed-in ``client`` as a :class:`~rvcmonitor.remote.link.Link`, which owns it."""

    def __init__(self, client: SSHClient, host: str) -> None:
        self._client, self._host = client, host
        self._has_shell = self._has_find = False
        self.listed = 0
        """Bytes that ``find`` has printed so far."""
        with self._telling():
            self._sftp: SFTPClient = client.open_sftp()
            read_any_name(self._sftp)
            channel = self._sftp.get_channel()
            if channel is not None:
                channel.settimeout(PATIENCE)
            self._home = (self._sftp.normalize(".") or "/").rstrip("/")
            self._has_shell = self._has_find = self._finds_shell()

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
                self._has_find = False  # a small Linux
            return walk(self._sftp, self._real(folder), {each: self._real(each) for each in around})

    def folders(self, folder: str) -> tuple[str, Sequence[str]]:
        """See :class:`~rvcmonitor.remote.link.Link`."""
        with self._telling():
            whole = self._sftp.normalize(self._real(folder)) or folder
            found = attributes_in(self._sftp, whole)
            names = [each.filename for each in found if leads(self._sftp, whole, each)]
        return whole, sorted(names, key=str.casefold)

    def read(self, path: str, spans: Sequence[Span]) -> Generator[bytes, None, None]:
        """See :class:`~rvcmonitor.remote.link.Link`."""
        with self._telling():
            yield from (self._streamed if self._has_shell else self._asked_for)(path, spans)

    def _streamed(self, path: str, spans: Sequence[Span]) -> Iterator[bytes]:
        """By one command, and as fast as the line allows."""
        with self._running(read_command(self._real(path), _joined(spans))) as channel:
            is_end = False
            for _, length in spans:
                block = _received(channel, length)
                if len(block) < length and not is_end:  # a part would be taken for another file
                    self._make_sure_of_end(channel)
                    is_end = True
                yield block
            if _status(channel) == NOT_THERE:
                raise FileNotFoundError(errno.ENOENT, path)

    def _asked_for(self, path: str, spans: Sequence[Span]) -> Iterator[bytes]:
        """By SFTP, a block at a time: paramiko's way to ask ahead hangs at the end of a file, and
        dies in a thread of its own where the link breaks."""
        with self._sftp.open(self._real(path), "rb") as file:
            for at, length in spans:
                file.seek(at)
                yield file.read(length)

    def beginnings(
        self, files: Sequence[tuple[str, int]]
    ) -> Generator[tuple[int, bytes], None, None]:
        """See :class:`~rvcmonitor.remote.link.Link`."""
        with self._telling():
            yield from (self._stream_all if self._has_shell else self._ask_for_each)(files)

    def _stream_all(self, files: Sequence[tuple[str, int]]) -> Iterator[tuple[int, bytes]]:
        script = beginnings_script((self._real(path), size) for path, size in files)
        with self._running("sh", script) as channel:
            for place in range(len(files)):
                yield from ((place, block) for block in _framed(channel))
            _status(channel)

    def _ask_for_each(self, files: Sequence[tuple[str, int]]) -> Iterator[tuple[int, bytes]]:
        for place, (path, size) in enumerate(files):
            spans = [(at, min(BLOCK, size - at)) for at in range(0, size, BLOCK)] or [(0, 0)]
            try:
                yield from ((place, block) for block in self._asked_for(path, spans))
            except OSError as error:
                if is_lost(error):
                    raise

    def _finds_shell(self) -> bool:
        """Not on Windows, nor where only files are served; nor one that greets, for its words would
        be taken for those of a file."""
        from paramiko import SSHException

        try:
            return self._output("sh -c 'printf ok'") == b"ok"
        except (SSHException, EOFError):
            transport = self._client.get_transport()
            if transport is None or not transport.is_active():
                raise
            return False

    def _output(self, command: str) -> bytes:
        with self._running(command) as channel:
            output = _received(channel, _LARGEST_LISTING)
            _status(channel)
        self.listed += len(output)
        return output

    def _make_sure_of_end(self, channel: Channel) -> None:
        """A link that breaks ends the output of a command, too, and the exit status may have come
        before: OpenSSH tells it while the last bytes still wait.

        Raises:
            EOFError, OSError or SSHException: the link broke.
        """
        if not channel.eof_received:  # some servers close without it, and answer the next question
            self._output("printf ok")

    @contextmanager
    def _running(self, command: str, told: str = "") -> Iterator[Channel]:
        heard, output, _ = self._client.exec_command(command, timeout=PATIENCE)
        with closing(output.channel):
            heard.channel.sendall(told.encode())  # ``heard`` closes it where nobody holds it
            output.channel.shutdown_write()  # what serves files in place of a shell ends then
            yield output.channel

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

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Whatever goes wrong with the connection itself is told as :class:`LinkError`."""
        from paramiko import SSHException

        try:
            yield
        except (SSHException, EOFError) as error:
            raise self._lost(error) from error
        except OSError as error:
            if is_lost(error):
                raise self._lost(error) from error
            raise

    def _lost(self, error: Exception) -> LinkError:
        text = QT_TRANSLATE_NOOP("Message", "The connection to {host} was lost ({error}).")
        said = reason_of(error) or type(error).__name__
        return LinkError(Message(text, {"host": self._host, "error": said}))


def _received(channel: Channel, length: int) -> bytes:
    """The next bytes, fewer where it ends before."""
    pieces: list[bytes] = []
    while length and (piece := channel.recv(min(length, _PIECE))):
        pieces.append(piece)
        length -= len(piece)
    return b"".join(pieces)


def _framed(channel: Channel) -> Iterator[bytes]:
    """The bytes of the file that follows, at least one block; none where it cannot be read.

    Raises:
        EOFError: that is not what follows.
    """
    length = _length(channel)
    left = length + len(END) if length >= 0 else 0
    held = b""
    while left > 0:
        block = _received(channel, min(left, BLOCK))
        if not block:
            raise EOFError("the connection was cut")
        left -= len(block)
        held += block
        end = end_of(held)
        yield held[:end]
        held = held[end:]
    if length >= 0 and held.rstrip(b"\0") != END:
        raise EOFError("the connection was cut")


def _length(channel: Channel) -> int:
    """How many bytes of a file follow.

    Raises:
        EOFError: that is not what follows.
    """
    digits = _received(channel, LENGTH)
    if len(digits) < LENGTH or not digits.lstrip(b"-").isdigit():
        raise EOFError("the connection was cut")
    return int(digits)


def _status(channel: Channel) -> int:
    """How the command has ended. A link that breaks ends its output as well, but has no status.

    Raises:
        EOFError: it has not ended.
    """
    channel.status_event.wait(PATIENCE)
    status: int = channel.exit_status
    if status < 0:
        raise EOFError("the connection was cut")
    return status


def _joined(spans: Sequence[Span]) -> list[Span]:
    """The same bytes in as few spans as they need."""
    joined: list[Span] = []
    for at, length in spans:
        if joined and sum(joined[-1]) == at:
            joined[-1] = (joined[-1][0], joined[-1][1] + length)
        elif length:
            joined.append((at, length))
    return joined
