"""The pictures of a run in the order in which a slider walks through them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from rvcmonitor.analysis.media.tags import (
    PicturePair,
    other_pictures,
    picture_pairs,
    whole_utterance,
)
from rvcmonitor.training.media_place import MediaPlace, media_places
from rvcmonitor.training.run import Run

Places = Mapping[int, MediaPlace]


@dataclass(frozen=True, slots=True)
class PictureChoice:
    """What to look at: a pair with the whole utterance below, or one other tag alone."""

    main: str
    original: str | None = None
    whole: str | None = None

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags of this choice, from one to three."""
        return tuple(tag for tag in (self.main, self.original, self.whole) if tag)


@dataclass(frozen=True, slots=True)
class PictureSequence:
    """Every logged step of a choice, ascending, with the places of its pictures by step.

    ``epochs`` has one entry a step, None where epochs are not known.
    """

    choice: PictureChoice | None = None
    steps: tuple[int, ...] = ()
    epochs: tuple[int | None, ...] = ()
    main: Places = field(default_factory=dict)
    original: Places = field(default_factory=dict)
    whole: Places = field(default_factory=dict)

    def nearest(self, step: int) -> int:
        """The index of the step nearest to ``step``; 0 where there is none."""
        after = bisect_left(self.steps, step)
        around = [index for index in (after - 1, after) if 0 <= index < len(self.steps)]
        return min(around, key=lambda index: abs(self.steps[index] - step), default=0)


def picture_choices(run: Run) -> tuple[PictureChoice, ...]:
    """What can be looked at in ``run``, the pair of the slice first."""
    whole = whole_utterance(run.media)
    pairs = picture_pairs(run.media)
    choices = [_paired(pair, whole if n == 0 else None) for n, pair in enumerate(pairs)]
    if not pairs and whole is not None:
        choices.append(PictureChoice(whole))
    return (*choices, *(PictureChoice(tag) for tag in other_pictures(run.media)))


def picture_sequence(run: Run, choice: PictureChoice) -> PictureSequence:
    """All that ``run`` logged of ``choice``; a step may lack some of its pictures."""
    main, original, whole = (
        _by_step(run, tag) for tag in (choice.main, choice.original, choice.whole)
    )
    steps = tuple(sorted(main.keys() | original.keys() | whole.keys()))
    return PictureSequence(choice, steps, epochs_of(run, steps), main, original, whole)


def epochs_of(run: Run, steps: tuple[int, ...]) -> tuple[int | None, ...]:
    """The epoch of each step, None where the run's epochs are not known."""
    if run.epochs is None or not steps:
        return (None,) * len(steps)
    return tuple(run.epochs.epoch_at(np.array(steps, np.int64)).tolist())


def _paired(pair: PicturePair, whole: str | None) -> PictureChoice:
    return PictureChoice(pair.generated, pair.original, whole)


def _by_step(run: Run, tag: str | None) -> dict[int, MediaPlace]:
    if tag is None or tag not in run.media:
        return {}
    return {place.step: place for place in media_places(run, run.media[tag])}
