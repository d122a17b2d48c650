"""A checkpoint whose content is elsewhere says where, and is fetched when it is copied."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from rvcmonitor.training.away import Away
from rvcmonitor.ui.verdict.checkpoint_row import CheckpointRow
from rvcmonitor.ui.widgets.elided_label import ElidedLabel
from tests.ui.some_runs import a_checkpoint

HERE = a_checkpoint()


def row_of(qtbot: QtBot, away: Away | None) -> CheckpointRow:
    row = CheckpointRow(replace(HERE, away=away), "3 epochs before")
    qtbot.addWidget(row)
    return row


def entries(row: CheckpointRow) -> list[str]:
    menu = QMenu(row)
    row.fill_menu(menu)
    return [action.text() for action in menu.actions()]


@pytest.mark.parametrize(
    ("away", "words"),
    [
        (Away("host", 57_212_345), "3 epochs before · on host, 55 MB"),
        (Away("cloud", 57_212_345), "3 epochs before · not here yet, 55 MB"),
        (None, "3 epochs before"),
    ],
)
def test_says_where_the_content_is(qtbot: QtBot, away: Away | None, words: str) -> None:
    row = row_of(qtbot, away)
    assert words in [label.text() for label in row.findChildren(QLabel)] + [
        label.text() for label in row.findChildren(ElidedLabel)
    ]
    is_here = away is None
    assert ("Copy to…" in entries(row)) is is_here
    assert ("Fetch and copy to…" in entries(row)) is not is_here
    assert row.copy_button.accessibleName().startswith("Copy" if is_here else "Fetch")
