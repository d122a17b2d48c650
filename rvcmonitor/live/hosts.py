"""The machines whose folders are open: one thread each, which brings what is new.

A link that drops is made anew by itself, at growing distances. What somebody has to decide or to
know (an unknown host, a password) is asked in the window, while the thread waits.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QThread, Signal

from rvcmonitor.live.ending import PATIENCE, Ending, thread_ends
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.remote.address import HOSTS, Address, address_of
from rvcmonitor.remote.fetching import fetch_by_itself
from rvcmonitor.remote.link import Connect, Link, LinkError
from rvcmonitor.remote.mirror import Mirror, Progress, gone
from rvcmonitor.remote.sign_in import Asking, KeyOf, Secret, SignIn, no_key
from rvcmonitor.storage.copy_file import NotFetchedError
from rvcmonitor.storage.secrets import Secrets
from rvcmonitor.training.folders import reason_of

INTERVAL = 10.0
"""Seconds between two looks: a look is one command on the host."""
FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0
"""Seconds until a host that is away is tried again."""
_OFTEN = 0.2
"""Seconds between two words about the progress."""


@dataclass(frozen=True, slots=True)
class HostState:
    """How it stands with a host. ``trouble`` is why nothing comes from it now, ``since`` when
    (s since 1970); where that ``waits`` for somebody, it is not tried again by itself. Before the
    first look is over, it ``has_come`` not."""

    address: Address
    trouble: Message | None = None
    since: float | None = None
    waits: bool = False
    has_come: bool = False
    progress: Progress = field(default_factory=Progress)


class Question:
    """What a thread has to know: whether a host is ``trusted`` that shows this fingerprint, or a
    password or passphrase of ``who``. The thread waits until it is answered."""

    def __init__(
        self,
        kind: Literal["host"] | Secret,
        who: str,
        fingerprint: str = "",
        *,
        wrong: bool = False,
    ) -> None:
        self.kind, self.who, self.fingerprint, self.wrong = kind, who, fingerprint, wrong
        self._answered = threading.Event()
        self._answer: str | None = None
        self._lasting = False

    def answer(self, text: str | None, *, lasting: bool = False) -> None:
        """None is no; any text trusts a host, or is the secret, which may be kept (``lasting``).
        The first answer is the one: a dialog that goes says no, whatever was said in it."""
        if not self._answered.is_set():
            self._answer, self._lasting = text, lasting
            self._answered.set()

    def wait(self) -> tuple[str | None, bool]:
        """The answer, and whether it is to last."""
        self._answered.wait()
        return self._answer, self._lasting


class Hosts(QObject):
    """Follows the hosts of what is open. ``folder`` is that of the settings,
    ``key_of`` asked in any thread."""

    changed = Signal()
    """It stands otherwise with a host: see :attr:`states`."""
    asked = Signal(object)
    """A :class:`Question`, to be answered."""

    def __init__(
        self,
        folder: Path,
        secrets: Secrets,
        parent: QObject | None = None,
        connect: Connect | None = None,
        key_of: KeyOf = no_key,
    ) -> None:
        super().__init__(parent)
        self.folder = (folder / HOSTS).absolute()
        self._secrets = secrets
        asking = Asking(self._trusts, self._secret)
        self._connect: Connect = (
            connect or SignIn(folder / "known_hosts", asking, key_of=key_of).connect
        )
        self._following: dict[Address, Following] = {}
        self._states: dict[Address, HostState] = {}
        self._open: set[Question] = set()
        self._left_behind: list[QThread] = []
        self._closed = threading.Event()
        self._fetching = threading.Lock()

    @property
    def states(self) -> tuple[HostState, ...]:
        """How it stands with each host, in the order in which they were opened."""
        return tuple(self._states.values())

    @property
    def make_link(self) -> Connect:
        """Makes a link to a host, from any thread but the window's."""
        return self._connect

    def follow(self, opened: Sequence[Path]) -> None:
        """Follow what ``opened`` mirrors, and nothing else any more."""
        found = (address_of(path, self.folder) for path in opened)
        wanted = dict.fromkeys(address for address in found if address is not None)
        for address in self._following.keys() - wanted.keys():
            self._leave(address)
        for address in wanted:
            if address not in self._following:
                self._begin(address)
        self.changed.emit()

    def retry(self) -> None:
        """Try those again at once that cannot be reached."""
        for following in self._following.values():
            following.retry()

    def fetch(self, here: Path, told: Callable[[int], None], cancelled: Callable[[], bool]) -> bool:
        """Have the content of a file that was left on its host in its place; for a thread beside
        the window. A link that breaks is made anew. False where it was cancelled.

        Raises:
            OSError: it cannot be fetched; :class:`NotFetchedError` where its host is away.
        """
        pause = FIRST_PAUSE / 5
        while not cancelled() and not self._closed.is_set():
            try:
                return fetch_by_itself(
                    self._connect,
                    here,
                    self.folder,
                    told,
                    cancelled,
                    turn=self._fetching,  # two copies of one checkpoint fetch it once
                )
            except LinkError as error:
                if error.is_final or pause > LONGEST_PAUSE / 10:
                    raise NotFetchedError(error.message) from error
            self._closed.wait(pause)
            pause *= 2
        return False

    def close(self, patience: float = PATIENCE) -> bool:
        """Follow nothing any more; False where a thread still waits for its host."""
        self._closed.set()
        for question in tuple(self._open):
            question.answer(None)
        for address in tuple(self._following):
            self._leave(address)
        until = time.monotonic() + patience
        endings: list[Ending] = [partial(thread_ends, each) for each in self._left_behind]
        ended = [ends(max(until - time.monotonic(), 0.0)) for ends in endings]
        return all(ended)

    def _begin(self, address: Address) -> None:
        with suppress(OSError):  # then the thread says what is wrong
            mirror = Mirror(address, self.folder)
            mirror.folder.mkdir(parents=True, exist_ok=True)  # until it is here, it would be gone
        following = Following(mirror, self._connect, self)
        following.stands.connect(self._take)
        self._following[address] = following
        self._states[address] = HostState(address)
        following.start()

    def _leave(self, address: Address) -> None:
        following = self._following.pop(address)
        del self._states[address]
        following.stands.disconnect(self._take)
        following.cancel()
        self._left_behind = [*filter(QThread.isRunning, self._left_behind), following]

    def _take(self, state: HostState) -> None:
        if state.address in self._states:
            self._states[state.address] = state
            self.changed.emit()

    # Asking, from a thread of a host

    def _trusts(self, host: str, fingerprint: str) -> bool:
        return self._ask(Question("host", host, fingerprint))[0] is not None

    def _secret(self, login: str, kind: Secret, wrong: bool) -> str | None:
        name = f"{kind} {login}"
        kept = None if wrong else self._secrets.get(name)
        if kept is not None:
            return kept
        secret, lasting = self._ask(Question(kind, login, wrong=wrong))
        if secret is not None:
            self._secrets.set(name, secret, lasting=lasting)
        return secret

    def _ask(self, question: Question) -> tuple[str | None, bool]:
        if self._closed.is_set():
            return None, False
        self._open.add(question)
        self.asked.emit(question)
        answer = question.wait()
        self._open.discard(question)
        return answer


