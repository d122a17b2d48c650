"""The setup's wish that the program quit, as Windows carries it."""

from __future__ import annotations

import sys
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from rvcmonitor.live.quit_event import quit_when_asked


@pytest.mark.skipif(sys.platform != "win32", reason="the event is one of Windows")
def test_every_program_hears_it_once(qtbot: QtBot) -> None:
    assert sys.platform == "win32"  # for the type checker
    import ctypes

    name = f"Local\\RVCMonitor-test-{uuid4().hex}"
    parent = QObject()
    heard: list[str] = []
    quit_when_asked(lambda: heard.append("first"), parent, name)
    quit_when_asked(lambda: heard.append("second"), parent, name)
    qtbot.wait(50)
    assert not heard
    kernel32 = ctypes.WinDLL("kernel32")
    kernel32.OpenEventW.restype = ctypes.c_void_p
    event = kernel32.OpenEventW(2, False, ctypes.c_wchar_p(name))
    assert event is not None
    kernel32.SetEvent(ctypes.c_void_p(event))
    qtbot.waitUntil(lambda: sorted(heard) == ["first", "second"])
    qtbot.wait(50)
    assert len(heard) == 2
    kernel32.CloseHandle(ctypes.c_void_p(event))
    parent.deleteLater()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has the event")
def test_elsewhere_nothing_listens() -> None:
    parent = QObject()
    quit_when_asked(lambda: None, parent)
    assert not parent.children()
