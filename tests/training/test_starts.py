"""Which start counts, held against a slow and obvious way to say it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rvcmonitor.tfevents.columns import Chunk, Scalars
from rvcmonitor.training import stitching
from rvcmonitor.training.stitching import FEW, LONG, Stitch

TOTAL, MEL, PESQ = "loss/g/total", "loss/g/mel", "eval/pesq"


@dataclass(frozen=True)
class Point:
    tag: str
    step: int
    time: float


Start = list[Point]
"""What one start wrote, in order."""


def starts(longest: int = 8) -> st.SearchStrategy[list[Start]]:
    tags = st.sampled_from([TOTAL, MEL, PESQ])
    begin = st.tuples(st.integers(0, 40), st.lists(st.tuples(tags, st.integers(0, 20))))
    return st.lists(begin.map(_written), max_size=5)


def _written(what: tuple[int, list[tuple[str, int]]]) -> Start:
    begun, points = what
    return [Point(tag, step, float(begun + row)) for row, (tag, step) in enumerate(points)]


def history(written: Sequence[Start], few: int = FEW, long: int = LONG) -> dict[str, list[Point]]:
    """The points that count, one start after the other, point by point."""
    counts: list[tuple[int, Point]] = []
    for number, start in enumerate(written):
        if not start:
            continue
        own_tags = {point.tag for point in start}

        rivals = [
            (owner, old)
            for owner, old in counts
            if old.tag in own_tags and not at_a_time(written[owner], start)
        ]
        lost = [(owner, old) for owner, old in rivals if old.step >= start[0].step]
        points = max(sum(point.tag == tag for point in start) for tag in own_tags)
        losses = [(of_tag(tag, lost), of_tag(tag, rivals)) for tag in own_tags]
        if points < few and any(gone >= long and 2 * gone > of for gone, of in losses):
            continue
        counts = [one for one in counts if one not in lost]
        counts += [(number, point) for point in start]
    return {
        tag: [point for _, point in counts if point.tag == tag]
        for tag in dict.fromkeys(point.tag for _, point in counts)
    }


def of_tag(tag: str, points: Sequence[tuple[int, Point]]) -> int:
    return sum(point.tag == tag for _, point in points)


def at_a_time(one: Start, other: Start) -> bool:
    return one[0].time < other[-1].time and other[0].time < one[-1].time


def stitched(written: Sequence[Start], order: random.Random | None = None) -> Stitch:
    """All of it, each start's file read in two pieces, the files in any order."""
    stitch = Stitch([float(number) for number in range(len(written))])
    numbers = list(range(len(written)))
    if order is not None:
        order.shuffle(numbers)
    for number in numbers:
        start = written[number]
        middle = len(start) // 2
        for piece in (start[:middle], start[middle:]):
            if piece:
                stitch.feed(number, number, chunk_of(piece, start[0].step))
    return stitch


def chunk_of(points: Sequence[Point], first_step: int) -> Chunk:
    def scalars(tag: str) -> Scalars:
        own = [point for point in points if point.tag == tag]
        steps = np.array([point.step for point in own], np.int64)
        times = np.array([point.time for point in own])
        return Scalars(steps, times, times.astype(np.float32))

    tags = dict.fromkeys(point.tag for point in points)
    return Chunk(scalars={tag: scalars(tag) for tag in tags}, first_step=first_step)


def told(stitch: Stitch) -> dict[str, list[Point]]:
    return {
        tag: [
            Point(tag, int(step), float(time))
            for step, time in zip(series.steps, series.wall_times, strict=True)
        ]
        for tag, series in stitch.series.items()
    }


@given(starts(), st.randoms(use_true_random=False))
def test_any_mix_of_starts_has_the_points_that_count(
    written: list[Start], order: random.Random
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stitching, "FEW", 3)
        patch.setattr(stitching, "LONG", 4)
        stitch = stitched(written, order)
        assert told(stitch) == history(written, 3, 4)
        kept = sum(len(points) for points in told(stitch).values())
    aside = sum(
        len(branch.steps) for series in stitch._series.values() for branch in series.abandoned
    )
    assert kept + aside == sum(map(len, written))  # nothing is lost


def training(tag: str, steps: range, begun: float, pause: float = 1.0) -> Start:
    return [Point(tag, step, begun + row * pause) for row, step in enumerate(steps)]


