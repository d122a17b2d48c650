"""A copied checkpoint is whole or not there."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.live import copying
from rvcmonitor.live.copying import Copying
from rvcmonitor.message import Message


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    path = tmp_path / "weights" / "kamal_e80_s20000.pth"
    path.parent.mkdir()
    path.write_bytes(os.urandom(3_000_000))
    os.utime(path, (1.6e9, 1.6e9))
    return path


def outcome(job: Copying) -> list[object]:
    """Run the copy here, and collect what it says: "done", or the sentence of its failure."""
    said: list[object] = []
    job.done.connect(lambda: said.append("done"))
    job.failed.connect(lambda message: said.append(message))
    job.run()
    return said


def files_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_copies_with_progress_and_keeps_the_date(
    qtbot: QtBot, checkpoint: Path, tmp_path: Path
) -> None:
    target = tmp_path / "my copy.pth"
    job = Copying(checkpoint, target)
    progress: list[int] = []
    job.progressed.connect(progress.append)
    with qtbot.waitSignal(job.done):
        job.start()
    assert job.wait(5000)
    assert target.read_bytes() == checkpoint.read_bytes()
    assert target.stat().st_mtime == checkpoint.stat().st_mtime
    assert progress[-1] == 1000


def test_replaces_an_existing_file(checkpoint: Path, tmp_path: Path) -> None:
    target = tmp_path / "old.pth"
    target.write_bytes(b"old")
    assert outcome(Copying(checkpoint, target)) == ["done"]
    assert target.read_bytes() == checkpoint.read_bytes()


def test_cancelled_leaves_nothing_and_keeps_the_old(
    checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "PIECE", 1000)
    target = tmp_path / "old.pth"
    target.write_bytes(b"old")
    job = Copying(checkpoint, target)
    job.progressed.connect(lambda _: job.cancel())
    assert outcome(job) == []
    assert target.read_bytes() == b"old"
    assert files_in(tmp_path) >= {"old.pth"}
    assert not [name for name in files_in(tmp_path) if name.endswith(".part")]


def test_a_full_disk_is_named(
    checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("rvcmonitor.live.copying.os.fsync", full)
    before = files_in(tmp_path)
    (message,) = outcome(Copying(checkpoint, tmp_path / "copy.pth"))
    assert isinstance(message, Message)
    assert "no room" in message.english()
    assert files_in(tmp_path) == before


def test_a_checkpoint_that_is_gone_is_named(tmp_path: Path) -> None:
    (message,) = outcome(Copying(tmp_path / "gone.pth", tmp_path / "copy.pth"))
    assert isinstance(message, Message)
    assert "gone.pth" in message.english()
    assert files_in(tmp_path) == set()


def test_onto_itself_does_no_harm(checkpoint: Path) -> None:
    before = checkpoint.read_bytes()
    (message,) = outcome(Copying(checkpoint, checkpoint))
    assert isinstance(message, Message)
    assert checkpoint.read_bytes() == before
