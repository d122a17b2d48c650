"""Choosing a clip, cutting it with the mouse and with keys, and finding it again."""

from __future__ import annotations

import os
import struct
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest

from rvcmonitor.analysis.media.wav import decode_wav
from rvcmonitor.live.clip_cutting import MOST_CLIPS
from rvcmonitor.storage.hearing_book import CLIPS
from rvcmonitor.storage.settings_folder import settings_folder
from rvcmonitor.ui.hearing.cut import Cut
from rvcmonitor.ui.hearing.hearing_window import HearingWindow
from tests.media_runs import run_of, write_media
from tests.ui.hearing.stage import Stage, sung


def cut_of(window: HearingWindow) -> Cut:
    cut = window.conversion.clip.waveform.cut
    assert cut is not None
    return cut


def settle(stage: Stage, window: HearingWindow) -> None:
    stage.until(lambda: window.clip.clip is not None)


def written(window: HearingWindow) -> float:
    """How many seconds the kept clip has."""
    assert window.clip.clip is not None
    return decode_wav(window.clip.clip.path.read_bytes()).seconds


def test_the_handles_cut_it(stage: Stage, clip: Path) -> None:
    window = stage.with_clip(clip)
    assert written(window) == pytest.approx(10.0, abs=0.01)
    wave = window.conversion.clip.waveform
    QTest.mousePress(wave, Qt.MouseButton.LeftButton, pos=QPoint(2, 30))
    QTest.mouseMove(wave, QPoint(wave.width() // 4, 30))
    QTest.mouseRelease(wave, Qt.MouseButton.LeftButton, pos=QPoint(wave.width() // 4, 30))
    assert window.clip.clip is None  # until it rests
    settle(stage, window)
    assert cut_of(window).begin == pytest.approx(3.0, abs=0.1)
    assert written(window) == pytest.approx(7.0, abs=0.1)


def test_keys_cut_it_as_well(stage: Stage, clip: Path) -> None:
    window = stage.with_clip(clip)
    wave = window.conversion.clip.waveform
    QTest.keyClick(wave, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert (cut_of(window).begin, cut_of(window).end) == pytest.approx((1.0, 11.0))
    QTest.keyClick(wave, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert (cut_of(window).begin, cut_of(window).end) == pytest.approx((1.0, 10.9))
    window.conversion.clip.length.setValue(5.0)
    assert cut_of(window).seconds == pytest.approx(5.0)
    window.conversion.clip.begin.setValue(6.5)
    assert (cut_of(window).begin, cut_of(window).end) == pytest.approx((6.5, 11.5))
    window.conversion.clip.length.setValue(1.0)  # less shows too little
    assert cut_of(window).seconds == pytest.approx(5.0)
    settle(stage, window)


def test_a_longer_song_gives_at_most_fifteen_seconds(stage: Stage, tmp_path: Path) -> None:
    song = tmp_path / "song.wav"
    song.write_bytes(sung(40.0))
    window = stage.with_clip(song)
    window.conversion.clip.length.setValue(40.0)
    assert cut_of(window).seconds == pytest.approx(15.0)
    settle(stage, window)


def test_whichever_comes_last_the_trainer_or_the_clip_it_can_begin(
    stage: Stage, clip: Path
) -> None:
    window = stage.window()
    stage.until(lambda: "Applio" in window.conversion.trainer.text())
    assert window.progress.words == "Choose a clip first."
    window.clip.choose_file(clip)
    assert window.progress.words == "Reading the clip…"
    stage.until(window.progress.begin.isEnabled)


def test_what_is_too_short_is_taken_and_said(stage: Stage, tmp_path: Path) -> None:
    short = tmp_path / "short.wav"
    short.write_bytes(sung(2.0))
    window = stage.with_clip(short)
    assert written(window) == pytest.approx(2.0, abs=0.01)
    assert "Shorter than 5 seconds" in window.conversion.clip.words


def sun_audio(seconds: float, rate: int = 8000) -> bytes:
    """A file of a kind that only Qt can decode."""
    frames = struct.pack(">h", 6000) * int(seconds * rate)
    return struct.pack(">4sIIIII", b".snd", 24, len(frames), 3, rate, 1) + frames


def test_any_file_that_qt_decodes_will_do(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "声 take 2.au"
    path.write_bytes(sun_audio(9.0))
    window = stage.with_clip(path)
    assert written(window) == pytest.approx(9.0, abs=0.2)


@pytest.mark.qt_log_ignore("Could not open media", extend=True)
def test_what_is_no_sound_is_said(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "notes.mp3"
    path.write_bytes(b"no sound at all" * 50)
    window = stage.window()
    window.clip.choose_file(path)
    wave = window.conversion.clip.waveform
    stage.until(lambda: "holds no sound that can be decoded" in wave.says)
    assert "Save it as a WAV file" in wave.says
    window.clip.choose_file(tmp_path / "gone.wav")
    stage.until(lambda: "gone.wav” cannot be read" in wave.says)
    assert not window.progress.begin.isEnabled()


class DecoderByName(QObject):
    """What Qt finds on a system whose decoder is there by name only."""

    bufferReady, finished, error = Signal(), Signal(), Signal(int)  # noqa: N815 - Qt's names
    fails = False

    def setAudioFormat(self, form: object) -> None:  # noqa: N802 - Qt's name
        pass

    setSource = setSourceDevice = setAudioFormat  # noqa: N815 - Qt's names

    def start(self) -> None:
        if self.fails:
            self.error.emit(1)

    def stop(self) -> None:
        pass


@pytest.mark.parametrize("fails", [True, False])
def test_a_decoder_that_fails_or_never_answers_is_not_waited_for(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    monkeypatch.setattr("PySide6.QtMultimedia.QAudioDecoder", DecoderByName)
    monkeypatch.setattr(DecoderByName, "fails", fails)
    monkeypatch.setattr("rvcmonitor.ui.hearing.audio_file.SILENT_MS", 1)
    path = tmp_path / "take 2.mp3"
    path.write_bytes(b"a song" * 50)
    window = stage.window()
    window.clip.choose_file(path)
    wave = window.conversion.clip.waveform
    why = "can be decoded here" if fails else "decoder does not answer"
    stage.until(lambda: why in wave.says)
    assert "Save it as a WAV file, which needs no decoder, and choose that." in wave.says
    path.with_suffix(".wav").write_bytes(sung(6.0))
    window.clip.choose_file(path.with_suffix(".wav"))
    stage.until(lambda: window.clip.clip is not None)


def test_a_file_may_be_dropped_anywhere(stage: Stage, clip: Path) -> None:
    window = stage.window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(clip))])
    button, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    hangs = QDragEnterEvent(QPoint(5, 5), action, data, button, held)
    window.dragEnterEvent(hangs)
    assert hangs.isAccepted()
    window.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, held))
    settle(stage, window)
    assert stage.session.hearing.of(stage.run.path).source == str(clip)


def test_it_is_found_again_as_it_was_cut(stage: Stage, clip: Path) -> None:
    window = stage.with_clip(clip)
    window.conversion.clip.length.setValue(6.0)
    window.conversion.clip.begin.setValue(2.0)
    settle(stage, window)
    again = stage.window()
    settle(stage, again)
    assert (cut_of(again).begin, cut_of(again).end) == pytest.approx((2.0, 8.0))
    clip.unlink()
    without = stage.window()
    settle(stage, without)
    assert written(without) == pytest.approx(6.0, abs=0.01)


def test_it_comes_along_to_another_drive(stage: Stage, clip: Path, tmp_path: Path) -> None:
    window = stage.with_clip(clip)
    clip.unlink()
    elsewhere = replace(stage.run, path=tmp_path / "F" / stage.run.path.name)
    stage.session.set_hearing(stage.session.hearing.moved(stage.run.path, elsewhere.path))
    assert window.open_for(elsewhere)
    settle(stage, window)
    assert written(window) == pytest.approx(10.0, abs=0.01)


def test_a_sample_of_the_run_will_do(stage: Stage, tmp_path: Path) -> None:
    sounds = [("gen/audio", step, sung(7.0)) for step in (100, 200)]
    media = run_of(write_media(tmp_path, sounds=sounds))
    stage.publish(media=media.media, files=media.files)
    window = stage.window()
    form = window.conversion.clip
    menu = form.samples.menu()
    menu.aboutToShow.emit()
    names = [entry.text() for entry in menu.actions()]
    assert names == ["Step 200", "Step 100"]
    menu.actions()[0].trigger()
    settle(stage, window)
    assert written(window) == pytest.approx(7.0, abs=0.01)
    assert stage.session.hearing.of(stage.run.path).source == ""


def test_no_clip_of_another_model_is_shown(stage: Stage, clip: Path, tmp_path: Path) -> None:
    window = stage.with_clip(clip)
    other = replace(stage.run, path=tmp_path / "other", name="other")
    assert window.open_for(other)
    assert window.clip.clip is None
    assert window.progress.words in ("Looking for the trainer…", "Choose a clip first.")


def test_clips_of_models_long_gone_do_not_pile_up(stage: Stage, clip: Path) -> None:
    folder = settings_folder() / CLIPS
    folder.mkdir(parents=True)
    for place in range(MOST_CLIPS):
        old = folder / f"{place}.wav"
        old.touch()
        os.utime(old, (1e9 + place, 1e9 + place))
    window = stage.with_clip(clip)
    assert window.clip.clip is not None
    left = {path.name for path in folder.iterdir()}
    assert len(left) == MOST_CLIPS
    assert window.clip.clip.path.name in left
    assert "0.wav" not in left


SECONDS = st.floats(0.0, 400.0)


@given(whole=st.floats(0.1, 300.0), begin=SECONDS, end=SECONDS, to=st.floats(-50.0, 400.0))
def test_a_cut_stays_within_its_sound_and_its_limits(
    whole: float, begin: float, end: float, to: float
) -> None:
    cut = Cut.of(whole, 5.0, 15.0, begin, end)
    for each in (cut, cut.with_begin(to), cut.with_end(to), cut.shifted(to - begin)):
        assert -1e-9 <= each.begin <= each.end <= whole + 1e-9
        assert min(5.0, whole) - 1e-9 <= each.seconds <= min(15.0, whole) + 1e-9
    assert cut.shifted(to).seconds == pytest.approx(cut.seconds)
