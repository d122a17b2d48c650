"""Hearing the candidates: at the same moment, a part again and again, equally loud, with facts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtTest import QTest

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.ui.hearing.heard_list import CLIP
from rvcmonitor.ui.hearing.hearing_window import HearingWindow
from tests.inference.conftest import Plays
from tests.ui.hearing.stage import Stage


@pytest.fixture
def window(stage: Stage, clip: Path) -> HearingWindow:
    made = stage.with_clip(clip)
    stage.convert(made)
    return made


def epochs_of(window: HearingWindow) -> list[int]:
    return [each.voice.epoch or 0 for each in window.heard()]


def row(window: HearingWindow, number: int) -> str:
    return window.listening.list.item(number).text()


def test_candidates_change_in_the_middle_of_a_word(stage: Stage, window: HearingWindow) -> None:
    page, epochs = window.listening, epochs_of(window)
    page.list.setCurrentRow(1)
    page.bar.play.click()
    assert stage.device.epoch == epochs[0]
    stage.device.heard = 3.25
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert stage.device.epoch == epochs[1]
    assert page.player.position == pytest.approx(3.25)
    assert page.player.playing


def test_the_clip_is_there_to_compare_with(stage: Stage, window: HearingWindow) -> None:
    page, epochs = window.listening, epochs_of(window)
    page.list.setCurrentRow(2)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    stage.device.heard = 1.0
    QTest.keyClick(page.list, Qt.Key.Key_C)
    assert page.list.chosen == CLIP
    assert "given to sing" in page.words
    assert page.player.position == pytest.approx(1.0)
    QTest.keyClick(page.list, Qt.Key.Key_C)
    assert stage.device.epoch == epochs[1]


def test_a_part_is_looped_and_stays_for_the_next_candidate(
    stage: Stage, window: HearingWindow
) -> None:
    page = window.listening
    page.list.setCurrentRow(1)
    page.bar.play.click()
    width, whole = page.waveform.width(), page.player.seconds
    QTest.mousePress(page.waveform, Qt.MouseButton.LeftButton, pos=QPoint(2, 40))
    QTest.mouseMove(page.waveform, QPoint(width // 2, 40))
    QTest.mouseRelease(page.waveform, Qt.MouseButton.LeftButton, pos=QPoint(width // 2, 40))
    cut = page.waveform.cut
    assert cut is not None
    assert cut.begin == pytest.approx(whole / 2, abs=0.1)
    assert page.player.position == pytest.approx(cut.begin)
    page.list.setCurrentRow(2)
    assert page.waveform.cut == cut
    stage.device.heard = cut.seconds + 1.0
    page.player._tick()
    assert page.player.position == pytest.approx(cut.begin + 1.0, abs=0.01)
    QTest.keyClick(page.list, Qt.Key.Key_Backspace)
    stage.device.heard = 0.0
    assert page.waveform.cut is not None
    assert page.waveform.cut.begin == 0.0


def test_all_are_equally_loud_unless_the_user_says_otherwise(
    stage: Stage, window: HearingWindow
) -> None:
    page = window.listening
    page.list.setCurrentRow(0)
    page.bar.play.click()
    feed = stage.device.feed
    assert feed is not None
    heard = page.waveform.shown
    assert heard is not None
    assert feed.gain == heard.gain != 1.0
    page.bar.matched.click()
    assert feed.gain == 1.0


def test_plain_facts_stand_beside_a_sound_and_rank_nothing(window: HearingWindow) -> None:
    """What a stand-in writes is one constant, so there is nothing to hear in it."""
    assert "Silent: there is no voice above" in row(window, 1)
    window.listening.list.setCurrentRow(1)
    assert "Silent: there is no voice above" in window.listening.words
    names = [row(window, place).splitlines()[0] for place in range(1, len(window.heard()) + 1)]
    assert [name.partition(" · ")[0] for name in names] == [
        f"Epoch {epoch}" for epoch in sorted(epochs_of(window))
    ]


def test_a_warning_is_seen_on_the_chosen_row(window: HearingWindow) -> None:
    """Its own red or amber would not be, on blue."""
    chosen = window.listening.list.item(1).icon().pixmap(16, QIcon.Mode.Selected).toImage()
    solid = {
        chosen.pixelColor(x, y).name()
        for x in range(chosen.width())
        for y in range(chosen.height())
        if chosen.pixelColor(x, y).alpha() == 255
    }
    text = window.listening.list.palette().color(QPalette.ColorRole.HighlightedText)
    assert solid == {text.name()}


def test_stars_go_into_the_ratings_and_come_from_there(stage: Stage, window: HearingWindow) -> None:
    page, (first, second, *_) = window.listening, window.heard()
    page.list.setCurrentRow(1)
    page.stars.setFocus()
    QTest.keyClick(page.stars, Qt.Key.Key_4)
    assert "★★★★☆" in row(window, 1)
    (rating,) = stage.session.ratings.of(stage.run.path)
    assert (rating.file, rating.stars, rating.epoch) == (
        first.voice.path.name,
        4,
        first.voice.epoch,
    )
    other = Rating(second.voice.epoch, 2, file=second.voice.path.name)
    stage.session.rate(stage.run, other)
    assert "★★☆☆☆" in row(window, 2)


def test_without_a_sound_device_it_says_so_and_goes_on(stage: Stage, window: HearingWindow) -> None:
    stage.device.there = False
    page = window.listening
    page.list.setCurrentRow(1)
    page.bar.play.click()
    assert "No sound device was found" in page.bar.words
    assert not page.player.playing
    stage.device.there = True
    page.bar.play.click()
    assert page.player.playing


def test_a_candidate_that_failed_says_why_where_it_would_be_heard(
    stage: Stage, clip: Path, plays: Plays
) -> None:
    window = stage.with_clip(clip)
    last = window.conversion.voices.ticked()[-1]
    plays({last.epoch or 0: "half"})
    stage.convert(window)
    window.listening.list.choose(last.path)
    assert "broke off while it wrote" in window.listening.words
    assert "could not be converted" in window.listening.waveform.says
    assert "Not converted" in row(window, len(window.heard()))


def test_one_sound_is_no_tournament(stage: Stage, clip: Path) -> None:
    window = stage.with_clip(clip)
    listed = window.conversion.voices.list
    for place in range(1, listed.count()):
        listed.item(place).setCheckState(Qt.CheckState.Unchecked)
    stage.convert(window)
    assert not window.listening.blind.isEnabled()
    assert "Two candidates" in window.listening.blind.toolTip()
