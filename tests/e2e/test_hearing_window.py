"""The whole way in the window: a demo training, a stand-in for Applio, seven candidates, and a
listener who hears the truth in what the device plays, with noise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rvcmonitor.live.media import MediaReader
from rvcmonitor.ui.hearing.hearing_window import HearingWindow
from rvcmonitor.ui.verdict.checkpoint_row import CheckpointRow
from rvcmonitor.ui.window.main_window import MainWindow
from tests.inference.conftest import Plays, plays, record
from tests.inference.stand_ins import everything_in, records
from tests.ui.hearing.conftest import clip, luna, stage
from tests.ui.hearing.stage import Stage
from tests.ui.hearing.test_tournament import answer, asks, begin

__all__ = ["clip", "luna", "plays", "record", "stage"]

EPOCHS = tuple(range(110, 171, 10))
TRULY_BEST = 140
AN_EPOCH = 0.25
"""What an epoch farther from the best is worth, in units of the noise: 10 are heard in 92 %."""


@pytest.fixture
def main(qtbot: QtBot, stage: Stage) -> Iterator[MainWindow]:
    media = MediaReader()
    window = MainWindow(stage.session, media)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    yield window
    for ends in window.shut():
        assert ends(30.0)
    media.close()


def hearing_of(main: MainWindow, stage: Stage, clip: Path) -> HearingWindow:
    """As the user opens it: with the button beside the shortlist, with seven epochs ticked."""
    main.panel.hear.click()
    window = main.hearing.window
    for player in window._players:
        player._opener = stage.device.open
    window.clip.choose_file(clip)
    voices = window.conversion.voices
    for place in range(voices.list.count()):
        item = voices.list.item(place)
        wanted = any(f"_{epoch}e_" in item.toolTip() for epoch in EPOCHS)
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    assert [voice.epoch for voice in voices.ticked()] == list(EPOCHS)
    stage.until(window.progress.begin.isEnabled)
    return window


def test_from_the_shortlist_to_stars_on_the_checkpoints(
    main: MainWindow, stage: Stage, clip: Path, luna: Path
) -> None:
    before = everything_in(luna.parents[1]), everything_in(stage.trainer)
    window = hearing_of(main, stage, clip)
    stage.convert(window)
    assert len(window.audition.heard) == 7
    chance = np.random.default_rng(3)

    def ears(left: int, right: int) -> str:
        """They know what they hear, and no epoch but by that."""
        worth = [-AN_EPOCH * abs(epoch - TRULY_BEST) for epoch in (left, right)]
        apart = worth[0] - worth[1] + chance.logistic()
        return "same" if abs(apart) < 0.4 else "left" if apart > 0 else "right"

    begin(stage, window)
    while asks(window):
        answer(stage, window, ears)
    assert f"The best is clear: epoch {TRULY_BEST}" in window.blind.result.text()
    stars = {one.epoch: one.stars for one in stage.session.ratings.of(stage.run.path)}
    assert set(stars) == set(EPOCHS)
    assert stars[TRULY_BEST] == 5 == max(stars.values())
    assert sorted(stars.values())[-2] < 5
    main.panel.others.title.click()
    rows = {row.checkpoint.epoch: row for row in main.panel.findChildren(CheckpointRow)}
    assert rows[TRULY_BEST].stars.value() == 5
    assert (everything_in(luna.parents[1]), everything_in(stage.trainer)) == before


def test_leaving_the_program_while_it_converts_leaves_no_process(
    main: MainWindow, stage: Stage, clip: Path, plays: Plays, record: Path
) -> None:
    plays(dict.fromkeys(EPOCHS, "hang"))
    window = hearing_of(main, stage, clip)
    window.progress.begin.click()
    stage.until(lambda: any("children" in each for each in records(record)))
    numbers = [number for each in records(record) for number in each.get("children", ())]
    for ends in main.shut():
        assert ends(30.0)
    for number in numbers:
        if psutil.pid_exists(number):
            psutil.Process(number).wait(30)
