"""The guide as a user has it: F1, a "?", a search, a link."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QUrl
from PySide6.QtGui import QFont, QHelpEvent, QImage, QPalette, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.guide.figures import FIGURES, figure
from rvcmonitor.ui.guide.guide_window import GuideWindow
from rvcmonitor.ui.widgets.guide_text import load_guide
from rvcmonitor.ui.widgets.help_button import HelpButton, explain, explain_with_tip, place_of
from rvcmonitor.ui.widgets.plain_text import PlainLabel
from rvcmonitor.ui.window.language import Language


@pytest.fixture
def guide(qtbot: QtBot) -> GuideWindow:
    window = GuideWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def heading_at_the_top(guide: GuideWindow) -> str:
    return guide.page.textCursor().block().text()


def listed(guide: GuideWindow) -> list[str]:
    return [guide.contents.item(row).text().strip() for row in range(guide.contents.count())]


def test_it_leaves_something_of_a_small_screen_free(guide: GuideWindow) -> None:
    free = guide.screen().availableSize()
    assert guide.width() <= 0.9 * free.width()
    assert guide.height() <= 0.9 * free.height()


def test_it_opens_at_the_place_that_was_asked_for(guide: GuideWindow) -> None:
    for section in load_guide("en").sections:
        guide.show_place(section.place)
        assert heading_at_the_top(guide) == section.title
        chosen = guide.contents.currentItem()
        assert chosen is not None
        assert chosen.text().strip() == section.title


def test_what_is_asked_for_stands_at_the_top_where_there_is_enough_below(
    guide: GuideWindow,
) -> None:
    guide.show_place("mel")
    assert 0 <= guide.page.cursorRect().top() < 60


def test_the_search_lists_what_has_all_words_and_shows_the_first(guide: GuideWindow) -> None:
    QTest.keyClicks(guide.search, "lucky batch")
    assert "The lowest single value" in listed(guide)
    assert "Learning rate" not in listed(guide)
    assert guide.page.extraSelections()
    guide.search.clear()
    assert len(listed(guide)) == len(load_guide("en").sections)


def test_where_nothing_is_found_it_says_so(guide: GuideWindow) -> None:
    assert not guide.nothing.isVisible()
    QTest.keyClicks(guide.search, "xylophone")
    assert listed(guide) == []
    assert guide.nothing.isVisible()


def test_a_link_leads_to_its_place(guide: GuideWindow) -> None:
    guide.show_place("limits")
    guide.page.anchorClicked.emit(QUrl("#validation"))
    assert heading_at_the_top(guide) == "Validation"


def test_escape_closes_it(guide: GuideWindow, qtbot: QtBot) -> None:
    qtbot.waitExposed(guide)
    guide.activateWindow()
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", FIGURES)
def test_every_picture_is_drawn(name: str) -> None:
    image = figure(name, QPalette(), QFont(), 1.0)
    assert isinstance(image, QImage)
    assert image.width() > 400
    colours = {image.pixel(x, y) for x in range(0, 500, 5) for y in range(0, 180, 5)}
    assert len(colours) > 10
    assert figure("no such picture", QPalette(), QFont(), 1.0) is None


def test_nothing_is_fetched(guide: GuideWindow) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    for address in ("http://host/x.png", "//host/share/x", "file:///etc/passwd", "figure:none"):
        assert guide.page.loadResource(kind, QUrl(address)) is None


class Opener(QWidget):
    """A window with a guide, as far as a button can see."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []
        self.button = HelpButton("kl")
        self.label = PlainLabel("KL")
        explain_with_tip(self.label, "kl", "KL")
        inside = QWidget()
        explain(inside, "mel")
        column = QVBoxLayout(inside)
        column.addWidget(self.button)
        column.addWidget(self.label)
        QVBoxLayout(self).addWidget(inside)

    def show_guide(self, place: str) -> None:
        self.shown.append(place)


def test_a_question_mark_opens_the_guide_and_says_its_first_words(qtbot: QtBot) -> None:
    window = Opener()
    qtbot.addWidget(window)
    window.show()
    QTest.mouseClick(window.button, Qt.MouseButton.LeftButton)
    assert window.shown == ["kl"]
    hover(window.button)
    assert window.button.toolTip().startswith("How well what the model hears")
    hover(window.label)
    qtbot.waitUntil(lambda: QToolTip.text().startswith("KL\n\nHow well what the model hears"))
    QToolTip.hideText()


def test_what_has_the_focus_says_where_it_is_explained(qtbot: QtBot) -> None:
    window = Opener()
    qtbot.addWidget(window)
    assert place_of(window.button) == "mel"
    assert place_of(window) == place_of(None) == "routine"


def hover(widget: QWidget) -> None:
    at = QPoint(3, 3)
    tip = QHelpEvent(QHelpEvent.Type.ToolTip, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, tip)


def test_it_speaks_the_language_of_the_window_whatever_the_systems_is(
    qtbot: QtBot, qapp: QApplication
) -> None:
    spoken, before = Language(qapp), QLocale()
    spoken.use("es")
    try:
        window = GuideWindow()
        qtbot.addWidget(window)
        assert listed(window) == [each.title.strip() for each in load_guide("es").sections]
    finally:
        spoken.forget()
        QLocale.setDefault(before)
