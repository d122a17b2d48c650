"""A voice that learns to sing one vowel: short WAV samples that get cleaner."""

from __future__ import annotations

import io
import wave

import numpy as np

_PITCH = 196.0  # Hz
_FORMANTS = ((800.0, 1.0), (1150.0, 0.6), (2900.0, 0.3), (3900.0, 0.15))  # Hz, of an "a"
_FORMANT_WIDTH = 160.0  # Hz


def sample(quality: float, rate: int, seconds: float, seed: int = 0) -> bytes:
    """A mono WAV of 16 bits; ``quality`` 0 is noise, 1 is clean."""
    rng = np.random.default_rng(seed)
    time = np.arange(int(seconds * rate)) / rate
    vibrato = 1 + 0.01 * np.sin(2 * np.pi * 5.5 * time)
    phase = 2 * np.pi * np.cumsum(_PITCH * vibrato) / rate
    voice = np.zeros_like(time)
    for harmonic in range(1, 20):
        voice += _formants(harmonic * _PITCH) * np.sin(harmonic * phase)
    fade = np.minimum(1, np.minimum(time, time[-1] - time) / 0.05)
    mixed = quality * voice / np.abs(voice).max() + (1 - quality) * 0.4 * rng.standard_normal(
        time.size
    )
    return _wav(mixed * fade * 0.7, rate)


def _formants(frequency: float) -> float:
    near = [
        gain * np.exp(-(((frequency - centre) / _FORMANT_WIDTH) ** 2) / 2)
        for centre, gain in _FORMANTS
    ]
    return float(sum(near)) + 0.05


def _wav(samples: np.ndarray[tuple[int], np.dtype[np.float64]], rate: int) -> bytes:
    pcm = (np.clip(samples, -1, 1) * 32767).astype("<i2")
    held = io.BytesIO()
    with wave.open(held, "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(rate)
        written.writeframes(pcm.tobytes())
    return held.getvalue()
