"""The protobuf wire format: numbered fields, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

Bytes = bytes | memoryview
"""A message, or a part of one that is not copied: a sound has megabytes, four messages deep."""

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5


class BrokenEventError(ValueError):
    """The bytes are not the protobuf message they should be."""


def varint(data: Bytes, at: int) -> tuple[int, int]:
    """The unsigned 64-bit varint at ``at`` and the offset behind it."""
    if at + 3 <= len(data):  # most are short; this is the innermost loop of all
        low, middle, high = data[at], data[at + 1], data[at + 2]
        if low < 0x80:
            return low, at + 1
        if middle < 0x80:
            return low & 0x7F | middle << 7, at + 2
        if high < 0x80:
            return low & 0x7F | (middle & 0x7F) << 7 | high << 14, at + 3
    value = 0
    for index in range(10):
        if at + index >= len(data):
            break
        byte = data[at + index]
        value |= (byte & 0x7F) << (7 * index)
        if byte < 0x80:
            return value & 0xFFFFFFFFFFFFFFFF, at + index + 1
    raise BrokenEventError


def signed(value: int) -> int:
    """An int64 from the unsigned number that a varint holds."""
    return value - (1 << 64) if value >> 63 else value


def fields(data: Bytes) -> Iterator[tuple[int, int, int, Bytes]]:
    """Each field of a message: (number, wire type, varint value or 0, bytes or b"")."""
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        number, wire = key >> 3, key & 7
        value, size = 0, 0
        if wire == VARINT:
            value, at = varint(data, at)
        elif wire == BYTES:
            size, at = varint(data, at)
        elif wire in (FIXED64, FIXED32):
            size = 8 if wire == FIXED64 else 4
        else:
            raise BrokenEventError
        if number == 0 or at + size > len(data):
            raise BrokenEventError
        yield number, wire, value, data[at : at + size]
        at += size
