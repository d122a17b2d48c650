"""Files and folders in the system's file manager, and their paths in the clipboard."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from rvcmonitor.training.folders import shown


def reveal_command(path: Path) -> str:
    """Explorer's arguments that open the folder of ``path`` with the file marked.

    Explorer wants the quotes around the path alone, not around the whole argument.
    """
    return f'/select,"{shown(path)}"'


def reveal(path: Path) -> None:
    """Show ``path`` in the file manager: marked on Windows, its folder elsewhere."""
    if sys.platform == "win32":
        explorer = QProcess()
        explorer.setProgram("explorer.exe")
        explorer.setNativeArguments(reveal_command(path))
        explorer.startDetached()
    else:
        open_folder(path.parent)


def open_folder(folder: Path) -> None:
    """Show what lies in ``folder``."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(shown(folder)))


def copy_path(path: Path) -> None:
    """Put ``path`` into the clipboard, as people write it."""
    QGuiApplication.clipboard().setText(shown(path))
