"""How large an encoded picture says it is, from its first bytes, before anything decodes it."""

from __future__ import annotations

import struct


def picture_size(encoded: bytes) -> tuple[int, int] | None:
    """(width, height) in pixels of a PNG, JPEG, GIF or BMP; None where it cannot be told."""
    try:
        if encoded[:8] == b"\x89PNG\r\n\x1a\n":
            return _pair(">II", encoded, 16)
        if encoded[:4] == b"GIF8":
            return _pair("<HH", encoded, 6)
        if encoded[:2] == b"BM":
            width, height = _pair("<ii", encoded, 18)
            return abs(width), abs(height)
        if encoded[:2] == b"\xff\xd8":
            return _jpeg_size(encoded)
    except (struct.error, IndexError):
        return None
    return None


def _pair(form: str, data: bytes, at: int) -> tuple[int, int]:
    first, second = struct.unpack_from(form, data, at)
    return first, second


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Walk the JPEG's segments to the frame header (any SOFn, ITU-T T.81 B.2.2)."""
    at = 2
    while data[at] == 0xFF:
        marker, length = data[at + 1], struct.unpack_from(">H", data, at + 2)[0]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = _pair(">HH", data, at + 5)
            return width, height
        at += 2 + length
    return None
