"""The key of an entry in a menu that is opened over something that has keys of its own."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence


def show_key(action: QAction, key: str) -> None:
    """Let the menu say that ``key`` does the same. In a menu that no bar holds this only shows."""
    action.setShortcut(QKeySequence(key))
    action.setShortcutVisibleInContextMenu(True)
