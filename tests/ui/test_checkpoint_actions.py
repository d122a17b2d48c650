"""Showing and copying checkpoint files from the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.checkpoint_actions import CheckpointActions, reveal_command


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def checkpoint(tmp_path: Path) -> Checkpoint:
    path = tmp_path / "kamal_e80_s20000.pth"
    path.write_bytes(b"weights" * 1000)
    return Checkpoint(path, "voice", 80, 20000, 0.0)


def test_copies_where_the_user_says(
    qtbot: QtBot,
    window: QWidget,
    checkpoint: Checkpoint,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "chosen.pth"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    actions = CheckpointActions(window)
    with qtbot.waitSignal(actions.told) as told:
        actions.copy(checkpoint)
    assert target.read_bytes() == checkpoint.path.read_bytes()
    assert told.args == [f"chosen.pth was copied to {tmp_path}.", "good"]
    qtbot.waitUntil(lambda: not actions.copies)


def test_a_dialog_left_alone_copies_nothing(
    window: QWidget, checkpoint: Checkpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    actions = CheckpointActions(window)
    actions.copy(checkpoint)
    assert not actions.copies


def test_trouble_is_told(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    actions = CheckpointActions(window)
    with qtbot.waitSignal(actions.told) as told:
        actions.copy_to(tmp_path / "gone.pth", tmp_path / "copy.pth")
    text, tone = told.args or ["", ""]
    assert "gone.pth" in text
    assert tone == "bad"
    qtbot.waitUntil(lambda: not actions.copies)


def test_closing_ends_copies(window: QWidget, checkpoint: Checkpoint, tmp_path: Path) -> None:
    actions = CheckpointActions(window)
    actions.copy_to(checkpoint.path, tmp_path / "copy.pth")
    actions.close()
    assert all(copying.isFinished() for copying in actions.copies)
    assert not list(tmp_path.glob("*.part"))


def test_explorer_marks_names_with_spaces_and_commas() -> None:
    assert reveal_command(Path("C:/My voices/a, b.pth")).startswith('/select,"')
