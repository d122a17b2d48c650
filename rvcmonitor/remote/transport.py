"""The transport of ``paramiko``, which tells a host's no from no answer at all.

To it a link that is cut while somebody signs in, and a host that keeps silent, are failed sign-ins
as a refused key is one; after each it tries the next key, and tells of the last.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from paramiko import AuthenticationException, SSHException, Transport

if TYPE_CHECKING:
    from paramiko import Message, PKey

_NOES = frozenset({2, 14})
"""Reasons to disconnect (RFC 4253, 11.1) with which a host ends vain tries to sign in: that of
OpenSSH is a breach of the protocol, that of others the end of what may be tried."""


class AnsweredTransport(Transport):  # type: ignore[misc] # it ships no types
    """Meeting and signing in raise what paramiko tells of, :class:`EOFError` where the connection
    was cut, or :class:`TimeoutError` where no answer came."""

    said_no = False
    """Whether the host has ended the connection since it let nobody in."""

    def start_client(
        self, event: threading.Event | None = None, timeout: float | None = None
    ) -> None:
        """Exchange keys; ``timeout`` in seconds."""
        try:
            super().start_client(event, timeout)
        except EOFError as error:
            raise _cut() from error
        if event is None and not self.initial_kex_done:  # it has waited, and says nothing of it
            raise _silent()

    def auth_none(self, username: str) -> list[str]:
        """Ask what would be taken."""
        with self._answering():
            return list(super().auth_none(username))

    def auth_publickey(
        self, username: str, key: PKey, event: threading.Event | None = None
    ) -> list[str]:
        """Sign in by a key."""
        with self._answering():
            return list(super().auth_publickey(username, key, event))

    def auth_password(
        self,
        username: str,
        password: str,
        event: threading.Event | None = None,
        fallback: bool = True,
    ) -> list[str]:
        """Sign in by password."""
        with self._answering():
            return list(super().auth_password(username, password, event, fallback))

    def auth_interactive(
        self, username: str, handler: Callable[..., list[str]], submethods: str = ""
    ) -> list[str]:
        """Sign in by answers."""
        with self._answering():
            return list(super().auth_interactive(username, handler, submethods))

    def auth_interactive_dumb(self, username: str, *_: object) -> list[str]:
        """Where a password is wanted after a key: here it is asked for in no terminal."""
        raise AuthenticationException(f"{username} needs a password as well")

    @contextmanager
    def _answering(self) -> Iterator[None]:
        try:
            yield
        except EOFError as error:
            raise _cut() from error
        except SSHException as error:
            if self.said_no:
                raise
            if not self.is_active():
                raise _cut() from error
            if not self.auth_handler.auth_event.is_set():
                raise _silent() from error
            raise

    def _parse_disconnect(self, m: Message) -> None:
        self.said_no = self.auth_handler is not None and m.get_int() in _NOES
        m.rewind()
        super()._parse_disconnect(m)


def _cut() -> EOFError:
    return EOFError("the connection was cut")


def _silent() -> TimeoutError:
    return TimeoutError("timed out")
