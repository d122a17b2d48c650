"""WAV files of every kind that trainers write, whole and damaged."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.analysis.media.wav import decode_wav, is_cut_off
from rvcmonitor.tfevents.event_file import EventFile
from rvcmonitor.tfevents.media import BrokenMediaError, read_media
from tests.media_runs import riff, tone

EXTENSIBLE_TAIL = b"\x00\x00\x10\x00\x80\x00\x00\xaa\x00\x38\x9b\x71"


def fmt(code: int, bits: int, channels: int = 1, rate: int = 16000) -> bytes:
    block = channels * bits // 8
    return struct.pack("<HHIIHH", code, channels, rate, rate * block, block, bits)


def extensible(code: int, bits: int, channels: int = 2) -> bytes:
    head = fmt(0xFFFE, bits, channels)
    return head + struct.pack("<HHIH", 22, bits, 3, code) + EXTENSIBLE_TAIL + b"\0\0"


@pytest.mark.parametrize(
    ("form", "data"),
    [
        (fmt(1, 8), bytes([0, 128, 192])),
        (fmt(1, 16), struct.pack("<3h", -32768, 0, 16384)),
        (fmt(1, 24), b"\x00\x00\x80" + b"\x00\x00\x00" + b"\x00\x00\x40"),
        (fmt(1, 32), struct.pack("<3i", -(2**31), 0, 2**30)),
        (fmt(3, 32), struct.pack("<3f", -1.0, 0.0, 0.5)),
        (fmt(3, 64), struct.pack("<3d", -1.0, 0.0, 0.5)),
    ],
)
def test_every_sample_format(form: bytes, data: bytes) -> None:
    sound = decode_wav(riff((b"fmt ", form), (b"data", data)))
    assert sound.samples.tolist() == [[-1.0], [0.0], [0.5]]
    assert sound.samples.dtype == np.float32
    assert sound.rate == 16000
    assert not sound.truncated


def test_extensible_header_and_two_channels() -> None:
    data = struct.pack("<4f", 0.1, 0.2, 0.3, 0.4)
    sound = decode_wav(riff((b"fmt ", extensible(3, 32)), (b"data", data)))
    assert sound.samples.shape == (2, 2)
    assert sound.samples[1, 0] == pytest.approx(0.3)


def test_other_chunks_of_odd_length_are_passed_over() -> None:
    data = struct.pack("<2h", 1000, -1000)
    parts = ((b"LIST", b"odd"), (b"fmt ", fmt(1, 16)), (b"fact", b"x"), (b"data", data))
    assert decode_wav(riff(*parts)).samples.shape == (2, 1)


def test_a_file_cut_off_in_the_middle_plays_as_far_as_it_goes() -> None:
    whole = tone(1.0)
    sound = decode_wav(whole[: len(whole) // 2 + 1])
    assert sound.truncated
    assert is_cut_off(whole[: len(whole) // 2 + 1])
    assert not is_cut_off(whole)
    assert 0.4 < sound.seconds < 0.6


def test_a_header_that_was_never_finished_is_survived() -> None:
    """A recorder that died leaves the length of its data at the largest value."""
    whole = tone(0.5)
    unfinished = whole[:40] + b"\xff\xff\xff\xff" + whole[44:]
    assert decode_wav(unfinished).seconds == pytest.approx(0.5)


def test_what_is_not_a_number_is_silence() -> None:
    data = struct.pack("<3f", float("nan"), float("inf"), 0.5)
    samples = decode_wav(riff((b"fmt ", fmt(3, 32)), (b"data", data))).samples
    assert np.isfinite(samples).all()


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"RIFF",
        b"OggS" + bytes(60),
        riff((b"fmt ", fmt(1, 16))),
        riff((b"fmt ", fmt(1, 16)), (b"data", b"")),
        riff((b"data", bytes(100))),
        riff((b"fmt ", b"\1\0"), (b"data", bytes(100))),
        riff((b"fmt ", fmt(1, 12)), (b"data", bytes(100))),
        riff((b"fmt ", fmt(2, 4)), (b"data", bytes(100))),
        riff((b"fmt ", fmt(1, 16, channels=0)), (b"data", bytes(100))),
        riff((b"fmt ", fmt(1, 16, rate=0)), (b"data", bytes(100))),
    ],
)
def test_what_cannot_be_played_is_told(broken: bytes) -> None:
    with pytest.raises(BrokenMediaError) as told:
        decode_wav(broken)
    assert told.value.message.english()
    with pytest.raises(BrokenMediaError):
        is_cut_off(broken)


@given(st.binary(max_size=120), st.integers(0, 80))
def test_damage_is_told_and_never_anything_else(noise: bytes, at: int) -> None:
    whole = tone(0.01)
    for damaged in (noise, whole[:at] + noise + whole[at + len(noise) :]):
        try:
            assert decode_wav(damaged).truncated == is_cut_off(damaged)
        except BrokenMediaError:
            continue


def test_the_sounds_of_a_real_training(real_logs: Path) -> None:
    seconds = []
    for path in sorted((real_logs / "vits-audio").rglob("events.out.tfevents.*")):
        for series in EventFile(path).read().media.values():
            if series.kind == "audio":
                blobs = [read_media(path, int(offset)) for offset in series.offsets]
                seconds += [decode_wav(blob.encoded).seconds for blob in blobs]
    assert sorted(seconds) == pytest.approx([24576 / 22050, 193437 / 22050])
