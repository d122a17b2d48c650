"""CRC-32C of many equally long messages at once: a column of checksums is a few lookups.

See :mod:`rvcmonitor.tfevents.crc32c` for why that can be.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.tfevents.crc32c import crc32c, position_tables, unmasked


def crc_of_words(words: NDArray[Any], behind: int) -> NDArray[np.uint32]:
    """What the lower four bytes of each of ``words`` (64 bits each, any shape) add to the checksum
    of a message in which ``behind`` bytes, 0 or 4, follow them; the same shape."""
    words = words.view(np.int64)
    first, *others = _WORD_TABLES[behind]
    crcs: NDArray[np.uint32] = first.take(
        words & 0xFF, mode="clip"
    )  # it never clips: it looks no further
    for byte, table in enumerate(others, 1):
        crcs ^= table.take(words >> 8 * byte & 0xFF, mode="clip")
    return crcs


_CRC_OF_ZERO = np.uint32(crc32c(bytes(8)))
_WORD_TABLES = {behind: tuple(position_tables(behind + 4)[behind:][::-1]) for behind in (0, 4)}


def headers_are_sound(
    lengths: NDArray[np.int64], checksums: NDArray[np.uint32]
) -> NDArray[np.bool_]:
    """Which of ``lengths`` are below 2³² and have the checksum beside them; shape (n,)."""
    crcs = crc_of_words(lengths, 4) ^ _CRC_OF_ZERO
    sound: NDArray[np.bool_] = (crcs == unmasked(checksums)) & (lengths >> 32 == 0)
    return sound
