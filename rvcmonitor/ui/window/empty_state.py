"""What the window shows while there is no run to show: an invitation, or what was looked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rvcmonitor.remote.opened import by_address, shown_root
from rvcmonitor.training.found import NOTHING
from rvcmonitor.training.watched_root import nothing_found
from rvcmonitor.ui.widgets.icon import IconLabel
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip, verbatim
from rvcmonitor.ui.widgets.text_style import clear, heading, muted
from rvcmonitor.ui.widgets.theme import border_colour

_RECENT_SHOWN = 5
_WIDTH = 560


class EmptyState(QWidget):
    """An inviting place to drop a folder, with every other way to begin."""

    open_requested = Signal()
    """Choose a folder."""
    recent_requested = Signal(str)
    """Open this folder again."""
    demo_requested = Signal()
    """Show a simulated training."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel()
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title.setWordWrap(True)
        self._title.setFont(heading(self.font(), 1.75))
        self._text = PlainLabel()
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._lay_out()
        self.invite()

    def invite(self) -> None:
        """Nothing is open."""
        self._title.setText(self.tr("Drop your RVC logs folder here"))
        self._text.setText(
            self.tr(
                "The folder of RVC or Applio, its logs folder, or one model's folder: "
                "all of them work. Nothing in it is ever changed."
            )
        )

    def nothing_found(self, roots: Sequence[Path], notes: Sequence[str]) -> None:
        """``roots`` were read and hold no run; ``notes`` say more of them."""
        self._title.setText(self.tr("No training here yet"))
        usual = [by_address(note) for root in roots for note in nothing_found(root, NOTHING)]
        lines = list(notes) or list(map(message_text, usual))
        lines.append(self.tr("As soon as a training begins here, it will appear by itself."))
        self._text.setText("\n\n".join(lines))

    def reading(self, roots: Sequence[Path]) -> None:
        """``roots`` are being read and no run has been seen so far."""
        self._title.setText(self.tr("Looking for trainings…"))
        self._text.setText("\n".join(shown_root(root) for root in roots))

    def preparing_demo(self) -> None:
        """The demo is being simulated, which takes seconds."""
        self._title.setText(self.tr("Preparing the demo…"))
        self._text.setText(self.tr("Two trainings are simulated, and one of them goes on."))

    def text(self) -> str:
        """All that is said at the moment."""
        return f"{self._title.text()}\n{self._text.text()}"

    def show_recent(self, folders: Sequence[str]) -> None:
        """Offer these folders, the last one first."""
        clear(self._recent)
        if folders:
            title = muted(self.tr("Opened before"))
            title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            title.setContentsMargins(0, 14, 0, 2)
            self._recent.addWidget(title)
        for folder in folders[:_RECENT_SHOWN]:
            self._recent.addWidget(self._recent_button(folder), 0, Qt.AlignmentFlag.AlignHCenter)

    def _recent_button(self, folder: str) -> QPushButton:
        named = shown_root(Path(folder))
        shown = self.fontMetrics().elidedText(named, Qt.TextElideMode.ElideMiddle, 460)
        button = QPushButton(verbatim(shown))
        button.setProperty("quiet", True)
        set_tooltip(button, named)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.recent_requested.emit(folder))
        return button

    def _lay_out(self) -> None:
        choose = QPushButton(self.tr("Choose a folder…"))
        choose.setProperty("primary", True)
        choose.clicked.connect(self.open_requested)
        demo = QPushButton(self.tr("Try the demo"))
        set_tooltip(demo, self.tr("Watch a simulated training that overtrains before your eyes"))
        demo.clicked.connect(self.demo_requested)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(choose)
        buttons.addWidget(demo)
        buttons.addStretch()
        column = QVBoxLayout()
        column.addStretch(2)
        column.addWidget(IconLabel("folder-open", 56), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._text)
        column.addSpacing(16)
        column.addLayout(buttons)
        column.addLayout(self._recent)
        column.addStretch(3)
        self._title.setFixedWidth(_WIDTH)
        self._text.setFixedWidth(_WIDTH)  # a wrapped text knows its height only for a width
        layout = QHBoxLayout(self)
        layout.addStretch()
        layout.addLayout(column)
        layout.addStretch()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paint a dashed frame: here something may be dropped."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(border_colour(self.palette()), 2, Qt.PenStyle.DashLine))
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(20, 20, -20, -20), 16, 16)
