"""A line of text that gives up its middle, or its end, where room is short."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip

LEAST = 40
"""Pixels that it keeps of a longer text."""


class ElidedLabel(PlainLabel):
    """For names of files and models: their end often says more than their middle; words in their
    place lose the end (``mode``). Where there are ``shorter`` texts, the first that fits stands in
    its place. The whole text is the tooltip, unless there is a better one."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        shorter: Sequence[str] = (),
    ) -> None:
        self._mode = mode
        super().__init__(text, parent)
        self._shorter = shorter

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show ``text`` as far as there is room, and all of it in a tooltip. Shorter texts that
        stood for another one stand for it no more."""
        super().setText(text)
        self._shorter = ()
        set_tooltip(self, text)

    def shown_text(self) -> str:
        """What can be read of it now; nothing rather than dots alone."""
        width, metrics = self.contentsRect().width(), self.fontMetrics()
        text = metrics.elidedText(
            fitting((self.text(), *self._shorter), metrics, width), self._mode, width
        )
        return "" if text == "…" else text

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paint the text in one line, shortened to the room there is."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(
                self.contentsRect(),
                Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
                self.shown_text(),
            )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters are enough: the rest gives way."""
        whole = super().minimumSizeHint()
        return QSize(min(LEAST, whole.width()), whole.height())


def fitting(texts: Sequence[str], metrics: QFontMetrics, width: int) -> str:
    """The first of ``texts`` that need not be shortened to ``width`` pixels; else the last."""
    right = Qt.TextElideMode.ElideRight
    fits = (text for text in texts if metrics.elidedText(text, right, width) == text)
    return next(fits, texts[-1])