def test_programs_that_write_at_a_time_keep_all_they_wrote() -> None:
    stitch = stitched(
        [training(TOTAL, range(0, 40_000, 200), 0.0), training(PESQ, range(0, 40_000, 2000), 30.0)]
    )
    assert [len(series.steps) for series in stitch.series.values()] == [200, 20]
    assert [attempt.is_beside for attempt in stitch.attempts] == [False, True]


def test_who_evaluates_afterwards_replaces_no_training() -> None:
    stitch = stitched([training(TOTAL, range(400), 0.0), training(PESQ, range(9), 900.0)])
    assert [len(series.steps) for series in stitch.series.values()] == [400, 9]


@pytest.mark.parametrize("points", [1, FEW - 1])
def test_a_start_of_a_few_points_is_set_aside(points: int) -> None:
    stitch = stitched([training(TOTAL, range(1000), 0.0), training(TOTAL, range(points), 5000.0)])
    series = stitch.series[TOTAL]
    assert len(series.steps) == 1000
    assert [(branch.attempt, len(branch.steps)) for branch in series.abandoned] == [(1, points)]
    first, second = stitch.attempts
    assert (first.is_aside, second.is_aside) == (False, True)
    assert (second.points, second.kept_to_step) == (points, None)


def test_a_start_that_grew_is_a_training_of_its_own() -> None:
    stitch = stitched([training(TOTAL, range(1000), 0.0), training(TOTAL, range(FEW), 5000.0)])
    assert len(stitch.series[TOTAL].steps) == FEW


def test_a_resume_counts_from_its_first_point_on() -> None:
    stitch = stitched([training(TOTAL, range(1000), 0.0), training(TOTAL, range(900, 901), 5000.0)])
    assert stitch.series[TOTAL].steps.tolist() == list(range(901))


def test_after_a_mistake_the_training_goes_on() -> None:
    stitch = stitched(
        [
            training(TOTAL, range(1000), 0.0),
            training(TOTAL, range(1), 5000.0),
            training(TOTAL, range(990, 1020), 6000.0),
        ]
    )
    assert stitch.series[TOTAL].steps.tolist() == list(range(1020))


def test_what_two_files_of_one_start_hold_is_one() -> None:
    stitch = Stitch([0.0])
    whole = training(TOTAL, range(10), 0.0)
    stitch.feed(0, 0, chunk_of(whole, 0))
    stitch.feed(0, 1, chunk_of(whole[3:], 3))
    assert stitch.series[TOTAL].steps.tolist() == list(range(10))


@settings(max_examples=20)
@given(starts())
def test_a_clock_that_was_set_back_is_no_overlap(written: list[Start]) -> None:
    """Steps alone decide between starts whose times are apart, whichever way."""
    apart = [
        [Point(point.tag, point.step, point.time - 1000.0 * number) for point in start]
        for number, start in enumerate(written)
    ]
    assert told(stitched(apart)) == history(apart)


def test_a_writer_that_begins_again_purges_every_tag() -> None:
    stitch = stitched([training(TOTAL, range(100), 0.0), training(MEL, range(100), 0.0)])
    stitch.add_attempt(900.0)
    stitch.feed(2, 2, Chunk(purge_step=50))
    assert [series.steps.max() for series in stitch.series.values()] == [49, 49]


def test_a_writer_that_begins_again_purges_what_it_wrote_itself() -> None:
    stitch = stitched([training(TOTAL, range(100), 0.0)])
    stitch.feed(0, 0, replace(chunk_of(training(MEL, range(50, 60), 900.0), 0), purge_step=50))
    total = stitch.series[TOTAL]
    assert total.steps.tolist() == list(range(50))
    assert [branch.steps.tolist() for branch in total.abandoned] == [list(range(50, 100))]
    assert stitch.series[MEL].steps.tolist() == list(range(50, 60))


def test_who_says_to_begin_again_is_no_mistake() -> None:
    stitch = stitched([training(TOTAL, range(100), 0.0)])
    stitch.add_attempt(900.0)
    restarted = chunk_of(training(TOTAL, range(1), 900.0), 0)
    stitch.feed(1, 1, replace(restarted, purge_step=0))
    assert stitch.series[TOTAL].steps.tolist() == [0]
