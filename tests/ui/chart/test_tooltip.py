"""The box beside the chart: what it says, and that it hides nothing that is being read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.chart.tip_table import SIDE_BY_SIDE
from rvcmonitor.ui.chart.tooltip import Room
from tests.ui.fonts import needs_a_usual_font
from tests.ui.some_curves import MEL, TOTAL, Shown, hover, show, some_run

WINDOW = QRect(0, 0, 1440, 900)


def room(chart: QRect, inside: QRect = WINDOW) -> Room:
    plot = chart.adjusted(56, 16, -12, -24)
    return Room(WINDOW, inside, chart, plot, 20.0, lambda _: 0.0)


@given(
    st.integers(0, 900),
    st.integers(60, 500),
    st.integers(200, 700),
    st.integers(150, 400),
    st.integers(80, 400),
    st.integers(40, 300),
)
def test_the_box_never_lies_on_the_curves(
    left: int, top: int, width: int, height: int, wide: int, high: int
) -> None:
    chart = QRect(left, top, min(width, 1440 - left), min(height, 900 - top))
    box = QRect(room(chart).place(QSize(wide, high)), QSize(wide, high))
    assert WINDOW.contains(box)
    aside = max(chart.left(), 1439 - chart.right()) >= wide + 6
    above_or_below = max(chart.top(), 899 - chart.bottom()) >= high + 6
    if aside or above_or_below:
        assert not box.intersects(room(chart).plot)


def test_it_rather_lies_on_another_chart_than_on_what_is_beside_the_charts() -> None:
    pane = QRect(268, 0, 842, 900)
    left, right = QRect(278, 100, 400, 250), QRect(688, 100, 400, 250)
    for chart in (left, right):
        box = QRect(room(chart, pane).place(QSize(300, 200)), QSize(300, 200))
        assert pane.contains(box)
        assert not box.intersects(chart)


def test_alone_in_its_window_it_hides_least() -> None:
    chart = QRect(0, 0, 1440, 900)
    empty_above = Room(WINDOW, WINDOW, chart, chart, 20.0, lambda box: float(box.bottom()))
    assert empty_above.place(QSize(300, 200)).y() < 100
    empty_below = Room(WINDOW, WINDOW, chart, chart, 20.0, lambda box: float(-box.top()))
    assert empty_below.place(QSize(300, 200)).y() > 600


def point(shown: Shown, tag: str = TOTAL, part: float = 0.5) -> None:
    plot = shown.chart(tag).projection.plot
    at = QPoint(round(plot.left() + part * plot.width()), round(plot.center().y()))
    hover(shown.chart(tag), at)
    shown.settle()


def on_screen(widget: QWidget, rect: QRect) -> QRect:
    return QRect(widget.mapToGlobal(rect.topLeft()), rect.size())


@pytest.mark.parametrize("runs", [1, 2, 3, 12, 43])
def test_the_tooltip_leaves_the_plot_free(qtbot: QtBot, runs: int) -> None:
    shown = show(qtbot, *(some_run(f"a voice with a rather long name {k}") for k in range(runs)))
    for tag in (TOTAL, MEL):
        for part in (0.05, 0.5, 0.95):
            point(shown, tag, part)
            tip, chart = shown.pane.tip, shown.chart(tag)
            plot = on_screen(chart, chart.projection.plot.toRect())
            assert tip.isVisible()
            assert not on_screen(tip, tip.rect()).intersects(plot)
            assert on_screen(shown.pane, shown.pane.rect()).contains(on_screen(tip, tip.rect()))


def test_as_many_runs_as_fit_and_the_nearest_of_them(qtbot: QtBot) -> None:
    runs = [some_run(f"voice {k}") for k in range(70)]
    shown = show(qtbot, *runs)
    point(shown)
    said, more = shown.pane.tip.readings, 70 - len(shown.pane.tip.readings)
    assert 20 < len(said) < 70
    assert f"and {more} more" in shown.pane.tip.text()
    value = shown.chart().projection.value_at(shown.chart().projection.plot.center().y())
    distances = [abs(at.smoothed - value) for at in said]
    assert distances == sorted(distances)


def test_many_runs_make_a_narrow_box(qtbot: QtBot) -> None:
    needs_a_usual_font()
    shown = show(qtbot, *(some_run(f"a voice with a rather long name {k}") for k in range(8)))
    point(shown)
    assert shown.pane.tip.width() < 360
    assert "Checkpoint" not in shown.pane.tip.text()


def test_of_a_few_runs_everything_is_said(qtbot: QtBot) -> None:
    shown = show(qtbot, *(some_run(f"voice {k}") for k in range(SIDE_BY_SIDE)))
    point(shown)
    text = shown.pane.tip.text()
    for part in ("Raw", "Smoothed", "Epoch", "Step", "Time", "Since start", "Checkpoint before"):
        assert part in text


def test_it_stands_still_while_the_pointer_moves(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run(), some_run("bea"))
    places = set()
    for part in (0.2, 0.4, 0.6, 0.8):
        point(shown, TOTAL, part)
        places.add(shown.pane.tip.pos().toTuple())
    assert len(places) == 1


def test_it_may_stand_beside_the_pane(qtbot: QtBot) -> None:
    """A chart that has all the pane to itself."""
    shown = show(qtbot, some_run())
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    row.addWidget(shown.pane, 2)
    row.addWidget(QWidget(), 1)
    window.resize(1200, 700)
    window.show()
    shown.pane.show()
    shown.pane.board.show_alone(shown.pane.cards[TOTAL])
    qtbot.waitUntil(lambda: shown.chart().width() > 500)
    shown.settle()
    point(shown)
    tip, chart = shown.pane.tip, shown.chart()
    plot = on_screen(chart, chart.projection.plot.toRect())
    assert tip.isVisible()
    assert not on_screen(tip, tip.rect()).intersects(plot)
    shown.pane.hide()
    assert not tip.isVisible()
    shown.pane.setParent(None)


def test_it_goes_with_the_pointer(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    point(shown)
    assert shown.pane.tip.isVisible()
    QApplication.sendEvent(shown.chart(), QEvent(QEvent.Type.Leave))
    shown.settle()
    assert not shown.pane.tip.isVisible()
