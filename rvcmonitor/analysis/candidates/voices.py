"""Which voice files are heard for a shortlist, or for epochs that somebody names."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from rvcmonitor.analysis.findings import Candidate
from rvcmonitor.training.run import Checkpoint, Run


def voices_of(run: Run, candidates: Iterable[Candidate]) -> tuple[Checkpoint, ...]:
    """For each candidate the nearest file that can be listened to, in the order of training, each
    once. A file to resume from is none, and a best file, which the trainer rewrites, counts only
    where there is no other."""
    chosen = ranks_of_voices(run, candidates)
    return tuple(voice for voice in run.checkpoints if voice.path in chosen)


def ranks_of_voices(run: Run, candidates: Iterable[Candidate]) -> dict[Path, tuple[int, ...]]:
    """The ranks of the candidates for which each file is heard, by its path."""
    voices = [one for one in run.checkpoints if one.kind == "voice" and one.step is not None]
    ranks: dict[Path, tuple[int, ...]] = {}
    for candidate in candidates if voices else ():
        path = _nearest(voices, candidate.step).path
        ranks[path] = (*ranks.get(path, ()), candidate.rank)
    return ranks


def voice_of_epoch(run: Run, epoch: int) -> Checkpoint | None:
    """The voice file of ``epoch``; None where there is none of this very epoch."""
    voices = [one for one in run.checkpoints if one.kind == "voice" and one.epoch == epoch]
    return min(voices, key=lambda voice: voice.best, default=None)


def epochs_around(run: Run, epoch: int) -> tuple[int, ...]:
    """The nearest epochs before and after ``epoch`` that have a voice file."""
    epochs = epochs_of_voices(run)
    before = max((other for other in epochs if other < epoch), default=None)
    after = min((other for other in epochs if other > epoch), default=None)
    return tuple(other for other in (before, after) if other is not None)


def epochs_of_voices(run: Run) -> tuple[int, ...]:
    """All epochs that have a voice file, ascending."""
    voices = (one.epoch for one in run.checkpoints if one.kind == "voice")
    return tuple(sorted({epoch for epoch in voices if epoch is not None}))


def _nearest(voices: Iterable[Checkpoint], step: int) -> Checkpoint:
    return min(voices, key=lambda voice: (voice.best, abs((voice.step or 0) - step)))
