"""Charts that nobody sees cost nothing: they catch up when somebody looks."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.chart.content import Content
from rvcmonitor.ui.chart.view import ChartView
from tests.ui.some_curves import TOTAL, analysis, show, some_run


def test_nothing_is_computed_while_nobody_looks(qtbot: QtBot) -> None:
    run, longer = some_run(points=100), some_run(points=120)
    shown = show(qtbot, run)
    before = shown.chart().content.card
    shown.pane.hide()
    shown.publish(longer)
    assert shown.pane.settled
    assert shown.chart().content.card is before
    shown.pane.show()
    shown.settle()
    raw = shown.chart().content.card.curves[0].raw
    assert raw is not None
    assert len(raw.values) == len(longer.series[TOTAL].steps) == 120


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[ChartView]:
    """The charts that were told what to show, as they are."""
    told: list[ChartView] = []
    show_content = ChartView.show_content

    def counted(chart: ChartView, content: Content) -> None:
        told.append(chart)
        show_content(chart, content)

    monkeypatch.setattr(ChartView, "show_content", counted)
    return told


def test_each_visible_chart_is_told_once_of_new_points(
    qtbot: QtBot, painted: list[ChartView]
) -> None:
    shown = show(qtbot, some_run(points=100))
    visible = [card.chart for card in shown.pane.board.visible_cards()]
    assert len(visible) < len(shown.pane.cards)
    painted.clear()
    run = some_run(points=120)
    shown.publish(run, analyses={run.path: analysis((500, TOTAL))})
    assert len(painted) == len(visible)
    assert set(painted) == set(visible)


def test_a_card_that_comes_into_view_shows_what_is_known_by_now(qtbot: QtBot) -> None:
    run = some_run(points=100)
    shown = show(qtbot, run)
    hidden = next(card for card in shown.pane.cards.values() if card.visibleRegion().isEmpty())
    shown.publish(run, analyses={run.path: analysis((500, hidden.tag))})
    assert not hidden.chart.content.flags
    shown.pane.board.bring_into_view(hidden)
    qtbot.waitUntil(lambda: bool(hidden.chart.content.flags))
