"""The blind tournament, answered by ears that hear what the device plays."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.listening.tournament import Ears as TournamentEars
from rvcmonitor.analysis.listening.tournament import Standing
from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.hearing.heard_voice import HeardVoice
from rvcmonitor.ui.hearing.hearing_window import HearingWindow
from rvcmonitor.ui.hearing.tournament_result import TournamentResult
from tests.inference.stand_ins import records
from tests.ui.hearing.stage import Stage

Ears = Callable[[int, int], str]
"""What they say of the epochs that A and B were made with: "left", "right" or "same"."""


def begin(stage: Stage, window: HearingWindow) -> None:
    window.listening.blind.click()
    stage.until(lambda: window.tournament.standing is not None)


def both(stage: Stage, window: HearingWindow) -> tuple[int, int]:
    """Listen to both; the epochs that were heard."""
    page = window.blind
    heard = []
    for button in (page.a, page.b):
        button.click()
        heard.append(stage.device.epoch)
    return heard[0], heard[1]


def answer(stage: Stage, window: HearingWindow, ears: Ears) -> tuple[int, int]:
    """Listen, answer, and wait for what follows."""
    page = window.blind
    epochs = both(stage, window)
    choices = {"left": page.a_better, "right": page.b_better, "same": page.same}
    before = window.tournament.standing
    choices[ears(*epochs)].click()
    stage.until(lambda: window.tournament.standing not in (None, before))
    return epochs


def asks(window: HearingWindow) -> bool:
    stands = window.tournament.standing
    return stands is not None and stands.question is not None


def likes_later(left: int, right: int) -> str:
    return "same" if left == right else "left" if left > right else "right"


@pytest.fixture
def window(stage: Stage, clip: Path) -> HearingWindow:
    made = stage.with_clip(clip)
    stage.convert(made)
    return made


def names_on(window: HearingWindow) -> str:
    """All that can be read while two are compared."""
    page = window.blind
    return " ".join([page.count.text(), page.a.text(), page.b.text(), page.waveform.says])


def test_the_best_is_named_and_the_stars_land(stage: Stage, window: HearingWindow) -> None:
    begin(stage, window)
    while asks(window):
        assert "poch" not in names_on(window)
        answer(stage, window, likes_later)
    latest = window.conversion.voices.ticked()[-1]
    text = window.blind.result.text()
    assert f"The best is clear: epoch {latest.epoch}" in text
    assert "the best with" in text
    assert "you heard that it was the same" in text
    ratings = {rating.file: rating for rating in stage.session.ratings.of(stage.run.path)}
    assert set(ratings) == {voice.path.name for voice in window.conversion.voices.ticked()}
    assert ratings[latest.path.name].stars == 5
    assert ratings[latest.path.name].note == "Blind tournament"
    assert max(one.stars for name, one in ratings.items() if name != latest.path.name) < 5


@pytest.mark.parametrize(("second", "says"), [(0.54, True), (0.46, False)])
def test_the_order_and_its_figures_agree(qtbot: QtBot, second: float, says: bool) -> None:
    """By the chance to be the best the last would come second: it has hardly been heard."""
    voices = [
        HeardVoice(Checkpoint(Path(f"kamal_{epoch}e.pth"), "voice", epoch, 10 * epoch, 0.0))
        for epoch in (100, 200, 300)
    ]
    stands = Standing(
        order=(1, 0, 2),
        best=(0.12, 0.74, 0.14),
        above=(second, 0.61),
        contenders=(1, 2, 0),
        stars=(2, 4, 2),
        ears=TournamentEars(),
        question=None,
        end="cannot tell",
    )
    result = TournamentResult()
    qtbot.addWidget(result)
    result.show_result(voices, stands, 8)
    text = result.text()
    assert re.findall(r"the best with (\d+)", text) == ["74"]
    assert re.findall(r"than the next with (\d+)", text) == ["54", "61"][not says :]


def test_ears_that_cannot_tell_are_told_so_and_give_no_stars(
    stage: Stage, window: HearingWindow
) -> None:
    begin(stage, window)
    while asks(window):
        answer(stage, window, lambda _left, _right: "same")
    result = window.blind.result
    assert "Your ears cannot tell them apart" in result.text()
    assert "Take the earliest of them" in result.text()
    assert result.next.isHidden()
    assert stage.session.ratings.of(stage.run.path) == ()
    result.stars.click()
    assert stage.session.ratings.of(stage.run.path) != ()


def test_it_goes_on_where_it_was_left(stage: Stage, window: HearingWindow) -> None:
    begin(stage, window)
    for _ in range(3):
        answer(stage, window, likes_later)
    window.blind.skip.click()
    stage.until(lambda: window.tournament.standing is not None)
    standing = window.tournament.standing
    window.blind.leave.click()
    again = stage.window()
    stage.until(lambda: len(again.audition.heard) > 2 and stage.all_loaded(again))
    stage.until(lambda: again.listening.blind.isEnabled())
    begin(stage, again)
    assert again.tournament.standing == standing
    assert "Question 4," in again.blind.count.text()


def test_what_is_skipped_is_not_asked_next(stage: Stage, window: HearingWindow) -> None:
    begin(stage, window)
    first = set(both(stage, window))
    before = window.tournament.standing
    window.blind.skip.click()
    stage.until(lambda: window.tournament.standing not in (None, before))
    assert set(both(stage, window)) != first
    assert stage.session.hearing.of(stage.run.path).answers == ()


def test_nobody_can_choose_before_both_were_heard(stage: Stage, window: HearingWindow) -> None:
    begin(stage, window)
    page = window.blind
    assert not page.same.isEnabled()
    page.a.click()
    assert not page.same.isEnabled()
    page.b.click()
    assert page.same.isEnabled()


def test_it_can_be_done_with_keys_alone(stage: Stage, window: HearingWindow) -> None:
    begin(stage, window)
    page = window.blind
    QTest.keyClick(page, Qt.Key.Key_A)
    stage.device.heard = 2.5
    QTest.keyClick(page, Qt.Key.Key_B)
    assert page.player.position == pytest.approx(2.5)  # in the middle of the word
    before = window.tournament.standing
    QTest.keyClick(page, Qt.Key.Key_1)
    stage.until(lambda: window.tournament.standing not in (None, before))
    (said,) = stage.session.hearing.of(stage.run.path).answers
    assert said.said == "left"


def test_without_a_device_nothing_is_answered_and_it_says_why(
    stage: Stage, window: HearingWindow
) -> None:
    stage.device.there = False
    begin(stage, window)
    page = window.blind
    page.a.click()
    page.b.click()
    assert not page.same.isEnabled()
    assert "No sound device was found" in page.note.text()


def test_the_next_epoch_is_converted_with_one_click_and_compared(
    stage: Stage, window: HearingWindow, record: Path
) -> None:
    begin(stage, window)
    epochs = [voice.epoch or 0 for voice in window.conversion.voices.ticked()]
    middle = epochs[len(epochs) // 2]

    def likes_the_middle(left: int, right: int) -> str:
        near, far = abs(left - middle), abs(right - middle)
        return "same" if near == far else "left" if near < far else "right"

    while asks(window):
        answer(stage, window, likes_the_middle)
    result = window.blind.result
    assert not result.next.isHidden()
    assert re.fullmatch(r"Try epoch \d+ next", result.next.text())
    known = len(stage.session.hearing.of(stage.run.path).answers)
    count = len(records(record))
    result.next.click()
    stage.until(lambda: not window.audition.busy and len(records(record)) == count + 1)
    stage.until(lambda: stage.all_loaded(window))
    assert len(window.conversion.voices.ticked()) == len(epochs) + 1
    begin(stage, window)
    assert asks(window)
    assert f"Question {known + 1}," in window.blind.count.text()
