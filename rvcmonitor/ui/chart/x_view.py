"""What part of the x axis is shown, by one chart or by several together."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from rvcmonitor.ui.chart.fit import clamped, limits, narrowest
from rvcmonitor.ui.chart.range import Span

BEFORE, AFTER = 0.005, 0.02
"""Of the data's width: room before them, and at their end for what comes."""


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
        low, high = clamped(self._extent)
        width = high - low
        if width > narrowest(self._extent):
            return low - BEFORE * width, high + AFTER * width
        room = max(0.5, abs(high) * 1e-6)  # a single point stands in the middle
        return low - room, high + room

    @property
    def bounds(self) -> Span:
        """As far as may be zoomed out."""
        low, high = clamped(self._extent)
        wide = high - low > narrowest(self._extent)
        return limits((low, high)) if wide else limits(self.whole)

    @property
    def extent(self) -> Span:
        """How far the data reach."""
        return self._extent

    @property
    def shown(self) -> Span:
        """What part is shown now, in units of the axis."""
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
        """Show this part; None for everything."""
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
            self._range = self._range[0] + grown, self._range[1] + grown
        self._extent = extent
        if self._range is not None and not _meet(self._range, extent):
            self._range = None  # other data, of which it shows nothing
        self.changed.emit()


def _meet(one: Span, other: Span) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
