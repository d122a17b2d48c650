"""Feeds decoded samples to an audio device, in the device's format."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QIODevice

from rvcmonitor.analysis.media.wav import Samples, Sound


@dataclass(frozen=True, slots=True)
class DeviceFormat:
    """What the device takes: frames a second, channels, and float32 instead of 16-bit integers."""

    rate: int
    channels: int
    is_float: bool = False

    @property
    def frame_bytes(self) -> int:
        """Bytes of one sample of all channels."""
        return self.channels * (4 if self.is_float else 2)


class SoundFeed(QIODevice):
    """Plays ``sound`` from ``seconds`` on, each sample times ``gain``; with ``loop`` for ever.

    Only what the device asks for is converted, so that starting costs nothing.
    """

    def __init__(
        self,
        sound: Sound,
        form: DeviceFormat,
        seconds: float = 0.0,
        gain: float = 1.0,
    ) -> None:
        super().__init__()
        self._sound, self.form = sound, form
        self._frames = int(sound.seconds * form.rate)  # in frames of the device
        self._next = min(int(seconds * form.rate), self._frames)
        self.gain = gain
        self.loop = False
        self._part = (0, self._frames)
        self.open(QIODevice.OpenModeFlag.ReadOnly)

    def repeat(self, part: tuple[float, float] | None) -> None:
        """Loop only what lies between these seconds; None is all of it."""
        begin, end = part or (0.0, self._sound.seconds)
        first = min(max(int(begin * self.form.rate), 0), max(self._frames - 1, 0))
        self._part = first, min(max(int(end * self.form.rate), first + 1), self._frames)

    def isSequential(self) -> bool:  # noqa: N802 - Qt's name
        """There is no seeking: samples flow."""
        return True

    def bytesAvailable(self) -> int:  # noqa: N802 - Qt's name
        """Bytes that are left to play; in a loop, those of a whole round."""
        left = self._part[1] - self._part[0] if self.loop else self._frames - self._next
        return left * self.form.frame_bytes + super().bytesAvailable()

    def readData(self, maxlen: int) -> bytes:  # noqa: N802 - Qt's name
        """Up to ``maxlen`` bytes of whole frames; none at the end."""
        wanted = maxlen // self.form.frame_bytes
        parts = []
        while wanted > 0 and self._frames:
            end = self._part[1] if self.loop else self._frames
            if self._next >= end:
                if not self.loop:
                    break
                self._next = self._part[0]
            count = min(wanted, end - self._next)
            parts.append(self._render(self._next, count))
            self._next += count
            wanted -= count
        return b"".join(parts)

    def writeData(self, data: bytes, length: int) -> int:  # type: ignore[override]  # noqa: ARG002, N802 - Qt's signature; the stubs know the first argument only
        """Refuse: nothing is recorded."""
        return -1

    def _render(self, first: int, count: int) -> bytes:
        frames = resampled(self._sound, self.form.rate, first, count) * np.float32(self.gain)
        frames = np.clip(to_channels(frames, self.form.channels), -1.0, 1.0)
        if self.form.is_float:
            return frames.astype("<f4").tobytes()
        return (frames * 32767.0).astype("<i2").tobytes()


def resampled(sound: Sound, rate: int, first: int, count: int) -> Samples:
    """Frames ``first`` to ``first + count`` of ``sound`` as they are at ``rate`` frames a second,
    (count, channels); where the rates differ, by straight lines between samples."""
    if rate == sound.rate:
        return sound.samples[first : first + count]
    places = np.arange(first, first + count) * (sound.rate / rate)
    below = np.minimum(places.astype(np.int64), len(sound.samples) - 1)
    above = np.minimum(below + 1, len(sound.samples) - 1)
    share = (places - below).astype(np.float32)[:, None]
    between: Samples = sound.samples[below] * (1 - share) + sound.samples[above] * share
    return between


def to_channels(frames: Samples, channels: int) -> Samples:
    """(count, channels) from any number of channels: mono on all of them, more mixed to their
    mean where the device has fewer."""
    if frames.shape[1] == channels:
        return frames
    if frames.shape[1] > channels or frames.shape[1] == 1:
        frames = frames.mean(axis=1, keepdims=True)
        return np.repeat(frames, channels, axis=1)
    silent = np.zeros((len(frames), channels - frames.shape[1]), np.float32)
    return np.concatenate([frames, silent], axis=1)
