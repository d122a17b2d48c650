"""What a sound looks like on the mel scale, as the trainers' own pictures show it."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.media.wav import Sound

BANDS: Final = 100
WINDOW: Final = 1024
RANGE_DB: Final = 80.0
"""What is so much below the loudest place is drawn as silence."""


def spectrogram(sound: Sound, columns: int) -> NDArray[np.uint8]:
    """Levels of :data:`BANDS` mel bands, the lowest first, at no more than ``columns`` moments
    evenly apart; shape (bands, moments), 255 at the loudest place and 0 from :data:`RANGE_DB`
    below it. Mel scale after O'Shaughnessy (1987), Hann windows of :data:`WINDOW` samples."""
    mono = sound.samples.mean(axis=1, dtype=np.float64)
    padded = np.pad(np.nan_to_num(mono), WINDOW // 2)
    count = max(min(columns, len(mono) // (WINDOW // 4)), 1)
    starts = np.arange(count) * len(mono) // count
    frames = padded[starts[:, np.newaxis] + np.arange(WINDOW)] * np.hanning(WINDOW)
    power = np.abs(np.fft.rfft(frames, axis=1)) ** 2
    mel = _filters(sound.rate) @ power.T
    loudest = float(mel.max(initial=0.0))
    if loudest <= 0 or not np.isfinite(loudest):
        return np.zeros(mel.shape, np.uint8)
    level = 10 * np.log10(np.maximum(mel / loudest, 1e-12))
    levels: NDArray[np.uint8] = (255 * (1 + level / RANGE_DB).clip(0, 1)).astype(np.uint8)
    return levels


def _filters(rate: int) -> NDArray[np.float64]:
    """Triangles of equal width on the mel scale, shape (bands, frequencies)."""
    top = 2595 * np.log10(1 + rate / 2 / 700)
    corners = 700 * (10 ** (np.linspace(0, top, BANDS + 2) / 2595) - 1)
    frequencies = np.fft.rfftfreq(WINDOW, 1 / rate)
    below, centre, above = (corners[at : at + BANDS, np.newaxis] for at in range(3))
    narrowest = rate / WINDOW  # a low band is narrower than what an FFT tells apart
    rising = (frequencies - below) / np.maximum(centre - below, narrowest)
    falling = (above - frequencies) / np.maximum(above - centre, narrowest)
    triangles: NDArray[np.float64] = np.minimum(rising, falling).clip(0, None)
    nearest = np.abs(frequencies - centre).argmin(axis=1)
    triangles[np.arange(BANDS), nearest] = np.maximum(triangles[np.arange(BANDS), nearest], 0.05)
    return triangles
