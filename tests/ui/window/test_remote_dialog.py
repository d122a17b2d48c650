"""Opening a folder of another machine: the fields, the folders there, and what is asked."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.live.hosts import HostState, Question
from rvcmonitor.message import Message
from rvcmonitor.remote.address import Address
from rvcmonitor.remote.link import Link, LinkError
from rvcmonitor.remote.mirror import Progress
from rvcmonitor.ui.window.folder_browser import FolderBrowser
from rvcmonitor.ui.window.host_questions import (
    SecretDialog,
    TrustQuestion,
    hosts_text,
    show_question,
)
from rvcmonitor.ui.window.remote_dialog import RemoteDialog
from tests.remote.folder_link import FolderLink

POD = Address("203.0.113.7", "/workspace/logs", "root", 22_022)


def no_link(_address: Address) -> Link:
    raise LinkError(Message("It is off."))


@pytest.fixture
def dialog(qtbot: QtBot) -> RemoteDialog:
    made = RemoteDialog([POD], no_link)
    qtbot.addWidget(made)
    return made


def test_the_fields_make_an_address(qtbot: QtBot, dialog: RemoteDialog) -> None:
    assert not dialog.open_button.isEnabled()
    dialog.host.setText("box")
    dialog.folder.setText("~/RVC/logs")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.open_button.click()
    assert chosen.args == [Address("box", "~/RVC/logs")]


def test_a_whole_address_fills_the_fields(dialog: RemoteDialog) -> None:
    dialog.host.setText(str(POD))
    assert (dialog.host.text(), dialog.user.text()) == ("203.0.113.7", "root")
    assert dialog.address == POD


def test_an_address_may_be_typed_letter_by_letter(dialog: RemoteDialog) -> None:
    QTest.keyClicks(dialog.host, str(POD))
    assert dialog.host.text() == str(POD), "nothing is taken away from who is still typing"
    QTest.keyClick(dialog.host, Qt.Key.Key_Return)
    assert (dialog.host.text(), dialog.user.text()) == ("203.0.113.7", "root")
    assert dialog.address == POD


@pytest.mark.parametrize(
    "written",
    ["ssh -p 22022 root@203.0.113.7 -L 8080:localhost:8080", "root@203.0.113.7:22022"],
)
def test_what_a_rented_machine_shows_may_be_pasted(
    qtbot: QtBot, dialog: RemoteDialog, written: str
) -> None:
    dialog.folder.setText("/workspace/logs")
    dialog.host.setText(written)
    assert dialog.host.text() == "203.0.113.7"
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.open_button.click()
    assert chosen.args == [POD]


def test_what_was_opened_before_is_offered(dialog: RemoteDialog) -> None:
    dialog.before.setCurrentIndex(1)
    dialog.before.activated.emit(1)
    assert dialog.address == POD


def test_a_key_file_is_remembered_with_its_machine(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = RemoteDialog([POD], no_link, keys={POD.login: "/keys/pod"})
    qtbot.addWidget(dialog)
    told: list[tuple[str, str]] = []
    dialog.key_chosen.connect(lambda login, file: told.append((login, file)))
    dialog.host.setText("box")
    assert dialog.key.text() == ""
    dialog.before.setCurrentIndex(1)
    dialog.before.activated.emit(1)
    assert dialog.key.text() == "/keys/pod"
    chosen = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    dialog.choose_key.click()
    dialog.open_button.click()
    assert told == [(POD.login, str(chosen))]


def test_a_key_that_was_typed_for_one_machine_is_not_that_of_another(
    qtbot: QtBot, dialog: RemoteDialog
) -> None:
    dialog.host.setText("box")
    QTest.keyClicks(dialog.key, "/keys/box")
    dialog.before.setCurrentIndex(1)
    dialog.before.activated.emit(1)
    assert dialog.address == POD
    assert dialog.key.text() == ""


def test_what_is_no_machine_is_told(qtbot: QtBot, dialog: RemoteDialog) -> None:
    dialog.host.setText("-oProxyCommand=x")
    dialog.open_button.click()
    assert dialog.isHidden() or dialog.result() == 0
    assert "no machine" in dialog.wrong.text()


def test_a_folder_there_is_looked_for(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "workspace" / "Applio" / "logs").mkdir(parents=True)
    browser = FolderBrowser(Address("box", "/workspace"), lambda _address: FolderLink(tmp_path))
    qtbot.addWidget(browser)
    qtbot.waitUntil(lambda: browser.list.count() == 1)
    browser.list.itemActivated.emit(browser.list.item(0))
    qtbot.waitUntil(lambda: browser.path.text() == "/workspace/Applio")
    browser.up.click()
    qtbot.waitUntil(lambda: browser.path.text() == "/workspace" and browser.up.isEnabled())
    with qtbot.waitSignal(browser.chosen) as chosen:
        browser.choose.click()
    assert chosen.args == ["/workspace"]


def test_the_folder_around_one_that_is_gone_can_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "workspace" / "logs").mkdir(parents=True)
    browser = FolderBrowser(Address("box", "/workspace"), lambda _address: FolderLink(tmp_path))
    qtbot.addWidget(browser)
    qtbot.waitUntil(lambda: browser.list.count() == 1)
    (tmp_path / "workspace" / "logs").rmdir()
    browser.list.itemActivated.emit(browser.list.item(0))
    qtbot.waitUntil(lambda: browser.list.isEnabled() and browser.said.text() != "")
    with qtbot.waitSignal(browser.chosen) as chosen:
        browser.choose.click()
    assert chosen.args == ["/workspace"]


def test_a_machine_that_is_off_says_so_among_its_folders(qtbot: QtBot) -> None:
    browser = FolderBrowser(POD, no_link)
    qtbot.addWidget(browser)
    qtbot.waitUntil(lambda: browser.said.text() == "It is off.")
    assert not browser.choose.isEnabled()
    browser.reject()


def test_an_unknown_machine_is_trusted_by_a_click_alone(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    answers = []
    for button in ("yes", "no"):
        question = Question("host", "box", "SHA256:abc")
        shown = show_question(question, parent)
        assert isinstance(shown, TrustQuestion)
        assert "SHA256:abc" in shown.informativeText()
        getattr(shown, button).click()
        answers.append(question.wait()[0])
    assert answers == ["yes", None]


def test_a_password_is_handed_over_and_kept_where_that_is_wished(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    question = Question("password", "anna@box", wrong=True)
    shown = show_question(question, parent)
    assert isinstance(shown, SecretDialog)
    shown.secret.setText("sesame")
    shown.keep.setChecked(True)
    shown.accept()
    assert question.wait() == ("sesame", True)
    refused = Question("passphrase", "anna@box")
    show_question(refused, parent).reject()
    assert refused.wait() == (None, False)


@pytest.mark.parametrize("kind", ["host", "password"])
def test_what_was_said_stays_when_the_dialog_goes_before_anybody_listens(
    qtbot: QtBot, kind: Literal["host", "password"]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    question = Question(kind, "anna@box")
    shown = show_question(question, parent)
    gone: list[bool] = []
    shown.destroyed.connect(lambda: gone.append(True))
    if isinstance(shown, TrustQuestion):
        shown.yes.click()
    else:
        assert isinstance(shown, SecretDialog)
        shown.secret.setText("yes")
        shown.accept()
    qtbot.waitUntil(lambda: bool(gone))
    assert question.wait()[0] == "yes"


def test_what_is_said_of_hosts() -> None:
    assert hosts_text([HostState(POD)]) == "Connecting to 203.0.113.7…"
    coming = HostState(POD, progress=Progress(3 << 20, 9 << 20))
    assert hosts_text([coming]) == "Fetching from 203.0.113.7: 3 of 9 MB."
    assert hosts_text([HostState(POD, has_come=True)]) == ""
    away = HostState(POD, Message("It is off."), 0.0)
    assert hosts_text([away]).startswith("It is off. Away since ")
    waiting = HostState(POD, Message("Another key."), 0.0, waits=True)
    assert hosts_text([waiting]) == "Another key. What came before is shown."
