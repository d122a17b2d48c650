"""Lines for Qt's painter, made as whole arrays: cut to what is seen, dashed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPolygonF
from shiboken6 import Shiboken

Floats = NDArray[np.float64]


def polygon(x: NDArray[np.floating], y: NDArray[np.floating]) -> QPolygonF:
    """The points (n,) as Qt wants them, written straight into its memory."""
    points = QPolygonF()
    points.resize(len(x))
    if len(x):
        # The stub knows neither objects nor sizes here.
        memory = Shiboken.VoidPtr(points.data(), 16 * len(x), True)  # type: ignore[call-arg, arg-type]
        table = np.frombuffer(memory, np.float64).reshape(-1, 2)  # type: ignore[call-overload]
        table[:, 0] = x
        table[:, 1] = y
    return points


def draw_lines(painter: QPainter, lines: Floats) -> None:
    """Separate lines (n, 4) of x1, y1, x2, y2, handed to Qt without making an object of each."""
    if len(lines):
        lines = np.ascontiguousarray(lines, np.float64)
        first = cast("QLineF", Shiboken.wrapInstance(lines.ctypes.data, QLineF))
        painter.drawLines(first, len(lines))


def segments(x: Floats, y: Floats) -> Floats:
    """The lines (n − 1, 4) from each point to the next."""
    return np.stack((x[:-1], y[:-1], x[1:], y[1:]), axis=1)


def clipped(lines: Floats, rect: QRectF) -> Floats:
    """What is inside ``rect`` of ``lines`` (n, 4), cut at its edges (Liang and Barsky, 1984).

    Qt would take long over coordinates of billions, and round them.
    """
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        start, way = lines[:, :2], lines[:, 2:] - lines[:, :2]
        low = (np.array((rect.left(), rect.top())) - start) / way
        high = (np.array((rect.right(), rect.bottom())) - start) / way
        # A line along an edge's direction divides by zero: ±inf where it lies inside, and where it
        # does not, both of one sign, so that nothing is left. On the edge itself 0/0 counts as in.
        enters = np.nan_to_num(np.minimum(low, high), nan=-np.inf, posinf=np.inf, neginf=-np.inf)
        leaves = np.nan_to_num(np.maximum(low, high), nan=np.inf, posinf=np.inf, neginf=-np.inf)
        begin = np.maximum(enters.max(axis=1), 0.0)[:, None]
        end = np.minimum(leaves.min(axis=1), 1.0)[:, None]
        inside = (begin <= end)[:, 0] & np.isfinite(lines).all(axis=1)
        cut: Floats = np.hstack((start + begin * way, start + end * way))[inside]
    return cut


def dashed(
    x: Floats, y: Floats, pattern: Sequence[float], origin: float, within: tuple[float, float]
) -> Floats:
    """The lines (m, 4) of a dashed curve through the points (n,), ascending in x.

    ``pattern`` are lengths on and off in turn, along x: what goes up and down within a dash is
    drawn whole. ``origin`` is where the pattern begins, so that it moves with the curve;
    ``within`` is what is seen of x.
    """
    ends = np.cumsum(pattern)
    first, last = (np.floor((edge - origin) / ends[-1]) for edge in within)
    cuts = (origin + ends[-1] * np.arange(first, last + 1)[:, None] + ends).ravel()
    cuts = cuts[(cuts > x[0]) & (cuts < x[-1])]
    order = np.argsort(along := np.concatenate((x, cuts)), kind="stable")
    lines = segments(along[order], np.concatenate((y, np.interp(cuts, x, y)))[order])
    return lines[is_on((lines[:, 0] + lines[:, 2]) / 2, pattern, origin)]


def is_on(x: Floats, pattern: Sequence[float], origin: float) -> NDArray[np.bool_]:
    """Where (n,) a dashed curve is drawn."""
    ends = np.cumsum(pattern)
    on: NDArray[np.bool_] = np.searchsorted(ends, np.mod(x - origin, ends[-1]), "right") % 2 == 0
    return on
