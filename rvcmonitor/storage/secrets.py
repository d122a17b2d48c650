"""Passwords and addresses that hold secrets: in the system's keyring, and in no file of ours.

Where a system has no keyring, they are known until the program ends. What is done here may wait for
the user (a locked keyring asks for its own password), so it is done in a thread beside the window.
"""

from __future__ import annotations

from contextlib import suppress

SERVICE = "RVC Monitor"
_RECOMMENDED = 1
"""What keyring itself calls safe: backends below it write plain files, or nothing."""


class Secrets:
    """Keeps one text under each name."""

    def __init__(self) -> None:
        self._of_session: dict[str, str] = {}

    def has_keyring(self) -> bool:
        """Whether this system can keep a secret beyond the end of the program."""
        from keyring import get_keyring  # 100 ms, for those alone who have a secret

        return bool(get_keyring().priority >= _RECOMMENDED)

    def get(self, name: str) -> str | None:
        """What is kept under ``name``; None where nothing is, or the keyring stays locked."""
        from keyring import get_password
        from keyring.errors import KeyringError

        if name in self._of_session:
            return self._of_session[name]
        with suppress(KeyringError, RuntimeError):  # there is none, or its user said no
            return get_password(SERVICE, name) if self.has_keyring() else None
        return None

    def set(self, name: str, secret: str, *, lasting: bool) -> bool:
        """Know ``secret`` from now on, also after the end of the program where it is ``lasting``.
        False where it was to last and cannot."""
        from keyring import set_password
        from keyring.errors import KeyringError

        self._of_session[name] = secret
        if not lasting:
            return True
        with suppress(KeyringError, RuntimeError):  # as above
            if self.has_keyring():
                set_password(SERVICE, name, secret)
                return True
        return False

    def forget(self, name: str) -> None:
        """Keep nothing under ``name`` any more."""
        from keyring import delete_password
        from keyring.errors import KeyringError

        self._of_session.pop(name, None)
        with suppress(KeyringError, RuntimeError):  # nothing was kept
            if self.has_keyring():
                delete_password(SERVICE, name)
