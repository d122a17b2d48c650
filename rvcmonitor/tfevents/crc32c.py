"""CRC-32C (Castagnoli), as TFRecord files use it: reflected polynomial 0x82F63B78, then masked.

A CRC is linear over GF(2): the checksum of a message of n bytes is a constant that depends on n
alone, XOR one table value for each byte that depends on the byte and on how many bytes follow it
(see "A Painless Guide to CRC Error Detection Algorithms", R. Williams, 1993). That is what makes
columns of equally long messages, and long messages cut into equal lanes, a matter of lookups.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

_POLYNOMIAL = 0x82F63B78
_MASK_DELTA = 0xA282EAD8
_LANES = 4096
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
    bits = [[_TABLE_LIST[1 << bit] for bit in range(8)]]
    while len(bits) < count:
        bits.append([crc >> 8 ^ _TABLE_LIST[crc & 0xFF] for crc in bits[-1]])
    tables = _sums(np.array(bits, np.uint32))
    tables.flags.writeable = False
    return tables


def _sums(bits: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """What every number adds to a checksum, from what each of its n bits adds, along the last
    axis, which becomes 2ⁿ long."""
    sums = np.zeros_like(bits[..., :1])
    for bit in range(bits.shape[-1]):
        sums = np.concatenate([sums, sums ^ bits[..., bit : bit + 1]], axis=-1)
    return sums


@lru_cache(maxsize=4096)
def crc_of_zeros(length: int) -> int:
    """The CRC-32C of ``length`` zero bytes: the constant part of every message that long."""
    return crc32c(bytes(length))


def crc_of_words(words: NDArray[Any], behind: int) -> NDArray[np.uint32]:
    """What the lower four bytes of each of ``words`` (64 bits each, any shape) add to the checksum
    of a message in which ``behind`` bytes, 0 or 4, follow them."""
    words = words.view(np.int64)
    first, *others = _PIECES[behind]
    crcs = first[2].take(words & first[1], mode="clip")  # it never clips: it looks no further
    for bit, mask, table in others:
        crcs ^= table.take(words >> bit & mask, mode="clip")
    return crcs


def _piece_tables(behind: int) -> list[tuple[int, int, NDArray[np.uint32]]]:
    """The tables for :func:`crc_of_words`: (first bit, mask, table) of each piece.

    Pieces as long as these are quicker than bytes, and their tables still fit into the
    processor's nearest cache.
    """
    bits = [
        position_tables(behind + 4)[behind + 3 - byte, 1 << bit]
        for byte in range(4)
        for bit in range(8)
    ]
    return [
        (first, (1 << size) - 1, _sums(np.array(bits[first : first + size], np.uint32)))
        for first, size in ((0, 11), (11, 11), (22, 10))
    ]


_PIECES = {behind: _piece_tables(behind) for behind in (0, 4)}


def _shift(crcs: NDArray[np.uint32], tables: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Apply a linear map, given as its effect on each of the four bytes; tables (4, 256)."""
    result: NDArray[np.uint32] = tables[0][crcs & 0xFF]
    for byte in (1, 2, 3):
        result ^= tables[byte][(crcs >> np.uint32(8 * byte)) & 0xFF]
    return result


def _identity() -> NDArray[np.uint32]:
    values = np.arange(256, dtype=np.uint32)
    return np.stack([values << np.uint32(8 * byte) for byte in range(4)])


def _one_zero_byte() -> NDArray[np.uint32]:
    """The map "a zero byte follows", for :func:`_shift`."""
    identity = _identity()
    moved: NDArray[np.uint32] = (identity >> np.uint32(8)) ^ _TABLE[identity & 0xFF]
    return moved


def _shift_tables(length: int) -> NDArray[np.uint32]:
    """The map "``length`` zero bytes follow", for :func:`_shift`, by repeated squaring."""
    power, result = _one_zero_byte(), _identity()
    while length:
        if length & 1:
            result = _shift(result, power)
        power = _shift(power, power)
        length >>= 1
    return result


def _crc_in_lanes(data: NDArray[np.uint8]) -> int:
    """Cut the message into equal lanes, walk all of them at once, and join them pairwise."""
    width = -(-data.size // _LANES)
    padded = np.zeros(_LANES * width, np.uint8)  # leading zeros add nothing to a bare CRC
    padded[padded.size - data.size :] = data
    padded[padded.size - data.size :][:4] ^= 0xFF  # the initial value, folded into the message
    columns = np.ascontiguousarray(padded.reshape(_LANES, width).T)
    crcs = np.zeros(_LANES, np.uint32)
    for column in columns:
        crcs = (crcs >> np.uint32(8)) ^ _TABLE[(crcs & 0xFF) ^ column]
    tables = _shift_tables(width)
    while crcs.size > 1:
        crcs = _shift(crcs[0::2], tables) ^ crcs[1::2]
        tables = _shift(tables, tables)
    return int(crcs[0]) ^ 0xFFFFFFFF
