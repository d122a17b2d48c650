"""Messages above the work that never stand in its way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from rvcmonitor.ui.widgets.icon import IconButton, IconLabel
from rvcmonitor.ui.widgets.plain_text import PlainLabel
from rvcmonitor.ui.widgets.theme import Tone, blend, tone_colour

_ICONS: dict[Tone, str] = {
    "good": "check",
    "watch": "triangle-alert",
    "bad": "circle-alert",
    "neutral": "info",
}


Action = tuple[str, Callable[[], None]]
"""The words on a button, and what it does."""


class Banners(QWidget):
    """A short pile of banners, one for each subject; a banner that was closed stays away until it
    has something else to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banners: dict[str, Banner] = {}
        self._closed: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def tell(
        self,
        subject: str,
        text: str,
        tone: Tone = "watch",
        details: str = "",
        action: Action | None = None,
        other: Action | None = None,
    ) -> None:
        """Say ``text`` about ``subject`` in place of what was said of it before; with an empty
        text there is nothing to say any more. ``action`` gets a button, and so does ``other``: of
        two, one is the answer, and nothing else closes it."""
        if not text:
            self._closed.pop(subject, None)
            self._remove(subject)
        elif self._closed.get(subject) != text:
            self._closed.pop(subject, None)
            self._banner(subject).show_message(text, tone, details, action, other)

    def text(self) -> str:
        """All that is said at the moment, a line each."""
        return "\n".join(banner.text() for banner in self._banners.values())

    def _banner(self, subject: str) -> Banner:
        if subject not in self._banners:
            banner = Banner()
            banner.closed.connect(lambda: self._close(subject, banner))
            self._banners[subject] = banner
            self._column.addWidget(banner)
        return self._banners[subject]

    def _close(self, subject: str, banner: Banner) -> None:
        """The user closed it, unless it went by itself while the button was held down."""
        if self._banners.get(subject) is banner:
            self._closed[subject] = banner.text()
            self._remove(subject)

    def _remove(self, subject: str) -> None:
        banner = self._banners.pop(subject, None)
        if banner is not None:
            banner.hide()
            banner.deleteLater()


class Banner(QWidget):
    """One message: an icon, a sentence, its details on demand, and a button that closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "watch"
        self._icon = IconLabel("triangle-alert", 18, "watch")
        self._label = PlainLabel()
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._act: Callable[[], None] = _nothing
        self._action = QPushButton()
        self._action.clicked.connect(lambda: self._act())
        self._act_otherwise: Callable[[], None] = _nothing
        self._other = QPushButton()
        self._other.clicked.connect(lambda: self._act_otherwise())
        self._more = QPushButton(self.tr("Details"))
        self._more.setCheckable(True)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setMaximumHeight(130)
        self._details.setVisible(False)
        self._more.toggled.connect(self._details.setVisible)
        self._close = IconButton("x", self.tr("Close this message"))
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(self._icon)
        row.addSpacing(4)
        row.addWidget(self._label, 1)
        row.addWidget(self._more)
        row.addWidget(self._action)
        row.addWidget(self._other)
        row.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 7, 10, 7)
        layout.addLayout(row)
        layout.addWidget(self._details)

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def show_message(
        self,
        text: str,
        tone: Tone,
        details: str = "",
        action: Action | None = None,
        other: Action | None = None,
    ) -> None:
        """Say ``text``; ``details`` fold out, and ``action`` and ``other`` are buttons: their
        words, and what they do. With both it is not closed but answered."""
        self._tone = tone
        self._icon.set_icon(_ICONS[tone], tone)
        self._label.setText(text)
        self._more.setVisible(bool(details))
        words, self._act = action or ("", _nothing)
        self._action.setText(words)
        self._action.setVisible(bool(words))
        words, self._act_otherwise = other or ("", _nothing)
        self._other.setText(words)
        self._other.setVisible(bool(words))
        self._close.setVisible(not words)
        if details != self._details.toPlainText():
            self._details.setPlainText(details)
        self._details.setVisible(bool(details) and self._more.isChecked())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and the edge below in the colour of its tone."""
        with QPainter(self) as painter:
            tone = tone_colour(self._tone, self.palette())
            under = self.palette().color(QPalette.ColorRole.Window)
            painter.fillRect(event.rect(), blend(tone, under, 0.12))
            painter.setPen(blend(tone, under, 0.35))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


def _nothing() -> None:
    """What a banner without a button does."""
