"""Rating with the mouse and with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.widgets.star_rating import StarRating

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stars(qtbot: QtBot) -> StarRating:
    widget = StarRating("Your rating of kamal.pth")
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.show()
    return widget


def click(stars: StarRating, number: int) -> None:
    width = stars.width() / 5
    QTest.mouseClick(stars, LEFT, pos=QPoint(int((number - 0.5) * width), stars.height() // 2))


def test_a_click_gives_stars(stars: StarRating) -> None:
    for number in (1, 5, 3):
        click(stars, number)
        assert stars.value() == number


def test_a_click_on_the_last_star_takes_the_rating_back(stars: StarRating) -> None:
    click(stars, 3)
    click(stars, 3)
    assert stars.value() == 0


def test_keys(stars: StarRating) -> None:
    QTest.keyClicks(stars, "4")
    assert stars.value() == 4
    QTest.keyClick(stars, Qt.Key.Key_Right)
    assert stars.value() == 5
    QTest.keyClick(stars, Qt.Key.Key_Left)
    QTest.keyClick(stars, Qt.Key.Key_Left)
    assert stars.value() == 3
    QTest.keyClick(stars, Qt.Key.Key_Delete)
    assert stars.value() == 0


def test_is_read_aloud_as_a_slider_with_a_name_and_words(stars: StarRating) -> None:
    read = QAccessible.queryAccessibleInterface(stars)
    assert read.role() == QAccessible.Role.Slider
    assert read.text(QAccessible.Text.Name) == "Your rating of kamal.pth"
    assert read.text(QAccessible.Text.Description) == "Not rated"
    click(stars, 2)
    assert read.text(QAccessible.Text.Description) == "2 of 5 stars"
