"""Showing and copying checkpoint files from the window."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.live.session import Session
from rvcmonitor.storage import copy_file
from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.verdict.checkpoint_actions import CheckpointActions
from rvcmonitor.ui.widgets.file_manager import reveal_command
from tests.ui.some_runs import a_run, published

DIRECT = Qt.ConnectionType.DirectConnection


class Desk:
    """A window in which checkpoints are copied, and what it was told."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.session = Session()
        self.actions = CheckpointActions(self.session, window)
        self.told: list[tuple[str, str, Path | None]] = []
        self.actions.told.connect(lambda *words: self.told.append(words))

    def answer(self, words: str) -> Callable[[], bool]:
        """Press this button of the question; True once it was there."""

        def pressed() -> bool:
            boxes = self.window.findChildren(QMessageBox)
            for box in boxes:
                next(each for each in box.buttons() if each.text() == words).click()
            return bool(boxes)

        return pressed


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = Desk(window)
    yield made
    for ends in made.actions.close():
        assert ends(10.0)


@pytest.fixture
def checkpoints(tmp_path: Path) -> list[Checkpoint]:
    made = []
    for epoch in (80, 85, 90):
        path = tmp_path / f"kamal_e{epoch}_s{epoch * 250}.pth"
        path.write_bytes(f"weights of {epoch}".encode() * 1000)
        made.append(Checkpoint(path, "voice", epoch, epoch * 250, 0.0))
    return made


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the user chooses."""
    path = tmp_path / "to hear"
    path.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_several_go_to_a_folder_under_their_names(
    qtbot: QtBot, desk: Desk, checkpoints: list[Checkpoint], folder: Path
) -> None:
    desk.actions.copy_to_folder([*checkpoints, checkpoints[0]])  # near two candidates: once
    qtbot.waitUntil(lambda: bool(desk.told))
    assert desk.told == [
        (f"3 files were copied to {folder}.", "good", folder / checkpoints[0].path.name)
    ]
    assert names(folder) == [checkpoint.path.name for checkpoint in checkpoints]


def test_the_folder_is_remembered(
    qtbot: QtBot,
    desk: Desk,
    checkpoints: list[Checkpoint],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk.actions.copy_to_folder(checkpoints[:1])
    qtbot.waitUntil(lambda: bool(desk.told))
    offered: list[str] = []

    def ask(_: QWidget, __: str, start: str) -> str:
        offered.append(start)
        return ""

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask)
    desk.actions.copy_to_folder(checkpoints)
    assert offered == [str(folder)]
    assert desk.session.arrangement.listening_folder == str(folder)


@pytest.mark.parametrize(
    ("button", "says", "left"),
    [
        ("Replace", "3 files were copied", 3),
        ("Keep both", "3 files were copied", 4),
        ("Skip", "2 files were copied", 3),
        ("Cancel", "0 of 3 files were copied", 1),
    ],
)
def test_existing_files_are_asked_about(
    qtbot: QtBot,
    desk: Desk,
    checkpoints: list[Checkpoint],
    folder: Path,
    button: str,
    says: str,
    left: int,
) -> None:
    (folder / checkpoints[1].path.name).write_bytes(b"old")
    desk.actions.copy_to_folder(checkpoints)
    qtbot.waitUntil(desk.answer(button))
    qtbot.waitUntil(lambda: bool(desk.told))
    assert says in desk.told[0][0]
    assert len(names(folder)) == left
    replaced = (folder / checkpoints[1].path.name).read_bytes() != b"old"
    assert replaced == (button == "Replace")


def test_a_question_that_is_closed_ends_the_copy(
    qtbot: QtBot, desk: Desk, checkpoints: list[Checkpoint], folder: Path
) -> None:
    (folder / checkpoints[0].path.name).write_bytes(b"old")
    desk.actions.copy_to_folder(checkpoints)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QMessageBox)))
    desk.window.findChildren(QMessageBox)[0].close()
    qtbot.waitUntil(lambda: bool(desk.told))
    assert "0 of 3 files were copied" in desk.told[0][0]
    assert names(folder) == [checkpoints[0].path.name]


def test_skipping_everything_says_so(
    qtbot: QtBot, desk: Desk, checkpoints: list[Checkpoint], folder: Path
) -> None:
    (folder / checkpoints[0].path.name).write_bytes(b"old")
    desk.actions.copy_to_folder(checkpoints[:1])
    qtbot.waitUntil(desk.answer("Skip"))
    qtbot.waitUntil(lambda: bool(desk.told))
    assert desk.told == [(f"Nothing was copied: {folder} has all of it.", "neutral", None)]


def test_a_full_disk_is_told_and_leaves_nothing_half(
    qtbot: QtBot,
    desk: Desk,
    checkpoints: list[Checkpoint],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("rvcmonitor.storage.copy_file.os.fsync", full)
    desk.actions.copy_to_folder(checkpoints)
    qtbot.waitUntil(lambda: bool(desk.told))
    text, tone, shown = desk.told[0]
    assert "no room left" in text
    assert (tone, shown) == ("bad", None)
    assert names(folder) == []


def test_the_progress_can_be_cancelled(
    qtbot: QtBot,
    desk: Desk,
    checkpoints: list[Checkpoint],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Pressed while the second file is under way."""
    monkeypatch.setattr(copy_file, "PIECE", 100)
    desk.actions.copy_to_folder(checkpoints)
    (job,) = desk.actions.jobs
    job.progressed.connect(lambda part, _: job.cancel() if part > 500 else None, DIRECT)
    qtbot.waitUntil(lambda: bool(desk.told))
    assert desk.told[0][0] == f"1 of 3 files were copied to {folder}."
    assert names(folder) == [checkpoints[0].path.name]


