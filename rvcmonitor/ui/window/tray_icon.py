"""The tray's icon: the state of a training, drawn so that it can be read at 16 pixels.

A form as well as a colour for each state, on a dark badge with a light rim, so that it stands out
on light and dark taskbars and for people who do not tell red from green.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

TrayState = Literal["improving", "low-passed", "trouble", "finished", "idle"]

SIZES = (16, 20, 24, 32, 40, 48, 64)

_COLOURS: dict[TrayState, str] = {
    "improving": "#5cc8ff",
    "low-passed": "#ffb53a",
    "trouble": "#ff6b61",
    "finished": "#5fd08f",
    "idle": "#b8c4d2",
}
# Lines through a square of 16 × 16.
_LINES: dict[TrayState, tuple[tuple[float, float], ...]] = {
    "improving": ((3.5, 4), (6, 9), (9, 10.5), (12.5, 12)),
    "low-passed": ((3, 4), (5.5, 10.5), (8, 11.5), (10.5, 9.5), (13, 5)),
    "trouble": ((8, 3.5), (8, 8.5)),
    "finished": ((3.8, 8.4), (7, 11.5), (12.4, 4.8)),
    "idle": ((3.5, 8), (12.5, 8)),
}


@lru_cache(maxsize=8)
def tray_icon(state: TrayState) -> QIcon:
    """The icon of ``state`` in every size that taskbars use."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_draw(state, size))
    return icon


def _draw(state: TrayState, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(size / 16, size / 16)
        painter.setPen(QPen(QColor("#7d93b2"), 1))
        painter.setBrush(QColor("#14243f"))
        painter.drawRoundedRect(QRectF(0.5, 0.5, 15, 15), 3.5, 3.5)
        pen = QPen(QColor(_COLOURS[state]), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in _LINES[state]]))
        if state == "trouble":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(QColor(_COLOURS[state])))
            painter.drawEllipse(QPointF(8, 12.2), 1.4, 1.4)
    return pixmap
