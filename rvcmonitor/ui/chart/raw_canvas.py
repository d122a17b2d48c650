"""Curves with many points, as upright bars in columns of pixels.

Qt's own lines would paint the same picture several times more slowly.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from rvcmonitor.ui.chart.projection import Projection
from rvcmonitor.ui.chart.pyramid import Bars

Rows = NDArray[np.int16]


class RawCanvas:
    """A canvas (rows, columns) that holds in each pixel the number of the curve that is seen
    there, 0 for none; a later curve lies over those before."""

    def __init__(self, shape: tuple[int, int], curves: int) -> None:
        self._numbers = np.zeros(shape, np.uint8 if curves < 256 else np.uint16)
        self._colours: list[int] = [0]

    def clear(self) -> None:
        self._numbers.fill(0)
        del self._colours[1:]

    def fill(self, bars: Bars, projection: Projection, colour: QColor, thickness: int) -> None:
        """Fill the bars of a curve, each at least ``thickness`` pixels high; ``projection`` is one
        to the canvas' pixels."""
        rows, columns = self._numbers.shape
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
        number = covered.view(np.uint8).astype(part.dtype, copy=False)
        number *= part.dtype.type(len(self._colours) - 1)
        np.maximum(part, number, out=part)

    def colour(self, image: NDArray[np.uint32]) -> None:
        """Write what is on the canvas into an image of the same shape, all of it."""
        np.take(np.array(self._colours, np.uint32), self._numbers, out=image, mode="clip")
