"""The bar above the charts at every width: nothing is cut, and everything can be reached."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rvcmonitor.training.batch_sampler import NO_BATCH_SIZE
from rvcmonitor.ui.charts.toolbar import ChartToolbar
from rvcmonitor.ui.widgets.explained_choice import SAYS
from rvcmonitor.ui.window.language import Language
from tests.ui.some_curves import TAGS, Shown, show, some_run

LEFT = Qt.MouseButton.LeftButton
WIDTHS = (300, 340, 424, 500, 640, 800, 842, 1000, 1440)
"""Of the charts: 424 is what a window of 1024 leaves them."""


@pytest.fixture(params=["en", "es"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    spoken = Language(qapp)
    spoken.use(request.param)
    yield
    spoken.use("en")
    spoken.forget()


def opened(qtbot: QtBot, width: int) -> Shown:
    shown = show(qtbot, some_run(tags=(*TAGS, "loss_avg_50/g/total")))
    shown.pane.resize(width, 700)
    shown.settle()
    return shown


def words_fit(part: QWidget) -> bool:
    """Whether nothing of its text is cut off."""
    metrics = part.fontMetrics()
    if isinstance(part, QComboBox):
        option = QStyleOptionComboBox()
        part.initStyleOption(option)
        kind, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = part.style().subControlRect(kind, option, field, part).width()
        return metrics.horizontalAdvance(part.currentText()) <= room
    if isinstance(part, (QLabel, QToolButton)):
        return part.width() >= part.sizeHint().width()
    return True


def parts_of(bar: ChartToolbar) -> list[QWidget]:
    label = next(label for label in bar.findChildren(QLabel) if label.buddy() is bar.slider)
    return [
        *(bar.guide, label, bar.slider, bar.weight, bar.axis, bar.outliers, bar.log, bar.fit),
        *(bar.follow, bar.filter, bar.sizes, bar.more),
    ]


def assert_whole(bar: ChartToolbar) -> None:
    visible = [part for part in parts_of(bar) if part.isVisible()]
    for part in visible:
        assert words_fit(part), part.accessibleName() or part.toolTip()
        place = part.rect().translated(part.mapTo(bar, part.rect().topLeft()))
        assert bar.rect().contains(place), part.toolTip()
        for other in visible:
            there = other.rect().translated(other.mapTo(bar, other.rect().topLeft()))
            assert other is part or not place.intersects(there)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("width", WIDTHS)
def test_no_text_is_cut(qtbot: QtBot, width: int) -> None:
    shown = opened(qtbot, width)
    assert shown.pane.width() == width, "the bar does not force its width on the window"
    assert_whole(shown.pane.toolbar)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("width", [424, 842])
def test_no_text_is_cut_in_a_larger_font(qtbot: QtBot, width: int) -> None:
    before = QApplication.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * 1.5)
    QApplication.setFont(larger)
    try:
        assert_whole(opened(qtbot, width).pane.toolbar)
    finally:
        QApplication.setFont(before)


def test_all_is_in_the_bar_where_there_is_room(qtbot: QtBot) -> None:
    bar = opened(qtbot, 1440).pane.toolbar
    assert all(part.isVisible() for part in parts_of(bar))
    guide, log = (part.mapTo(bar, part.rect().center()) for part in (bar.guide, bar.log))
    assert abs(guide.y() - log.y()) <= 2, "in one line"


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions()}


def within(entry: QAction) -> dict[str, QAction]:
    """The entries of a menu within the menu."""
    menu = entry.menu()
    assert isinstance(menu, QMenu)
    return entries(menu)


def open_menu(qtbot: QtBot, shown: Shown) -> QMenu:
    QTest.mouseClick(shown.pane.toolbar.more, LEFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_what_has_no_room_is_in_the_menu(qtbot: QtBot) -> None:
    shown = opened(qtbot, 300)
    bar, session = shown.pane.toolbar, shown.session
    assert not any(part.isVisible() for part in (bar.guide, bar.outliers))
    menu = open_menu(qtbot, shown)
    offered = entries(menu)
    assert offered["Ignore outliers"].isChecked()
    offered["Ignore outliers"].trigger()
    assert not session.view.ignore_outliers
    within(offered["Guide"])["Mel minima"].trigger()
    assert session.view.guide == "mel"
    menu.close()
    menu = open_menu(qtbot, shown)
    offered = entries(menu)
    assert not offered["Ignore outliers"].isChecked()
    assert within(offered["Guide"])["Mel minima"].isChecked()
    menu.close()


def test_the_menu_offers_nothing_twice(qtbot: QtBot) -> None:
    shown = opened(qtbot, 1440)
    menu = open_menu(qtbot, shown)
    assert not {"Ignore outliers", "Guide", "Log"} & set(entries(menu))
    menu.close()


def test_the_size_of_the_cards_is_still_in_reach_of_a_narrow_bar(qtbot: QtBot) -> None:
    shown = opened(qtbot, 300)
    bar = shown.pane.toolbar
    if bar.sizes.isVisible():
        shown.pane.resize(bar.minimumSizeHint().width(), 700)
        shown.settle()
    menu = open_menu(qtbot, shown)
    offered = entries(menu)
    within(offered["Size of the charts"])["Large"].trigger()
    assert shown.session.arrangement.card_size == "large"
    menu.close()


def test_what_was_folded_comes_back(qtbot: QtBot) -> None:
    shown = opened(qtbot, 300)
    shown.pane.resize(1440, 700)
    shown.settle()
    assert all(part.isVisible() for part in parts_of(shown.pane.toolbar))


def test_the_axis_is_called_what_is_drawn(qtbot: QtBot) -> None:
    known = some_run("known")
    lacking = replace(some_run("anna"), epochs=None, epochs_lack=NO_BATCH_SIZE)
    shown = show(qtbot, lacking, known)
    axis = shown.pane.toolbar.axis
    assert shown.session.view.x_axis == "epoch"
    assert axis.currentText() == "Step"
    said = axis.itemData(axis.findData("epoch"), Qt.ItemDataRole.ToolTipRole)
    assert "not known" in said
    assert "the batch size is neither" in said
    axis.setCurrentIndex(axis.findData("epoch"))
    axis.activated.emit(axis.currentIndex())
    assert axis.currentText() == "Step"
    shown.session.tick([known.path])
    assert axis.currentText() == "Epoch"


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("typed", ["0.987", "0,987"])
def test_the_weight_of_the_guides_can_be_typed(qtbot: QtBot, typed: str) -> None:
    shown = opened(qtbot, 1000)
    field = shown.pane.toolbar.weight
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown.session.view.smoothing == 0.987


def test_new_points_leave_what_is_being_typed(qtbot: QtBot) -> None:
    shown = opened(qtbot, 1000)
    field, before = shown.pane.toolbar.weight, shown.session.view.smoothing
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "0.9")
    shown.publish(some_run(points=401, tags=(*TAGS, "loss_avg_50/g/total")))
    assert shown.session.view.smoothing == before
    assert field.text() == "0.9"


def test_the_guide_has_a_label_and_says_what_it_changes(qtbot: QtBot) -> None:
    shown = opened(qtbot, 1440)
    bar = shown.pane.toolbar
    label = next(label for label in bar.findChildren(QLabel) if label.buddy() is bar.guide)
    assert label.isVisible()
    mel = bar.guide.findData("mel")
    says = bar.guide.itemData(mel, SAYS)
    assert "Mel, Generator total" in says
    assert says.startswith("Smoothing 0;")
    shown.pane.board.pin("loss/g/kl", pinned=True)
    assert "stay" in bar.guide.itemData(mel, SAYS), "pins of one's own are not changed"


def test_a_guide_changes_no_shortlist(qtbot: QtBot) -> None:
    shown = opened(qtbot, 1440)
    guide = shown.pane.toolbar.guide
    with qtbot.assertNotEmitted(shown.session.options_changed):
        guide.setFocus()
        QTest.keyClick(guide, Qt.Key.Key_Down)
        guide.activated.emit(guide.currentIndex())
    assert shown.session.view.guide == "classic"


def test_menus_name_their_keys(qtbot: QtBot) -> None:
    shown = opened(qtbot, 1440)
    menu = open_menu(qtbot, shown)
    keys = {text: action.shortcut().toString() for text, action in entries(menu).items()}
    menu.close()
    assert keys["Back to the previous view"] == "Alt+Left"
    assert keys["Forward to the next view"] == "Alt+Right"
    card = next(iter(shown.pane.cards.values()))
    card.more.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    of_card = QApplication.activePopupWidget()
    assert isinstance(of_card, QMenu)
    keys = {text: action.shortcut().toString() for text, action in entries(of_card).items()}
    of_card.close()
    assert (keys["Full size"], keys["Fit"], keys["Newest"]) == ("F", "Home", "End")
