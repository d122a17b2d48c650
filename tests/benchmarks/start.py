"""Start: from the start of the process to a window that answers, with a long training loaded.

Beside it an empty window of PySide6 and pyqtgraph, started in turn on the same machine.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks import logs
from tests.benchmarks._programs import empty_window, program

ROUNDS = 5
GOAL = 1.6
_IMPORTED = """
import sys, rvcmonitor.program
print(*(name for name in ("tensorboard", "scipy", "PIL", "pyqtgraph") if name in sys.modules))
"""


def applio_log(folder: Path) -> Path:
    """1,000 epochs of Applio: 17 tags, 3,000 pictures, 100 sounds, 130 MB."""
    path = folder / "logs" / "anna" / "eval" / "events.out.tfevents.1750000000.host.1.0"
    path.parent.mkdir(parents=True)
    logs.applio(path, 1000, 38_000, 1, 10, 1)
    return folder / "logs"


def main(options: Sequence[str] = ()) -> int:
    """Print the table; 0 where every goal is reached."""
    ours, empty = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        log = applio_log(folder)
        for _ in range(ROUNDS + 1):
            with program(folder, log) as measured:
                ours.append(measured.seconds)
            with empty_window(folder) as measured:
                empty.append(measured.seconds)
    ours, empty = ours[1:], empty[1:]  # the first ones warmed the disk's cache
    ratio = median(ours) / median(empty)
    print(f"Start, seconds, median of {ROUNDS} (lowest to highest)\n")
    for what, times in (("log of 130 MB loaded", ours), ("empty window", empty)):
        print(f"{what:22} | {median(times):6.2f} | {min(times):6.2f} to {max(times):6.2f}")
    print(f"{'ratio':22} | {ratio:6.2f} | goal: at most {GOAL}")
    imported = _imported()
    print(f"{'imported at the start':22} | {imported or 'none'} (of tensorboard, scipy, PIL, …)")
    return 0 if ratio <= GOAL and "tensorboard" not in imported else 1


def _imported() -> str:
    command = [sys.executable, "-c", _IMPORTED]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
