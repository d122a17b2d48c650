"""The chapter of the keys leaves none out."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.options import AnalysisOptions
from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.session import Session
from rvcmonitor.ui.guide.guide_window import GuideWindow
from rvcmonitor.ui.verdict.rules_dialog import LIMITS, RulesDialog
from rvcmonitor.ui.widgets.guide_text import languages, load_guide
from rvcmonitor.ui.window.main_menu import MainMenu
from rvcmonitor.ui.window.main_window import MainWindow
from tests.sources import parsed_sources
from tests.ui.some_runs import a_run, published

IN_WORDS = {
    "PageUp": "Page up",
    "PageDown": "Page down",
    "Escape": "Esc",
    "Return": "Enter",
    "Minus": "−",
    "Plus": "+",
    "Up": "Arrows",
    "Down": "Arrows",
}
"""What the guide calls a key that Qt calls otherwise."""
SAID_WITH_ANOTHER = {"Equal": "Plus"}
"""Keys that are there because a keyboard wants Shift for the other one."""


def listed(language: str = "en") -> list[str]:
    """The first column of every row, and what is said of further keys behind a semicolon."""
    chapter = load_guide(language).chapter_of("keys")[0].text
    rows = re.findall(r"^\| (.+?) \| (.*?) ?\|$", chapter, re.MULTILINE)
    return [f"{keys}; {says.partition('; ')[2]}" for keys, says in rows]


def is_listed(*keys: str) -> bool:
    """Whether a row names the last one with those before it held: "Ctrl + T"."""
    *held, key = keys
    wanted = re.escape(" + ".join([*held, IN_WORDS.get(key, key)]))
    return any(re.search(rf"(?<!\w){wanted}(?!\w)", row) for row in listed())


def pressed(keys: QKeySequence) -> list[str]:
    return re.split(r"\+(?=.)", keys.toString(QKeySequence.SequenceFormat.PortableText))


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[list[QWidget]]:
    session, media = Session(), MediaReader()
    window = MainWindow(session, media)
    window.setMenuBar(MainMenu("system", "", window))
    qtbot.addWidget(window)
    window.show()
    session.publish(published(a_run()))
    yield [window, GuideWindow(window), RulesDialog(AnalysisOptions(), (), LIMITS, window)]
    window.shut()
    media.close()


def test_every_key_of_a_menu_and_every_shortcut_is_listed(windows: list[QWidget]) -> None:
    found = set()
    for window in windows:
        found |= {each.key() for each in window.findChildren(QShortcut)}
        found |= {key for each in window.findChildren(QAction) for key in each.shortcuts()}
    assert len(found) >= 6
    assert [keys.toString() for keys in found if not is_listed(*pressed(keys))] == []


def test_every_key_that_a_part_listens_to_is_listed() -> None:
    """As the sources name it: ``Key.Key_Space``."""
    names = {
        node.attr.removeprefix("Key_")
        for tree in parsed_sources("rvcmonitor/ui").values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr.startswith("Key_")
    }
    assert {"Space", "L", "PageUp"} <= names
    unlisted = {name for name in names if not is_listed(name)}
    assert {SAID_WITH_ANOTHER.get(name, name) for name in unlisted} <= names - unlisted


def test_every_language_lists_as_many() -> None:
    assert {len(listed(language)) for language in languages()} == {len(listed())}
