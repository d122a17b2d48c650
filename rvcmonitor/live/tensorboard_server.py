"""Starts the bundled TensorBoard for some folders, tells when it answers, and stops it."""

from __future__ import annotations

import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal
from PySide6.QtNetwork import QAbstractSocket, QTcpSocket

from rvcmonitor.training.folders import shown

ASK_EVERY_MS = 250
GIVE_UP_AFTER_MS = 60_000


def command(folders: Sequence[Path], port: int, parent: int) -> list[str]:
    """Program and arguments that serve ``folders``: the same exe when frozen."""
    program = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "rvcmonitor"]
    )
    return [*program, "--tensorboard", *map(shown, folders), str(port), str(parent)]


def free_port() -> int:
    """A TCP port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return int(probe.getsockname()[1])


class TensorBoardServer(QObject):
    """One TensorBoard. Starting it for other folders stops the first."""

    ready = Signal(str)
    """TensorBoard answers at this address."""
    failed = Signal(str)
    """It ended, did not answer or could not be started; the text is what it printed last, or what
    the system says, for the details."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders: tuple[Path, ...] = ()
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

    def open(self, *folders: Path) -> None:
        """Serve just these; :attr:`ready` follows (at once where they are served already)."""
        if self.running and self._ready and folders == self._folders:
            self.ready.emit(self.address)
            return
        self.stop()
        self._folders, self._port, self._ready = folders, free_port(), False
        program, *arguments = command(folders, self._port, QCoreApplication.applicationPid())
        self._ask.start()
        self._give_up.start()
        self._process.start(program, arguments)  # which may say at once that it cannot

    def stop(self) -> None:
        """End TensorBoard; nothing is left running afterwards."""
        self._quiet()
        self._folders = ()
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
        if not self._folders:
            return  # stopped on purpose
        said = self._said()
        self.stop()
        self.failed.emit(said[-2000:])

    def _said(self) -> str:
        """What it printed; of one that could not be started, why."""
        if self._process.error() == QProcess.ProcessError.FailedToStart:
            return self._process.errorString()
        return bytes(self._process.readAll().data()).decode(errors="replace").strip()
