"""No text is cut and none lies on another, on any screen, in any language, at any scale."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.training.run import Run
from rvcmonitor.ui.widgets.theme import Appearance
from rvcmonitor.ui.window.language import Language
from tests.gallery.faults import faults
from tests.gallery.material import runs
from tests.gallery.render import SIZES, picture
from tests.gallery.screens import SCREENS, Screen
from tests.ui.fonts import needs_a_usual_font

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, ...]:
    return runs(tmp_path_factory.mktemp("media"))


@pytest.fixture(params=["en", "es"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    dress, before = (qapp.palette(), qapp.styleSheet()), QLocale()
    Appearance(qapp, "light")
    spoken = Language(qapp)
    spoken.use(request.param)
    yield request.param
    spoken.forget()
    qapp.setPalette(dress[0])
    qapp.setStyleSheet(dress[1])
    QLocale.setDefault(before)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size.width()))
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
def test_no_text_is_cut(screen: Screen, size: object, shown: tuple[Run, ...]) -> None:
    needs_a_usual_font()
    assert picture(screen, shown, size, None) == []  # type: ignore[arg-type] # of SIZES


@pytest.mark.parametrize("scale", ["1.5", "2"])
@pytest.mark.usefixtures("qapp")
def test_no_text_is_cut_at_larger_scales(scale: str, tmp_path: Path) -> None:
    """In the language of longer words; a scale is that of a whole process."""
    needs_a_usual_font()
    command = [sys.executable, "-m", "tests.gallery", str(tmp_path), "--scale", scale]
    chosen = ["--language", "es", "--theme", "dark"]
    ran = subprocess.run(
        [*command, *chosen], capture_output=True, text=True, env=dict(os.environ), check=False
    )
    assert ran.stdout == ""
    assert len(list(tmp_path.rglob("*.png"))) == len(SIZES) * len(SCREENS)


def test_a_cut_text_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label, button = QLabel("some words", window), QPushButton("a button", window)
    label.setGeometry(0, 0, 20, 20)
    button.setGeometry(10, 5, 200, 30)
    window.resize(300, 100)
    window.show()
    found = faults(window)
    assert "cut: some words" in found
    assert any("on one another" in each for each in found)
    button.setGeometry(250, 40, 120, 30)
    assert "outside: a button" in faults(window)


def test_what_has_room_is_fine(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    row.addWidget(QLabel("some words"))
    row.addWidget(QPushButton("a button"))
    window.show()
    assert faults(window) == []
