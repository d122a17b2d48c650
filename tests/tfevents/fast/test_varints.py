"""Varints of many records at once, against the plain way."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.tfevents.fast.varints import LONGEST, joined, varint_bits
from rvcmonitor.tfevents.wire import varint
from tests.benchmarks.logs import varint as encoded


@given(st.lists(st.integers(0, 2 ** (7 * LONGEST) - 1), min_size=1), st.binary(min_size=8))
def test_as_the_plain_way(numbers: list[int], behind: bytes) -> None:
    words = [(encoded(number) + behind)[:8] for number in numbers]
    sizes = np.array([len(encoded(number)) for number in numbers])
    bits = varint_bits(np.frombuffer(b"".join(words), "<u8"), sizes)
    assert joined(bits, int(sizes.max())).tolist() == numbers
    assert [varint(word, 0)[0] for word in words] == numbers


@pytest.mark.parametrize("size", range(LONGEST + 1))
def test_only_the_lowest_bytes_count(size: int) -> None:
    bits = varint_bits(np.array([2**64 - 1], np.uint64), size)
    assert joined(bits, LONGEST).tolist() == [2 ** (7 * size) - 1]
