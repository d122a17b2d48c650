"""What is meant by a pixel of a chart: a flag, a marker, a point of a curve."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF

from rvcmonitor.ui.chart.content import Content, Flag
from rvcmonitor.ui.chart.flags import flag_rects
from rvcmonitor.ui.chart.projection import Projection

FLAG_REACH, PIN_REACH = 3, 8
"""Pixels beside a flag, and from a marker, at which it is still meant."""
Point = tuple[Path, int]
"""Run and step of a point."""


def flag_at(content: Content, projection: Projection, at: QPointF) -> Flag | None:
    """The candidate whose flag is there; one that is there exactly goes before one near by."""
    rects = flag_rects(content.flags, projection)
    for reach in (0, FLAG_REACH):
        for flag, rect in rects:
            if rect.adjusted(-reach, -reach, reach, reach).contains(at):
                return flag
    return None


def pin_at(content: Content, projection: Projection, at: QPointF) -> Point | None:
    """The point of the marker that is there."""
    found = []
    for pin in content.pins:
        way = projection.point(pin.x, pin.value) - at
        found.append((way.manhattanLength(), str(pin.path), pin.path, pin.step))
    nearest = min(found, default=None)
    return nearest[2:] if nearest is not None and nearest[0] <= PIN_REACH else None


def point_at(content: Content, projection: Projection, at: QPointF) -> Point | None:
    """The point to which a click there belongs: of the points of each curve that are nearest in
    x, the nearest."""
    found = []
    for curve in content.card.curves:
        place = curve.nearest(projection.x_at(at.x()))
        if place is not None:
            _, y = projection.pixel(float(curve.x[place]), float(curve.main.values[place]))
            step = int(curve.series.steps[curve.place_in_series(place)])
            found.append((abs(y - at.y()), str(curve.path), curve.path, step))
    return min(found)[2:] if found else None
