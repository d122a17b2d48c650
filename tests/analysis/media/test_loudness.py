"""Samples are matched by how loud their speech is."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.analysis.media.loudness import TARGET, envelope, matching_gain, speech_level
from rvcmonitor.analysis.media.wav import Sound, decode_wav
from tests.media_runs import tone


def sound(samples: object, rate: int = 1000) -> Sound:
    return Sound(np.asarray(samples, np.float32).reshape(-1, 1), rate)


@pytest.mark.parametrize("level", [0.05, 0.2, 0.9])
def test_all_levels_are_brought_to_one(level: float) -> None:
    heard = decode_wav(tone(2.0, level))
    assert speech_level(heard) * matching_gain(heard) == pytest.approx(TARGET, rel=0.02)


def test_pauses_do_not_count() -> None:
    speech = np.sin(np.arange(2000) * 0.3) * 0.5
    paused = np.concatenate([speech, np.zeros(8000)])
    assert speech_level(sound(paused)) == pytest.approx(speech_level(sound(speech)), rel=0.1)


@given(st.lists(st.floats(-1, 1, width=32), min_size=1, max_size=50))
def test_matching_never_clips(samples: list[float]) -> None:
    heard = sound(samples)
    assert np.abs(heard.samples * matching_gain(heard)).max() <= max(1.0001, np.abs(samples).max())


def test_silence_stays_silence() -> None:
    assert matching_gain(sound(np.zeros(3000))) == 1.0


@given(st.lists(st.floats(-1, 1, width=32), min_size=1, max_size=300), st.integers(1, 400))
def test_the_envelope_holds_every_peak(samples: list[float], columns: int) -> None:
    bars = envelope(sound(samples), columns)
    assert len(bars) == min(columns, len(samples))
    assert bars[:, 0].min() == min(sound(samples).samples[:, 0])
    assert bars[:, 1].max() == max(sound(samples).samples[:, 0])
