"""CRC-32C of many equally long messages at once: a column of checksums is a few lookups.

See :mod:`rvcmonitor.tfevents.crc32c` for why that can be.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.crc32c import crc32c, position_tables, unmasked


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


def _sums(bits: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """What every number adds to a checksum, from what each of its n bits adds, along the last
    axis, which becomes 2ⁿ long."""
    sums = np.zeros_like(bits[..., :1])
    for bit in range(bits.shape[-1]):
        sums = np.concatenate([sums, sums ^ bits[..., bit : bit + 1]], axis=-1)
    return sums


_PIECES = {behind: _piece_tables(behind) for behind in (0, 4)}


def headers_are_sound(
    lengths: NDArray[np.int64], checksums: NDArray[np.uint32]
) -> NDArray[np.bool_]:
    """Which of ``lengths`` are below 2³² and have the checksum beside them; shape (n,)."""
    crcs = crc_of_words(lengths, 4) ^ np.uint32(crc_of_zeros(8))
    sound: NDArray[np.bool_] = (crcs == unmasked(checksums)) & (lengths >> 32 == 0)
    return sound
