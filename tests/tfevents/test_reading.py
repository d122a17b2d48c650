"""Files that are damaged, cut, reserved or no event files, read the plain way and the fast one."""

from __future__ import annotations

from pathlib import Path

import pytest

from rvcmonitor.tfevents.reading import Progress, Reading
from rvcmonitor.tfevents.source import Source
from tests.tfevents.encoding import (
    ScriptedFile,
    assert_same,
    event,
    picture,
    read_bytes,
    record_starts,
    records,
    scalar,
)


@pytest.fixture(params=[True, False], ids=["plain", "fast"])
def plainly(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def _one_tag(count: int) -> bytes:
    return records(
        *(event(scalar("a", i), step=i, wall_time=1.7e9 + i) for i in range(1, count + 1))
    )


@pytest.mark.parametrize("where", [0, 3, 8, 11, 12, 20, 35, -1])
def test_a_damaged_record_costs_that_record_only(where: int, plainly: bool) -> None:
    data = bytearray(_one_tag(200))
    starts = [*record_starts(bytes(data)), len(data)]
    at = starts[100] + where if where >= 0 else starts[101] - 1
    data[at] ^= 0x55
    chunk, progress = read_bytes(bytes(data), plainly=plainly)
    assert [(problem.code, problem.offset) for problem in chunk.problems] == [
        ("corrupt-record", starts[100])
    ]
    assert set(range(1, 201)) - set(chunk.scalars["a"].steps.tolist()) == {100}
    assert progress.position == len(data)


@pytest.mark.parametrize("lost", range(1, 60, 7))
def test_bytes_lost_in_the_middle(lost: int, plainly: bool) -> None:
    data = _one_tag(200)
    start = record_starts(data)[100]
    chunk, _ = read_bytes(data[: start + 5] + data[start + 5 + lost :], plainly=plainly)
    missing = set(range(1, 201)) - set(chunk.scalars["a"].steps.tolist())
    assert missing <= {100, 101, 102}
    assert [problem.offset for problem in chunk.problems] == [start]


def test_bytes_lost_inside_a_picture_cost_no_points(plainly: bool) -> None:
    payloads = [event(scalar("a", i), step=i) for i in range(1, 100)]
    shown = event(picture("p", bytes(5000)), step=50)
    data = records(*payloads[:50], shown, *payloads[50:])
    start = record_starts(data)[51]
    chunk, _ = read_bytes(data[: start + 1000] + data[start + 1700 :], plainly=plainly)
    assert chunk.scalars["a"].steps.tolist() == list(range(1, 100))
    assert [problem.offset for problem in chunk.problems] == [start]
    assert not chunk.media


def test_a_half_written_record_is_not_yet(plainly: bool) -> None:
    data = _one_tag(30)
    for size in range(record_starts(data)[-1], len(data)):
        chunk, progress = read_bytes(data[:size], plainly=plainly)
        assert chunk.problems == ()
        assert progress.position == record_starts(data)[-1]


def test_space_reserved_but_not_yet_written_is_not_yet(plainly: bool) -> None:
    data = _one_tag(30)
    last = record_starts(data)[-1]
    for written in range(last, len(data)):
        chunk, progress = read_bytes(
            data[:written] + bytes(len(data) - written + 100), plainly=plainly
        )
        assert chunk.problems == ()
        assert progress.position in (last, len(data))


def test_garbage_at_the_end_is_reported_once_and_what_comes_later_is_read(plainly: bool) -> None:
    good = _one_tag(30)
    more = b"".join([_one_tag(31)[len(good) :]])
    data = good + b"\xfe" * 3000 + more
    chunk, _ = read_bytes(
        data, sizes=(len(good) + 100, len(good) + 2000, len(data) - 10), plainly=plainly
    )
    assert [problem.offset for problem in chunk.problems] == [len(good)]
    assert chunk.scalars["a"].steps.tolist() == list(range(1, 32))


def test_something_else_is_no_event_file(plainly: bool) -> None:
    file = bytes(range(1, 256)) * 20_000
    chunk, progress = read_bytes(file, plainly=plainly)
    assert [problem.code for problem in chunk.problems] == ["not-an-event-file"]
    assert progress.foreign


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_what_went_since_the_size_was_asked_for_is_not_yet(cut: int) -> None:
    """Someone cut the file in that moment; the next look begins it again."""
    data = _one_tag(30)
    reading = Reading(Path("events"), Source(ScriptedFile(data[:-cut]), len(data)), Progress())
    reading.run(2**40, lambda: False)
    chunk = reading.found.chunk()
    assert chunk.problems == ()
    assert_same(chunk, read_bytes(data[:-cut], plainly=True)[0])
