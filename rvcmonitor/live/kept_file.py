"""A value that is kept in a file without holding up the window: see ``storage/json_store.py``.

Another copy of the program may keep the same file: what it has written since is not lost (see
``storage/merging.py``).
"""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from rvcmonitor.live.ending import PATIENCE, work_ends
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.storage import json_store
from rvcmonitor.storage.file_lock import one_at_a_time
from rvcmonitor.storage.merging import merged
from rvcmonitor.training.folders import reason_of

PAUSE = 1.0
"""Seconds between two writes: a slider that slides changes the value at every step."""


class KeptFile(QObject):
    """Keeps a frozen dataclass of type ``kind``, whose fields all have defaults. It is read once,
    at the start, and written in a thread of its own, because a disk may be slow; at most once in
    :data:`PAUSE`, however fast it changes."""

    failed = Signal(object)
    """A :class:`Message`, once: the file could not be written."""

    def __init__(
        self, path: Path, kind: type[Any], version: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.path = path
        self.problem: Message | None = None
        self._kind = kind
        self._version = version
        self._newest: Any = None
        self._known: Any = kind()
        """The value that this program last read or wrote."""
        self._hurries = threading.Event()
        self._not_before = 0.0
        self._told = False
        self._left_alone = False
        self._last: Future[None] | None = None
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix=path.stem)

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return self.path.name

    def load(self) -> Any:
        """The kept value, or a fresh one; :attr:`problem` tells if one had to be given up."""
        loaded = json_store.load(self.path, self._kind, self._version)
        self.problem = loaded.problem
        self._left_alone = not loaded.readable
        self._known = loaded.value
        return loaded.value

    def save(self, value: Any) -> None:
        """Write ``value`` soon; of several waiting values only the newest is written."""
        self._newest = value
        if not self._left_alone:
            self._writer.submit(self._write, value).add_done_callback(self._written)

    def leave_alone(self) -> None:
        """Write nothing any more."""
        self._left_alone = True

    def flush(self, patience: float = PATIENCE) -> bool:
        """Wait until everything so far is on the disk; False where that hangs."""
        self._hurries.set()
        return work_ends(self._writer.submit(self._hurries.clear), patience)

    def close(self, patience: float = PATIENCE) -> bool:
        """The same for the last time; what changes afterwards is not kept."""
        self._left_alone = True
        self._hurries.set()
        if self._last is None:
            self._last = self._writer.submit(lambda: None)
            self._writer.shutdown(wait=False)
        return work_ends(self._last, patience)

    def _write(self, value: Any) -> None:
        if value is not self._newest:
            return
        self._hurries.wait(max(self._not_before - time.monotonic(), 0.0))
        if value is not self._newest:
            return  # a newer one came meanwhile, and is next
        with suppress(OSError):  # then the writing fails, and says so
            self.path.parent.mkdir(parents=True, exist_ok=True)
        with one_at_a_time(self.path.with_name(f"{self.path.name}.lock")):
            theirs = json_store.load(self.path, self._kind, self._version)
            if not theirs.readable:
                raise PermissionError(f"{self.path} cannot be read")
            json_store.save(self.path, merged(self._known, value, theirs.value), self._version)
        self._known = value
        self._not_before = time.monotonic() + PAUSE

    def _written(self, result: Future[None]) -> None:
        error = result.exception()
        if error is not None and not self._told:
            self._told = True
            self.failed.emit(_not_saved(self.path, error))


def _not_saved(path: Path, error: BaseException) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "{file} could not be saved ({error}). "
        "The program goes on, but will not remember your choices.",
    )
    return Message(text, {"file": str(path), "error": reason_of(error)})
