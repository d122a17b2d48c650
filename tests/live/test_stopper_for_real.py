"""The whole way with real parts: a log on disk, real processes, real weights, the real hands."""

from __future__ import annotations

import os
import socket
import sys
import time
import zipfile
from pathlib import Path

from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.stopping.rule import StopPlan, StopRule
from rvcmonitor.live.session import Published, Session
from rvcmonitor.live.stopper import Stopper
from rvcmonitor.simulator.records import EventWriter
from rvcmonitor.training.run import Snapshot
from rvcmonitor.training.watch import Watch
from tests.stopping.players import Play, bystander, is_alive, play


def log(playing: Play, epochs: int) -> None:
    """What the trainer's worker would have logged: its number is in the name."""
    now = time.time()
    name = f"events.out.tfevents.{int(now)}.{socket.gethostname()}.{playing.worker}.0"
    with EventWriter(playing.home / name, now) as writer:
        for epoch in range(1, epochs + 1):
            writer.scalar("loss/g/total", epoch * 50, 30.0 - epoch / 10, now + epoch)
    for epoch in (10, 20):
        weights = playing.home / f"anna_{epoch}e_{epoch * 50}s.pth"
        with zipfile.ZipFile(weights, "w") as archive:
            archive.writestr("archive/data.pkl", os.urandom(1000))


class FastTime:
    """Twenty times as fast as the real one."""

    def __init__(self) -> None:
        self.began = time.monotonic()

    def __call__(self) -> float:
        return 20 * (time.monotonic() - self.began)


def test_a_real_training_is_stopped_and_nothing_else(qtbot: QtBot, tmp_path: Path) -> None:
    install = tmp_path / "RVC"
    install.mkdir()
    with (
        play(install) as playing,
        play(tmp_path / "other") as same_name_elsewhere,
        bystander(install / "infer-web.py") as webui,
    ):
        log(playing, 21)
        (run,) = Watch([playing.home]).poll(60).runs
        assert run.state == "training"
        assert run.total_epochs == 300, "its command line says so"
        session = Session()
        stopper = Stopper(session, clock=FastTime())
        stopper.timer.setInterval(20)
        told: list[str] = []
        stopper.told.connect(lambda _, notice: told.append(notice.message.english()))
        session.publish(Published(Snapshot(runs=(run,)), {run.path: analyse(run)}, loaded=True))
        plan = StopPlan(on=True, rule=StopRule("epoch", last_epoch=20))
        session.stopping.set_plan(run.path, plan)
        qtbot.waitUntil(lambda: any("was stopped" in one for one in told), timeout=90_000)
        assert not is_alive(playing.process.pid)
        assert not is_alive(playing.worker)
        if sys.platform != "win32":
            assert playing.was_asked("trainer")
        assert is_alive(same_name_elsewhere.process.pid)
        assert is_alive(webui.pid)
        assert not session.stopping.book.of(run.path).on
        stopper.close()
