"""A line of text that gives up its middle, or its end, where room is short."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip

LEAST = 40
"""Pixels that it keeps of a longer text."""


class ElidedLabel(PlainLabel):
    """For names of files and models: their end often says more than their middle; words in their
    place lose the end (``mode``). The whole text is the tooltip, unless there is a better one."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        self._mode = mode
        super().__init__(text, parent)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show ``text`` as far as there is room, and all of it in a tooltip."""
        super().setText(text)
        set_tooltip(self, text)

    def shown_text(self) -> str:
        """What can be read of it now; nothing rather than dots alone."""
        text = self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())
        return "" if text == "…" else text

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paint the text in one line, shortened to the room there is."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(
                self.contentsRect(), int(Qt.AlignmentFlag.AlignVCenter), self.shown_text()
            )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters are enough: the rest gives way."""
        whole = super().minimumSizeHint()
        return QSize(min(LEAST, whole.width()), whole.height())
