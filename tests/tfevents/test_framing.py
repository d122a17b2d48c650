"""What may stand in a record's place, by name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.tfevents.framing import (
    HEADER,
    OVERHEAD,
    BadDataCrc,
    BadLengthCrc,
    Record,
    Truncated,
    find_header,
    frame,
    header,
    payload_of,
    record_at,
)
from rvcmonitor.tfevents.source import Source
from tests.tfevents.encoding import ScriptedFile


def source(data: bytes) -> Source:
    return Source(ScriptedFile(data), len(data))


@given(st.binary(max_size=5000), st.binary(max_size=50))
def test_a_whole_record(payload: bytes, before: bytes) -> None:
    file = source(before + frame(payload))
    record = record_at(file, len(before))
    assert record == Record(len(before), len(payload))
    assert record.end == file.size
    assert payload_of(file, record) == payload
    assert record_at(file, record.end) == Truncated()


@given(st.binary(max_size=200), st.data())
def test_a_record_of_which_some_is_missing(payload: bytes, data: st.DataObject) -> None:
    whole = frame(payload)
    size = data.draw(st.integers(0, len(whole) - 1))
    assert record_at(source(whole[:size]), 0) == Truncated()


@given(st.binary(min_size=1, max_size=200), st.data())
def test_one_wrong_byte(payload: bytes, data: st.DataObject) -> None:
    broken = bytearray(frame(payload) + b"more")
    at = data.draw(st.integers(0, len(broken) - 5))
    broken[at] ^= data.draw(st.integers(1, 255))
    file = source(bytes(broken))
    record = record_at(file, 0)
    if at < HEADER:
        assert record == BadLengthCrc()
    else:
        assert record == Record(0, len(payload))
        assert payload_of(file, record) == BadDataCrc()


@pytest.mark.parametrize("written", range(1, OVERHEAD + 20))
def test_space_of_zeros_is_still_to_be_written(written: int) -> None:
    whole = frame(b"x" * 20)
    file = source(whole[:written] + bytes(len(whole) - written + 100))
    record = record_at(file, 0)
    found = payload_of(file, record) if isinstance(record, Record) else record
    assert found in (Truncated(), b"x" * 20)


@given(st.binary(max_size=100), st.binary(max_size=100), st.binary(max_size=20))
def test_the_next_header_is_found_in_anything(before: bytes, payload: bytes, behind: bytes) -> None:
    data = before + frame(payload) + behind
    found = find_header(data)
    lengths = [int.from_bytes(data[at : at + 8], "little") for at in range(len(data) - HEADER + 1)]
    sound = [
        at
        for at, length in enumerate(lengths)
        if length < 2**30 and data[at : at + HEADER] == header(length)
    ]
    assert found == sound[0]
    assert len(before) in sound
