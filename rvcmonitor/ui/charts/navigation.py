"""Moving about in all charts together: linked zoom, the way back, everything, the newest."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from rvcmonitor.ui.chart.fit import union
from rvcmonitor.ui.chart.view import ChartView
from rvcmonitor.ui.chart.x_view import XView
from rvcmonitor.ui.charts.view_history import Place, ViewHistory


class Navigation(QObject):
    """Holds the x range of the charts, one for all while they are linked.

    ``charts`` tells which charts there are, by tag.
    """

    moved = Signal()
    """Other parts of the data are shown, or other ways are open."""

    def __init__(self, charts: Callable[[], Mapping[str, ChartView]], parent: QObject) -> None:
        super().__init__(parent)
        self._charts = charts
        self._history = ViewHistory()
        self.linked = True
        self.shared = XView(self)
        self.shared.changed.connect(self.moved)

    def x_view(self) -> XView:
        """What a new chart shows: what the others do, or everything."""
        if self.linked:
            return self.shared
        own = XView(self)
        own.changed.connect(self.moved)
        return own

    def link(self, linked: bool) -> None:
        """Zoom all charts together, or each by itself; what is shown stays at first."""
        if linked == self.linked:
            return
        self.linked = linked
        for chart in self._charts().values():
            before = chart.x_view
            now = self.x_view()
            if not linked:
                now.set_extent(before.extent)
                now.show(before.range)
            chart.set_x_view(now)
            if linked:
                before.deleteLater()
        self.moved.emit()

    def set_extents(self, charts: Sequence[ChartView]) -> None:
        """Tell each x view how far its data reach now: those of these charts."""
        for view in {id(chart.x_view): chart.x_view for chart in charts}.values():
            extent = union(c.content.card.x_extent for c in charts if c.x_view is view)
            if extent is not None:
                view.set_extent(extent)

    # Ways

    @property
    def follows(self) -> bool:
        """Whether all charts show the newest point."""
        return all(chart.x_view.follows for chart in self._charts().values())

    @property
    def can_go_back(self) -> bool:
        """Whether there is a view before this one."""
        return self._history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a view after this one."""
        return self._history.can_go_forward

    def fit(self) -> None:
        """Show everything on every chart."""
        self._go(Place())
        self.arrived()

    def show_newest(self) -> None:
        """Move every chart to its newest point, and fit what is there."""
        for chart in self._charts().values():
            chart.show_newest()
        self.arrived()

    def show_x(self, x: float) -> None:
        """Move charts that do not show ``x`` so that it is in their middle."""
        for chart in self._charts().values():
            shown = chart.x_view.range
            if shown is not None and not shown[0] <= x <= shown[1]:
                half = (shown[1] - shown[0]) / 2
                chart.x_view.show((x - half, x + half))
        self.arrived()

    def arrived(self) -> None:
        """Remember what is shown now as a place to come back to."""
        charts = self._charts()
        x = {tag: chart.x_view.range for tag, chart in charts.items()}
        y = {tag: chart.y_zoom for tag, chart in charts.items()}
        self._history.record(
            Place(
                {tag: span for tag, span in x.items() if span is not None},
                {tag: span for tag, span in y.items() if span is not None},
            )
        )
        self.moved.emit()

    def back(self) -> None:
        """Show the view before this one."""
        if self.can_go_back:
            self._go(self._history.back())

    def forward(self) -> None:
        """Show the view after this one."""
        if self.can_go_forward:
            self._go(self._history.forward())

    def change_axis(self) -> None:
        """The axis is another one: what was shown, and places on the old one, mean nothing now."""
        for chart in self._charts().values():
            chart.x_view.show(None)
        self._history = ViewHistory()
        self.arrived()

    def _go(self, place: Place) -> None:
        for tag, chart in self._charts().items():
            chart.y_zoom = place.y.get(tag)
            chart.x_view.show(place.x.get(tag))
            chart.refresh()
        self.moved.emit()
