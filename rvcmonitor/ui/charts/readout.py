"""What stands at the crosshair, said in a box beside the chart that is pointed at."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRect, QRectF
from PySide6.QtWidgets import QWidget

from rvcmonitor.live.session import Session
from rvcmonitor.ui.chart.axis_marks import picture_at
from rvcmonitor.ui.chart.crosshair import Crosshair
from rvcmonitor.ui.chart.reading import in_order, read_at
from rvcmonitor.ui.chart.tooltip import ChartTip, Room
from rvcmonitor.ui.chart.turn import turn_at
from rvcmonitor.ui.chart.view import ChartView

POINTED = 20
"""Pixels beside the pointer that a box leaves free."""


class Readout(QObject):
    """Shows the box while the user points at a chart of ``pane``. It belongs to the whole window,
    so that it finds room beside the chart."""

    def __init__(self, session: Session, crosshair: Crosshair, pane: QWidget) -> None:
        super().__init__(pane)
        self._session = session
        self._crosshair = crosshair
        self._pane = pane
        self.tip = ChartTip(pane)

    def update(self) -> None:
        """Say what is at the crosshair now."""
        chart, x = self._crosshair.chart, self._crosshair.x
        if not isinstance(chart, ChartView) or x is None or not self._pane.isVisible():
            self.tip.hide()
            self._join(self._pane)  # so that it goes with it
            return
        content, projection, pixel = chart.content, chart.projection, self._crosshair.at
        readings = [at for curve in content.card.curves if (at := read_at(curve, x)) is not None]
        value = projection.value_at(pixel.y())
        self._join(self._pane.window())
        self.tip.show_readings(
            in_order(readings, self._session.view.tooltip_order, value),
            content.colour_indices,
            self._room(chart, value),
            picture_at(content, projection, pixel.x()) or turn_at(content, x),
        )

    def _join(self, widget: QWidget) -> None:
        if self.tip.parentWidget() is not widget:
            self.tip.setParent(widget)

    def _room(self, chart: ChartView, value: float) -> Room:
        window = self._pane.window()
        corner = chart.mapTo(window, chart.rect().topLeft())
        return Room(
            window.rect(),
            QRect(self._pane.mapTo(window, self._pane.rect().topLeft()), self._pane.size()),
            QRect(corner, chart.size()),
            chart.projection.plot.toRect().translated(corner),
            value,
            lambda box: hidden(chart, QRectF(box.translated(-corner)), self._crosshair.at),
        )


def hidden(chart: ChartView, box: QRectF, pointer: QPointF) -> float:
    """How many pixels of the curves' height a box over the plot hides; more where it hides what
    is pointed at."""
    at, height = chart.projection, 0.0
    within = box.adjusted(-POINTED, 0, POINTED, 0)
    x = at.x_at(box.left()), at.x_at(box.right())
    for curve in chart.content.card.curves:
        first, last = np.searchsorted(curve.x, x).tolist()
        if first < last:
            low, high = curve.main.extremes(first, last)
            top, bottom = (at.pixel(0.0, value)[1] for value in (high, low))
            height += max(min(bottom, box.bottom()) - max(top, box.top()), 0.0)
    return height + (1e6 if within.left() <= pointer.x() <= within.right() else 0.0)
