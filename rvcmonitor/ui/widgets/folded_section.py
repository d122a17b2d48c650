"""A part of a column that is folded away until someone wants it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rvcmonitor.ui.widgets.elided_button import ElidedToolButton


class FoldedSection(QWidget):
    """A title that unfolds what is in :attr:`column`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedToolButton()
        self.title.setText(title)
        self.title.setProperty("fold", True)
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.title.setCheckable(True)
        self.title.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title.setArrowType(Qt.ArrowType.RightArrow)
        self._inside = QWidget()
        self._inside.setVisible(False)
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(8, 2, 0, 4)
        self.column.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.title, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._inside)
        self.title.toggled.connect(self._fold)

    def _fold(self, opened: bool) -> None:
        self.title.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self._inside.setVisible(opened)
