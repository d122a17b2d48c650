"""Where a generated picture differs from its original."""

from __future__ import annotations

from typing import Final

import numpy as np

from rvcmonitor.analysis.media.mel_picture import Area, Figure, find_figure, intensity
from rvcmonitor.analysis.media.picture import Pixels
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.media import BrokenMediaError

QUIETER: Final = np.array([33, 102, 172], np.float32)
LOUDER: Final = np.array([202, 82, 0], np.float32)
EQUAL: Final = np.array([247, 247, 247], np.float32)
"""Blue and orange are told apart by every kind of colour vision."""

FULL_COLOUR: Final = 0.5
"""Half of a picture's range is drawn in full colour."""


def difference(generated: Pixels, original: Pixels) -> Pixels:
    """A picture of generated minus original: orange where the generated one is louder, blue where
    it is quieter, nearly white where they agree; axes and labels stay as they are.

    Both are relative (0…1 of each picture's own range). Shapes (height, width, 3), read-only.

    Raises:
        BrokenMediaError: the two do not have equal axes.
    """
    ours, theirs = find_figure(generated), find_figure(original)
    if not have_equal_axes(generated, ours, original, theirs):
        raise BrokenMediaError(
            Message(
                QT_TRANSLATE_NOOP(
                    "Message",
                    "The two pictures have different axes, so that their difference means nothing.",
                )
            )
        )
    change = (intensity(generated, ours) - intensity(original, theirs)) / FULL_COLOUR
    change = np.clip(change, -1.0, 1.0)[..., None]
    tint = np.where(change > 0, LOUDER, QUIETER)
    painted = np.array(generated)
    ours.plot.of(painted)[:] = (EQUAL + np.abs(change) * (tint - EQUAL)).astype(np.uint8)
    if ours.bar is not None:
        _paint_bar(painted, ours.bar)
    painted.flags.writeable = False
    return painted


def have_equal_axes(a: Pixels, in_a: Figure, b: Pixels, in_b: Figure) -> bool:
    """Whether both plots lie in the same place and the labels left of and below them are equal."""
    if a.shape != b.shape or in_a.plot != in_b.plot:
        return False
    # The frame is left out: a row or column of the plot shines through it.
    left, right, bottom = in_a.plot.left - 4, in_a.plot.right + 4, in_a.plot.bottom + 4
    beside = bool(np.array_equal(a[:, :left], b[:, :left]))
    return beside and bool(np.array_equal(a[bottom:, :right], b[bottom:, :right]))


def _paint_bar(painted: Pixels, bar: Area) -> None:
    """Replace the colour bar, and the numbers beside it, which no longer hold."""
    place = np.linspace(1.0, -1.0, bar.bottom - bar.top, dtype=np.float32)[:, None, None]
    tint = np.where(place > 0, LOUDER, QUIETER)
    bar.of(painted)[:] = (EQUAL + np.abs(place) * (tint - EQUAL)).astype(np.uint8)
    painted[:, bar.right + 2 :] = painted[0, -1]
