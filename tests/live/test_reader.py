"""The reader thread: publishes early, then what is new, and stops when it is told to."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QThread, QTimer
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.analysis.health.early_stopping import EarlyStopping
from rvcmonitor.analysis.health.limits import Limits
from rvcmonitor.analysis.options import AnalysisOptions
from rvcmonitor.live import reader as reader_module
from rvcmonitor.live.picture_judging import PictureJudging
from rvcmonitor.live.reader import (
    Analyse,
    Analyses,
    Reader,
)
from rvcmonitor.live.session import Published
from rvcmonitor.tfevents.media import MediaBlob, read_media
from rvcmonitor.training.run import Run, Snapshot
from tests.media_runs import run_of, write_media
from tests.ui.some_runs import a_run, an_analysis


class ScriptedWatch:
    """Shows one snapshot after the other, as if files grew; the last one stays."""

    def __init__(self, *script: Snapshot) -> None:
        self.script = list(script)
        self.polls = 0
        self.threads: set[QThread] = set()

    @property
    def loaded(self) -> bool:
        return len(self.script) <= 1

    def poll(self, budget: float = 0.0, cancelled: Callable[[], bool] = lambda: False) -> Snapshot:
        assert budget > 0
        assert not cancelled()
        self.polls += 1
        self.threads.add(QThread.currentThread())
        return self.script.pop(0) if len(self.script) > 1 else self.script[0]


@pytest.fixture
def readers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Reader]]:
    """Readers in this list look often and are closed at the end."""
    monkeypatch.setattr(reader_module, "INTERVAL", 0.01)
    made: list[Reader] = []
    yield made
    for reader in made:
        assert reader.close()


def collected(
    readers: list[Reader], watch: ScriptedWatch, analyse: Analyse
) -> tuple[Reader, list[Published]]:
    def make(_: Sequence[Path]) -> ScriptedWatch:
        return watch

    reader = Reader(make, analyse)
    readers.append(reader)
    published: list[Published] = []
    reader.published.connect(published.append)
    return reader, published


def test_first_curve_comes_before_everything_is_read(qtbot: QtBot, readers: list[Reader]) -> None:
    first, second = a_run("first"), a_run("second")
    watch = ScriptedWatch(
        Snapshot(runs=(first,), bytes_read=1, bytes_total=2),
        Snapshot(runs=(first, second), bytes_read=2, bytes_total=2),
    )
    reader, published = collected(readers, watch, lambda *_: an_analysis())
    reader.open([Path("logs")])
    qtbot.waitUntil(lambda: bool(published) and len(published[-1].analyses) == 2)
    assert published[0].snapshot.runs == (first,)
    assert not published[0].loaded
    assert set(published[-1].analyses) == {first.path, second.path}


def test_reads_in_its_own_thread(qtbot: QtBot, readers: list[Reader]) -> None:
    watch = ScriptedWatch(Snapshot(runs=(a_run(),)))
    reader, published = collected(readers, watch, lambda *_: an_analysis())
    reader.open([Path("logs")])
    qtbot.waitUntil(lambda: bool(published))
    assert QThread.currentThread() not in watch.threads


def test_says_nothing_where_nothing_changed(qtbot: QtBot, readers: list[Reader]) -> None:
    watch = ScriptedWatch(Snapshot(runs=(a_run(),)))
    reader, published = collected(readers, watch, lambda *_: an_analysis())
    reader.open([Path("logs")])
    qtbot.waitUntil(lambda: watch.polls > 8)
    assert [each.loaded for each in published] == [False, True]


def test_points_and_what_they_say_come_together_once_all_is_read(
    qtbot: QtBot, readers: list[Reader]
) -> None:
    """Each value costs the window a repaint."""
    young, grown = a_run(), a_run(last_step=99)
    watch = ScriptedWatch(Snapshot(runs=(young,)))
    reader, published = collected(readers, watch, lambda *_: an_analysis())
    reader.open([Path("logs")])
    qtbot.waitUntil(lambda: bool(published) and published[-1].loaded)
    before = len(published)
    watch.script = [Snapshot(runs=(grown,))]
    polls = watch.polls
    qtbot.waitUntil(lambda: watch.polls > polls + 5)
    assert [each.snapshot.runs for each in published[before:]] == [(grown,)]


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How long readers that are made from now on rest before each look, in ms."""
    told: list[int] = []

    class Timer(QTimer):
        def start(self, pause: int) -> None:  # type: ignore[override] # as the reader calls it
            told.append(pause)
            super().start(pause)

    monkeypatch.setattr(reader_module, "QTimer", Timer)
    return told


