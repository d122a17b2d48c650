"""What is shown fits what is there: on every card, also those that nobody has looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rvcmonitor.live.session import Published, View
from rvcmonitor.training.run import Snapshot
from rvcmonitor.ui.chart.curves import CardCurves, prepare_card
from rvcmonitor.ui.charts import curve_loader
from rvcmonitor.ui.charts.card import Card
from rvcmonitor.ui.charts.curve_loader import Lines
from tests.ui.chart.test_navigation import ALT, CONTROL, SHIFT, turn_wheel
from tests.ui.some_curves import (
    MEL,
    SPE,
    TAGS,
    TOTAL,
    Shown,
    analysis,
    noisy,
    show,
    some_run,
    some_series,
)

LEFT = Qt.MouseButton.LeftButton
AT = QPoint(200, 100)


def out_of_sight(shown: Shown) -> Card:
    return next(card for card in shown.pane.cards.values() if not card.is_seen)


def shows_all(shown: Shown, tag: str = TOTAL) -> bool:
    """Whether the curve of this card fills its plot from side to side."""
    chart = shown.chart(tag)
    (low, high), reach = chart.projection.x, chart.content.card.x_extent
    assert reach is not None
    inside = low <= reach[0] <= reach[1] <= high
    return inside and (reach[1] - reach[0]) > 0.9 * (high - low)


@pytest.mark.parametrize("points", [40, 4000])
def test_another_folder_is_fitted_whatever_was_there_before(qtbot: QtBot, points: int) -> None:
    shown = show(qtbot, some_run(points=400))
    shown.publish(some_run("bea", points=points))
    assert shows_all(shown)
    shown.pane.board.bring_into_view(out_of_sight(shown))
    shown.settle()
    assert shows_all(shown)


def test_a_zoom_that_shows_nothing_of_another_folder_is_forgotten(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run(points=4000))
    shown.chart().x_view.show((3000.0, 3500.0))
    shown.settle()
    shown.publish(some_run("bea", points=40))
    assert shows_all(shown)


def test_epochs_that_become_known_while_it_grows(qtbot: QtBot) -> None:
    """Before the first checkpoint the axis counts steps, then epochs."""
    shown = show(qtbot, some_run(points=10, epochs=False))
    hidden = out_of_sight(shown)
    for points in (12, 30):
        shown.publish(some_run(points=points))
        QTest.mouseClick(shown.pane.toolbar.fit, LEFT)
        shown.settle()
        assert shows_all(shown)
        QTest.mouseClick(shown.pane.toolbar.follow, LEFT)
        shown.settle()
        assert shows_all(shown)
    shown.pane.board.bring_into_view(hidden)
    shown.settle()
    assert hidden.chart.content.x_axis == "epoch"
    assert shows_all(shown, hidden.tag)


def test_curves_of_the_old_axis_that_come_late_change_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A card is scrolled away while its curves are computed, and meanwhile the axis changes: the
    old curves come before all others."""
    changed, late = Event(), Event()

    def in_turn(
        lines: Lines, view: View, before: CardCurves, cancelled: Callable[[], bool]
    ) -> Iterator[CardCurves | None]:
        (changed if view.x_axis == "step" else late).wait(20)
        yield from prepare_card(lines, view, before, cancelled)
        late.set()

    shown = show(qtbot, some_run(points=10, epochs=False))
    bar, card = shown.pane.board.grid.verticalScrollBar(), shown.pane.cards[TOTAL]
    card.chart.x_view.show((200.0, 400.0))  # steps
    monkeypatch.setattr(curve_loader, "prepare_card", in_turn)
    shown.session.publish(Published(Snapshot(runs=(some_run(points=11, epochs=False),)), {}))
    bar.setValue(bar.maximum())
    assert not card.is_seen
    shown.session.publish(Published(Snapshot(runs=(some_run(points=300),)), {}))
    changed.set()
    shown.settle()
    seen = [card for card in shown.pane.cards.values() if card.is_seen]
    assert seen
    for each in seen:
        assert each.chart.content.x_axis == "epoch"
        assert shows_all(shown, each.tag)


