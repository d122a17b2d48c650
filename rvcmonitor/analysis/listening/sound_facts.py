"""What numbers can say of a converted clip without an opinion: silent, clipped, off pitch, dull.

No measure is known that finds the best epoch, so nothing here ranks: a fact is told with its number
where no listener would doubt it, and that is all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from rvcmonitor.analysis.listening.pitch import Floats, pitch_track
from rvcmonitor.analysis.media.loudness import speech_level
from rvcmonitor.analysis.media.wav import Sound
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message

FactCode = Literal["silent", "clipped", "off-pitch", "dull"]

SILENT: Final = 10.0 ** (-50.0 / 20.0)
"""Root mean square of speech: at −50 dB nobody hears a voice beside others."""
FULL: Final = 0.999
CLIPPED_SHARE: Final = 0.0005
"""Of the samples at full scale; a peak that only touches it has a few."""
OFF_PITCH: Final = 1.0
"""Semitones in the median. Another octave is told as such."""
FEWEST_FRAMES: Final = 25
"""Half a second of voice in both, to compare pitches by."""
HIGHS: Final = (4000.0, 12000.0)
VOICE: Final = (200.0, 4000.0)
DULL_DB: Final = 6.0
"""Decibels of highs against voice below the median of all results."""
FEWEST_RESULTS: Final = 3
_FRAME: Final = 2048


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is so, and the number that shows it: decibels, a share of the samples, or
    semitones."""

    code: FactCode
    value: float
    message: Message


@dataclass(frozen=True, slots=True)
class Measured:
    """What a sound is, in few numbers, so that the samples need not be kept. ``pitch`` is Hz every
    20 ms, shape (n,); ``highs`` decibels of 4–12 kHz against the voice below it, None where the
    rate does not reach that far or there is nothing to hear."""

    level: float
    clipped: float
    pitch: Floats
    highs: float | None


def measure(sound: Sound) -> Measured:
    """Measure one sound: some 50 ms for 15 s of it."""
    mono = sound.samples.mean(axis=1, dtype=np.float64)
    level = speech_level(sound)
    return Measured(
        level,
        float(np.mean(np.abs(sound.samples) >= FULL)),
        pitch_track(*_thinned(mono, sound.rate)),
        _highs(mono, sound.rate) if level >= SILENT else None,
    )


def facts(results: Sequence[Measured], clip: Measured | None, pitch: int) -> list[tuple[Fact, ...]]:
    """The facts of each result. ``clip`` is what was converted (None: not known), ``pitch`` the
    semitones that were asked for; highs are held against those of the other results."""
    usual = _usual_highs(results)
    return [_facts_of(result, clip, pitch, usual) for result in results]


def _facts_of(
    result: Measured, clip: Measured | None, pitch: int, usual: float | None
) -> tuple[Fact, ...]:
    if result.level < SILENT:
        if clip is not None and clip.level < SILENT:
            return ()  # so was the clip
        return (_silent(result.level),)
    found: list[Fact] = []
    if result.clipped > CLIPPED_SHARE and (clip is None or result.clipped > 2 * clip.clipped):
        found.append(_clipped(result.clipped))
    off = None if clip is None else semitones_off(result.pitch, clip.pitch, pitch)
    if off is not None and abs(off) >= OFF_PITCH:
        found.append(_off_pitch(off))
    if usual is not None and result.highs is not None and result.highs < usual - DULL_DB:
        found.append(_dull(usual - result.highs))
    return tuple(found)


def semitones_off(result: Floats, clip: Floats, pitch: int) -> float | None:
    """How far the voice of the result is above what was asked for: the median over the frames in
    which both are voiced. None where they are too few."""
    frames = min(len(result), len(clip))
    with np.errstate(invalid="ignore"):
        apart = 12 * np.log2(result[:frames] / clip[:frames]) - pitch
    apart = apart[np.isfinite(apart)]
    return float(np.median(apart)) if len(apart) >= FEWEST_FRAMES else None


def _thinned(mono: Floats, rate: int) -> tuple[Floats, int]:
    """As few samples as the pitch of a voice needs, averaged over blocks."""
    every = max(rate // 12_000, 1)
    whole = len(mono) // every * every
    return mono[:whole].reshape(-1, every).mean(axis=1), rate // every


def _highs(mono: Floats, rate: int) -> float | None:
    if rate < 2 * HIGHS[1] or len(mono) < _FRAME:
        return None
    whole = len(mono) // _FRAME * _FRAME
    power = np.abs(np.fft.rfft(mono[:whole].reshape(-1, _FRAME) * np.hanning(_FRAME))) ** 2
    hertz = np.fft.rfftfreq(_FRAME, 1 / rate)
    high, voice = (
        float(power[:, (hertz >= low) & (hertz < top)].sum()) for low, top in (HIGHS, VOICE)
    )
    return float(10 * np.log10(max(high, 1e-20) / voice)) if voice > 0 else None


def _usual_highs(results: Sequence[Measured]) -> float | None:
    highs = [result.highs for result in results if result.highs is not None]
    return float(np.median(highs)) if len(highs) >= FEWEST_RESULTS else None


def _silent(level: float) -> Fact:
    decibels = round(float(20 * np.log10(max(level, 1e-6))))
    text = QT_TRANSLATE_NOOP("Message", "Silent: there is no voice above {decibels} dB.")
    return Fact("silent", decibels, Message(text, {"decibels": decibels}))


def _clipped(share: float) -> Fact:
    text = QT_TRANSLATE_NOOP("Message", "Clipped: {percent} % of the samples are at full scale.")
    return Fact("clipped", share, Message(text, {"percent": float(f"{100 * share:.2g}")}))


def _off_pitch(off: float) -> Fact:
    if off > 0:
        text = QT_TRANSLATE_NOOP("Message", "{semitones} semitones above the pitch of the clip.")
    else:
        text = QT_TRANSLATE_NOOP("Message", "{semitones} semitones below the pitch of the clip.")
    return Fact("off-pitch", off, Message(text, {"semitones": round(abs(off), 1)}))


def _dull(decibels: float) -> Fact:
    text = QT_TRANSLATE_NOOP(
        "Message", "The highs (4 to 12 kHz) are {decibels} dB weaker than in most of the others."
    )
    return Fact("dull", -decibels, Message(text, {"decibels": round(decibels, 1)}))
