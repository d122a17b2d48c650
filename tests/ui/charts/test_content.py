"""What a chart says in words."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.charts.content import make_content
from tests.ui.some_curves import SPE, TOTAL, english_numbers, noisy, show, some_run, some_series

__all__ = ["english_numbers"]
pytestmark = pytest.mark.usefixtures("english_numbers")


@pytest.mark.parametrize(
    ("epochs", "says"), [(1, "over 1 epoch (50 steps, 10 s)"), (30, "over 30 epochs (1,500 steps")]
)
def test_one_epoch_is_no_epochs(qtbot: QtBot, epochs: int, says: str) -> None:
    run = some_run()
    shown = show(qtbot, run)
    markers = [(run.path, 100 * SPE), (run.path, (100 + epochs) * SPE)]
    content = make_content(shown.session, TOTAL, shown.chart().content.card, "epoch", None, markers)
    assert says in content.difference


def test_one_value_without_a_place_is_no_values(qtbot: QtBot) -> None:
    values = noisy(400, 1)
    values[:] = np.abs(values)
    values[20] = -1
    shown = show(qtbot, some_run(series={TOTAL: some_series(TOTAL, values)}))
    shown.pane.toolbar.log.click()
    shown.settle()
    assert shown.chart().content.note.startswith("1 value at or below zero has no place")
