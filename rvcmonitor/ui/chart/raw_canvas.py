"""Curves with many points, as upright bars in columns of pixels.

Qt's own lines would paint the same picture several times more slowly.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from rvcmonitor.ui.chart.projection import Projection
from rvcmonitor.ui.chart.pyramid import Bars

Rows = NDArray[np.int16]
MOST = 255
"""Curves on a canvas: a pixel holds a byte, and zero is no curve."""


class RawCanvas:
    """A canvas that holds in each pixel the number of the curve that is seen there; a later curve
    lies over those before."""

    def __init__(self, rows: int, columns: int) -> None:
        self._columns = columns
        whole = -(-columns // 4) * 4  # bytes of a line, as Qt wants them
        self._numbers = np.zeros((rows, whole), np.uint8)
        self._colours: list[int] = [0]

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns, in pixels."""
        return len(self._numbers), self._columns

    @property
    def full(self) -> bool:
        """Whether no further curve can be told apart."""
        return len(self._colours) > MOST

    def fill(self, bars: Bars, projection: Projection, colour: QColor, thickness: int) -> None:
        """Fill the bars of a curve, each at least ``thickness`` pixels high; ``projection`` is one
        to the canvas' pixels."""
        rows, columns = self.shape
        inside = slice(max(-bars.first, 0), max(columns - bars.first, 0))
        top = np.floor(projection.to_y(bars.high[inside]))
        bottom = np.maximum(np.floor(projection.to_y(bars.low[inside])) + 1, top + thickness)
        start, end = np.clip(top, 0, rows), np.clip(bottom, 0, rows)
        if len(start) and start.min() < end.max():
            self._colours.append(colour.rgba())
            self._put(max(bars.first, 0), start.astype(np.int16), end.astype(np.int16))

    def _put(self, column: int, start: Rows, end: Rows) -> None:
        """Write the newest number into the rows from ``start`` up to, not including, ``end`` (m,)
        of the columns from ``column`` on."""
        first, last = int(start.min()), int(end.max())
        part = self._numbers[first:last, column:][:, : len(start)]
        # Seen as unsigned, a row above the bar is a very large number: one comparison for both.
        rows = np.arange(first, last, dtype=np.int16)[:, None] - start
        covered = rows.view(np.uint16) < (end - start).view(np.uint16)
        number = covered.view(np.uint8)
        number *= np.uint8(len(self._colours) - 1)
        np.maximum(part, number, out=part)

    def paint(self, painter: QPainter) -> None:
        """Put what was filled into the picture, one to one, and be empty again."""
        if len(self._colours) > 1:
            rows, columns = self.shape
            form, line = QImage.Format.Format_Indexed8, self._numbers.shape[1]
            image = QImage(self._numbers.data, columns, rows, line, form)
            image.setColorTable(self._colours)
            painter.drawImage(QPointF(), image)
            self._numbers.fill(0)
            del self._colours[1:]
