"""The notices of the last days as a list; a double click leads to the run at its point."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.live.notifier import Notifier, Told
from rvcmonitor.ui.widgets.local_time import date_and_time, is_time, local_time
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.widgets.plain_text import PlainLabel

_TOLD = Qt.ItemDataRole.UserRole


class NoticeHistory(QDialog):
    """Newest first, kept up to date while it is open."""

    run_requested = Signal(object, object)
    """Show this run (its Path) at this step (an int, or None for its end)."""

    def __init__(self, notifier: Notifier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notices"))
        self.resize(560, 380)
        self._notifier = notifier
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Notices"))
        self.list.itemActivated.connect(self._activated)
        self.empty = PlainLabel(self.tr("Nothing has been told yet."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        clear = buttons.addButton(self.tr("Empty list"), QDialogButtonBox.ButtonRole.ResetRole)
        clear.clicked.connect(notifier.forget_history)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.empty)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        notifier.memory_changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        history = self._notifier.memory.history
        for told in reversed(history):
            item = QListWidgetItem(f"{_when(told)}\n{message_text(told.notice.message)}")
            item.setData(_TOLD, told)
            self.list.addItem(item)
        self.empty.setVisible(not history)
        self.list.setVisible(bool(history))

    def _activated(self, item: QListWidgetItem) -> None:
        told: Told = item.data(_TOLD)
        self.run_requested.emit(told.run, told.notice.step)


def _when(told: Told) -> str:
    if not is_time(told.at):
        return "–"
    return date_and_time(local_time(told.at))
