"""CRC-32C (Castagnoli), as TFRecord files use it: reflected polynomial 0x82F63B78, then masked.

A CRC is linear over GF(2): the checksum of a message of n bytes is a constant that depends on n
alone, XOR one table value for each byte that depends on the byte and on how many bytes follow it
(see "A Painless Guide to CRC Error Detection Algorithms", R. Williams, 1993). That is what makes
columns of equally long messages a matter of lookups. A long message is first folded by a multiple
of the polynomial that has four terms, at whole bytes ("Chorba: A novel CRC32 implementation",
S. Russell, 2024).
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

_POLYNOMIAL = 0x82F63B78
_MASK_DELTA = 0xA282EAD8
_FOLDS = (1747, 2830, 5321)
"""Bytes. Moved ahead by each of these, and then added up, a part of a message gives the checksum
that it gives where it stands: with y = x⁸, y⁻¹⁷⁴⁷ + y⁻²⁸³⁰ + y⁻⁵³²¹ = 1 modulo the polynomial. No
such three are much smaller; they were found by trying all."""
_LARGEST_FOLD = 64
"""By squaring, the same holds for twice, four times … as many bytes; with more than so many times
as many, parts no longer fit the processor's cache."""


def _byte_table() -> NDArray[np.uint32]:
    table: NDArray[np.uint32] = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        table = (table >> np.uint32(1)) ^ (np.uint32(_POLYNOMIAL) * (table & np.uint32(1)))
    return table


_TABLE = _byte_table()
_TABLE_LIST: list[int] = _TABLE.tolist()


def mask(crc: int) -> int:
    """The form in which TFRecord stores a checksum: rotated right by 15 bits plus a constant."""
    return ((crc >> 15 | crc << 17) + _MASK_DELTA) & 0xFFFFFFFF


def unmasked(stored: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The plain checksums behind stored (masked) ones; any shape."""
    rotated = stored - np.uint32(_MASK_DELTA)
    return (rotated << np.uint32(15)) | (rotated >> np.uint32(17))


def crc32c(data: bytes | bytearray | memoryview) -> int:
    """The plain (unmasked) CRC-32C of ``data``."""
    crc = 0xFFFFFFFF
    if len(data) >= _FOLDS[0] + _FOLDS[-1]:
        data, crc = _folded(data), 0
    table = _TABLE_LIST
    for byte in bytes(data):
        crc = crc >> 8 ^ table[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def masked_crc32c(data: bytes | bytearray | memoryview) -> int:
    """The checksum of ``data`` as a TFRecord file stores it."""
    return mask(crc32c(data))


def position_tables(count: int) -> NDArray[np.uint32]:
    """``tables[d, b]``: what byte ``b`` adds to the checksum when ``d`` bytes follow it.

    Shape (count, 256), read-only.
    """
    return _position_tables(max(64, 1 << (count - 1).bit_length()))[:count]


@lru_cache(maxsize=4)
def _position_tables(count: int) -> NDArray[np.uint32]:
    tables = np.empty((count, 256), np.uint32)
    tables[0] = _TABLE
    for before, after in pairwise(tables):
        after[:] = (before >> np.uint32(8)) ^ _TABLE.take(before & 0xFF)
    tables.flags.writeable = False
    return tables


def _folded(data: bytes | bytearray | memoryview) -> memoryview:
    """A short message with the checksum of ``data``, where it begins with 0: part after part is
    added to what comes behind it, as long as there is enough."""
    message = np.array(np.frombuffer(data, np.uint8))
    message[:4] ^= 0xFF  # the value to begin with, folded into the message
    scale = _LARGEST_FOLD
    while scale:
        offsets = [scale * offset for offset in _FOLDS]
        size = offsets[0]
        while message.size >= offsets[-1] + size:
            for offset in offsets:
                message[offset : offset + size] ^= message[:size]
            message = message[size:]
        scale //= 2
    return message.data
