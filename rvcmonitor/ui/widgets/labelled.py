"""A field and the word before it, as one part of a row."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from rvcmonitor.ui.widgets.plain_text import PlainLabel


class Labelled(QWidget):
    """``words`` stand before ``field``; where one goes, both do."""

    def __init__(self, words: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        label = PlainLabel(words)
        label.setBuddy(field)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(label)
        layout.addWidget(field, 1)
