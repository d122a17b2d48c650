"""Line icons (Lucide) in the colours of the palette, crisp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton, QWidget

from rvcmonitor.resource import resource_path
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip
from rvcmonitor.ui.widgets.theme import Tone, muted_colour, tone_colour

_SIZES = (16, 20, 24, 28, 32, 48)
"""16 pixels at the scales that Windows offers. Every drawing takes its time at the start."""


@lru_cache(maxsize=1)  # the sizes of an icon are drawn one after the other
def _drawing(name: str, colour: str) -> QSvgRenderer:
    svg = resource_path(f"icons/lucide/{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        _drawing(name, colour).render(painter, QRectF(0, 0, size, size))
    return pixmap


def icon(name: str, colour: QColor) -> QIcon:
    """The icon ``resources/icons/lucide/<name>.svg`` drawn in ``colour``."""
    return _icon(name, colour.name())


@lru_cache(maxsize=128)
def _icon(name: str, colour: str) -> QIcon:
    drawn = QIcon()
    for size in _SIZES:
        drawn.addPixmap(_pixmap(name, colour, size))
    return drawn


class IconLabel(PlainLabel):
    """An icon that says what kind of text stands beside it. It follows the palette."""

    def __init__(
        self, name: str, size: int, tone: Tone | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._name, self._size, self._tone = name, size, tone
        self._draw()

    def set_icon(self, name: str, tone: Tone | None) -> None:
        """Show the icon ``name`` of the resources, in the colour of ``tone``; None is that of
        text."""
        self._name, self._tone = name, tone
        self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        palette = self.palette()
        colour = tone_colour(self._tone, palette) if self._tone else muted_colour(palette)
        scale = self.devicePixelRatioF()
        pixmap = QPixmap(_pixmap(self._name, colour.name(), round(self._size * scale)))
        pixmap.setDevicePixelRatio(scale)
        self.setPixmap(pixmap)


class IconButton(QToolButton):
    """A small button with an icon alone; ``says`` is its tooltip and its name read aloud."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = name
        set_tooltip(self, says)
        self.setAccessibleName(says)
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._draw()

    def set_icon(self, name: str) -> None:
        """Show the icon ``name`` of the resources."""
        self._icon_name = name
        self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self.setIcon(icon(self._icon_name, self.palette().color(QPalette.ColorRole.ButtonText)))
