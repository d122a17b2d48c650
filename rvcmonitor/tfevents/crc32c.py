"""CRC-32C (Castagnoli), as TFRecord files use it: reflected polynomial 0x82F63B78, then masked.

A CRC is linear over GF(2): the checksum of a message of n bytes is a constant that depends on n
alone, XOR one table value for each byte that depends on the byte and on how many bytes follow it
(see "A Painless Guide to CRC Error Detection Algorithms", R. Williams, 1993). That is what makes
columns of equally long messages, and long messages cut into equal lanes, a matter of lookups.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

_POLYNOMIAL = 0x82F63B78
_MASK_DELTA = 0xA282EAD8
_LANE = 64  # bytes
_SHORT = 4096  # bytes up to which a plain loop is quicker than lanes


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
    if len(data) > _SHORT:
        return _crc_in_lanes(np.frombuffer(data, np.uint8))
    crc = 0xFFFFFFFF
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


def _crc_in_lanes(data: NDArray[np.uint8]) -> int:
    """Cut the message into equal lanes, go through all of them at once, and join them pairwise."""
    lanes = np.zeros((-(-data.size // _LANE), _LANE), np.uint8)  # zeros in front add nothing
    message = lanes.reshape(-1)[lanes.size - data.size :]
    message[:] = data
    message[:4] ^= 0xFF  # the value to begin with, folded into the message
    tables = position_tables(_LANE)[::-1]
    crcs = np.zeros(len(lanes), np.uint32)
    words = np.ascontiguousarray(lanes.view(np.uint64).T)  # bytes take five times as long to turn
    columns = words.view(np.uint8).reshape(len(words), -1, 8)
    for place, table in enumerate(tables):
        crcs ^= table.take(columns[place // 8, :, place % 8])
    behind = tables[:4]
    while crcs.size > 1:
        crcs = np.concatenate([crcs[: crcs.size % 2] * np.uint32(0), crcs])
        crcs = _with_lanes_behind(crcs[0::2], behind) ^ crcs[1::2]
        behind = _with_lanes_behind(behind, behind)
    return int(crcs[0]) ^ 0xFFFFFFFF


def _with_lanes_behind(crcs: NDArray[np.uint32], tables: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """What checksums become where zeros follow, of which ``tables``, shape (4, 256), tell what they
    make of each of the four bytes of a checksum."""
    result: NDArray[np.uint32] = tables[0].take(crcs & 0xFF)
    for byte in (1, 2, 3):
        result ^= tables[byte].take((crcs >> np.uint32(8 * byte)) & 0xFF)
    return result
