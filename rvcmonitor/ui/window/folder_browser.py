"""Looking for a folder on another machine."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.live.host_folders import HostFolders
from rvcmonitor.message import Message
from rvcmonitor.remote.address import Address
from rvcmonitor.remote.link import Connect
from rvcmonitor.ui.widgets.elided_label import ElidedLabel
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.widgets.plain_text import PlainLabel


class FolderBrowser(QDialog):
    """Double click or Enter goes into a folder; "Choose" takes the one that is shown."""

    chosen = Signal(str)
    """The path of the folder that was chosen."""

    def __init__(self, address: Address, make_link: Connect, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Folders on {host}").format(host=address.host))
        self.resize(460, 400)
        self._path = address.path
        self._is_listed = False
        self._folders = HostFolders(address, make_link)  # it outlives this, where it hangs
        self._folders.listed.connect(self._show)
        self._folders.failed.connect(self._say)
        self.up = IconButton("arrow-left", self.tr("The folder above"))
        self.up.clicked.connect(lambda: self._go(str(PurePosixPath(self._path).parent)))
        self.path = ElidedLabel(self._path)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Folders"))
        self.list.itemActivated.connect(self._enter)
        self.said = PlainLabel()
        self.said.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        words = self.tr("Choose this folder")
        self.choose = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        self.choose.clicked.connect(self._choose)
        buttons.rejected.connect(self.reject)
        where = QHBoxLayout()
        where.addWidget(self.up)
        where.addWidget(self.path, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(where)
        for part in (self.list, self.said, buttons):
            layout.addWidget(part)
        self.finished.connect(self._folders.close)
        self._go(self._path)

    def _go(self, path: str) -> None:
        self._wait(self.tr("Asking for the folders…"))
        self._folders.look_into(path)

    def _wait(self, text: str) -> None:
        for part in (self.list, self.up, self.choose):
            part.setEnabled(False)
        self.said.setText(text)

    def _show(self, path: str, names: Sequence[str]) -> None:
        self._path, self._is_listed = path, True
        self.path.setText(path)
        self.list.clear()
        self.list.addItems(list(names))
        self.said.setText("" if names else self.tr("There is no folder in it."))
        for part in (self.list, self.up, self.choose):
            part.setEnabled(True)
        self.up.setEnabled(path != "/")
        self.list.setFocus()

    def _say(self, why: Message) -> None:
        """Where another one was listed before, that is still there to be chosen."""
        self.said.setText(message_text(why))
        self.list.setEnabled(True)
        self.choose.setEnabled(self._is_listed)
        self.up.setEnabled(self._path not in ("/", "~"))

    def _enter(self, item: QListWidgetItem) -> None:
        self._go(str(PurePosixPath(self._path) / item.text()))

    def _choose(self) -> None:
        self.chosen.emit(self._path)
        self.accept()
