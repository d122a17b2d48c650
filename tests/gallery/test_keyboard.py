"""Every screen can be used without seeing it and without a mouse."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TypeVar

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.training.run import Run
from rvcmonitor.ui.widgets.theme import Appearance
from rvcmonitor.ui.window.main_window import WISHED
from tests.gallery import screens
from tests.gallery.keyboard import controls, name_of, shows_focus, way_of_tab
from tests.gallery.material import runs
from tests.gallery.screens import SCREENS, Screen, Stage, stage
from tests.ui.finding import find

T = TypeVar("T")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, ...]:
    return runs(tmp_path_factory.mktemp("media"))


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """The rings of focus are the program's own."""
    dress = qapp.palette(), qapp.styleSheet()
    Appearance(qapp, "light")
    yield
    qapp.setPalette(dress[0])
    qapp.setStyleSheet(dress[1])


@pytest.fixture
def at(shown: tuple[Run, ...]) -> Iterator[Stage]:
    with stage(shown, WISHED) as made:
        yield made


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
def test_everything_has_a_name_is_reached_by_tab_and_shows_it(screen: Screen, at: Stage) -> None:
    window = screen(at)
    at.settle()
    way, all_of_them = way_of_tab(window), controls(window)
    assert all_of_them
    assert [_told(each) for each in all_of_them if not name_of(each)] == [], "nameless"
    assert [_told(each) for each in all_of_them if each not in way] == [], "out of reach"
    assert [_told(each) for each in all_of_them if not shows_focus(each)] == [], "no ring"
    if window is not at.window:
        window.close()


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {name_of(widget)!r} in {type(widget.parentWidget()).__name__}"


@pytest.mark.parametrize("screen", [screens.rated, screens.compared, screens.taught])
def test_tab_goes_as_one_reads(screen: Screen, at: Stage) -> None:
    """Banners, models, charts, the panel from top to bottom, and what stands below all."""
    window = at.window
    screen(at)
    at.settle()
    way = way_of_tab(window)
    parts = (window.banners, window.run_list, window.panes, window.panel, window.coach)
    places = [next(n for n, part in enumerate(parts) if part.isAncestorOf(each)) for each in way]
    assert sum(one > other for one, other in _around(places)) == 1, "once, where it begins anew"
    for part in (window.run_list, find(window.panel, QScrollArea)):
        inside = [_area(each, window) for each in way if part.isAncestorOf(each)]
        assert sum(other.bottom() <= one.top() for one, other in _around(inside)) == 1


def _around(each: list[T]) -> Iterator[tuple[T, T]]:
    return pairwise([*each, each[0]])


def _area(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def test_tab_goes_on_where_the_only_tab_has_no_bar(at: Stage) -> None:
    """A run without pictures and sounds."""
    screens.long_name(at)
    at.settle()
    assert at.window.panes.charts.toolbar.filter in way_of_tab(at.window)


def test_what_is_wrong_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    named, nameless, skipped = QPushButton("named"), QPushButton(), QPushButton("skipped")
    for button in (named, nameless, skipped):
        button.setFixedSize(QSize(80, 30))
        row.addWidget(button)
    skipped.setFocusPolicy(skipped.focusPolicy().NoFocus)
    window.show()
    assert controls(window) == [named, nameless, skipped]
    assert not name_of(nameless)
    assert way_of_tab(window) == [named, nameless]
    assert shows_focus(named)
    plain = QWidget(window)
    plain.setFocusPolicy(named.focusPolicy())
    plain.show()
    assert not shows_focus(plain)
