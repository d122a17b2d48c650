"""Signing in by password, on a host without a shell; on Windows, too."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Literal

import pytest
from paramiko import ECDSAKey

from rvcmonitor.remote.address import Address
from rvcmonitor.remote.link import LinkError
from rvcmonitor.remote.mirror import Mirror
from rvcmonitor.remote.sign_in import Asking, SignIn
from tests.remote.password_server import PasswordServer
from tests.remote.test_mirror import Far


def test_a_password_is_asked_for_until_it_is_right_and_files_alone_will_do(tmp_path: Path) -> None:
    far = Far(tmp_path / "far")
    far.log(50)
    asked: list[tuple[str, bool]] = []
    answers = iter(["wrong", "sesame"])

    def secret(_login: str, kind: str, wrong: bool) -> str:
        asked.append((kind, wrong))
        return next(answers)

    with PasswordServer(far.root, "sesame") as host:
        address = Address("127.0.0.1", "/workspace/RVC/logs", "anna", host.port)
        asking = Asking(lambda _host, _fingerprint: True, secret)
        link = SignIn(tmp_path / "known", asking, tmp_path / "no keys").connect(address)
        assert asked == [("password", False), ("password", True)]
        mirror = Mirror(address, tmp_path / "hosts")
        mirror.look(link)
        far.log(20)
        mirror.look(link)
        here = mirror.folder / "anna" / far.events.name
        assert here.read_bytes() == far.events.read_bytes()
        link.close()


def test_a_password_is_asked_for_after_a_key_but_not_in_a_terminal(tmp_path: Path) -> None:
    asked: list[tuple[str, bool]] = []

    def secret(_login: str, kind: str, wrong: bool) -> str | None:
        asked.append((kind, wrong))
        return None if wrong else "sesame"

    ECDSAKey.generate().write_private_key_file(str(tmp_path / "id_ecdsa"))
    with PasswordServer(tmp_path, "sesame", wants_key=True) as host:
        asking = Asking(lambda _host, _fingerprint: True, secret)
        sign_in = SignIn(tmp_path / "known", asking, tmp_path)
        sign_in.connect(Address("127.0.0.1", "/", "anna", host.port)).close()
    assert asked == [("password", False)]


def test_nobody_gets_in_without_it(tmp_path: Path) -> None:
    with PasswordServer(tmp_path, "sesame") as host:
        asking = Asking(lambda _host, _fingerprint: True, lambda _login, _kind, _wrong: None)
        sign_in = SignIn(tmp_path / "known", asking, tmp_path / "no keys")
        with pytest.raises(LinkError, match="let nobody in") as error:
            sign_in.connect(Address("127.0.0.1", "/", "anna", host.port))
    assert error.value.is_final


def test_a_host_that_takes_the_connection_and_says_nothing_is_away(tmp_path: Path) -> None:
    asked: list[str] = []
    asking = Asking(
        lambda _host, _fingerprint: True, lambda _login, kind, _wrong: asked.append(kind)
    )
    sign_in = SignIn(tmp_path / "known", asking, tmp_path / "no keys", patience=0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = Address("127.0.0.1", "/", "anna", silent.getsockname()[1])
        with pytest.raises(LinkError, match=r"cannot be reached \(timed out\)") as error:
            sign_in.connect(address)
    assert not error.value.is_final
    assert not asked


@pytest.mark.parametrize("when_told", ["keep silent", "hang up"])
def test_no_answer_to_a_password_is_no_refusal(
    tmp_path: Path, when_told: Literal["keep silent", "hang up"]
) -> None:
    was_wrong: list[bool] = []

    def secret(_login: str, _kind: str, wrong: bool) -> str | None:
        was_wrong.append(wrong)
        return None if wrong else "sesame"

    with PasswordServer(tmp_path, "sesame", when_told) as host:
        asking = Asking(lambda _host, _fingerprint: True, secret)
        sign_in = SignIn(tmp_path / "known", asking, tmp_path / "no keys", patience=1.0)
        with pytest.raises(LinkError, match="cannot be reached") as error:
            sign_in.connect(Address("127.0.0.1", "/", "anna", host.port))
    assert not error.value.is_final
    assert True not in was_wrong
