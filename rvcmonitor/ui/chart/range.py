"""How high and low a chart reaches: what is drawn, without the outliers, with the low points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.outliers import outlier_range
from rvcmonitor.ui.chart.pyramid import Pyramid

Span = tuple[float, float]

FAR = 1.5
"""Heights of the range without outliers below it at which a value counts as far below. Noise alone
does not reach so far down in a million points."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How far an axis reaches, and the least width of what it shows."""

    low: float
    high: float
    least: float


X_BOUNDS = Bounds(-1e20, 1e20, 1e-12)
"""Every step that fits into 64 bits is inside."""
Y_BOUNDS = Bounds(-1e307, 1e307, 1e-300)
LOG_BOUNDS = Bounds(-323.0, 307.0, 1e-9)
"""Powers of ten that are floats."""
SHARPNESS = 1e-12
"""Of a number: where it is no wider, a range has too few floats in it to tell its parts apart."""


def bounded(span: Span, bounds: Bounds) -> Span:
    """``span`` as far as it lies in ``bounds``, about its middle where it would be too narrow to
    be drawn. What is no range (NaN, or the wrong way round) becomes 0 to 1."""
    low, high = (min(max(end, bounds.low), bounds.high) for end in span)
    if not low <= high:
        return 0.0, 1.0
    least = max(bounds.least, SHARPNESS * max(abs(low), abs(high)))
    if high - low >= least:
        return low, high
    middle = min(max((low + high) / 2, bounds.low + least), bounds.high - least)
    return middle - least, middle + least


@dataclass(frozen=True, slots=True)
class Stretch:
    """The values of ``line`` from ``first`` up to, not including, ``last``; ``raw`` says that they
    are those that were logged."""

    line: Pyramid
    first: int
    last: int
    raw: bool

    def values(self, most: int | None = None) -> NDArray[np.floating]:
        """All values, or about ``most`` of them at even distances."""
        every = max((self.last - self.first) // most, 1) if most else 1
        return self.line.values[self.first : self.last : every]

    def extremes(self) -> Span:
        """The least and the greatest value."""
        return self.line.extremes(self.first, self.last)


def range_of(
    stretches: Sequence[Stretch], *, ignore_outliers: bool, log: bool, most: int | None = None
) -> Span | None:
    """The least and the greatest value that a chart of ``stretches`` should show; with
    ``ignore_outliers`` TensorBoard's range of all of them, widened by :func:`lowest_beside`.

    On a logarithmic axis only positive values count. None where nothing does. The rule looks at
    about ``most`` values, as many of each curve, or at all of them if it is None; the low points
    are exact in any case.
    """
    filled = [stretch for stretch in stretches if stretch.last > stretch.first]
    if not ignore_outliers and not log:
        ends = [stretch.extremes() for stretch in filled]
        return (min(low for low, _ in ends), max(high for _, high in ends)) if ends else None
    share = most // max(len(filled), 1) if most is not None and ignore_outliers else None
    values = np.concatenate([s.values(share) for s in filled]) if filled else np.empty(0)
    values = values[values > 0] if log else values
    if not len(values):
        return None
    if not ignore_outliers:
        return float(values.min()), float(values.max())
    low, high = outlier_range(values)
    raw = [stretch for stretch in filled if stretch.raw]
    return lowest_beside((low, high), raw, log=log), high


def lowest_beside(span: Span, stretches: Sequence[Stretch], *, log: bool) -> float:
    """The lower end of ``span``, or the lowest value of ``stretches`` below it.

    The lowest single points are what people look for, and the rule for outliers would cut them
    off. Only those :data:`FAR` below are left out: beside them the curve would lie flat.
    """
    low, high = span
    bound = low * (low / high) ** FAR if log else low - FAR * (high - low)
    found = [low]
    for stretch in stretches:
        lowest, _ = stretch.extremes()
        if lowest < bound and low < high:
            values = stretch.values()
            near = values[values >= bound]
            lowest = float(near.min()) if len(near) else low
        if not log or lowest > 0:
            found.append(lowest)
    return min(found)
