"""The program put together: opening, the demo in place, another language, remembering."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rvcmonitor.live.reader import Reader
from rvcmonitor.live.settings import SettingsFile
from rvcmonitor.program import Program
from rvcmonitor.training.run import Snapshot
from rvcmonitor.ui.main_menu import MainMenu
from rvcmonitor.ui.theme import is_dark
from tests.ui.some_runs import a_run, an_analysis


class OneRun:
    """A folder with one run in it, whatever is opened."""

    loaded = True

    def __init__(self, roots: Sequence[Path]) -> None:
        self._snapshot = Snapshot(roots=tuple(roots), runs=(a_run(),))

    def poll(self, budget: float = 0.0, cancelled: Callable[[], bool] = lambda: False) -> Snapshot:
        del budget, cancelled
        return self._snapshot


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Program]]:
    """Starts the program over the same settings, as often as is wanted."""
    dress = qapp.palette(), qapp.styleSheet(), QLocale()
    running: list[Program] = []

    def begin() -> Program:
        end()
        settings = SettingsFile(tmp_path / "settings")
        program = Program(qapp, settings, Reader(OneRun, lambda _: an_analysis()))
        program.begin([], demo=False, grab=None)
        running.append(program)
        return program

    def end() -> None:
        while running:
            program = running.pop()
            program._remember_window()
            program.window.shut()
            assert program.end()
            program.window.deleteLater()
            program.deleteLater()

    yield begin
    end()
    qapp.setPalette(dress[0])
    qapp.setStyleSheet(dress[1])
    QLocale.setDefault(dress[2])


def menu_of(program: Program) -> MainMenu:
    menu = program.window.menuBar()
    assert isinstance(menu, MainMenu)
    return menu


def test_opens_what_is_dropped_and_remembers_it(
    qtbot: QtBot, start: Callable[[], Program], tmp_path: Path
) -> None:
    program = start()
    program.window.paths_wanted.emit([tmp_path])
    qtbot.waitUntil(program.window.run_list.isVisible)
    assert program.window.windowTitle() == "kamal — RVC Monitor"
    again = start()
    assert again._settings.settings.recent == (str(tmp_path),)


def test_the_demo_begins_in_place(qtbot: QtBot, start: Callable[[], Program]) -> None:
    program = start()
    program.window.empty.demo_wanted.emit()
    qtbot.waitUntil(program.window.run_list.isVisible, timeout=20_000)
    assert program._settings.settings.recent == ()


def test_another_language_at_once_and_the_next_time(
    qtbot: QtBot, start: Callable[[], Program], tmp_path: Path
) -> None:
    program = start()
    program.open([tmp_path])
    qtbot.waitUntil(lambda: program._session.loaded)
    menu_of(program).language_wanted.emit("es")
    assert program.window.isVisible()
    assert program.window.run_list.filter.placeholderText() == "Filtrar modelos"
    assert program.window.panel.card.text().startswith("Subiendo desde la época 90")
    again = start()
    assert "Suelta aquí" in again.window.empty.text()
    menu_of(again).language_wanted.emit("en")
    assert "Drop your" in again.window.empty.text()


def test_a_theme_at_once_and_the_next_time(qtbot: QtBot, start: Callable[[], Program]) -> None:
    program = start()
    menu_of(program).theme_wanted.emit("dark")
    assert is_dark(program.window.palette())
    again = start()
    assert is_dark(again.window.palette())
    menu_of(again).theme_wanted.emit("light")
    assert not is_dark(again.window.palette())
    qtbot.waitUntil(again.window.isVisible)


def test_damaged_settings_are_told_in_the_window(
    start: Callable[[], Program], tmp_path: Path
) -> None:
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / "settings.json").write_text("{")
    assert "settings.damaged.json" in start().window.banners.text()
