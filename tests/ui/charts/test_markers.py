"""Markers: put by a deliberate gesture, taken away one by one or all at once, readable."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.chart.content import Content, Pin
from rvcmonitor.ui.chart.curves import CardCurves
from rvcmonitor.ui.chart.pins import labels
from rvcmonitor.ui.chart.projection import Projection
from tests.ui.fonts import needs_a_usual_font
from tests.ui.some_curves import MEL, SPE, TOTAL, Shown, show, some_run

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
CONTROL, NO_KEY = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
PLACES = st.tuples(st.floats(1, 99), st.floats(1, 99))  # in view, whatever is rounded


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    shown = show(qtbot, some_run())
    shown.chart().x_view.show((100.0, 140.0))
    shown.settle()
    return shown


def at(shown: Shown, epoch: int) -> QPoint:
    chart = shown.chart()
    curve = chart.content.card.curves[0]
    return chart.projection.point(epoch, float(curve.main.values[epoch - 1])).toPoint()


def click(shown: Shown, place: QPoint, keys: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.mouseClick(shown.chart().viewport(), LEFT, keys, place)


def marked(shown: Shown) -> list[int]:
    return [pin.step // SPE for pin in shown.chart().content.pins]


def choose(shown: Shown, place: QPoint, words: str) -> None:
    """Choose from the menu of the right button."""
    QTest.mouseClick(shown.chart().viewport(), RIGHT, NO_KEY, place)
    shown.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text().startswith(words))
    action.trigger()
    menu.close()


def test_a_click_alone_marks_nothing(shown: Shown) -> None:
    click(shown, at(shown, 110), NO_KEY)
    assert marked(shown) == []


def test_control_and_click_set_and_take_away(shown: Shown) -> None:
    for epoch in (110, 130):
        click(shown, at(shown, epoch))
    assert marked(shown) == [110, 130]
    assert not shown.chart(MEL).content.pins
    click(shown, at(shown, 110) + QPoint(4, 3))
    assert marked(shown) == [130], "near enough is meant"


def test_the_menu_sets_and_takes_away(shown: Shown) -> None:
    for epoch in (110, 130):
        choose(shown, at(shown, epoch), "Set a marker here")
    assert marked(shown) == [110, 130]
    choose(shown, at(shown, 130), "Remove this marker")
    assert marked(shown) == [110]
    choose(shown, at(shown, 120), "Set a marker here")
    choose(shown, at(shown, 135), "Remove all markers")
    assert marked(shown) == []


def test_a_marker_is_kept_where_it_is_when_the_view_moves(shown: Shown) -> None:
    click(shown, at(shown, 110))
    shown.chart().x_view.show((100.0, 400.0))
    shown.settle()
    (pin,) = shown.chart().content.pins
    assert (pin.x, pin.step) == (110.0, 110 * SPE)


@given(st.tuples(PLACES, PLACES), st.integers(280, 1500), st.integers(130, 500), st.booleans())
def test_no_label_lies_on_another(
    qapp: object,
    places: tuple[tuple[float, float], tuple[float, float]],
    width: int,
    height: int,
    noted: bool,
) -> None:
    needs_a_usual_font()
    pins = [Pin(MARKED, k, x, value, f"Epoch {k}: 21.1651") for k, (x, value) in enumerate(places)]
    note = "12 values at or below zero" if noted else ""
    content = Content(CardCurves(), {}, "epoch", pins=pins, difference="−0.27", note=note)
    plot = QRectF(0, 0, width, height)
    projection = Projection(plot, (0.0, 100.0), (0.0, 100.0))
    placed = labels(content, projection, QFontMetricsF(QFont()))
    assert len(placed) == 3 + noted
    for _, rect in placed:
        assert plot.contains(rect)
    for (_, one), (_, other) in combinations(placed, 2):
        assert not one.intersects(other)


MARKED = some_run().path


def test_the_space_bar_marks_where_the_keys_point(shown: Shown) -> None:
    chart = shown.chart()
    chart.setFocus()
    for _ in range(3):
        QTest.keyClick(chart, Qt.Key.Key_Right, CONTROL)
    QTest.keyClick(chart, Qt.Key.Key_Space)
    (epoch,) = marked(shown)
    pointed = chart.projection.x_at(shown.pane._crosshair.at.x())
    assert abs(epoch - pointed) < 1
    assert TOTAL in shown.pane.cards
