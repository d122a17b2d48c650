"""A job of Windows: whatever a process in it starts ends with us, even where we are killed.

There is nothing like it in Python or in psutil. Structures: Microsoft's "Job Objects".
"""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _KILL_ON_CLOSE = 0x2000
    _EXTENDED_LIMITS = 9
    _kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel32.CreateJobObjectW.restype = wintypes.HANDLE
    _kernel32.CreateJobObjectW.argtypes = (ctypes.c_void_p, wintypes.LPCWSTR)
    _kernel32.SetInformationJobObject.argtypes = (
        wintypes.HANDLE,
        ctypes.c_int,
        ctypes.c_void_p,
        wintypes.DWORD,
    )
    _kernel32.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
    _kernel32.CloseHandle.argtypes = (wintypes.HANDLE,)
    _kernel32.SetDllDirectoryW.argtypes = (wintypes.LPCWSTR,)

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("per_process_time", wintypes.LARGE_INTEGER),
            ("per_job_time", wintypes.LARGE_INTEGER),
            ("flags", wintypes.DWORD),
            ("least_working_set", ctypes.c_size_t),
            ("most_working_set", ctypes.c_size_t),
            ("active_processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("basic", _BasicLimits),
            ("io", ctypes.c_ulonglong * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process_memory", ctypes.c_size_t),
            ("peak_job_memory", ctypes.c_size_t),
        )

    class Job:
        """Holds processes; :meth:`close` ends all of them, and so does the end of this process."""

        def __init__(self) -> None:
            self._handle = _kernel32.CreateJobObjectW(None, None)
            limits = _ExtendedLimits()
            limits.basic.flags = _KILL_ON_CLOSE
            _kernel32.SetInformationJobObject(
                self._handle, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
            )

        def take(self, process: int) -> None:
            """Take in a process by its handle, and all that it starts from now on. Where that is
            not possible the process is still ended by its number."""
            _kernel32.AssignProcessToJobObject(self._handle, process)

        def close(self) -> None:
            """End whatever is in it."""
            _kernel32.CloseHandle(self._handle)

    def search_own_folder(folder: str | None) -> None:
        """Where children look for libraries first; PyInstaller sets it to the program's folder,
        from which a foreign Python would load the wrong ones."""
        _kernel32.SetDllDirectoryW(folder)
