"""From a clip to the sounds of the candidates, with a stand-in for the trainer."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from rvcmonitor.live.session import Published
from rvcmonitor.remote.opened import mirrored
from rvcmonitor.training.run import Snapshot
from rvcmonitor.ui.widgets.help_button import HelpButton
from tests.inference.conftest import Plays
from tests.inference.stand_ins import epoch_heard, everything_in, put_up, records, write_files
from tests.ui.hearing.stage import Stage


def test_the_shortlist_is_converted_and_nothing_else_is_touched(
    stage: Stage, clip: Path, luna: Path
) -> None:
    before = everything_in(luna), everything_in(stage.trainer)
    window = stage.with_clip(clip)
    ticked = window.conversion.voices.ticked()
    assert 3 <= len(ticked) <= 7
    stage.convert(window)
    heard = {each.voice.path: each.sound for each in window.heard()}
    assert set(heard) == {voice.path for voice in ticked}
    for voice in ticked:
        sound = heard[voice.path]
        assert sound is not None
        assert epoch_heard(sound) == voice.epoch
    assert f"{len(ticked)} can be heard" in window.progress.words
    assert (everything_in(luna), everything_in(stage.trainer)) == before


def test_ticks_stay_when_the_window_is_made_anew(stage: Stage, clip: Path) -> None:
    """So it is when another language is chosen."""
    ticks = stage.window().conversion.voices
    proposed = len(ticks.ticked())
    ticks.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    left = [voice.path for voice in ticks.ticked()]
    assert len(left) == proposed - 1
    again = stage.window().conversion.voices
    assert [voice.path for voice in again.ticked()] == left
    again.shortlist.click()
    assert len(stage.window().conversion.voices.ticked()) == proposed


def test_of_a_run_without_checkpoints_none_are_listed(stage: Stage, tmp_path: Path) -> None:
    stage.session.publish(Published(Snapshot(runs=(stage.run,)), {}, loaded=True))
    window = stage.window()
    assert window.conversion.voices.list.count() > 0
    other = replace(stage.run, path=tmp_path / "other", name="other", checkpoints=())
    stage.session.publish(Published(Snapshot(runs=(other,)), {}, loaded=True))
    assert window.open_for(other)
    assert window.conversion.voices.list.count() == 0


def test_every_list_has_the_numbers_of_the_panel(stage: Stage, clip: Path) -> None:
    analysis = stage.session.analysis(stage.run)
    assert analysis is not None
    there = {each.epoch or 0: each.rank for each in analysis.shortlist}
    window = stage.with_clip(clip)
    stage.convert(window)
    heard = window.listening.list
    names = [heard.item(row).text().splitlines()[0] for row in range(1, heard.count())]
    assert names == [f"Epoch {epoch} · candidate {there[epoch]}" for epoch in sorted(there)]
    ticks = window.conversion.voices.list
    assert [ticks.item(row).text() for row in range(len(names))] == names


def test_what_was_converted_is_there_at_the_next_start(
    stage: Stage, clip: Path, record: Path
) -> None:
    window = stage.with_clip(clip)
    window.conversion.pitch.setValue(-12)
    stage.until(lambda: window.clip.clip is not None)
    stage.convert(window)
    told = records(record)
    assert {each["pitch"] for each in told} == {-12}
    again = stage.window()
    stage.until(lambda: len(again.audition.heard) == len(told) and stage.all_loaded(again))
    assert again.conversion.pitch.value() == -12
    assert len(records(record)) == len(told)


def test_another_pitch_is_another_sound_and_the_first_comes_back(
    stage: Stage, clip: Path, record: Path
) -> None:
    window = stage.with_clip(clip)
    stage.convert(window)
    count = len(records(record))
    window.conversion.pitch.setValue(5)
    stage.until(lambda: not window.audition.heard)
    window.conversion.pitch.setValue(0)
    stage.until(lambda: len(window.audition.heard) == count)
    assert len(records(record)) == count


def test_a_failure_is_told_in_the_trainers_words_and_the_rest_goes_on(
    stage: Stage, clip: Path, plays: Plays
) -> None:
    window = stage.with_clip(clip)
    first, *others = window.conversion.voices.ticked()
    assert first.epoch is not None
    plays({first.epoch: "memory"})
    stage.convert(window)
    heard = [each for each in window.heard() if each.loaded is not None]
    assert [each.voice for each in heard] == others
    window.listening.list.choose(first.path)
    assert "too little memory" in window.listening.words
    assert "CUDA out of memory" in window.listening.words
    assert "1 could not be converted" in window.progress.words
    plays({})
    stage.convert(window)
    assert all(each.loaded is not None for each in window.heard())


def test_a_sound_of_earlier_weights_is_not_shown_for_those_of_now(
    stage: Stage, clip: Path, tmp_path: Path
) -> None:
    stage.model = shutil.copytree(stage.model, tmp_path / "begun anew" / "Luna")
    stage.publish()
    window = stage.with_clip(clip)
    stage.convert(window)
    first, *_, last = window.conversion.voices.ticked()
    first.path.write_bytes(last.path.read_bytes())
    os.utime(first.path, (2e9, 2e9))
    stage.publish()
    heard = {each.voice.path: each for each in window.heard()}
    assert heard[first.path].sound is None
    assert heard[last.path].loaded is not None
    stage.convert(window)
    sound = {each.voice.path: each.sound for each in window.heard()}[first.path]
    assert sound is not None
    assert epoch_heard(sound) == last.epoch


def test_a_kept_sound_that_is_broken_is_told_and_converted_again(stage: Stage, clip: Path) -> None:
    window = stage.with_clip(clip)
    stage.convert(window)
    first, *others = window.conversion.voices.ticked()
    window.audition.heard[first.path].write_bytes(b"")
    again = stage.window()
    stage.until(lambda: again.shelf.broken and len(again.shelf.loaded) == len(others))
    again.listening.list.choose(first.path)
    assert len(again.listening.words.splitlines()) == 2, "it says why"
    assert "1 could not be converted" in again.progress.words
    stage.convert(again)
    assert all(each.loaded is not None for each in again.heard())
    assert f"{1 + len(others)} can be heard" in again.progress.words


def test_nobody_waits_for_a_training_on_another_machine(stage: Stage, clip: Path) -> None:
    stage.publish("training", path=mirrored("ssh://anna@box/logs/Luna"))
    window = stage.with_clip(clip)
    stage.convert(window)
    assert all(each.loaded is not None for each in window.heard())


def test_it_waits_while_a_training_runs(stage: Stage, clip: Path, record: Path) -> None:
    stage.publish("training")
    window = stage.with_clip(clip)
    assert window.conversion.chosen_when == "wait"
    window.progress.begin.click()
    stage.until(lambda: window.audition.held)
    assert "Waits until the training of Luna has ended or paused" in window.progress.words
    assert records(record) == []
    stage.publish("stalled")
    stage.until(lambda: not window.audition.busy)
    assert len(records(record)) == len(window.conversion.voices.ticked())


def test_now_means_now(stage: Stage, clip: Path, record: Path) -> None:
    stage.publish("training")
    window = stage.with_clip(clip)
    box = window.conversion.when
    box.setCurrentIndex(box.findData("processor"))
    box.activated.emit(box.currentIndex())
    stage.convert(window)
    told = records(record)
    assert told
    assert {each["environment"]["CUDA_VISIBLE_DEVICES"] for each in told} == {"-1"}


def test_a_trainer_that_it_would_harm_is_not_offered_the_processor(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rvcmonitor.live.trainer_search.has_card", lambda: True)
    old = put_up("applio-3.2.8", tmp_path / "old").root
    window = stage.window()
    window.conversion.trainer.folder_chosen.emit(old)
    stage.until(lambda: str(old) in window.conversion.trainer.text())
    names = [window.conversion.when.itemData(n) for n in range(window.conversion.when.count())]
    assert names == ["wait", "card"]


def test_what_stands_in_the_way_of_a_trainer_is_said(stage: Stage, tmp_path: Path) -> None:
    window = stage.window()
    trainer = window.conversion.trainer
    mangio = tmp_path / "mangio"
    write_files(mangio, {"infer-web.py": 'parser.add_argument("--is_cli")'})
    trainer.folder_chosen.emit(mangio)
    stage.until(lambda: "Mangio-RVC" in trainer.text())
    lacking = put_up("applio-click", tmp_path / "lacking").root
    (lacking / "rvc/models/predictors/rmvpe.pt").unlink()
    trainer.folder_chosen.emit(lacking)
    stage.until(lambda: "lacks rvc/models/predictors/rmvpe.pt" in trainer.text())
    assert not window.progress.begin.isEnabled()
    trainer.folder_chosen.emit(None)  # from the watched folder upwards there is none
    stage.until(lambda: "No trainer that can convert was found" in trainer.text())


def test_cancelling_and_the_end_leave_no_process(
    stage: Stage, clip: Path, plays: Plays, record: Path
) -> None:
    window = stage.with_clip(clip)
    ticked = window.conversion.voices.ticked()
    plays({voice.epoch or 0: "hang" for voice in ticked})
    window.progress.begin.click()
    stage.until(lambda: children_in(record))
    window.progress.cancel.click()
    stage.until(lambda: not window.audition.busy)
    gone(record)
    window.progress.begin.click()
    stage.until(lambda: len(children_in(record)) > 0)
    for ends in window.close_for_good():
        assert ends(30.0)
    gone(record)


def children_in(record: Path) -> list[int]:
    numbers = [number for each in records(record) for number in each.get("children", ())]
    return [number for number in numbers if psutil.pid_exists(number)]


def gone(record: Path) -> None:
    for number in children_in(record):
        psutil.Process(number).wait(30)


def test_f1_and_each_question_mark_open_the_guide_at_their_place(stage: Stage) -> None:
    asked: list[str] = []

    class Main(QWidget):
        def show_guide(self, place: str) -> None:
            asked.append(place)

    main = Main()
    stage.qtbot.addWidget(main)
    window = stage.window()
    window.setParent(main, window.windowFlags())
    window.show()
    window.activateWindow()
    stage.until(window.isActiveWindow)
    window.show_page(window.listening)
    window.listening.list.setFocus()
    QTest.keyClick(window.listening.list, Qt.Key.Key_F1)
    assert asked == ["hear-listen"]
    pages = (window.conversion, window.listening)  # there is nothing to be compared yet
    for button in (each for page in pages for each in page.findChildren(HelpButton)):
        button.click()
    expected = {"hear", "hear-trainer", "hear-clip", "hear-settings", "hear-listen"}
    assert set(asked) == expected
    window.setParent(None)  # or it would go with its window before it has been closed


def test_one_model_at_a_time(stage: Stage, clip: Path, plays: Plays, tmp_path: Path) -> None:
    window = stage.with_clip(clip)
    plays({voice.epoch or 0: "hang" for voice in window.conversion.voices.ticked()})
    window.progress.begin.click()
    stage.until(lambda: window.audition.busy)
    assert not window.open_for(replace(stage.run, path=tmp_path / "other", name="other"))
    assert window.windowTitle() == "Hear the candidates of Luna"
    assert window.open_for(stage.run)


def test_who_comes_back_with_the_missing_model_can_begin(
    stage: Stage, clip: Path, tmp_path: Path
) -> None:
    model = stage.trainer / "rvc/models/predictors/rmvpe.pt"
    model.unlink()
    window = stage.window()
    window.clip.choose_file(clip)
    stage.until(lambda: "lacks" in window.conversion.trainer.text() and window.clip.clip)
    model.touch()
    other = QWidget()
    stage.qtbot.addWidget(other)
    for each in (other, window):
        each.show()
        each.activateWindow()
        stage.until(each.isActiveWindow)
    stage.until(window.progress.begin.isEnabled)


def test_closing_the_window_goes_on_converting_and_tells_when_it_is_done(
    stage: Stage, clip: Path
) -> None:
    window = stage.with_clip(clip)
    told: list[str] = []
    window.told.connect(told.append)
    window.progress.begin.click()
    window.close()
    stage.until(lambda: told)
    assert told == ["The candidates of Luna can be heard."]
    assert not window.audition.busy


def test_what_a_training_writes_meanwhile_disturbs_nobody(stage: Stage) -> None:
    """It is published every second while a training runs."""
    window = stage.window()
    voices = window.conversion.voices
    listed = voices.list
    listed.setCurrentRow(listed.count() - 1)
    item = listed.currentItem()
    stage.publish("training")
    assert listed.currentItem() is item
    item.setCheckState(Qt.CheckState.Checked)
    ticked = voices.ticked()
    run = stage.run
    path = run.path / "Luna_999e_33966s.pth"
    newest = replace(ticked[-1], path=path, epoch=999, step=33966)
    stage.publish("training", checkpoints=(*run.checkpoints, newest))
    assert voices.ticked() == ticked
    assert any("999" in listed.item(place).text() for place in range(listed.count()))
    left = tuple(each for each in run.checkpoints if each.path != ticked[-1].path)
    stage.publish("training", checkpoints=left)
    assert voices.ticked() == ticked[:-1]
