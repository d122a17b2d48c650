"""Pictures and sounds that are damaged or claim absurd sizes are lines of the report."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import pytest

from rvcmonitor.report import report, to_text
from rvcmonitor.simulator.pictures import figure, voice
from tests.media_runs import riff, tone, write_media

FORMAT = struct.pack("<HHIIHH", 1, 1, 16000, 32000, 2, 16)


def png_chunk(name: bytes, data: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(name + data))
    return struct.pack(">I", len(data)) + name + data + checksum


def bomb(side: int = 100_000) -> bytes:
    """A PNG of a few bytes that would fill 30 GB."""
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    parts = (png_chunk(b"IHDR", head), png_chunk(b"IDAT", zlib.compress(bytes(1000))))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts) + png_chunk(b"IEND", b"")


def endless(declared: int) -> bytes:
    """A WAV whose header promises ``declared`` bytes."""
    whole = riff((b"fmt ", FORMAT), (b"data", bytes(2000)))
    return whole.replace(struct.pack("<I", 2000), struct.pack("<I", declared))


def problems(folder: Path) -> list[dict[str, Any]]:
    content = report(folder)
    text = to_text(content)
    found: list[dict[str, Any]] = content["runs"][0]["problems"]
    assert all(f"Problem: {problem['text']}" in text for problem in found)
    return found


WHOLE = figure(voice(1))


@pytest.mark.parametrize(
    ("encoded", "says"),
    [
        (WHOLE[: len(WHOLE) // 2], "damaged"),
        (WHOLE[:200] + bytes(300) + WHOLE[500:], "damaged"),
        (b"no picture at all", "no picture"),
        (b"", "no picture"),
        (bomb(), "too large"),
    ],
)
@pytest.mark.parametrize("tag", ["slice/mel_gen", "slice/mel_org", "all/mel"])
def test_a_broken_picture_is_a_line(tmp_path: Path, tag: str, encoded: bytes, says: str) -> None:
    pictures = [("slice/mel_gen", 100, WHOLE), ("slice/mel_org", 100, WHOLE), (tag, 200, encoded)]
    write_media(tmp_path / "anna", pictures)
    (problem,) = problems(tmp_path)
    assert problem["code"] == "broken-picture"
    assert says in problem["text"]
    assert problem["offset"] > 0


@pytest.mark.parametrize(
    ("encoded", "says"),
    [
        (tone()[:30], "damaged"),
        (tone()[:20_000], "cut off"),
        (b"RIFFxxxxWAVE" + bytes(60), "damaged"),
        (b"no sound at all", "no WAV"),
        (endless(0xFFFFFFF0), "too long"),
        (endless(0), "no samples"),
    ],
)
def test_a_broken_sound_is_a_line(tmp_path: Path, encoded: bytes, says: str) -> None:
    write_media(tmp_path / "anna", sounds=[("gen/audio", 100, tone()), ("gen/audio", 200, encoded)])
    (problem,) = problems(tmp_path)
    assert problem["code"] == "broken-sound"
    assert says in problem["text"]


def test_a_flipped_bit_in_a_picture_is_a_line(tmp_path: Path) -> None:
    pictures = [("slice/mel_gen", step, WHOLE) for step in (100, 200, 300)]
    path = write_media(tmp_path / "anna", pictures)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0x10
    path.write_bytes(content)
    assert len(problems(tmp_path)) == 1


def test_a_sound_that_was_streamed_is_whole(tmp_path: Path) -> None:
    """Programs that do not know the length yet declare the largest there is."""
    write_media(tmp_path / "anna", sounds=[("gen/audio", 100, endless(0xFFFFFFFF))])
    assert problems(tmp_path) == []
