"""Signing in on a host, which must show the right key first.

Passwords are asked for and go nowhere but into the system's keyring, where that is wished.
"""

from __future__ import annotations

import getpass
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.remote.address import PORT, Address
from rvcmonitor.remote.known_hosts import KnownHosts
from rvcmonitor.remote.link import LinkError
from rvcmonitor.remote.ssh_link import PATIENCE, SshLink
from rvcmonitor.training.folders import reason_of

if TYPE_CHECKING:
    from paramiko import SSHClient

    from rvcmonitor.remote.transport import AnsweredTransport

_KEYS = ("id_ed25519", "id_ecdsa", "id_rsa")
_BY_PASSWORD = frozenset({"password", "keyboard-interactive"})
"""Ways to sign in, as the protocol names them, of which a password is one."""

_KEY_BEGINS, _KEY_HOLDS = b"-----BEGIN ", b"PRIVATE KEY-----"
"""What the first line of a key is made of."""

Secret = Literal["password", "passphrase"]
KeyOf = Callable[[Address], str]
"""The file with the key that was chosen for a host; empty where none was."""


def no_key(_address: Address) -> str:
    """None was chosen."""
    return ""


@dataclass(frozen=True, slots=True)
class Asking:
    """How somebody is asked, in whatever thread signs in.

    ``trusts`` is told the host and the fingerprint of its key; ``secret`` who signs in where, what
    is needed, and whether the last answer was wrong. None is no answer.
    """

    trusts: Callable[[str, str], bool]
    secret: Callable[[str, Secret, bool], str | None]


NOBODY = Asking(lambda _host, _fingerprint: False, lambda _login, _kind, _wrong: None)
"""Nobody can be asked."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """Signs in anywhere. ``own_hosts`` is the file of the keys that were trusted here; ``ssh`` the
    folder of the user's keys and ``known_hosts``; the key that was chosen comes first; ``patience``
    the seconds without an answer after which a host counts as away."""

    own_hosts: Path
    asking: Asking = NOBODY
    ssh: Path = Path("~/.ssh")
    key_of: KeyOf = no_key
    patience: float = PATIENCE

    def connect(self, address: Address) -> SshLink:
        """A link to the host.

        Raises:
            LinkError: there is none; it is final where the host or the user said no.
        """
        import paramiko  # 150 ms, for those alone who have another machine

        logging.getLogger("paramiko").propagate = False  # what matters of it is raised
        logging.getLogger("paramiko").addHandler(logging.NullHandler())
        chosen = self._chosen_key(address)
        address, keys = self._as_configured(address)
        keys = chosen + keys
        client = paramiko.SSHClient()
        known = KnownHosts(self._ssh / "known_hosts", self.own_hosts, self.asking.trusts)
        try:
            known.guard(client)
            self._sign_in(client, address, keys)
            return SshLink(client, address.host)
        except LinkError:
            client.close()
            raise
        except paramiko.BadHostKeyException as error:
            client.close()
            raise known.changed(address, error.key) from error
        except (paramiko.SSHException, OSError, EOFError, ValueError) as error:
            client.close()
            raise _unreachable(address, error) from error

    def _as_configured(self, address: Address) -> tuple[Address, list[str]]:
        """What the user's ``config`` says of a host: its true name, user, port and keys."""
        from paramiko import SSHConfig

        try:
            told = SSHConfig.from_path(str(self._ssh / "config")).lookup(address.host)
        except (OSError, ValueError):
            told = {}
        user = address.user or str(told.get("user", "")) or getpass.getuser()
        port = int(told.get("port", PORT)) if address.port == PORT else address.port
        keys = [str(Path(key).expanduser()) for key in told.get("identityfile", [])]
        keys += map(str, filter(Path.is_file, (self._ssh / name for name in _KEYS)))
        host = str(told.get("hostname", address.host))
        return replace(address, host=host, user=user, port=port), keys

    def _chosen_key(self, address: Address) -> list[str]:
        name = self.key_of(address)
        if not name:
            return []
        file = Path(name).expanduser()
        try:
            with file.open("rb") as opened:
                first = opened.readline(200)
        except OSError as error:
            raise _no_such_key(name, error) from error
        if not first.startswith(_KEY_BEGINS) or _KEY_HOLDS not in first:
            raise _not_a_key(name)
        return [str(file)]

    @property
    def _ssh(self) -> Path:
        return self.ssh.expanduser()

    def _sign_in(self, client: SSHClient, address: Address, keys: list[str]) -> None:
        """Keys and the agent first; a passphrase or a password where they do not do."""
        given: dict[Secret, str] = {}
        while (kind := self._lacking(client, address, keys, given)) is not None:
            secret = self.asking.secret(address.login, kind, kind in given)
            if secret is None:
                raise _refused(address)
            given = {kind: secret}

    def _lacking(
        self, client: SSHClient, address: Address, keys: list[str], given: dict[Secret, str]
    ) -> Secret | None:
        """What the host, or a key, asks for; None where it lets us in."""
        from paramiko import (
            AuthenticationException,
            BadHostKeyException,
            PasswordRequiredException,
            SSHException,
        )

        try:
            self._try(client, address, keys, given)
        except PasswordRequiredException:
            return "passphrase"
        except BadHostKeyException:
            raise
        except SSHException as error:
            transport: AnsweredTransport | None = client.get_transport()
            if transport is None:
                raise
            is_no = isinstance(error, AuthenticationException) or transport.said_no
            if not is_no and not transport.is_active():
                raise
            if not is_no and "passphrase" in given:
                return "passphrase"  # a key that cannot be read
            if not _takes_password(transport, address.user):
                raise _refused(address) from error
            return "password"
        return None

    def _try(
        self, client: SSHClient, address: Address, keys: list[str], given: dict[Secret, str]
    ) -> None:
        from rvcmonitor.remote.transport import AnsweredTransport

        client.connect(
            address.host,
            address.port,
            address.user,
            password=given.get("password"),
            passphrase=given.get("passphrase"),
            key_filename=keys or None,
            look_for_keys=False,
            allow_agent=_has_agent(),
            timeout=self.patience,
            banner_timeout=2 * self.patience,  # the patience with the whole meeting ends before
            auth_timeout=self.patience,
            transport_factory=AnsweredTransport,
        )
        transport = client.get_transport()
        if transport is not None:
            transport.set_keepalive(15)


