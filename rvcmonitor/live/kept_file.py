"""A small JSON file that keeps one value: written whole or not at all, and never in the way."""

from __future__ import annotations

import json
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from rvcmonitor.live.ending import PATIENCE, work_ends
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.storage.dataclass_json import from_plain, to_plain
from rvcmonitor.storage.whole_file import patiently, remove_abandoned, write_whole


class KeptFile(QObject):
    """Keeps a frozen dataclass of type ``kind``, whose fields all have defaults.

    Reading happens once, at the start; writing happens in a thread of its own, so that a slow
    disk never holds up the window. A file that cannot be understood is set aside, and one that
    cannot be read is left alone: what it holds is never lost.
    """

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
        remove_abandoned(self.path)
        try:
            text = patiently(lambda: self.path.read_text(encoding="utf-8"))
            return self._understand(text)
        except (FileNotFoundError, NotADirectoryError):
            pass
        except OSError as error:
            self._left_alone = True
            self.problem = _unreadable(self.path, error)
        except (ValueError, RecursionError):
            self.problem = _set_aside(self.path)
        return self._kind()

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

    def _understand(self, text: str) -> Any:
        data = json.loads(text)
        if not isinstance(data, dict) or data.get("version") != self._version:
            raise ValueError("not of this version")
        return from_plain(self._kind, data)

    def _write(self, value: Any) -> None:
        if value is self._newest:
            data = {"version": self._version, **to_plain(value)}
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, json.dumps(data, indent=1).encode())

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


def _unreadable(path: Path, error: OSError) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "{file} could not be read ({error}). It is left as it is; the program starts afresh and "
        "will not remember what it keeps there.",
    )
    return Message(text, {"file": str(path), "error": str(error)})


def _set_aside(path: Path) -> Message:
    aside = _free_name(path)
    try:
        patiently(lambda: path.replace(aside))
    except OSError:
        aside = path
    text = QT_TRANSLATE_NOOP(
        "Message",
        "What the program remembered could not be understood, so it starts afresh. "
        "The old file is kept as {file}.",
    )
    return Message(text, {"file": str(aside)})


def _free_name(path: Path) -> Path:
    """Where a damaged file may lie without replacing an earlier one."""
    for number in range(1, 100):
        mark = "damaged" if number == 1 else f"damaged-{number}"
        aside = path.with_name(f"{path.stem}.{mark}{path.suffix}")
        if not aside.exists():
            break
    return aside
