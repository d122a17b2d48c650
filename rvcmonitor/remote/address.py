"""Where a training on another machine lies: ``ssh://user@host:port/path``, and its folder here.

The folder here says all of it: ``hosts/anna@box%3A2222/workspace/logs`` is what is known of
``ssh://anna@box:2222/workspace/logs``. So whatever remembers a folder remembers a host as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import quote, unquote, urlsplit

from rvcmonitor.training.folders import reason_of

HOSTS = "hosts"
"""The folder of all hosts, in the settings folder."""
PORT = 22
HOME = "~"
"""The first part of a path that begins at the home folder there."""

_SCHEME = re.compile(r"ssh:/+", re.IGNORECASE)
_MAY_BE_PASSWORD = re.compile(r"^(\s*ssh:[/\\]+[^:]*|[^:]*):.*@", re.IGNORECASE | re.DOTALL)
_ZONE = "%25"
"""What an address has before the zone of an IPv6 host (RFC 6874), where people write "%"."""
_WRITTEN_ZONE = re.compile("%25(?=.)")
_SAFE = "@ +-_.()[]{}~!#$&'=,;"
"""Characters that names may have on every system; Windows forbids the others of ASCII."""
_IN_PATHS = "/@ +-_.~!$&'()*,;=:"
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)")


@dataclass(frozen=True, slots=True)
class Address:
    """A folder on another machine. ``path`` begins with "/" or with "~" (the home folder);
    without a ``user`` it is who is asked for by the machine's own settings, or this one's user."""

    host: str
    path: str
    user: str = ""
    port: int = PORT

    def __str__(self) -> str:
        user = f"{quote(self.user)}@" if self.user else ""
        path = quote(self.path.removeprefix("/"), safe=_IN_PATHS)
        return f"ssh://{user}{self._machine.replace('%', _ZONE)}/{path}"

    @property
    def words(self) -> str:
        """The folder in a sentence, as ``scp`` writes it: ``anna@box:/workspace/logs``."""
        return f"{self.login}:{self.path}"

    @property
    def login(self) -> str:
        """Who signs in where, for people and for the keyring: ``anna@box:2222``."""
        return f"{self.user}@{self._machine}" if self.user else self._machine

    @property
    def _machine(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORT else f"{host}:{self.port}"


def parse_address(text: str) -> Address:
    """What ``text`` says. What a shell or a path has made of "//" or "/" does not matter.

    Raises:
        ValueError: it is no address, or names no host; one sentence for the user.
    """
    match = _SCHEME.match(text.replace("\\", "/"))
    if match is None:
        raise ValueError(f"“{_without_password(text)}” does not begin with ssh://.")
    rest = text.replace("\\", "/")[match.end() :]
    try:
        parts = urlsplit(f"ssh://{rest}")
        host, port = parts.hostname or "", parts.port or PORT
    except ValueError as error:
        raise ValueError(_no_address(text, error)) from error
    if not host or host.startswith("-"):
        raise ValueError(f"“{_without_password(text)}” names no host.")
    if parts.password is not None:
        raise ValueError("A password does not belong into an address: it is asked for.")
    path = unquote(rest.partition("/")[2])
    host = _WRITTEN_ZONE.sub("%", host, count=1)
    return Address(host, _cleaned(path), unquote(parts.username or ""), port)


def _no_address(text: str, error: ValueError) -> str:
    """Without the reason where that could tell a password, which may look like a port."""
    told = _without_password(text)
    return f"“{told}” is no address" + (f" ({reason_of(error)})." if told == text else ".")


def _without_password(text: str) -> str:
    """``text`` without all that may be one: passwords may hold any sign of an address."""
    return _MAY_BE_PASSWORD.sub(r"\1:…@", text)


def _cleaned(path: str) -> str:
    """A path from the root or the home folder, without steps back; there is none out of these."""
    parts: list[str] = []
    for part in PurePosixPath("/" + path).parts[1:]:
        if part != "..":
            parts.append(part)
        elif parts not in ([], [HOME]):
            parts.pop()
    if not parts or parts[0] == HOME:
        return "/".join([HOME, *parts[1:]])
    return "/" + "/".join(parts)


def folder_of(address: Address, hosts: Path) -> Path:
    """The folder of this machine in which ``address`` is mirrored."""
    return path_here(host_folder(address, hosts), address.path)


def host_folder(address: Address, hosts: Path) -> Path:
    """The folder of all that is known of a host."""
    return hosts / _escaped(address.login)


def path_here(host: Path, path: str) -> Path:
    """Where the file or folder ``path`` of the host is mirrored."""
    return host.joinpath(*(_escaped(part) for part in path.split("/") if part))


def path_there(host: Path, here: Path) -> str:
    """The file or folder of the host that is mirrored at ``here``."""
    path = "/".join(map(unquote, here.relative_to(host).parts))
    return path if path.partition("/")[0] == HOME else f"/{path}"


def address_of(folder: Path, hosts: Path) -> Address | None:
    """What is mirrored in ``folder``; None where that is a folder like any other."""
    try:
        login, *names = folder.relative_to(hosts).parts
        user, _, machine = unquote(login).rpartition("@")
        parts = urlsplit(f"ssh://{machine}")
        host, port = parts.hostname or "", parts.port or PORT
    except ValueError:
        return None  # it lies elsewhere, or nobody here has made it
    path = "/".join(map(unquote, names))
    return Address(host, _cleaned(path), user, port) if host else None


def _escaped(name: str) -> str:
    """``name`` as every system can write it, to be read again by ``unquote``."""
    escaped = "".join(each if _is_safe(each) else quote(each, safe="") for each in name)
    if _RESERVED.match(escaped):
        escaped = f"%{ord(escaped[0]):02X}{escaped[1:]}"
    if escaped.endswith((".", " ")):
        escaped = f"{escaped[:-1]}%{ord(escaped[-1]):02X}"
    return escaped


def _is_safe(character: str) -> bool:
    """Letters of any script are: names are read, as those of models."""
    if not character.isascii():
        return character.isprintable()
    return character.isalnum() or character in _SAFE
