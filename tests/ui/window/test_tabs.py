"""From a candidate or a point on a curve to the pictures and sounds of its epoch, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.session import Session
from rvcmonitor.simulator.pictures import figure, voice
from rvcmonitor.ui.charts.media_actions import add_media_actions
from rvcmonitor.ui.verdict.candidate_card import CandidateCard
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.window.main_window import MainWindow
from tests.media_runs import run_of, tone, write_media
from tests.ui.some_runs import a_run, an_analysis, published

STEPS = (7_000, 9_000, 30_000)


@pytest.fixture
def media() -> Iterator[MediaReader]:
    reader = MediaReader()
    yield reader
    reader.close()


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """A run with curves, pictures and sounds, and candidates."""
    logged = run_of(
        write_media(
            tmp_path,
            [("slice/mel_gen", step, figure(voice(step))) for step in STEPS],
            [("gen/audio", step, tone()) for step in STEPS],
        )
    )
    run = replace(a_run(), media=logged.media, files=logged.files, epochs=logged.epochs)
    session = Session()
    session.publish(published(run, analyses={run.path: an_analysis()}))
    return session


@pytest.fixture
def window(qtbot: QtBot, session: Session, media: MediaReader) -> Iterator[MainWindow]:
    window = MainWindow(session, media)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    yield window
    window.shut()


def buttons(card: CandidateCard) -> dict[str, IconButton]:
    return {button.toolTip(): button for button in card.findChildren(IconButton)}


def test_a_candidate_has_a_way_to_its_pictures_and_they_one_back(window: MainWindow) -> None:
    card = window.panel.cards()[0]
    nearest = min(STEPS, key=lambda step: abs(step - card.candidate.step))
    buttons(card)["See its pictures"].click()
    panes = window.panes
    assert panes.pictures.isVisible()
    assert panes.pictures.step == nearest
    panes.pictures.transport.curves.click()
    assert panes.currentWidget() is panes.charts


def test_a_candidate_has_a_way_to_its_sound(window: MainWindow) -> None:
    card = window.panel.cards()[0]
    nearest = min(STEPS, key=lambda step: abs(step - card.candidate.step))
    buttons(card)["Hear the sample nearest to it"].click()
    assert window.panes.sounds.isVisible()
    assert window.panes.sounds.step == nearest


def test_a_pane_that_is_opened_later_shows_where_the_user_was_led(
    window: MainWindow, session: Session
) -> None:
    panes = window.panes
    session.show_step(STEPS[1])
    names = {panes.tabText(place): place for place in range(panes.count())}
    panes.setCurrentIndex(names["Pictures"])
    assert panes.pictures.isVisible()
    assert panes.pictures.step == STEPS[1]
    assert panes.pictures.size() == panes.currentWidget().size()
    panes.setCurrentIndex(names["Sound"])
    assert panes.sounds.isVisible()
    assert panes.sounds.step == STEPS[1]


def test_a_pane_that_nobody_opened_begins_at_the_newest(
    window: MainWindow, session: Session
) -> None:
    panes = window.panes
    panes.setCurrentIndex(1)
    assert panes.pictures.step == STEPS[-1]
    session.show_step(STEPS[0])
    assert panes.pictures.step == STEPS[0]


def test_no_button_leads_to_what_was_never_logged(qtbot: QtBot) -> None:
    candidate = an_analysis().candidates[0]
    card = CandidateCard(candidate)
    qtbot.addWidget(card)
    assert "See its pictures" not in buttons(card)


def test_a_point_on_a_curve_has_a_way_to_its_pictures(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    card = window.panes.charts.cards["loss/g/mel"]
    qtbot.waitUntil(lambda: bool(card.chart.content.card.curves))
    plot = card.chart.projection.plot
    at = card.chart.mapToGlobal(QPointF(plot.center().x(), plot.center().y()))
    window.panes.charts._show_card_menu(card, at.toPoint())
    directly = Qt.FindChildOption.FindDirectChildrenOnly
    (menu,) = card.findChildren(QMenu, options=directly)
    action = next(action for action in menu.actions() if action.text().startswith("See the pic"))
    action.trigger()
    menu.close()
    assert window.panes.pictures.isVisible()
    shown = window.panes.pictures.step
    found = card.chart.point_at(card.chart.mapFromGlobal(at))
    assert found is not None
    assert shown == min(STEPS, key=lambda step: abs(step - found[1]))
    assert session.selected is not None


def test_the_menu_offers_only_what_was_logged(qtbot: QtBot) -> None:
    session, run = Session(), a_run()
    session.publish(published(run))
    menu = QMenu()
    qtbot.addWidget(menu)
    add_media_actions(menu, session, run.path, 100, lambda _kind, _step: None)
    assert menu.isEmpty()
