"""A value that is kept in a file without holding up the window: see ``storage/json_store.py``."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from rvcmonitor.live.ending import PATIENCE, work_ends
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.storage import json_store


class KeptFile(QObject):
    """Keeps a frozen dataclass of type ``kind``, whose fields all have defaults. It is read once,
    at the start, and written in a thread of its own, because a disk may be slow."""

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
        return loaded.value

    def save(self, value: Any) -> None:
        """Write ``value`` soon; of several waiting values only the newest is written."""
        self._newest = value
        if not self._left_alone:
            self._writer.submit(self._write, value).add_done_callback(self._written)

    def flush(self, patience: float = PATIENCE) -> bool:
        """Wait until everything so far is on the disk; False where that hangs."""
        return work_ends(self._writer.submit(lambda: None), patience)

    def close(self, patience: float = PATIENCE) -> bool:
        """The same for the last time; what changes afterwards is not kept."""
        self._left_alone = True
        if self._last is None:
            self._last = self._writer.submit(lambda: None)
            self._writer.shutdown(wait=False)
        return work_ends(self._last, patience)

    def _write(self, value: Any) -> None:
        if value is self._newest:
            json_store.save(self.path, value, self._version)

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
    return Message(text, {"file": str(path), "error": str(error)})
