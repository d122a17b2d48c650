"""Bytes of an open file by position, without mapping it: a vanished disk is an OSError."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from functools import partial

_WINDOW = 64 * 1024


class Source:
    """``size`` bytes of the unbuffered ``file``; what is behind them is left for the next time.

    ``read_at(count, offset)`` is the quickest way to a few bytes: one system call and nothing
    around it, also beyond ``size``. It may give fewer bytes than asked for. All of it raises
    OSError.
    """

    def __init__(self, file: io.RawIOBase, size: int) -> None:
        self.size = size
        self._file = file
        self._window = b""
        self._window_start = 0
        self.read_at: Callable[[int, int], bytes] = self._seek_and_read
        if sys.platform != "win32" and isinstance(file, io.FileIO):
            self.read_at = partial(os.pread, file.fileno())

    def _seek_and_read(self, count: int, offset: int) -> bytes:
        self._file.seek(offset)
        return self._file.read(count) or b""

    def read_into(self, buffer: memoryview, offset: int) -> int:
        """Fill ``buffer`` from ``offset`` on; the number of bytes that were there."""
        if offset + len(buffer) > self.size:
            buffer = buffer[: max(0, self.size - offset)]
        self._file.seek(offset)
        done = count = self._file.readinto(buffer) or 0
        while count and done < len(buffer):
            count = self._file.readinto(buffer[done:]) or 0
            done += count
        return done

    def at(self, offset: int, count: int) -> bytes:
        """At most ``count`` bytes from ``offset`` on; fewer at the end of the file."""
        start = offset - self._window_start
        if start < 0 or start + count > len(self._window):
            if count > _WINDOW:
                return self._all_at(offset, min(count, max(self.size - offset, 0)))
            buffer = bytearray(_WINDOW)
            done = self.read_into(memoryview(buffer), offset)
            self._window, self._window_start, start = bytes(buffer[:done]), offset, 0
        return self._window[start : start + count]

    def _all_at(self, offset: int, count: int) -> bytes:
        data = self.read_at(count, offset)
        while len(data) < count and (more := self.read_at(count - len(data), offset + len(data))):
            data += more
        return data

    def keep(self, offset: int, data: bytes) -> None:
        """Have :meth:`at` give ``data``, which was read from ``offset`` on, instead of reading."""
        self._window, self._window_start = data, offset
