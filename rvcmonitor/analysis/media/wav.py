"""WAV files as TensorBoard logs carry them, decoded to float32.

The standard library's ``wave`` refuses floats and the extensible header, and trainers write both;
a truncated file still plays as far as it goes.
Format: Microsoft's RIFF/WAVE description (chunks are padded to even lengths).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.media import BrokenMediaError

Samples = NDArray[np.float32]

PCM: Final = 1
FLOAT: Final = 3
EXTENSIBLE: Final = 0xFFFE

MAX_CHANNELS: Final = 32
MAX_SAMPLES: Final = 30_000_000
"""Five minutes of stereo at 48 kHz, 120 MB once decoded; trainers write at most 35 seconds."""

STREAMED: Final = 0xFFFFFFFF
"""The length that a program declares when it does not know it yet."""


@dataclass(frozen=True, slots=True)
class Sound:
    """``samples``, shape (frames, channels), float32, read-only, nominally within −1…1;
    ``rate`` in frames a second. ``truncated`` says that the file ends before its samples do."""

    samples: Samples
    rate: int
    truncated: bool = False

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / self.rate


@dataclass(frozen=True, slots=True)
class _Format:
    code: int
    channels: int
    rate: int
    bits: int

    @property
    def frame_bytes(self) -> int:
        return self.channels * self.bits // 8


@dataclass(frozen=True, slots=True)
class _Encoded:
    """The bytes of the whole frames that are there, and how many frames the file claims."""

    form: _Format
    body: memoryview
    claimed: int

    @property
    def frames(self) -> int:
        return len(self.body) // self.form.frame_bytes


def decode_wav(encoded: bytes) -> Sound:
    """The samples of a WAV file: 8, 16, 24 or 32-bit PCM, or 32 or 64-bit float.

    Raises:
        BrokenMediaError: it is no WAV file, has another format, or holds no samples.
    """
    found = _find_samples(encoded)
    samples = _to_float(found.form, found.body).reshape(found.frames, found.form.channels)
    samples.flags.writeable = False
    return Sound(samples, found.form.rate, truncated=found.frames < found.claimed)


def is_cut_off(encoded: bytes) -> bool:
    """Whether a WAV file ends before its samples do, told without decoding them.

    Raises:
        BrokenMediaError: it cannot be played at all; see :func:`decode_wav`.
    """
    found = _find_samples(encoded)
    return found.frames < found.claimed


def _find_samples(encoded: bytes) -> _Encoded:
    if encoded[:4] not in (b"RIFF", b"RIFX") or encoded[8:12] != b"WAVE":
        raise BrokenMediaError(
            Message(QT_TRANSLATE_NOOP("Message", "This record holds no WAV sound."))
        )
    if encoded[:4] == b"RIFX":
        raise BrokenMediaError(_unknown_format("RIFX"))
    form: _Format | None = None
    for name, declared, body in _chunks(encoded):
        if name == b"fmt ":
            form = _read_format(body)
        elif name == b"data" and form is not None:
            return _samples(form, body, len(body) if declared == STREAMED else declared)
    raise BrokenMediaError(_no_samples())


def _chunks(encoded: bytes) -> Iterator[tuple[bytes, int, memoryview]]:
    """Name, declared length and the bytes that are really there, of every chunk."""
    view, position = memoryview(encoded), 12
    while position + 8 <= len(encoded):
        name = bytes(view[position : position + 4])
        (length,) = struct.unpack_from("<I", encoded, position + 4)
        yield name, length, view[position + 8 : position + 8 + length]
        position += 8 + length + (length & 1)


def _read_format(body: memoryview) -> _Format:
    if len(body) < 16:
        raise BrokenMediaError(
            Message(QT_TRANSLATE_NOOP("Message", "The sound is damaged: its header is cut off."))
        )
    code, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", body)
    if code == EXTENSIBLE and len(body) >= 26:
        (code,) = struct.unpack_from("<H", body, 24)  # the first two bytes of the sub-format
    known = (code == PCM and bits in (8, 16, 24, 32)) or (code == FLOAT and bits in (32, 64))
    if not known or not 1 <= channels <= MAX_CHANNELS or not 1_000 <= rate <= 768_000:
        raise BrokenMediaError(_unknown_format(f"{code}/{bits}/{channels}/{rate}"))
    return _Format(code, channels, rate, bits)


def _samples(form: _Format, body: memoryview, declared: int) -> _Encoded:
    """``declared`` is how many bytes the file claims to have, before anything is decoded."""
    frames, claimed = (length // form.frame_bytes for length in (len(body), declared))
    if claimed * form.channels > MAX_SAMPLES:
        raise BrokenMediaError(
            Message(
                QT_TRANSLATE_NOOP("Message", "The sound is too long to be opened ({seconds} s)."),
                {"seconds": claimed // form.rate},
            )
        )
    if not frames:
        raise BrokenMediaError(_no_samples())
    return _Encoded(form, body[: frames * form.frame_bytes], claimed)


def _to_float(form: _Format, body: memoryview) -> Samples:
    """Interleaved samples of any known format as float32; PCM is divided by its full scale."""
    if form.code == FLOAT:
        floats = np.frombuffer(body, f"<f{form.bits // 8}").astype(np.float32)
        return np.nan_to_num(floats, copy=False, nan=0.0, posinf=1.0, neginf=-1.0)
    if form.bits == 8:  # the only unsigned one
        return (np.frombuffer(body, np.uint8).astype(np.float32) - 128.0) / 128.0
    if form.bits == 24:
        return _from_24_bit(np.frombuffer(body, np.uint8).reshape(-1, 3))
    full_scale = np.float32(2.0 ** (form.bits - 1))
    return np.frombuffer(body, f"<i{form.bits // 8}").astype(np.float32) / full_scale


def _from_24_bit(triples: NDArray[np.uint8]) -> Samples:
    """(n, 3) bytes, the lowest first. They are put into the high bytes of 32 bits: the sign."""
    wide = np.zeros((triples.shape[0], 4), np.uint8)
    wide[:, 1:] = triples
    return wide.view("<i4").ravel().astype(np.float32) / np.float32(2.0**31)


def _unknown_format(detail: str) -> Message:
    return Message(
        QT_TRANSLATE_NOOP("Message", "The sound is of a kind that cannot be played ({detail})."),
        {"detail": detail},
    )


def _no_samples() -> Message:
    return Message(QT_TRANSLATE_NOOP("Message", "The sound is damaged: it has no samples."))
