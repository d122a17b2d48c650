"""The curves of a chart as an item of its box."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

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
        self.setFlag(self.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._exposed = QRectF()
        self._layer = Layer()
        self._painted: tuple[object, ...] | None = None

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the part that Qt asks for."""
        self._exposed = QRectF(option.exposedRect)  # type: ignore[attr-defined] # the stub lacks it
        super().paint(painter, option, widget)

    def draw(self, painter: QPainter, content: Content, look: Look, at: Projection) -> None:
        """Paint the curves: as lines into a drawing, otherwise the picture that is kept of them."""
        if isinstance(painter.device(), QSvgGenerator):
            drawing = CurvePainter(content, at, look, vector=True)
            drawing.paint_abandoned(painter)
            drawing.paint(painter)
            return
        ratio = painter.deviceTransform().m11()  # an exporter's own scale is in it
        if self._painted != (content, look, at, ratio):
            self._layer.paint(content, look, at, ratio)
            self._painted = content, look, at, ratio
        self._copy(painter, ratio)

    def _copy(self, painter: QPainter, ratio: float) -> None:
        """Copy what is to be painted anew: a strip, where the crosshair has moved."""
        pixels = _scaled(self._exposed, ratio).toAlignedRect() & self._layer.image.rect()
        source = QRectF(pixels)
        painter.drawImage(_scaled(source, 1 / ratio), self._layer.image, source)


def _scaled(rect: QRectF, by: float) -> QRectF:
    return QRectF(rect.x() * by, rect.y() * by, rect.width() * by, rect.height() * by)


class Layer:
    """An image of curves, with as many pixels as the device has. Its memory is used again."""

    def __init__(self) -> None:
        self._canvas = RawCanvas(0, 0)
        self.image = QImage()

    def paint(self, content: Content, look: Look, projection: Projection, ratio: float) -> None:
        """Paint the curves on a transparent ground."""
        self._make_room(projection, ratio)
        curves = CurvePainter(content, projection, look, ratio)
        with QPainter(self.image) as painter:
            curves.paint_bars(painter, self._canvas)
            painter.scale(ratio, ratio)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
            curves.paint_abandoned(painter)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            curves.paint(painter)
        self.image.setDevicePixelRatio(ratio)

    def _make_room(self, projection: Projection, ratio: float) -> None:
        plot = projection.plot
        rows, columns = (max(ceil(each * ratio), 1) for each in (plot.height(), plot.width()))
        if self._canvas.shape != (rows, columns):
            self._canvas = RawCanvas(rows, columns)
            self.image = QImage(columns, rows, QImage.Format.Format_ARGB32_Premultiplied)
        self.image.setDevicePixelRatio(1.0)  # while it is painted, a pixel is a pixel
        self.image.fill(Qt.GlobalColor.transparent)
