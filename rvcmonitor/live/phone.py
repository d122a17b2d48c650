"""Notices that go to the phone, by whatever service the user names; sent beside the window.

An address holds a secret. It is read from the keyring when it is needed, and stands in nothing that
is said, logged or raised: a service is named by its own name.
"""

from __future__ import annotations

import tempfile
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rvcmonitor.live.delivery import Delivery, deliver
from rvcmonitor.live.ending import PATIENCE
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.storage.secrets import Secrets

HOUR = 3600.0
MOST_ADDRESSES = 20
"""More are a mistake."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """What is kept, and whether this system ``has_keyring`` to keep it beyond this session."""

    known: tuple[str, ...]
    has_keyring: bool


class HourlyLimit:
    """Lets no more than so many through in any hour."""

    def __init__(self) -> None:
        self._sent: deque[float] = deque()

    def allows(self, now: float, an_hour: int) -> bool:
        """Whether one more may be sent ``now`` (s, any clock); if so, it counts as sent."""
        while self._sent and not 0 <= now - self._sent[0] < HOUR:
            self._sent.popleft()
        if len(self._sent) >= an_hour:
            return False
        self._sent.append(now)
        return True


class Phone(QObject):
    """Sends one message after the other, in a thread of its own; every call returns at once."""

    loaded = Signal(object)
    """The :class:`Addresses`."""
    tested = Signal(object)
    """What became of a test: a :class:`Delivery` for each address."""
    failed = Signal(object)
    """A :class:`Message`: a service could not be reached. Told once, until it can again."""
    works_again = Signal()

    _raised = Signal(object)

    def __init__(self, secrets: Secrets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._secrets = secrets
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="phone")
        self._work: set[Future[None]] = set()
        self._closed = False
        self._has_failed = False
        self._raised.connect(_raise)

    def load(self) -> None:
        """Look up the addresses; :attr:`loaded` has them."""
        self._submit(lambda: self.loaded.emit(self._addresses()))

    def keep(self, addresses: Sequence[str]) -> None:
        """Send to these from now on, and keep them where there is a keyring."""
        self._submit(lambda: self._keep(tuple(addresses)))

    def test(self, addresses: Sequence[str], text: str) -> None:
        """Send ``text`` to these and tell what became of it."""
        self._submit(lambda: self.tested.emit(deliver(addresses, text)))

    def send(self, text: str, picture: bytes | None = None) -> None:
        """Send ``text`` soon, with a PNG where there is one."""
        self._submit(lambda: self._send(text, picture))

    def close(self, patience: float = PATIENCE) -> bool:
        """Send nothing more; False where something is still on its way."""
        self._closed = True
        self._thread.shutdown(wait=False, cancel_futures=True)
        return not wait(tuple(self._work), patience).not_done

    def _submit(self, work: Callable[[], None]) -> None:
        if not self._closed:
            under_way = self._thread.submit(self._do, work)
            self._work.add(under_way)
            under_way.add_done_callback(self._work.discard)

    def _do(self, work: Callable[[], None]) -> None:
        """An error of the program itself is one in the window's thread, where it is told."""
        try:
            work()
        except Exception as error:  # noqa: BLE001 - raised again there
            self._raised.emit(error)

    def _addresses(self) -> Addresses:
        found = (self._secrets.get(_name(place)) for place in range(MOST_ADDRESSES))
        return Addresses(tuple(filter(None, found)), self._secrets.has_keyring())

    def _keep(self, addresses: tuple[str, ...]) -> None:
        for place in range(MOST_ADDRESSES):
            if place < len(addresses):
                self._secrets.set(_name(place), addresses[place], lasting=True)
            else:
                self._secrets.forget(_name(place))
        self._has_failed = False

    def _send(self, text: str, picture: bytes | None) -> None:
        addresses = self._addresses().known
        if not addresses:
            self._fail(_no_address())
        elif picture is None:
            self._tell(deliver(addresses, text))
        else:
            with tempfile.TemporaryDirectory(prefix="rvcmonitor-") as folder:
                file = Path(folder) / "curve.png"
                file.write_bytes(picture)
                self._tell(deliver(addresses, text, file))

    def _tell(self, deliveries: Sequence[Delivery]) -> None:
        lost = [each for each in deliveries if not each.arrived]
        if lost:
            self._fail(not_reached(lost))
        elif self._has_failed:
            self._has_failed = False
            self.works_again.emit()

    def _fail(self, why: Message) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(why)


def _raise(error: Exception) -> None:
    raise error


def _name(place: int) -> str:
    return f"phone {place + 1}"


def _no_address() -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "No notice is sent to your phone, for no address is known: see View → Notices on the"
        " phone.",
    )
    return Message(text)


def not_reached(lost: Sequence[Delivery]) -> Message:
    """What to say of what did not arrive."""
    names = ", ".join(dict.fromkeys(each.service for each in lost if each.service is not None))
    if not names:
        return Message(QT_TRANSLATE_NOOP("Message", "An address of your phone is not understood."))
    text = QT_TRANSLATE_NOOP(
        "Message",
        "A notice did not reach your phone ({services}). It is tried again with the next.",
    )
    return Message(text, {"services": names})
