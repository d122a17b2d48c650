"""What the demo teaches by doing: three hints, one at a time, each gone once its thing was done."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rvcmonitor.ui.widgets.icon import IconLabel
from rvcmonitor.ui.widgets.message_text import number
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip
from rvcmonitor.ui.widgets.text_style import muted
from rvcmonitor.ui.widgets.theme import blend

LESSONS = ("verdict", "shortlist", "own-folder")
"""In the order in which they are taught."""


class Coach(QWidget):
    """A line below the work, which takes no focus and no key. It is there after :meth:`teach`."""

    learnt = Signal(tuple)
    """The names of the :data:`LESSONS` that are done: what is in it never comes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done: frozenset[str] = frozenset()
        self._place = muted()
        self._hint = PlainLabel()
        self._hint.setWordWrap(True)
        self.skip = QPushButton(self.tr("Skip the hints"))
        set_tooltip(self.skip, self.tr("They never come back; the guide (F1) says the same"))
        self.skip.clicked.connect(lambda: self.learn(*LESSONS))
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 12, 22, 16)
        row.setSpacing(12)
        row.addWidget(IconLabel("lightbulb", 18))
        row.addWidget(self._place)
        row.addWidget(self._hint, 1)
        row.addWidget(self.skip)
        self.hide()

    def teach(self, done: Iterable[str]) -> None:
        """Show the first lesson that is not among ``done``; nothing where all are."""
        self._done = frozenset(done)
        left = [lesson for lesson in LESSONS if lesson not in self._done]
        if left:
            self._hint.setText(self._words(left[0]))
            place = number(LESSONS.index(left[0]) + 1)
            says = self.tr("{n} of {all}").format(n=place, all=number(len(LESSONS)))
            self._place.setText(says)
            self.setAccessibleName(f"{says}: {self._hint.text()}")
        self.setVisible(bool(left))

    def learn(self, *lessons: str) -> None:
        """The user has done what these ``lessons`` teach, or wants none of them."""
        if self.isHidden() or self._done.issuperset(lessons):
            return
        self.teach(self._done.union(lessons))
        self.learnt.emit(tuple(lesson for lesson in LESSONS if lesson in self._done))

    def learn_when_hovered(self, widget: QWidget, lesson: str) -> None:
        """The ``lesson`` is done, too, when the mouse rests on ``widget``."""
        _Rests(widget, self, lesson)

    def text(self) -> str:
        """What it says; empty where it is not there."""
        return "" if self.isHidden() else self._hint.text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paint a quiet card."""
        palette = self.palette()
        accent, under = (
            palette.color(QPalette.ColorRole.Accent),
            palette.color(self.backgroundRole()),
        )
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(blend(accent, under, 0.35))
            painter.setBrush(blend(accent, under, 0.08))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(8.5, 4.5, -8.5, -8.5), 8, 8)

    def _words(self, lesson: str) -> str:
        words = {
            "verdict": self.tr(
                "The card on the right is the verdict: whether this voice still gets better, and "
                "why. Click its “?”, or rest the mouse on it, to read what that means."
            ),
            "shortlist": self.tr(
                "Below the verdict are the few epochs worth listening to. Click one: the curves "
                "show where it is."
            ),
            "own-folder": self.tr(
                "That is all. Now it is your turn: drop your own logs folder on this window, or "
                "choose it with Ctrl+O."
            ),
        }
        return words[lesson]


class _Rests(QObject):
    """Watches for the moment when a widget is asked for its tooltip."""

    def __init__(self, widget: QWidget, coach: Coach, lesson: str) -> None:
        super().__init__(coach)
        self._coach, self._lesson = coach, lesson
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.ToolTip:
            self._coach.learn(self._lesson)
        return super().eventFilter(watched, event)
