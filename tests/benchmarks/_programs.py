"""The program and an empty window of the same libraries, as processes to be measured."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

_LOOK = 0.01
_PATIENCE = 120.0

EMPTY_WINDOW = """
import sys
import pyqtgraph
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(pyqtgraph.PlotWidget())
window.resize(1440, 900)
window.show()
QTimer.singleShot(0, lambda: print("ready", flush=True))
app.exec()
"""
IN_THE_TRAY = """
import sys
from rvcmonitor.ui.window.tray import Tray
Tray.available = staticmethod(lambda: True)  # there is none on the offscreen platform
Tray.show = lambda self: None
from rvcmonitor.cli import main
sys.exit(main(["--tray", *sys.argv[1:]]))
"""


class Measured:
    """A process that becomes ready; ``seconds`` is how long that took."""

    def __init__(
        self, arguments: Sequence[str], folder: Path, is_ready: Callable[[str], bool]
    ) -> None:
        self._trace = folder / f"trace {time.monotonic_ns()}.jsonl"
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "RVCMONITOR_SETTINGS": str(folder / f"settings {time.monotonic_ns()}"),
            "RVCMONITOR_TRACE": str(self._trace),
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        self._printed = folder / f"printed {time.monotonic_ns()}.txt"
        begun = time.perf_counter()
        with self._printed.open("w") as printed:
            self._process = psutil.Popen(
                [sys.executable, *arguments],
                env=environment,
                stdout=printed,
                stderr=subprocess.STDOUT,
            )
        self._begun = begun
        self._wait(is_ready)
        self.seconds = time.perf_counter() - begun

    def until(self, is_so: Callable[[str], bool]) -> float:
        """Seconds from its start until it is so."""
        self._wait(is_so)
        return time.perf_counter() - self._begun

    def processor(self) -> float:
        """Seconds of processor time so far, of all its threads."""
        times = self._process.cpu_times()
        return float(times.user + times.system)

    def share(self, seconds: float) -> float:
        """The part of one processor that it takes over ``seconds``."""
        before, begun = self.processor(), time.perf_counter()
        time.sleep(seconds)
        return (self.processor() - before) / (time.perf_counter() - begun)

    def memory(self) -> float:
        """Resident memory in MB."""
        return float(self._process.memory_info().rss) / 2**20

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.wait()

    def _wait(self, is_ready: Callable[[str], bool]) -> None:
        deadline, pause = time.monotonic() + _PATIENCE, threading.Event()
        while not is_ready(self._text()):
            if self._process.poll() is not None or time.monotonic() > deadline:
                self._process.kill()
                raise RuntimeError(self._printed.read_text(errors="replace"))
            pause.wait(_LOOK)

    def _text(self) -> str:
        path = self._trace if self._trace.exists() else self._printed
        return path.read_text(encoding="utf-8", errors="replace")


def empty_window(folder: Path) -> Measured:
    """A main window with an empty plot of pyqtgraph in it."""
    return Measured(["-c", EMPTY_WINDOW], folder, lambda text: "ready" in text)


def program(folder: Path, logs: Path, *, in_tray: bool = False) -> Measured:
    """The program with ``logs`` open, ready when it has read and judged all of it."""
    command = ["-c", IN_THE_TRAY] if in_tray else ["-m", "rvcmonitor"]
    return Measured([*command, str(logs)], folder, has_loaded)


def program_drawing(folder: Path, logs: Path) -> Measured:
    """The program with ``logs`` open, ready when its window shows their curves and answers."""
    return Measured(["-m", "rvcmonitor", str(logs)], folder, lambda text: _says(text, "drawn"))


def has_loaded(text: str) -> bool:
    """Whether a program has read and judged what it opened, from what it says."""
    return _says(text, "loaded")


def _says(text: str, what: str) -> bool:
    lines = text[: text.rfind("\n") + 1].splitlines()
    return bool(lines) and lines[-1].startswith("{") and bool(json.loads(lines[-1])[what])
