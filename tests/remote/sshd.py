"""A real OpenSSH server on this machine, started by who runs the tests, with keys of its own."""

from __future__ import annotations

import getpass
import os
import secrets
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from rvcmonitor.remote.address import Address
from rvcmonitor.remote.sign_in import Asking, SignIn

SSHD = shutil.which("sshd") or shutil.which("sshd", path="/usr/sbin:/usr/local/sbin")
needs_sshd = pytest.mark.skipif(
    sys.platform == "win32" or SSHD is None,
    reason="OpenSSH's server is tried on Linux" if sys.platform == "win32" else "sshd is missing",
)
_PORTS = range(20_000, 32_000)
_LISTENS = "Server listening on"
_TAKEN = "Address already in use"


@dataclass
class Server:
    """``port`` is that of the server; ``home`` holds the keys of who may sign in."""

    port: int
    home: Path
    host_key: Path

    def address(self, path: str, port: int | None = None) -> Address:
        return Address("127.0.0.1", path, getpass.getuser(), port or self.port)

    def sign_in(self, own_hosts: Path, asking: Asking | None = None) -> SignIn:
        trusting = Asking(lambda _host, _fingerprint: True, lambda _login, _kind, _wrong: None)
        return SignIn(own_hosts, asking or trusting, self.home)


@contextmanager
def server(folder: Path, *, port: int = 0, more: tuple[str, ...] = ()) -> Iterator[Server]:
    """Runs while it is needed; ``more`` are lines of its configuration."""
    home = folder / "ssh"
    if not home.exists():
        home.mkdir(parents=True)
        for name in ("id_ed25519", "host"):
            make_key(home / name)
        shutil.copy(home / "id_ed25519.pub", home / "authorized_keys")
    config = folder / "sshd_config"
    lines = (
        *more, "ListenAddress 127.0.0.1", f"HostKey {home / 'host'}",
        f"AuthorizedKeysFile {home / 'authorized_keys'}", "StrictModes no", "UsePAM no",
        "PasswordAuthentication no", "KbdInteractiveAuthentication no", "PidFile none",
        "Subsystem sftp internal-sftp", "MaxStartups 100", "PerSourcePenalties no",
    )  # fmt: skip
    config.write_text("\n".join(lines) + "\n")
    if getattr(os, "geteuid", lambda: 1)() == 0:  # the only one from whom it asks for this folder
        Path("/run/sshd").mkdir(exist_ok=True)
    assert SSHD is not None
    if "PerSourcePenalties" in _refused(config):
        config.write_text("\n".join(lines[:-1]) + "\n")
    process, port = _started(config, folder / "sshd.log", port)
    try:
        yield Server(port, home, home / "host")
    finally:
        process.terminate()
        process.wait()


def make_key(file: Path, passphrase: str = "") -> None:
    command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", str(file)]
    subprocess.run(command, check=True)


def free_port() -> int:
    """One of those that the system gives to nobody who asks for any: it stays free."""
    while True:
        port = secrets.choice(_PORTS)
        with suppress(OSError), socket.socket() as found:
            found.bind(("127.0.0.1", port))
            return port


def _refused(config: Path) -> str:
    assert SSHD is not None
    return subprocess.run(
        [SSHD, "-t", "-f", str(config)], capture_output=True, text=True, check=False
    ).stderr


def _started(config: Path, log: Path, port: int) -> tuple[subprocess.Popen[bytes], int]:
    """The server when it listens, however long that takes, and its port: any where that is 0."""
    assert SSHD is not None
    while True:
        wished = port or free_port()
        command = [SSHD, "-D", "-e", "-f", str(config), "-p", str(wished)]
        with log.open("ab") as said:
            begin = said.tell()
            process = subprocess.Popen(command, stderr=said)
        while process.poll() is None and _LISTENS not in _said(log, begin):
            time.sleep(0.01)
        if process.poll() is None:
            return process, wished
        assert _TAKEN in _said(log, begin), _said(log, begin)


def _said(log: Path, begin: int) -> str:
    return log.read_bytes()[begin:].decode(errors="replace")


class CuttingProxy:
    """Lies between, and cuts the connection after so many bytes of the host."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.left: int | None = None
        """Bytes until the next cut; None for none."""
        self._counting = threading.Lock()  # a connection that was cut may still have something
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()

    def _accept(self) -> None:
        serving: list[threading.Thread] = []
        with suppress(OSError):  # closed
            while True:
                here, _ = self._listening.accept()
                there = socket.create_connection(("127.0.0.1", self._to))
                serving.append(threading.Thread(target=self._serve, args=(here, there)))
                serving[-1].start()
        for each in serving:
            each.join()

    def _serve(self, here: socket.socket, there: socket.socket) -> None:
        with here, there:
            back = threading.Thread(target=self._pump, args=(there, here, there))
            back.start()
            self._pump(here, there, there)
            back.join()

    def _pump(self, source: socket.socket, target: socket.socket, host: socket.socket) -> None:
        with suppress(OSError):
            while piece := source.recv(1 << 14):
                passing = self._allowed(piece) if source is host else piece
                target.sendall(passing)
                if len(passing) < len(piece):
                    break
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _allowed(self, piece: bytes) -> bytes:
        with self._counting:
            if self.left is None:
                return piece
            piece, left = piece[: self.left], self.left - len(piece)
            self.left = left if left >= 0 else None
            return piece
