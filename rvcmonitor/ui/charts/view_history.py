"""The way back to what was looked at before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rvcmonitor.ui.chart.range import Span

DEPTH = 100


@dataclass(frozen=True, slots=True)
class Place:
    """What part of the data the charts show: for each tag its x and y range, None where it shows
    everything."""

    x: Mapping[str, Span | None] = field(default_factory=dict)
    y: Mapping[str, Span | None] = field(default_factory=dict)


class ViewHistory:
    """Places in the order in which they were visited, like a browser's pages."""

    def __init__(self) -> None:
        self._places = [Place()]
        self._now = 0

    @property
    def can_go_back(self) -> bool:
        """Whether there is a view before this one."""
        return self._now > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a view after this one."""
        return self._now < len(self._places) - 1

    def record(self, place: Place) -> None:
        """The user has arrived at ``place``; what lay ahead is forgotten."""
        if place == self._places[self._now]:
            return
        self._places = [*self._places[: self._now + 1], place][-DEPTH:]
        self._now = len(self._places) - 1

    def back(self) -> Place:
        """Go to the view before this one, and give it."""
        self._now = max(self._now - 1, 0)
        return self._places[self._now]

    def forward(self) -> Place:
        """Go to the view after this one, and give it."""
        self._now = min(self._now + 1, len(self._places) - 1)
        return self._places[self._now]
