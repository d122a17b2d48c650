"""Points that hold no more never stand beside those that took their place."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from rvcmonitor.tfevents import event_file
from rvcmonitor.training import run_reader
from rvcmonitor.training.run import Run
from rvcmonitor.training.watch import Watch
from tests.tfevents.encoding import beginning, event, records, scalar
from tests.training.event_files import STARTED, events_name

TAGS = ("loss/g/total", "loss/g/mel")
Part = tuple[int, int, bool]
"""A writer begins again at a step and logs so many points, of all tags or of one."""

parts = st.tuples(st.integers(0, 30), st.integers(0, 20), st.booleans())


def write(path: Path, written: Sequence[Part], clock: float) -> float:
    payloads: list[bytes] = []
    for first, count, is_whole in written:
        payloads.append(beginning(first))
        for step in range(first, first + count):
            clock += 1
            values = [scalar(tag, clock) for tag in (TAGS if is_whole else TAGS[:1])]
            payloads += [event(value, step=step, wall_time=clock) for value in values]
    path.write_bytes(records(*payloads, started=clock))
    return clock


def run_in(folder: Path) -> Run:
    (run,) = Watch([folder]).poll(60).runs
    return run


def steps_of(run: Run) -> dict[str, list[int]]:
    return {tag: series.steps.tolist() for tag, series in run.series.items()}


@settings(max_examples=40)
@given(st.lists(st.lists(parts, min_size=1, max_size=4), min_size=1, max_size=3))
def test_writers_that_begin_again_leave_what_tensorboard_leaves(files: list[list[Part]]) -> None:
    with TemporaryDirectory() as folder:
        clock = float(STARTED)
        for number, written in enumerate(files):
            path = Path(folder) / events_name(STARTED + 1000 * number, number)
            clock = write(path, written, max(clock, STARTED + 1000 * number))
        theirs = EventAccumulator(folder, size_guidance={"scalars": 0}).Reload()
        expected = {
            tag: steps
            for tag in theirs.Tags()["scalars"]
            if (steps := [point.step for point in theirs.Scalars(tag)])
        }
        assert steps_of(run_in(Path(folder))) == expected


def test_after_damage_a_replaced_file_and_a_failed_read_only_the_new_points_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / events_name()
    write(path, [(0, 60, True)], STARTED)
    damaged = bytearray(path.read_bytes())
    damaged[len(damaged) // 2] ^= 0xFF
    path.write_bytes(damaged)
    watch = Watch([tmp_path])
    (before,) = watch.poll(60).runs
    assert [problem.code for problem in before.problems] == ["corrupt-record"]

    write(path, [(500, 90, False)], STARTED + 5000.0)
    os.utime(path, (STARTED, STARTED + 9000))
    monkeypatch.setattr(run_reader, "_RETRY", 0.0)
    with monkeypatch.context() as patch:
        patch.setattr(event_file, "open_shared", _refuse)
        (failed,) = watch.poll(60).runs
        assert steps_of(failed) == steps_of(before)
    watch.poll(60)
    (after,) = watch.poll(60).runs
    assert watch.loaded
    assert steps_of(after) == {TAGS[0]: list(range(500, 590))}
    assert after.problems == ()


def _refuse(*_: object) -> None:
    raise OSError("the drive does not answer")
