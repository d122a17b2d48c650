"""The buttons of a blind comparison: two to listen with, and those that answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton

from rvcmonitor.ui.widgets.icon_drawing import icon
from rvcmonitor.ui.widgets.plain_text import verbatim

_TALL = 48
"""Pixels: they are pressed again and again."""


def play_button(text: str, press: Callable[[], None]) -> QPushButton:
    """Plays a sound as long as it is checked."""
    button = answer_button(text, press)
    button.setIcon(icon("play", button.palette().color(QPalette.ColorRole.ButtonText)))
    button.setCheckable(True)
    button.setMinimumHeight(_TALL)
    return button


def answer_button(text: str, press: Callable[[], None]) -> QPushButton:
    """Says which of the two is better, or that they are the same."""
    button = QPushButton(verbatim(text))
    button.clicked.connect(lambda: press())  # not with what Qt says of the check
    return button
