"""Start: from the start of the process to a window that answers and shows the curves of a long
training; and to its verdict.

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
from tests.benchmarks._programs import Measured, empty_window, has_loaded, program_drawing

ROUNDS = 5
GOAL, MEMORY_GOAL = 1.6, 1.4
LATER = "tensorboard", "scipy", "matplotlib", "OpenGL", "PIL"
_IMPORTED = f"""
import sys, rvcmonitor.program
print(*(name for name in {LATER} if name in sys.modules))
"""


def applio_log(folder: Path) -> Path:
    """1,000 epochs of Applio: 17 tags, 3,000 pictures, 100 sounds, 130 MB."""
    path = folder / "logs" / "anna" / "eval" / "events.out.tfevents.1750000000.host.1.0"
    path.parent.mkdir(parents=True)
    logs.applio(path, 1000, 38_000, 1, 10, 1)
    return folder / "logs"


def main(options: Sequence[str] = ()) -> int:
    """Print the table; 0 where every goal is reached."""
    ours, empty, verdicts = list[Started](), list[Started](), list[float]()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        log = applio_log(folder)
        for _ in range(ROUNDS + 1):
            with program_drawing(folder, log) as measured:
                seconds, processor, _ = _started(measured)
                verdicts.append(measured.until(has_loaded))
                ours.append((seconds, processor, measured.memory()))
            with empty_window(folder) as measured:
                empty.append(_started(measured))
    ours, empty = ours[1:], empty[1:]  # the first ones warmed the disk's cache
    print(f"Start beside an empty window of PySide6 and pyqtgraph, median of {ROUNDS}\n")
    print("|  | curves of 130 MB drawn | empty window | ratio | goal |\n|---|---:|---:|---:|---:|")
    titles = "seconds", "seconds of the processor", "memory, MB"
    pairs = zip(zip(*ours, strict=True), zip(*empty, strict=True), strict=True)
    ratios = []
    for title, goal, (one, other) in zip(titles, (GOAL, None, MEMORY_GOAL), pairs, strict=True):
        ratios.append(median(one) / median(other))
        missed = goal is not None and ratios[-1] > goal
        ratio = f"**{ratios[-1]:.2f}**" if missed else f"{ratios[-1]:.2f}"
        bound = f"≤ {goal}" if goal else ""
        print(f"| {title} | {median(one):.2f} | {median(other):.2f} | {ratio} | {bound} |")
    verdict, alone = median(verdicts[1:]), median(each[0] for each in empty)
    print(f"| seconds to the verdict | {verdict:.2f} | {alone:.2f} | {verdict / alone:.2f} |  |")
    imported = _imported()
    print(f"\nImported at the start of {', '.join(LATER)}: {imported or 'none'}")
    return 0 if ratios[0] <= GOAL and ratios[2] <= MEMORY_GOAL and not imported else 1


Started = tuple[float, float, float]
"""Seconds until it was ready, of the processor, and memory in MB."""


def _started(process: Measured) -> Started:
    return process.seconds, process.processor(), process.memory()


def _imported() -> str:
    command = [sys.executable, "-c", _IMPORTED]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
