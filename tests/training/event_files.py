"""Event files for tests: a few points, written by TensorBoard's own writer."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from rvcmonitor.simulator.records import EventWriter

STARTED = 1_760_000_000


def events_name(started: float = STARTED, pid: int = 7, number: int = 0) -> str:
    """The name of an event file as PyTorch makes it."""
    return f"events.out.tfevents.{started:.0f}.DESKTOP-1.{pid}.{number}"


def write_events(
    folder: Path,
    steps: Iterable[int] = (),
    *,
    tags: Iterable[str] = ("loss/g/total",),
    started: float = STARTED,
    pid: int = 7,
    number: int = 0,
    value: float = 1.0,
) -> Path:
    """A whole file: at each step every tag gets ``value + step``, a second after the last."""
    path = folder / events_name(started, pid, number)
    with EventWriter(path, started) as writer:
        for second, step in enumerate(steps, start=1):
            for tag in tags:
                writer.scalar(tag, step, value + step, started + second)
    return path


class Script:
    """A folder that grows on script: each call appends to one start's event file."""

    def __init__(self, folder: Path, started: float = STARTED, pid: int = 7) -> None:
        self.path = folder / events_name(started, pid)
        self._writer = EventWriter(self.path, started)
        self._started = started

    def log(self, *steps: int, tag: str = "loss/g/total") -> None:
        for step in steps:
            self._writer.scalar(tag, step, float(step), self._started + step)
        self._writer.flush()

    def close(self) -> None:
        self._writer.close()
