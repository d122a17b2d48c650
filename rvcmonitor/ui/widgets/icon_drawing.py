"""Line icons (Lucide) drawn in a colour, crisp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from rvcmonitor.resource import resource_path

_SIZES = (16, 20, 24, 28, 32, 48)
"""16 pixels at the scales that Windows offers. Every drawing takes its time at the start."""


@lru_cache(maxsize=1)  # the sizes of an icon are drawn one after the other
def _drawing(name: str, colour: str) -> QSvgRenderer:
    svg = resource_path(f"icons/lucide/{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))


@lru_cache(maxsize=512)
def icon_pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The icon in ``colour`` (a name such as #123456), ``size`` pixels high and wide."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        _drawing(name, colour).render(painter, QRectF(0, 0, size, size))
    return pixmap


def icon(name: str, colour: QColor, on_selection: QColor | None = None) -> QIcon:
    """The icon ``resources/icons/lucide/<name>.svg`` drawn in ``colour``, and on a selected row in
    ``on_selection``, if there is one."""
    return _icon(name, colour.name(), None if on_selection is None else on_selection.name())


@lru_cache(maxsize=128)
def _icon(name: str, colour: str, on_selection: str | None) -> QIcon:
    drawn = QIcon()
    for size in _SIZES:
        drawn.addPixmap(icon_pixmap(name, colour, size))
        if on_selection is not None:
            drawn.addPixmap(icon_pixmap(name, on_selection, size), QIcon.Mode.Selected)
    return drawn
