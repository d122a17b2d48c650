"""What goes to the phone, through a real service on this machine; and what never shows."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.live.delivery import Delivery, deliver
from rvcmonitor.live.phone import Addresses, HourlyLimit, Phone
from rvcmonitor.message import Message
from rvcmonitor.program_log import start_log, stop_log
from rvcmonitor.storage.secrets import Secrets
from tests.memory_keyring import MemoryKeyring
from tests.remote.sshd import free_port

SECRET = "s3cr3t-t0ken"  # noqa: S105 - which must not show


class Receiver:
    """Takes what apprise's ``json://`` sends."""

    def __init__(self, port: int = 0) -> None:
        self.messages: list[dict[str, Any]] = []
        received = self.messages

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                received.append(json.loads(self.rfile.read(length)))
                self.send_response(200)
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as above
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def address(self) -> str:
        return address(self.port)

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def address(port: int) -> str:
    return f"json://anna:{SECRET}@127.0.0.1:{port}/{SECRET}"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.close()


@pytest.fixture
def phone(qtbot: QtBot) -> Iterator[Phone]:
    made = Phone(Secrets())
    yield made
    assert made.close(10.0)


def test_a_message_arrives_with_its_picture(receiver: Receiver, tmp_path: Path) -> None:
    picture = tmp_path / "curve.png"
    picture.write_bytes(b"\x89PNG")
    assert deliver([receiver.address], "anna: a new low point", picture) == (
        Delivery("JSON", arrived=True),
    )
    (message,) = receiver.messages
    assert message["message"] == "anna: a new low point"
    (attached,) = message["attachments"]
    assert base64.b64decode(attached["base64"]) == b"\x89PNG"


def test_each_service_is_told_by_its_name() -> None:
    nobody = address(free_port())
    assert deliver([nobody, SECRET, "nosuch://" + SECRET], "hello") == (
        Delivery("JSON", arrived=False),
        Delivery(None, arrived=False),
        Delivery(None, arrived=False),
    )


def test_kept_addresses_are_sent_to_after_a_restart(
    qtbot: QtBot, receiver: Receiver, memory_keyring: MemoryKeyring, phone: Phone
) -> None:
    phone.keep([receiver.address])
    restarted = Phone(Secrets())
    qtbot.waitUntil(lambda: bool(memory_keyring.kept))
    with qtbot.waitSignal(restarted.loaded) as loaded:
        restarted.load()
    assert loaded.args == [Addresses((receiver.address,), has_keyring=True)]
    restarted.send("hello", b"\x89PNG")
    qtbot.waitUntil(lambda: len(receiver.messages) == 1)
    assert restarted.close(10.0)
    phone.keep([])
    qtbot.waitUntil(lambda: not memory_keyring.kept)


def test_a_service_that_is_away_is_told_once_until_it_is_back(qtbot: QtBot, phone: Phone) -> None:
    port = free_port()
    told: list[str] = []
    phone.failed.connect(lambda message: told.append(message.english()))
    phone.works_again.connect(lambda: told.append("again"))
    phone.keep([address(port)])
    for _ in range(3):
        phone.send("hello")
    with qtbot.waitSignal(phone.tested):  # which comes when all of it is over
        phone.test([], "")
    assert len(told) == 1
    assert "JSON" in told[0]
    receiver = Receiver(port)
    phone.send("hello")
    phone.send("hello")
    qtbot.waitUntil(lambda: len(receiver.messages) == 2)
    receiver.close()
    phone.send("hello")
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told[1] == "again"
    assert told[2] == told[0]


def test_it_is_told_once_that_no_address_is_known(qtbot: QtBot, phone: Phone) -> None:
    """As after a restart on a system without a keyring."""
    told: list[str] = []
    phone.failed.connect(lambda message: told.append(message.english()))
    for _ in range(3):
        phone.send("hello")
    with qtbot.waitSignal(phone.tested):
        phone.test([], "")
    assert len(told) == 1
    assert "no address is known" in told[0]


def test_nobody_waits_for_a_service_that_does_not_answer(
    qtbot: QtBot, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, answers = threading.Event(), threading.Event()

    def wait(*_: object) -> tuple[Delivery, ...]:
        begun.set()
        answers.wait(30)
        return ()

    monkeypatch.setattr("rvcmonitor.live.phone.deliver", wait)
    phone.keep([address(1)])
    for _ in range(50):
        phone.send("hello")  # returns at once, or the test would hang
    qtbot.waitUntil(begun.is_set)
    assert not phone.close(0.0)
    answers.set()


def test_a_secret_shows_nowhere(
    qtbot: QtBot,
    phone: Phone,
    memory_keyring: MemoryKeyring,
    isolated_settings: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever goes wrong: the service is away, or its code fails with the address in its words."""
    start_log(isolated_settings)
    said: list[Message] = []
    phone.failed.connect(said.append)
    phone.keep([address(free_port())])
    phone.send("hello")
    qtbot.waitUntil(lambda: bool(said))
    import apprise

    service = apprise.Apprise.instantiate(address(1))

    def fail(*_: object, **__: object) -> bool:
        raise RuntimeError(f"no way to {address(1)}")

    monkeypatch.setattr(type(service), "notify", fail)
    phone.send("hello")
    with qtbot.waitSignal(phone.tested) as tested:
        phone.test([address(1)], "hello")
    stop_log()
    shown = [*capfd.readouterr(), *(each.english() for each in said), str(tested.args)]
    files = [each.read_text("utf-8") for each in isolated_settings.rglob("*") if each.is_file()]
    assert files
    assert not [text for text in (*shown, *files) if SECRET in text]
    assert any(SECRET in kept for kept in memory_keyring.kept.values())


def test_no_more_than_so_many_an_hour() -> None:
    limit = HourlyLimit()
    assert [limit.allows(60.0 * minute, 3) for minute in range(5)] == [True] * 3 + [False] * 2
    assert limit.allows(3600.0, 3)
    assert not limit.allows(3601.0, 3)
    assert limit.allows(3660.0, 3)
    assert limit.allows(0.0, 3)  # a clock that was set back sends, and never again nothing
