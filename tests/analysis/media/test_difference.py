"""The difference of two pictures shows where the model is louder or quieter."""

from __future__ import annotations

import numpy as np
import pytest

from rvcmonitor.analysis.media.difference import difference
from rvcmonitor.analysis.media.mel_picture import find_figure
from rvcmonitor.analysis.media.picture import decode_picture
from rvcmonitor.simulator.pictures import figure, voice
from rvcmonitor.tfevents.media import BrokenMediaError


def test_equal_pictures_do_not_differ() -> None:
    pixels = decode_picture(figure(voice(1)))
    plot = find_figure(pixels).plot.of(difference(pixels, pixels))
    assert (plot > 240).all()


def test_louder_is_orange_and_quieter_is_blue() -> None:
    original = voice(1)
    louder, quieter = np.array(original), np.array(original)
    louder[60:90, 10:20] = original.max()
    quieter[60:90, 10:20] = original.min()
    theirs = decode_picture(figure(original))
    area = find_figure(theirs).plot
    for mel, warm in ((louder, True), (quieter, False)):
        shown = area.of(difference(decode_picture(figure(mel)), theirs)).astype(int)
        patch = shown[40:55, 260:430]
        assert bool(patch[..., 0].mean() > patch[..., 2].mean()) is warm


def test_other_axes_are_not_compared() -> None:
    with pytest.raises(BrokenMediaError):
        difference(decode_picture(figure(voice(1))), decode_picture(figure(voice(1, 370))))
