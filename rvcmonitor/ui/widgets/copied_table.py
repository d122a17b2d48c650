"""A table from which rows are copied with the usual key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTableView, QWidget


class CopiedTable(QTableView):
    """Says when the user wants to copy; what, its owner knows."""

    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Held here: PySide may take them for garbage once somebody has asked for all children of a
        # window, and would delete them below the table's feet.
        self._headings = (self.horizontalHeader(), self.verticalHeader())
        self.setTabKeyNavigation(False)  # Tab leads on to the buttons, arrows lead to the cells

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy, or what the key does in a table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)
