"""The phone in the window: what is chosen, what is sent, and what is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.notices import Notice, NoticeKind
from rvcmonitor.live.delivery import Delivery
from rvcmonitor.live.notifier import Memory, Notifier, Told
from rvcmonitor.live.phone import MOST_ADDRESSES, Phone
from rvcmonitor.live.session import Published, Session
from rvcmonitor.live.settings import SettingsFile
from rvcmonitor.message import Message
from rvcmonitor.storage.phone_settings import PhoneSettings
from rvcmonitor.storage.secrets import Secrets
from rvcmonitor.training.run import Snapshot
from rvcmonitor.ui.window.phone_dialog import PhoneDialog
from rvcmonitor.ui.window.phone_notices import PhoneNotices
from tests.memory_keyring import MemoryKeyring
from tests.ui.some_runs import a_run, an_analysis


class Listening(Phone):
    """Keeps what it should send."""

    def __init__(self) -> None:
        super().__init__(Secrets())
        self.messages: list[tuple[str, bytes | None]] = []

    def send(self, text: str, picture: bytes | None = None) -> None:
        self.messages.append((text, picture))


@pytest.fixture
def phone(qtbot: QtBot) -> Iterator[Listening]:
    made = Listening()
    yield made
    assert made.close(10.0)


def dialog_of(qtbot: QtBot, phone: Phone, settings: PhoneSettings = PhoneSettings()) -> PhoneDialog:  # noqa: B008 - immutable
    dialog = PhoneDialog(settings, phone)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "Looking into" not in dialog.kept.text())
    return dialog


def test_nothing_is_filled_in_before_it_is_switched_on(qtbot: QtBot, phone: Listening) -> None:
    dialog = dialog_of(qtbot, phone)
    dialog.show()
    fields = (dialog.addresses, dialog.an_hour, dialog.picture, *dialog.kinds.values())
    assert not any(field.isEnabled() for field in fields)
    QTest.keyClicks(dialog.addresses, "json://one")
    assert dialog.typed == ()
    dialog.on.click()
    assert all(field.isEnabled() for field in fields)
    QTest.keyClicks(dialog.addresses, "json://one")
    dialog.on.click()
    assert not dialog.addresses.isEnabled()
    dialog.accept()  # off again: they are kept for the next time
    assert dialog_of(qtbot, phone, dialog.settings).typed == ("json://one",)


def test_no_address_is_typed_while_the_known_ones_are_looked_up(
    qtbot: QtBot, phone: Listening
) -> None:
    dialog = PhoneDialog(PhoneSettings(on=True), phone)
    qtbot.addWidget(dialog)
    assert not dialog.addresses.isEnabled()
    assert dialog.an_hour.isEnabled()
    qtbot.waitUntil(dialog.addresses.isEnabled)


def test_what_is_chosen_comes_back(
    qtbot: QtBot, phone: Listening, memory_keyring: MemoryKeyring
) -> None:
    dialog = dialog_of(qtbot, phone)
    assert not dialog.on.isChecked()
    assert "keyring and nowhere else" in dialog.kept.text()
    dialog.on.setChecked(True)
    dialog.kinds["began"].setChecked(False)
    dialog.an_hour.setValue(3)
    dialog.picture.setChecked(False)
    dialog.addresses.setPlainText("ntfy://one\n\n  json://two  \n")
    dialog.accept()
    assert dialog.settings == PhoneSettings(on=True, off=("began",), an_hour=3, picture=False)
    qtbot.waitUntil(lambda: len(memory_keyring.kept) == 2)
    again = dialog_of(qtbot, phone, dialog.settings)
    assert again.typed == ("ntfy://one", "json://two")
    assert again.settings == dialog.settings


def test_says_where_there_is_no_keyring(qtbot: QtBot, phone: Listening) -> None:
    assert "this session only" in dialog_of(qtbot, phone).kept.text()


def test_the_result_of_a_test_is_told(qtbot: QtBot, phone: Listening) -> None:
    dialog = dialog_of(qtbot, phone, PhoneSettings(on=True))
    assert not dialog.try_out.isEnabled()
    dialog.addresses.setPlainText("nothing that is an address")
    dialog.try_out.click()
    qtbot.waitUntil(lambda: dialog.said.text() == "An address is not understood.")
    phone.tested.emit((Delivery("Discord", arrived=True), Delivery("ntfy", arrived=False)))
    assert dialog.said.text() == "Discord: sent. ntfy: could not be reached, or refused it."


def test_it_is_not_switched_on_without_an_address(qtbot: QtBot, phone: Listening) -> None:
    dialog = dialog_of(qtbot, phone)
    dialog.show()
    dialog.on.setChecked(True)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.said.text() == "There is no address yet to send notices to."
    dialog.addresses.setPlainText("json://two")
    assert dialog.said.text() == ""
    dialog.accept()
    assert not dialog.isVisible()


def test_more_addresses_than_are_kept_are_told_at_once(qtbot: QtBot, phone: Listening) -> None:
    dialog = dialog_of(qtbot, phone, PhoneSettings(on=True))
    dialog.show()
    lines = [f"json://host{n}" for n in range(MOST_ADDRESSES + 1)]
    dialog.addresses.setPlainText("\n".join(lines))
    assert f"No more than {MOST_ADDRESSES} address" in dialog.said.text()
    assert not dialog.try_out.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    dialog.addresses.setPlainText("\n".join(lines[1:]))
    assert dialog.try_out.isEnabled()
    dialog.accept()
    assert not dialog.isVisible()


def test_too_many_addresses_are_no_reason_to_stay_where_nothing_is_sent(
    qtbot: QtBot, phone: Listening
) -> None:
    dialog = dialog_of(qtbot, phone, PhoneSettings(on=True))
    dialog.show()
    lines = [f"json://host{n}" for n in range(MOST_ADDRESSES + 1)]
    dialog.addresses.setPlainText("\n".join(lines))
    dialog.on.click()
    dialog.accept()
    assert not dialog.isVisible()
    assert not dialog.settings.on
    again = dialog_of(qtbot, phone, dialog.settings)
    assert list(again.typed) == lines[:MOST_ADDRESSES]


# Notices


def told(kind: NoticeKind = "new-low", text: str = "anna: a new low point.") -> Told:
    return Told(100.0, a_run().path, Notice(kind, Message(text)))


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[SettingsFile]:
    file = SettingsFile(tmp_path)
    file.change(replace(file.settings, phone=PhoneSettings(on=True, an_hour=2)))
    yield file
    file.close()


@pytest.fixture
def notifier(qtbot: QtBot, phone: Listening, settings: SettingsFile) -> Iterator[Notifier]:
    session = Session()
    run = a_run()
    session.publish(Published(Snapshot(runs=(run,)), {run.path: an_analysis()}, loaded=True))
    notifier = Notifier(session, Memory())
    session.setParent(notifier)
    notices = PhoneNotices(session, notifier, settings, phone, clock=lambda: 0.0, parent=notifier)
    yield notifier
    assert notices.close()(10.0)


def test_a_notice_goes_with_the_picture_of_its_curve(
    qtbot: QtBot, phone: Listening, notifier: Notifier
) -> None:
    notifier.told.emit((told(), told("finished", "anna: the training has ended.")))
    qtbot.waitUntil(lambda: bool(phone.messages))
    ((text, picture),) = phone.messages
    assert text == "anna: a new low point.\nanna: the training has ended."
    assert picture is not None
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 5000


def test_what_is_switched_off_is_not_sent(
    qtbot: QtBot, phone: Listening, notifier: Notifier, settings: SettingsFile
) -> None:
    settings.change(replace(settings.settings, phone=PhoneSettings(on=False)))
    notifier.told.emit((told(),))
    chosen = PhoneSettings(on=True, off=("new-low",), picture=False)
    settings.change(replace(settings.settings, phone=chosen))
    notifier.told.emit((told(),))
    notifier.told.emit((told("flat", "anna: flat."), told()))
    assert phone.messages == [("anna: flat.", None)]


def test_more_than_so_many_are_counted_instead(
    qtbot: QtBot, phone: Listening, notifier: Notifier, settings: SettingsFile
) -> None:
    chosen = PhoneSettings(on=True, an_hour=2, picture=False)
    settings.change(replace(settings.settings, phone=chosen))
    for _ in range(4):
        notifier.told.emit((told(),))
    assert len(phone.messages) == 2
    settings.change(replace(settings.settings, phone=replace(chosen, an_hour=3)))
    notifier.told.emit((told(),))
    assert phone.messages[-1][0] == "anna: a new low point.\n2 earlier notices were not sent."
