"""What ``train.log`` tells about epochs, by its numbers: its words are translated.

A progress line has an epoch and how much of it is done, ``… 5 [41%]``; the line after it has the
step: ``[600, 9.995e-05]`` (RVC: step, learning rate) or ``[2.4, …, 20000, 9.5e-05]`` (so-vits:
losses, step, learning rate) or ``Losses: […], step: 200, lr: …``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.training.bounds import count_in
from rvcmonitor.training.folders import read_start

_LARGEST = 8 << 20
"""Bytes. A training of 1,000 epochs leaves about 300,000."""
_PROGRESS = re.compile(r"(?P<epoch>\d+)\s*\[\s*(?P<percent>\d+(?:\.\d+)?)\s*%\s*\]")
_STEP = re.compile(r"(?:\[|,\s)(?P<step>\d+),\s*[\d.]+(?:e-?\d+)?\]|\],\s*\w+:\s*(?P<named>\d+),")
_TOTAL = re.compile(r"total_epochs?\W{1,4}(?P<total>\d+)")
_HALF_PERCENT = 0.005  # they print whole percents


@dataclass(frozen=True, slots=True)
class Sighting:
    """At ``step``, between ``low`` and ``high`` epochs were completed."""

    step: int
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class TextLog:
    """Every sighting in file order, and how many epochs the user asked for."""

    sightings: tuple[Sighting, ...] = ()
    total_epochs: int | None = None


def read_text_log(path: Path) -> TextLog:
    """Read a ``train.log``; a missing or empty one gives an empty result."""
    try:
        text = read_start(path, _LARGEST).decode("utf-8", "replace")
    except OSError:
        return TextLog()
    return parse_text_log(text)


def parse_text_log(text: str) -> TextLog:
    """The sightings in the text of a log."""
    sightings = []
    progress: re.Match[str] | None = None
    for line in text.splitlines():
        found = _PROGRESS.search(line)
        if found is not None:
            progress = found
        elif progress is not None:
            step = _STEP.search(line)
            sighting = None if step is None else _sighting(progress, step)
            if sighting is not None:
                sightings.append(sighting)
            progress = None
    totals = _TOTAL.findall(text)
    return TextLog(tuple(sightings), (count_in(totals[-1]) or None) if totals else None)


def _sighting(progress: re.Match[str], found: re.Match[str]) -> Sighting | None:
    """None where the numbers cannot be those of a training."""
    step, epoch = count_in(found["step"] or found["named"]), count_in(progress["epoch"])
    percent = float(progress["percent"])
    if step is None or not epoch or percent > 100:
        return None
    completed = epoch - 1 + percent / 100
    return Sighting(step, max(completed - _HALF_PERCENT, 0.0), completed + _HALF_PERCENT)
