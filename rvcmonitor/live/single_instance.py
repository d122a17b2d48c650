"""One running program per user: a second start hands its folders to the first and leaves.

The channel is a local socket that only this user can open. It understands one message, "open these
paths"; anything else is dropped. Whoever answers on the socket is running, and a socket that nobody
answers on is removed. A lock keeps two starts at the same moment apart, for as long as it takes to
ask; it never blocks a start: one that a killed program left behind is taken over, and none is
waited for longer than some seconds.
"""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

MAX_MESSAGE_BYTES = 256 * 1024
CONNECT_MS = 2000
ANSWER_MS = 10_000
"""A program that is just starting, or reads the language anew, does not answer at once."""
LOCK_MS = 15_000
_ANSWER = b"ok\n"


def channel_name(settings_folder: Path) -> str:
    """The socket's name: one per user and settings folder, so that a portable copy is its own."""
    identity = f"{_user()}\n{settings_folder.resolve()}"
    # Qt's, because hashlib loads OpenSSL, for which every start would have to wait.
    digest = QCryptographicHash.hash(identity.encode(), QCryptographicHash.Algorithm.Sha256)
    return "rvcmonitor-" + bytes(digest.data()).hex()[:16]


def _user() -> str:
    with suppress(OSError, KeyError, ImportError):  # no name in the environment, none known
        return getpass.getuser()
    return ""


def encode_paths(paths: Sequence[Path]) -> bytes:
    """The message that asks the running program to open ``paths`` (made absolute)."""
    return json.dumps({"open": [str(path.absolute()) for path in paths]}).encode() + b"\n"


def decode_paths(line: bytes) -> tuple[Path, ...] | None:
    """The paths of a message, or None for anything that is not exactly such a message."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(message, dict) or set(message) != {"open"}:
        return None
    paths = message["open"]
    if not isinstance(paths, list) or not all(isinstance(path, str) for path in paths):
        return None
    return tuple(Path(path) for path in paths if path and "\0" not in path)


def hand_over(name: str, paths: Sequence[Path]) -> bool:
    """Ask the running program to open ``paths`` and to come to the front.

    False where none runs, or where it does not answer for ten seconds: then this start should open
    a window of its own.
    """
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECT_MS):
        return False
    _let_others_come_to_the_front()
    socket.write(encode_paths(paths))
    socket.flush()
    answered = socket.waitForReadyRead(ANSWER_MS) and bytes(socket.readLine().data()) == _ANSWER
    socket.abort()
    return answered


@contextmanager
def one_start_at_a_time(settings_folder: Path) -> Iterator[None]:
    """Within it no other start over the same settings asks who is running."""
    with suppress(OSError):  # then the lock fails too, and the program says what it cannot save
        settings_folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(settings_folder / "start.lock"))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
    lock.tryLock(LOCK_MS)
    try:
        yield
    finally:
        lock.unlock()


def _let_others_come_to_the_front() -> None:
    """Windows lets only the program that the user has just started raise a window: pass it on."""
    if sys.platform == "win32":
        import ctypes

        anyone = 0xFFFF_FFFF  # ASFW_ANY
        ctypes.WinDLL("user32").AllowSetForegroundWindow(anyone)


class InstanceServer(QObject):
    """The running program's end of the channel."""

    opened = Signal(tuple)
    """Another start asks to open these paths (a tuple of Path, maybe empty) and to be shown."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        # A socket file that a killed program left behind would block this start.
        QLocalServer.removeServer(name)
        self._listening = self._server.listen(name)

    @property
    def listening(self) -> bool:
        """False where the channel could not be opened; the program works without it."""
        return self._listening

    def close(self) -> None:
        """Stop listening and drop whoever is connected."""
        self._server.close()

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(MAX_MESSAGE_BYTES)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= MAX_MESSAGE_BYTES:
                socket.abort()
            return
        paths = decode_paths(bytes(socket.readLine().data()))
        if paths is None:
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        self.opened.emit(paths)
