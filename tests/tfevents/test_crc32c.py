"""CRC-32C against TensorBoard's own and the check value of its definition."""

from __future__ import annotations

import random
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tensorboard.compat.tensorflow_stub.pywrap_tensorflow import masked_crc32c as theirs

from rvcmonitor.tfevents.crc32c import (
    crc32c,
    crc_of_words,
    crc_of_zeros,
    masked_crc32c,
    position_tables,
)
from rvcmonitor.tfevents.framing import headers_are_sound, length_checksum


def test_the_check_value() -> None:
    assert crc32c(b"123456789") == 0xE3069283


@given(st.binary(max_size=300))
def test_short(data: bytes) -> None:
    assert masked_crc32c(data) == theirs(data)


@pytest.mark.parametrize("size", [4095, 4096, 4097, 8191, 70_001])
def test_long(size: int) -> None:
    data = random.Random(size).randbytes(size)
    assert masked_crc32c(data) == theirs(data)


@given(st.binary(min_size=1, max_size=100))
def test_bytes_add_up_to_the_checksum(data: bytes) -> None:
    tables = position_tables(len(data))
    added = [int(tables[len(data) - 1 - at, byte]) for at, byte in enumerate(data)]
    assert np.bitwise_xor.reduce([crc_of_zeros(len(data)), *added]) == crc32c(data)


@given(st.lists(st.integers(0, 2**64 - 1), min_size=1, max_size=8), st.sampled_from([0, 4]))
def test_words_add_what_their_lower_halves_add(words: list[int], behind: int) -> None:
    found = crc_of_words(np.array(words, np.uint64), behind)
    for word, added in zip(words, found.tolist(), strict=True):
        data = struct.pack("<I", word & 0xFFFFFFFF) + bytes(behind)
        assert added ^ crc_of_zeros(len(data)) == crc32c(data)


@given(st.lists(st.tuples(st.integers(-(2**40), 2**40), st.booleans()), min_size=1, max_size=8))
def test_headers(headers: list[tuple[int, bool]]) -> None:
    lengths = np.array([length for length, _ in headers], np.int64)
    right = [length_checksum(length & (2**64 - 1)) for length, _ in headers]
    stored = np.array(right, np.uint32) ^ np.array([not good for _, good in headers], np.uint32)
    expected = [good and 0 <= length < 2**32 for length, good in headers]
    assert headers_are_sound(lengths, stored).tolist() == expected
