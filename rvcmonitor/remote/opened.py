"""What was opened, as people write it: an address where a folder mirrors one of another machine."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rvcmonitor.message import Message
from rvcmonitor.remote.address import HOSTS, Address, address_of, folder_of, parse_address
from rvcmonitor.storage.copy_file import Fetch, NotFetchedError
from rvcmonitor.storage.settings_folder import settings_folder
from rvcmonitor.training.folders import shown
from rvcmonitor.training.watch import Watch

if TYPE_CHECKING:
    from rvcmonitor.remote.link import Connect
    from rvcmonitor.remote.mirror import Progress


def hosts_folder() -> Path:
    """Where other machines are mirrored."""
    return (settings_folder() / HOSTS).absolute()


def mirrored(text: str) -> Path:
    """The folder of this machine for an address.

    Raises:
        ValueError: it is none; one sentence for the user.
    """
    return folder_of(parse_address(text), hosts_folder())


def address_in(folder: Path) -> Address | None:
    """The address that is mirrored in ``folder``; None for a folder like any other."""
    return address_of(folder.absolute(), hosts_folder())


def address_behind(folder: Path) -> Address | None:
    """As :func:`address_in`, also where links lead there; it asks the disk."""
    found = address_in(folder)
    if found is None:
        with suppress(OSError):  # Windows may fail at a long path, which no link has led to
            hosts = Path(os.path.realpath(hosts_folder()))
            found = address_of(Path(os.path.realpath(folder)), hosts)
    return found


def watch(roots: Sequence[Path]) -> Watch:
    """Follows the runs in ``roots``, of which those of other machines have no process here."""
    return Watch(roots, elsewhere=lambda folder: address_behind(folder) is not None)


def shown_root(folder: Path) -> str:
    """``folder`` as its user would write it."""
    address = address_in(folder)
    return shown(folder) if address is None else address.words


def by_address(note: Message) -> Message:
    """``note`` with its ``folder``, where that mirrors another machine, as its user wrote it."""
    folder = note.values.get("folder")
    address = address_in(Path(folder)) if isinstance(folder, str) else None
    if address is None:
        return note
    return replace(note, values={**note.values, "folder": address.words})


def bring(
    address: Address,
    connect: Connect,
    progressed: Callable[[Progress], None],
    waits: Callable[[], None],
) -> None:
    """Bring what is new of ``address``, once. Where another program is at it, ``waits`` is called
    and its end waited for.

    Raises:
        LinkError: the host cannot be reached, or the link broke.
        FileNotFoundError: it has no such folder.
        OSError: nothing can be written here.
    """
    from rvcmonitor.remote.mirror import Mirror, gone  # 15 ms of a start, to write an address

    with closing(connect(address)) as link:
        if not Mirror(address, hosts_folder(), progressed, waits).look(link):
            raise FileNotFoundError(gone(address).english())


def fetcher(connect: Connect) -> Fetch:
    """Has the content of a file that was left on its host in its place, by a link of its own. Where
    the host is away it raises :class:`NotFetchedError`."""
    from rvcmonitor.remote.fetching import fetch_by_itself
    from rvcmonitor.remote.link import LinkError

    def bring_file(here: Path, told: Callable[[int], None], cancelled: Callable[[], bool]) -> bool:
        try:
            return fetch_by_itself(connect, here, hosts_folder(), told, cancelled)
        except LinkError as error:
            raise NotFetchedError(error.message) from error

    return bring_file
