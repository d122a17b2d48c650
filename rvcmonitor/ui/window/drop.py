"""Dropping folders and files anywhere on a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWindow,
)
from PySide6.QtWidgets import QWidget

from rvcmonitor.ui.widgets.theme import blend


def local_paths(mime: QMimeData) -> list[Path]:
    """The folders and files of a drag; none for anything else (a picture out of a browser)."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class DropTarget(QObject):
    """Watches the whole window, so that no child (a chart, a text field) can swallow a drop."""

    dropped = Signal(list)
    """Local paths (``list[Path]``), at least one."""
    refused = Signal()
    """Something without a file or folder in it was dropped."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._highlight = DropHighlight(window)
        self._window = window

    def attach(self, native: QWindow) -> None:
        """Begin to watch; a window has its native side only once it is shown."""
        native.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take drags that come to the window, before it does."""
        match event.type():
            case QEvent.Type.DragEnter | QEvent.Type.DragMove:
                assert isinstance(event, QDragEnterEvent | QDragMoveEvent)  # noqa: S101 - for types
                return self._hover(event)
            case QEvent.Type.DragLeave:
                self._highlight.hide()
                return False  # Qt keeps a bare pointer to a field that text hung over until then
            case QEvent.Type.Drop:
                assert isinstance(event, QDropEvent)  # noqa: S101 - for types
                return self._drop(event)
        return super().eventFilter(watched, event)

    def _hover(self, event: QDragMoveEvent) -> bool:
        if not event.mimeData().hasUrls():
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._highlight.cover(self._window.rect())
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self._highlight.hide()
        if not event.mimeData().hasUrls():
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        paths = local_paths(event.mimeData())
        if paths:
            self.dropped.emit(paths)
        else:
            self.refused.emit()
        return True


class DropHighlight(QWidget):
    """What lies over the window while something hangs above it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, area: QRect) -> None:
        """Lie over ``area`` of the window, above all else."""
        self.setGeometry(area)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paint a veil that lets the window be guessed, and what a drop does."""
        accent = self.palette().color(QPalette.ColorRole.Accent)
        window = self.palette().color(QPalette.ColorRole.Window)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            veil = QColor(blend(accent, window, 0.12))
            veil.setAlpha(225)
            painter.fillRect(self.rect(), veil)
            painter.setPen(QPen(accent, 3, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 14, 14)
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * 1.7)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Drop to open"))