class Following(QThread):
    """Brings what is new from one host until it is cancelled."""

    stands = Signal(object)
    """A :class:`HostState`."""

    def __init__(self, mirror: Mirror, connect: Connect, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("host")
        self._mirror, self._connect = mirror, connect
        self._mirror.progressed = self._show_progress
        self._state = HostState(mirror.address)
        self._cancelled = threading.Event()
        self._wakes = threading.Event()
        self._told = 0.0

    def cancel(self) -> None:
        """End soon."""
        self._cancelled.set()
        self._wakes.set()

    def retry(self) -> None:
        """Wait no longer."""
        self._wakes.set()

    def run(self) -> None:
        """The thread itself (called by Qt)."""
        pause = FIRST_PAUSE
        while not self._cancelled.is_set():
            if self._come():
                pause = FIRST_PAUSE
            if self._cancelled.is_set():
                return
            self._wait(None if self._state.waits else pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    def _come(self) -> bool:
        """Look until the link breaks; whether anything came."""
        link: Link | None = None
        came = False
        try:
            link = self._connect(self._mirror.address)
            while not self._cancelled.is_set():
                self._look(link)
                came = True
                self._wait(INTERVAL)
        except LinkError as error:
            self._say(error.message, waits=error.is_final)
        except OSError as error:
            self._say(_not_kept(self._mirror.folder, error))
        finally:
            if link is not None:
                link.close()
        return came

    def _look(self, link: Link) -> None:
        there = self._mirror.look(link, self._cancelled.is_set)
        self._say(None if there else gone(self._mirror.address))

    def _wait(self, seconds: float | None) -> None:
        self._wakes.wait(seconds)
        if not self._cancelled.is_set():
            self._wakes.clear()

    def _say(self, trouble: Message | None, *, waits: bool = False) -> None:
        since = None if trouble is None else self._state.since or time.time()
        has_come = self._state.has_come or trouble is None
        self._tell(HostState(self._mirror.address, trouble, since, waits, has_come))

    def _show_progress(self, progress: Progress) -> None:
        if time.monotonic() - self._told > _OFTEN:
            self._tell(replace(self._state, progress=progress))

    def _tell(self, state: HostState) -> None:
        self._told = time.monotonic()
        if state != self._state:
            self._state = state
            self.stands.emit(state)


def _not_kept(folder: Path, error: OSError) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "What comes from the other machine cannot be kept in “{folder}” ({error}): make room"
        " there.",
    )
    return Message(text, {"folder": str(folder), "error": reason_of(error)})
