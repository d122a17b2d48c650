"""Start with Windows: one value under the user's own Run key, as the installer writes it too."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings

RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
NAME = "RVC Monitor"


def available() -> bool:
    """Only an installed Windows program can be started with Windows."""
    return sys.platform == "win32" and bool(getattr(sys, "frozen", False))


def autostart() -> bool:
    """Whether this user's Windows starts the program."""
    return bool(_run_key().value(NAME))


def set_autostart(wanted: bool) -> None:
    """Have Windows start this very program in the tray, or no longer."""
    key = _run_key()
    if wanted:
        key.setValue(NAME, f'"{Path(sys.executable)}" --tray')
    else:
        key.remove(NAME)
    key.sync()


def _run_key() -> QSettings:
    return QSettings(RUN_KEY, QSettings.Format.NativeFormat)
