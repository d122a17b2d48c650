"""How far reading is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from rvcmonitor.live.session import Published, Session
from rvcmonitor.training.run import Snapshot
from rvcmonitor.ui.window.loading_bar import LoadingBar
from tests.ui.finding import find


@pytest.mark.parametrize("moves", [True, False])
def test_moves_by_itself_only_where_things_may(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, moves: bool
) -> None:
    """How much there is to read is not known yet."""
    monkeypatch.setattr("rvcmonitor.ui.window.loading_bar.wants_motion", lambda: moves)
    session = Session()
    bar = LoadingBar(session)
    qtbot.addWidget(bar)
    session.publish(Published(Snapshot(roots=(Path("/logs"),)), {}))
    shown = find(bar, QProgressBar)
    assert (shown.minimum() == shown.maximum()) == moves
    session.publish(Published(Snapshot((Path("/logs"),), bytes_read=1, bytes_total=2), {}))
    assert shown.value() == shown.maximum() / 2
