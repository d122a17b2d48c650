"""Buttons that give up the end of their words where room is short; a tooltip then says them all.

For columns that the user may make narrow, and for languages of long words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionToolButton,
    QToolButton,
)

from rvcmonitor.ui.widgets.plain_text import show_tooltip

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # a class cannot be two of Qt's

LEAST = 60
"""Pixels that it keeps of longer words."""


class _GivesWay(_Button):
    """:meth:`text` stays whole: it is what is read aloud."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def shown_text(self) -> str:
        """What can be read of it now."""
        around = self.sizeHint().width() - self.fontMetrics().size(_SHOWN, self.text()).width()
        room = max(self.width() - around, 0)
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room, _SHOWN)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters are enough: the rest gives way."""
        whole = super().minimumSizeHint()
        return QSize(min(LEAST, whole.width()), whole.height())

    def event(self, event: QEvent) -> bool:
        """A tooltip of its own says enough; without one it is the words."""
        if (
            isinstance(event, QHelpEvent)
            and event.type() == QEvent.Type.ToolTip
            and not self.toolTip()
            and self.shown_text() != self.text()
        ):
            show_tooltip(event.globalPos(), self.text(), self)
            return True
        return super().event(event)


_SHOWN = Qt.TextFlag.TextShowMnemonic.value


def _paint(button: ElidedButton | ElidedCheckBox, kind: QStyle.ControlElement) -> None:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    option.text = button.shown_text()  # type: ignore[attr-defined] # the stub lacks its fields
    with QPainter(button) as painter:
        button.style().drawControl(kind, option, painter, button)


class ElidedButton(_GivesWay, QPushButton):
    """A push button that may become narrow."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paint the words there is room for."""
        _paint(self, QStyle.ControlElement.CE_PushButton)


class ElidedCheckBox(_GivesWay, QCheckBox):
    """A tick with words that may become narrow."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paint the words there is room for."""
        _paint(self, QStyle.ControlElement.CE_CheckBox)


class ElidedToolButton(_GivesWay, QToolButton):
    """A button without an edge that may become narrow."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paint the words there is room for."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = self.shown_text()  # type: ignore[attr-defined] # the stub lacks its fields
        with QPainter(self) as painter:
            kind = QStyle.ComplexControl.CC_ToolButton
            self.style().drawComplexControl(kind, option, painter, self)
