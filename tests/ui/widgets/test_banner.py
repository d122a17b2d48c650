"""Messages above the work: said once, closed for good, gone when they no longer hold."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.widgets.banner import Banner, Banners
from rvcmonitor.ui.widgets.icon import IconButton
from tests.ui.finding import find


@pytest.fixture
def banners(qtbot: QtBot) -> Banners:
    widget = Banners()
    qtbot.addWidget(widget)
    widget.resize(800, 200)
    widget.show()
    return widget


def close(qtbot: QtBot, banners: Banners) -> None:
    QTest.mouseClick(find(banners, IconButton), Qt.MouseButton.LeftButton)


def test_says_one_thing_of_each_subject(banners: Banners) -> None:
    banners.tell("missing", "E: is gone")
    banners.tell("problems", "a bad record")
    banners.tell("missing", "E: and F: are gone")
    assert banners.text() == "E: and F: are gone\na bad record"


def test_is_gone_when_it_no_longer_holds(banners: Banners) -> None:
    banners.tell("missing", "E: is gone")
    banners.tell("missing", "")
    assert banners.text() == ""


def test_stays_closed_until_it_has_something_else_to_say(qtbot: QtBot, banners: Banners) -> None:
    banners.tell("problems", "one")
    close(qtbot, banners)
    banners.tell("problems", "one")
    assert banners.text() == ""
    banners.tell("problems", "two")
    assert banners.text() == "two"


def test_comes_back_when_it_happens_again(qtbot: QtBot, banners: Banners) -> None:
    banners.tell("missing", "E: is gone")
    close(qtbot, banners)
    banners.tell("missing", "")
    banners.tell("missing", "E: is gone")
    assert banners.text() == "E: is gone"


def test_goes_while_it_is_being_closed(qtbot: QtBot, banners: Banners) -> None:
    banners.tell("missing", "E: is gone")
    button = find(banners, IconButton)
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    banners.tell("missing", "")
    banners.tell("missing", "F: is gone")
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert banners.text() == "F: is gone"


def test_details_on_demand(qtbot: QtBot, banners: Banners) -> None:
    banners.tell("problems", "a bad record", "watch", "at byte 12")
    details = find(banners, QPlainTextEdit)
    assert not details.isVisible()
    find(banners, QPushButton).click()
    qtbot.waitUntil(details.isVisible)
    assert details.toPlainText() == "at byte 12"


def test_without_details_there_is_no_button(banners: Banners) -> None:
    banners.tell("problems", "a bad record")
    banner = find(banners, Banner)
    assert not find(banner, QPushButton).isVisible()


def test_a_question_is_answered_and_not_closed(qtbot: QtBot, banners: Banners) -> None:
    answers = ("Stop now", lambda: None), ("Not now", lambda: None)
    banners.tell("stop", "It will be stopped.", action=answers[0], other=answers[1])
    qtbot.waitUntil(find(banners, Banner).isVisible)
    assert not find(banners, IconButton).isVisible()
    banners.tell("stop", "It is being stopped.")
    assert find(banners, IconButton).isVisible()


def test_what_can_be_done_has_a_button(qtbot: QtBot, banners: Banners) -> None:
    done: list[None] = []
    banners.tell("file", "Copied.", "good", action=("Show in folder", lambda: done.append(None)))
    buttons = banners.findChildren(QPushButton)
    (button,) = (each for each in buttons if each.text() == "Show in folder")
    qtbot.waitUntil(button.isVisible)
    button.click()
    assert len(done) == 1
    banners.tell("file", "Gone.", "bad")
    assert not button.isVisible()
