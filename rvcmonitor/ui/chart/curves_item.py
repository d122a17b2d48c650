"""The curves of a chart as an item of its box."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from rvcmonitor.ui.chart.box import Box, BoxItem
from rvcmonitor.ui.chart.content import Content, Look
from rvcmonitor.ui.chart.curve_painter import CurvePainter
from rvcmonitor.ui.chart.projection import Projection
from rvcmonitor.ui.chart.raw_canvas import RawCanvas


class CurvesItem(BoxItem):
    """Keeps its picture until something else is to be seen: what moves above it, like the
    crosshair, costs a copy of pixels."""

    def __init__(self, box: Box) -> None:
        super().__init__(box)
        self._layer = Layer()
        self._painted: tuple[object, ...] | None = None

    def draw(self, painter: QPainter, content: Content, look: Look, at: Projection) -> None:
        if isinstance(painter.device(), QSvgGenerator):
            drawing = CurvePainter(content, at, look, vector=True)
            drawing.paint_abandoned(painter)
            drawing.paint(painter)
            return
        ratio = painter.deviceTransform().m11()  # an exporter's own scale is in it
        if self._painted != (content, look, at, ratio):
            self._layer.paint(content, look, at, ratio)
            self._painted = content, look, at, ratio
        painter.drawImage(QPointF(), self._layer.image)


class Layer:
    """An image of curves, with as many pixels as the device has. Its memory is used again."""

    def __init__(self) -> None:
        self._pixels = np.zeros((0, 0), np.uint32)
        self._canvas = RawCanvas((0, 0), 0)
        self._curves = 0
        self.image = QImage()

    def paint(self, content: Content, look: Look, projection: Projection, ratio: float) -> None:
        """Paint the curves on a transparent ground."""
        self._make_room(projection, ratio, len(content.card.curves))
        curves = CurvePainter(content, projection, look, ratio)
        self._canvas.clear()
        curves.fill(self._canvas)
        self._canvas.colour(self._pixels)
        with QPainter(self.image) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
            curves.paint_abandoned(painter)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            curves.paint(painter)

    def _make_room(self, projection: Projection, ratio: float, curves: int) -> None:
        plot = projection.plot
        size = plot.height(), plot.width()
        shape = tuple(max(int(np.ceil(length * ratio)), 1) for length in size)
        if self._pixels.shape != shape or self._curves != curves:
            self._pixels = np.zeros(shape, np.uint32)
            self._canvas, self._curves = RawCanvas((shape[0], shape[1]), curves), curves
            form = QImage.Format.Format_ARGB32_Premultiplied
            self.image = QImage(self._pixels.data, shape[1], shape[0], 4 * shape[1], form)
        self.image.setDevicePixelRatio(ratio)
