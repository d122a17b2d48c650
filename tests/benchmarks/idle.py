"""Costing the training nothing: what watching takes while a trainer logs every ten seconds.

Once with the window visible, once in the tray; beside the memory of an empty window of PySide6 and
pyqtgraph. Use ``--seconds=N`` for another time than three minutes each.
"""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from rvcmonitor.simulator.training import Training
from rvcmonitor.simulator.write import Writer
from tests.benchmarks._programs import empty_window, program

SECONDS = 180
BEFORE = 300
"""Epochs that are there at the beginning."""
EVERY = 10.0
SETTLE = 15.0
"""Seconds after loading: pictures are looked through, a few at each look."""
GOALS = {"window": 0.01, "tray": 0.003}
MEMORY_GOAL = 1.4


class Trainer:
    """Writes an epoch every ten seconds, in a thread of this process."""

    def __init__(self, install: Path) -> None:
        training = Training(trainer="applio", epochs=10_000, picture_every=10, save_every=10)
        self._writer = Writer(install, training)
        self._stopped = threading.Event()
        for epoch in range(BEFORE):
            self._writer.epoch(time.time() - EVERY * (BEFORE - epoch))
        self._thread = threading.Thread(target=self._train)

    def _train(self) -> None:
        while not self._stopped.wait(EVERY):
            self._writer.epoch(time.time())

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stopped.set()
        self._thread.join()
        self._writer.close()


@dataclass(frozen=True, slots=True)
class Cost:
    share: float
    memory: float


def cost(folder: Path, logs: Path, seconds: float, *, in_tray: bool) -> Cost:
    """What the program takes, once it has settled."""
    with program(folder, logs, in_tray=in_tray) as measured:
        time.sleep(SETTLE)
        return Cost(measured.share(seconds), measured.memory())


def main(options: Sequence[str] = ()) -> int:
    """Print the table; 0 where every goal is reached."""
    parser = argparse.ArgumentParser("idle")
    parser.add_argument("--seconds", type=float, default=SECONDS)
    seconds = parser.parse_args(options).seconds
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with empty_window(folder) as empty:
            time.sleep(1.0)
            reference = empty.memory()
        with Trainer(folder / "RVC"):
            logs = folder / "RVC" / "logs"
            costs = {
                "window": cost(folder, logs, seconds, in_tray=False),
                "tray": cost(folder, logs, seconds, in_tray=True),
            }
    print(f"Watching a training that logs every {EVERY:.0f} s, for {seconds:.0f} s each\n")
    print("           | % of one processor | goal | memory MB | of an empty window's | goal")
    for where, spent in costs.items():
        print(
            f"{where:10} | {100 * spent.share:18.2f} | {100 * GOALS[where]:4.1f} |"
            f" {spent.memory:9.0f} | {spent.memory / reference:20.2f} | {MEMORY_GOAL}"
        )
    print(f"{'empty':10} | {'':18} | {'':4} | {reference:9.0f} |")
    reached = all(
        spent.share <= GOALS[where] and spent.memory <= MEMORY_GOAL * reference
        for where, spent in costs.items()
    )
    return 0 if reached else 1
