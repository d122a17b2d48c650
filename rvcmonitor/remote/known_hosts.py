"""Which key a host must show.

Keys of hosts are those of the user's ``known_hosts``, and those that were trusted here, which are
kept in a file of our own. An unknown host is asked about with its fingerprint; one whose key has
changed is refused, for it may be another one.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.remote.address import PORT, Address
from rvcmonitor.remote.link import LinkError
from rvcmonitor.training.folders import shown

if TYPE_CHECKING:
    from paramiko import PKey, SSHClient


@dataclass(frozen=True, slots=True)
class KnownHosts:
    """The keys in the files of the user (``theirs``) and of what was trusted here (``ours``);
    ``trusts`` is told a host that is in neither, and the fingerprint of its key."""

    theirs: Path
    ours: Path
    trusts: Callable[[str, str], bool]

    def guard(self, client: SSHClient) -> None:
        """Let it sign in nowhere else."""
        for file in (self.theirs, self.ours):
            with suppress(OSError):  # there is none yet
                client.load_system_host_keys(str(file))
        client.set_missing_host_key_policy(self)

    def missing_host_key(self, _client: SSHClient, hostname: str, key: PKey) -> None:
        """Ask about an unknown host, and remember it (called by paramiko).

        Raises:
            LinkError: nobody trusts it.
        """
        fingerprint = _fingerprint(key)
        if not self.trusts(hostname, fingerprint):
            raise _unknown(hostname, fingerprint)
        line = f"{hostname} {key.get_name()} {key.get_base64()}\n"
        self.ours.parent.mkdir(parents=True, exist_ok=True)
        with self.ours.open("a", encoding="ascii") as file:
            file.write(line)

    def changed(self, address: Address, key: PKey) -> LinkError:
        """What there is to say where a host shows another ``key`` than the known one."""
        text = QT_TRANSLATE_NOOP(
            "Message",
            "{host} shows another key than before ({fingerprint}), so that it may be another"
            " machine. Nothing was sent to it. If it was set up anew, remove its old key from"
            " “{file}”.",
        )
        file = self.theirs if _knows(self.theirs, address) else self.ours
        values = {"host": address.host, "fingerprint": _fingerprint(key), "file": shown(file)}
        return LinkError(Message(text, values), is_final=True)


def _knows(file: Path, address: Address) -> bool:
    """Whether a key of this host stands in ``file``."""
    from paramiko import HostKeys

    machine = address.host if address.port == PORT else f"[{address.host}]:{address.port}"
    try:
        return HostKeys(str(file)).lookup(machine) is not None
    except OSError:
        return False  # there is none


def _fingerprint(key: PKey) -> str:
    """As ``ssh`` and ``ssh-keygen -l`` write it."""
    digest = base64.b64encode(hashlib.sha256(key.asbytes()).digest()).decode().rstrip("=")
    return f"SHA256:{digest}"


def _unknown(host: str, fingerprint: str) -> LinkError:
    text = QT_TRANSLATE_NOOP(
        "Message", "{host} is not known here, and its key {fingerprint} was not accepted."
    )
    return LinkError(Message(text, {"host": host, "fingerprint": fingerprint}), is_final=True)