def test_looks_seldom_while_nobody_does_and_at_once_when_somebody_comes(
    qtbot: QtBot, readers: list[Reader], pauses: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader_module, "UNSEEN_INTERVAL", 1000.0)
    monkeypatch.setattr(reader_module, "SLOWEST", 1000.0)
    watch = ScriptedWatch(Snapshot(runs=(a_run(),)))
    reader, published = collected(readers, watch, lambda *_: an_analysis())
    reader.open([Path("logs")])
    qtbot.waitUntil(lambda: bool(published) and published[-1].loaded)
    reader.set_seen(False)
    qtbot.waitUntil(lambda: pauses[-1] > 500_000)  # less what the look took
    polls = watch.polls
    reader.set_seen(True)
    qtbot.waitUntil(lambda: watch.polls > polls)


class EndlessJudging:
    """Always has pictures left to look at."""

    waiting = True

    def update(self, *_: object) -> None:
        pass

    def added_to(self, analyses: dict[Path, Analysis]) -> dict[Path, Analysis]:
        return analyses


def test_pictures_are_looked_through_as_fast_while_nobody_watches(
    qtbot: QtBot, readers: list[Reader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader_module, "UNSEEN_INTERVAL", 1000.0)
    monkeypatch.setattr(reader_module, "SLOWEST", 1000.0)
    monkeypatch.setattr("rvcmonitor.live.picture_judging.PictureJudging", EndlessJudging)
    watch = ScriptedWatch(Snapshot(runs=(a_run(),)))
    reader, published = collected(readers, watch, lambda *_: an_analysis())
    reader.open([Path("logs")])
    qtbot.waitUntil(lambda: bool(published) and published[-1].loaded)
    reader.set_seen(False)
    polls = watch.polls
    qtbot.waitUntil(lambda: watch.polls > polls + 5)


def test_an_odd_picture_does_not_stop_the_pictures_of_others(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _, error, __: told.append(error))
    pictures = [("slice/mel_gen", 100, b"no picture")]
    odd, other = (run_of(write_media(tmp_path / name, pictures)) for name in ("odd", "other"))

    def read(path: Path, offset: int, index: int) -> MediaBlob:
        if "odd" in path.parts:
            raise ZeroDivisionError("odd")
        return read_media(path, offset, index)

    judging = PictureJudging(read)
    for _ in range(3):
        judging.update([odd, other], lambda: False, seconds=10.0)
    added = judging.added_to({odd.path: an_analysis(), other.path: an_analysis()})
    assert [problem.code for problem in added[odd.path].problems] == ["unexpected-error"]
    assert [problem.code for problem in added[other.path].problems] == ["broken-picture"]
    assert not judging.waiting
    assert len(told) == 1
    judging.update([other], lambda: False)


def test_analyses_only_what_grew(qtbot: QtBot, readers: list[Reader]) -> None:
    still, young, grown = a_run("still"), a_run("grows"), a_run("grows", last_step=99)
    analysed: list[Run] = []

    def analyse(run: Run, _: AnalysisOptions, __: Analysis | None) -> Analysis:
        analysed.append(run)
        return an_analysis()

    watch = ScriptedWatch(Snapshot(runs=(still, young)))
    reader, published = collected(readers, watch, analyse)
    reader.open([Path("logs")])
    qtbot.waitUntil(lambda: bool(published) and published[-1].loaded)
    watch.script = [Snapshot(runs=(still, grown))]
    qtbot.waitUntil(lambda: any(run is grown for run in analysed))
    assert len(analysed) == 3
    assert [run is still for run in analysed].count(True) == 1


def test_goes_on_after_an_error(
    qtbot: QtBot, readers: list[Reader], monkeypatch: pytest.MonkeyPatch
) -> None:
    errors: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: errors.append(kind.__name__))
    healthy = a_run("healthy")

    def analyse(run: Run, _: AnalysisOptions, __: Analysis | None) -> Analysis:
        if run.name == "sick":
            raise ZeroDivisionError("sick")
        return an_analysis()

    watch = ScriptedWatch(Snapshot(runs=(a_run("sick", last_write=2000.0), healthy)))
    reader, published = collected(readers, watch, analyse)
    reader.open([Path("logs")])
    qtbot.waitUntil(lambda: bool(published) and published[-1].loaded)
    sick, well = (published[-1].analyses[run.path] for run in published[-1].snapshot.runs)
    assert well == an_analysis()
    assert sick.verdict.state == "undecided"
    (problem,) = sick.problems
    assert "ZeroDivisionError: sick" in problem.message.english()
    assert errors == ["ZeroDivisionError"]


