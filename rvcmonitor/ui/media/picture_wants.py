"""What has to be read to show the pictures of a step, and those that are probably next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rvcmonitor.live.media import Want
from rvcmonitor.training.media_place import MediaPlace
from rvcmonitor.ui.media.picture_sequence import PictureSequence

AHEAD: Final = (1, 2, 3, -1)
"""Neighbours that are read in advance, so that a step of the slider finds them ready."""


def wanted_here(
    sequence: PictureSequence, index: int, *, difference: bool
) -> tuple[Want | None, ...]:
    """What to show at this place of ``sequence``: of its main picture, the original and the whole
    utterance those that were chosen; None for one that was not logged there. With ``difference``
    that of a whole pair stands in place of its main picture."""
    choice = sequence.choice
    if choice is None or index >= len(sequence.steps):
        return (None,)
    step = sequence.steps[index]
    main, original = sequence.main.get(step), sequence.original.get(step)
    first = _picture(main)
    if difference and main and original:
        first = Want("difference", main, original)
    second = [_picture(original)] if choice.original else []
    third = [_picture(sequence.whole.get(step))] if choice.whole else []
    return (first, *second, *third)


def wanted_ahead(sequence: PictureSequence, index: int) -> Iterator[Want]:
    """The pictures of the neighbours of this place, the likeliest first."""
    for near in AHEAD:
        if 0 <= index + near < len(sequence.steps):
            step = sequence.steps[index + near]
            places = (sequence.main, sequence.original, sequence.whole)
            yield from (Want("picture", by[step]) for by in places if step in by)


def _picture(place: MediaPlace | None) -> Want | None:
    return None if place is None else Want("picture", place)
