"""The title row of a card: the handle by which it is dragged, and a way to full size."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class CardHeader(QWidget):
    """A double click shows the card alone; a drag moves it, Escape puts it back."""

    double_clicked = Signal()
    dragged = Signal(QPoint)
    """To this point of the screen."""
    dropped = Signal()
    """Where it was dragged to last."""
    drag_cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._dragging = False
        self._movable = True
        self.set_movable(True)

    def set_movable(self, movable: bool) -> None:
        """Whether there are places to drag it to."""
        self._movable = movable
        self._show_hand()

    def _show_hand(self) -> None:
        hand = Qt.CursorShape.ClosedHandCursor if self._dragging else Qt.CursorShape.OpenHandCursor
        self.setCursor(hand if self._movable else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember where a drag may begin."""
        if event.button() == Qt.MouseButton.LeftButton and self._movable:
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the card once the pointer has gone far enough."""
        if self._pressed is None:
            return
        at = event.globalPosition().toPoint()
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._dragging:
            self._dragging = True
            self.grabKeyboard()
            self._show_hand()
        if self._dragging:
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002 - Qt's name
        """Drop the card, where it was dragged."""
        if self._end():
            self.dropped.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show the card alone."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape ends a drag."""
        if not self._dragging:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._cancel()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Another folder was opened meanwhile, or the group was folded away."""
        super().hideEvent(event)
        self._cancel()

    def _cancel(self) -> None:
        if self._end():
            self.drag_cancelled.emit()

    def _end(self) -> bool:
        """No longer wait for the pointer; whether the card was being dragged."""
        was_dragging, self._dragging, self._pressed = self._dragging, False, None
        if was_dragging:
            self.releaseKeyboard()
            self._show_hand()
        return was_dragging
