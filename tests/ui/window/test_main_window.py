"""The window as a whole: what it shows when, and that nothing in it is dead."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.session import Session
from rvcmonitor.message import Message
from rvcmonitor.tfevents.columns import Problem
from rvcmonitor.ui.widgets.first_size import first_size
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.window.main_menu import MainMenu
from rvcmonitor.ui.window.main_window import WISHED, MainWindow
from tests.ui.some_runs import ROOT, a_run, published


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    media = MediaReader()
    widget = MainWindow(session, media)
    widget.setMenuBar(MainMenu("system", "", widget))
    qtbot.addWidget(widget)
    widget.resize(1440, 900)
    widget.show()
    yield widget
    widget.shut()
    media.close()


def shows_runs(window: MainWindow) -> bool:
    return window.run_list.isVisible()


def test_begins_with_the_invitation(window: MainWindow) -> None:
    assert not shows_runs(window)
    assert "Drop your RVC logs folder here" in window.empty.text()
    assert window.windowTitle() == "RVC Monitor"


def test_shows_runs_as_soon_as_there_is_one(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.publish(published(loaded=False))
    assert "Looking for trainings" in window.empty.text()
    session.publish(published(a_run(), analyses={}, loaded=False, bytes_read=1, bytes_total=4))
    assert shows_runs(window)
    assert not window.loading.isVisible(), "not for a moment's loading"
    qtbot.waitUntil(window.loading.isVisible)
    session.publish(published(a_run()))
    assert not window.loading.isVisible()
    assert window.windowTitle() == "kamal — RVC Monitor"


def test_a_folder_without_runs_says_so_kindly(window: MainWindow, session: Session) -> None:
    session.publish(published(notes=(Message("Nothing in {folder}.", {"folder": "D:/music"}),)))
    assert not shows_runs(window)
    assert "Nothing in D:/music." in window.empty.text()
    assert window.banners.text() == ""


def test_a_folder_that_goes_away_and_comes_back(window: MainWindow, session: Session) -> None:
    session.publish(published(a_run(), missing=(ROOT,)))
    assert f"{ROOT} is not there any more" in window.banners.text()
    assert shows_runs(window)
    session.publish(published(a_run()))
    assert window.banners.text() == ""


def test_problems_are_said_with_their_place(window: MainWindow, session: Session) -> None:
    problem = Problem(Path("events.1"), 88, "corrupt-record", Message("A record is damaged."))
    session.publish(published(a_run(problems=(problem, problem))))
    assert "2 places" in window.banners.text()
    session.publish(published(a_run(problems=(problem,))))
    assert window.banners.text() == "A record is damaged."


def test_remembers_its_columns(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.publish(published(a_run()))
    media = MediaReader()
    other = MainWindow(session, media)
    qtbot.addWidget(other)
    middle = window.width() - 220 - 280
    other.restore(window.saved_geometry(), (220, middle, 280))
    other.resize(window.size())
    other.show()
    assert other.column_widths() == (220, middle - 2, 280)  # two lines between the columns
    other.shut()
    media.close()


def test_damaged_geometry_does_no_harm(window: MainWindow) -> None:
    window.restore("not base64!", (1, 2))
    assert window.isVisible()


def test_closing_is_left_to_whoever_knows_of_the_tray(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.closed):
        window.close()
    assert window.isVisible()


def test_every_menu_entry_does_something(window: MainWindow, session: Session) -> None:
    menu = window.menuBar()
    assert isinstance(menu, MainMenu)
    menu.show_recent(["C:/logs & more"])
    heard: list[object] = []
    for wanted in (
        menu.open_requested,
        menu.remote_requested,
        menu.demo_requested,
        menu.tensorboard_requested,
        menu.settings_requested,
        menu.rules_requested,
        menu.notices_requested,
        menu.phone_requested,
        menu.guide_requested,
        menu.about_requested,
        menu.keys_requested,
        menu.comparison_requested,
        menu.hearing_requested,
        menu.quit_requested,
    ):
        wanted.connect(lambda: heard.append(None))
    for chosen in (menu.recent_requested, menu.theme_requested, menu.language_requested):
        chosen.connect(heard.append)
    session.arrangement_changed.connect(lambda: heard.append("another size of the cards"))
    entries = [each for each in window.findChildren(QAction) if _is_entry(each)]
    for entry in entries:
        entry.trigger()
    assert len(heard) == len(entries) >= 15
    assert {"C:/logs & more", "dark", "es"} <= set(heard)


def _is_entry(action: QAction) -> bool:
    """An entry of our menus: no sub-menu, no separator, no action of a text field."""
    mine = isinstance(action.parent(), QMenu)
    return mine and action.menu() is None and not action.isSeparator()


def test_opening_has_its_key(window: MainWindow) -> None:
    keys = {
        action.shortcut() for action in window.findChildren(type(window.menuBar().actions()[0]))
    }
    assert QKeySequence(QKeySequence.StandardKey.Open) in keys


def test_every_part_can_be_reached_by_tab(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.publish(published(a_run()))
    widget, seen = window.run_list.view.nextInFocusChain(), set()
    while widget is not None and widget not in seen:
        seen.add(widget)
        widget = widget.nextInFocusChain()
    for wanted in (window.run_list.filter, window.run_list.view, *window.panel.cards()):
        assert wanted in seen
        assert wanted.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_saved_chart_is_shown_in_its_folder(
    qtbot: QtBot,
    window: MainWindow,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    revealed: list[Path] = []
    monkeypatch.setattr("rvcmonitor.ui.window.main_window.reveal", revealed.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x.csv"), ""))
    session.publish(published(a_run()))
    charts = window.panes.charts
    for _ in range(2):
        with qtbot.waitSignal(charts.saved):
            charts.saving.save_one(charts.cards["loss/g/total"], "csv")
        assert "x.csv was saved" in window.banners.text()
        QTest.mouseClick(button_of(window, "Show in folder"), Qt.MouseButton.LeftButton)
        (close,) = window.banners.findChildren(IconButton)
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
        assert window.banners.text() == ""
    assert revealed == [tmp_path / "x.csv"] * 2


def button_of(window: MainWindow, text: str) -> QPushButton:
    buttons = window.banners.findChildren(QPushButton)
    return next(button for button in buttons if button.text() == text)


@pytest.mark.parametrize("columns", [(10**12, 1, 1), (-(10**12), 1, 1), (200, 300)])
def test_columns_that_no_window_has_are_not_restored(
    window: MainWindow, session: Session, columns: tuple[int, ...]
) -> None:
    before = window.column_widths()
    window.restore("", columns)
    session.publish(published(a_run()))
    assert shows_runs(window)
    assert window.column_widths()[0] == before[0]


@pytest.mark.parametrize("free", [(1920, 1040), (1366, 728), (1280, 680), (960, 500), (2560, 1400)])
def test_the_first_size_fits_the_screen(
    window: MainWindow, session: Session, free: tuple[int, int]
) -> None:
    """Laptops at 100, 150 and 200 %."""
    size = first_size(WISHED, QSize(*free))
    assert size.width() <= 0.9 * free[0]
    assert size.height() <= 0.9 * free[1]
    session.publish(published(a_run()))
    window.resize(size)
    assert window.size() == size, "what is in it does not force it to be larger"
    least = window.minimumSizeHint()
    assert least.width() <= size.width()
    assert least.height() <= size.height()
