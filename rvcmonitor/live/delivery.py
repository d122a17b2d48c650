"""Sending one message to services of the user's own, without Qt.

An address holds a secret, and stands in nothing that is said, logged or raised: a service is named
by its own name.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TITLE = "RVC Monitor"


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of a message at one ``service``, by its name; None where an address is none."""

    service: str | None
    arrived: bool


def deliver(
    addresses: Sequence[str], text: str, picture: Path | None = None
) -> tuple[Delivery, ...]:
    """Send ``text``, with ``picture`` where a service takes one. It waits for the network."""
    import apprise  # half a second, for those alone who have it sent

    log = logging.getLogger("apprise")  # what it says of failures may hold the address
    log.propagate = False
    if not log.handlers:
        log.addHandler(logging.NullHandler())
    attached = None if picture is None else str(picture)
    memory = apprise.AppriseAsset(storage_mode=apprise.PersistentStoreMode.MEMORY)
    services = (apprise.Apprise.instantiate(each, asset=memory) for each in addresses)
    return tuple(_delivered(each, text, attached) for each in services)


def _delivered(service: Any, text: str, picture: str | None) -> Delivery:
    if service is None:
        return Delivery(None, arrived=False)
    try:
        attach = picture if service.attachment_support else None
        arrived = bool(service.notify(body=text, title=TITLE, attach=attach))
    except Exception:  # noqa: BLE001 - a hundred services; and its words may hold the address
        arrived = False
    return Delivery(str(service.service_name), arrived)
