"""How large the window is before the user has said so."""

from __future__ import annotations

from PySide6.QtCore import QSize

WISHED = QSize(1440, 900)
SHARE = 0.9
"""Of what taskbars leave free of the screen, at most."""


def first_size(free: QSize) -> QSize:
    """What charts and panel need, or nine tenths of a screen that has no room for it."""
    return WISHED.boundedTo(QSize(int(SHARE * free.width()), int(SHARE * free.height())))
