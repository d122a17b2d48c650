"""A sound file as a player and a listener need it: decoded, drawn and measured.

It takes some 100 ms for 15 s of sound, so it belongs into a thread beside the window.
"""

from __future__ import annotations

import io
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rvcmonitor.analysis.listening.sound_facts import Measured, measure
from rvcmonitor.analysis.media.loudness import envelope, matching_gain
from rvcmonitor.analysis.media.wav import Sound, decode_wav
from rvcmonitor.live.media import ENVELOPE_COLUMNS, Heard, not_readable
from rvcmonitor.message import Message
from rvcmonitor.tfevents.media import BrokenMediaError
from rvcmonitor.tfevents.shared_file import open_shared
from rvcmonitor.training.folders import reachable

_MOST = 1 << 28
"""Bytes of a file that are read."""
_NO_SPECTROGRAM = np.zeros((1, 1), np.uint8)


@dataclass(frozen=True, slots=True)
class LoadedSound:
    """What is played, and what numbers say of it."""

    heard: Heard
    measured: Measured


def load_sound(path: Path) -> LoadedSound | Message:
    """The WAV file at ``path``, or why it cannot be heard."""
    try:
        sound = decode_wav(read_file(path))
    except BrokenMediaError as error:
        return error.message
    except OSError as error:
        return not_readable(path, error)
    return LoadedSound(heard_sound(sound), measure(sound))


def read_file(path: Path) -> bytes:
    """What lies at ``path``, as far as a sound may be long.

    Raises:
        OSError: it cannot be read right now.
    """
    with open_shared(reachable(path)) as file:
        return file.read(_MOST) or b""


def heard_sound(sound: Sound) -> Heard:
    """``sound`` with what a waveform of it needs; a song would take long to be analysed further."""
    return Heard(sound, matching_gain(sound), envelope(sound, ENVELOPE_COLUMNS), _NO_SPECTROGRAM)


def mono(sound: Sound) -> Sound:
    """``sound`` with its channels mixed to one: what trainers make of it anyway."""
    if sound.samples.shape[1] == 1:
        return sound
    samples = sound.samples.mean(axis=1, keepdims=True, dtype=np.float32)
    samples.flags.writeable = False
    return Sound(samples, sound.rate, sound.truncated)


def part_of(sound: Sound, begin: float, end: float) -> Sound:
    """What lies between ``begin`` and ``end`` seconds."""
    first, last = (round(seconds * sound.rate) for seconds in (begin, end))
    return Sound(sound.samples[max(first, 0) : last], sound.rate)


def encode_wav(sound: Sound) -> bytes:
    """A 16-bit WAV file of ``sound``."""
    held = io.BytesIO()
    with wave.open(held, "wb") as file:
        file.setnchannels(sound.samples.shape[1])
        file.setsampwidth(2)
        file.setframerate(sound.rate)
        scaled = np.clip(sound.samples, -1.0, 1.0) * np.float32(32767.0)
        file.writeframes(scaled.round().astype("<i2").tobytes())
    return held.getvalue()
