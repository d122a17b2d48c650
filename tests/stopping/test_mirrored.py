"""Of a training on another machine nothing here is looked at or ended, whatever its files say."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from rvcmonitor.remote.opened import address_behind, mirrored, watch
from rvcmonitor.simulator.records import EventWriter
from rvcmonitor.stopping.hands import end_training, refused_from_the_start, room_at
from rvcmonitor.stopping.whose_process import Refused, Training
from rvcmonitor.training.folders import reachable
from rvcmonitor.training.processes import TrainerProcess, this_machine
from tests.stopping.players import end_all, is_alive, play, wait_for

ADDRESS = "ssh://anna@box:2222/workspace/logs/anna"
SAID = "It runs on another computer, anna@box:2222."


def test_a_stranger_of_the_same_number_lives_on(tmp_path: Path) -> None:
    """The other machine is a clone of this one, and its log names a number that is in use here."""
    with play(tmp_path / "RVC") as stranger:
        writer = TrainerProcess(this_machine(), (stranger.worker,))
        here = Training(stranger.home, writer, time.time())
        assert refused_from_the_start(here) is None, "it is one that this machine would end"
        there = replace(here, path=mirrored(ADDRESS))
        for said in (refused_from_the_start(there), end_training(there)):
            assert isinstance(said, Refused)
            assert said.why.english() == SAID
        assert is_alive(stranger.worker)
        assert is_alive(stranger.process.pid)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_to_it_does_not_bring_it_here(tmp_path: Path) -> None:
    mirrored(ADDRESS).mkdir(parents=True)
    (tmp_path / "link").symlink_to(mirrored(ADDRESS), target_is_directory=True)
    linked = Training(tmp_path / "link", TrainerProcess(this_machine(), (1,)), time.time())
    said = refused_from_the_start(linked)
    assert said is not None
    assert said.why.english() == SAID


def test_a_training_at_a_long_path_is_of_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows may be unable to say where links lead there."""
    deep = tmp_path.joinpath(*["a folder in a folder, as people have them"] * 8)
    reachable(deep).mkdir(parents=True)
    assert address_behind(deep) is None

    def fail(path: Path) -> str:
        raise OSError(22, "More data available", str(path))

    monkeypatch.setattr("os.path.realpath", fail)
    assert address_behind(deep) is None


def test_the_drive_of_this_machine_is_not_its_drive(tmp_path: Path) -> None:
    mirrored(ADDRESS).mkdir(parents=True)
    assert room_at(tmp_path) is not None
    assert room_at(mirrored(ADDRESS)) is None


def test_whether_it_trains_is_not_told_by_a_process_of_this_machine(tmp_path: Path) -> None:
    """Else it would have ended as soon as a stranger does, and the computer went to sleep; and the
    stranger's command line would say how many epochs it was asked for."""
    with play(tmp_path / "RVC") as stranger:
        for home in (stranger.home, mirrored(ADDRESS)):
            home.mkdir(parents=True, exist_ok=True)
            now = time.time()
            name = f"events.out.tfevents.{int(now)}.{this_machine()}.{stranger.worker}.0"
            with EventWriter(home / name, now) as writer:
                for step in range(1, 5):
                    writer.scalar("loss/g/total", step * 50, 1.0, now)
        watched = watch([stranger.home, mirrored(ADDRESS)])
        here, there = watched.poll(60).runs
        assert (here.state, here.total_epochs) == ("training", 300)
        assert (there.state, there.total_epochs) == ("training", None)
        end_all(stranger.process.pid)
        wait_for(lambda: not is_alive(stranger.worker))
        here, there = watched.poll(60).runs
        assert here.state == "finished"
        assert there.state == "training"
