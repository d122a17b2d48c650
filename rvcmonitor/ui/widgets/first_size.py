"""How large a window is before the user has said so."""

from __future__ import annotations

from PySide6.QtCore import QSize

SHARE = 0.9
"""Of what taskbars leave free of the screen, at most."""


def first_size(wished: QSize, free: QSize) -> QSize:
    """The ``wished`` size, or nine tenths of a screen that has no room for it."""
    return wished.boundedTo(QSize(int(SHARE * free.width()), int(SHARE * free.height())))