def _has_agent() -> bool:
    """Whether there is an agent that answers: one that fails is no reason to stay outside."""
    from paramiko import Agent, SSHException

    try:
        Agent().close()
    except (OSError, SSHException):
        return False
    return True


def _takes_password(transport: AnsweredTransport, user: str) -> bool:
    """Whether the host would take a password; where it does not tell, it may.

    Raises:
        EOFError or TimeoutError: it does not answer any more.
    """
    from paramiko import BadAuthenticationType, SSHException

    try:
        if not transport.said_no:
            transport.auth_none(user)
    except BadAuthenticationType as told:
        return bool(_BY_PASSWORD.intersection(told.allowed_types))
    except SSHException:
        pass  # it lets nobody in, and tells nothing
    return True


def _no_such_key(file: str, error: OSError) -> LinkError:
    text = QT_TRANSLATE_NOOP("Message", "The key file “{file}” cannot be read ({error}).")
    return LinkError(Message(text, {"file": file, "error": reason_of(error)}), is_final=True)


def _not_a_key(file: str) -> LinkError:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{file}” holds no private key of OpenSSH. One of PuTTY (.ppk) has to be exported as such"
        " first; a .pub is only the public half.",
    )
    return LinkError(Message(text, {"file": file}), is_final=True)


def _refused(address: Address) -> LinkError:
    text = QT_TRANSLATE_NOOP("Message", "{host} let nobody in as “{user}”.")
    return LinkError(Message(text, {"host": address.host, "user": address.user}), is_final=True)


def _unreachable(address: Address, error: Exception) -> LinkError:
    text = QT_TRANSLATE_NOOP("Message", "{host} cannot be reached ({error}).")
    said = reason_of(error) or type(error).__name__
    return LinkError(Message(text, {"host": address.host, "error": said}))
