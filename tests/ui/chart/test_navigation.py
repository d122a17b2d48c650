"""Moving about in a chart with mouse, wheel and keys."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.chart.projection import Projection
from rvcmonitor.ui.chart.view import SETTLED, ChartView
from rvcmonitor.ui.charts.wheel_hint import TIMES, WheelHint
from tests.ui.some_curves import MEL, TOTAL, Shown, noisy, show, some_run, some_series

LEFT, RIGHT, MIDDLE = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)
AT = QPoint(200, 100)
NO_KEY = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return show(qtbot, some_run())


def turn_wheel(
    chart: ChartView, at: QPoint, notches: int, modifiers: Qt.KeyboardModifier = ALT
) -> None:
    turned = QPoint(0, 120 * notches)
    if modifiers & (ALT | SHIFT):
        turned = QPoint(120 * notches, 0)  # as Qt reports it with these keys
    widget: QWidget | None = chart.viewport()
    while widget is not None:  # as a real turn goes from widget to widget until one takes it
        event = QWheelEvent(
            QPointF(at),
            chart.mapToGlobal(QPointF(at)),
            QPoint(),
            turned,
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        taken = QApplication.sendEvent(widget, event) and event.isAccepted()
        widget = None if taken else widget.parentWidget()


def drag(chart: ChartView, button: Qt.MouseButton, start: QPoint, end: QPoint) -> None:
    inside = chart.viewport()
    QTest.mousePress(inside, button, pos=start)
    for part in (0.3, 0.6, 1.0):
        QTest.mouseMove(inside, start + (end - start) * part)
    QTest.mouseRelease(inside, button, pos=end)


def under(frame: Projection, at: QPoint) -> tuple[float, float]:
    return frame.x_at(at.x()), frame.y_at(at.y())


def test_the_wheel_zooms_where_the_pointer_is(shown: Shown) -> None:
    chart = shown.chart()
    before = chart.projection
    turn_wheel(chart, AT, 3, ALT)
    is_zoomed(before, chart.projection, 1.25**3)


def is_zoomed(before: Projection, after: Projection, factor: float) -> None:
    assert under(after, AT) == pytest.approx(under(before, AT))
    assert after.x[1] - after.x[0] == pytest.approx((before.x[1] - before.x[0]) / factor)
    assert after.y[1] - after.y[0] == pytest.approx((before.y[1] - before.y[0]) / factor)


def test_the_wheel_alone_scrolls_the_page(shown: Shown) -> None:
    chart, bar = shown.chart(), shown.pane.board.grid.verticalScrollBar()
    before = chart.projection
    turn_wheel(chart, AT, -1, NO_KEY)
    assert bar.value() > 0
    assert chart.projection == before


def test_the_wheel_alone_zooms_in_full_size(shown: Shown) -> None:
    card = shown.pane.cards[TOTAL]
    shown.pane.board.show_alone(card)
    before = card.chart.projection
    turn_wheel(card.chart, AT, 3, NO_KEY)
    is_zoomed(before, card.chart.projection, 1.25**3)
    shown.pane.board.show_alone(None)
    before = card.chart.projection
    turn_wheel(card.chart, AT, 3, NO_KEY)
    assert card.chart.projection == before


def test_what_the_wheel_does_is_said_the_first_times(shown: Shown) -> None:
    hint = next(iter(shown.pane.findChildren(WheelHint)))
    for time in range(TIMES + 1):
        assert not hint.isVisible()
        turn_wheel(shown.chart(), AT, -1, NO_KEY)
        assert hint.isVisible() == (time < TIMES)
        hint.hide()
    assert shown.session.arrangement.wheel_hints == TIMES, "remembered to the next start"


def test_shift_and_control_zoom_one_axis(shown: Shown) -> None:
    chart = shown.chart()
    before = chart.projection
    turn_wheel(chart, AT, 2, CONTROL)
    assert chart.projection.x == before.x
    assert chart.projection.y != before.y
    chart.fit()
    turn_wheel(chart, AT, 2, SHIFT)
    assert chart.projection.x != before.x
    assert chart.y_zoom is None, "y goes on fitting what is shown"


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_dragging_pans(shown: Shown, button: Qt.MouseButton) -> None:
    chart = shown.chart()
    turn_wheel(chart, AT, 3)
    held = under(chart.projection, AT)
    to = AT + QPoint(60, -25)
    drag(chart, button, AT, to)
    assert under(chart.projection, to) == pytest.approx(held)


def test_the_right_button_zooms_into_a_rectangle(shown: Shown) -> None:
    chart = shown.chart()
    start, end = QPoint(150, 60), QPoint(260, 130)
    corners = under(chart.projection, start), under(chart.projection, end)
    drag(chart, RIGHT, start, end)
    assert chart.projection.x == pytest.approx((corners[0][0], corners[1][0]))
    assert chart.projection.y == pytest.approx((corners[1][1], corners[0][1]))


def test_a_double_click_fits(shown: Shown) -> None:
    chart = shown.chart()
    before = chart.projection
    turn_wheel(chart, AT, 4)
    QTest.mouseDClick(chart.viewport(), LEFT, pos=AT)
    assert (chart.projection.x, chart.projection.y) == (before.x, before.y)


def test_keys_move_and_zoom(shown: Shown) -> None:
    chart = shown.chart()
    chart.setFocus()
    whole = chart.projection
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    near = chart.projection
    assert near.x[1] - near.x[0] == pytest.approx((whole.x[1] - whole.x[0]) / 1.25)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.projection.x[0] > near.x[0]
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.projection.x == pytest.approx(near.x)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert chart.projection.y[0] > near.y[0]
    QTest.keyClick(chart, Qt.Key.Key_Down)
    QTest.keyClick(chart, Qt.Key.Key_Minus)
    assert chart.projection.x == pytest.approx(whole.x)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.x_view.range is None


def test_zoom_in_x_is_shared(shown: Shown) -> None:
    other = shown.chart(MEL)
    turn_wheel(shown.chart(), AT, 4)
    assert other.projection.x == shown.chart().projection.x
    low, high = other.projection.x
    curve = other.content.card.curves[0]
    inside = curve.main.values[(curve.x >= low) & (curve.x <= high)]
    assert other.projection.y[0] < np.percentile(inside, 6), "y fits what is now shown"
    assert other.projection.y[1] > np.percentile(inside, 94)


def test_zoom_can_be_unlinked(shown: Shown) -> None:
    turn_wheel(shown.chart(), AT, 2)
    linked = shown.chart().projection.x
    shown.session.set_view(replace(shown.session.view, link_x=False))
    assert shown.chart(MEL).projection.x == linked, "what is shown stays"
    turn_wheel(shown.chart(), AT, 2)
    assert shown.chart(MEL).projection.x == linked
    assert shown.chart().projection.x != linked
    shown.session.set_view(replace(shown.session.view, link_x=True))
    assert shown.chart(MEL).projection.x == shown.chart().projection.x


def test_back_and_forward_through_views(shown: Shown) -> None:
    chart = shown.chart()
    places = [(chart.projection.x, chart.projection.y)]
    for end in (QPoint(300, 150), QPoint(280, 140)):
        drag(chart, RIGHT, QPoint(120, 50), end)
        places.append((chart.projection.x, chart.projection.y))
    for place in reversed(places[:-1]):
        QTest.keyClick(chart, Qt.Key.Key_Left, ALT)
        assert (chart.projection.x, chart.projection.y) == place
    for place in places[1:]:
        QTest.keyClick(chart, Qt.Key.Key_Right, ALT)
        assert (chart.projection.x, chart.projection.y) == place
    QTest.keyClick(chart, Qt.Key.Key_Backspace)
    assert (chart.projection.x, chart.projection.y) == places[1]


def test_turns_of_the_wheel_are_one_step_back(shown: Shown, qtbot: QtBot) -> None:
    chart = shown.chart()
    before = chart.projection.x
    with qtbot.waitSignal(chart.navigated, timeout=SETTLED * 10):
        for _ in range(3):
            turn_wheel(chart, AT, 1)
    QTest.keyClick(chart, Qt.Key.Key_Backspace)
    assert chart.projection.x == before


def publish_more(shown: Shown, points: int) -> None:
    run = shown.session.runs[0]
    series = {**run.series, TOTAL: some_series(TOTAL, noisy(points, 3))}
    series[MEL] = some_series(MEL, noisy(points, 4))
    shown.publish(replace(run, series=series))


def test_the_view_stays_where_it_was_put(shown: Shown) -> None:
    shown.chart().x_view.show((50.0, 90.0))
    publish_more(shown, 450)
    assert shown.chart().projection.x == (50.0, 90.0)
    assert not shown.pane.toolbar.follow.isChecked()


def test_the_view_follows_the_end_when_it_was_there(shown: Shown) -> None:
    shown.chart().x_view.show((350.0, 405.0))
    publish_more(shown, 450)
    assert shown.chart().projection.x == (400.0, 455.0)
    assert shown.pane.toolbar.follow.isChecked()


def test_the_newest_is_a_click_away(shown: Shown, qtbot: QtBot) -> None:
    shown.chart().x_view.show((50.0, 90.0))
    QTest.mouseClick(shown.pane.toolbar.follow, LEFT)
    low, high = shown.chart().projection.x
    assert high >= 400
    assert high - low == pytest.approx(40)
    publish_more(shown, 500)
    assert shown.chart().projection.x[1] >= 500


def test_everything_grows_while_everything_is_shown(shown: Shown) -> None:
    publish_more(shown, 800)
    assert shown.chart().projection.x[1] >= 800
    assert shown.chart().x_view.range is None


def test_fit_is_a_click_away(shown: Shown, qtbot: QtBot) -> None:
    before = shown.chart().projection
    turn_wheel(shown.chart(), AT, 5)
    QTest.mouseClick(shown.pane.toolbar.fit, LEFT)
    assert (shown.chart().projection.x, shown.chart().projection.y) == (before.x, before.y)


def test_zooming_ends_where_numbers_end(shown: Shown) -> None:
    chart = shown.chart()
    for _ in range(60):
        turn_wheel(chart, AT, 5)
    assert chart.projection.x[0] < chart.projection.x[1]
    assert chart.projection.y[0] < chart.projection.y[1]
    chart.grab()
    for _ in range(90):
        turn_wheel(chart, AT, -5)
    chart.grab()
    assert np.isfinite(chart.projection.x).all()