def test_opening_another_folder_drops_the_first(qtbot: QtBot, readers: list[Reader]) -> None:
    begun, go_on = threading.Event(), threading.Event()

    class SlowWatch(ScriptedWatch):
        def poll(
            self, budget: float = 0.0, cancelled: Callable[[], bool] = lambda: False
        ) -> Snapshot:
            assert budget
            begun.set()
            while not cancelled():
                go_on.wait(0.001)
            return Snapshot(runs=(a_run("unwanted"),))

    def make(roots: Sequence[Path]) -> ScriptedWatch:
        slow = roots == (Path("slow"),)
        return SlowWatch() if slow else ScriptedWatch(Snapshot(runs=(a_run("wanted"),)))

    reader = Reader(make, lambda *_: an_analysis())
    readers.append(reader)
    published: list[Published] = []
    reader.published.connect(published.append)
    reader.open([Path("slow")])
    assert begun.wait(5)
    reader.open([Path("other")])
    qtbot.waitUntil(lambda: bool(published) and published[-1].loaded)
    assert {run.name for each in published for run in each.snapshot.runs} == {"wanted"}


@pytest.mark.usefixtures("qapp")
def test_close_ends_a_read_that_is_under_way() -> None:
    begun = threading.Event()

    class EndlessWatch(ScriptedWatch):
        def poll(
            self, budget: float = 0.0, cancelled: Callable[[], bool] = lambda: False
        ) -> Snapshot:
            assert budget
            begun.set()
            while not cancelled():
                threading.Event().wait(0.001)
            return Snapshot()

    reader = Reader(lambda _: EndlessWatch(), lambda *_: an_analysis())
    reader.open([Path("logs")])
    assert begun.wait(5)
    assert reader.close()


