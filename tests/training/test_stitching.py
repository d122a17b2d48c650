"""Attempts become one history by one rule, in whatever order their files are read."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.tfevents.columns import Chunk, Media, Scalars
from rvcmonitor.training.growing import GrowingColumns
from rvcmonitor.training.run import Series
from rvcmonitor.training.stitching import Stitch

Attempts = list[list[tuple[str, int]]]
"""For each attempt what it logged, in order: tag and step."""

TAGS = ("loss/g/total", "loss/g/mel")
attempts_strategy = st.lists(
    st.lists(st.tuples(st.sampled_from(TAGS), st.integers(0, 30)), max_size=12), max_size=5
)


def chunk_of(points: Sequence[tuple[str, int]], first_step: int, marks: Sequence[int]) -> Chunk:
    """``marks`` tell points apart: they become wall times and values."""
    scalars = {}
    for tag in TAGS:
        rows = [row for row, point in enumerate(points) if point[0] == tag]
        scalars[tag] = Scalars(
            np.array([points[row][1] for row in rows], np.int64),
            np.array([marks[row] for row in rows], np.float64),
            np.array([marks[row] for row in rows], np.float32),
        )
    return Chunk(scalars=scalars, first_step=first_step)


def expected(attempts: Attempts) -> dict[str, tuple[list[int], list[list[int]]]]:
    """The rule, word by word: for each tag the kept marks, and the replaced ones by attempt."""
    kept: dict[str, list[tuple[int, int, int]]] = {tag: [] for tag in TAGS}
    replaced: dict[str, list[list[tuple[int, int]]]] = {tag: [[] for _ in attempts] for tag in TAGS}
    for number, points in enumerate(attempts):
        for tag in {tag for tag, _ in points}:
            for owner, step, mark in kept[tag]:
                if step >= points[0][1]:
                    replaced[tag][owner].append((step, mark))
            kept[tag] = [point for point in kept[tag] if point[1] < points[0][1]]
        for row, (tag, step) in enumerate(points):
            kept[tag].append((number, step, 100 * number + row))
    return {
        tag: (
            [mark for _, _, mark in kept[tag]],
            [[mark for _, mark in sorted(lost)] for lost in replaced[tag]],
        )
        for tag in TAGS
    }


def assert_stitched(stitch: Stitch, attempts: Attempts) -> None:
    for tag, (kept, replaced) in expected(attempts).items():
        series = stitch.series.get(tag)
        assert ([] if series is None else series.wall_times.tolist()) == kept
        if series is not None:
            branches = {branch.attempt: branch.wall_times.tolist() for branch in series.abandoned}
            assert branches == {n: marks for n, marks in enumerate(replaced) if marks}


def pieces_of(attempts: Attempts, cut: random.Random) -> list[tuple[int, Chunk]]:
    pieces = []
    for number, points in enumerate(attempts):
        if not points:
            continue
        middle = cut.randrange(len(points) + 1)
        for rows in (range(middle), range(middle, len(points))):
            some = [points[row] for row in rows]
            if some:
                marks = [100 * number + row for row in rows]
                pieces.append((number, chunk_of(some, points[0][1], marks)))
    return pieces


@given(attempts_strategy, st.randoms(use_true_random=False))
def test_the_rule_holds_in_any_order(attempts: Attempts, cut: random.Random) -> None:
    pieces = pieces_of(attempts, cut)
    # Pieces of one file come in order; files come in any.
    order = sorted(range(len(attempts)), key=lambda _: cut.random())
    pieces.sort(key=lambda piece: order.index(piece[0]))
    stitch = Stitch([float(number) for number in range(len(attempts))])
    for number, chunk in pieces:
        stitch.feed(number, number, chunk)
    assert_stitched(stitch, attempts)


@given(attempts_strategy, st.randoms(use_true_random=False))
def test_what_was_published_never_changes(attempts: Attempts, cut: random.Random) -> None:
    stitch = Stitch([float(number) for number in range(len(attempts))])
    published: list[tuple[Series, list[float]]] = []
    for number, chunk in pieces_of(attempts, cut):
        stitch.feed(number, number, chunk)
        published += [(series, series.values.tolist()) for series in stitch.series.values()]
    assert all(series.values.tolist() == values for series, values in published)


def test_an_older_start_may_still_grow() -> None:
    stitch = Stitch([0.0, 1.0])
    stitch.feed(1, 1, chunk_of([(TAGS[0], 5), (TAGS[0], 6)], 5, [105, 106]))
    stitch.feed(0, 0, chunk_of([(TAGS[0], 3)], 3, [3]))
    stitch.feed(0, 0, chunk_of([(TAGS[0], 4), (TAGS[0], 5)], 3, [4, 5]))
    series = stitch.series[TAGS[0]]
    assert series.steps.tolist() == [3, 4, 5, 6]
    assert series.abandoned[0].steps.tolist() == [5]


def test_attempts_tell_what_was_kept() -> None:
    stitch = Stitch([10.0, 20.0, 30.0])
    stitch.feed(0, 0, chunk_of([(TAGS[0], 0), (TAGS[0], 400)], 0, [0, 1]))
    stitch.feed(2, 2, chunk_of([(TAGS[0], 200), (TAGS[1], 600)], 200, [200, 201]))
    first, silent, last = stitch.attempts
    assert (first.first_step, first.last_step, first.kept_to_step) == (0, 400, 0)
    assert (silent.first_step, silent.last_step, silent.kept_to_step) == (None, None, None)
    assert (last.first_step, last.last_step, last.kept_to_step) == (200, 600, 600)


def test_one_start_never_replaces_its_own_points() -> None:
    stitch = Stitch([0.0])
    stitch.feed(0, 0, chunk_of([(TAGS[0], 1), (TAGS[0], 1), (TAGS[0], 0)], 1, [0, 1, 2]))
    assert stitch.series[TAGS[0]].steps.tolist() == [1, 1, 0]


def test_a_tag_without_new_points_is_the_same_object() -> None:
    stitch = Stitch([0.0])
    stitch.feed(0, 0, chunk_of([(TAGS[0], 1), (TAGS[1], 1)], 1, [0, 1]))
    before = stitch.series
    stitch.feed(0, 0, chunk_of([(TAGS[0], 2)], 1, [2]))
    after = stitch.series
    assert after[TAGS[1]] is before[TAGS[1]]
    assert after[TAGS[0]] is not before[TAGS[0]]


def test_clips_with_their_step_in_the_tag_are_one_series() -> None:
    stitch = Stitch([0.0, 1.0])
    for attempt, steps in enumerate(([100, 200], [200])):
        for step in steps:
            row = np.array([step], np.int64)
            media = Media("audio", row, row.astype(float), row, np.zeros(1, np.uint16))
            chunk = Chunk(media={f"gen/audio_{step:07d}": media}, first_step=steps[0])
            stitch.feed(attempt, attempt, chunk)
    clips = stitch.media["gen/audio"]
    assert clips.steps.tolist() == [100, 200]
    assert clips.files.tolist() == [0, 1]


def test_growing_spares_little_and_copies_seldom() -> None:
    columns = GrowingColumns([np.zeros(0, np.int64), np.zeros(0), np.zeros(0, np.float32)])
    buffers = set()
    total = 20_000
    for step in range(total):
        columns.append([np.array([step]), np.array([0.5]), np.array([1], np.float32)])
        buffers.add(id(columns.columns()[0].base))
    views = columns.columns()
    assert views[0].tolist() == list(range(total))
    held = sum(view.base.nbytes for view in views if view.base is not None)
    assert held / total <= 24
    assert len(buffers) < 100
    assert not any(view.flags.writeable for view in views)


def test_a_double_widens_its_column() -> None:
    columns = GrowingColumns([np.zeros(1, np.int64), np.zeros(1, np.float32)])
    columns.append([np.array([1]), np.array([0.1])])
    assert columns.columns()[1].tolist() == [0.0, 0.1]
