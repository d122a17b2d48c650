"""What people have at hand of a machine: an address, ``box:22022``, or the ``ssh`` command that the
web page of a rented one shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rvcmonitor.remote.address import Address, parse_address

_WRITTEN = re.compile(
    r"(?P<login>(?:[^@:/\s]+@)?[^@:/\s]+)(?::(?P<port>\d+))?(?::?(?P<path>[/~].*))?"
)
_WITH_VALUE = "BbcDEeFIiJLlmOoPpQRSWw"
"""Options of ``ssh`` that a word belongs to."""


def meant_address(text: str) -> Address | None:
    """What ``text`` says, where it says more than the name of a machine.

    Raises:
        ValueError: it is no address, or names no host.
    """
    text = text.strip()
    if text.casefold().startswith("ssh:"):
        return parse_address(text)
    command, *words = text.split() or [""]
    if command == "ssh" and words:
        return _of_command(words)
    found = _WRITTEN.fullmatch(text)
    if found is None or text == found["login"].rpartition("@")[2]:
        return None
    port = f":{found['port']}" if found["port"] else ""
    return parse_address(f"ssh://{found['login']}{port}/{found['path'] or ''}")


def _of_command(words: Sequence[str]) -> Address | None:
    """Of what follows ``ssh`` only user, machine and port matter here."""
    told: dict[str, str] = {}
    plain: list[str] = []
    left = iter(words)
    for word in left:
        if not word.startswith("-"):
            plain.append(word)
        elif word[1:2] and word[1] in _WITH_VALUE:
            told[word[1]] = word[2:] or next(left, "")
    if not plain:
        return None
    address = meant_address(plain[0]) or parse_address(f"ssh://{plain[0]}")
    whole = parse_address(f"ssh://{address.host}:{told['p']}") if told.get("p") else address
    return replace(address, user=told.get("l") or address.user, port=whole.port)
