"""TensorBoard is started, answers, and is never left behind."""

from __future__ import annotations

import json
import ntpath
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.live import tensorboard_server
from rvcmonitor.live.tensorboard_server import TensorBoardServer, command, free_port
from rvcmonitor.tensorboard_child import logdir_arguments


@pytest.fixture
def server(qtbot: QtBot) -> Iterator[TensorBoardServer]:
    server = TensorBoardServer()
    yield server
    server.stop()
    assert not server.running


def test_it_answers_and_is_stopped(server: TensorBoardServer, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "mis logs, con acentós"
    folder.mkdir()
    with qtbot.waitSignal(server.ready, timeout=90_000) as ready:
        server.open(folder)
    address = str(ready.args[0])
    with urllib.request.urlopen(address + "data/environment") as page:  # noqa: S310 - our own server
        assert Path(json.load(page)["data_location"]) == folder
    with qtbot.waitSignal(server.ready):
        server.open(folder)
    server.stop()
    with pytest.raises(OSError, match=r"refused|10061"):
        urllib.request.urlopen(address)  # noqa: S310 - our own server


def test_failure_is_told_with_what_it_printed(
    server: TensorBoardServer, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = [sys.executable, "-c", "raise SystemExit('no TensorBoard today')"]
    monkeypatch.setattr(tensorboard_server, "command", lambda *_: failing)
    with qtbot.waitSignal(server.failed, timeout=30_000) as failed:
        server.open(tmp_path)
    assert failed.args == ["no TensorBoard today"]


def test_a_program_that_cannot_be_started_is_told_with_its_reason(
    server: TensorBoardServer, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tensorboard_server, "command", lambda *_: [str(tmp_path / "no program")])
    with qtbot.waitSignal(server.failed, timeout=30_000) as failed:
        server.open(tmp_path)
    assert failed.args[0]
    assert not server.running


def test_it_ends_when_the_program_is_killed(tmp_path: Path) -> None:
    """The parent is killed without a chance to clean up; its TensorBoard ends by itself."""
    code = (
        "import os, subprocess, sys, time; from pathlib import Path;"
        "from rvcmonitor.live.tensorboard_server import command;"
        "child = subprocess.Popen(command([Path(sys.argv[1])], int(sys.argv[2]), os.getpid()));"
        "print(child.pid, flush=True); time.sleep(300)"
    )
    arguments = [sys.executable, "-c", code, str(tmp_path), str(free_port())]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    child.wait(60)


def test_the_command_is_this_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert command([tmp_path], 7, os.getpid())[1:3] == ["-m", "rvcmonitor"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command([tmp_path], 7, 1) == [sys.executable, "--tensorboard", str(tmp_path), "7", "1"]


def test_folders_are_served_by_themselves_also_on_two_drives() -> None:
    both = [r"C:\voices\anna\logs", r"D:\logs"]
    assert logdir_arguments(both[:1]) == ["--logdir", both[0]]
    switch, spec = logdir_arguments(both)
    assert switch == "--logdir_spec"
    assert spec == r"logs:C:\voices\anna\logs,logs_2:D:\logs"


def test_a_drive_and_odd_names_are_no_drives_for_tensorboard() -> None:
    assert logdir_arguments(["/x/a", "/y/b:c"])[1] == "a_:/x/a,b_c:/y/b:c"
    assert logdir_arguments(["/x/a,b", "/x/c"]) == ["--logdir", str(Path("/x"))]


def test_a_comma_on_one_of_two_drives_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "commonpath", ntpath.commonpath)
    with pytest.raises(SystemExit, match=r"comma in its path: “D:\\a,b”"):
        logdir_arguments([r"C:\logs", r"D:\a,b"])


def test_tensorboard_understands_both_folders(tmp_path: Path) -> None:
    from tensorboard.backend.event_processing.data_ingester import _parse_event_files_spec

    folders = [tmp_path / "anna", tmp_path / "bea"]
    _, spec = logdir_arguments([str(folder) for folder in folders])
    assert _parse_event_files_spec(spec) == {str(f.resolve()): f.name for f in folders}


def test_no_prefix_reaches_tensorboard() -> None:
    assert "C:\\logs" in command([Path("\\\\?\\C:\\logs")], 7, 1)
