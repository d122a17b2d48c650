"""Pictures are decoded within limits."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from rvcmonitor.analysis.media.picture import decode_picture, shrink
from rvcmonitor.tfevents.media import BrokenMediaError
from rvcmonitor.tfevents.whole_png import is_whole_png


def png(width: int = 12, height: int = 5, mode: str = "RGB") -> bytes:
    held = io.BytesIO()
    Image.new(mode, (width, height), 1).save(held, "PNG")
    return held.getvalue()


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "RGBA", "1", "I;16"])
def test_every_kind_of_png_becomes_rgb(mode: str) -> None:
    pixels = decode_picture(png(mode=mode))
    assert pixels.shape == (5, 12, 3)
    assert pixels.dtype == np.uint8
    assert not pixels.flags.writeable


def test_transparent_parts_are_white() -> None:
    held = io.BytesIO()
    Image.new("RGBA", (2, 2), (10, 20, 30, 0)).save(held, "PNG")
    assert (decode_picture(held.getvalue()) == 255).all()


def test_a_bomb_is_refused_by_its_declared_size() -> None:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + header
    bomb = b"\x89PNG\r\n\x1a\n" + chunk + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    with pytest.raises(BrokenMediaError):
        decode_picture(bomb + png()[33:])


@given(st.binary(max_size=200), st.integers(0, 60))
def test_damage_is_told_and_never_anything_else(noise: bytes, at: int) -> None:
    whole = png()
    for broken in (noise, whole[:at], whole[:at] + noise + whole[at + len(noise) :]):
        try:
            assert decode_picture(broken).shape[2] == 3
        except BrokenMediaError:
            continue


def test_a_whole_png_is_told_by_its_checksums() -> None:
    whole = png(300, 200)
    assert is_whole_png(whole)
    assert not is_whole_png(b"")
    for at in range(len(whole)):
        assert not is_whole_png(whole[:at])
        assert not is_whole_png(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])


def test_shrinks_by_averaging() -> None:
    stripes = np.zeros((10, 20, 3), np.uint8)
    stripes[::2] = 200
    assert (shrink(stripes, 4, 5) == 100).all()
