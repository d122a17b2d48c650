"""A chart that goes before anybody has seen it."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.chart.crosshair import Crosshair
from rvcmonitor.ui.chart.view import ChartView
from rvcmonitor.ui.chart.x_view import XView
from rvcmonitor.ui.widgets.throttle import Repaints


def test_a_chart_that_nobody_saw_goes_in_peace(qtbot: QtBot) -> None:
    """Without care for what the library puts into a view, this ends the process."""
    for _ in range(20):
        window = QWidget()
        parts = XView(window), Crosshair(window), Repaints(window)
        charts = [ChartView(*parts, window) for _ in range(3)]
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del window, charts, parts
        gc.collect()
