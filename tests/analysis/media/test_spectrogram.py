"""What a sound looks like, held against tones of which it is known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rvcmonitor.analysis.media.spectrogram import BANDS, spectrogram
from rvcmonitor.analysis.media.wav import Sound

RATE = 16_000


def sound_of(samples: list[float] | np.ndarray[tuple[int], np.dtype[np.float64]]) -> Sound:
    return Sound(np.asarray(samples, np.float32)[:, np.newaxis], RATE)


@pytest.mark.parametrize("hertz", [200.0, 1000.0, 5000.0])
def test_a_tone_is_a_line_at_its_height(hertz: float) -> None:
    time = np.arange(RATE) / RATE
    levels = spectrogram(sound_of(np.sin(2 * np.pi * hertz * time)), 50)
    mel = 2595 * np.log10(1 + hertz / 700)
    expected = mel / (2595 * np.log10(1 + RATE / 2 / 700)) * (BANDS + 1) - 1
    assert levels.shape == (BANDS, 50)
    assert abs(int(levels[:, 25].argmax()) - expected) <= 2


def test_silence_is_dark() -> None:
    assert not spectrogram(sound_of(np.zeros(RATE)), 50).any()


@settings(max_examples=40)
@given(
    st.lists(st.floats(-1, 1) | st.just(float("nan")), min_size=1, max_size=3000),
    st.integers(1, 50),
)
def test_any_sound_can_be_drawn(samples: list[float], columns: int) -> None:
    levels = spectrogram(sound_of(samples), columns)
    assert levels.shape[0] == BANDS
    assert 1 <= levels.shape[1] <= columns
