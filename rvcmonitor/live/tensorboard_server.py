"""Starts the bundled TensorBoard for a folder, tells when it answers, and stops it."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal
from PySide6.QtNetwork import QAbstractSocket, QTcpSocket

ASK_EVERY_MS = 250
GIVE_UP_AFTER_MS = 60_000


def command(folder: Path, port: int, parent: int) -> list[str]:
    """Program and arguments that serve ``folder``: the same exe when frozen."""
    program = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "rvcmonitor"]
    )
    return [*program, "--tensorboard", str(folder), str(port), str(parent)]


def free_port() -> int:
    """A TCP port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return int(probe.getsockname()[1])


class TensorBoardServer(QObject):
    """One TensorBoard. Starting it for another folder stops the first."""

    ready = Signal(str)
    """TensorBoard answers at this address."""
    failed = Signal(str)
    """It ended or did not answer; the text is what it printed last, for the details."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._port = 0
        self._ready = False
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._ended)
        self._socket = QTcpSocket(self)
        self._socket.connected.connect(self._answered)
        self._ask = QTimer(self, interval=ASK_EVERY_MS)
        self._ask.timeout.connect(self._ask_again)
        self._give_up = QTimer(self, interval=GIVE_UP_AFTER_MS, singleShot=True)
        self._give_up.timeout.connect(self._ended)

    @property
    def address(self) -> str:
        """Where a browser of this machine finds it, once it is ready."""
        return f"http://localhost:{self._port}/"

    @property
    def running(self) -> bool:
        """Whether its process lives, ready or not."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def open(self, folder: Path) -> None:
        """Serve ``folder``; :attr:`ready` follows (at once where it is served already)."""
        if self.running and self._ready and folder == self._folder:
            self.ready.emit(self.address)
            return
        self.stop()
        self._folder, self._port, self._ready = folder, free_port(), False
        program, *arguments = command(folder, self._port, QCoreApplication.applicationPid())
        self._process.start(program, arguments)
        self._ask.start()
        self._give_up.start()

    def stop(self) -> None:
        """End TensorBoard; nothing is left running afterwards."""
        self._quiet()
        self._folder = None
        if self.running:
            self._process.kill()
            self._process.waitForFinished(2000)

    def _quiet(self) -> None:
        self._ask.stop()
        self._give_up.stop()
        self._socket.abort()

    def _ask_again(self) -> None:
        if self._socket.state() == QAbstractSocket.SocketState.UnconnectedState:
            self._socket.connectToHost("localhost", self._port)

    def _answered(self) -> None:
        self._quiet()
        self._ready = True
        self.ready.emit(self.address)

    def _ended(self) -> None:
        if self._folder is None:
            return  # stopped on purpose
        printed = bytes(self._process.readAll().data()).decode(errors="replace").strip()
        self.stop()
        self.failed.emit(printed[-2000:])
