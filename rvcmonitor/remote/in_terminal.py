"""Asking about hosts and passwords where there is no window."""

from __future__ import annotations

import getpass
import sys

from rvcmonitor.remote.sign_in import NOBODY, Asking, Secret
from rvcmonitor.storage.secrets import Secrets


def asking_in_terminal() -> Asking:
    """Asks whoever sits there; a script is let in by keys, and by what the keyring holds."""
    keyring = Secrets()
    somebody = sys.stdin is not None and sys.stdin.isatty()

    def secret(login: str, kind: Secret, wrong: bool) -> str | None:
        kept = None if wrong else keyring.get(f"{kind} {login}")
        if kept is None and somebody:
            return getpass.getpass(f"The {kind} of {login}: ") or None
        return kept

    return Asking(_trusts if somebody else NOBODY.trusts, secret)


def _trusts(host: str, fingerprint: str) -> bool:
    print(f"{host} is not known here. Its key is {fingerprint}.", file=sys.stderr)
    print("Is it the right one? (yes/no) ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() == "yes"
