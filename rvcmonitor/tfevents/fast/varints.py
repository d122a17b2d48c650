"""Varints of many records at once."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]
Sizes = NDArray[np.intp] | Any

LONGEST = 8
"""Bytes of the longest varint that fits into a word: numbers below 2⁵⁶."""

_BITS = np.array([sum(0x7F << 8 * byte for byte in range(n)) for n in range(LONGEST + 1)], "<u8")


def varint_bits(words: Words, sizes: Sizes) -> Words:
    """Seven bits of each of the lowest ``sizes`` bytes, 0 to 8, of ``words``; the rest is 0.

    The shapes are any that broadcast together.
    """
    bits: Words = words & _BITS[sizes]
    return bits


def joined(bits: Words, longest: int) -> NDArray[np.int64]:
    """The numbers of varints of at most ``longest`` bytes, from :func:`varint_bits`; same shape."""
    numbers = bits & np.uint64(0x7F)
    for byte in range(1, longest):
        numbers |= bits >> np.uint64(byte) & np.uint64(0x7F << 7 * byte)
    return numbers.view(np.int64)
