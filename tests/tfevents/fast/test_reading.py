"""The quick way of reading gives what the plain way gives, whatever the file looks like."""

from __future__ import annotations

import math
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rvcmonitor.tfevents.event_file import Guesses
from rvcmonitor.tfevents.fast.reading import FastReading
from rvcmonitor.tfevents.reading import Progress, Reading
from rvcmonitor.tfevents.source import Source
from tests.tfevents.encoding import (
    ScriptedFile,
    assert_same,
    beginning,
    event,
    picture,
    read_bytes,
    record_starts,
    records,
    scalar,
    sound,
    tensor,
)

TAGS = ["loss/g/total", "loss/g/mel", "loss/d/adv", "x", "", "Verlust/größe"]
steps = st.one_of(
    st.sampled_from([0, 1, 127, 128, 16383, 16384, 2**31, 2**40, -1, -(2**63), 2**63 - 1]),
    st.integers(0, 300),
)
floats = st.one_of(st.floats(width=32), st.sampled_from([math.nan, math.inf, -math.inf, 0.0]))
media = st.builds(
    lambda make, size: make("gen/audio" if make is sound else "all/mel", bytes(size)),
    st.sampled_from([picture, sound]),
    st.sampled_from([0, 5, 1100, 20_000]),
)
tensors = st.builds(
    lambda tag, value, dtype: tensor(tag, np.array(value).astype(dtype)),
    st.sampled_from(TAGS),
    st.integers(-5, 100),
    st.sampled_from([np.float16, np.float32, np.float64, np.int32, np.uint8]),
)
values: Any = st.one_of(st.builds(scalar, st.sampled_from(TAGS), floats), tensors, media)
irregular = st.builds(
    lambda parts, step, wall_time: event(*parts, step=step, wall_time=wall_time),
    st.lists(values, min_size=0, max_size=3),
    steps,
    st.one_of(st.just(0.0), st.floats(1.6e9, 1.9e9)),
) | st.builds(beginning, steps)


@st.composite
def cycles(draw: st.DrawFn) -> list[bytes]:
    """A stretch as trainers write it: the same tags again and again, pictures now and then; some
    log one tag by epoch and another by step, and clocks may be anything."""
    tags = draw(st.lists(st.sampled_from(TAGS), min_size=1, max_size=6))
    first, count = draw(steps), draw(st.integers(1, 80))
    stride, every = draw(st.sampled_from([1, 7, 200])), draw(st.sampled_from([0, 1, 5]))
    seed = draw(st.integers(0, 2**32))
    rng = np.random.default_rng(seed)
    numbers = rng.random((count, len(tags)), np.float32)
    clock = rng.integers(2**63, size=(count, len(tags))).view(np.float64)
    shared, steady = draw(st.booleans()), draw(st.booleans())
    payloads = []
    for row in range(count):
        step = min(first + stride * row, 2**63 - 1)
        now = 1.7e9 + row * 3.3
        payloads += [
            event(
                scalar(tag, float(numbers[row, index])),
                step=step if shared or index else row,
                wall_time=now + index / 1e3 if steady else float(clock[row, index]),
            )
            for index, tag in enumerate(tags)
        ]
        if every and row % every == 0:
            payloads.append(event(picture("all/mel", bytes(1200 + row)), step=step, wall_time=now))
    return payloads


files = st.lists(st.one_of(cycles(), st.lists(irregular, max_size=6)), max_size=5).map(
    lambda parts: records(*(payload for part in parts for payload in part))
)


@settings(max_examples=60)
@given(data=files, before=files)
def test_quick_equals_plain(data: bytes, before: bytes) -> None:
    guesses = Guesses()
    read_bytes(before, guesses=guesses)
    quick, progress = read_bytes(data, guesses=guesses)
    assert_same(quick, read_bytes(data, plainly=True)[0])
    assert progress.position == len(data)
    assert quick.problems == ()


@settings(max_examples=40)
@given(data=files, cuts=st.lists(st.floats(0, 1), max_size=5), limit=st.sampled_from([100, 2**40]))
def test_growing_in_any_cuts_gives_the_whole(data: bytes, cuts: list[float], limit: int) -> None:
    sizes = tuple(sorted(int(cut * len(data)) for cut in cuts))
    pieces, progress = read_bytes(data, sizes=sizes, limit=limit)
    assert_same(pieces, read_bytes(data, plainly=True)[0])
    assert progress.position == len(data)


