"""In the tray the charts cost nothing: they catch up when somebody looks."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.some_curves import TOTAL, show, some_run


def test_nothing_is_computed_while_nobody_looks(qtbot: QtBot) -> None:
    run, longer = some_run(points=100), some_run(points=120)
    shown = show(qtbot, run)
    before = shown.chart().scene.card
    shown.pane.hide()
    shown.publish(longer)
    assert shown.pane.settled
    assert shown.chart().scene.card is before
    shown.pane.show()
    shown.settle()
    raw = shown.chart().scene.card.curves[0].raw
    assert raw is not None
    assert len(raw.values) == len(longer.series[TOTAL].steps) == 120
