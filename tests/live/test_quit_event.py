"""The setup's wish that the program quit, as Windows carries it."""

from __future__ import annotations

import sys
from uuid import uuid4

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from rvcmonitor.live.quit_event import quit_when_asked

if sys.platform == "win32":
    import ctypes

    def _set_event(name: str) -> None:
        """What the setup does."""
        kernel32 = ctypes.WinDLL("kernel32")
        kernel32.OpenEventW.restype = ctypes.c_void_p
        event = ctypes.c_void_p(kernel32.OpenEventW(2, False, ctypes.c_wchar_p(name)))
        assert event.value is not None
        kernel32.SetEvent(event)
        kernel32.CloseHandle(event)

    def test_every_program_hears_it_once(qtbot: QtBot) -> None:
        name = f"Local\\RVCMonitor-test-{uuid4().hex}"
        parent = QObject()
        heard: list[str] = []
        quit_when_asked(lambda: heard.append("first"), parent, name)
        quit_when_asked(lambda: heard.append("second"), parent, name)
        qtbot.wait(50)
        assert not heard
        _set_event(name)
        qtbot.waitUntil(lambda: sorted(heard) == ["first", "second"])
        qtbot.wait(50)
        assert len(heard) == 2
        parent.deleteLater()

else:

    def test_elsewhere_nothing_listens() -> None:
        parent = QObject()
        quit_when_asked(lambda: None, parent, uuid4().hex)
        assert not parent.children()
