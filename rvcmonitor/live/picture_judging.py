"""Adds to the analyses what the pictures say, a few pictures at each look."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.analysis.media.picture_judge import (
    JudgedPictures,
    PictureJudge,
    Read,
    without_pictures,
)
from rvcmonitor.tfevents.media import read_media
from rvcmonitor.training.fence import fenced
from rvcmonitor.training.run import Run

SECONDS: Final = 0.06
"""Of judging at each look: some pictures a second, next to nothing for the processor."""
UNDISTURBED: Final = 0.4
"""The same where nothing is being trained: a long log is judged within a minute or two."""


class PictureJudging:
    """What the pictures of each watched run say so far. Lives in the reader thread."""

    def __init__(
        self, read: Read = read_media, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        self._judge = PictureJudge(read, clock)
        self._clock = clock
        self._judged: dict[Path, JudgedPictures] = {}
        self._given_up: set[Path] = set()
        self._merged: dict[Path, tuple[Analysis, JudgedPictures, Analysis]] = {}

    @property
    def waiting(self) -> bool:
        """Whether there are pictures or sounds that nobody has looked at yet."""
        return any(judged.waiting for judged in self._judged.values())

    def update(
        self, runs: Iterable[Run], cancelled: Callable[[], bool], seconds: float | None = None
    ) -> None:
        """Look at new pictures for about ``seconds``, those of the newest run first."""
        runs = sorted(runs, key=lambda run: -(run.last_write or 0.0))
        if seconds is None:
            seconds = SECONDS if any(run.state == "training" for run in runs) else UNDISTURBED
        deadline = self._clock() + seconds
        for run in runs:
            if run.path not in self._given_up:
                left = max(deadline - self._clock(), 0.0)
                judge = partial(self._judge.judge, run, left, cancelled)
                self._judged[run.path] = fenced(run.path, judge, partial(self._give_up, run))
        for gone in self._judged.keys() - {run.path for run in runs}:
            self._forget(gone)

    def added_to(self, analyses: Mapping[Path, Analysis]) -> dict[Path, Analysis]:
        """The analyses with what the pictures say; the same objects where nothing changed."""
        return {path: self._add(path, analysis) for path, analysis in analyses.items()}

    def _add(self, path: Path, analysis: Analysis) -> Analysis:
        judged = self._judged.get(path)
        if judged is None or not (judged.findings or judged.marks or judged.problems):
            return analysis
        of, by, merged = self._merged.get(path, (None, None, None))
        if of is analysis and by is judged and merged is not None:
            return merged
        merged = judged.added_to(analysis)
        self._merged[path] = (analysis, judged, merged)
        return merged

    def _give_up(self, run: Run, error: Exception) -> JudgedPictures:
        """The picture that went wrong would do so again, after all others were read anew."""
        self._given_up.add(run.path)
        self._judge.forget(run.path)
        return without_pictures(run, error)

    def _forget(self, path: Path) -> None:
        self._judge.forget(path)
        self._given_up.discard(path)
        self._judged.pop(path)
        self._merged.pop(path, None)
