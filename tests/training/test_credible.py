"""Points that no training can have written are left out, and told."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.options import DEFAULT
from rvcmonitor.simulator.records import EventWriter
from rvcmonitor.tfevents.columns import Chunk, Media, Scalars
from rvcmonitor.training.credible import STEPS, TIMES, credible
from rvcmonitor.training.watch import Watch
from tests.training.event_files import STARTED, events_name

FILE = Path("logs/kamal/events.out.tfevents.1.host.1.0")
TAG = "loss/g/total"


def scalars(steps: list[int], times: list[float]) -> Scalars:
    values = np.arange(len(steps), dtype=np.float32)
    return Scalars(np.array(steps, np.int64), np.array(times, np.float64), values)


steps = st.one_of(st.integers(-(2**63), 2**63 - 1), st.integers(0, 10**6))
times = st.one_of(st.floats(), st.floats(1.7e9, 1.8e9))


@given(points=st.lists(st.tuples(steps, times), max_size=8))
def test_what_is_left_is_all_that_is_within_bounds(points: list[tuple[int, float]]) -> None:
    chunk = Chunk({TAG: scalars([step for step, _ in points], [time for _, time in points])})
    left = credible(chunk, FILE)
    good = [
        (step, time, number)
        for number, (step, time) in enumerate(points)
        if STEPS[0] <= step <= STEPS[1] and TIMES[0] <= time <= TIMES[1]
    ]
    kept = left.scalars[TAG]
    assert list(zip(kept.steps, kept.wall_times, kept.values, strict=True)) == good
    assert len(left.problems) == (len(good) < len(points))
    assert (left is chunk) == (len(good) == len(points))


def test_pictures_keep_their_places() -> None:
    media = Media(
        "image",
        np.array([1, 2**60, 3]),
        np.array([1.7e9, 1.7e9, 1.7e9]),
        np.array([100, 200, 300]),
        np.array([0, 0, 1], np.uint16),
    )
    (left,) = credible(Chunk(media={"all/mel": media}), FILE).media.values()
    assert left.kind == "image"
    assert left.offsets.tolist() == [100, 300]
    assert left.indices.tolist() == [0, 1]


def test_the_first_step_and_the_newest_time_are_credible_too() -> None:
    read = scalars([-(2**63), 7, 8], [1e300, 1.7e9, 1.7e9 + 1])
    left = credible(Chunk({TAG: read}, first_step=-(2**63), last_wall_time=1e300), FILE)
    assert (left.first_step, left.last_wall_time) == (7, 1.7e9 + 1)
    later = credible(Chunk(first_step=-(2**63), last_wall_time=1e300), FILE)
    assert (later.first_step, later.last_wall_time) == (None, None)


@pytest.mark.parametrize("step", [2**63 - 1, -(2**63)])
@pytest.mark.parametrize("time", [math.nan, math.inf, -1.0, 1e300, STARTED])
def test_a_run_with_such_points_is_shown_without_them(
    tmp_path: Path, step: int, time: float
) -> None:
    folder = tmp_path / "logs" / "kamal"
    with EventWriter(folder / events_name(), STARTED) as writer:
        for second in range(50):
            writer.scalar(TAG, second, 30.0 - second / 10, STARTED + second)
        writer.scalar(TAG, step, 1.0, time)
    (run,) = Watch([folder]).poll().runs
    assert run.series[TAG].steps.tolist() == list(range(50))
    assert run.last_step == 49
    assert [problem.code for problem in run.problems] == ["incredible-point"]
    assert analyse(run, DEFAULT).candidates


def test_nothing_else_is_promised_where_no_point_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "logs" / "kamal"
    with EventWriter(folder / events_name(), STARTED) as writer:
        for second in range(50):
            writer.scalar(TAG, 2**60 + second, 30.0, STARTED + second)
    (run,) = Watch([folder]).poll().runs
    (problem,) = run.problems
    assert problem.code == "no-credible-point"
    assert "else is shown" not in problem.message.english()
    assert "can be read" in analyse(run, DEFAULT).verdict.reason.english()
