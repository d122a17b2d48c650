"""Fonts that tests of narrow places need."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

WIDE = 8
"""Pixels of a letter on average: those of people's fonts are narrower."""


def needs_a_usual_font() -> None:
    """Skip where the only font is much wider than any that people use."""
    if QFontMetrics(QApplication.font()).averageCharWidth() > WIDE:
        pytest.skip("without a screen, this system has only a font much wider than people use")


def needs_fonts_that_tell() -> None:
    """Skip the test where no font says which letters it has, as on a screen that is none."""
    if not QFontMetrics(QApplication.font()).inFontUcs4(ord("E")):
        pytest.skip("fonts do not tell here which letters they have")
