"""The folders of a host, listed beside the window for somebody who looks for the right one."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import QObject, Signal

from rvcmonitor.live.ending import Ending, work_ends
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.remote.address import Address
from rvcmonitor.remote.link import Connect, Link, LinkError
from rvcmonitor.training.folders import reason_of


class HostFolders(QObject):
    """Lists one folder after the other over one link, which is made anew where it has broken."""

    listed = Signal(str, object)
    """The whole path of a folder, and the names of the folders in it (``Sequence[str]``)."""
    failed = Signal(object)
    """A :class:`Message`: why there is no list."""

    def __init__(self, address: Address, make_link: Connect, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address, self._make_link = address, make_link
        self._link: Link | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="folders")

    def look_into(self, path: str) -> None:
        """List ``path`` soon."""
        self._thread.submit(self._list, path)

    def close(self) -> Ending:
        """Let the host go; returns how to wait for that."""
        letting_go = self._thread.submit(self._let_go)
        self._thread.shutdown(wait=False)
        return partial(work_ends, letting_go)

    def _list(self, path: str) -> None:
        try:
            if self._link is None:
                self._link = self._make_link(self._address)
            self.listed.emit(*self._link.folders(path))
        except LinkError as error:
            self._let_go()
            self.failed.emit(error.message)
        except OSError as error:
            self.failed.emit(_not_listed(path, error))

    def _let_go(self) -> None:
        if self._link is not None:
            self._link.close()
            self._link = None


def _not_listed(path: str, error: OSError) -> Message:
    text = QT_TRANSLATE_NOOP("Message", "“{folder}” cannot be looked into ({error}).")
    return Message(text, {"folder": path, "error": reason_of(error)})
