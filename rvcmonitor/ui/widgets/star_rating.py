"""One to five stars, given with the mouse or the keyboard."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from rvcmonitor.ui.widgets.plain_text import set_tooltip
from rvcmonitor.ui.widgets.theme import muted_colour, star_colour

MOST = 5
_SIZE = 18
"""Pixels from one star to the next."""


def star(centre: QPointF, radius: float) -> QPolygonF:
    """A star with five points, one of them upright."""
    points = []
    for corner in range(10):
        angle = math.radians(36 * corner - 90)
        length = radius if corner % 2 == 0 else radius * 0.45
        points.append(centre + QPointF(math.cos(angle), math.sin(angle)) * length)
    return QPolygonF(points)


class StarRating(QSlider):
    """A slider from 0 (not rated) to 5, so that keyboards and screen readers know it. A click on
    the last star takes the rating back, and so do 0, Delete and Backspace."""

    def __init__(self, says: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, MOST)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setPageStep(1)
        self.setAccessibleName(says)
        set_tooltip(
            self, self.tr("Rate it by ear: click a star, or press 1 to 5. 0 takes it back.")
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self._pointed_at = 0
        self.valueChanged.connect(self._describe)
        self._describe()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All stars in a row."""
        return QSize(MOST * _SIZE + 2, _SIZE + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Stars do not give way."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the star under the mouse; the one that was chosen takes the rating back."""
        if event.button() == Qt.MouseButton.LeftButton:
            chosen = self._star_at(event)
            self.setValue(0 if chosen == self.value() else chosen)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Light the stars up to the mouse."""
        self._pointed_at = self._star_at(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the click from whatever lies below."""
        event.accept()

    def leaveEvent(self, event: object) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Show the rating itself again."""
        self._pointed_at = 0
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page."""
        event.ignore()  # the wheel moves the column, and never a rating

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Digits rate, Delete and Backspace take the rating back."""
        if event.text() in tuple("012345"):
            self.setValue(int(event.text()))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.setValue(0)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paint the stars, those that count in gold."""
        gold, empty = star_colour(self.palette()), muted_colour(self.palette())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            lit = self._pointed_at or self.value()
            for place in range(MOST):
                centre = QPointF(1 + (place + 0.5) * _SIZE, self.height() / 2 + 0.5)
                full = place < lit
                painter.setPen(QPen(gold if full else empty, 1.2))
                painter.setBrush(gold if full else Qt.BrushStyle.NoBrush)
                painter.drawPolygon(star(centre, 7.0))
            if self.hasFocus():
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    def _star_at(self, event: QMouseEvent) -> int:
        return min(max(int((event.position().x() - 1) // _SIZE) + 1, 1), MOST)

    def _describe(self) -> None:
        if self.value():
            text = self.tr("{n} of 5 stars").format(n=self.value())
        else:
            text = self.tr("Not rated")
        self.setAccessibleDescription(text)
