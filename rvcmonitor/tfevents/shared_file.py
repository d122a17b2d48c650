"""Opening a file so that its owner can go on writing, renaming and deleting it."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import _winapi
    import msvcrt

    _SHARE_ALL = 0x1 | 0x2 | 0x4  # FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE

    def open_shared(path: Path) -> io.FileIO:
        """Open ``path`` for unbuffered reading without locking anyone out; raises OSError."""
        handle = _winapi.CreateFile(
            _extended(path), _winapi.GENERIC_READ, _SHARE_ALL, 0, _winapi.OPEN_EXISTING, 0, 0
        )
        try:
            descriptor = msvcrt.open_osfhandle(handle, os.O_RDONLY | os.O_BINARY)
        except OSError:
            _winapi.CloseHandle(handle)
            raise
        return io.FileIO(descriptor, "r")

    def _extended(path: Path) -> str:
        """The path in the form that may be longer than 260 characters."""
        absolute = os.path.abspath(path)  # noqa: PTH100 - resolve() would follow links
        if absolute.startswith("\\\\?\\"):
            return absolute
        if absolute.startswith("\\\\"):
            return "\\\\?\\UNC\\" + absolute[2:]
        return "\\\\?\\" + absolute

else:

    def open_shared(path: Path) -> io.FileIO:
        """Open ``path`` for unbuffered reading without locking anyone out; raises OSError."""
        return io.FileIO(path, "r")
