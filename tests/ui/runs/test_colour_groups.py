"""Colours by groups of names, wished for as a person would."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from rvcmonitor.live.session import Session
from rvcmonitor.ui.runs.run_list import RunList
from rvcmonitor.ui.widgets.colours import run_colour
from tests.ui.some_curves import show, some_run
from tests.ui.some_runs import a_run, a_session

VERSIONS = r"(.+)_v\d+"
Key = Qt.Key


@pytest.fixture
def session() -> Session:
    names = ("anna_v1", "anna_v2", "bea_v1", "other")
    return a_session([a_run(name) for name in names])


@pytest.fixture
def run_list(qtbot: QtBot, session: Session) -> RunList:
    return opened(qtbot, session)


def opened(qtbot: QtBot, session: Session) -> RunList:
    widget = RunList(session)
    qtbot.addWidget(widget)
    widget.resize(270, 600)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def choose(qtbot: QtBot, run_list: RunList, entry: int) -> None:
    """Open the menu and take an entry, all by keys."""
    run_list.more.setFocus()
    QTest.keyClick(run_list.more, Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    for _ in range(entry + 1):
        QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)


def indices(session: Session) -> list[int | None]:
    return [session.colour_index(run) for run in session.runs]


def test_by_keys_alone(qtbot: QtBot, run_list: RunList, session: Session) -> None:
    groups = run_list.colour_groups
    assert not groups.isVisible()
    choose(qtbot, run_list, 0)
    assert groups.field.hasFocus()
    QTest.keyClicks(groups.field, VERSIONS)
    assert indices(session) == [0, 0, 1, None]
    QTest.keyClick(groups.field, Key.Key_Return)
    assert not groups.isVisible()
    assert indices(session) == [0, 0, 1, None]
    choose(qtbot, run_list, 1)
    assert indices(session) == [0, 1, 2, 3]


def test_a_bad_pattern_is_said_and_leaves_the_colours(
    qtbot: QtBot, run_list: RunList, session: Session
) -> None:
    session.set_view(replace(session.view, colour_groups=VERSIONS))
    choose(qtbot, run_list, 0)
    groups = run_list.colour_groups
    assert groups.field.text() == VERSIONS
    QTest.keyClicks(groups.field, "(.+")
    assert groups.complaint.isVisible()
    assert "not a regular expression" in groups.complaint.text()
    assert indices(session) == [0, 0, 1, None]
    QTest.keyClick(groups.field, Key.Key_Return)
    assert groups.isVisible()
    QTest.keyClick(groups.field, Key.Key_Escape)
    assert not groups.isVisible()
    assert session.view.colour_groups == VERSIONS
    choose(qtbot, run_list, 0)
    assert groups.field.text() == VERSIONS
    assert not groups.complaint.isVisible()


def test_a_pattern_that_fits_no_model_is_told(
    qtbot: QtBot, run_list: RunList, session: Session
) -> None:
    choose(qtbot, run_list, 0)
    QTest.keyClicks(run_list.colour_groups.field, "zoe")
    assert indices(session) == [None] * 4
    assert "all are grey" in run_list.colour_groups.complaint.text()


def test_what_was_wished_last_time_stands_in_the_field(qtbot: QtBot, session: Session) -> None:
    session.set_view(replace(session.view, colour_groups=VERSIONS))
    assert opened(qtbot, session).colour_groups.field.text() == VERSIONS


def test_boxes_of_a_group_have_its_colour(run_list: RunList, session: Session) -> None:
    run_list.tick_all()
    session.set_view(replace(session.view, colour_groups=VERSIONS))
    image = run_list.view.viewport().grab().toImage()
    for row, index in enumerate((0, 0, 1, None)):
        box = run_list.view.visualRect(run_list.view.model().index(row, 0))
        found = image.pixelColor(box.left() + 15, box.center().y() + 6)
        wished = run_colour(index, dark=False)
        assert found.getRgb() == pytest.approx(wished.getRgb(), abs=3)  # Qt rounds


def test_curves_of_a_group_share_a_colour_and_differ_by_dashes(qtbot: QtBot) -> None:
    runs = [some_run(name) for name in ("anna_v1", "anna_v2", "other")]
    shown = show(qtbot, *runs)
    session = shown.session
    session.tick(run.path for run in runs)
    session.set_view(replace(session.view, colour_groups=VERSIONS))
    shown.settle()
    scene = shown.chart().content
    assert [scene.colour_indices[run.path] for run in runs] == [0, 0, None]
    assert [scene.dash_indices[run.path] for run in runs] == [0, 1, 0]
