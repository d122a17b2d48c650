"""The program's own log, and what happens to an error that nobody expected."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

log = logging.getLogger("rvcmonitor")

_REMEMBERED = 1000
"""Errors; a program that has more of them has no log worth keeping."""


class _LogFile(RotatingFileHandler):
    """At most 4 × 500 kB. On a full disk what is logged is let go, and the program goes on."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=500_000, backupCount=3, encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - its name in logging
        if not isinstance(sys.exception(), OSError):
            super().handleError(record)

    def close(self) -> None:
        with suppress(OSError):  # what could not be written before still cannot
            super().close()


def start_log(folder: Path) -> Path | None:
    """Log into ``folder/rvcmonitor.log``; None where it cannot be written."""
    path = folder / "rvcmonitor.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _LogFile(path)
    except OSError as error:
        log.warning("no log file: %s", error)
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return path


def stop_log() -> None:
    """Close the log file; what is logged afterwards goes nowhere."""
    for handler in tuple(log.handlers):
        log.removeHandler(handler)
        handler.close()


class UnexpectedErrors(QObject):
    """Logs every error that reaches the top of any thread, and tells of the first one.

    One that comes again, at every look at a folder, is logged once: it would push all others out.
    """

    happened = Signal(str)
    """The first error, with where it came from; sent once, however many follow."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logged: set[str] = set()
        self._before = (sys.excepthook, threading.excepthook)

    def watch(self) -> None:
        """Take over what Python does with errors that nobody caught, in every thread."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._take
        threading.excepthook = lambda args: self._take(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def unwatch(self) -> None:
        """Give that back to whoever had it before :meth:`watch`."""
        sys.excepthook, threading.excepthook = self._before

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        if text in self._logged:
            return
        log.error("unexpected error", exc_info=(kind, error, trace))
        if sys.stderr is not None:  # a windowed program has none
            sys.__excepthook__(kind, error, trace)
        if not self._logged:
            self.happened.emit(text)
        if len(self._logged) < _REMEMBERED:
            self._logged.add(text)
