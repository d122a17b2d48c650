"""What numbers say of a converted clip: told where it is so, and nothing where it is not."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rvcmonitor.analysis.listening.pitch import pitch_track
from rvcmonitor.analysis.listening.sound_facts import Fact, Measured, facts, measure
from rvcmonitor.analysis.media.wav import Sound

RATE = 40_000


def voice(
    hertz: float = 180.0, gain: float = 0.1, highs: float = 1.0, seconds: float = 2.0, seed: int = 0
) -> Sound:
    """A hummed vowel with vibrato, pauses and breath: harmonics that fall by 1/n."""
    time = np.arange(int(RATE * seconds)) / RATE
    phase = 2 * np.pi * np.cumsum(hertz * (1 + 0.01 * np.sin(2 * np.pi * 5 * time))) / RATE
    tone = np.zeros_like(time)
    for number in range(1, 80):
        if hertz * number < 15_000:
            loud = (highs if hertz * number > 4000 else 1.0) / number
            tone += loud * np.sin(number * phase)
    tone *= np.where(np.sin(2 * np.pi * time) > -0.7, 1.0, 0.0)
    noise = np.random.default_rng(seed).normal(size=len(time)) * 0.002
    return sound_of(gain * tone + noise)


def sound_of(samples: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Sound:
    return Sound(np.clip(samples, -1, 1).astype(np.float32)[:, None], RATE)


def codes(told: tuple[Fact, ...]) -> list[str]:
    return [fact.code for fact in told]


def told_of(results: list[Sound], clip: Sound | None, pitch: int = 0) -> list[list[str]]:
    measured = None if clip is None else measure(clip)
    return [codes(told) for told in facts([measure(one) for one in results], measured, pitch)]


def test_healthy_results_are_told_nothing_of() -> None:
    results = [voice(180 * 2**0.5, gain, seed=n) for n, gain in enumerate((0.05, 0.1, 0.2))]
    assert told_of(results, voice(), pitch=6) == [[], [], []]


def test_silence() -> None:
    silence = sound_of(np.zeros(RATE))
    assert told_of([silence, voice()], voice()) == [["silent"], []]
    assert told_of([silence], silence) == [[]]


def test_clipping_that_the_clip_does_not_have() -> None:
    clipped = voice(gain=1.2)
    assert told_of([clipped, voice()], voice()) == [["clipped"], []]
    assert told_of([clipped], clipped) == [[]]


@pytest.mark.parametrize(("semitones", "side"), [(12, "above"), (-12, "below"), (2, "above")])
def test_another_pitch_than_was_asked_for(semitones: int, side: str) -> None:
    (told,) = facts([measure(voice(180 * 2 ** (semitones / 12)))], measure(voice()), 0)
    (fact,) = told
    assert fact.code == "off-pitch"
    assert fact.value == pytest.approx(semitones, abs=0.2)
    assert fact.message.english() == f"{abs(semitones):.1f} semitones {side} the pitch of the clip."


def test_highs_that_the_others_have() -> None:
    results = [voice(highs=share) for share in (1.0, 1.0, 0.9, 0.2)]
    assert told_of(results, voice()) == [[], [], [], ["dull"]]
    assert told_of(results[2:], voice()) == [[], []], "two results have no others to go by"


def test_a_clip_that_we_cannot_read() -> None:
    assert told_of([voice(360)], None) == [[]]


@pytest.mark.parametrize("hertz", [80.0, 146.8, 220.0, 440.0, 880.0])
@pytest.mark.parametrize("rate", [8000, 12_000, 16_000])
def test_the_pitch_of_a_tone(hertz: float, rate: int) -> None:
    time = np.arange(rate) / rate
    tone = sum(np.sin(2 * np.pi * n * hertz * time) / n for n in range(1, 4))
    track = pitch_track(np.asarray(tone), rate)
    assert np.isfinite(track).mean() > 0.9
    assert np.nanmedian(track) == pytest.approx(hertz, rel=0.01)


@settings(max_examples=60)
@given(
    st.integers(0, 3000),
    st.sampled_from([1000, 8000, 44_100, 768_000]),
    st.sampled_from(["noise", "silence", "one", "square"]),
    st.integers(1, 3),
)
def test_any_sound_is_measured_without_a_word(
    frames: int, rate: int, kind: str, channels: int
) -> None:
    made = {
        "noise": np.random.default_rng(frames).normal(size=(frames + 1, channels)),
        "silence": np.zeros((frames + 1, channels)),
        "one": np.ones((frames + 1, channels)),
        "square": np.sign(np.sin(np.arange(frames + 1)))[:, None].repeat(channels, 1),
    }[kind]
    measured = measure(Sound(made.astype(np.float32), rate))
    assert isinstance(measured, Measured)
    for told in facts([measured] * 3, measured, 0):
        assert codes(told) in ([], ["clipped"])
