"""The points that the user marked on the charts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

Marker = tuple[Path, int]
"""A point that the user marked: run and step."""
MOST = 2
"""Markers on a card: two show a difference."""


class Markers:
    """The markers of each card, by its tag, the newest last."""

    def __init__(self) -> None:
        self._markers: dict[str, list[Marker]] = {}

    def of(self, tag: str) -> Sequence[Marker]:
        """The markers on the card of ``tag``, the oldest first."""
        return self._markers.get(tag, ())

    def toggle(self, tag: str, marker: Marker) -> None:
        """Set a marker, or take it away where it is set; of too many, the oldest goes."""
        markers = self._markers.setdefault(tag, [])
        if marker in markers:
            markers.remove(marker)
        else:
            markers.append(marker)
            del markers[:-MOST]

    def clear(self, tag: str) -> None:
        """Take away all markers of a card."""
        self._markers.pop(tag, None)
