"""Buttons in narrow places."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.widgets.elided_button import ElidedButton, ElidedCheckBox, ElidedToolButton

WORDS = "Copy them all to a folder to &listen"


@pytest.fixture(params=[ElidedButton, ElidedCheckBox, ElidedToolButton])
def button(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[ElidedButton]:
    kind: type[ElidedButton] = request.param
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    made = kind()
    made.setText(WORDS)
    row.addWidget(made)
    window.show()
    yield made
    window.close()


def tooltip_of(button: QWidget) -> str:
    """What the mouse is told that rests on it."""
    QToolTip.hideText()
    at = QPoint(1, 1)
    QApplication.sendEvent(button, QHelpEvent(QHelpEvent.Type.ToolTip, at, button.mapToGlobal(at)))
    return QToolTip.text()


def test_with_room_all_is_said(button: ElidedButton) -> None:
    button.window().resize(button.sizeHint().width() + 40, 60)
    assert button.shown_text() == WORDS
    assert tooltip_of(button) == ""


def test_the_end_gives_way_and_the_tooltip_says_all(button: ElidedButton) -> None:
    button.window().resize(120, 60)
    assert button.window().width() == 120
    assert button.shown_text().startswith("Copy")
    assert button.shown_text().endswith("…")
    assert button.text() == WORDS, "what is read aloud stays whole"
    assert tooltip_of(button) == WORDS
    assert not button.grab().isNull()
    QToolTip.hideText()


def test_a_tooltip_of_its_own_stays(button: ElidedButton) -> None:
    button.setToolTip("Into a folder of your choice")
    button.window().resize(120, 60)
    assert tooltip_of(button) == "Into a folder of your choice"
    QToolTip.hideText()


def test_what_is_painted_is_what_there_is_room_for(button: ElidedButton) -> None:
    """The picture is that of a button with the shorter words."""
    button.window().resize(120, 60)
    shown, picture = button.shown_text(), button.grab().toImage()
    button.setText(shown)
    assert button.grab().toImage() == picture
