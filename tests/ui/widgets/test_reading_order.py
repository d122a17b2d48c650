"""Tab goes through a window as one reads it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.widgets.reading_order import focus_beside, in_reading_order, takes_tab


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    return made


def read(window: QWidget) -> str:
    return "".join(each.objectName() for each in in_reading_order(window) if takes_tab(each))


def test_layouts_are_read_in_their_order_and_not_in_that_of_making(window: QMainWindow) -> None:
    inside = QWidget()
    last, first, middle = field("c"), field("a"), field("b")
    column, row = QVBoxLayout(inside), QHBoxLayout()
    column.addWidget(first)
    column.addLayout(row)
    row.addWidget(middle)
    row.addWidget(last)
    window.setCentralWidget(inside)
    window.show()
    assert read(window) == "abc"
    later = field("x")
    row.insertWidget(0, later)
    later.show()
    assert read(window) == "axbc"


def test_grids_are_read_row_by_row(window: QMainWindow) -> None:
    inside = QWidget()
    grid = QGridLayout(inside)
    for name, row, column in (("d", 1, 1), ("a", 0, 0), ("c", 1, 0), ("b", 0, 1)):
        grid.addWidget(field(name), row, column)
    window.setCentralWidget(inside)
    window.show()
    assert read(window) == "abcd"


def test_splitters_tabs_and_what_scrolls_are_read_through(window: QMainWindow) -> None:
    scrolled, inside = QScrollArea(), QWidget()
    scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    QVBoxLayout(inside).addWidget(field("c"))
    scrolled.setWidget(inside)
    tabs = QTabWidget()
    tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    tabs.addTab(field("a"), "one")
    tabs.addTab(field("b"), "two")
    splitter = QSplitter()
    for part in (tabs, scrolled):
        splitter.addWidget(part)
    window.setCentralWidget(splitter)
    window.show()
    assert read(window) == "ac"
    tabs.setCurrentIndex(1)
    assert read(window) == "bc"


def test_without_a_layout_the_places_count(window: QMainWindow) -> None:
    inside = QWidget()
    for name, x, y in (("c", 5, 50), ("b", 90, 5), ("a", 5, 5)):
        each = field(name)
        each.setParent(inside)
        each.setGeometry(x, y, 60, 30)
    window.setCentralWidget(inside)
    window.show()
    assert read(window) == "abc"


def test_a_widget_may_have_its_own_order(window: QMainWindow) -> None:
    class Backwards(QWidget):
        def in_tab_order(self) -> Sequence[QWidget]:
            return self.findChildren(QLineEdit)[::-1]

    inside = Backwards()
    column = QVBoxLayout(inside)
    column.addWidget(field("a"))
    column.addWidget(field("b"))
    window.setCentralWidget(inside)
    window.show()
    assert read(window) == "ba"


def test_the_focus_goes_around_and_past_what_cannot_be_used(window: QMainWindow) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    first, unusable, hidden, number = field("a"), field("b"), field("c"), QSpinBox()
    for each in (first, unusable, hidden, number):
        column.addWidget(each)
    unusable.setEnabled(False)
    window.setCentralWidget(inside)
    window.show()
    hidden.hide()
    first.setFocus()
    seen = []
    for forward in (True, True, False, False):
        assert focus_beside(window, forward=forward)
        seen.append(window.focusWidget())
    assert seen == [number, first, number, first]


def test_what_has_the_focus_comes_into_view(window: QMainWindow) -> None:
    scrolled, inside = QScrollArea(), QWidget()
    scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column = QVBoxLayout(inside)
    fields = [field(str(place)) for place in range(30)]
    for each in fields:
        column.addWidget(each)
    scrolled.setWidget(inside)
    window.setCentralWidget(scrolled)
    window.resize(200, 150)
    window.show()
    fields[0].setFocus()
    assert focus_beside(window, forward=False)
    assert fields[-1].hasFocus() or window.focusWidget() is fields[-1]
    assert not fields[-1].visibleRegion().isEmpty()


def test_a_window_with_nothing_to_use(window: QMainWindow) -> None:
    window.setCentralWidget(QWidget())
    window.show()
    assert not focus_beside(window, forward=True)
