"""Copied checkpoints are whole or not there, and what is there already is asked about."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.live import copying
from rvcmonitor.live.copying import Clash, Copy, Copying, Outcome
from rvcmonitor.storage import copy_file


@pytest.fixture
def checkpoints(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "weights"
    folder.mkdir()
    paths = [folder / f"kamal_e{epoch}_s{epoch * 250}.pth" for epoch in (75, 80, 85)]
    for path in paths:
        path.write_bytes(os.urandom(1_000_000))
        os.utime(path, (1.6e9, 1.6e9))
    return paths


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the copies are to go."""
    path = tmp_path / "to hear"
    path.mkdir()
    return path


def to(folder: Path, sources: Sequence[Path]) -> list[Copy]:
    return [Copy(source, folder / source.name) for source in sources]


def outcome(job: Copying) -> Outcome:
    """Run the job here, and give what it says at the end."""
    said: list[Outcome] = []
    job.ended.connect(said.append)
    job.run()
    assert len(said) == 1
    return said[0]


def words(result: Outcome) -> str:
    return " ".join(message.english() for message in result.failures)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_copies_all_with_progress_names_and_dates(
    qtbot: QtBot, checkpoints: list[Path], folder: Path
) -> None:
    job = Copying(to(folder, checkpoints))
    progress: list[tuple[int, str]] = []
    job.progressed.connect(lambda part, name: progress.append((part, name)))
    with qtbot.waitSignal(job.ended) as ended:
        job.start()
    assert job.wait(5000)
    assert contents(folder) == contents(checkpoints[0].parent)
    assert {path.stat().st_mtime for path in folder.iterdir()} == {1.6e9}
    assert progress == sorted(progress)
    assert progress[-1] == (1000, checkpoints[-1].name)
    assert ended.args == [Outcome(tuple(folder / path.name for path in checkpoints))]


def asked(job: Copying, answer: Clash) -> list[str]:
    """Answer the question when it comes; gives the names that were asked about."""
    names: list[str] = []

    def reply(taken: tuple[str, ...]) -> None:
        names.extend(taken)
        job.answer(answer)

    job.clashed.connect(reply)
    return names


def test_what_is_there_can_be_replaced(checkpoints: list[Path], folder: Path) -> None:
    (folder / checkpoints[1].name).write_bytes(b"old")
    job = Copying(to(folder, checkpoints))
    names = asked(job, "replace")
    assert len(outcome(job).copied) == 3
    assert names == [checkpoints[1].name]
    assert contents(folder) == contents(checkpoints[0].parent)


def test_what_is_there_can_stay_beside_the_new_one(checkpoints: list[Path], folder: Path) -> None:
    for name in ("kamal_e80_s20000.pth", "kamal_e80_s20000 (2).pth"):
        (folder / name).write_bytes(b"old")
    job = Copying(to(folder, checkpoints))
    asked(job, "keep both")
    result = outcome(job)
    assert [path.name for path in result.copied] == [
        "kamal_e75_s18750.pth",
        "kamal_e80_s20000 (3).pth",
        "kamal_e85_s21250.pth",
    ]
    assert (folder / "kamal_e80_s20000.pth").read_bytes() == b"old"
    assert result.copied[1].read_bytes() == checkpoints[1].read_bytes()


def test_what_is_there_can_be_skipped(checkpoints: list[Path], folder: Path) -> None:
    (folder / checkpoints[1].name).write_bytes(b"old")
    job = Copying(to(folder, checkpoints))
    asked(job, "skip")
    result = outcome(job)
    assert (len(result.copied), result.skipped) == (2, 1)
    assert (folder / checkpoints[1].name).read_bytes() == b"old"


def test_nothing_is_asked_where_nothing_is_there(checkpoints: list[Path], folder: Path) -> None:
    job = Copying(to(folder, checkpoints))
    names = asked(job, "skip")
    assert len(outcome(job).copied) == 3
    assert not names


def test_cancelling_instead_of_an_answer_copies_nothing(
    checkpoints: list[Path], folder: Path
) -> None:
    (folder / checkpoints[0].name).write_bytes(b"old")
    job = Copying(to(folder, checkpoints))
    job.clashed.connect(lambda _: job.cancel())
    assert outcome(job) == Outcome(cancelled=True)
    assert contents(folder) == {checkpoints[0].name: b"old"}


