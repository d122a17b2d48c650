"""No text is cut and none lies on another, on any screen, in any language, at any scale."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.languages import spoken_languages
from rvcmonitor.message import Message
from rvcmonitor.training.run import Run
from rvcmonitor.ui.widgets.ease_of_access import enlarged
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.widgets.theme import Appearance
from rvcmonitor.ui.window.language import Language
from rvcmonitor.ui.window.main_window import WISHED
from tests.gallery.faults import faults
from tests.gallery.longest_language import LongestLanguage
from tests.gallery.material import runs
from tests.gallery.pseudo_language import PseudoLanguage
from tests.gallery.render import SIZES, picture
from tests.gallery.screens import SCREENS, Screen
from tests.ui.fonts import needs_a_usual_font

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, ...]:
    return runs(tmp_path_factory.mktemp("media"))


@pytest.fixture(scope="module")
def longest(qapp: QApplication) -> LongestLanguage:
    return LongestLanguage(qapp)


@pytest.fixture
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


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
@pytest.mark.parametrize(
    ("language", "size"), [("ja", SIZES[0]), ("es", SIZES[1])], indirect=["language"]
)
@pytest.mark.usefixtures("language")
def test_no_text_is_cut(screen: Screen, size: QSize, shown: tuple[Run, ...]) -> None:
    """In letters that are taller, and where the window is laid out widely; English at its usual
    length has room where it has room twice as long, below."""
    needs_a_usual_font()
    assert picture(screen, shown, size, None) == []


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
@pytest.mark.parametrize("language", ["en"], indirect=True)
@pytest.mark.usefixtures("language")
def test_the_longest_words_of_all_languages_are_not_cut(
    screen: Screen, shown: tuple[Run, ...], longest: LongestLanguage
) -> None:
    """Where it is narrow; what has room there has room where it is wide."""
    needs_a_usual_font()
    longest.use()
    try:
        assert picture(screen, shown, SIZES[0], None) == []
    finally:
        longest.forget()


@pytest.mark.parametrize("text", [("QPlatformTheme", "Cancel"), ("Place", "Step {step}")])
def test_what_the_longest_words_are(
    text: tuple[str, str], qapp: QApplication, longest: LongestLanguage
) -> None:
    """Of Qt's words as of ours."""
    spoken, said = Language(qapp), set()
    for code in spoken_languages():
        spoken.use(code)
        said.add(qapp.translate(*text))
    spoken.forget()
    longest.use()
    try:
        chosen = qapp.translate(*text)
    finally:
        longest.forget()
    width = QFontMetrics(qapp.font()).horizontalAdvance
    assert chosen in said
    assert width(chosen) == max(map(width, said))


@pytest.mark.parametrize("size", [SIZES[0], WISHED], ids=lambda size: str(size.width()))
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
@pytest.mark.parametrize("language", ["en"], indirect=True)
@pytest.mark.usefixtures("language")
def test_a_language_twice_as_long_is_not_cut(
    screen: Screen, size: QSize, shown: tuple[Run, ...], qapp: QApplication
) -> None:
    needs_a_usual_font()
    pseudo = PseudoLanguage(qapp)
    pseudo.use()
    try:
        assert picture(screen, shown, size, None) == []
    finally:
        pseudo.forget()


def test_what_twice_as_long_means(qapp: QApplication) -> None:
    pseudo = PseudoLanguage(qapp)
    pseudo.use()
    try:
        assert qapp.translate("MainMenu", "&Quit") == "[&Quit Quit]"
        assert message_text(Message("Epoch {n}", {"n": 100})) == "[Epoch 100 Epoch 100]"
    finally:
        pseudo.forget()
    assert qapp.translate("MainMenu", "&Quit") == "&Quit"


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
@pytest.mark.parametrize("language", ["es"], indirect=True)
@pytest.mark.usefixtures("language")
def test_no_text_is_cut_in_larger_letters(
    screen: Screen, shown: tuple[Run, ...], qapp: QApplication
) -> None:
    """As Windows' "text size" makes them."""
    needs_a_usual_font()
    usual = qapp.font()
    qapp.setFont(enlarged(usual, 1.5))
    try:
        assert picture(screen, shown, WISHED, None) == []
    finally:
        qapp.setFont(usual)


@pytest.mark.parametrize("scale", ["1.5", "2"])
@pytest.mark.usefixtures("qapp")
def test_no_text_is_cut_at_larger_scales(scale: str, tmp_path: Path) -> None:
    """In the language of longer words; a scale is that of a whole process."""
    needs_a_usual_font()
    command = [sys.executable, "-m", "tests.gallery", str(tmp_path), "--scale", scale]
    chosen = ["--language", "es", "--theme", "dark", "--width", str(SIZES[0].width())]
    ran = subprocess.run(
        [*command, *chosen], capture_output=True, text=True, env=dict(os.environ), check=False
    )
    assert ran.stdout == ""
    assert len(list(tmp_path.rglob("*.png"))) == len(SCREENS)


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
