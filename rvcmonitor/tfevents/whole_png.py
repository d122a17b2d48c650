"""Whether a PNG is whole, told by the checksums that it has of its own."""

from __future__ import annotations

import zlib

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_AROUND_CHUNK = 12
"""Bytes: length, kind and checksum."""


def is_whole_png(encoded: bytes) -> bool:
    """Whether the checksums of all parts of a PNG are right, from its beginning to its end: a tenth
    of the work of decoding it. False for what is no PNG."""
    if not encoded.startswith(_SIGNATURE):
        return False
    view, at, kind = memoryview(encoded), len(_SIGNATURE), b""
    while kind != b"IEND" and at + _AROUND_CHUNK <= len(view):
        end = at + _AROUND_CHUNK + int.from_bytes(view[at : at + 4], "big")
        if int.from_bytes(view[end - 4 : end], "big") != zlib.crc32(view[at + 4 : end - 4]):
            return False
        at, kind = end, bytes(view[at + 4 : at + 8])
    return kind == b"IEND"
