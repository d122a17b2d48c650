"""What ``train.log`` tells about epochs, by its numbers: its words are translated.

A progress line has an epoch and how much of it is done, ``… 5 [41%]``; the line after it has the
step: ``[600, 9.995e-05]`` (RVC: step, learning rate) or ``[2.4, …, 20000, 9.5e-05]`` (so-vits:
losses, step, learning rate) or ``Losses: […], step: 200, lr: …``.
"""

from __future__ import annotations

import io
import os
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.shared_file import open_shared
from rvcmonitor.training.bounds import count_in
from rvcmonitor.training.growing import GrowingColumns

_LARGEST = 8 << 20
"""Bytes. A training of 1,000 epochs leaves about 300,000."""
_OPENING = 64
_PROGRESS = re.compile(r"(?P<epoch>\d+)\s*\[\s*(?P<percent>\d+(?:\.\d+)?)\s*%\s*\]")
_STEP = re.compile(r"(?:\[|,\s)(?P<step>\d+),\s*[\d.]+(?:e-?\d+)?\]|\],\s*\w+:\s*(?P<named>\d+),")
_TOTAL = re.compile(r"total_epochs?\W{1,4}(?P<total>\d+)")
_BATCH_SIZE = re.compile(r"\bbatch_size\W{1,4}(?P<size>\d+)")
_CARDS = re.compile(r"\bgpus\W{1,4}(?P<cards>\d+(?:-\d+)*)")
_PRETRAINED = re.compile(r"""\bpretrainG['"]?\s*[:=]\s*['"]?(?P<path>[^'"\n,}]{3,300})""")
_HALF_PERCENT = 0.005  # they print whole percents


@dataclass(frozen=True, slots=True)
class Sighting:
    """At ``step``, between ``low`` and ``high`` epochs were completed."""

    step: int
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class TextLog:
    """Every sighting in file order, as columns of shape (n,), and how many epochs the user asked
    for, in batches of what size, on how many cards, and from which pretrained generator (the name
    of its file). At each of ``steps``, between ``low`` and ``high`` epochs were completed."""

    steps: NDArray[np.int64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    total_epochs: int | None = None
    batch_size: int | None = None
    cards: int = 1
    pretrained: str = ""

    @property
    def sightings(self) -> tuple[Sighting, ...]:
        """What has been read so far, in the order of the file."""
        rows = zip(self.steps.tolist(), self.low.tolist(), self.high.tolist(), strict=True)
        return tuple(Sighting(*row) for row in rows)


def parse_text_log(text: str) -> TextLog:
    """The sightings in the text of a log."""
    parsing = _Parsing()
    parsing.feed(text)
    return parsing.text_log()


class GrowingTextLog:
    """A ``train.log`` of which each look reads only what is new. No part of a line is read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._begin()

    def _begin(self) -> None:
        self._parsing = _Parsing()
        self._position = 0
        self._opening = b""  # another opening, another file

    def read(self) -> TextLog:
        """All that the file says by now; a missing or empty one says nothing."""
        try:
            with open_shared(self._path) as file:
                self._read(file)
        except OSError:
            self._begin()
        return self._parsing.text_log()

    def _read(self, file: io.FileIO) -> None:
        opening = file.read(_OPENING) or b""
        if not opening.startswith(self._opening) or file.seek(0, os.SEEK_END) < self._position:
            self._begin()
        self._opening = opening
        file.seek(self._position)
        new = file.read(max(_LARGEST - self._position, 0)) or b""
        whole = new[: new.rfind(b"\n") + 1]
        self._position += len(whole)
        self._parsing.feed(whole.decode("utf-8", "replace"))


class _Parsing:
    """Lines so far."""

    def __init__(self) -> None:
        like = (np.empty(0, np.int64), np.empty(0), np.empty(0))
        self._columns = GrowingColumns(like)
        self._progress: re.Match[str] | None = None
        self._total: int | None = None
        self._batch_size: int | None = None
        self._cards = 1
        self._pretrained = ""

    def feed(self, text: str) -> None:
        """Whole lines that come next."""
        found = [each for line in text.splitlines() if (each := self._take(line)) is not None]
        if found:
            steps, low, high = zip(*((s.step, s.low, s.high) for s in found), strict=True)
            self._columns.append([np.array(steps, np.int64), np.array(low), np.array(high)])
        totals = _TOTAL.findall(text)
        if totals:
            self._total = count_in(totals[-1]) or None
        sizes, cards = _BATCH_SIZE.findall(text), _CARDS.findall(text)
        if sizes:
            self._batch_size = count_in(sizes[-1]) or None
        if cards:
            self._cards = cards[-1].count("-") + 1
        if pretrained := _PRETRAINED.findall(text):
            self._pretrained = re.split(r"[/\\]", pretrained[-1].strip())[-1]

    def _take(self, line: str) -> Sighting | None:
        found = _PROGRESS.search(line)
        if found is not None or self._progress is None:
            self._progress = found or self._progress
            return None
        step, progress, self._progress = _STEP.search(line), self._progress, None
        return None if step is None else _sighting(progress, step)

    def text_log(self) -> TextLog:
        steps, low, high = self._columns.columns()
        return TextLog(
            steps, low, high, self._total, self._batch_size, self._cards, self._pretrained
        )


def _sighting(progress: re.Match[str], found: re.Match[str]) -> Sighting | None:
    """None where the numbers cannot be those of a training."""
    step, epoch = count_in(found["step"] or found["named"]), count_in(progress["epoch"])
    percent = float(progress["percent"])
    if step is None or not epoch or percent > 100:
        return None
    completed = epoch - 1 + percent / 100
    return Sighting(step, max(completed - _HALF_PERCENT, 0.0), completed + _HALF_PERCENT)
