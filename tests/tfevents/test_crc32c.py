"""CRC-32C against TensorBoard's own and the check value of its definition."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tensorboard.compat.tensorflow_stub.pywrap_tensorflow import masked_crc32c as theirs

from rvcmonitor.tfevents.crc32c import crc32c, masked_crc32c


def test_the_check_value() -> None:
    assert crc32c(b"123456789") == 0xE3069283


@given(st.binary(max_size=300))
def test_short(data: bytes) -> None:
    assert masked_crc32c(data) == theirs(data)


@pytest.mark.parametrize("size", [4096, 7067, 7068, 8191, 70_001, 1_000_003])
def test_long(size: int) -> None:
    data = random.Random(size).randbytes(size)
    assert masked_crc32c(data) == theirs(data)
