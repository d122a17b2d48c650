"""What a blind comparison of two samples does to the ratings of their checkpoints.

The one that was chosen gets at least one star more than the other. Where the stars already say so
they stay; two that were never rated begin with 3 and 2, so that later comparisons have room.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from rvcmonitor.analysis.candidates.ratings import Rating, same_voice
from rvcmonitor.training.run import Checkpoint, Run

MOST_STARS: Final = 5


def blind_stars(chosen: int, other: int) -> tuple[int, int]:
    """The new stars of both, 1 to 5; 0 stands for what was never rated."""
    if not chosen and not other:
        return 3, 2
    if not other:
        other = max(chosen - 1, 1)
    if chosen > other:
        return chosen, other
    return min(other + 1, MOST_STARS), min(other, MOST_STARS - 1)


def blind_ratings(
    run: Run, ratings: Sequence[Rating], chosen: int, other: int, note: str
) -> tuple[Rating, Rating] | None:
    """The new ratings of the sample at step ``chosen`` and of the ``other`` one.

    ``ratings`` are those of ``run`` so far; ``note`` is kept with the chosen one. None where both
    samples belong to one checkpoint.
    """
    better, worse = (rating_at(run, ratings, step) for step in (chosen, other))
    if same_voice(better, worse):
        return None
    stars = blind_stars(better.stars, worse.stars)
    notes = [part for part in (better.note, note) if part]
    kept = better.note if note in better.note else "; ".join(notes)
    return replace(better, stars=stars[0], note=kept), replace(worse, stars=stars[1])


def rating_at(run: Run, ratings: Sequence[Rating], step: int) -> Rating:
    """The rating of what spoke at ``step``: of the voice file of that epoch, or, where there is
    none, of the epoch alone (its ``file`` is empty). 0 stars where it was never rated."""
    epoch = _epoch(run, step)
    checkpoint = voice_at(run, step)
    if checkpoint is not None:
        empty = Rating(
            checkpoint.epoch if checkpoint.epoch is not None else epoch,
            0,
            file=checkpoint.path.name,
            step=checkpoint.step if checkpoint.step is not None else step,
        )
    else:
        empty = Rating(epoch, 0, step=step)
    return next((rating for rating in ratings if same_voice(rating, empty)), empty)


def voice_at(run: Run, step: int) -> Checkpoint | None:
    """The voice file with the weights of ``step``: of that very step, else of its epoch. A best
    file, which the trainer rewrites, comes last."""
    epoch = _epoch(run, step)
    voices = [
        checkpoint
        for checkpoint in run.checkpoints
        if checkpoint.kind == "voice"
        and (checkpoint.step == step or (epoch is not None and checkpoint.epoch == epoch))
    ]
    return min(voices, key=lambda voice: (voice.best, voice.step != step), default=None)


def _epoch(run: Run, step: int) -> int | None:
    if run.epochs is None:
        return None
    return int(run.epochs.epoch_at(np.array([step], np.int64))[0])
