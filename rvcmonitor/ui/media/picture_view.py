"""One picture, zoomed and moved together with the others that share its viewport."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rvcmonitor.analysis.media.mel_picture import find_figure
from rvcmonitor.analysis.media.picture import Pixels
from rvcmonitor.ui.widgets.theme import border_colour, muted_colour, tone_colour

SMALLEST, LARGEST = 0.1, 32.0


class Viewport(QObject):
    """What part of the pictures is seen: one for a pair, so that both show the same place.

    ``scale`` is screen pixels for a picture pixel, None to fit each picture into its view;
    ``centre`` is the place in the middle, as a share (0…1) of the picture. ``fills`` has what fits
    fill its view: the paper around a spectrogram goes, and the rest is stretched.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scale: float | None = None
        self.centre = QPointF(0.5, 0.5)
        self.fills = False

    def set_fills(self, fills: bool) -> None:
        """Fill the views, or leave the pictures their shape."""
        if fills != self.fills:
            self.fills = fills
            self.changed.emit()

    def show(self, scale: float | None, centre: QPointF) -> None:
        """Look at ``centre`` at ``scale``, both brought within their limits."""
        if scale is not None:
            scale = min(max(scale, SMALLEST), LARGEST)
        inside = QPointF(min(max(centre.x(), 0.0), 1.0), min(max(centre.y(), 0.0), 1.0))
        if (scale, inside) != (self.scale, self.centre):
            self.scale, self.centre = scale, inside
            self.changed.emit()

    def fit(self) -> None:
        """Fit every picture into its view."""
        self.show(None, QPointF(0.5, 0.5))

    def actual_size(self) -> None:
        """A pixel of the picture for each of the screen's, about the same place."""
        self.show(1.0, self.centre)


class Tuning(QObject):
    """Brightness (−100…100) and contrast (percent, 100 is neutral) of all pictures of a pane."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.brightness = 0
        self.contrast = 100

    def set(self, brightness: int, contrast: int) -> None:
        """Set both, in the units above."""
        if (brightness, contrast) != (self.brightness, self.contrast):
            self.brightness, self.contrast = brightness, contrast
            self.changed.emit()

    @property
    def neutral(self) -> bool:
        """Whether pictures are shown as they were drawn."""
        return self.brightness == 0 and self.contrast == 100

    def table(self) -> NDArray[np.uint8]:
        """What each of the 256 values becomes: contrast around the middle, then brightness."""
        values = np.arange(256) - 127.5
        tuned = values * (self.contrast / 100.0) + 127.5 + self.brightness * 1.28
        return np.clip(np.round(tuned), 0, 255).astype(np.uint8)


class PictureView(QWidget):
    """Paints a picture, or says why there is none. The wheel zooms at the pointer, dragging moves,
    a double click fits."""

    def __init__(self, viewport: Viewport, tuning: Tuning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewport, self._tuning = viewport, tuning
        self._pixels: Pixels | None = None
        self._image = QImage()
        self._says = ""
        self._broken = False
        self._grabbed: QPointF | None = None
        self._plot = QRectF()
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy)
        self.setMinimumSize(120, 60)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        viewport.changed.connect(self.update)
        tuning.changed.connect(self._tune)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide and flat, as spectrograms are; layouts give it more."""
        return QSize(500, 120)

    @property
    def pixels(self) -> Pixels | None:
        """What is shown, (height, width, 3), or None."""
        return self._pixels

    @property
    def says(self) -> str:
        """The words in place of a picture."""
        return self._says

    def show_picture(self, pixels: Pixels) -> None:
        """Show ``pixels``, shape (height, width, 3), uint8, instead of a picture or words."""
        self._pixels, self._says, self._broken = pixels, "", False
        plot = find_figure(pixels).plot
        self._plot = QRectF(plot.left, plot.top, plot.width, plot.bottom - plot.top)
        self._tune()

    def show_words(self, says: str, *, broken: bool = False) -> None:
        """Say ``says`` instead of a picture."""
        self._pixels, self._image = None, QImage()
        self._says, self._broken = says, broken
        self.update()

    def _tune(self) -> None:
        if self._pixels is None:
            return
        pixels = self._pixels if self._tuning.neutral else self._tuning.table()[self._pixels]
        self._image = to_image(pixels)
        self.update()

    def _scale(self) -> float:
        if self._viewport.scale is not None:
            return self._viewport.scale / self.devicePixelRatioF()
        size = self._image.size()
        fit = min(self.width() / max(size.width(), 1), self.height() / max(size.height(), 1))
        return min(fit, 4.0)

    @property
    def _filled(self) -> bool:
        return self._viewport.fills and self._viewport.scale is None and not self._plot.isEmpty()

    def _picture_rect(self) -> QRectF:
        """Where the whole picture lies in this widget."""
        if self._filled:
            across, down = self.width() / self._plot.width(), self.height() / self._plot.height()
            corner = QPointF(-self._plot.left() * across, -self._plot.top() * down)
            return QRectF(corner, QSizeF(self._image.width() * across, self._image.height() * down))
        size = QSizeF(self._image.size()) * self._scale()
        centre = self._viewport.centre
        left = self.width() / 2 - centre.x() * size.width()
        top = self.height() / 2 - centre.y() * size.height()
        return QRectF(QPointF(left, top), size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the picture, or the words that stand for it."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self.palette().base())
            if not self._image.isNull():
                self._paint_picture(painter)
            elif self._says:
                self._paint_words(painter)
            painter.setPen(border_colour(self.palette()))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_picture(self, painter: QPainter) -> None:
        """Enlarged pixels stay pixels: they are what the trainer drew."""
        smooth = self._scale() * self.devicePixelRatioF() < 1.5
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(self._picture_rect(), self._image)

    def _paint_words(self, painter: QPainter) -> None:
        palette = self.palette()
        painter.setPen(tone_colour("bad", palette) if self._broken else muted_colour(palette))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(12, 4, -12, -4), int(flags), self._says)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom, and keep the place under the mouse where it is."""
        if self._image.isNull():
            return
        before = self._picture_rect()
        place = event.position()
        factor = 1.0015 ** event.angleDelta().y()
        scale = self._scale() * self.devicePixelRatioF()
        new = min(max(scale * factor, SMALLEST), LARGEST)
        share = QPointF(
            (place.x() - before.x()) / before.width(), (place.y() - before.y()) / before.height()
        )
        size = QSizeF(self._image.size()) * (new / self.devicePixelRatioF())
        centre = QPointF(
            share.x() + (self.width() / 2 - place.x()) / size.width(),
            share.y() + (self.height() / 2 - place.y()) / size.height(),
        )
        self._viewport.show(new, centre)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Grab the picture."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the grabbed picture along, within its edges."""
        if self._grabbed is None or self._image.isNull() or self._filled:
            return
        moved, self._grabbed = event.position() - self._grabbed, event.position()
        size, centre = self._picture_rect().size(), self._viewport.centre
        to = QPointF(centre.x() - moved.x() / size.width(), centre.y() - moved.y() / size.height())
        self._viewport.show(self._scale() * self.devicePixelRatioF(), to)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Let the picture go."""
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002 - as above
        """Fit the picture into the view."""
        self._viewport.fit()


def to_image(pixels: Pixels) -> QImage:
    """A QImage of its own memory from (height, width, 3) uint8."""
    pixels = np.ascontiguousarray(pixels)
    height, width, _ = pixels.shape
    borrowed = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return borrowed.convertToFormat(QImage.Format.Format_RGB32)
