"""A chart as a picture to keep: under its title, with a legend and named axes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pyqtgraph as pg
from pyqtgraph.exporters import ImageExporter, SVGExporter
from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import QGraphicsLinearLayout, QStyleOptionGraphicsItem, QWidget

from rvcmonitor.ui.chart.axis import NAME
from rvcmonitor.ui.chart.content import Content, Look
from rvcmonitor.ui.chart.curve_painter import LINE_WIDTH
from rvcmonitor.ui.chart.plot import Plot
from rvcmonitor.ui.chart.range import Span
from rvcmonitor.ui.widgets.colours import run_dash

EDGE = 12.0
"""Pixels around the heading."""
WHOLE = 4
"""Pixels whose multiples are whole at 125, 150 and 175 %, so that nothing blurs."""
SAMPLE = 22.0
"""Length of a line in the legend."""
LONGEST = 260.0
"""Pixels of a name in the legend; of longer ones the middle is left out."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What is written around a picture: a title, what is ``said`` of it (may be empty), the names
    of the axes, and the name of each curve."""

    title: str
    said: str
    x_name: str
    y_name: str
    names: Sequence[str]


@dataclass(frozen=True, slots=True)
class Picture:
    """``content`` between these ranges (y in units of its axis), as large as on the screen."""

    content: Content
    x: Span
    y: Span
    size: QSize
    look: Look
    caption: Caption

    def image(self, ratio: float) -> QImage:
        """The picture with so many pixels for each of the screen's."""
        view = PictureView(self, ratio)
        exporter = ImageExporter(view.centralWidget)
        exporter.parameters()["width"] = round(view.width() * ratio)
        exporter.parameters()["antialias"] = False  # items know themselves where it is better
        image = exporter.export(toBytes=True)
        view.deleteLater()
        return image

    def drawing(self) -> bytes:
        """The picture as SVG: lines that stay sharp at every size."""
        view = PictureView(self, 1.0)
        drawing = SVGExporter(view.centralWidget).export(toBytes=True)
        view.deleteLater()
        return drawing


def png_bytes(image: QImage) -> bytes:
    """The picture as a file's content."""
    array = QByteArray()
    buffer = QBuffer(array)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stub knows no device
    return bytes(array.data())


class PictureView(pg.GraphicsView):
    """Holds the parts of a picture, for an exporter; nobody sees it. ``ratio`` is pixels of the
    picture for each of its own."""

    def __init__(self, picture: Picture, ratio: float) -> None:
        look, caption = replace(picture.look, ratio=ratio), picture.caption
        super().__init__(useOpenGL=False, background=look.colours.background)
        width = picture.size.width() + NAME
        heading = Heading(picture.content, caption, look, width)
        self.resize(width, picture.size.height() + NAME + heading.height)
        self.plot = Plot()
        self.plot.name_axes(caption.x_name, caption.y_name)
        self.setCentralWidget(_stacked(heading, self.plot))
        self.plot.show_content(picture.content, look)
        self.plot.box.show_range(picture.x, picture.y)
        self.plot.box.updateMatrix()  # which the exporter of drawings does not have done


def _stacked(*parts: pg.GraphicsWidget) -> pg.GraphicsWidget:
    page = pg.GraphicsWidget()
    layout = QGraphicsLinearLayout(Qt.Orientation.Vertical)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addItem(part)
    page.setLayout(layout)
    return page


class Heading(pg.GraphicsWidget):
    """Title, what is said, and legend, in a width of so many pixels."""

    def __init__(self, content: Content, caption: Caption, look: Look, width: float) -> None:
        super().__init__()
        self._content, self._caption, self._look = content, caption, look
        self._room = width - 2 * EDGE
        bold, plain = QFontMetricsF(look.bold), QFontMetricsF(look.font)
        self._title = _wrapped(caption.title, bold, EDGE, self._room)
        self._said = _wrapped(caption.said, plain, self._title.bottom() + 2, self._room)
        self._entries = self._flow(plain, max(self._said.bottom(), self._title.bottom()) + 6)
        last = self._entries[-1][1] if self._entries else self._title
        self.height = WHOLE * math.ceil((last.bottom() + EDGE / 2) / WHOLE)
        self.setFixedHeight(self.height)

    def _flow(self, metrics: QFontMetricsF, top: float) -> list[tuple[str, QRectF]]:
        """The legend's names and where they stand, in as many rows as it takes."""
        entries: list[tuple[str, QRectF]] = []
        left, height = EDGE, metrics.height()
        for name in self._caption.names:
            text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, LONGEST)
            width = SAMPLE + 6 + metrics.horizontalAdvance(text) + 2
            if left > EDGE and left + width > EDGE + self._room:
                left, top = EDGE, top + height + 2
            entries.append((text, QRectF(left, top, width, height)))
            left += width + 16
        return entries

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002 - as above
    ) -> None:
        """Paint title, legend and words around the plot."""
        colours, wrap = self._look.colours, Qt.TextFlag.TextWordWrap
        painter.setPen(colours.text)
        painter.setFont(self._look.bold)
        painter.drawText(self._title, wrap, self._caption.title)
        painter.setFont(self._look.font)
        painter.drawText(self._said, wrap, self._caption.said)
        for curve, (name, rect) in zip(self._content.card.curves, self._entries, strict=False):
            colour = colours.run(self._content.colour_indices.get(curve.path, 0))
            dash = run_dash(self._content.dash_indices.get(curve.path, 0))
            self._draw_sample(painter, rect, colour, dash if len(self._entries) > 1 else ())
            painter.setPen(colours.text)
            painter.drawText(rect.adjusted(SAMPLE + 6, 0, 0, 0), 0, name)

    def _draw_sample(
        self, painter: QPainter, rect: QRectF, colour: QColor, dash: Sequence[float]
    ) -> None:
        pen = QPen(colour, LINE_WIDTH)
        if dash:
            pen.setDashPattern(list(dash))
        painter.setPen(pen)
        middle = rect.center().y()
        painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.left() + SAMPLE, middle))


def _wrapped(text: str, metrics: QFontMetricsF, top: float, width: float) -> QRectF:
    """Where ``text`` stands; empty without any."""
    if not text:
        return QRectF()
    room = QRectF(0, 0, width, 1e4)
    height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
    return QRectF(EDGE, top, width, height + 1)
