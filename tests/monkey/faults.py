"""What went wrong, gathered from every place where Python and Qt tell of it."""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
import traceback
import warnings
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from tests.monkey.ledger import Ledger

PROGRAM = "rvcmonitor"
HARMLESS = (
    "This plugin does not support ",  # the offscreen platform has no real windows,
    "QPlatformNativeInterface::systemTrayWindowChanged",  # and no notification area
    "Point size <= 0 (-0.75",  # and its font on Windows none in points, of which Qt's lists take ¾;
    "pipewire-0.3",  # nor has every Linux this sound system,
    "Could not open media. FFmpeg",  # what is no audio file is told to the user, too
)


@dataclass(frozen=True, slots=True)
class Fault:
    """``what`` is the same for faults that are the same; ``details`` are those of the first, which
    came at ``action`` after the ``last`` ones."""

    kind: str
    what: str
    details: str
    action: int
    last: list[str] = field(default_factory=list)
    times: int = 1


class Faults:
    """Writes down every fault at once, the details and the last actions with the first of each."""

    def __init__(self, path: Path, ledger: Ledger) -> None:
        self._file = path.open("w", buffering=1, encoding="utf-8")
        self._ledger = ledger
        self._known: Counter[tuple[str, str]] = Counter()
        self._lock = threading.Lock()

    @property
    def any(self) -> bool:
        return bool(self._known)

    def tell(self, kind: str, what: str, details: str) -> None:
        """Called from any thread."""
        with self._lock:
            self._known[kind, what] += 1
            first = self._known[kind, what] == 1
            last = self._ledger.last if first else []
            fault = Fault(kind, what, details if first else "", self._ledger.number, last)
            self._file.write(json.dumps(asdict(fault)) + "\n")

    def tell_error(self, kind: str, error: BaseException) -> None:
        """An exception that nobody caught; the same where it was raised at the same place."""
        what = f"{type(error).__name__} {place(traceback.extract_tb(error.__traceback__))}"
        self.tell(kind, what, "".join(traceback.format_exception(error)))

    def close(self) -> None:
        self._file.close()

    def listen(self) -> None:
        """Hear of everything that goes wrong in this process from now on."""
        logging.getLogger().addHandler(_ErrorLog(self))
        sys.excepthook = self._take_exception
        threading.excepthook = lambda args: self.tell_error(
            "exception in a thread", args.exc_value or args.exc_type()
        )
        sys.unraisablehook = lambda told: self.tell_error(
            "unraisable exception", told.exc_value or told.exc_type()
        )
        warnings.simplefilter("default")
        warnings.showwarning = self._take_warning
        qInstallMessageHandler(self._take_qt_message)

    def _take_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        del kind, trace  # the error knows both
        self.tell_error("exception", error)

    def _take_warning(
        self,
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,
        line: str | None = None,
    ) -> None:
        del file, line
        where = f"{Path(filename).name}:{lineno}"
        self.tell("Python warning", f"{category.__name__} {where}: {message}", _stack())

    def _take_qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        del context  # empty in a release of Qt
        serious = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if serious and not any(each in text for each in HARMLESS):
            self.tell("Qt message", re.sub(r"0x[0-9a-f]+|-?\d+", "…", text), f"{text}\n{_stack()}")


class _ErrorLog(logging.Handler):
    """The program logs the errors that nobody expected; it takes the hooks for itself."""

    def __init__(self, faults: Faults) -> None:
        super().__init__(logging.ERROR)
        self._faults = faults

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            self._faults.tell_error("unexpected error", error)
        else:
            self._faults.tell("logged error", record.getMessage(), _stack())


def place(frames: traceback.StackSummary) -> str:
    """The innermost place in the program's own code, or the innermost at all."""
    own = [frame for frame in frames if PROGRAM in Path(frame.filename).parts]
    for frame in (own or list(frames))[-1:]:
        return f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
    return "nowhere"


def _stack() -> str:
    return "".join(traceback.format_stack())


def read_faults(path: Path) -> list[Fault]:
    """The different faults, most frequent first, each with how often it came."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []
    firsts: dict[tuple[str, str], Fault] = {}
    times: Counter[tuple[str, str]] = Counter()
    for line in lines:
        fault = Fault(**json.loads(line))
        times[fault.kind, fault.what] += 1
        firsts.setdefault((fault.kind, fault.what), fault)
    return [
        Fault(fault.kind, fault.what, fault.details, fault.action, fault.last, times[key])
        for key, fault in sorted(firsts.items(), key=lambda item: -times[item[0]])
    ]
