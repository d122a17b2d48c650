"""The charts without a mouse: everything is reached, in the order of reading, and shows it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.chart.view import ChartView
from rvcmonitor.ui.charts.grid import GroupBox
from tests.ui.some_curves import MEL, TOTAL, Shown, show, some_run

Key = Qt.Key


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    shown = show(qtbot, some_run())
    shown.pane.activateWindow()
    qtbot.waitUntil(shown.pane.isActiveWindow)
    shown.pane.toolbar.guide.setFocus(Qt.FocusReason.TabFocusReason)
    return shown


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tabbed(shown: Shown, key: Key = Key.Key_Tab) -> list[QWidget]:
    """What has the focus after each press of the key, until it is where it began."""
    first = focused()
    found: list[QWidget] = []
    while len(found) < 200:
        QTest.keyClick(focused(), key)
        found.append(focused())
        if found[-1] is first:
            return found
    raise AssertionError("the focus does not come back to where it began")


def in_order(shown: Shown) -> list[QWidget]:
    """Everything that can be used, as one reads it."""
    bar = shown.pane.toolbar
    parts: list[QWidget] = [
        *(bar.slider, bar.weight, bar.axis, bar.outliers, bar.log, bar.fit, bar.follow),
        *(bar.filter, bar.sizes, bar.more),
    ]
    boxes = shown.pane.findChildren(GroupBox)
    for box in sorted(boxes, key=lambda box: box.mapTo(shown.pane, box.pos()).y()):
        parts.append(box.title)
        for card in box.cards:
            parts += (card.chart, card.help, card.pin, card.full, card.more)
    return [*parts, bar.guide]


def test_tab_reaches_everything_in_the_order_of_reading(shown: Shown) -> None:
    assert tabbed(shown) == in_order(shown)
    assert tabbed(shown, Key.Key_Backtab) == [*reversed(in_order(shown)[:-1]), in_order(shown)[-1]]


def test_the_order_follows_cards_that_were_moved(shown: Shown) -> None:
    shown.pane.board.pin("loss/g/kl", True)
    shown.pane.board.shift(MEL, -1)
    shown.settle()
    order = tabbed(shown)
    assert order == in_order(shown)
    charts = [shown.chart(tag) for tag in (MEL, TOTAL, "loss/g/kl")]
    assert [order.index(chart) for chart in charts] == sorted(order.index(c) for c in charts)


def test_what_has_the_focus_comes_into_view(shown: Shown) -> None:
    for widget in in_order(shown):
        QTest.keyClick(focused(), Key.Key_Tab)
        assert focused() is widget
        QApplication.processEvents()
        seen = widget.viewport() if isinstance(widget, ChartView) else widget
        assert not seen.visibleRegion().isEmpty()


def test_a_chart_shows_that_it_has_the_focus(shown: Shown) -> None:
    chart = shown.chart()
    before = chart.grab().toImage()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert chart.grab().toImage() != before


def test_the_menus_open_by_keys(shown: Shown, qtbot: QtBot) -> None:
    card = shown.pane.cards[TOTAL]
    card.more.setFocus()
    QTest.keyClick(card.more, Key.Key_Space)
    menu = open_menu(qtbot)
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    assert shown.pane.board.alone is card, "the first entry: full size"
    QTest.keyClick(card.chart, Key.Key_Escape)
    shown.pane.toolbar.more.setFocus()
    QTest.keyClick(shown.pane.toolbar.more, Key.Key_Space)
    QTest.keyClick(open_menu(qtbot), Key.Key_Escape)


def open_menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu
