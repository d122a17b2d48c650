"""How the setup asks a running program to quit before it replaces its files.

A named event of Windows that exists as long as a program runs. It can say one thing only: the setup
sets it, and waits until the event is gone (``installer.iss``). Elsewhere there is no setup.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject

NAME = r"Local\RVCMonitor-quit"


def quit_when_asked(quit_program: Callable[[], None], parent: QObject, name: str = NAME) -> None:
    """Have ``quit_program`` called, once and in this thread, when the setup sets the event.

    ``parent`` owns the waiting; the event itself is open until the process ends.
    """
    if sys.platform == "win32":
        import ctypes

        from PySide6.QtCore import QWinEventNotifier
        from shiboken6 import VoidPtr

        create_event = ctypes.WinDLL("kernel32").CreateEventW
        create_event.restype = ctypes.c_void_p
        create_event.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_wchar_p)
        # Reset by hand and never reset: every program that waits for it hears it.
        event = create_event(None, True, False, name)
        if event is None:
            return  # then the setup sees no program and leaves the closing to Windows
        notifier = QWinEventNotifier(VoidPtr(event), parent)  # type: ignore[call-overload] # not int

        def hear() -> None:
            notifier.setEnabled(False)
            quit_program()

        notifier.activated.connect(hear)