@settings(max_examples=60)
@given(data=files, damage=st.lists(st.tuples(st.floats(0, 1), st.integers(1, 255)), max_size=4))
def test_damage_anywhere_is_seen_alike(data: bytes, damage: list[tuple[float, int]]) -> None:
    broken = bytearray(data)
    for place, flip in damage:
        broken[int(place * (len(data) - 1))] ^= flip
    guesses = Guesses()
    read_bytes(data, guesses=guesses)
    quick, _ = read_bytes(bytes(broken), guesses=guesses)
    assert_same(quick, read_bytes(bytes(broken), plainly=True)[0])


@lru_cache
def _training(steps: range, tags: int, every: int) -> bytes:
    """The file of :func:`_epochs`, made once for all tests that read it."""
    return records(*_epochs(steps, tags, every))


def _epochs(steps: range, tags: int, every: int) -> list[bytes]:
    """A training as Applio logs it; a sound at every tenth epoch, under a tag of its own."""
    payloads = []
    for row, step in enumerate(steps):
        now = 1.7e9 + 20.1 * row
        payloads += [
            event(scalar(f"loss/{index}", step / (index + 3)), step=step, wall_time=now + index)
            for index in range(tags)
        ]
        if row % every == 0:
            for tag in ("org", "gen"):
                payloads.append(event(picture(tag, bytes(1500 + row)), step=step, wall_time=now))
        if row % 10 == 0:
            payloads.append(event(sound(f"gen/{step:07d}", bytes(9000)), step=step, wall_time=now))
    return payloads


@pytest.mark.parametrize("tags", [1, 3, 17])
@pytest.mark.parametrize("every", [1, 4])
def test_epochs_whose_steps_become_longer(tags: int, every: int) -> None:
    steps = range(0, 16384 + 53 * 40, 53)
    data = records(*_epochs(steps, tags, every))
    quick, progress = read_bytes(data)
    assert_same(quick, read_bytes(data, plainly=True)[0])
    assert quick.scalars["loss/0"].steps.tolist() == list(steps)
    assert progress.position == len(data)


@pytest.mark.parametrize("where", [0.1, 0.5, 0.9])
def test_a_damaged_epoch_costs_its_record_only(where: float) -> None:
    data = bytearray(_training(range(53, 53 * 300, 53), 17, 1))
    starts = [s for s in record_starts(bytes(data)) if data[s + 1] == 0]  # scalars are short
    at = starts[int(where * len(starts))]
    data[at + 14] ^= 1
    quick, _ = read_bytes(bytes(data))
    assert_same(quick, read_bytes(bytes(data), plainly=True)[0])
    assert [problem.offset for problem in quick.problems] == [at]
    assert sum(len(column.steps) for column in quick.scalars.values()) == 17 * 299 - 1


@pytest.mark.parametrize("many", range(150, 190))
def test_a_damaged_picture_is_not_verified_where_a_stretch_was_guessed_too_long(many: int) -> None:
    """After one long stretch, some guess ends where a picture's bytes look like a header."""
    payloads = [event(scalar("a", row / 3), step=row) for row in range(many)]
    for row in range(many, many + 8):
        payloads.append(event(picture("mel", bytes([1, 0, 0, 0, 0, 0, 0, 0]) * 300), step=row))
        payloads += [event(scalar("a", row / 3), step=row) for _ in range(10)]
    data = bytearray(records(*payloads))
    at = record_starts(bytes(data))[1 + many + 11]  # the second picture, behind the version
    data[at + 500] ^= 1
    quick, _ = read_bytes(bytes(data))
    assert_same(quick, read_bytes(bytes(data), plainly=True)[0])
    assert quick.problems == ()


def test_what_other_files_looked_like_makes_no_difference() -> None:
    """The shapes of one file are guesses for the next: tried first, and no more than that."""
    first = _epochs(range(53, 53 * 200, 53), 17, 1)
    second = _epochs(range(53, 53 * 200, 53), 15, 4)  # begins with the same tag
    third = [event(scalar("loss/0", row / 3), step=row) for row in range(300)]
    guesses = Guesses()
    for payloads in (first, second, third, first):
        data = records(*payloads)
        quick, progress = read_bytes(data, guesses=guesses)
        assert_same(quick, read_bytes(data, plainly=True)[0])
        assert progress.position == len(data)


