"""Collapsed pictures on the curves: a mark on the axis where each was logged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from rvcmonitor.analysis.findings import PictureMark
from rvcmonitor.ui.chart.curves import Curve
from rvcmonitor.ui.chart.frame import Frame
from rvcmonitor.ui.widgets.colours import ChartColours
from rvcmonitor.ui.widgets.message_text import message_text

HEIGHT = 4.0
HALF_WIDTH = 2.0
REACH = 5.0
"""Pixels from the pointer at which a mark still speaks."""


@dataclass(frozen=True, slots=True)
class MarkedPicture:
    """A generated picture in which the voice is gone: where (x, data) and what is said of it."""

    x: float
    says: str


def marked_pictures(marks: Sequence[PictureMark], curve: Curve) -> tuple[MarkedPicture, ...]:
    """Where ``marks`` stand on the axis of ``curve``."""
    if not marks or not len(curve.x):
        return ()
    known = curve.series.steps if curve.index is None else curve.series.steps[curve.index]
    places = np.interp([mark.step for mark in marks], known, curve.x).tolist()
    said = {mark.code: message_text(mark.message) for mark in marks}
    return tuple(MarkedPicture(x, said[mark.code]) for x, mark in zip(places, marks, strict=True))


def paint_pictures(
    painter: QPainter, pictures: Sequence[MarkedPicture], frame: Frame, colours: ChartColours
) -> None:
    """A small block on the axis for each; those of neighbouring pictures make a band."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.warning)
    top = frame.plot.bottom() - HEIGHT - 1
    x = np.array([picture.x for picture in pictures])
    inside = x[(x >= frame.x[0]) & (x <= frame.x[1])]
    for pixel in set(np.round(frame.to_x(inside)).tolist()):
        painter.drawRect(QRectF(pixel - HALF_WIDTH, top, 2 * HALF_WIDTH, HEIGHT))


def picture_at(pictures: Sequence[MarkedPicture], frame: Frame, pixel: float) -> str:
    """What is said of the marked picture at this pixel across; empty where there is none."""
    if not pictures:
        return ""
    distances = np.abs(frame.to_x(np.array([picture.x for picture in pictures])) - pixel)
    nearest = int(distances.argmin())
    return pictures[nearest].says if distances[nearest] <= REACH else ""
