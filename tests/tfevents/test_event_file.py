"""A file on disk that grows, is cut, replaced, or vanishes."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from rvcmonitor.tfevents.event_file import EventFile
from rvcmonitor.tfevents.media import BrokenMediaError, read_media
from rvcmonitor.tfevents.reading import Reading
from tests.tfevents.encoding import beginning, chunks_of, event, picture, records, scalar, sound
from tests.tfevents.test_event import PNG


def points(first: int, last: int) -> list[bytes]:
    return [event(scalar("a", i), step=i, wall_time=1.7e9 + i) for i in range(first, last + 1)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "events.out.tfevents.1.host.2.0"


def test_only_what_is_new(path: Path) -> None:
    path.write_bytes(records(*points(3, 5)))
    file = EventFile(path)
    chunk = file.read()
    assert chunk.scalars["a"].steps.tolist() == [3, 4, 5]
    assert (chunk.first_step, chunk.last_wall_time) == (3, 1.7e9 + 5)
    assert file.read().scalars == {}
    path.write_bytes(records(*points(3, 7)))
    chunk = file.read()
    assert chunk.scalars["a"].steps.tolist() == [6, 7]
    assert (chunk.first_step, chunk.last_wall_time) == (3, 1.7e9 + 7)
    assert file.position == path.stat().st_size
    assert not chunk.restarted


@pytest.mark.parametrize("tags", [1, 5])
def test_columns_are_compact_and_read_only(path: Path, tags: int) -> None:
    payloads = [
        event(scalar(f"t{tag}", i), step=i, wall_time=1.7e9 + i)
        for i in range(1, 3001)
        for tag in range(tags)
    ]
    path.write_bytes(records(*payloads))
    held: dict[int, int] = {}  # bytes of the arrays that own what the columns show
    for column in EventFile(path).read().scalars.values():
        assert len(column.steps) == len(column.wall_times) == len(column.values) == 3000
        assert column.values.dtype == np.float32
        for array in (column.steps, column.wall_times, column.values):
            assert not array.flags.writeable
            assert array.flags.c_contiguous
            while isinstance(array.base, np.ndarray):
                array = array.base
            held[id(array)] = array.nbytes
    assert sum(held.values()) <= 20 * 3000 * tags


def test_a_limit_and_the_rest(path: Path) -> None:
    path.write_bytes(records(*points(1, 3000)))
    file, more = EventFile(path), True
    steps: list[int] = []
    while more:
        chunk = file.read(limit=10_000)
        steps += chunk.scalars["a"].steps.tolist() if chunk.scalars else []
        more = chunk.more
    assert steps == list(range(1, 3001))


def test_cancelling_keeps_what_was_read(path: Path) -> None:
    path.write_bytes(records(*points(1, 100)))
    file = EventFile(path)
    first = file.read(cancelled=lambda: True)
    assert first.more
    rest = file.read()
    seen = [chunk.scalars["a"].steps for chunk in (first, rest) if chunk.scalars]
    assert np.concatenate(seen).tolist() == list(range(1, 101))


@pytest.mark.parametrize("missing", [1, 5, 20, 40])
@pytest.mark.parametrize("count", [30, 3000])
def test_space_reserved_for_a_record_is_read_once_it_is_written(
    path: Path, count: int, missing: int
) -> None:
    whole = records(*points(1, count))
    path.write_bytes(whole[:-missing] + bytes(missing + 100))
    file = EventFile(path)
    before = file.read()
    path.write_bytes(whole + bytes(100))
    os.utime(path, (0, 0))  # another time of writing, however coarse the clock
    steps = [chunk.scalars["a"].steps for chunk in (before, file.read())]
    assert np.concatenate(steps).tolist() == list(range(1, count + 1))
    assert before.problems == ()


@pytest.mark.parametrize("steps", [(1, 2), (50, 90)])
def test_a_file_that_was_cut_or_replaced_begins_again(path: Path, steps: tuple[int, int]) -> None:
    path.write_bytes(records(*points(1, 5)))
    file = EventFile(path)
    file.read()
    started = 2.0 if steps[0] > 1 else 1.0
    path.write_bytes(records(*points(*steps), started=started))
    chunk = file.read()
    assert chunk.restarted
    assert chunk.scalars["a"].steps.tolist() == list(range(steps[0], steps[1] + 1))


def test_a_replaced_file_that_could_not_be_read_at_once_begins_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bool:
        raise OSError("the drive went away")

    path.write_bytes(records(*points(1, 5)))
    file = EventFile(path)
    file.read()
    path.write_bytes(records(*points(50, 90), started=2.0))
    with monkeypatch.context() as patch:
        patch.setattr(Reading, "run", refuse)
        with pytest.raises(OSError, match="went away"):
            file.read()
    assert file.read().restarted
    assert not file.read().restarted


def test_an_event_file_in_place_of_something_else_is_read(path: Path) -> None:
    path.write_bytes(b"not yet downloaded" * 100)
    file = EventFile(path)
    assert [problem.code for problem in file.read().problems] == ["not-an-event-file"]
    path.write_bytes(records(*points(1, 5)))
    chunk = file.read()
    assert chunk.restarted
    assert chunk.scalars["a"].steps.tolist() == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("last", [9, 2000])
def test_a_writer_that_begins_again_says_so(path: Path, last: int) -> None:
    from tensorboard.compat.proto.event_pb2 import Event, SessionLog

    start = Event(wall_time=1.7e9, step=7, session_log=SessionLog(status=SessionLog.START))
    other = Event(wall_time=1.7e9, step=3, session_log=SessionLog(status=SessionLog.STOP))
    path.write_bytes(
        records(start.SerializeToString(), other.SerializeToString(), *points(7, last))
    )
    file = EventFile(path)
    assert file.read().purge_step == 7
    assert file.read().purge_step is None


@pytest.mark.parametrize("count", [5, 2000])
@pytest.mark.parametrize("plainly", [True, False])
def test_what_comes_before_a_new_beginning_is_read_apart(count: int, plainly: bool) -> None:
    shown = event(picture("mel", bytes(40_000)), step=9)
    begun = beginning(3)
    data = records(*points(1, count), begun, shown, begun, begun, *points(3, count))
    chunks = chunks_of(data, plainly=plainly)
    counts = [
        {
            **{tag: len(part.steps) for tag, part in chunk.scalars.items()},
            **{tag: len(part.steps) for tag, part in chunk.media.items()},
        }
        for chunk in chunks
    ]
    assert counts == [{"a": count}, {"mel": 1}, {"a": count - 2}]
    assert [chunk.purge_step for chunk in chunks] == [None, 3, 3]


def test_a_vanished_file_is_an_error_and_comes_back(path: Path) -> None:
    path.write_bytes(records(*points(1, 5)))
    file = EventFile(path)
    file.read()
    path.rename(path.with_name("elsewhere"))
    with pytest.raises(OSError, match=path.name):
        file.read()
    path.with_name("elsewhere").rename(path)
    assert file.read().scalars == {}


def test_media_are_read_when_shown(path: Path) -> None:
    path.write_bytes(
        records(
            event(picture("p", PNG + bytes(3000)), step=7),
            event(scalar("a", 1.0), picture("p", PNG), sound("s", b"RIFFxxxx"), step=8),
        )
    )
    media = EventFile(path).read().media
    for column in media.values():
        for array in (column.steps, column.wall_times, column.offsets, column.indices):
            assert not array.flags.writeable
    assert media["p"].steps.tolist() == [7, 8]
    first = read_media(path, int(media["p"].offsets[0]), int(media["p"].indices[0]))
    assert (first.tag, first.step, first.encoded) == ("p", 7, PNG + bytes(3000))
    assert (first.width, first.height) == (3, 2)
    heard = read_media(path, int(media["s"].offsets[0]), int(media["s"].indices[0]))
    assert (heard.sample_rate, heard.channels, heard.frames) == (40000, 1, 9)


def test_a_damaged_picture_says_so(path: Path) -> None:
    data = bytearray(records(event(picture("p", PNG + bytes(3000)))))
    data[2000] ^= 1
    path.write_bytes(data)
    offset = int(EventFile(path).read().media["p"].offsets[0])
    with pytest.raises(BrokenMediaError) as caught:
        read_media(path, offset)
    assert path.name in caught.value.message.english()


def test_a_picture_that_claims_to_be_huge_is_not_opened(path: Path) -> None:
    bomb = PNG[:16] + b"\x00\x00\xff\xff\x00\x00\xff\xff" + bytes(3000)
    path.write_bytes(records(event(picture("p", bomb))))
    offset = int(EventFile(path).read().media["p"].offsets[0])
    with pytest.raises(BrokenMediaError, match="too large"):
        read_media(path, offset)


@pytest.mark.parametrize("offset", [1, 10**9])
def test_a_place_without_a_record(path: Path, offset: int) -> None:
    path.write_bytes(records(*points(1, 5)))
    with pytest.raises(BrokenMediaError):
        read_media(path, offset)


if sys.platform != "win32":  # there are no pipes among its files

    def test_a_pipe_keeps_nobody_waiting(path: Path) -> None:
        os.mkfifo(path)
        with pytest.raises(OSError, match="Not a plain file"):
            EventFile(path).read()
