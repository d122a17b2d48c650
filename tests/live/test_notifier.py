"""The session's news become notices, once, and stay known across a restart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.findings import Analysis, Verdict
from rvcmonitor.live.kept_file import KeptFile
from rvcmonitor.live.notifier import HISTORY, MEMORY_VERSION, RUNS, Memory, Notifier, Told
from rvcmonitor.live.session import Published, Session
from rvcmonitor.message import Message
from rvcmonitor.training.run import Attempt, Run, Series, Snapshot

PATH = Path("logs/anna")


def run_at(step: int, state: str = "training", path: Path = PATH, began: float = 10.0) -> Run:
    steps = np.arange(50, step + 1, 50, dtype=np.int64)
    series = Series("loss/g/total", steps, steps.astype(float), np.ones(len(steps), np.float32))
    attempt = Attempt(began, 50, step, step)
    run = Run(
        "anna", path, "applio", {series.tag: series}, {}, (), (attempt,), (), None, {}, None,
        float(step), step, step // 50, "training", (),
    )  # fmt: skip
    return replace(run, state=state)  # type: ignore[arg-type] # a Literal by its value


def analysis(state: str = "improving", lowest: int | None = None) -> Analysis:
    verdict = Verdict("improving", "loss/g/total", lowest, None, None, None, Message("why"))
    return Analysis(replace(verdict, state=state))  # type: ignore[arg-type] # as above


def publish(session: Session, run: Run, analysed: Analysis, *, loaded: bool = True) -> None:
    session.publish(Published(Snapshot(runs=(run,)), {run.path: analysed}, loaded))


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    return Session()


def listen(notifier: Notifier) -> list[Told]:
    heard: list[Told] = []
    notifier.told.connect(heard.extend)
    return heard


def test_a_turn_is_told_once_even_after_a_restart(session: Session, tmp_path: Path) -> None:
    notifier = Notifier(session, Memory(), lambda: 100.0)
    heard = listen(notifier)
    publish(session, run_at(5000), analysis())
    publish(session, run_at(6000), analysis("rising", 3000))
    publish(session, run_at(6050), analysis("rising", 3000))
    assert [told.notice.kind for told in heard] == ["rising"]
    assert heard[0].run == PATH
    restarted_session = Session()
    file = KeptFile(tmp_path / "notices.json", Memory, MEMORY_VERSION)
    file.save(notifier.memory)
    file.close()
    restarted = Notifier(restarted_session, file.load(), lambda: 200.0)
    heard_later = listen(restarted)
    publish(restarted_session, run_at(6100), analysis("rising", 3000))
    assert heard_later == []
    assert [told.notice.kind for told in restarted.memory.history] == ["rising"]


def test_a_run_that_is_still_being_read_is_no_news(session: Session) -> None:
    notifier = Notifier(session, Memory(), lambda: 0.0)
    heard = listen(notifier)
    publish(session, run_at(5000), analysis("rising", 3000), loaded=False)
    publish(session, run_at(9000), analysis("rising", 7000), loaded=False)
    assert heard == []
    assert notifier.memory == Memory()


def test_the_history_can_be_emptied_without_telling_again(session: Session) -> None:
    notifier = Notifier(session, Memory(), lambda: 100.0)
    publish(session, run_at(5000), analysis())
    publish(session, run_at(6000, "finished"), analysis())
    heard = listen(notifier)
    notifier.forget_history()
    publish(session, run_at(6050, "finished"), analysis())
    assert heard == []
    assert notifier.memory.history == ()


def test_what_happened_while_the_program_was_closed_is_told_at_the_start(session: Session) -> None:
    notifier = Notifier(session, Memory(), lambda: 100.0)
    publish(session, run_at(5000), analysis())
    later_session = Session()
    later = Notifier(later_session, notifier.memory, lambda: 90_000.0)
    heard = listen(later)
    publish(later_session, run_at(9000, "finished"), analysis("rising", 5000))
    assert {told.notice.kind for told in heard} == {"rising", "finished"}


def test_a_new_model_is_told_of(session: Session) -> None:
    notifier = Notifier(session, Memory(), lambda: 100.0)
    heard = listen(notifier)
    publish(session, run_at(5000), analysis())
    publish(session, run_at(50, path=Path("logs/bob"), began=150.0), analysis())
    assert [told.notice.kind for told in heard] == ["began"]


def test_a_drive_that_comes_back_is_no_news(session: Session) -> None:
    notifier = Notifier(session, Memory(), lambda: 100.0)
    heard = listen(notifier)
    publish(session, run_at(5000), analysis())
    publish(session, run_at(5000, "unknown"), analysis())
    publish(session, run_at(5050), analysis())
    assert heard == []
    publish(session, run_at(5050, "unknown"), analysis())
    publish(session, run_at(9000, "finished"), analysis())
    assert [told.notice.kind for told in heard] == ["finished"], "it ended while it was away"


def test_a_point_more_is_not_worth_a_write(session: Session) -> None:
    notifier = Notifier(session, Memory(), lambda: 100.0)
    publish(session, run_at(5000), analysis())
    writes: list[None] = []
    notifier.memory_changed.connect(lambda: writes.append(None))
    publish(session, run_at(5050), analysis())
    assert writes == []
    assert notifier.memory.moments[PATH].last_step == 5050
    publish(session, run_at(5050, "stalled"), analysis())
    assert len(writes) == 1


def test_the_memory_does_not_grow_for_ever(session: Session) -> None:
    notifier = Notifier(session, Memory(), lambda: 0.0)
    publish(session, run_at(5000), analysis())
    for number in range(RUNS + 50):
        run = run_at(100, path=Path(f"logs/{number}"))
        runs = (run_at(5000), run)
        analyses = {each.path: analysis() for each in runs}
        session.publish(Published(Snapshot(runs=runs), analyses, loaded=True))
    assert len(notifier.memory.moments) == RUNS
    assert PATH in notifier.memory.moments, "seen all the time"
    assert Path("logs/0") not in notifier.memory.moments
    assert len(notifier.memory.history) <= HISTORY


def test_a_reset_forgets_all_and_tells_nothing_old(session: Session) -> None:
    notifier = Notifier(session, Memory(), lambda: 100.0)
    publish(session, run_at(5000), analysis())
    publish(session, run_at(6000), analysis("rising", 3000))
    notifier.forget_everything()
    assert notifier.memory == Memory()
    heard = listen(notifier)
    publish(session, run_at(6050), analysis("rising", 3000))
    assert heard == []
