"""The session's news become notices, once, and stay known across a restart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.findings import Analysis, Verdict
from rvcmonitor.live.kept_file import KeptFile
from rvcmonitor.live.notifier import MEMORY_VERSION, Memory, Notifier, Told
from rvcmonitor.live.session import Published, Session
from rvcmonitor.message import Message
from rvcmonitor.training.run import Attempt, Run, Series, Snapshot

PATH = Path("logs/anna")


def run_at(step: int, state: str = "training") -> Run:
    steps = np.arange(50, step + 1, 50, dtype=np.int64)
    series = Series("loss/g/total", steps, steps.astype(float), np.ones(len(steps), np.float32))
    attempt = Attempt(10.0, 50, step, step)
    run = Run(
        "anna", PATH, "applio", {series.tag: series}, {}, (), (attempt,), (), None, {}, None,
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
    notifier.told.connect(heard.append)
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
