"""The invitation, and kind words for a folder without trainings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.window.empty_state import EmptyState


@pytest.fixture
def empty(qtbot: QtBot) -> EmptyState:
    widget = EmptyState()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    return widget


def button(empty: EmptyState, text: str) -> QPushButton:
    return next(each for each in empty.findChildren(QPushButton) if each.text() == text)


def test_invites(empty: EmptyState) -> None:
    assert "Drop your RVC logs folder here" in empty.text()


def test_every_way_to_begin_is_a_click(qtbot: QtBot, empty: EmptyState) -> None:
    empty.show_recent(["C:/RVC/logs"])
    with qtbot.waitSignal(empty.open_requested):
        QTest.mouseClick(button(empty, "Choose a folder…"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(empty.demo_requested):
        QTest.mouseClick(button(empty, "Try the demo"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(empty.recent_requested) as wanted:
        QTest.mouseClick(button(empty, str(Path("C:/RVC/logs"))), Qt.MouseButton.LeftButton)
    assert wanted.args == ["C:/RVC/logs"]


def test_recent_folders_are_replaced(empty: EmptyState) -> None:
    empty.show_recent(["a"])
    empty.show_recent(["b", "c"])
    texts = [each.text() for each in empty.findChildren(QPushButton)]
    assert "a" not in texts
    assert {"b", "c"} < set(texts)


def test_says_what_was_looked_for(empty: EmptyState) -> None:
    empty.nothing_found([Path("/music")], [])
    assert str(Path("/music")) in empty.text()
    assert "files with “tfevents” in their names" in empty.text()


def test_prefers_what_is_known_of_the_folder(empty: EmptyState) -> None:
    empty.nothing_found([Path("/music")], ["There are weights but no logs."])
    assert "There are weights but no logs." in empty.text()
