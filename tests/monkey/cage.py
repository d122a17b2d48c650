"""Starts the monkey in a process and a folder of its own, and tells how it ended."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.monkey.faults import Fault, read_faults
from tests.monkey.ledger import LAST, read_last
from tests.monkey.life import ACTIONS, FAULTS, SLOWEST, STACKS

ROOT = Path(__file__).parents[2]
_HOMES = (
    *("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR", "TEMP", "TMP"),
    *("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"),
)
"""What tells programs where a user's files are."""


PATIENCE = 150.0
PACE = 0.3
"""Seconds that a process and each of its actions may take before it is ended from outside."""
HUNG = 124
"""The status of such a process, as ``timeout`` has it."""
FEW = 10
"""Actions that are told with every fault but the first."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it went. ``status`` is the process's: below 0 the signal that killed it; ``printed`` and
    ``stacks`` are the ends of what it said and of what was under way when it crashed or hung."""

    seed: str
    status: int
    seconds: float
    last: list[str]
    faults: list[Fault]
    slowest: list[tuple[float, str]]
    printed: str
    stacks: str

    @property
    def died(self) -> bool:
        return self.status not in (0, 1) or not self.slowest

    @property
    def actions(self) -> int:
        """How many were done."""
        return int(self.last[-1].split()[0]) if self.last else 0

    @property
    def well(self) -> bool:
        return self.status == 0 and not self.faults


def let_loose(seed: str, actions: int, keep: Path | None = None) -> Outcome:
    """Run the monkey to its end, in a folder that is deleted afterwards or in ``keep``, which must
    not exist."""
    if keep is not None:
        keep.mkdir(parents=True)
        return _run(keep.resolve(), seed, actions)
    with tempfile.TemporaryDirectory(prefix="monkey-", ignore_cleanup_errors=True) as folder:
        return _run(Path(folder).resolve(), seed, actions)


def _run(folder: Path, seed: str, actions: int) -> Outcome:
    began = time.monotonic()
    printed = folder / "printed.txt"
    with printed.open("wb") as told:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.monkey"),
                *("--inside", str(folder), "--seed", seed, "--actions", str(actions)),
            ],
            cwd=ROOT,
            env=_environment(folder),
            stdout=told,
            stderr=subprocess.STDOUT,
        )
        status = _wait(process, PATIENCE + actions * PACE)
    slowest = folder / SLOWEST
    return Outcome(
        seed,
        status,
        time.monotonic() - began,
        read_last(folder / ACTIONS),
        read_faults(folder / FAULTS),
        json.loads(slowest.read_text("utf-8")) if slowest.exists() else [],
        _read_end(printed),
        _read_end(folder / STACKS),
    )


def _wait(process: subprocess.Popen[bytes], seconds: float) -> int:
    """Its status. One whose threads wait for each other in the system's loader does not even end
    when it gives itself up."""
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        for each in psutil.Process(process.pid).children(recursive=True):
            each.kill()
        process.kill()
        process.wait()
        return HUNG


def _environment(folder: Path) -> dict[str, str]:
    home = folder / "home"
    home.mkdir()
    environment = {
        **os.environ,
        **dict.fromkeys(_HOMES, str(home)),
        "RVCMONITOR_SETTINGS": str(home / "settings"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",  # the user's is not ours
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONIOENCODING": "utf-8",
    }
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.platform == "win32":  # the offscreen platform would look for fonts beside Qt, in vain
        environment.setdefault("QT_QPA_FONTDIR", os.path.expandvars(r"%WINDIR%\Fonts"))
    return environment


def report(outcome: Outcome) -> str:
    """The outcome for people."""
    words = "well" if outcome.well else "too early" if outcome.died else "with faults"
    rate = outcome.actions / outcome.seconds
    lines = [
        f"seed {outcome.seed}: ended {words}, status {_status(outcome.status)}",
        f"  {outcome.actions} actions in {outcome.seconds:.0f} s, {rate:.0f} a second, slowest:",
    ]
    lines += [f"  {took:.2f} s: {deed}" for took, deed in outcome.slowest]
    for number, fault in enumerate(outcome.faults):
        lines.append(f"\n{fault.kind}, {fault.times} times, first at {fault.action}: {fault.what}")
        lines += [fault.details, "after:", *fault.last[-(FEW if number else LAST) :]]
    if outcome.died:
        lines += ["\nprinted:", outcome.printed, "stacks:", outcome.stacks]
        lines += ["last actions:", *outcome.last]
    return "\n".join(lines)


def _status(status: int) -> str:
    try:
        return f"{status} ({signal.Signals(-status).name})"
    except ValueError:
        return str(status)


def _read_end(path: Path) -> str:
    return path.read_text("utf-8", "replace")[-8000:] if path.exists() else ""
