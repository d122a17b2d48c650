"""The waveform of a sample, with the place that is being played."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rvcmonitor.live.media import Heard
from rvcmonitor.ui.widgets.theme import blend, border_colour, muted_colour, tone_colour


class Waveform(QWidget):
    """Click or drag to go to a place."""

    sought = Signal(float)
    """Seconds from the beginning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heard: Heard | None = None
        self._position = 0.0
        self._says, self._broken = "", False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(80)
        self.setMaximumHeight(320)
        self.setAccessibleName(self.tr("Waveform"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide and flat; layouts give it more."""
        return QSize(500, 160)

    @property
    def shown(self) -> Heard | None:
        """The sound whose waveform is shown."""
        return self._heard

    @property
    def says(self) -> str:
        """The words in place of a waveform."""
        return self._says

    def show_sound(self, heard: Heard) -> None:
        """Draw this sound instead of what was shown."""
        self._heard, self._says = heard, ""
        self.update()

    def show_words(self, says: str, *, broken: bool = False) -> None:
        """Say something instead of a sound; ``broken`` where it tells of a fault."""
        self._heard, self._says, self._broken = None, says, broken
        self.update()

    def set_position(self, seconds: float) -> None:
        """Draw the cursor at ``seconds``."""
        self._position = seconds
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paint the wave with its cursor, or the words that stand for it."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().base())
            if self._heard is not None:
                self._paint_wave(painter, self._heard)
            else:
                self._paint_words(painter)
            painter.setPen(border_colour(self.palette()))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_words(self, painter: QPainter) -> None:
        palette = self.palette()
        painter.setPen(tone_colour("bad", palette) if self._broken else muted_colour(palette))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(12, 4, -12, -4), int(flags), self._says)

    def _paint_wave(self, painter: QPainter, heard: Heard) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        base = self.palette().color(QPalette.ColorRole.Base)
        bars = at_width(heard.envelope, self.width())
        x = self._position / heard.sound.seconds * self.width() if heard.sound.seconds else 0.0
        painter.setPen(border_colour(self.palette()))
        painter.drawLine(QLineF(0, self.height() / 2, self.width(), self.height() / 2))
        painter.setPen(QPen(accent, 1))
        painter.drawLines(self._lines(bars, 0, int(x)))
        painter.setPen(QPen(blend(accent, base, 0.45), 1))
        painter.drawLines(self._lines(bars, int(x), len(bars)))
        painter.setPen(QPen(QColor(self.palette().color(QPalette.ColorRole.Text)), 1.5))
        painter.drawLine(QPointF(x, 0.0), QPointF(x, float(self.height())))

    def _lines(self, bars: NDArray[np.float32], first: int, last: int) -> list[QLineF]:
        middle, reach = self.height() / 2, self.height() / 2 - 4
        return [
            QLineF(x, middle - high * reach - 0.5, x, middle - low * reach + 0.5)
            for x, (low, high) in enumerate(bars[first:last].tolist(), start=first)
        ]

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the place under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._seek(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go along with the mouse while its button is down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._seek(event)

    def _seek(self, event: QMouseEvent) -> None:
        if self._heard is not None:
            share = min(max(event.position().x() / max(self.width(), 1), 0.0), 1.0)
            self.sought.emit(share * self._heard.sound.seconds)


def at_width(envelope: NDArray[np.float32], width: int) -> NDArray[np.float32]:
    """The envelope (n, 2) of one column for each of ``width`` pixels, scaled to its loudest."""
    count = len(envelope)
    starts = np.minimum(np.arange(width) * count // max(width, 1), count - 1)
    low = np.minimum.reduceat(envelope[:, 0], starts)
    high = np.maximum.reduceat(envelope[:, 1], starts)
    peak = max(float(np.abs(envelope).max(initial=0.0)), 1e-6)
    return (np.stack([low, high], axis=1) / peak).astype(np.float32)