def test_closing_the_window_ends_copies(
    qtbot: QtBot, desk: Desk, checkpoints: list[Checkpoint], folder: Path
) -> None:
    desk.actions.copy_to_folder(checkpoints)
    for ends in desk.actions.close():
        assert ends(10.0)
    assert not desk.actions.jobs
    assert not [name for name in names(folder) if name.endswith(".tmp")]
    qtbot.waitUntil(lambda: not desk.window.findChildren(QProgressDialog))


def test_closing_waits_for_no_dead_drive(
    qtbot: QtBot,
    desk: Desk,
    checkpoints: list[Checkpoint],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, back = threading.Event(), threading.Event()

    def hang(_: int) -> None:
        begun.set()
        back.wait(30)

    monkeypatch.setattr("rvcmonitor.storage.copy_file.os.fsync", hang)
    desk.actions.copy_to_folder(checkpoints)
    assert begun.wait(10)
    (ends,) = desk.actions.close()
    assert not ends(0.01)
    desk.window.hide()
    desk.actions.deleteLater()  # as when the window is made anew
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    back.set()
    assert ends(10.0)
    QCoreApplication.processEvents()
    assert desk.told == []
    assert not [name for name in names(folder) if name.endswith(".tmp")]
    desk.actions = CheckpointActions(desk.session, desk.window)


def test_one_goes_where_the_user_says(
    qtbot: QtBot,
    desk: Desk,
    checkpoints: list[Checkpoint],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "chosen.pth"
    target.write_bytes(b"old")  # about which the dialog has asked
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    desk.actions.copy(checkpoints[0])
    qtbot.waitUntil(lambda: bool(desk.told))
    assert desk.told == [(f"chosen.pth was copied to {tmp_path}.", "good", target)]
    assert target.read_bytes() == checkpoints[0].path.read_bytes()


def test_dialogs_left_alone_copy_nothing(
    desk: Desk, checkpoints: list[Checkpoint], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    desk.actions.copy(checkpoints[0])
    desk.actions.copy_to_folder(checkpoints)
    assert not desk.actions.jobs


def test_explorer_marks_names_with_spaces_and_commas() -> None:
    assert reveal_command(Path("C:/My voices/a, b.pth")).startswith('/select,"')


def test_a_file_is_copied_with_its_index(
    qtbot: QtBot,
    desk: Desk,
    checkpoints: list[Checkpoint],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    logs, target = tmp_path / "logs" / "kamal", tmp_path / "mine"
    logs.mkdir(parents=True)
    target.mkdir()
    for name in ("trained_IVF9_kamal_v2.index", "added_IVF9_kamal_v2.index"):
        (logs / name).write_bytes(name.encode())
    desk.session.publish(published(a_run(path=logs, checkpoints=tuple(checkpoints))))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    desk.actions.copy_with_index(checkpoints[0])
    qtbot.waitUntil(lambda: bool(desk.told))
    names = sorted(path.name for path in target.iterdir())
    assert names == ["added_IVF9_kamal_v2.index", checkpoints[0].path.name]
    assert "2" in desk.told[0][0]


def test_an_index_that_is_not_there_is_said(
    qtbot: QtBot,
    desk: Desk,
    checkpoints: list[Checkpoint],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "mine"
    target.mkdir()
    desk.session.publish(published(a_run(path=tmp_path / "logs", checkpoints=tuple(checkpoints))))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    desk.actions.copy_with_index(checkpoints[0])
    qtbot.waitUntil(lambda: bool(desk.told))
    assert [path.name for path in target.iterdir()] == [checkpoints[0].path.name]
    assert "No .index" in desk.told[0][0]


def test_a_path_goes_into_the_clipboard(desk: Desk, checkpoints: list[Checkpoint]) -> None:
    desk.actions.copy_path(checkpoints[0])
    assert QApplication.clipboard().text() == str(checkpoints[0].path)
    assert "path" in desk.told[0][0]
