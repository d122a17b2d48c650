"""From data to pixels and back, and what part of the data a chart shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRectF, Signal

from rvcmonitor.ui.chart.curves import CardCurves
from rvcmonitor.ui.chart.range import LOG_BOUNDS, X_BOUNDS, Span, bounded, range_of

PADDING = 0.06
"""Of the range, left free above and below the curves."""
MOST_LOOKED_AT = 16_000
"""Points that a zoomed chart looks at for its y range; of more it takes every k-th."""
FAR_AWAY = 1e9
"""Pixels: where what lies farther away is drawn."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The rectangle ``plot`` in pixels shows ``x`` and ``y``, both :func:`bounded`; with ``log`` y
    is a power of ten."""

    plot: QRectF
    x: Span
    y: Span
    log: bool = False

    def to_x(self, x: NDArray[np.floating]) -> NDArray[np.float64]:
        return self.plot.left() + _scaled(x, self.x, self.plot.width())

    def to_y(self, values: NDArray[np.floating]) -> NDArray[np.float64]:
        """Pixels of values; on a logarithmic axis those not above zero lie far below."""
        y = values.astype(np.float64)
        if self.log:
            y = np.log10(y, out=np.full(y.shape, -FAR_AWAY), where=y > 0)
        return self.plot.bottom() - _scaled(y, self.y, self.plot.height())

    def pixel(self, x: float, value: float) -> tuple[float, float]:
        return float(self.to_x(np.array(x))), float(self.to_y(np.array(value)))

    def x_at(self, pixel: float) -> float:
        return self.x[0] + (pixel - self.plot.left()) * (self.x[1] - self.x[0]) / self.plot.width()

    def y_at(self, pixel: float) -> float:
        """In units of the axis."""
        part = (self.plot.bottom() - pixel) / self.plot.height()
        return self.y[0] + part * (self.y[1] - self.y[0])

    def value_at(self, pixel: float) -> float:
        """In units of the data."""
        y = self.y_at(pixel)
        return float(10 ** min(y, LOG_BOUNDS.high)) if self.log else y


def _scaled(values: NDArray[np.floating], span: Span, length: float) -> NDArray[np.float64]:
    """How many pixels from the beginning of ``span``, which is ``length`` pixels long."""
    with np.errstate(over="ignore"):  # then they are far away
        pixels = (values.astype(np.float64) - span[0]) * (length / (span[1] - span[0]))
    scaled: NDArray[np.float64] = np.clip(pixels, -FAR_AWAY, FAR_AWAY)
    return scaled


def padded(span: Span) -> Span:
    """``span`` with some air, and with a width in any case."""
    low, high = span
    width = high - low
    if not width > abs(high) * 1e-9:
        return low - (abs(low) * 0.05 or 0.5), high + (abs(high) * 0.05 or 0.5)
    return low - PADDING * width, high + PADDING * width


def zoomed(span: Span, factor: float, around: float) -> Span:
    """``span`` made ``factor`` times as wide, ``around`` staying where it is on the screen."""
    low, high = around + (span[0] - around) * factor, around + (span[1] - around) * factor
    narrow = high - low < 1e-9 * max(abs(low), abs(high), 1e-6)
    return span if narrow and factor < 1 else (low, high)


def moved(span: Span, by: float) -> Span:
    return span[0] + by, span[1] + by


def visible_y(
    card: CardCurves, x: Span, *, ignore_outliers: bool, log: bool, also: Sequence[float] = ()
) -> Span:
    """The y range, with air, that suits what is visible in ``x``; ``also`` are values that must
    be inside. In units of the axis."""
    stretches = [each for curve in card.curves for each in curve.stretches(x)]
    shown = range_of(stretches, ignore_outliers=ignore_outliers, log=log, most=MOST_LOOKED_AT)
    return fitted_y(card, log=log, also=also) if shown is None else _including(shown, also, log=log)


def fitted_y(card: CardCurves, *, log: bool, also: Sequence[float] = ()) -> Span:
    """The y range, with air, of a card that shows everything."""
    return _including(card.y_range or ((0.1, 1.0) if log else (0.0, 1.0)), also, log=log)


def _including(span: Span, also: Sequence[float], *, log: bool) -> Span:
    inside = [value for value in also if not log or value > 0]
    low, high = min((span[0], *inside)), max((span[1], *inside))
    return padded((float(np.log10(low)), float(np.log10(high))) if log else (low, high))


class XView(QObject):
    """What part of the x axis is shown: everything, or a range that stays where it was put.

    A range whose end was at the end of the data moves on when the data grow. Charts that are
    zoomed together share one.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._range: Span | None = None
        self._extent: Span = (0.0, 1.0)

    @property
    def whole(self) -> Span:
        """All of the data, with room at its end for what comes."""
        low, high = self._extent
        width = (high - low) or 1.0
        return bounded((low - 0.005 * width, high + 0.02 * width), X_BOUNDS)

    @property
    def extent(self) -> Span:
        """How far the data reach."""
        return self._extent

    @property
    def shown(self) -> Span:
        return self._range or self.whole

    @property
    def range(self) -> Span | None:
        """What the user zoomed to, None for everything."""
        return self._range

    @property
    def follows(self) -> bool:
        """Whether the newest point is shown, and will be."""
        return self._range is None or self._range[0] <= self._extent[1] <= self._range[1]

    def show(self, span: Span | None) -> None:
        span = None if span is None else bounded(span, X_BOUNDS)
        if span != self._range:
            self._range = span
            self.changed.emit()

    def show_newest(self) -> None:
        """Move a range to the end of the data, keeping its width."""
        if self._range is not None and not self.follows:
            low, high = self._range
            self.show((self.whole[1] - (high - low), self.whole[1]))

    def set_extent(self, extent: Span) -> None:
        """Tell how far the data reach now."""
        if extent == self._extent:
            return
        grown = extent[1] - self._extent[1]
        if self._range is not None and self.follows and grown > 0:
            self._range = bounded(moved(self._range, grown), X_BOUNDS)
        self._extent = extent
        self.changed.emit()
