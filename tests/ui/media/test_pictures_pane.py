"""The pictures pane: every logged epoch, generated beside original."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.findings import PictureMark
from rvcmonitor.live.media import THUMBNAIL_HEIGHT, THUMBNAIL_WIDTH, MediaReader
from rvcmonitor.live.session import Session
from rvcmonitor.message import Message
from rvcmonitor.simulator.pictures import figure, generated, voice
from rvcmonitor.training.epochs import EpochAxis, EpochSegment
from rvcmonitor.training.run import Run
from rvcmonitor.ui.media.filmstrip import GAP, Filmstrip
from rvcmonitor.ui.media.pictures_pane import PicturesPane
from rvcmonitor.ui.widgets.message_text import number
from tests.media_runs import run_of, write_media
from tests.ui.some_runs import an_analysis, published

COUNT = 12


def logged(steps: range) -> list[tuple[str, int, bytes]]:
    pictures = []
    for step in steps:
        original = voice(step)
        pictures += [
            ("slice/mel_org", step, figure(original)),
            ("slice/mel_gen", step, figure(generated(original, 0.9, step))),
            ("all/mel", step, figure(voice(step, 370))),
        ]
    return pictures


@pytest.fixture(scope="module")
def first_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_media(tmp_path_factory.mktemp("kamal"), logged(range(0, 100 * COUNT, 100)))


@pytest.fixture
def session(first_file: Path) -> Session:
    session = Session()
    session.publish(published(run_of(first_file)))
    return session


@pytest.fixture
def media() -> Iterator[MediaReader]:
    reader = MediaReader()
    yield reader
    reader.close()


@pytest.fixture
def pane(qtbot: QtBot, session: Session, media: MediaReader) -> PicturesPane:
    pane = PicturesPane(session, media)
    qtbot.addWidget(pane)
    pane.resize(900, 620)
    pane.show()
    settle(qtbot, pane)
    return pane


def settle(qtbot: QtBot, pane: PicturesPane) -> None:
    qtbot.waitUntil(lambda: not pane.loading)


def seen(view: QWidget) -> QImage:
    """What the user sees of ``view``."""
    return view.grab().toImage()


def run_in(session: Session) -> Run:
    run = session.selected
    assert run is not None
    return run


def test_opens_at_the_newest_with_all_three_pictures(pane: PicturesPane) -> None:
    assert pane.step == 1100
    for view in (pane.views.main, pane.views.original, pane.views.whole):
        assert view.isVisible()
        assert view.pixels is not None
    assert pane.views.main.pixels is not pane.views.original.pixels
    assert "Epoch 12" in pane.transport.where.text()
    assert pane.transport.following


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Left, 400),
        (Qt.Key.Key_Right, 600),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 1100),
        (Qt.Key.Key_PageDown, 1100),
    ],
)
def test_keys_step_through_the_epochs(pane: PicturesPane, key: Qt.Key, step: int) -> None:
    pane.go_to(5)
    QTest.keyClick(pane, key)
    assert pane.step == step
    assert pane.transport.slider.value() == step // 100


@pytest.mark.parametrize("wall_time", [1e300, -1e300, np.inf, np.nan])
def test_an_odd_time_is_no_reason_to_show_nothing(
    qtbot: QtBot, pane: PicturesPane, session: Session, wall_time: float
) -> None:
    run = run_in(session)
    media = {
        tag: replace(series, wall_times=np.full(len(series.steps), wall_time))
        for tag, series in run.media.items()
    }
    session.publish(published(replace(run, media=media)))
    settle(qtbot, pane)
    assert pane.views.main.pixels is not None
    assert "Epoch 12" in pane.transport.where.text()


def test_place_is_kept_while_new_pictures_arrive(
    pane: PicturesPane, session: Session, first_file: Path, tmp_path: Path
) -> None:
    pane.go_to(4)
    assert not pane.transport.following
    more = write_media(tmp_path, logged(range(1200, 1400, 100)), name="events.out.tfevents.2.b")
    longer = replace(run_of(first_file, more), path=run_in(session).path)
    session.publish(published(longer))
    assert pane.step == 400
    assert pane.transport.slider.maximum() == COUNT + 1


def test_follows_the_newest_where_it_is_asked_to(
    pane: PicturesPane, session: Session, first_file: Path, tmp_path: Path
) -> None:
    pane.go_to(4)
    pane.transport.follow.click()
    assert pane.step == 1100
    more = write_media(tmp_path, logged(range(1200, 1300, 100)), name="events.out.tfevents.2.b")
    session.publish(published(replace(run_of(first_file, more), path=run_in(session).path)))
    assert pane.step == 1200


def test_a_candidate_leads_to_its_pictures_and_a_button_back(
    qtbot: QtBot, pane: PicturesPane, session: Session
) -> None:
    session.show_step(640)
    assert pane.step == 600
    with qtbot.waitSignal(pane.curves_requested) as wanted:
        pane.transport.curves.click()
    assert wanted.args == [600]


def test_of_a_place_without_pictures_it_is_said_that_these_are_the_nearest(
    pane: PicturesPane, session: Session
) -> None:
    """Here an epoch has 50 steps, and there are pictures of every second one."""
    epochs = EpochAxis((EpochSegment(0, 50.0),), True, Message("for a test"))
    session.publish(published(replace(run_in(session), epochs=epochs)))
    session.show_step(649)
    assert "Epoch 13" in pane.transport.where.text()
    assert pane.warning.isHidden()
    session.show_step(675)
    assert "Epoch 15" in pane.transport.where.text()
    assert pane.warning.text() == (
        "There is no picture of epoch 14: the nearest one is of epoch 15."
    )
    assert pane.warning.isVisible()
    QTest.keyClick(pane, Qt.Key.Key_Right)
    assert pane.warning.isHidden()


def test_without_epochs_the_nearest_pictures_are_told_by_their_step(
    pane: PicturesPane, session: Session
) -> None:
    session.publish(published(replace(run_in(session), epochs=None)))
    session.show_step(640)
    assert pane.warning.text() == (
        "There is no picture of step 640: the nearest one is of step 600."
    )
    session.show_step(700)
    assert pane.warning.isHidden()


def test_nothing_is_said_any_more_of_what_has_come_or_of_another_run(
    pane: PicturesPane, session: Session, first_file: Path, tmp_path: Path
) -> None:
    session.publish(published(replace(run_in(session), epochs=None)))
    session.show_step(1190)
    assert f"no picture of step {number(1190)}" in pane.warning.text()
    more = write_media(tmp_path, logged(range(1200, 1300, 100)), name="events.out.tfevents.2.b")
    path = run_in(session).path
    session.publish(published(replace(run_of(first_file, more), path=path, epochs=None)))
    assert pane.step == 1100
    assert pane.warning.isHidden()
    session.publish(published(replace(run_of(first_file), path=path, epochs=None)))
    session.show_step(1190)
    assert f"no picture of step {number(1190)}" in pane.warning.text()
    other = replace(run_of(first_file), path=path.with_name("other"), name="other", epochs=None)
    session.publish(published(other))
    session.select(other.path)
    assert pane.step == 1100
    assert pane.warning.isHidden()


def test_whoever_came_for_the_newest_stays_there(
    pane: PicturesPane, session: Session, first_file: Path, tmp_path: Path
) -> None:
    session.show_step(1100)
    more = write_media(tmp_path, logged(range(1200, 1300, 100)), name="events.out.tfevents.2.b")
    session.publish(published(replace(run_of(first_file, more), path=run_in(session).path)))
    assert pane.step == 1100


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rvcmonitor.ui.media.pictures_pane.FRAMES_PER_SECOND", 1000)


def test_plays_to_the_end_and_stops(qtbot: QtBot, hurried: None, pane: PicturesPane) -> None:
    pane.go_to(COUNT - 4)
    pane.transport.play.click()
    qtbot.waitUntil(lambda: pane.step == 1100 and not pane.transport.play.isChecked())
    assert not [each for each in pane.findChildren(QTimer) if each.isActive() and each.interval()]


def test_the_wheel_zooms_the_pair_together(pane: PicturesPane) -> None:
    view = pane.views.original
    place = QPointF(view.width() / 2, view.height() / 2)
    wheel = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(0, 0),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = [seen(each) for each in (pane.views.main, view)]
    view.wheelEvent(wheel)
    scale = pane.viewport.scale
    assert scale is not None
    assert all(seen(each) != was for each, was in zip((pane.views.main, view), before, strict=True))
    pane.bar.actual_button.click()
    assert pane.viewport.scale == 1.0
    pane.bar.fit_button.click()
    assert pane.viewport.scale is None


def test_brightness_and_contrast_change_what_is_drawn(pane: PicturesPane) -> None:
    before = seen(pane.views.main)
    pane.bar.brightness.setValue(40)
    pane.bar.contrast.setValue(200)
    assert seen(pane.views.main) != before
    pane.bar.reset_button.click()
    assert seen(pane.views.main) == before


def test_the_difference_stands_in_the_generated_picture(qtbot: QtBot, pane: PicturesPane) -> None:
    plain = pane.views.main.pixels
    QTest.keyClick(pane, Qt.Key.Key_D)
    settle(qtbot, pane)
    shown = pane.views.main.pixels
    assert plain is not None
    assert shown is not None
    assert not np.array_equal(plain, shown)
    assert "minus" in pane.views.main_title.text()


def test_side_by_side_or_one_above_the_other(qtbot: QtBot, pane: PicturesPane) -> None:
    def beside() -> bool:
        return pane.views.original.x() > pane.views.main.x()

    def below() -> bool:
        return pane.views.original.y() > pane.views.main.y() and not beside()

    qtbot.waitUntil(below)
    pane.bar.beside_button.click()
    qtbot.waitUntil(beside)
    pane.bar.beside_button.click()
    qtbot.waitUntil(below)


def middle_of(strip: Filmstrip, index: int) -> QPoint:
    left = index * (THUMBNAIL_WIDTH + GAP) - strip.horizontalScrollBar().value()
    return QPoint(left + THUMBNAIL_WIDTH // 2, THUMBNAIL_HEIGHT // 2)


def test_collapsed_pictures_are_marked_with_words(pane: PicturesPane, session: Session) -> None:
    mark = PictureMark(300, "picture-silent", Message("It does not move."))
    run = run_in(session)
    session.publish(published(run, analyses={run.path: an_analysis(pictures=(mark,))}))
    assert not pane.warning.isVisible()
    pane.go_to(3)
    assert pane.warning.isVisible()
    assert "does not move" in pane.warning.text()
    strip = pane.filmstrip
    at = middle_of(strip, 3)
    help_asked = QHelpEvent(QEvent.Type.ToolTip, at, strip.viewport().mapToGlobal(at))
    QApplication.sendEvent(strip.viewport(), help_asked)
    assert "does not move" in QToolTip.text()
    QToolTip.hideText()


def test_a_broken_picture_is_shown_as_broken(
    qtbot: QtBot, media: MediaReader, tmp_path: Path
) -> None:
    pictures = logged(range(0, 300, 100))
    pictures[4] = (pictures[4][0], 100, pictures[4][2][:300])
    session = Session()
    session.publish(published(run_of(write_media(tmp_path, pictures))))
    pane = PicturesPane(session, media)
    qtbot.addWidget(pane)
    pane.show()
    pane.go_to(1)
    settle(qtbot, pane)
    assert "damaged" in pane.views.main.says
    assert pane.views.original.pixels is not None
    pane.go_to(0)
    settle(qtbot, pane)
    assert pane.views.main.pixels is not None


def test_only_thumbnails_in_sight_are_read(
    qtbot: QtBot, pane: PicturesPane, media: MediaReader
) -> None:
    def thumbnails() -> set[int]:
        return {want.place.step for want in media._cache if want.work == "thumbnail"}

    qtbot.waitUntil(lambda: bool(thumbnails()) and not media._busy)
    in_sight = {100 * index for index in pane.filmstrip.in_sight()}
    assert thumbnails() <= in_sight
    assert 0 not in in_sight


def test_a_click_on_the_filmstrip_goes_there(pane: PicturesPane) -> None:
    strip = pane.filmstrip
    index = strip.in_sight()[1]
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(strip, index))
    assert pane.index == index


def test_other_pictures_can_be_chosen(qtbot: QtBot, media: MediaReader, tmp_path: Path) -> None:
    pictures = [*logged(range(0, 200, 100)), ("all/attn", 100, figure(voice(1)))]
    session = Session()
    session.publish(published(run_of(write_media(tmp_path, pictures))))
    pane = PicturesPane(session, media)
    qtbot.addWidget(pane)
    pane.show()
    assert pane.choice.count() == 2
    pane.choice.setCurrentIndex(1)
    settle(qtbot, pane)
    assert pane.views.main_title.text() == "all/attn"
    assert not pane.views.original.isVisible()
    assert not pane.bar.difference_button.isEnabled()


def test_without_a_run_there_is_nothing(qtbot: QtBot, media: MediaReader) -> None:
    pane = PicturesPane(Session(), media)
    qtbot.addWidget(pane)
    pane.show()
    presses: list[Callable[[], None]] = [
        pane.transport.play.click,
        pane.transport.follow.click,
        pane.transport.curves.click,
        pane.bar.difference_button.click,
    ]
    for press in presses:
        press()
    assert pane.step is None


def test_opened_for_a_step_it_begins_there(
    qtbot: QtBot, session: Session, media: MediaReader
) -> None:
    """Not at the newest pictures, though it has never been opened before."""
    pane = PicturesPane(session, media)
    qtbot.addWidget(pane)
    session.show_step(340)
    assert pane.step is None
    pane.show()
    assert pane.step == 300
    pane.hide()
    session.show_step(710)
    pane.show()
    assert pane.step == 700


def test_the_pair_is_arranged_so_that_its_pictures_are_largest(
    qtbot: QtBot, pane: PicturesPane
) -> None:
    """Until the user chooses."""
    pane.resize(800, 800)
    assert not pane.bar.side_by_side
    pane.resize(1600, 430)
    assert pane.bar.side_by_side
    QTest.mouseClick(pane.bar.beside_button, Qt.MouseButton.LeftButton)
    assert not pane.bar.side_by_side
    pane.resize(1601, 430)
    assert not pane.bar.side_by_side


def test_the_current_frame_stays_in_sight_in_a_narrower_window(pane: PicturesPane) -> None:
    pane.resize(460, 620)
    assert pane.index in pane.filmstrip.in_sight()


def test_new_pictures_leave_the_strip_where_it_is(
    qtbot: QtBot, pane: PicturesPane, session: Session, tmp_path: Path
) -> None:
    pane.resize(500, 620)
    pane.go_to(COUNT - 2)
    settle(qtbot, pane)
    bar = pane.filmstrip.horizontalScrollBar()
    bar.setValue(1)
    more = run_of(write_media(tmp_path, logged(range(0, 100 * (COUNT + 1), 100))))
    session.publish(published(replace(more, path=run_in(session).path)))
    settle(qtbot, pane)
    assert bar.value() == 1


def test_a_slow_drive_is_told_in_the_place_of_the_picture(
    qtbot: QtBot, pane: PicturesPane, media: MediaReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(media, "cached", lambda _: None)
    monkeypatch.setattr(media, "want", lambda *_: None)
    pane.go_to(0)
    qtbot.waitUntil(lambda: pane.views.main.says == "Reading…")


def test_side_by_side_uses_the_room(pane: PicturesPane) -> None:
    """Without the paper around them, the spectrograms fill their views; one above the other they
    keep their shape, and so does what is zoomed."""
    view = pane.views.main

    def paper(picture: QImage) -> float:
        across, down = range(4, picture.width() - 4, 7), range(4, picture.height() - 4, 7)
        places = [(x, y) for x in across for y in down]
        white = [picture.pixelColor(x, y).lightness() > 240 for x, y in places]
        return sum(white) / len(white)

    if not pane.bar.side_by_side:
        QTest.mouseClick(pane.bar.beside_button, Qt.MouseButton.LeftButton)
    assert paper(seen(view)) < 0.05
    QTest.mouseClick(pane.bar.actual_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(pane.bar.fit_button, Qt.MouseButton.LeftButton)
    assert paper(seen(view)) < 0.05
    QTest.mouseClick(pane.bar.beside_button, Qt.MouseButton.LeftButton)
    assert paper(seen(view)) > 0.2
