"""What part of the data a chart shows: what fits, and how far it can be zoomed out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log10

from rvcmonitor.ui.chart.content import Content
from rvcmonitor.ui.chart.range import Span, range_of

PADDING = 0.06
"""Of the range, left free above and below the curves."""
MOST_LOOKED_AT = 8_000
"""Points that a zoomed chart looks at for its y range; of more it takes every k-th."""
LARGEST, SMALLEST = 1e150, 1e-150
"""Bounds of what an axis shows, and of the width of its range: products of two of Qt's scales stay
within what a double holds."""
LOG_LIMITS = -307.6, 308.2
"""Powers of ten that a double holds, as pyqtgraph's ViewBox has them."""
NARROWEST = 1e-9
"""Width of a range, of the numbers in it: closer, doubles have steps."""


def padded(span: Span) -> Span:
    """``span`` with some air, and with a width in any case."""
    low, high = clamped(span)
    width = high - low
    if width > narrowest(span):
        return clamped((low - PADDING * width, high + PADDING * width))
    return clamped((low - _some(low), high + _some(high)))


def _some(value: float) -> float:
    """A little, beside ``value``."""
    part = abs(value) * 0.05
    return part if part > SMALLEST else 0.5


def clamped(span: Span) -> Span:
    """``span`` within what an axis shows."""
    low, high = (min(max(end, -LARGEST), LARGEST) for end in span)
    return low, high


def narrowest(span: Span) -> float:
    """The least width to which an axis may be zoomed there."""
    return max(NARROWEST * max(abs(span[0]), abs(span[1])), SMALLEST)


def limits(extent: Span) -> Span:
    """How far out an axis may be zoomed: to twice the width of ``extent``."""
    half = (extent[1] - extent[0]) / 2
    return extent[0] - half, extent[1] + half


def union(spans: Iterable[Span | None]) -> Span | None:
    """What covers all of them; None where there are none."""
    known = [span for span in spans if span is not None]
    if not known:
        return None
    return min(low for low, _ in known), max(high for _, high in known)


def shown_y(content: Content, x: Span | None) -> Span:
    """The y range, with air, that suits what is visible in ``x`` (None: everything): curves, flags
    and, where they are shown, the branches of earlier attempts. In units of the axis."""
    low, high = x or (-LARGEST, LARGEST)
    also = [flag.value for flag in content.flags if low <= flag.x <= high]
    if content.show_attempts:
        for curve in content.card.curves:
            also += curve.abandoned_range(low, high, ignore_outliers=content.ignore_outliers)
    reach = content.card.y_range if x is None else _visible(content, x)
    if reach is None:
        reach = content.card.y_range or ((0.1, 1.0) if content.log else (0.0, 1.0))
    return _including(reach, also, log=content.log)


def _visible(content: Content, x: Span) -> Span | None:
    stretches = [each for curve in content.card.curves for each in curve.stretches(x)]
    ignore = content.ignore_outliers
    return range_of(stretches, ignore_outliers=ignore, log=content.log, most=MOST_LOOKED_AT)


def _including(span: Span, also: Sequence[float], *, log: bool) -> Span:
    inside = [value for value in also if not log or value > 0]
    return padded(on_axis((min((span[0], *inside)), max((span[1], *inside))), log=log))


def on_axis(span: Span, *, log: bool) -> Span:
    """A range of values in units of the y axis."""
    if not log:
        return span
    least, most = LOG_LIMITS
    low, high = (min(max(log10(end), least), most) if end > 0 else least for end in span)
    return low, high


def y_bounds(content: Content, shown: Span) -> Span:
    """How far out the y axis may be zoomed: what fits is ``shown``, in units of the axis."""
    extent = content.card.y_extent
    reach = shown if extent is None else on_axis(extent, log=content.log)
    wide = reach[1] - reach[0] > narrowest(reach)
    return clamped(union((limits(reach), shown)) or shown) if wide else limits(shown)
