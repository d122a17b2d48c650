"""TFRecord framing: where one record ends and the next begins, from bytes that may end anywhere.

A record is: length (u64), masked CRC-32C of the length, payload, masked CRC-32C of the payload,
all little-endian. A broken header is an error, which its reader turns into a problem.
"""

from __future__ import annotations

import struct
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.crc32c import (
    crc_of_words,
    crc_of_zeros,
    masked_crc32c,
    position_tables,
    unmasked,
)

HEADER = 12
FOOTER = 4
OVERHEAD = HEADER + FOOTER

_CRC = struct.Struct("<I")
_LENGTH = struct.Struct("<Q")


class BrokenHeaderError(ValueError):
    """The length of a record does not have the checksum that stands beside it."""


def header(length: int) -> bytes:
    """What stands before a payload of ``length`` bytes."""
    return _LENGTH.pack(length) + _CRC.pack(length_checksum(length))


def frame(payload: bytes) -> bytes:
    """The record that holds ``payload``."""
    return header(len(payload)) + payload + _CRC.pack(masked_crc32c(payload))


def length_in(header: bytes) -> int:
    """The payload's length from 12 bytes of header; raises :class:`BrokenHeaderError`."""
    if not header_is_sound(header):
        raise BrokenHeaderError
    return int(_LENGTH.unpack_from(header)[0])


@lru_cache(maxsize=4096)
def length_checksum(length: int) -> int:
    """The masked checksum of a length; those of small records repeat."""
    return masked_crc32c(_LENGTH.pack(length))


def header_is_sound(header: bytes | memoryview) -> bool:
    """Whether the 12 bytes ``header`` are a length and its checksum."""
    return int.from_bytes(header[8:], "little") == masked_crc32c(header[:8])


def headers_are_sound(
    lengths: NDArray[np.int64], checksums: NDArray[np.uint32]
) -> NDArray[np.bool_]:
    """Which of ``lengths`` are below 2³² and have the checksum beside them; shape (n,)."""
    crcs = crc_of_words(lengths, 4) ^ np.uint32(crc_of_zeros(8))
    sound: NDArray[np.bool_] = (crcs == unmasked(checksums)) & (lengths >> 32 == 0)
    return sound


def payload_is_sound(payload: bytes | bytearray | memoryview, footer: bytes) -> bool:
    """Whether ``footer`` (4 bytes) is the checksum of ``payload``."""
    return int.from_bytes(footer, "little") == masked_crc32c(payload)


def find_header(data: NDArray[np.uint8]) -> int | None:
    """The first offset in ``data``, shape (n,), where 12 bytes are a sound header, or None.

    Lengths of 1 GiB and more are taken for garbage that happens to fit.
    """
    last = data.size - HEADER + 1
    if last <= 0:
        return None
    small = data[3 : last + 3] < 0x40
    for byte in range(4, 8):
        small &= data[byte : last + byte] == 0
    offsets = np.flatnonzero(small)
    tables = position_tables(8)
    crcs = np.full(offsets.size, crc_of_zeros(8), np.uint32)
    stored = np.zeros(offsets.size, np.uint32)
    for byte in range(4):
        crcs ^= tables[7 - byte][data[offsets + byte]]
        stored |= data[offsets + (8 + byte)].astype(np.uint32) << np.uint32(8 * byte)
    sound = np.flatnonzero(crcs == unmasked(stored))
    return int(offsets[sound[0]]) if sound.size else None
