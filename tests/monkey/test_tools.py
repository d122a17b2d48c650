"""The monkey's tools: what it must notice, and what it must not take for a fault."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.monkey.cage import ROOT
from tests.monkey.faults import Fault, Faults, read_faults
from tests.monkey.ledger import LAST, Ledger, read_last
from tests.monkey.watchdog import LIMIT, LOOK, Watchdog, thread_clock


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    ledger = Ledger(tmp_path / "actions.log")
    yield ledger
    ledger.close()


@pytest.fixture
def faults(tmp_path: Path, ledger: Ledger) -> Iterator[Faults]:
    faults = Faults(tmp_path / "faults.jsonl", ledger)
    yield faults
    faults.close()


def told(tmp_path: Path) -> list[Fault]:
    return read_faults(tmp_path / "faults.jsonl")


class Clock:
    """The processor time of a thread that is not there."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watchdog(faults: Faults, clock: Clock, tmp_path: Path) -> Iterator[Watchdog]:
    with (tmp_path / "stacks.txt").open("w") as stacks:
        yield Watchdog(faults, stacks, clock)


def run(code: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Python in a process of its own, for what holds until a process ends."""
    return subprocess.run(
        [sys.executable, "-c", code, str(folder)], cwd=ROOT, check=False, timeout=60
    )


def looks(watchdog: Watchdog, clock: Clock, count: int, used: float) -> None:
    """So many looks, between which the thread computes ``used`` seconds."""
    for _ in range(count):
        clock.now += used
        watchdog.look()


def test_a_long_computation_is_a_hang(watchdog: Watchdog, clock: Clock, tmp_path: Path) -> None:
    watchdog.begin("click the heavy button")
    looks(watchdog, clock, 30, 0.04)
    (fault,) = told(tmp_path)
    assert fault.kind == "hang"
    assert "click the heavy button" in fault.details
    assert "test_tools.py" in (tmp_path / "stacks.txt").read_text()


def test_waiting_is_a_hang(watchdog: Watchdog, clock: Clock, tmp_path: Path) -> None:
    watchdog.begin("wait for a thread")
    looks(watchdog, clock, int(LIMIT / LOOK) + 2, 0.0)
    (fault,) = told(tmp_path)
    assert "standing still" in fault.details


def test_a_busy_machine_is_no_hang(watchdog: Watchdog, clock: Clock, tmp_path: Path) -> None:
    watchdog.begin("a turn that gets little of the processor")
    looks(watchdog, clock, 400, 0.002)
    watchdog.begin("the next turn")
    looks(watchdog, clock, 10, 0.04)
    watchdog.rest()
    looks(watchdog, clock, 400, 0.0)
    assert not told(tmp_path)


def test_the_clock_of_a_thread_runs_while_it_computes() -> None:
    clock = thread_clock()
    before = clock()
    while clock() == before:  # on Windows it ticks every 16 ms
        sum(range(10_000))
    assert clock() > before


def test_every_kind_of_fault_is_heard(tmp_path: Path) -> None:
    code = """
import logging, sys, threading, warnings
from pathlib import Path
from PySide6.QtCore import qWarning
from tests.monkey.faults import Faults
from tests.monkey.ledger import Ledger
folder = Path(sys.argv[1])
ledger = Ledger(folder / "actions.log")
ledger.note("look")
Faults(folder / "faults.jsonl", ledger).listen()
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
logging.getLogger("rvcmonitor").error("unexpected", exc_info=KeyError("logged"))
warnings.warn("overflow", RuntimeWarning)
qWarning("Timers cannot be started 7 times")
qWarning("Timers cannot be started 8 times")
class Gone:
    def __del__(self):
        raise ValueError("while it went")
Gone()
raise TypeError("in a slot")
"""
    assert run(code, tmp_path).returncode == 1
    found = {fault.kind: fault for fault in told(tmp_path)}
    assert found.keys() == {
        "exception",
        "exception in a thread",
        "unraisable exception",
        "unexpected error",
        "Python warning",
        "Qt message",
    }
    assert found["Qt message"].times == 2
    assert found["exception"].last == [f"{0:6} look"]


def test_the_last_actions_outlive_the_process(tmp_path: Path, ledger: Ledger) -> None:
    for number in range(LAST + 5):
        ledger.number = number
        ledger.note(f"press \ud83d {number}")  # half a character
    last = read_last(tmp_path / "actions.log")  # nobody has closed it
    assert len(last) == LAST
    assert last[-1].endswith(str(LAST + 4))


def test_nothing_is_written_outside(tmp_path: Path) -> None:
    code = """
import os, subprocess, sys
from pathlib import Path
from tests.monkey.fence import put_up
inside, outside = Path(sys.argv[1]) / "inside", Path(sys.argv[1]) / "outside"
inside.mkdir()
outside.mkdir()
(outside / "kept").write_text("kept")
crossed = []
put_up(inside, crossed.append)
(inside / "new").write_text("new")
(inside / "new").rename(inside / "renamed")
(outside / "kept").read_text()
for attempt in (
    lambda: (outside / "new").write_text("new"),
    lambda: (outside / "kept").unlink(),
    lambda: (inside / "renamed").rename(outside / "renamed"),
    lambda: (outside / "folder").mkdir(),
    lambda: subprocess.run([sys.executable, "-c", ""]),
):
    try:
        attempt()
    except PermissionError:
        continue
    sys.exit("not stopped")
sys.exit(len(crossed) != 5)
"""
    assert run(code, tmp_path).returncode == 0
    assert [path.name for path in (tmp_path / "outside").iterdir()] == ["kept"]
