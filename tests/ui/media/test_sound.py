"""The sound pane: play, switch epochs within a word, compare blindly, save."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.media.wav import Sound, decode_wav
from rvcmonitor.live.blind import BlindPair, BlindResult
from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.session import Session
from rvcmonitor.message import Message
from rvcmonitor.training.run import Run
from rvcmonitor.ui.media.blind_test import BlindTest
from rvcmonitor.ui.media.sound_feed import DeviceFormat, SoundFeed
from rvcmonitor.ui.media.sound_output import NoSoundError, no_device
from rvcmonitor.ui.media.sound_pane import SoundPane
from rvcmonitor.ui.media.sound_player import SoundPlayer
from rvcmonitor.ui.media.waveform import at_width
from tests.media_runs import run_of, tone, write_media
from tests.ui.finding import find
from tests.ui.some_runs import an_analysis, published

STEPS = (100, 200, 300)


class ScriptedOutput:
    """A device that plays as far as the test says."""

    def __init__(self) -> None:
        self.feed: SoundFeed | None = None
        self.heard = 0.0
        self.volume = 0.0
        self.there = True
        self.end: Callable[[], None] = lambda: None
        self.fail: Callable[[Message], None] = lambda _: None

    def open(self, end: Callable[[], None], fail: Callable[[Message], None]) -> ScriptedOutput:
        if not self.there:
            raise NoSoundError(no_device())
        self.end, self.fail = end, fail
        return self

    def form(self, sound: Sound) -> DeviceFormat:
        return DeviceFormat(sound.rate, sound.samples.shape[1])

    def start(self, feed: SoundFeed) -> None:
        self.feed, self.heard = feed, 0.0

    def stop(self) -> None:
        self.feed = None

    def played(self) -> float:
        return self.heard

    def set_volume(self, volume: float) -> None:
        self.volume = volume


@pytest.fixture
def device() -> ScriptedOutput:
    return ScriptedOutput()


@pytest.fixture
def media() -> Iterator[MediaReader]:
    reader = MediaReader()
    yield reader
    reader.close()


@pytest.fixture
def session(tmp_path: Path) -> Session:
    sounds = [("gen/audio", step, tone(2.0, step / 400)) for step in STEPS]
    session = Session()
    session.publish(published(run_of(write_media(tmp_path, sounds=sounds))))
    return session


@pytest.fixture
def pane(
    qtbot: QtBot, session: Session, media: MediaReader, device: ScriptedOutput
) -> Iterator[SoundPane]:
    pane = SoundPane(session, media, player=SoundPlayer(opener=device.open))
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: pane.waveform.shown is not None)
    yield pane
    pane.player.close()


def choose(qtbot: QtBot, pane: SoundPane, row: int) -> None:
    before = pane.waveform.shown
    pane.samples.setCurrentRow(row)
    qtbot.waitUntil(lambda: pane.waveform.shown is not None and pane.waveform.shown is not before)


def test_samples_are_listed_by_epoch_with_the_newest_chosen(pane: SoundPane) -> None:
    names = [pane.samples.item(row).text() for row in range(pane.samples.count())]
    assert names == ["epoch 2", "epoch 3", "epoch 4"]
    assert pane.step == 300
    assert pane.player.seconds == pytest.approx(2.0)


def test_plays_and_pauses_in_place(pane: SoundPane, device: ScriptedOutput) -> None:
    QTest.keyClick(pane, Qt.Key.Key_Space)
    assert device.feed is not None
    device.heard = 0.7
    QTest.keyClick(pane, Qt.Key.Key_Space)
    assert device.feed is None
    assert pane.player.position == pytest.approx(0.7)
    assert pane.bar.time.text() == "0:00.7 / 0:02.0"


def test_another_epoch_goes_on_within_the_word(
    qtbot: QtBot, pane: SoundPane, device: ScriptedOutput
) -> None:
    pane.bar.play.click()
    device.heard = 1.1
    before = device.feed
    choose(qtbot, pane, 0)
    assert device.feed is not None
    assert device.feed is not before
    assert pane.step == 100
    assert pane.player.position == pytest.approx(1.1)


def test_the_end_of_a_sound_is_the_end_unless_it_loops(
    qtbot: QtBot, pane: SoundPane, device: ScriptedOutput
) -> None:
    pane.bar.play.click()
    device.end()
    assert not pane.player.playing
    pane.bar.loop.click()
    pane.bar.play.click()
    assert device.feed is not None
    assert device.feed.loop
    device.heard = 2.5
    qtbot.waitUntil(lambda: pane.player.position == pytest.approx(0.5))


def test_volumes_are_matched_unless_one_wants_them_as_they_are(
    qtbot: QtBot, pane: SoundPane, device: ScriptedOutput
) -> None:
    pane.bar.play.click()
    assert device.feed is not None
    loud = device.feed.gain
    choose(qtbot, pane, 0)
    assert device.feed.gain > loud
    pane.bar.matched.click()
    assert device.feed.gain == 1.0


def test_a_click_into_the_waveform_goes_there(pane: SoundPane) -> None:
    wave = pane.waveform
    middle = wave.rect().center()
    QTest.mouseClick(wave, Qt.MouseButton.LeftButton, pos=middle)
    assert pane.player.position == pytest.approx(1.0, abs=0.02)


def test_no_device_is_said_and_the_next_try_may_work(
    pane: SoundPane, device: ScriptedOutput
) -> None:
    device.there = False
    pane.bar.play.click()
    assert "No sound device" in pane.bar.words
    assert not pane.player.playing
    device.there = True
    pane.bar.play.click()
    assert pane.player.playing
    assert pane.bar.words == ""


def test_a_device_that_vanishes_stops_the_sound(pane: SoundPane, device: ScriptedOutput) -> None:
    pane.bar.play.click()
    device.fail(no_device())
    assert not pane.player.playing
    assert "No sound device" in pane.bar.words


def test_what_is_not_seen_is_not_heard(pane: SoundPane) -> None:
    pane.bar.play.click()
    pane.hide()
    assert not pane.player.playing


@pytest.mark.qt_log_ignore("PulseAudio", "Couldn.t (load|resolve)", extend=True)
def test_the_real_device_plays_or_is_said_to_be_missing(
    qtbot: QtBot, media: MediaReader, tmp_path: Path
) -> None:
    """Whatever this computer has: nothing may crash."""
    session = Session()
    session.publish(published(run_of(write_media(tmp_path, sounds=[("gen/audio", 1, tone())]))))
    pane = SoundPane(session, media)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: pane.player.seconds > 0)
    pane.bar.play.click()
    assert pane.player.playing or pane.bar.words
    pane.player.close()


def test_a_broken_sound_says_why(qtbot: QtBot, media: MediaReader, tmp_path: Path) -> None:
    sounds = [("gen/audio", 100, tone()), ("gen/audio", 200, b"RIFFxxxxWAVE" + bytes(60))]
    session = Session()
    session.publish(published(run_of(write_media(tmp_path, sounds=sounds))))
    pane = SoundPane(session, media)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: "damaged" in pane.waveform.says)
    pane.samples.setCurrentRow(0)
    qtbot.waitUntil(lambda: pane.waveform.shown is not None)


def test_saves_the_sample(qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
    assert pane.proposed_name() == "kamal_epoch_4.wav"
    target = tmp_path / pane.proposed_name()
    pane.save_to(target)
    qtbot.waitUntil(lambda: "Saved" in pane.bar.words)
    assert decode_wav(target.read_bytes()).seconds == pytest.approx(2.0)


def test_a_candidate_leads_to_the_nearest_sample(
    qtbot: QtBot, pane: SoundPane, session: Session
) -> None:
    session.show_step(180)
    assert pane.step == 200
    with qtbot.waitSignal(pane.curves_requested) as wanted:
        pane.curves_button.click()
    assert wanted.args == [200]


def said(test: BlindTest) -> str:
    return "\n".join(each.text() for each in test.findChildren(QLabel))


def blind(qtbot: QtBot, pane: SoundPane) -> BlindTest:
    pane.blind_button.click()
    test = find(pane, BlindTest)
    assert (test.first.currentText(), test.second.currentText()) == ("epoch 3", "epoch 4")
    test.begin.click()
    qtbot.waitUntil(lambda: pane.player.playing)
    return test


def test_blind_names_stay_hidden_until_the_choice(qtbot: QtBot, pane: SoundPane) -> None:
    results: list[BlindResult] = []
    pane.blind_judged.connect(results.append)
    test = blind(qtbot, pane)
    assert not test.a_better.isEnabled()  # B has not been heard
    QTest.keyClick(test, Qt.Key.Key_B)
    qtbot.waitUntil(test.b_better.isEnabled)
    pair = test.pair
    assert pair is not None
    assert not any("epoch" in label for label in (test.a.text(), test.b.text()))
    test.b_better.click()
    (result,) = results
    assert result.steps == (200, 300)
    assert (result.better_step, result.worse_step) == (pair.b_step, pair.a_step)
    assert "You preferred epoch" in said(test)
    test.close()


def test_an_ended_comparison_says_nothing(qtbot: QtBot, pane: SoundPane) -> None:
    results: list[BlindResult] = []
    pane.blind_judged.connect(results.append)
    test = blind(qtbot, pane)
    test.close()
    assert not pane.player.playing
    assert not results
    assert pane.player.seconds == pytest.approx(2.0)


def test_blind_order_is_chance() -> None:
    dice = random.Random(1)
    pairs = [BlindPair.shuffled(Path(), "gen/audio", (1, 2), dice) for _ in range(200)]
    assert 60 < sum(pair.a_step == 1 for pair in pairs) < 140
    assert pairs[0].judged("same", 1.0).better_step is None


def frames(feed: SoundFeed, count: int) -> list[int]:
    data = bytes(feed.readData(count * feed.form.frame_bytes))
    return list(struct.unpack(f"<{len(data) // 2}h", data))


def test_the_feed_loops_without_a_gap() -> None:
    sound = Sound(np.array([[0.0], [0.25], [0.5], [0.75]], np.float32), 4)
    feed = SoundFeed(sound, DeviceFormat(4, 1), seconds=0.5)
    assert frames(feed, 10) == [16383, 24575]
    feed = SoundFeed(sound, DeviceFormat(4, 1), seconds=0.5)
    feed.loop = True
    assert frames(feed, 5) == [16383, 24575, 0, 8191, 16383]


def test_the_feed_fits_the_device() -> None:
    """Another rate, more channels, floats."""
    sound = Sound(np.array([[0.0], [1.0]], np.float32), 2)
    feed = SoundFeed(sound, DeviceFormat(4, 2, is_float=True), gain=0.5)
    data = np.frombuffer(bytes(feed.readData(1000)), "<f4").reshape(-1, 2)
    assert data[:, 0].tolist() == [0.0, 0.25, 0.5, 0.5]
    assert (data[:, 0] == data[:, 1]).all()


def test_the_waveform_reaches_its_loudest_place() -> None:
    bars = at_width(np.array([[-0.1, 0.1], [-0.2, 0.4], [-0.1, 0.2]], np.float32), 7)
    assert bars.shape == (7, 2)
    assert bars.max() == pytest.approx(1.0)


def test_opened_for_a_step_it_begins_there(
    qtbot: QtBot, media: MediaReader, tmp_path: Path
) -> None:
    """Not at the newest sample, though it has never been opened before."""
    sounds = [("gen/audio", step, tone()) for step in STEPS]
    session = Session()
    session.publish(published(run_of(write_media(tmp_path, sounds=sounds))))
    pane = SoundPane(session, media)
    qtbot.addWidget(pane)
    session.show_step(120)
    pane.show()
    assert pane.step == 100
    pane.hide()
    session.show_step(190)
    pane.show()
    assert pane.step == 200


def test_a_blind_choice_goes_into_the_ratings(
    qtbot: QtBot, pane: SoundPane, session: Session
) -> None:
    test = blind(qtbot, pane)
    QTest.keyClick(test, Qt.Key.Key_B)
    qtbot.waitUntil(test.b_better.isEnabled)
    test.b_better.click()
    run = session.selected
    assert run is not None
    rated = {rating.step: rating for rating in session.ratings.of(run.path)}
    assert {rating.stars for rating in rated.values()} == {2, 3}
    best = max(rated.values(), key=lambda rating: rating.stars)
    assert "Chosen blind over epoch" in best.note
    assert "★★★☆☆" in said(test)
    assert "no voice file" in said(test)  # this run has none
    shown = [pane.samples.item(row).text() for row in range(pane.samples.count())]
    assert sum("★" in text for text in shown) == 2
    test.close()


def test_no_difference_gives_no_stars(qtbot: QtBot, pane: SoundPane, session: Session) -> None:
    test = blind(qtbot, pane)
    QTest.keyClick(test, Qt.Key.Key_B)
    qtbot.waitUntil(test.same.isEnabled)
    test.same.click()
    assert "No stars" in said(test)
    assert not session.ratings.runs
    test.close()


def test_the_list_says_which_samples_are_near_candidates(pane: SoundPane, session: Session) -> None:
    run = session.selected
    assert run is not None
    candidates = tuple(
        replace(an_analysis().candidates[0], rank=rank, step=step)
        for rank, step in ((1, 190), (2, 120))
    )
    session.publish(published(run, analyses={run.path: an_analysis(candidates=candidates)}))
    shown = [pane.samples.item(row).text() for row in range(pane.samples.count())]
    assert shown == ["epoch 2  candidate 2", "epoch 3  candidate 1", "epoch 4"]


def test_candidates_that_share_a_sample_keep_their_numbers(
    pane: SoundPane, session: Session
) -> None:
    run = session.selected
    assert run is not None
    candidates = tuple(
        replace(an_analysis().candidates[0], rank=rank, step=step)
        for rank, step in ((1, 190), (2, 200), (3, 300))
    )
    session.publish(published(run, analyses={run.path: an_analysis(candidates=candidates)}))
    shown = [pane.samples.item(row).text() for row in range(pane.samples.count())]
    assert shown == ["epoch 2", "epoch 3  candidate 1, 2", "epoch 4  candidate 3"]
    offered = [button for button in pane.candidates.buttons if button.isVisible()]
    assert [button.text() for button in offered] == ["1", "2", "3"]
    offered[1].click()
    assert pane.step == 200


def test_new_samples_leave_the_list_where_it_is(
    qtbot: QtBot, media: MediaReader, device: ScriptedOutput, tmp_path: Path
) -> None:
    def written(count: int) -> Run:
        sounds = [("gen/audio", step * 100, tone(0.2, 2.0)) for step in range(1, count + 1)]
        return run_of(write_media(tmp_path / str(count), sounds=sounds))

    session, first = Session(), written(40)
    session.publish(published(first))
    pane = SoundPane(session, media, player=SoundPlayer(opener=device.open))
    qtbot.addWidget(pane)
    pane.resize(700, 260)
    pane.show()
    qtbot.waitUntil(lambda: pane.waveform.shown is not None)
    bar = pane.samples.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0, "it begins at the newest"
    pane.samples.setCurrentRow(20)
    bar.setValue(3)
    session.publish(published(replace(written(41), path=first.path)))
    assert pane.samples.count() == 41
    assert pane.samples.currentRow() == 20
    assert bar.value() == 3
    pane.player.close()


def test_candidates_come_first_and_lead_to_their_samples(
    qtbot: QtBot, pane: SoundPane, session: Session
) -> None:
    run = session.runs[0]
    first, second = an_analysis().candidates
    candidates = (replace(first, step=100), replace(second, step=300))
    session.publish(published(run, analyses={run.path: an_analysis(candidates=candidates)}))
    shown = [button for button in pane.candidates.buttons if button.isVisible()]
    assert [button.text() for button in shown] == ["1", "2"]
    QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)
    assert pane.step == 100


def test_the_spectrogram_is_drawn_under_the_waveform(pane: SoundPane) -> None:
    """A tone is a line: one height is bright, the others are dark; and a click leads there."""
    below = pane.spectrogram
    assert below.y() > pane.waveform.y()
    assert below.shown is not None
    picture = below.grab().toImage()
    middle = picture.width() // 3
    column = [picture.pixelColor(middle, y).lightness() for y in range(3, picture.height() - 3)]
    assert max(column) > 120
    assert sum(light > 120 for light in column) < len(column) / 3
    QTest.mouseClick(below, Qt.MouseButton.LeftButton, pos=QPoint(below.width() // 2, 20))
    assert pane.player.position == pytest.approx(1.0, abs=0.05)


def test_both_letters_say_that_they_play(qtbot: QtBot, pane: SoundPane) -> None:
    test = blind(qtbot, pane)
    assert [test.a.text(), test.b.text()] == ["Play A", "Play B"]
    assert not test.a.icon().isNull()


@pytest.mark.parametrize("rate", [100, 48_000])
def test_a_part_is_fed_again_and_again(qapp: object, rate: int) -> None:
    """Each sample says where it is."""
    frames = np.linspace(0.0, 1.0, 1000, dtype=np.float32).reshape(-1, 1)
    feed = SoundFeed(Sound(frames, 100), DeviceFormat(rate, 1, is_float=True), seconds=3.9)
    feed.loop = True
    feed.repeat((2.0, 4.0))
    heard = np.frombuffer(feed.readData(4 * rate * 5), np.float32) * 10
    assert heard[0] == pytest.approx(3.9, abs=0.05)
    assert heard.max() < 4.05
    assert heard[rate // 5 :].min() == pytest.approx(2.0, abs=0.05)
    feed.repeat(None)
    rest = np.frombuffer(feed.readData(4 * rate * 9), np.float32) * 10
    assert rest.max() > 9.9
