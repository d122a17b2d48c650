"""Checksums of many messages at once, against those of each."""

from __future__ import annotations

import struct

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.tfevents.crc32c import crc32c, position_tables
from rvcmonitor.tfevents.fast.checksums import crc_of_words, headers_are_sound
from rvcmonitor.tfevents.framing import length_checksum


@given(st.binary(min_size=1, max_size=100))
def test_bytes_add_up_to_the_checksum(data: bytes) -> None:
    tables = position_tables(len(data))
    added = [int(tables[len(data) - 1 - at, byte]) for at, byte in enumerate(data)]
    assert np.bitwise_xor.reduce([crc32c(bytes(len(data))), *added]) == crc32c(data)


@given(st.lists(st.integers(0, 2**64 - 1), min_size=1, max_size=8), st.sampled_from([0, 4]))
def test_words_add_what_their_lower_halves_add(words: list[int], behind: int) -> None:
    found = crc_of_words(np.array(words, np.uint64), behind)
    for word, added in zip(words, found.tolist(), strict=True):
        data = struct.pack("<I", word & 0xFFFFFFFF) + bytes(behind)
        assert added ^ crc32c(bytes(len(data))) == crc32c(data)


@given(st.lists(st.tuples(st.integers(-(2**40), 2**40), st.booleans()), min_size=1, max_size=8))
def test_headers(headers: list[tuple[int, bool]]) -> None:
    lengths = np.array([length for length, _ in headers], np.int64)
    right = [length_checksum(length & (2**64 - 1)) for length, _ in headers]
    stored = np.array(right, np.uint32) ^ np.array([not good for _, good in headers], np.uint32)
    expected = [good and 0 <= length < 2**32 for length, good in headers]
    assert headers_are_sound(lengths, stored).tolist() == expected
