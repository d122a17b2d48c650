"""Labels and buttons with a line icon, in the colours of the palette."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from rvcmonitor.ui.widgets.icon_drawing import icon, icon_pixmap
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip
from rvcmonitor.ui.widgets.theme import Tone, muted_colour, tone_colour


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
        pixmap = QPixmap(icon_pixmap(self._name, colour.name(), round(self._size * scale)))
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