class TestAnalyses:
    """A growing run is analysed within a share of the processor."""

    def test_an_expensive_run_waits_for_its_turn(self) -> None:
        now = [0.0]
        analysed: list[Run] = []

        def analyse(run: Run, _: AnalysisOptions, __: Analysis | None) -> Analysis:
            now[0] += 1.0
            analysed.append(run)
            return an_analysis()

        analyses = Analyses(analyse, lambda: now[0])
        for step in range(30):
            analyses.update([a_run(last_step=step)], lambda: False)
            now[0] += 1.0
        assert len(analysed) == 4  # at 0, 10, 20 and 30 s: one second in ten

    def test_newest_first_and_it_can_be_cancelled(self) -> None:
        analysed: list[str] = []

        def analyse(run: Run, _: AnalysisOptions, __: Analysis | None) -> Analysis:
            analysed.append(run.name)
            return an_analysis()

        runs = [a_run("old", last_write=1.0), a_run("new", last_write=2.0), a_run("none")]
        runs[2] = a_run("none", last_write=None)
        Analyses(analyse).update(runs, lambda: len(analysed) == 2)
        assert analysed == ["new", "old"]

    def test_other_rules_judge_every_run_anew(self) -> None:
        """The same run, which did not grow; nothing waits for its turn, and nothing is blank."""
        asked: list[int] = []

        def analyse(_: Run, options: AnalysisOptions, __: Analysis | None) -> Analysis:
            asked.append(options.early_stopping.patience)
            return an_analysis()

        runs = [a_run()]
        analyses = Analyses(analyse)
        analyses.update(runs, lambda: False)
        known = analyses.of(runs)
        assert analyses.judge_by(AnalysisOptions(early_stopping=EarlyStopping(patience=7)))
        assert analyses.of(runs) == known
        assert analyses.cover(runs)
        analyses.update(runs, lambda: False)
        analyses.update(runs, lambda: False)
        assert asked == [100, 7]

    def test_what_was_said_stays_where_it_fails_later(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        told: list[BaseException] = []
        monkeypatch.setattr(sys, "excepthook", lambda _, error, __: told.append(error))

        def analyse(run: Run, _: AnalysisOptions, __: Analysis | None) -> Analysis:
            if run.last_step == 2:
                raise ZeroDivisionError("odd")
            return an_analysis()

        now = [0.0]
        analyses = Analyses(analyse, lambda: now[0])

        def said_of(run: Run) -> Analysis:
            now[0] += 1000.0
            analyses.update([run], lambda: False)
            return analyses.of([run])[run.path]

        good, odd = said_of(a_run(last_step=1)), a_run(last_step=2)
        for _ in range(3):
            said = said_of(odd)
            assert said.verdict == good.verdict
            assert "ZeroDivisionError: odd" in said.problems[0].message.english()
        assert len(told) == 1, "it is not tried again with the same points"
        assert said_of(a_run(last_step=3)) == good

    def test_the_same_rules_judge_nothing_anew(self) -> None:
        assert not Analyses(lambda *_: an_analysis()).judge_by(AnalysisOptions())

    def test_closed_folders_are_forgotten(self) -> None:
        analyses = Analyses(lambda *_: an_analysis())
        closed, open_ = a_run("closed"), a_run("open")
        analyses.update([closed, open_], lambda: False)
        analyses.keep_only([open_])
        assert analyses.of([closed, open_]).keys() == {open_.path}
        assert not analyses.cover([closed])

    def test_what_was_said_before_is_at_hand(self) -> None:
        """The shortlist keeps what was on it."""
        befores: list[Analysis | None] = []

        def analyse(_: Run, __: AnalysisOptions, before: Analysis | None) -> Analysis:
            befores.append(before)
            return an_analysis()

        now = [0.0]
        analyses = Analyses(analyse, lambda: now[0])
        for step in (1, 2):
            analyses.update([a_run(last_step=step)], lambda: False)
            now[0] += 100.0
        assert befores == [None, an_analysis()]

    def test_what_takes_long_is_done_in_rounds(self) -> None:
        now = [0.0]
        analysed: list[str] = []

        def analyse(run: Run, _: AnalysisOptions, __: Analysis | None) -> Analysis:
            now[0] += 0.2
            analysed.append(run.name)
            return an_analysis()

        runs = [a_run(str(number)) for number in range(5)]
        analyses = Analyses(analyse, lambda: now[0])
        analyses.update(runs, lambda: False)
        assert analyses.behind
        assert len(analysed) == 3
        analyses.update(runs, lambda: False)
        assert not analyses.behind
        assert len(analysed) == 5


def test_other_rules_reach_the_thread(qtbot: QtBot, readers: list[Reader]) -> None:
    asked: list[AnalysisOptions] = []

    def analyse(_: Run, options: AnalysisOptions, __: Analysis | None) -> Analysis:
        asked.append(options)
        return an_analysis()

    watch = ScriptedWatch(Snapshot(runs=(a_run(),)))
    reader, published = collected(readers, watch, analyse)
    reader.open([Path("logs")])
    qtbot.waitUntil(lambda: bool(published) and published[-1].loaded)
    rules = AnalysisOptions("mel", limits=Limits(grad_g=50.0))
    reader.judge_by(rules)
    qtbot.waitUntil(lambda: asked == [AnalysisOptions(), rules])
    assert all(each.loaded for each in published[-1:])


def test_a_drive_that_does_not_answer_keeps_no_other_folder_waiting(
    qtbot: QtBot, readers: list[Reader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader_module, "HANGS", 0.01)
    begun, answers = threading.Event(), threading.Event()

    class Hanging(ScriptedWatch):
        def poll(self, *_: object) -> Snapshot:
            begun.set()
            answers.wait()
            return self.script[0]

    dead, sound = Snapshot(runs=(a_run("dead"),)), Snapshot(runs=(a_run("sound"),))
    judged: list[AnalysisOptions] = []

    def analyse(_: Run, options: AnalysisOptions, __: Analysis | None) -> Analysis:
        judged.append(options)
        return an_analysis()

    def make(roots: Sequence[Path]) -> ScriptedWatch:
        return Hanging(dead) if roots == (Path("dead"),) else ScriptedWatch(sound)

    reader = Reader(make, analyse)
    readers.append(reader)
    published: list[Published] = []
    reader.published.connect(published.append)
    rules = AnalysisOptions(limits=Limits(grad_g=77.0))
    reader.judge_by(rules)
    reader.open([Path("dead")])
    assert begun.wait(20)
    reader.open([Path("sound")])
    qtbot.waitUntil(lambda: bool(published) and published[-1].loaded)
    answers.set()
    assert all(each.snapshot is sound for each in published)
    assert all(options is rules for options in judged)
