"""Copying one checkpoint to another place, beside the window: with progress, and whole or not."""

from __future__ import annotations

import errno
import os
import shutil
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.shared_file import open_shared

PIECE = 4 * 2**20


class Copying(QThread):
    """Copies ``source`` to ``target``; an existing target is replaced when all is copied.

    The target appears whole or not at all. Start it with :meth:`start`, end it early with
    :meth:`cancel`.
    """

    progressed = Signal(int)
    """Per mille of the file copied so far."""
    done = Signal()
    failed = Signal(object)
    """A :class:`Message` that says what went wrong."""

    def __init__(self, source: Path, target: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self.target = target
        self._cancel = threading.Event()

    def cancel(self) -> None:
        """Stop soon; what was copied is removed again and neither signal comes."""
        self._cancel.set()

    def run(self) -> None:
        """The thread itself (called by Qt)."""
        temporary = self.target.with_name(f".{self.target.name}.{os.getpid()}.part")
        try:
            if _is_same_file(self.source, self.target):
                self.failed.emit(_same(self.source))
            elif self._copy(temporary):
                temporary.replace(self.target)
                self.done.emit()
        except OSError as error:
            self.failed.emit(_why(error, self.source, self.target))
        finally:
            temporary.unlink(missing_ok=True)

    def _copy(self, temporary: Path) -> bool:
        """Copy into ``temporary``; False where it was cancelled."""
        with open_shared(self.source) as source, temporary.open("wb") as target:
            total = max(1, os.fstat(source.fileno()).st_size)
            while piece := source.read(PIECE):
                if self._cancel.is_set():
                    return False
                target.write(piece)
                self.progressed.emit(min(1000, target.tell() * 1000 // total))
            target.flush()
            os.fsync(target.fileno())
        shutil.copystat(self.source, temporary)  # its date tells people which epoch it was
        return not self._cancel.is_set()


def _is_same_file(source: Path, target: Path) -> bool:
    try:
        return target.samefile(source)
    except OSError:
        return False


def _same(source: Path) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message", "{file} is already there: choose another place for the copy."
    )
    return Message(text, {"file": source.name})


def _why(error: OSError, source: Path, target: Path) -> Message:
    values = {
        "file": source.name,
        "folder": str(target.parent),
        "error": error.strerror or str(error),
    }
    if error.errno == errno.ENOSPC:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "{folder} has no room left for {file}. Nothing was changed there: "
            "free some space or choose another drive.",
        )
    elif isinstance(error, FileNotFoundError):
        text = QT_TRANSLATE_NOOP(
            "Message",
            "{file} could not be copied to {folder}: one of the two is not there any more.",
        )
    elif isinstance(error, PermissionError):
        text = QT_TRANSLATE_NOOP(
            "Message",
            "{file} could not be copied to {folder}: writing there is not allowed, "
            "or a file of that name is in use.",
        )
    else:
        text = QT_TRANSLATE_NOOP("Message", "{file} could not be copied to {folder}: {error}.")
    return Message(text, values)
