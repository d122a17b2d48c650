"""A language whose letters no font has: it is said, and nobody sees boxes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from rvcmonitor.languages import OWN_NAMES
from rvcmonitor.ui.window.language import can_be_written, lacking_font, wished_language
from rvcmonitor.ui.window.main_menu import MainMenu
from tests.ui.fonts import needs_fonts_that_tell

IN_NO_FONT = "\U0010fffd"
TELLS_WHAT_CAN_BE_WRITTEN = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
from rvcmonitor.languages import OWN_NAMES
from rvcmonitor.ui.window.language import can_be_written
print(*(code for code in OWN_NAMES if can_be_written(code)))
"""


@pytest.mark.usefixtures("qapp")
def test_english_can_be_written_everywhere() -> None:
    assert can_be_written("en")
    assert lacking_font("en") == ""


@pytest.mark.usefixtures("qapp")
def test_a_lack_of_letters_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    needs_fonts_that_tell()
    monkeypatch.setitem(OWN_NAMES, "es", IN_NO_FONT)
    assert not can_be_written("es")
    told = lacking_font("es")
    assert "letters of Spanish" in told
    assert told.isascii(), "this at least can be read"


@pytest.mark.usefixtures("qapp")
def test_without_a_choice_it_is_the_language_of_the_system() -> None:
    assert wished_language("") == wished_language(QLocale.system().uiLanguages()[0])
    assert wished_language("es") == "es"


def test_the_menu_names_a_language_in_english_where_its_own_name_would_be_boxes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs_fonts_that_tell()
    monkeypatch.setitem(OWN_NAMES, "es", IN_NO_FONT)
    bar = MainMenu("system", "")
    qtbot.addWidget(bar)
    menu = next(each for each in bar.findChildren(QMenu) if each.title() == "&Language")
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions()]
    assert "Spanish" in names
    assert "English" in names


@pytest.mark.skipif(sys.platform != "linux", reason="fonts are taken away by fontconfig's settings")
def test_without_a_font_for_them_japanese_korean_and_chinese_cannot_be_written(
    qapp: QApplication, tmp_path: Path
) -> None:
    usual = subprocess.run(
        ["fc-match", "-f", "%{file}", QFontInfo(qapp.font()).family()],
        capture_output=True,
        text=True,
        check=True,
    )
    shutil.copy(usual.stdout, tmp_path)
    settings = tmp_path / "fonts.conf"
    settings.write_text(f"<fontconfig><dir>{tmp_path}</dir></fontconfig>", "utf-8")
    told = subprocess.run(
        [sys.executable, "-c", TELLS_WHAT_CAN_BE_WRITTEN],
        capture_output=True,
        text=True,
        env=os.environ | {"FONTCONFIG_FILE": str(settings)},
        check=True,
    )
    written = set(told.stdout.split())
    assert {"en", "de", "es", "fr", "it", "pt_BR"} <= written
    assert written.isdisjoint({"ja", "ko", "zh_CN"})
