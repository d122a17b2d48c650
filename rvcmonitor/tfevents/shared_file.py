"""Opening a file so that its owner can go on writing, renaming and deleting it."""

from __future__ import annotations

import errno
import io
import os
import stat
import sys
from pathlib import Path

if sys.platform == "win32":
    import ctypes
    import msvcrt

    _GENERIC_READ = 0x8000_0000
    _OPEN_EXISTING = 3
    _INVALID_HANDLE = ctypes.c_void_p(-1).value
    _SHARE_ALL = 0x1 | 0x2 | 0x4  # FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE
    # Python's own _winapi.CreateFile speaks the old code page and stops at 260 characters.
    _kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
    _create_file = _kernel32.CreateFileW
    _create_file.restype = ctypes.c_void_p
    _create_file.argtypes = (
        ctypes.c_wchar_p,
        ctypes.c_uint32,
        ctypes.c_uint32,
        ctypes.c_void_p,
        ctypes.c_uint32,
        ctypes.c_uint32,
        ctypes.c_void_p,
    )
    _kernel32.CloseHandle.argtypes = (ctypes.c_void_p,)

    def open_shared(path: Path) -> io.FileIO:
        """Open ``path`` for unbuffered reading without locking anyone out; raises OSError."""
        handle = _create_file(
            _extended(path), _GENERIC_READ, _SHARE_ALL, None, _OPEN_EXISTING, 0, None
        )
        if handle == _INVALID_HANDLE:
            error = ctypes.WinError(ctypes.get_last_error())
            error.filename = str(path)
            raise error
        try:
            descriptor = msvcrt.open_osfhandle(handle, os.O_RDONLY | os.O_BINARY)
        except OSError:
            _kernel32.CloseHandle(handle)
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
        """Open ``path`` for unbuffered reading without locking anyone out; raises OSError, also
        where it is a pipe or a device, which would keep its reader waiting for ever."""
        return io.FileIO(path, "r", opener=_open_file)

    def _open_file(path: str, flags: int) -> int:
        descriptor = os.open(path, flags | os.O_NONBLOCK)  # which means nothing to a plain file
        if stat.S_IFMT(os.fstat(descriptor).st_mode) in (stat.S_IFREG, stat.S_IFDIR):
            return descriptor  # of a folder the caller says what it is
        os.close(descriptor)
        raise OSError(errno.EINVAL, "Not a plain file", path)
