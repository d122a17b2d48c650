"""The table of points: how long 200,000 rows take to be sorted and copied, and block the window."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from rvcmonitor.live.session import View
from rvcmonitor.ui.chart.curves import CardCurves, prepare_card
from rvcmonitor.ui.charts.points import COLUMNS, Column
from rvcmonitor.ui.charts.table import PointsTable
from tests.benchmarks.draw import TAG, simulated_run

RUNS, POINTS = 8, 25_000
SORTED_BY: tuple[Column, ...] = ("raw", "run", "time")


def some_curves() -> CardCurves:
    lines = [(run, run.series[TAG]) for run in (simulated_run(k, POINTS) for k in range(RUNS))]
    made = prepare_card(lines, View(x_axis="step"), CardCurves(), lambda: False)
    return next(card for card in made if card is not None)


def timed(act: Callable[[], object], done: SignalInstance) -> str:
    """How long it takes until ``done``, and the longest that the event loop stood still."""
    loop, beat, ticks = QEventLoop(), QTimer(interval=1), [time.perf_counter()]
    beat.timeout.connect(lambda: ticks.append(time.perf_counter()))
    done.connect(loop.quit)
    beat.start()
    act()
    loop.exec()
    ticks.append(time.perf_counter())
    took, still = (ticks[-1] - ticks[0]) * 1000, float(np.diff(ticks).max()) * 1000
    return f"{took:6.0f} ms, not answering for {still:4.0f} ms"


def main(_: Sequence[str] = ()) -> int:
    """Print a line for each thing that is done with the rows."""
    app = QApplication.instance() or QApplication([])
    card, owner = some_curves(), QWidget()
    start = time.perf_counter()
    table = PointsTable("Table", card, (-np.inf, np.inf), owner)
    table.show()
    app.processEvents()
    took = (time.perf_counter() - start) * 1000
    print(f"{table.model.rowCount():,} rows, opened in {took:.0f} ms")
    for column in SORTED_BY:
        section, order = COLUMNS.index(column), Qt.SortOrder.DescendingOrder
        sort = partial(table.view.sortByColumn, section, order)
        print(f"sorted by {column:8}{timed(sort, table.model.reordered)}")
    table.view.selectAll()
    print(f"copied            {timed(table.copy.click, table.copied)}")
    table.close()
    return 0
