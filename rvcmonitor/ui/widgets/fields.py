"""Fields that keep their value when the wheel passes over them.

Without the focus they leave the wheel to what scrolls below them. Everywhere in the program these
stand in for Qt's own, so that reading a page never changes a setting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QTimeEdit,
    QWidget,
)

from rvcmonitor.ui.widgets.typed_number import is_of_a_number, typed_number

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # a class cannot be two of Qt's


LEAST = 140
"""Pixels that a choice of long names keeps."""


class _Calm(_Widget):
    """The wheel turns it once it was clicked or reached by keys."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel gives no focus

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ComboBox(_Calm, QComboBox):
    """Names that are too long for it lose their middle: tags and files often differ at the end."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A long name forces its width on nobody, except where it was asked for: then it is that
        of the names it has now, because Qt's own hint stays that of the first ones."""
        if self.sizeAdjustPolicy() == QComboBox.SizeAdjustPolicy.AdjustToContents:
            return self.sizeHint()
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), LEAST), whole.height())

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802 - Qt's name
        """Shorten the chosen text in its middle, where the field is too narrow for it."""
        super().initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(kind, option, field, self).width() - 2
        middle = Qt.TextElideMode.ElideMiddle
        text = self.fontMetrics().elidedText(self.currentText(), middle, room)
        option.currentText = text  # type: ignore[attr-defined] # the stub lacks its fields


class Slider(_Calm, QSlider):
    """A slider that leaves the wheel to the page."""


class SpinBox(_Calm, QSpinBox):
    """A field for whole numbers that leaves the wheel to the page."""


class DoubleSpinBox(_Calm, QDoubleSpinBox):
    """A field for numbers that leaves the wheel to the page and understands both decimal marks.
    What is only the beginning of a number counts for nothing, and Escape takes back what was
    typed."""

    def validate(self, text: str, position: int) -> object:
        """Whether ``text`` may stand here (acceptable), or may become what may (intermediate)."""
        value = self._typed(text)
        within = value is not None and self.minimum() <= value <= self.maximum()
        typing = all(map(is_of_a_number, self._bare(text)))
        state = QValidator.State
        judged = state.Acceptable if within else state.Intermediate if typing else state.Invalid
        return judged, text, position

    def valueFromText(self, text: str) -> float:  # noqa: N802 - Qt's name
        """The number in the field; what it was where there is none yet."""
        value = self._typed(text)
        return self.value() if value is None else round(value, self.decimals())

    def fixup(self, text: str) -> str:  # noqa: ARG002 - Qt's signature
        """Half a number gives way to the one that was there."""
        return self.textFromValue(self.value())

    def show_value(self, value: float) -> None:
        """Have ``value``, but leave alone what is being typed where that is no news."""
        if value != self.value():
            self.setValue(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape takes back what was typed."""
        whole = f"{self.prefix()}{self.textFromValue(self.value())}{self.suffix()}"
        if event.key() == Qt.Key.Key_Escape and self.text() != whole:
            self.lineEdit().setText(whole)
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> float | None:
        return typed_number(self._bare(text), self.locale().decimalPoint())

    def _bare(self, text: str) -> str:
        return text.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()


class TimeEdit(_Calm, QTimeEdit):
    """A field for a time of day that leaves the wheel to the page."""
