"""The spectrogram of a sample, in the colours of the trainers' mel pictures."""

from __future__ import annotations

from functools import cache

import numpy as np
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from rvcmonitor.live.media import Heard
from rvcmonitor.ui.media.waveform import Waveform

# Viridis (van der Walt and Smith, 2015), matplotlib's own: ten colours, evenly apart.
_VIRIDIS = (
    "#440154", "#482878", "#3e4a89", "#31688e", "#26828e",
    "#1f9e89", "#35b779", "#6ece58", "#b5de2b", "#fde725",
)  # fmt: skip


class Spectrogram(Waveform):
    """Low tones below; click or drag to go to a place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setAccessibleName(self.tr("Spectrogram"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as the waveform."""
        return QSize(500, 160)

    def show_sound(self, heard: Heard) -> None:
        """Draw this sound instead of what was shown."""
        levels = np.ascontiguousarray(heard.spectrogram[::-1])
        rows, columns = levels.shape
        image = QImage(levels.tobytes(), columns, rows, columns, QImage.Format.Format_Indexed8)
        image.setColorTable(_colours())
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)  # a copy of its own
        super().show_sound(heard)

    def _paint_wave(self, painter: QPainter, heard: Heard) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        x = self._position / heard.sound.seconds * self.width() if heard.sound.seconds else 0.0
        painter.setPen(QPen(QColor("white"), 1.5))
        painter.drawLine(QPointF(x, 0.0), QPointF(x, float(self.height())))


@cache
def _colours() -> list[int]:
    """256 colours from silent to loud."""
    stops = [QColor(name) for name in _VIRIDIS]
    parts = [[c.red() for c in stops], [c.green() for c in stops], [c.blue() for c in stops]]
    places = np.linspace(0, len(stops) - 1, 256)
    mixed = [np.interp(places, range(len(stops)), part) for part in parts]
    return [QColor(*map(round, colour)).rgb() for colour in zip(*mixed, strict=True)]
