"""Secrets lie in the keyring, or nowhere."""

from __future__ import annotations

from rvcmonitor.storage.secrets import SERVICE, Secrets
from tests.memory_keyring import MemoryKeyring


def test_a_lasting_secret_is_known_to_the_next_program(memory_keyring: MemoryKeyring) -> None:
    assert Secrets().set("phone 1", "ntfy://topic", lasting=True)
    assert Secrets().get("phone 1") == "ntfy://topic"
    assert memory_keyring.kept == {(SERVICE, "phone 1"): "ntfy://topic"}
    Secrets().forget("phone 1")
    assert memory_keyring.kept == {}
    Secrets().forget("phone 1")


def test_another_one_is_known_until_the_end(memory_keyring: MemoryKeyring) -> None:
    secrets = Secrets()
    assert secrets.set("password anna@box", "sesame", lasting=False)
    assert secrets.get("password anna@box") == "sesame"
    assert memory_keyring.kept == {}


def test_without_a_keyring_it_is_for_this_session_only() -> None:
    secrets = Secrets()
    assert not secrets.has_keyring()
    assert not secrets.set("phone 1", "ntfy://topic", lasting=True)
    assert secrets.get("phone 1") == "ntfy://topic"
    assert Secrets().get("phone 1") is None
    secrets.forget("phone 1")
    assert secrets.get("phone 1") is None


def test_a_locked_keyring_is_no_error(memory_keyring: MemoryKeyring) -> None:
    memory_keyring.is_locked = True
    secrets = Secrets()
    assert secrets.get("phone 1") is None
    assert not secrets.set("phone 1", "ntfy://topic", lasting=True)
