"""The pitch of a voice over time, by autocorrelation.

After the first steps of de Cheveigné and Kawahara, "YIN, a fundamental frequency estimator for
speech and music" (2002): the cumulative mean normalised difference, whose first dip below a
threshold is the period.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

LOWEST: Final = 55.0
HIGHEST: Final = 1000.0
"""Hz: from a low bass to a high soprano."""
_HOP_SECONDS: Final = 0.02
_LONGEST: Final = 60
"""Seconds that are looked at: of a whole song the rest says no more, and would take memory."""
_CLEAR: Final = 0.15
"""How far the difference must fall, of its mean, for a frame to count as voiced."""
_QUIET: Final = 0.1
"""Of the loudest frame: what is below is breath or the room."""


def pitch_track(samples: Floats, rate: int) -> Floats:
    """The pitch of a mono sound, shape (n,), every 20 ms in Hz, NaN where there is none."""
    longest = int(rate / LOWEST) + 1
    frames = _frames(samples[: _LONGEST * rate], 2 * longest, max(int(rate * _HOP_SECONDS), 1))
    if not len(frames):
        return np.empty(0)
    normal = _normalised_difference(frames, longest)
    loud = np.sqrt(np.mean(frames**2, axis=1))
    hertz = rate / _periods(normal, int(rate / HIGHEST))
    hertz[loud < _QUIET * loud.max()] = np.nan
    return np.where((hertz >= LOWEST) & (hertz <= HIGHEST), hertz, np.nan)


def _frames(samples: Floats, size: int, hop: int) -> Floats:
    if len(samples) < size:
        return np.empty((0, size))
    return np.lib.stride_tricks.sliding_window_view(samples, size)[::hop]


def _normalised_difference(frames: Floats, longest: int) -> Floats:
    """Shape (frames, longest): how much each frame differs from itself, moved by so many samples,
    as a part of the mean difference of all shorter moves."""
    size = frames.shape[1]
    window = size - longest
    points = 1 << int(np.ceil(np.log2(size + window)))
    spectrum = np.fft.rfft(frames, points)
    head = np.fft.rfft(frames[:, :window], points)
    alike = np.fft.irfft(spectrum * head.conj(), points)[:, :longest]
    squares = np.concatenate([np.zeros((len(frames), 1)), np.cumsum(frames**2, axis=1)], axis=1)
    energy = squares[:, window : window + longest] - squares[:, :longest]
    difference = np.maximum(energy[:, :1] + energy - 2 * alike, 0.0)
    difference[:, 0] = 0.0
    mean = np.cumsum(difference, axis=1) / np.maximum(np.arange(longest), 1)
    normal: Floats = np.ones_like(difference)
    np.divide(difference, mean, out=normal, where=mean > 0)
    normal[:, 0] = 1.0
    return normal


def _periods(normal: Floats, shortest: int) -> Floats:
    """The period of each frame in samples, NaN where none is clear, to a part of a sample."""
    rows, longest = normal.shape
    below = normal < _CLEAR
    below[:, :shortest] = False
    first = np.argmax(below, axis=1)
    periods = np.full(rows, np.nan)
    for row in np.flatnonzero(below.any(axis=1)):
        place = int(first[row])
        while place + 1 < longest and normal[row, place + 1] < normal[row, place]:
            place += 1
        periods[row] = place + _vertex(normal[row], place)
    return periods


def _vertex(values: Floats, place: int) -> float:
    """Where between its neighbours the lowest point is, in −0.5…0.5, by a parabola."""
    if not 0 < place < len(values) - 1:
        return 0.0
    left, middle, right = (float(value) for value in values[place - 1 : place + 2])
    bend = left - 2 * middle + right
    return 0.0 if bend <= 0 else min(max((left - right) / (2 * bend), -0.5), 0.5)
