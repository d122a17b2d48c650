"""From data to pixels and back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from rvcmonitor.ui.chart.range import Span

Floats = NDArray[np.float64]
LEAST = 5e-324
"""The least number above zero: what stands for those that have no logarithm."""


@dataclass(frozen=True, slots=True)
class Projection:
    """The rectangle ``plot`` in pixels shows ``x`` and ``y``; with ``log`` y is a power of ten.

    Pixels far outside may be infinite; they are never NaN for finite data.
    """

    plot: QRectF
    x: Span
    y: Span
    log: bool = False

    def to_x(self, x: NDArray[np.floating]) -> Floats:
        """Pixels of places on the x axis; same shape."""
        scale = self.plot.width() / (self.x[1] - self.x[0])
        with np.errstate(over="ignore"):
            return self.plot.left() + (x.astype(np.float64) - self.x[0]) * scale

    def to_y(self, values: NDArray[np.floating]) -> Floats:
        """Pixels of values; on a logarithmic axis those not above zero lie far below."""
        return self.axis_to_y(self.on_axis(values))

    def axis_to_y(self, places: Floats) -> Floats:
        """Pixels of places in units of the y axis."""
        scale = self.plot.height() / (self.y[1] - self.y[0])
        with np.errstate(over="ignore"):
            return self.plot.bottom() - (places - self.y[0]) * scale

    def on_axis(self, values: NDArray[np.floating]) -> Floats:
        """Values in units of the y axis."""
        y = values.astype(np.float64)
        return np.log10(np.maximum(y, LEAST)) if self.log else y

    def pixel(self, x: float, value: float) -> tuple[float, float]:
        """The pixel of a point of the data."""
        return float(self.to_x(np.array(x))), float(self.to_y(np.array(value)))

    def point(self, x: float, value: float) -> QPointF:
        """The same, as Qt takes it."""
        return QPointF(*self.pixel(x, value))

    def across(self, x: float) -> float:
        """The pixel of ``x``."""
        return float(self.to_x(np.array(x)))

    def x_at(self, pixel: float) -> float:
        """Which place of the x axis a pixel shows."""
        return self.x[0] + (pixel - self.plot.left()) * (self.x[1] - self.x[0]) / self.plot.width()

    def y_at(self, pixel: float) -> float:
        """In units of the axis."""
        part = (self.plot.bottom() - pixel) / self.plot.height()
        return self.y[0] + part * (self.y[1] - self.y[0])

    def value_at(self, pixel: float) -> float:
        """In units of the data."""
        return float(10 ** self.y_at(pixel)) if self.log else self.y_at(pixel)

    def shows(self, x: float) -> bool:
        """Whether ``x`` is in view."""
        return self.x[0] <= x <= self.x[1]