def test_two_files_of_one_name_are_both_copied(
    checkpoints: list[Path], folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / checkpoints[0].name
    other.write_bytes(b"another model's")
    result = outcome(Copying(to(folder, [checkpoints[0], other]), "replace"))
    assert [path.name for path in result.copied] == [
        "kamal_e75_s18750.pth",
        "kamal_e75_s18750 (2).pth",
    ]
    assert result.copied[1].read_bytes() == b"another model's"


def test_cancelled_in_the_middle_of_a_file(
    checkpoints: list[Path], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whole copies stay; of the one under way nothing does."""
    monkeypatch.setattr(copy_file, "PIECE", 1000)
    job = Copying(to(folder, checkpoints))
    job.progressed.connect(lambda part, _: job.cancel() if part > 400 else None)
    result = outcome(job)
    assert result == Outcome((folder / checkpoints[0].name,), cancelled=True)
    assert contents(folder) == {checkpoints[0].name: checkpoints[0].read_bytes()}


def full_after(times: int) -> Callable[[int], None]:
    """Stands in for os.fsync on a disk with room for so many files."""
    calls = 0

    def sync(_: int) -> None:
        nonlocal calls
        calls += 1
        if calls > times:
            raise OSError(errno.ENOSPC, "No space left on device")

    return sync


def test_a_disk_that_fills_up_is_named(
    checkpoints: list[Path], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rvcmonitor.storage.copy_file.os.fsync", full_after(1))
    (folder / checkpoints[1].name).write_bytes(b"old")
    result = outcome(Copying(to(folder, checkpoints), "replace"))
    assert "no room left" in words(result)
    assert len(result.failures) == 1
    assert contents(folder) == {
        checkpoints[0].name: checkpoints[0].read_bytes(),
        checkpoints[1].name: b"old",
    }


def test_a_disk_that_is_full_is_named_before_anything_is_copied(
    checkpoints: list[Path], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage:
        free = 2_000_000

    monkeypatch.setattr("rvcmonitor.live.copying.shutil.disk_usage", lambda _: Usage)
    result = outcome(Copying(to(folder, checkpoints)))
    assert "3 MB are needed and 1 MB are free" in words(result)
    assert not contents(folder)


def test_a_checkpoint_that_is_gone_does_not_stop_the_others(
    checkpoints: list[Path], folder: Path
) -> None:
    checkpoints[1].unlink()
    result = outcome(Copying(to(folder, checkpoints)))
    assert len(result.copied) == 2
    assert checkpoints[1].name in words(result)
    assert set(contents(folder)) == {checkpoints[0].name, checkpoints[2].name}


def test_a_folder_that_is_gone_is_named(checkpoints: list[Path], tmp_path: Path) -> None:
    result = outcome(Copying(to(tmp_path / "stick", checkpoints[:1])))
    assert "not there any more" in words(result)
    assert not (tmp_path / "stick").exists()


def test_a_checkpoint_that_is_being_written_is_not_copied(
    checkpoints: list[Path], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copy_file, "PIECE", 300_000)
    job = Copying(to(folder, checkpoints[:1]))

    def grow(part: int, _: str) -> None:
        if 0 < part < 500:
            with checkpoints[0].open("ab") as file:
                file.write(b"more")

    job.progressed.connect(grow)
    assert "being written" in words(outcome(job))
    assert not contents(folder)


def test_onto_itself_does_no_harm(checkpoints: list[Path]) -> None:
    before = contents(checkpoints[0].parent)
    result = outcome(Copying(to(checkpoints[0].parent, checkpoints), "replace"))
    assert words(result).count("already there") == 3
    assert contents(checkpoints[0].parent) == before


def test_a_place_that_may_not_be_looked_at_fails_in_words(
    checkpoints: list[Path], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bool:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    def refuse_to_write(_: Path, target: Path, *__: object) -> bool:
        return refuse(target)

    monkeypatch.setattr(Path, "exists", refuse)
    monkeypatch.setattr(copying, "copy_file", refuse_to_write)
    result = outcome(Copying(to(folder, checkpoints)))
    assert result.copied == ()
    assert len(result.failures) == len(checkpoints)
