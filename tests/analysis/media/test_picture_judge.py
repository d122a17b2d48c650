"""Runs are judged by their pictures, a few at a time, and broken ones are problems."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from rvcmonitor.analysis.media import picture_judge
from rvcmonitor.analysis.media.picture_judge import PictureJudge, judge_pictures
from rvcmonitor.simulator.pictures import collapsed, figure, generated, voice
from rvcmonitor.tfevents.media import MediaBlob, read_media
from rvcmonitor.training.run import Run
from tests.media_runs import run_of, tone, write_media

Logged = list[tuple[str, int, bytes]]


def pictures(count: int, ill: range = range(0)) -> Logged:
    logged = []
    for n in range(count):
        original = voice(n)
        made = collapsed(seed=n) if n in ill else generated(original, 0.9, n)
        logged += [
            ("slice/mel_org", 100 * n, figure(original)),
            ("slice/mel_gen", 100 * n, figure(made)),
        ]
    return logged


class CountingRead:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self, path: Path, offset: int, index: int) -> MediaBlob:
        self.count += 1
        return read_media(path, offset, index)


class Clock:
    """Each look at it takes a second."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1.0
        return self.now


def a_run(folder: Path, ill: range = range(0), count: int = 14) -> Run:
    return run_of(write_media(folder, pictures(count, ill)))


def test_a_collapse_is_one_finding_and_a_mark_for_each_picture(tmp_path: Path) -> None:
    judged = judge_pictures(a_run(tmp_path, ill=range(6, 10)), read_media, workers=2)
    assert [mark.step for mark in judged.marks] == [600, 700, 800, 900]
    (finding,) = judged.findings
    assert finding.code == "picture-silent"
    assert finding.level == "warning"
    assert (finding.step, finding.epoch) == (600, 7)
    assert "600 to 900" in finding.message.english()
    assert not judged.waiting


def test_a_collapse_that_lasts_is_an_error(tmp_path: Path) -> None:
    judged = judge_pictures(a_run(tmp_path, ill=range(9, 14)), read_media)
    assert [finding.level for finding in judged.findings] == ["error"]


def test_threads_find_what_one_finds(tmp_path: Path) -> None:
    logged = pictures(40, ill=range(20, 31))
    logged[4] = (logged[4][0], logged[4][1], b"\x89PNG\r\n\x1a\nnothing")
    run = run_of(write_media(tmp_path, logged, [("gen/audio", 100, tone()[:-4])]))
    assert judge_pictures(run, read_media, workers=3) == judge_pictures(run, read_media)


def test_only_new_pictures_are_read(tmp_path: Path) -> None:
    read = CountingRead()
    judge = PictureJudge(read)
    first = write_media(tmp_path, pictures(5))
    judge.judge(run_of(first))
    assert read.count == 10
    second = write_media(tmp_path, pictures(7)[10:], name="events.out.tfevents.2.test")
    judge.judge(run_of(first, second))
    assert read.count == 14


def test_reads_the_newest_first_and_stops_in_time(tmp_path: Path) -> None:
    steps: list[int] = []

    def read(path: Path, offset: int, index: int) -> MediaBlob:
        blob = read_media(path, offset, index)
        steps.append(blob.step)
        return blob

    judge, run = PictureJudge(read, clock=Clock()), a_run(tmp_path)
    judged = judge.judge(run, seconds=3.5)
    assert judged.waiting == 14 - 3
    assert steps == [1300, 1300, 1200, 1200, 1100, 1100]
    while judge.judge(run, seconds=3.5).waiting:
        pass
    assert len(steps) == 28


def test_broken_pictures_and_sounds_are_problems(tmp_path: Path) -> None:
    logged = pictures(6)
    logged[4] = (logged[4][0], logged[4][1], b"\x89PNG\r\n\x1a\nnothing")
    logged.append(("all/mel", 600, figure(voice(1, 370))[:500]))
    sounds = [("gen/audio", 100, tone()), ("gen/audio", 200, b"no sound at all")]
    run = run_of(write_media(tmp_path, logged, sounds))
    problems = judge_pictures(run, read_media).problems
    assert [problem.code for problem in problems] == [
        "broken-picture",
        "broken-picture",
        "broken-sound",
    ]
    assert {problem.file for problem in problems} == set(run.files)
    assert all(problem.offset for problem in problems)


def test_a_file_that_is_gone_is_tried_again(tmp_path: Path) -> None:
    run = a_run(tmp_path, count=3)
    hidden = tmp_path / "hidden"
    run.files[0].rename(hidden)
    judge = PictureJudge(read_media)
    assert judge.judge(run).waiting == 3
    hidden.rename(run.files[0])
    assert judge.judge(run).waiting == 0


def test_nothing_new_costs_nothing(tmp_path: Path) -> None:
    read = CountingRead()
    judge, run = PictureJudge(read), a_run(tmp_path, count=4)
    before = judge.judge(run)
    assert judge.judge(run) is before
    assert judge.judge(replace(run, state="finished")) is before
    assert read.count == 8


def test_points_without_pictures_list_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    judge, run = PictureJudge(read_media), a_run(tmp_path, count=4)
    before = judge.judge(run)
    monkeypatch.setattr(picture_judge, "media_places", lambda *_: pytest.fail("listed again"))
    assert judge.judge(replace(run, last_step=99_999)) is before


def test_progress_is_told_to_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    judge_pictures(a_run(tmp_path), read_media, 2, lambda done, count: told.append((done, count)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 0
