"""Voices, silences and collapses as log mel spectrograms, made independently of the judge.

Simple acoustics: harmonics of a moving pitch under moving formants, breath, fricatives, pauses and
the noise of a room, summed in mel bands, above the floor that the trainers' spectrogram has.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

Mel = NDArray[np.float64]
"""Log mel amplitudes (bands, frames), the lowest band first."""
Kind = Literal["silence", "faint noise", "hum", "noise", "blur", "frozen"]

BANDS: Final = 125
FRAMES: Final = 32
FRAME_SECONDS: Final = 0.01
_FLOOR: Final = 1e-3  # what sqrt(x + 1e-6) leaves of digital silence
_CENTRES: Final = 700.0 * (10.0 ** (np.linspace(20, 3817, BANDS + 2) / 2595.0) - 1.0)


class Voice:
    """One speaker or singer, with a recording gain."""

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng(seed)
        self._pitch = float(np.exp(self._rng.uniform(np.log(75), np.log(520))))
        self._formants = np.array([500.0, 1500, 2500, 3600, 4800]) * self._rng.uniform(0.85, 1.25)
        self._tilt = self._rng.uniform(0.7, 1.5)
        self._breath = 10 ** self._rng.uniform(-3.2, -1.6)
        self._room = 10 ** self._rng.uniform(-5, -3.2)
        self._gain = 10 ** self._rng.uniform(-1.5, 0.7)

    def snippet(self) -> Mel:
        """What a log point happens to show: mostly voice, sometimes a consonant or a pause."""
        loudness = self._loudness()
        voiced = self._voiced() * loudness
        hiss = self._hiss() * loudness
        room = self._room * self._rng.rayleigh(1.0, (BANDS, FRAMES))
        return np.log(self._gain * (voiced + hiss + room) + _FLOOR)

    def _loudness(self) -> NDArray[np.float64]:
        """How loud each frame is: 15 % of all snippets are a pause, 30 % start or end in one."""
        kind = self._rng.random()
        level = np.full(FRAMES, 1.0)
        if kind < 0.15:
            level[:] = 0.0
        elif kind < 0.45:
            edge = int(self._rng.integers(4, FRAMES - 4))
            level[:edge] = 0.003
            level = level[::-1] if self._rng.random() < 0.5 else level
        kernel = np.hanning(5) / np.hanning(5).sum()
        wobble = 1 + 0.3 * np.sin(np.arange(FRAMES) / self._rng.uniform(3, 12))
        return np.asarray(np.convolve(level * wobble, kernel, "same"))

    def _voiced(self) -> Mel:
        time = np.arange(FRAMES) * FRAME_SECONDS
        glide = self._rng.normal(0, 0.25) * time / time[-1]
        vibrato = self._rng.uniform(0, 0.02) * np.sin(2 * np.pi * 5.5 * time)
        pitch = self._pitch * np.exp(glide + vibrato + self._rng.normal(0, 0.15))
        moving = self._formants * np.exp(self._rng.normal(0, 0.15, 5))
        to = moving * np.exp(self._rng.normal(0, 0.2, 5))
        spectrum = np.zeros((BANDS, FRAMES))
        for frame, hertz in enumerate(pitch):
            harmonics = hertz * np.arange(1, int(16000 / hertz))
            formants = moving + (to - moving) * frame / FRAMES
            spectrum[:, frame] = self._in_bands(harmonics, self._envelope(harmonics, formants))
        return spectrum

    def _envelope(
        self, hertz: NDArray[np.float64], formants: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        peaks = np.exp(-(((hertz[:, None] - formants) / 180.0) ** 2) / 2).sum(axis=1)
        return np.asarray((0.02 + peaks) * (200.0 / (hertz + 200.0)) ** self._tilt * 6)

    def _in_bands(
        self, hertz: NDArray[np.float64], amplitudes: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        left, middle, right = (_CENTRES[k : k + BANDS, None] for k in range(3))
        rising = (hertz - left) / (middle - left)
        falling = (right - hertz) / (right - middle)
        return np.asarray(np.clip(np.minimum(rising, falling), 2e-4, 1) @ amplitudes)

    def _hiss(self) -> Mel:
        level = self._breath * (20.0 if self._rng.random() < 0.15 else 1.0)  # a fricative
        bands = np.arange(BANDS)[:, None]
        shape = 0.2 + np.exp(-(((bands - self._rng.uniform(70, 115)) / 25) ** 2))
        return level * shape * self._rng.rayleigh(1.0, (BANDS, FRAMES))


def imitated(original: Mel, quality: float, seed: int) -> Mel:
    """What a model in training makes of ``original``: smeared and off by some decibels, less so
    the better it is (``quality`` 0…1), and glowing where the trainer padded the slice."""
    rng = np.random.default_rng(seed)
    made = smeared(original, bands=1.0 - 0.7 * quality, frames=1.5 - quality)
    made = made + smeared(rng.standard_normal(made.shape) * 8, 4, 4) * (1.0 - 0.5 * quality)
    made = made + rng.standard_normal(made.shape) * (0.5 - 0.35 * quality)
    for column in (0, -1, -2):
        made[:, column] = np.maximum(made[:, column], made.mean(axis=1) + 0.5)
    return np.asarray(np.maximum(made, np.log(_FLOOR)))


def untrained(seed: int) -> Mel:
    """Stripes and noise: a generator that has learned nothing yet."""
    rng = np.random.default_rng(seed)
    stripes = smeared(rng.standard_normal((BANDS, 1)) * 3, 1.5, 0) - np.arange(BANDS)[:, None] / 50
    return np.asarray(stripes - 5 + 0.3 * rng.standard_normal((BANDS, FRAMES)))


def _silence(original: Mel, rng: np.random.Generator) -> Mel:
    rows = np.log(_FLOOR) + 0.05 * np.random.default_rng(1).standard_normal((BANDS, 1))
    return np.asarray(rows + 1e-4 * rng.standard_normal(original.shape))


def _faint_noise(original: Mel, rng: np.random.Generator) -> Mel:
    return np.log(_FLOOR + 4e-4 * rng.rayleigh(1.0, original.shape))


def _hum(original: Mel, rng: np.random.Generator) -> Mel:
    lines = np.where(np.random.default_rng(2).random((BANDS, 1)) < 0.08, -1.5, -6.5)
    return lines + 0.08 * rng.standard_normal(original.shape)


def _noise(original: Mel, rng: np.random.Generator) -> Mel:
    return np.log(0.1 * rng.rayleigh(1.0, original.shape) + _FLOOR)


def _blur(original: Mel, rng: np.random.Generator) -> Mel:
    return smeared(original, 7, 2) + 0.1 * rng.standard_normal(original.shape)


COLLAPSES: Final[dict[Kind, Callable[[Mel, np.random.Generator], Mel]]] = {
    "silence": _silence,
    "faint noise": _faint_noise,
    "hum": _hum,
    "noise": _noise,
    "blur": _blur,
}


def collapsed(kind: Kind, original: Mel, seed: int) -> Mel:
    """What a collapsed model makes of ``original``; ``frozen`` is up to the caller."""
    return COLLAPSES[kind](original, np.random.default_rng(seed))


def smeared(mel: Mel, bands: float, frames: float) -> Mel:
    """``mel`` blurred by Gaussians of these widths along both axes."""
    for axis, width in ((0, bands), (1, frames)):
        if width > 0 and mel.shape[axis] > 1:
            reach = np.arange(-int(3 * width) - 1, int(3 * width) + 2)
            kernel = np.exp(-((reach / width) ** 2) / 2)
            padded = np.pad(
                mel, [(reach.size // 2,) * 2 if a == axis else (0, 0) for a in (0, 1)], "edge"
            )
            mel = np.apply_along_axis(np.convolve, axis, padded, kernel / kernel.sum(), "valid")
    return mel
