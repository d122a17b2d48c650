"""Where the program keeps what it remembers. Without Qt, so that a report finds it, too."""

from __future__ import annotations

import os
import sys
from pathlib import Path

PROGRAM = "RVC Monitor"


def settings_folder() -> Path:
    """Where settings live: a folder named by the environment, ``settings`` beside a portable
    program (one with ``portable.txt`` next to it), or the user's own place for program data."""
    if named := os.environ.get("RVCMONITOR_SETTINGS"):
        return Path(named)
    beside = Path(sys.executable).parent
    if getattr(sys, "frozen", False) and (beside / "portable.txt").is_file():
        return beside / "settings"
    return _users_data() / PROGRAM


def _users_data() -> Path:
    """The place that each system has for data of this user on this machine: the same as Qt's
    ``AppLocalDataLocation``."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"
