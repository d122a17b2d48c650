"""What the monkey did: each action in a file before it is done, so that it outlives a crash."""

from __future__ import annotations

from collections import deque
from pathlib import Path

LAST = 50
"""Actions that are told with a fault."""


class Ledger:
    """Numbers the actions and writes them down."""

    def __init__(self, path: Path) -> None:
        self.number = 0
        self.said = 0
        self._last: deque[str] = deque(maxlen=LAST)
        # The text may hold half a character of UTF-16; a line reaches the system as it is ended.
        self._file = path.open("w", buffering=1, encoding="utf-8", errors="backslashreplace")

    @property
    def last(self) -> list[str]:
        return list(self._last)

    def note(self, deed: str) -> None:
        self.said += 1
        line = f"{self.number:6} {deed}"
        self._last.append(line)
        self._file.write(f"{line}\n")

    def close(self) -> None:
        self._file.close()


def read_last(path: Path) -> list[str]:
    """The last actions of a ledger, whoever wrote it and however that ended."""
    try:
        with path.open(encoding="utf-8", errors="replace") as lines:
            return [line.rstrip("\n") for line in deque(lines, maxlen=LAST)]
    except FileNotFoundError:
        return []
