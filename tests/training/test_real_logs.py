"""On logs that real trainings left, we read what TensorBoard reads, stitched by the same rule."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tensorboard.backend.event_processing.event_file_loader import RawEventFileLoader
from tensorboard.compat.proto.event_pb2 import Event

from rvcmonitor.training.run import Run, Snapshot
from rvcmonitor.training.watch import Watch

Point = tuple[int, float, Any]
"""Step, wall time, value."""


def read(folder: Path) -> Snapshot:
    watch = Watch([folder])
    snapshot = watch.poll(600)
    assert watch.loaded
    return snapshot


@pytest.fixture(scope="module")
def everything(real_logs: Path) -> Snapshot:
    return read(real_logs)


def run_in(snapshot: Snapshot, path: Path) -> Run:
    return next(run for run in snapshot.runs if run.path == path)


@cache
def tensorboards_events(file: Path) -> list[Event]:
    """What TensorBoard's own loader gives for a file; it ends at a corrupt record."""
    return [Event.FromString(raw) for raw in RawEventFileLoader(str(file)).Load()]


def start_of(file: Path) -> tuple[int, str]:
    """The time and the process in a file's name. Written anew here, so as not to test our own
    reading of names with itself: root and eval file of one start may differ by a second."""
    match = re.search(r"tfevents\.(\d+)\.(.*)", file.name)
    assert match is not None
    process = re.sub(r"\.\d+$", "", match[2]) if re.search(r"\.\d+\.\d+$", match[2]) else match[2]
    return int(match[1]), process


def expected(run: Run, read: Callable[[Any], tuple[str, Any] | None]) -> dict[str, list[Point]]:
    """The points that count: ``read`` gives the tag and the value of each that matters here."""
    attempts: dict[str, list[Path]] = defaultdict(list)
    for file in sorted(run.files, key=start_of):
        attempts[start_of(file)[1]].append(file)  # no process comes twice in these logs
    kept: dict[str, list[Point]] = {}
    for files in sorted(attempts.values(), key=lambda files: start_of(files[0])):
        events = [event for file in sorted(files) for event in tensorboards_events(file)]
        with_values = [event for event in events if event.HasField("summary")]
        if not with_values:
            continue
        first = min(event.step for event in with_values)
        points = [
            (found[0], (event.step, event.wall_time, found[1]))
            for event in with_values
            for value in event.summary.value
            if (found := read(value)) is not None
        ]
        for tag in {tag for tag, _ in points} & kept.keys():
            kept[tag] = [point for point in kept[tag] if point[0] < first]
        for tag, point in points:
            kept.setdefault(tag, []).append(point)
    return {tag: points for tag, points in kept.items() if points}


def a_scalar(value: Any) -> tuple[str, Any] | None:
    is_scalar = value.WhichOneof("value") == "simple_value"
    return (value.tag, value.simple_value) if is_scalar else None


def a_medium(value: Any) -> tuple[str, Any] | None:
    kind = value.WhichOneof("value")
    return (value.tag, kind) if kind in ("image", "audio") else None


def scalars(run: Run) -> dict[str, list[Point]]:
    return {
        tag: list(
            zip(
                series.steps.tolist(),
                series.wall_times.tolist(),
                series.values.tolist(),
                strict=True,
            )
        )
        for tag, series in run.series.items()
    }


def test_tags_points_steps_and_values_are_tensorboards(everything: Snapshot) -> None:
    assert len(everything.runs) >= 9
    for run in everything.runs:
        ours, theirs = scalars(run), expected(run, a_scalar)
        if run.problems and run.problems[0].code == "corrupt-record":
            # TensorBoard stops at the damage, we go on behind it.
            ours = {tag: points[: len(theirs[tag])] for tag, points in ours.items()}
        assert ours == theirs, run.name


def test_pictures_and_sounds_are_tensorboards(everything: Snapshot) -> None:
    counted = 0
    for run in everything.runs:
        ours = {
            tag: [
                (step, time, media.kind)
                for step, time in zip(media.steps.tolist(), media.wall_times.tolist(), strict=True)
            ]
            for tag, media in run.media.items()
        }
        assert ours == expected(run, a_medium), run.name
        counted += sum(map(len, ours.values()))
    assert counted > 20


def test_sixty_one_starts(everything: Snapshot, real_logs: Path) -> None:
    run = run_in(everything, real_logs / "mainline-many-restarts")
    assert run.trainer == "mainline"
    assert len(run.attempts) == 61
    assert {attempt.last_step for attempt in run.attempts} == {None, 0, 200}
    assert len(run.series) == 35
    assert set(run.media) == {"slice/mel_org", "slice/mel_gen", "all/mel"}
    branches = run.series["loss/g/total"].abandoned
    assert {step for branch in branches for step in branch.steps.tolist()} == {0, 200}


def test_five_attempts_of_so_vits(everything: Snapshot, real_logs: Path) -> None:
    run = run_in(everything, real_logs / "sovits-resumed" / "logs" / "44k")
    assert run.trainer == "sovits"
    assert [(a.first_step, a.last_step, a.kept_to_step) for a in run.attempts] == [
        (0, 6200, 5800),
        (6000, 10000, 9800),
        (10000, 11000, 10800),
        (11000, 19200, 18800),
        (19000, 20000, 20000),
    ]
    assert (run.last_step, run.last_epoch) == (20000, 401)
    assert run.epochs is not None
    assert run.epochs.steps_per_epoch == 50
    assert run.epochs.source.english() == "train.log"


def test_weights_but_no_events(everything: Snapshot, real_logs: Path) -> None:
    run = run_in(everything, real_logs / "applio-windows" / "logs" / "my-project")
    assert run.files == ()
    assert [(c.epoch, c.step) for c in run.checkpoints if c.kind == "voice"] == [
        (epoch, 17 * epoch) for epoch in range(10, 70, 10)
    ]
    assert [problem.code for problem in run.problems] == ["no-events"]


def test_an_event_file_of_88_bytes(everything: Snapshot, real_logs: Path) -> None:
    run = run_in(everything, real_logs / "applio-windows" / "logs" / "marpogi")
    assert run.trainer == "applio"
    assert len(run.attempts) == 1
    assert (run.series, run.last_step, run.problems) == ({}, None, ())


def test_a_corrupt_record_is_a_problem_and_reading_goes_on(
    everything: Snapshot, real_logs: Path
) -> None:
    run = run_in(everything, real_logs / "corrupt-record")
    (problem,) = run.problems
    assert problem.code == "corrupt-record"
    assert problem.offset is not None
    assert all(len(series.steps) > 9 for series in run.series.values())


def test_steps_written_twice_in_one_file_stay(everything: Snapshot, real_logs: Path) -> None:
    for number in (1, 2, 3):
        run = run_in(everything, real_logs / "duplicate-steps" / f"run_{number}")
        assert len(run.series["dup_steps/foo"].steps) == 210


@pytest.mark.parametrize("dropped", ["", "logs", "logs/ljs_base", "logs/ljs_base/eval"])
def test_eval_is_one_model_with_its_folder(real_logs: Path, dropped: str) -> None:
    (run,) = read(real_logs / "vits-audio" / dropped).runs
    assert run.path == real_logs / "vits-audio" / "logs" / "ljs_base"
    assert {"gen/audio", "gt/audio", "slice/mel_gen"} <= set(run.media)
    assert "loss/g/total" in run.series
