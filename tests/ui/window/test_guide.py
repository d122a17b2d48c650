"""From whatever is seen in the window a "?" leads to where the guide explains it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.session import Session
from rvcmonitor.ui.guide.guide_window import GuideWindow
from rvcmonitor.ui.verdict.rules_dialog import RulesDialog
from rvcmonitor.ui.widgets.guide_places import VERDICTS
from rvcmonitor.ui.widgets.guide_text import load_guide
from rvcmonitor.ui.widgets.help_button import HelpButton, place_of
from rvcmonitor.ui.window.main_window import MainWindow
from tests.ui.some_runs import a_run, published


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    session, media = Session(), MediaReader()
    widget = MainWindow(session, media)
    qtbot.addWidget(widget)
    widget.resize(1440, 900)
    widget.show()
    session.publish(published(a_run()))
    yield widget
    widget.shut()
    media.close()


def opened_at(window: MainWindow) -> str:
    (guide,) = window.findChildren(GuideWindow)
    return guide.page.textCursor().block().text() if guide.isVisible() else ""


def test_a_card_leads_to_its_curve(window: MainWindow) -> None:
    QTest.mouseClick(window.panes.charts.cards["loss/g/mel"].help, Qt.MouseButton.LeftButton)
    assert opened_at(window) == "Mel"


def test_the_verdict_leads_to_what_it_says(window: MainWindow) -> None:
    window.panel.card.help.click()
    places = {*VERDICTS.values(), "turning"}
    titles = {each.title for each in load_guide("en").sections if each.place in places}
    assert opened_at(window) in titles


def test_every_question_mark_in_the_window_opens_the_guide(window: MainWindow) -> None:
    buttons = window.findChildren(HelpButton)
    assert len(buttons) >= 3
    for button in buttons:
        button.click()
        assert opened_at(window), button.place


def test_the_focus_tells_where_the_guide_opens(window: MainWindow) -> None:
    chart = window.panes.charts.cards["loss/g/mel"].chart
    assert place_of(chart) == "mel"
    assert place_of(window.run_list) == "routine"


def test_the_rules_explain_their_fields(qtbot: QtBot, window: MainWindow) -> None:
    window.panel.edit_rules()
    (dialog,) = window.findChildren(RulesDialog)
    fields: dict[QWidget, str] = {
        dialog.early_stopping.patience: "patience",
        dialog.early_stopping.min_delta: "min-delta",
        dialog.limits.boxes["kl_negative"]: "health-kl",
    }
    assert {field: place_of(field) for field in fields} == fields
    field = dialog.limits.boxes["kl_negative"]
    dialog.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert opened_at(window) == "KL below zero or near zero"
    dialog.reject()