def test_the_newest_is_fitted_up_and_down(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    chart = shown.chart()
    chart.x_view.show((50.0, 90.0))
    turn_wheel(chart, AT, 9, CONTROL)
    assert chart.y_zoom is not None
    QTest.mouseClick(shown.pane.toolbar.follow, LEFT)
    assert chart.y_zoom is None
    low, high = chart.projection.x
    curve = chart.content.card.curves[0]
    inside = curve.main.values[(curve.x >= low) & (curve.x <= high)]
    assert chart.projection.y[0] <= inside.min() <= inside.max() <= chart.projection.y[1]


def test_nobody_zooms_out_beyond_twice_what_is_there(qtbot: QtBot) -> None:
    values = noisy(400, 1)
    values[200] = 9999
    shown = show(qtbot, some_run(series={TOTAL: some_series(TOTAL, values)}))
    chart = shown.chart()
    for keys in (ALT, SHIFT, CONTROL):
        for _ in range(60):
            turn_wheel(chart, AT, -3, keys)
    (left, right), (low, high) = chart.projection.x, chart.projection.y
    assert right - left <= 2 * 399 * 1.001
    assert high - low <= 2 * (9999 - values.min()) * 1.001
    assert low <= 9999 <= high, "but as far as there is something"
    for _ in range(60):
        QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.projection.x[0] < 400, "nor away from all of it"


def test_linked_charts_move_together_at_the_limits(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    for _ in range(40):
        turn_wheel(shown.chart(), AT, -3, ALT)
    shown.settle()
    assert shown.chart(MEL).projection.x == shown.chart().projection.x


def test_a_card_cut_by_the_edge_is_drawn_like_the_others(qtbot: QtBot) -> None:
    """Also where only a part of its chart is on the page, and nothing of the card around it."""
    first, other = some_run(), some_run("bea", points=50)
    shown = show(qtbot, first)
    card = shown.pane.cards[TOTAL]
    bar = shown.pane.board.grid.verticalScrollBar()
    bar.setValue(card.chart.mapTo(shown.pane.board.grid.widget(), QPoint(0, 60)).y())
    shown.settle()
    assert card.chart.is_seen
    assert card.visibleRegion().isEmpty()
    shown.publish(other)
    (curve,) = card.chart.content.card.curves
    assert curve.path == other.path
    found = {other.path: analysis((20 * SPE, TOTAL))}
    shown.publish(other, first, analyses=found)
    shown.session.select(other.path)
    shown.settle()
    assert [flag.x for flag in card.chart.content.flags] == [20]


def test_a_card_that_a_taller_window_uncovers_is_drawn(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run(tags=(*TAGS, "a", "b", "c", "d")))
    shown.pane.resize(1000, 900)
    shown.settle()
    shown.publish(replace(some_run("bea", points=50, tags=(*TAGS, "a", "b", "c", "d"))))
    shown.pane.resize(1000, 1300)
    qtbot.waitUntil(lambda: shown.pane.height() == 1300)
    shown.settle()
    for card in shown.pane.cards.values():
        if card.is_seen:
            assert [len(curve.x) for curve in card.chart.content.card.curves] == [50]


def test_the_factor_stands_outside_the_plot(qtbot: QtBot) -> None:
    values = np.asarray(1e-4 * 0.999 ** np.arange(300.0), np.float64)
    tag = "learning_rate"
    shown = show(qtbot, some_run(tags=(tag,), series={tag: some_series(tag, values)}))
    chart = shown.chart(tag)
    assert chart.plot.left.ticks.factor
    plot = chart.projection.plot
    image = chart.grab().toImage()
    ground = image.pixelColor(chart.width() - 2, 1)
    above = {
        image.pixelColor(x, y).name()
        for x in range(round(plot.left()))
        for y in range(round(plot.top()) - 2)
    }
    assert above != {ground.name()}, "it is written above the axis"
    inside = [image.pixelColor(round(plot.left()) + 2, round(plot.top()) + y) for y in range(14)]
    grid = {ground.name(), chart.plot.left._look.colours.grid.name()}  # type: ignore[union-attr]
    assert {colour.name() for colour in inside} <= grid
