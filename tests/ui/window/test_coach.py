"""The three hints of the demo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.window.coach import LESSONS, Coach


@pytest.fixture
def coach(qtbot: QtBot) -> Coach:
    widget = Coach()
    qtbot.addWidget(widget)
    return widget


def test_is_not_there_before_it_teaches(coach: Coach) -> None:
    coach.learn("verdict")
    assert coach.text() == ""
    coach.teach(())
    assert "verdict" in coach.text(), "what was done before does not count"


def test_teaches_one_lesson_after_the_other(qtbot: QtBot, coach: Coach) -> None:
    coach.teach(())
    said = []
    for lesson in LESSONS:
        said.append(coach.text())
        with qtbot.waitSignal(coach.learnt):
            coach.learn(lesson)
    assert len(set(said)) == len(LESSONS)
    assert all(said)
    assert coach.text() == ""


def test_what_is_done_early_is_not_taught_later(coach: Coach) -> None:
    coach.teach(())
    coach.learn("shortlist")
    assert "verdict" in coach.text()
    coach.learn("verdict")
    assert "your own logs folder" in coach.text()


def test_skipped_hints_never_come_back(qtbot: QtBot, coach: Coach) -> None:
    coach.teach(())
    with qtbot.waitSignal(coach.learnt) as learnt:
        QTest.mouseClick(coach.skip, Qt.MouseButton.LeftButton)
    assert coach.text() == ""
    assert learnt.args is not None
    coach.teach(learnt.args[0])
    assert coach.text() == ""


def test_a_mouse_that_rests_there_is_enough(qtbot: QtBot, coach: Coach) -> None:
    coach.teach(())
    mark = QWidget()
    qtbot.addWidget(mark)
    coach.learn_when_hovered(mark, "verdict")
    QApplication.sendEvent(mark, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(), QPoint()))
    assert "worth listening" in coach.text()


def test_takes_no_focus_and_no_key(qtbot: QtBot) -> None:
    """What had the focus before has it afterwards."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    field, coach = QLineEdit(), Coach()
    column.addWidget(field)
    column.addWidget(coach)
    window.show()
    field.setFocus()
    coach.teach(())
    coach.learn("verdict")
    QTest.keyClicks(window.focusWidget(), "a?1")
    assert field.text() == "a?1"
    coach.learn(*LESSONS)
    assert window.focusWidget() is field