def test_only_files_that_share_guesses_profit_from_each_other() -> None:
    data, guesses = _training(range(53, 53 * 60, 53), 3, 1), Guesses()
    taken = []
    for known in (guesses, guesses, Guesses()):
        file = ScriptedFile(data)
        reading = Reading(Path("events"), Source(file, len(data)), Progress())
        reading.run(2**40, lambda: False, FastReading(reading, known).read_many)
        taken.append(file.bytes_read)
    assert taken[1] < taken[0] == taken[2]


@pytest.mark.parametrize("where", [0, 50])
def test_one_long_stretch_does_not_make_the_others_long(where: int) -> None:
    """Hardly more is read than scalars and the heads of pictures."""
    payloads = []
    for row in range(100):
        many = 1500 if row == where else 20
        payloads += [event(scalar("loss", i / 3), step=row) for i in range(many)]
        payloads += [event(picture("mel", bytes(30_000)), step=row) for _ in range(3)]
    data = records(*payloads)
    file = ScriptedFile(data)
    reading = Reading(Path("events"), Source(file, len(data)), Progress())
    reading.run(2**40, lambda: False, FastReading(reading, Guesses()).read_many)
    assert len(reading.found.chunk().scalars["loss"].steps) == 1500 + 99 * 20
    assert file.bytes_read < len(data) / 15


@pytest.mark.parametrize("reads", range(0, 200, 7))
def test_a_file_that_is_cut_while_it_is_read(reads: int) -> None:
    data, guesses = _training(range(53, 53 * 60, 53), 3, 1), Guesses()
    whole, _ = read_bytes(data, guesses=guesses)  # and stretches of this shape are known now

    class Cut(ScriptedFile):
        def read(self, count: int = -1, /) -> bytes:
            if self.reads == reads:
                self.data = self.data[: self._at + 5]
            return super().read(count)

    reading = Reading(Path("events"), Source(Cut(data), len(data)), Progress())
    reading.run(2**40, lambda: False, FastReading(reading, guesses).read_many)
    for tag, column in reading.found.chunk().scalars.items():
        kept = len(column.steps)
        assert column.steps.tolist() == whole.scalars[tag].steps[:kept].tolist()


def test_tags_in_no_order_and_steps_of_all_widths() -> None:
    rng = np.random.default_rng(1)
    payloads = [
        event(scalar(f"t{rng.integers(3)}", float(row)), step=int(2 ** rng.integers(20)))
        for row in range(6000)
    ]
    payloads += [event(scalar("t", 1.0), step=int(2 ** rng.integers(20))) for _ in range(6000)]
    data = records(*payloads)
    assert_same(read_bytes(data)[0], read_bytes(data, plainly=True)[0])


@pytest.mark.parametrize("size", [1, 56, 57, 80, 90, 127, 200, 300])
def test_pictures_under_tags_of_any_length(size: int) -> None:
    payloads = []
    for row in range(30):
        payloads.append(event(scalar("a", row / 3), step=row))
        payloads.append(event(picture("p" * size, bytes(5000 + row)), step=row))
    data = records(*payloads)
    quick, progress = read_bytes(data)
    assert_same(quick, read_bytes(data, plainly=True)[0])
    assert quick.media["p" * size].steps.tolist() == list(range(30))
    assert progress.position == len(data)


@pytest.mark.parametrize("order", [1, -1])
def test_a_picture_beside_another_value_is_read_in_full(order: int) -> None:
    """They come where lone pictures stood before, so that they are hopped over at first."""
    payloads = []
    for row in range(60):
        beside = [scalar("b", row / 7)] if row >= 30 else []
        payloads.append(event(scalar("a", row / 3), step=row))
        payloads.append(event(*[picture("p", bytes(5000)), *beside][::order], step=row))
    data = records(*payloads)
    quick, _ = read_bytes(data)
    assert_same(quick, read_bytes(data, plainly=True)[0])
    assert quick.scalars["b"].steps.tolist() == list(range(30, 60))
    assert quick.media["p"].steps.tolist() == list(range(60))


def test_pictures_that_are_not_whole_yet_wait() -> None:
    data = records(*_epochs(range(53, 53 * 100, 53), 3, 1))
    starts = record_starts(data)
    for size in (starts[-40] + 700, starts[-40] + 5, starts[-40], len(data) - 1):
        pieces, progress = read_bytes(data, sizes=(size,))
        assert_same(pieces, read_bytes(data, plainly=True)[0])
        assert progress.position == len(data)
