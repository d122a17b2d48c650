"""Which notices go to the phone, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.analysis.notices import NoticeKind
from rvcmonitor.live.delivery import Delivery
from rvcmonitor.live.phone import MOST_ADDRESSES, Addresses, Phone
from rvcmonitor.storage.phone_settings import PhoneSettings
from rvcmonitor.ui.widgets.elided_button import ElidedCheckBox
from rvcmonitor.ui.widgets.fields import SpinBox
from rvcmonitor.ui.widgets.help_button import HelpButton, explain
from rvcmonitor.ui.widgets.message_text import joined
from rvcmonitor.ui.widgets.plain_text import PlainLabel, verbatim
from rvcmonitor.ui.widgets.text_style import muted_paragraph
from rvcmonitor.ui.window.settings_dialog import kind_words

PLACE = "phone"
WIDTH = 590
"""Pixels of the addresses, which are long."""

_EXAMPLES = "ntfy://…\ndiscord://…\ntgram://…\nmailto://…"


class PhoneDialog(QDialog):
    """Edits a :class:`PhoneSettings`; read :attr:`settings` after it was accepted. The addresses it
    hands to the ``phone`` itself, which keeps them."""

    def __init__(
        self, settings: PhoneSettings, phone: Phone, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before, self._phone = settings, phone
        self._looked_up = False
        self.setWindowTitle(self.tr("Notices on the phone"))
        explain(self, PLACE)
        self.on = QCheckBox(self.tr("Send notices to my phone, while the program runs"))
        self.on.setChecked(settings.on)
        self.picture = QCheckBox(self.tr("With a picture of the curve, where a service takes one"))
        self.picture.setChecked(settings.picture)
        self.an_hour = SpinBox()
        self.an_hour.setRange(1, 60)
        self.an_hour.setValue(settings.an_hour)
        self.an_hour.setAccessibleName(self.tr("Notices an hour, at most"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        head = QHBoxLayout()
        head.addWidget(self.on, 1)
        head.addWidget(HelpButton(PLACE))
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self._choices())
        layout.addWidget(buttons)
        phone.loaded.connect(self._show_addresses)
        phone.tested.connect(self._tell_of_test)
        phone.load()

    @property
    def settings(self) -> PhoneSettings:
        """What the dialog says now."""
        off: list[NoticeKind] = [kind for kind, box in self.kinds.items() if not box.isChecked()]
        return replace(
            self._before,
            on=self.on.isChecked(),
            off=tuple(off),
            an_hour=self.an_hour.value(),
            picture=self.picture.isChecked(),
        )

    @property
    def typed(self) -> tuple[str, ...]:
        """The addresses in the field."""
        lines = (line.strip() for line in self.addresses.toPlainText().splitlines())
        return tuple(filter(None, lines))

    def accept(self) -> None:
        """Hand over the addresses, if they have been looked up by now; it stays open where notices
        are to be sent and they would not do."""
        if self._looked_up:
            if self.on.isChecked() and (wrong := self._none() or self._too_many()):
                self.said.setText(wrong)
                self.addresses.setFocus()
                return
            self._phone.keep(self.typed)
        super().accept()

    def _none(self) -> str:
        if self.typed:
            return ""
        return self.tr("There is no address yet to send notices to.")

    def _too_many(self) -> str:
        if len(self.typed) <= MOST_ADDRESSES:
            return ""
        return self.tr("No more than {n} addresses can be kept.").format(n=MOST_ADDRESSES)

    def _follow_addresses(self) -> None:
        self.try_out.setEnabled(bool(self.typed) and not self._too_many())
        self.said.setText(self._too_many())

    def _choices(self) -> QWidget:
        """What is of use only where notices are sent: nobody fills it in for nothing."""
        choices = QWidget()
        layout = QVBoxLayout(choices)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._address_group())
        layout.addWidget(self._kind_group())
        layout.addLayout(self._limit_row())
        layout.addWidget(self.picture)
        choices.setEnabled(self.on.isChecked())
        self.on.toggled.connect(choices.setEnabled)
        return choices

    def _address_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Addresses of your services, one a line"))
        self.addresses = QPlainTextEdit()
        self.addresses.setPlaceholderText(_EXAMPLES)
        self.addresses.setAccessibleName(self.tr("Addresses of your services, one a line"))
        self.addresses.setFixedHeight(5 * self.fontMetrics().lineSpacing())
        self.addresses.setMinimumWidth(WIDTH)  # one of the dialog would hide that words need more
        self.addresses.setTabChangesFocus(True)
        self.addresses.setEnabled(False)
        self.kept = muted_paragraph(self.tr("Looking into the keyring…"))
        self.kept.setMinimumHeight(2 * self.fontMetrics().lineSpacing())  # of what comes there
        self.try_out = QPushButton(self.tr("Send a test"))
        self.try_out.setAutoDefault(False)
        self.try_out.setEnabled(False)
        self.try_out.clicked.connect(self._test)
        self.said = PlainLabel()
        self.said.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.try_out)
        row.addWidget(self.said, 1)
        layout = QVBoxLayout(group)
        layout.addWidget(self.addresses)
        layout.addWidget(self.kept)
        layout.addLayout(row)
        self.addresses.textChanged.connect(self._follow_addresses)
        return group

    def _kind_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Tell me about"))
        grid = QGridLayout(group)
        self.kinds: dict[NoticeKind, QCheckBox] = {}
        for place, kind in enumerate(get_args(NoticeKind)):
            self.kinds[kind] = ElidedCheckBox(verbatim(kind_words(kind)))
            self.kinds[kind].setChecked(kind not in self._before.off)
            grid.addWidget(self.kinds[kind], place // 2, place % 2)
        return group

    def _limit_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(PlainLabel(self.tr("Notices an hour, at most")))
        row.addWidget(self.an_hour)
        row.addStretch()
        return row

    def _show_addresses(self, found: Addresses) -> None:
        if self._looked_up:
            return  # of another dialog
        self._looked_up = True
        self.addresses.setEnabled(True)
        self.addresses.setPlainText("\n".join(found.known))
        self.kept.setText(
            self.tr("They hold secrets, so they are kept in the system's keyring and nowhere else.")
            if found.has_keyring
            else self.tr(
                "This system has no keyring, so they are known for this session only, and kept "
                "nowhere."
            )
        )

    def _test(self) -> None:
        self.try_out.setEnabled(False)
        self.said.setText(self.tr("Sending…"))
        self._phone.test(self.typed, self.tr("This is a test: notices will look like this."))

    def _tell_of_test(self, deliveries: Sequence[Delivery]) -> None:
        self.try_out.setEnabled(bool(self.typed))
        self.said.setText(joined(map(self._result, deliveries)))

    def _result(self, delivery: Delivery) -> str:
        if delivery.service is None:
            return self.tr("An address is not understood.")
        if delivery.arrived:
            return self.tr("{service}: sent.").format(service=delivery.service)
        text = self.tr("{service}: could not be reached, or refused it.")
        return text.format(service=delivery.service)
