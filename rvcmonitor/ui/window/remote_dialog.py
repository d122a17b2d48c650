"""Open → On another machine: which machine, and which folder there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.remote.address import HOME, PORT, Address, parse_address
from rvcmonitor.remote.link import Connect
from rvcmonitor.remote.written_address import meant_address
from rvcmonitor.ui.widgets.fields import ComboBox, SpinBox
from rvcmonitor.ui.widgets.help_button import HelpButton, explain
from rvcmonitor.ui.widgets.plain_text import PlainLabel, add_row
from rvcmonitor.ui.widgets.text_style import muted_paragraph
from rvcmonitor.ui.window.folder_browser import FolderBrowser

PLACE = "another-machine"
LETTERS = 42
"""What can be read of a folder there, which may have a long name."""


class RemoteDialog(QDialog):
    """Asks for an address; nothing is looked up before somebody wants it."""

    chosen = Signal(object)
    """Open this :class:`Address`."""
    key_chosen = Signal(str, str)
    """Sign in with another key file than before: who signs in where, and the file ("" for none)."""

    def __init__(
        self,
        recent: Sequence[Address],
        make_link: Connect,
        parent: QWidget | None = None,
        keys: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._recent, self._make_link = tuple(recent), make_link
        self._keys = dict(keys or {})
        self.setWindowTitle(self.tr("Open on another machine"))
        explain(self, PLACE)
        self.before = ComboBox()
        self.host, self.user, self.folder = QLineEdit(), QLineEdit(), QLineEdit(HOME)
        self.port = SpinBox()
        self.port.setRange(1, 65535)
        self.port.setValue(PORT)
        self.browse = QPushButton(self.tr("Browse…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.key = QLineEdit()
        self.choose_key = QPushButton(self.tr("Browse…"))
        self.choose_key.setAutoDefault(False)
        self.choose_key.clicked.connect(self._choose_key)
        self._key_was_typed = False
        self.wrong = PlainLabel()
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        self.open_button = buttons.button(QDialogButtonBox.StandardButton.Open)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form())
        layout.addLayout(self._words())
        layout.addWidget(self.wrong)
        layout.addWidget(buttons)
        self._length = 0
        self.host.textChanged.connect(self._follow_host)
        self.host.editingFinished.connect(self._take_whole_address)
        for field in (self.host, self.user):
            field.textChanged.connect(self._recall_key)
        self.port.valueChanged.connect(self._recall_key)
        self.key.textEdited.connect(self._mark_key)
        self._tell_whether_complete()
        self.host.setFocus()

    @property
    def address(self) -> Address:
        """What the fields say."""
        host, path = self.host.text().strip(), self.folder.text().strip()
        user = self.user.text().strip()
        return parse_address(str(Address(host, path or HOME, user, self.port.value())))

    def show_address(self, address: Address) -> None:
        """Fill the fields."""
        self.host.setText(address.host)
        self.user.setText(address.user)
        self.port.setValue(address.port)
        self.folder.setText(address.path)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        # not of the dialog: that would hide how much more the words need
        self.folder.setMinimumWidth(LETTERS * self.fontMetrics().averageCharWidth())
        self.host.setPlaceholderText(self.tr("a name, an IP address, or ssh://user@host:port/path"))
        self.user.setPlaceholderText(self.tr("as on this machine"))
        if self._recent:
            self.before.addItem(self.tr("(another one)"))
            self.before.addItems([each.words for each in self._recent])
            self.before.activated.connect(self._take_recent)
            add_row(form, self.tr("Opened before:"), self.before)
        machine = QHBoxLayout()
        machine.addWidget(self.host, 1)
        machine.addWidget(PlainLabel(self.tr("Port:")))
        machine.addWidget(self.port)
        self.host.setAccessibleName(self.tr("Machine:"))
        self.port.setAccessibleName(self.tr("Port:"))
        add_row(form, self.tr("Machine:"), machine)
        add_row(form, self.tr("User:"), self.user)
        self.key.setPlaceholderText(self.tr("only if yours is not in ~/.ssh"))
        self.key.setAccessibleName(self.tr("Key file:"))
        key = QHBoxLayout()
        key.addWidget(self.key, 1)
        key.addWidget(self.choose_key)
        add_row(form, self.tr("Key file:"), key)
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        self.folder.setAccessibleName(self.tr("Folder there:"))
        add_row(form, self.tr("Folder there:"), where)
        return form

    def _words(self) -> QHBoxLayout:
        words = muted_paragraph(
            self.tr(
                "Your SSH keys and agent are tried first; a password is asked for only where it "
                "is needed. Nothing is ever written on that machine, and checkpoints stay there "
                "until you copy them."
            )
        )
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(HelpButton(PLACE))
        return row

    def _choose_key(self) -> None:
        folder = Path(self.key.text().strip() or "~/.ssh/").expanduser()
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a key file"), str(folder))
        if chosen:
            self.key.setText(chosen)
            self._mark_key()

    def _mark_key(self) -> None:
        self._key_was_typed = True

    def _recall_key(self) -> None:
        """The one that this machine had before, unless another was chosen."""
        if not self._key_was_typed:
            with suppress(ValueError):  # no machine yet
                self.key.setText(self._keys.get(self.address.login, ""))

    def _take_recent(self, place: int) -> None:
        if place > 0:
            self._key_was_typed = False  # for another machine: this one has its own
            self.show_address(self._recent[place - 1])
            self._recall_key()

    def _follow_host(self, text: str) -> None:
        """An address that is typed is left alone until it is complete; a pasted one is taken."""
        is_pasted, self._length = len(text) > self._length + 1, len(text)
        if is_pasted:
            self._take_whole_address()
        self._tell_whether_complete()

    def _take_whole_address(self) -> None:
        """Into the fields goes what the field of the machine says beyond its name."""
        with suppress(ValueError):  # that is told when it is to be opened
            written = meant_address(self.host.text())
            if written is None:
                return
            before = self.folder.text().strip()
            path = before if before and written.path == HOME else written.path
            user = written.user or self.user.text().strip()
            self.show_address(replace(written, path=path, user=user))

    def _tell_whether_complete(self) -> None:
        complete = bool(self.host.text().strip())
        self.open_button.setEnabled(complete)
        self.browse.setEnabled(complete)

    def _told(self) -> Address | None:
        """What the fields say; where that is no address, say why."""
        self._take_whole_address()
        try:
            address = self.address
        except ValueError:
            self.wrong.setText(self.tr("That is no machine: give its name or its IP address."))
            self.wrong.show()
            return None
        self.wrong.hide()
        self._remember_key(address)
        return address

    def _remember_key(self, address: Address) -> None:
        file = self.key.text().strip()
        if file != self._keys.get(address.login, ""):
            self._keys[address.login] = file
            self.key_chosen.emit(address.login, file)

    def _accept(self) -> None:
        if (address := self._told()) is not None:
            self.chosen.emit(address)
            self.accept()

    def _browse(self) -> None:
        if (address := self._told()) is None:
            return
        browser = FolderBrowser(address, self._make_link, self)
        browser.chosen.connect(self.folder.setText)
        browser.finished.connect(browser.deleteLater)
        browser.open()
