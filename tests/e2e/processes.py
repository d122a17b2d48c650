"""The program and a trainer as real processes, and how a test speaks with them."""

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
from typing import Any, Self

PATIENCE = 60.0
"""Seconds after which a test gives up: far more than the program needs on a busy machine."""
_LOOK = 0.02  # seconds between two looks at a condition

State = dict[str, Any]


def wait_until(condition: Callable[[], bool], describe: Callable[[], str]) -> None:
    """Return as soon as ``condition`` holds; fail with ``describe()`` after PATIENCE."""
    deadline = time.monotonic() + PATIENCE
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, describe()
        pause.wait(_LOOK)


class Trainer:
    """A process that writes a training, an epoch when it is told to."""

    def __init__(self, install: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.trainer", str(install)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def train(self, epochs: int) -> int:
        """Write so many epochs; returns the newest step once they are on disk."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{epochs}\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.communicate(timeout=PATIENCE)


class Program:
    """The program with its window, seen through the trace of what it shows."""

    def __init__(self, trace: Path, arguments: Sequence[str | Path]) -> None:
        self._trace = trace
        self._log = trace.with_suffix(".log")
        with self._log.open("w") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "rvcmonitor", *map(str, arguments)],
                env={**os.environ, "RVCMONITOR_TRACE": str(trace)},
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def wait_for(self, condition: Callable[[State], bool]) -> State:
        """The first newest state for which ``condition`` holds."""
        state: State = {}

        def holds() -> bool:
            nonlocal state
            assert self._process.poll() is None, f"the program ended: {self._said()}"
            state = self._newest()
            return bool(state) and condition(state)

        wait_until(holds, lambda: f"the window shows {state}; {self._said()}")
        return state

    def leaves(self) -> bool:
        """True once the process has ended by itself, content; False once it shows something."""
        wait_until(lambda: self._process.poll() is not None or bool(self._newest()), self._said)
        if self._process.poll() is None:
            return False
        assert self._process.returncode == 0, self._said()
        return True

    def kill(self) -> None:
        """End the process without a chance to tidy up."""
        self._process.kill()
        self._process.wait(PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait(PATIENCE)

    def _newest(self) -> State:
        try:
            text = self._trace.read_text(encoding="utf-8")
        except FileNotFoundError:
            return {}
        whole = text[: text.rfind("\n") + 1].splitlines()  # the last line may be half there
        state: State = json.loads(whole[-1]) if whole else {}
        return state

    def _said(self) -> str:
        return self._log.read_text(errors="replace")


def run_program(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program to its end."""
    return subprocess.run(
        [sys.executable, "-m", "rvcmonitor", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
