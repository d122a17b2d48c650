"""How loud a spoken sample is, so that two can be compared without the louder one winning."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.media.wav import Samples, Sound

TARGET: Final = 0.1
"""Root mean square of speech after matching: −20 dB of full scale, which leaves room for peaks."""

BLOCK_SECONDS: Final = 0.4
SILENCE: Final = 10.0 ** (-60.0 / 20.0)
GATE: Final = 10.0 ** (-10.0 / 20.0)
MAX_GAIN: Final = 8.0
"""Nearly silent samples are not blown up into noise."""


def speech_level(sound: Sound) -> float:
    """Root mean square of the parts in which somebody speaks, in 0…1; 0 for silence.

    Blocks of 0.4 s count where they are above −60 dB and not 10 dB below the mean of those, the
    two gates of ITU-R BS.1770 without its frequency weighting.
    """
    audible = sound.samples - sound.samples.mean(axis=0)  # young models write a constant as well
    power = _block_power(audible, max(int(sound.rate * BLOCK_SECONDS), 1))
    heard = power[power > SILENCE**2]
    if not heard.size:
        return 0.0
    return float(np.sqrt(heard[heard >= heard.mean() * GATE**2].mean()))


def matching_gain(sound: Sound) -> float:
    """The factor that brings speech to :data:`TARGET` without any sample beyond full scale."""
    level = speech_level(sound)
    samples = sound.samples
    peak = max(float(samples.max(initial=0.0)), -float(samples.min(initial=0.0)))
    if level == 0.0 or peak == 0.0:
        return 1.0
    return min(TARGET / level, 1.0 / peak, MAX_GAIN)


def envelope(sound: Sound, columns: int) -> NDArray[np.float32]:
    """Smallest and largest sample of all channels in each of at most ``columns`` equal stretches,
    shape (n, 2): what a waveform is drawn from."""
    frames = sound.samples.shape[0]
    count = min(columns, frames)
    starts = np.arange(count) * frames // count
    low = np.minimum.reduceat(sound.samples, starts, axis=0).min(axis=1)
    high = np.maximum.reduceat(sound.samples, starts, axis=0).max(axis=1)
    return np.stack([low, high], axis=1)


def _block_power(samples: Samples, block: int) -> NDArray[np.float64]:
    """Mean square of each block over all channels, float64; the last one may be shorter."""
    flat = samples.reshape(-1)  # one long row is several times faster than rows of two
    starts = np.arange(0, flat.size, block * samples.shape[1])
    sizes = np.diff(np.append(starts, flat.size))
    power: NDArray[np.float64] = np.add.reduceat(np.square(flat, dtype=np.float64), starts) / sizes
    return power
