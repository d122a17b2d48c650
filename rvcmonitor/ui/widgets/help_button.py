"""The small "?" beside what needs a word of explanation, and the way to the guide.

What opens the guide is found by going up from the widget that asks: the window answers that has a
``show_guide``. So what lies deep in a panel has not to hand the question through all that hold it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QWidget

from rvcmonitor.ui.widgets.guide_text import load_guide
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.widgets.plain_text import set_tooltip, show_tooltip
from rvcmonitor.ui.widgets.spoken_language import spoken_language

_PLACE = "guide_place"


@runtime_checkable
class ShowsGuide(Protocol):
    """A window with a guide."""

    def show_guide(self, place: str) -> None:
        """Open the guide there."""


def ask_guide(widget: QWidget, place: str) -> None:
    """Have the guide opened at ``place``; nothing happens where no window above has one."""
    opener = next((each for each in _upwards(widget) if isinstance(each, ShowsGuide)), None)
    if opener is not None:
        opener.show_guide(place)


def explain(widget: QWidget, place: str) -> None:
    """F1 opens the guide at ``place`` while ``widget`` or something in it has the focus."""
    widget.setProperty(_PLACE, place)


def explain_with_tip(widget: QWidget, place: str, words: str = "") -> None:
    """The same; and while the mouse rests on it, say ``words`` and what the guide begins with."""
    explain(widget, place)
    _Tips(widget, place, words)


class _Tips(QObject):
    """The words are looked up when somebody wants them: no start waits for the guide."""

    def __init__(self, title: QWidget, place: str, words: str) -> None:
        super().__init__(title)
        self._title, self._place, self._words = title, place, words
        title.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().eventFilter(watched, event)
        said = "\n\n".join(each for each in (self._words, summary_of(self._place)) if each)
        show_tooltip(event.globalPos(), said, self._title)
        return True


def place_of(widget: QWidget | None) -> str:
    """Where what has the focus is explained; the beginning where nothing is known of it."""
    for each in _upwards(widget):
        if place := each.property(_PLACE):
            return str(place)
    return "routine"


def summary_of(place: str) -> str:
    """The first words of the guide about it, in the user's language; empty where it has none."""
    section = load_guide(spoken_language()).section(place)
    return section.summary if section is not None else ""


def _upwards(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


class HelpButton(IconButton):
    """Opens the guide at ``place``, and says its first words while the mouse rests on it."""

    def __init__(self, place: str, parent: QWidget | None = None) -> None:
        says = QCoreApplication.translate("HelpButton", "What is this?")
        super().__init__("circle-question-mark", says, parent)
        self.setIconSize(QSize(14, 14))
        self.place = place
        self.clicked.connect(lambda: ask_guide(self, self.place))

    def event(self, event: QEvent) -> bool:
        """Look the words up when somebody wants them: no start waits for the guide."""
        if event.type() == QEvent.Type.ToolTip:
            set_tooltip(self, summary_of(self.place))
        return super().event(event)
