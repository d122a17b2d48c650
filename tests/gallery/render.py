"""Pictures of all screens, and what is wrong in them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from rvcmonitor.live.settings import Theme
from rvcmonitor.training.run import Run
from rvcmonitor.ui.widgets.ease_of_access import enlarged
from rvcmonitor.ui.widgets.theme import Appearance
from rvcmonitor.ui.window.language import Language
from tests.gallery.faults import faults
from tests.gallery.material import runs
from tests.gallery.screens import SCREENS, Screen, stage

SIZES = (QSize(1024, 600), QSize(1600, 1000))


def render(
    out: Path,
    scale: float,
    languages: Sequence[str],
    themes: Sequence[str],
    sizes: Sequence[QSize] = SIZES,
    text: float = 1.0,
) -> list[str]:
    """Save every screen below ``out``; returns what is wrong, a line each."""
    app = QApplication([])
    app.setFont(enlarged(app.font(), text))
    spoken, appearance = Language(app), Appearance(app, "light")
    found: list[str] = []
    with TemporaryDirectory() as folder:
        os.environ["RVCMONITOR_SETTINGS"] = folder  # nothing of the user's own is touched
        shown = runs(Path(folder))
        for language in languages:
            spoken.use(language)
            for theme in themes:
                appearance.set_theme(cast("Theme", theme))
                for size in sizes:
                    name = f"{language}-{theme}-{size.width()}-{round(100 * scale)}"
                    found += [
                        f"{name} {each.__name__}: {fault}"
                        for each in SCREENS
                        for fault in picture(each, shown, size, out / name)
                    ]
    return found


def picture(screen: Screen, shown: tuple[Run, ...], size: QSize, out: Path | None) -> list[str]:
    """What is wrong on one screen, which is saved below ``out``."""
    with stage(shown, size) as at:
        widget = screen(at)
        at.settle()
        if out is not None:
            out.mkdir(parents=True, exist_ok=True)
            widget.grab().save(str(out / f"{screen.__name__}.png"))
        found = faults(widget)
        if widget is not at.window:
            widget.close()
    return found
