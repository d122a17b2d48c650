"""The few kinds of text in the columns beside the charts, and columns that are filled anew."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QVBoxLayout

from rvcmonitor.ui.widgets.plain_text import PlainLabel


def heading(font: QFont, times: float = 1.0) -> QFont:
    """``font`` in bold and ``times`` as large; everything follows the system's size."""
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * times)
    larger.setWeight(QFont.Weight.DemiBold)
    return larger


def wrapped(text: str = "") -> PlainLabel:
    """Running text that can be selected and copied."""
    label = PlainLabel(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def muted(text: str = "") -> PlainLabel:
    """One line said beside the point."""
    label = PlainLabel(text)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def muted_paragraph(text: str = "") -> PlainLabel:
    """Some lines said beside the point."""
    label = muted(text)
    label.setWordWrap(True)
    return label


def clear(column: QVBoxLayout) -> None:
    """Take everything out of ``column``."""
    while column.count():
        widget = column.takeAt(0).widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
