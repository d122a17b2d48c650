"""The content of what was left on its host, when somebody wants it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext
from pathlib import Path

from rvcmonitor.remote.address import address_of, path_there
from rvcmonitor.remote.link import Connect, Link
from rvcmonitor.remote.transfer import WAITING, Told, never, nobody, partial_of, replace_by
from rvcmonitor.storage.file_lock import in_turn
from rvcmonitor.training.away import on_host
from rvcmonitor.training.folders import reachable


def fetch(
    link: Link,
    here: Path,
    hosts: Path,
    told: Told = nobody,
    cancelled: Callable[[], bool] = never,
) -> bool:
    """Have the content of ``here``, which was left on its host, in its place. What has come when
    the link breaks is gone on with the next time. False where it was cancelled.

    Raises:
        LinkError: the link is gone.
        OSError: it is not there any more, or has changed meanwhile.
    """
    if on_host(here) is None:
        return True
    waiting = partial_of(here, hosts / WAITING)
    waiting.parent.mkdir(parents=True, exist_ok=True)
    with in_turn(waiting.with_suffix(".lock"), cancelled) as is_turn:
        return is_turn and _fetch(link, here, hosts, told, cancelled)


def _fetch(link: Link, here: Path, hosts: Path, told: Told, cancelled: Callable[[], bool]) -> bool:
    left = on_host(here)
    if left is None:  # another program has fetched it meanwhile
        return True
    modified = reachable(here).stat().st_mtime
    there = path_there(hosts / here.relative_to(hosts).parts[0], here)
    waiting = partial_of(here, hosts / WAITING)
    target = reachable(here)
    whole = replace_by(link, there, target, left.size, modified, waiting, told, cancelled)
    if not whole and not cancelled():
        raise OSError(f"{here.name} changed on its host while it was fetched")
    return whole


_AT_ONCE = nullcontext()


def fetch_by_itself(
    connect: Connect,
    here: Path,
    hosts: Path,
    told: Told = nobody,
    cancelled: Callable[[], bool] = never,
    turn: AbstractContextManager[object] = _AT_ONCE,
) -> bool:
    """As :func:`fetch`, by a link of its own to the host of ``here``, once it is its ``turn``; the
    errors are the same."""
    host = address_of(here, hosts)
    if host is None:
        raise FileNotFoundError(f"{here.name} lies on no host")
    with closing(connect(host)) as link, turn:
        return fetch(link, here, hosts, told, cancelled)
