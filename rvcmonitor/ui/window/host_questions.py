"""What a host has to be told, asked in the window; and what is said of hosts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.live.hosts import HostState, Question
from rvcmonitor.ui.widgets.local_time import local_time, time_of_day
from rvcmonitor.ui.widgets.message_text import joined, message_text, number
from rvcmonitor.ui.widgets.plain_text import PlainLabel, PlainMessageBox


def show_question(question: Question, parent: QWidget) -> QDialog:
    """Ask; whatever becomes of the dialog, the question is answered."""
    dialog = (
        TrustQuestion(question, parent)
        if question.kind == "host"
        else SecretDialog(question, parent)
    )
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class TrustQuestion(PlainMessageBox):
    """Whether a host that nobody here knows is the right one."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        title = QCoreApplication.translate("TrustQuestion", "An unknown machine")
        asked = QCoreApplication.translate(
            "TrustQuestion", "Is “{host}” the machine that you mean?"
        )
        more = QCoreApplication.translate(
            "TrustQuestion",
            "It was never connected to from here. Its key has the fingerprint\n{fingerprint}\n"
            "Compare it with what its owner or its web page says. From now on it is known, and a "
            "machine that shows another key is refused.",
        )
        more = more.format(fingerprint=question.fingerprint)
        super().__init__(parent, title, asked.format(host=question.who), more)
        self.setIcon(PlainMessageBox.Icon.Question)
        self.yes = self.addButton(
            QCoreApplication.translate("TrustQuestion", "Yes, connect"),
            PlainMessageBox.ButtonRole.AcceptRole,
        )
        self.no = self.addButton(PlainMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.no)
        self.finished.connect(
            lambda: question.answer("yes" if self.clickedButton() is self.yes else None)
        )
        self.destroyed.connect(lambda: question.answer(None))


class SecretDialog(QDialog):
    """A password or a passphrase, and whether it is kept."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sign in"))
        self.setMinimumWidth(380)
        asked = (
            self.tr("The password of {who}:")
            if question.kind == "password"
            else self.tr("The passphrase of your SSH key, for {who}:")
        )
        said = PlainLabel(asked.format(who=question.who))
        said.setWordWrap(True)
        wrong = PlainLabel(self.tr("That was not right. Please try again."))
        wrong.setVisible(question.wrong)
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setAccessibleName(asked.format(who=question.who))
        self.keep = QCheckBox(self.tr("Keep it in the system's keyring"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (wrong, said, self.secret, self.keep, buttons):
            layout.addWidget(part)
        self.accepted.connect(
            lambda: question.answer(self.secret.text(), lasting=self.keep.isChecked())
        )
        self.rejected.connect(lambda: question.answer(None))
        self.destroyed.connect(lambda: question.answer(None))


def hosts_text(states: Sequence[HostState]) -> str:
    """What is to be said of hosts; empty while all goes well."""
    return joined(map(_state_text, states))


def _state_text(state: HostState) -> str:
    translate = QCoreApplication.translate
    if state.trouble is not None:
        return _trouble_text(state)
    if state.has_come:
        return ""
    if not state.progress.total:
        return translate("Hosts", "Connecting to {host}…").format(host=state.address.host)
    text = translate("Hosts", "Fetching from {host}: {done} of {total} MB.")
    done, total = (number(-(-n // 2**20)) for n in (state.progress.done, state.progress.total))
    return text.format(host=state.address.host, done=done, total=total)


def _trouble_text(state: HostState) -> str:
    translate = QCoreApplication.translate
    said = [] if state.trouble is None else [message_text(state.trouble)]
    if state.waits:
        said.append(translate("Hosts", "What came before is shown."))
    else:
        text = translate("Hosts", "Away since {time}; it comes back by itself.")
        said.append(text.format(time=time_of_day(local_time(state.since or 0.0))))
    return joined(said)
