"""One chart in full size: the keys that lead there and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.some_curves import MEL, Shown, show, some_run

Key = Qt.Key


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    shown = show(qtbot, some_run())
    shown.pane.activateWindow()
    qtbot.waitUntil(shown.pane.isActiveWindow)
    return shown


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_F])
def test_the_card_with_the_focus_fills_the_pane(shown: Shown, key: Key) -> None:
    card = shown.pane.cards[MEL]
    card.chart.setFocus()
    QTest.keyClick(card.chart, key)
    assert shown.pane.board.alone is card
    QTest.keyClick(card.chart, Key.Key_Escape)
    assert shown.pane.board.alone is None


def test_escape_leaves_wherever_the_focus_is(shown: Shown, qtbot: QtBot) -> None:
    bar, board = shown.pane.toolbar, shown.pane.board
    card = shown.pane.cards[MEL]
    for part in (bar.slider, bar.filter, bar.weight, bar.log, card.pin, card.more, card.chart):
        board.show_alone(card)
        part.setFocus()
        QTest.keyClick(part, Key.Key_Escape)
        assert board.alone is None, part


def test_escape_means_nothing_else_in_the_board(shown: Shown) -> None:
    """A shortcut that is not needed takes the key from nobody."""
    field = shown.pane.toolbar.filter
    field.setFocus()
    QTest.keyClicks(field, "mel")
    QTest.keyClick(field, Key.Key_Escape)
    assert field.text() == "mel"
    assert list(shown.pane.cards) == [MEL]


def test_a_double_click_on_the_curves_fits_and_marks_nothing(shown: Shown) -> None:
    chart = shown.chart(MEL)
    chart.x_view.show((100.0, 200.0))
    QTest.mouseDClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    assert chart.x_view.range is None
    assert not chart.content.pins
