"""A list of choices that says under each name what choosing it does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

from rvcmonitor.ui.widgets.plain_text import set_choice_tooltip
from rvcmonitor.ui.widgets.theme import muted_colour

SAYS = Qt.ItemDataRole.UserRole + 1
"""What a choice does, in a sentence."""
_MARGIN = 8

Index = QModelIndex | QPersistentModelIndex
Option = Any  # a QStyleOptionViewItem; the type stubs of PySide6 lack its fields


def explain_choices(box: QComboBox) -> None:
    """Have the list of ``box`` show what :func:`say_of_choice` says of each choice."""
    box.setItemDelegate(_TwoLines(box))


def say_of_choice(box: QComboBox, place: int, text: str) -> None:
    """``text`` says what the choice at ``place`` does; the list becomes as wide as it needs."""
    if box.itemData(place, SAYS) != text:
        box.setItemData(place, text, SAYS)
        set_choice_tooltip(box, place, text)
        texts = (str(box.itemData(each, SAYS) or "") for each in range(box.count()))
        widest = max(map(box.fontMetrics().horizontalAdvance, texts))
        box.view().setMinimumWidth(widest + 4 * _MARGIN)


class _TwoLines(QStyledItemDelegate):
    def sizeHint(self, option: Option, index: Index) -> QSize:  # noqa: N802 - Qt's name
        hint = super().sizeHint(option, index)
        lines = 2 if index.data(SAYS) else 1
        return QSize(hint.width(), lines * option.fontMetrics.height() + _MARGIN)

    def paint(self, painter: QPainter, option: Option, index: Index) -> None:
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        option.widget.style().drawControl(
            option.widget.style().ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        selected = bool(option.state & option.widget.style().StateFlag.State_Selected)
        palette, rect = option.palette, QRect(option.rect).adjusted(_MARGIN, 0, -_MARGIN, 0)
        text = palette.highlightedText().color() if selected else palette.text().color()
        half = QRect(rect.left(), rect.top(), rect.width(), rect.height() // 2)
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.save()
        painter.setPen(text)
        says = str(index.data(SAYS) or "")
        painter.drawText(half if says else rect, place, name)
        painter.setPen(text if selected else muted_colour(palette))
        painter.drawText(half.translated(0, half.height()), place, says)
        painter.restore()
