"""Real processes: the training's tree ends, asked first where that is possible, and no other."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from rvcmonitor.stopping.end_process import end_process
from rvcmonitor.stopping.process import Process
from rvcmonitor.stopping.process_table import handle_of, processes
from rvcmonitor.stopping.whose_process import Found, Refused, Training, whose
from rvcmonitor.training.processes import TrainerProcess
from tests.stopping.players import Play, bystander, is_alive, play

HERE = "voice-pc"


def training_of(playing: Play) -> Training:
    return Training(playing.home, TrainerProcess(HERE, (playing.worker,)), time.time())


def trainer_of(playing: Play) -> Process:
    said = whose(training_of(playing), processes(), HERE, os.getpid())
    assert isinstance(said, Found), said
    return said.root


def test_a_training_ends_with_its_worker_and_leaves_the_others_alone(tmp_path: Path) -> None:
    install = tmp_path / "RVC with spaces"
    install.mkdir()
    with (
        play(install) as playing,
        play(tmp_path / "other", "anna") as same_name,
        play(tmp_path / "third", "anna2") as longer_name,
        bystander(install / "infer-web.py") as webui,
        bystander(install / "editor.py", "train.py", "-e", "anna") as editor,
    ):
        root = trainer_of(playing)
        assert root.number == playing.process.pid or root.number in _above(playing.process.pid)
        assert end_process(root, gentle=20, firm=5) == "ended"
        assert not is_alive(playing.process.pid)
        assert not is_alive(playing.worker)
        if sys.platform != "win32":
            assert playing.was_asked("worker")
            assert playing.was_asked("trainer")
        others = (same_name.process.pid, same_name.worker, longer_name.process.pid, webui.pid)
        assert all(map(is_alive, (*others, longer_name.worker, editor.pid)))


def _above(number: int) -> set[int]:
    return {each.parent for each in processes() if each.number == number}


def test_a_trainer_that_does_not_listen_is_killed(tmp_path: Path) -> None:
    with play(tmp_path / "RVC", manner="deaf") as playing:
        assert end_process(trainer_of(playing), gentle=0.3, firm=0.3) == "ended"
        assert not is_alive(playing.process.pid)
        assert not is_alive(playing.worker)
        assert not playing.was_asked("trainer")


def test_a_worker_whose_trainer_died_is_found_by_its_number(tmp_path: Path) -> None:
    with play(tmp_path / "RVC") as playing:
        playing.process.kill()
        playing.process.wait()
        said = whose(training_of(playing), processes(), HERE, os.getpid())
        assert isinstance(said, Found)
        assert said.root.number == playing.worker
        assert end_process(said.root, gentle=20, firm=5) == "ended"


def test_what_has_ended_meanwhile_is_not_looked_for(tmp_path: Path) -> None:
    with play(tmp_path / "RVC") as playing:
        root = trainer_of(playing)
        assert end_process(root, gentle=20, firm=5) == "ended"
        assert end_process(root, gentle=0.1, firm=0.1) == "gone"
        assert isinstance(whose(training_of(playing), processes(), HERE, os.getpid()), Refused)


def test_a_process_that_began_at_another_time_is_another_one(tmp_path: Path) -> None:
    with bystander(tmp_path / "train.py", "-e", "anna") as stranger:
        (found,) = [each for each in processes() if each.number == stranger.pid]
        assert handle_of(found) is not None
        for other in (
            replace(found, started=found.started - 1),
            replace(found, words=(*found.words, "x")),
        ):
            assert handle_of(other) is None
            assert end_process(other, gentle=0.1, firm=0.1) == "gone"
        assert is_alive(stranger.pid)


def test_one_that_cannot_be_asked_hides_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows fails at the command line of a process that is just beginning."""
    told: Callable[[psutil.Process], list[str]] = psutil.Process.cmdline
    with bystander(tmp_path / "train.py", "-e", "anna") as beginning:

        def cmdline(process: psutil.Process) -> list[str]:
            if process.pid == beginning.pid:
                raise OSError(22, "Invalid parameter")
            return told(process)

        monkeypatch.setattr(psutil.Process, "cmdline", cmdline)
        found = {each.number: each.words for each in processes()}
    assert found[beginning.pid] == ()
    assert found[os.getpid()] != ()


def test_this_program_never_ends_itself() -> None:
    (own,) = [each for each in processes() if each.number == os.getpid()]
    assert end_process(own) == "gone"
    (parent,) = [each for each in processes() if each.number == own.parent] or [own]
    assert end_process(parent) == "gone"
