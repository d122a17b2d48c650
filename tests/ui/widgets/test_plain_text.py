"""What comes from a file is shown letter for letter, and nothing it names is fetched."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QLabel, QMessageBox, QSystemTrayIcon, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.ui.widgets import plain_text
from rvcmonitor.ui.widgets.plain_text import (
    PlainLabel,
    PlainMessageBox,
    PlainProgressDialog,
    ask,
    plain_tooltip,
    set_tray_tooltip,
    show_tooltip,
    verbatim,
)
from rvcmonitor.ui.widgets.theme import Tone, tone_colour
from tests.sources import ROOT, called_name, calls, parsed_sources

pytestmark = pytest.mark.usefixtures("qapp")  # documents need its fonts

HOSTILE = "<img src='//host/share/x'>"
HOME = Path(plain_text.__file__).relative_to(ROOT).as_posix()

OWN_PAGES = "rvcmonitor/ui/guide/page.py"
"""Shows what comes with the program, and nothing else."""

TAKES_MARKUP = {
    *("QLabel", "QMessageBox", "QErrorMessage", "QProgressDialog", "QInputDialog"),
    *("QToolTip", "QWhatsThis", "QTextEdit", "QTextBrowser", "QTextDocument", "QStaticText"),
    *("setToolTip", "setWhatsThis", "setTextFormat", "setHtml", "insertHtml", "appendHtml"),
    *("RichText", "AutoText", "MarkdownText", "WhatsThisRole", "showMessage", "addRow"),
    *("LabelItem", "LegendItem", "addLegend"),  # pyqtgraph's
}
"""What only :mod:`rvcmonitor.ui.widgets.plain_text` may name. A row that a form is given as words
has a label, too."""
SHOWS_KEYS = (
    *("QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction"),
    *("addAction", "addMenu", "insertMenu", "addTab", "insertTab", "setTabText"),
)
"""What takes a "&" in its text for the mark of a key."""
OUR_WORDS = ("tr", "translate", "verbatim")


def names_in(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every name that is imported, used or looked up, and its line."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                yield name, node.lineno


def markup_in(tree: ast.AST) -> list[int]:
    """The lines that name what takes markup."""
    return sorted({line for name, line in names_in(tree) if name in TAKES_MARKUP})


def tips_in(tree: ast.AST) -> list[int]:
    """The lines at which a model gives a tooltip that :func:`plain_tooltip` did not make."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Expr | ast.Assign | ast.Return | ast.match_case | ast.If):
            continue
        said = [line for name, line in names_in(node) if name == "ToolTipRole"]
        if said and not any(calls(node, "plain_tooltip")):
            found += said
    return found


def keys_in(tree: ast.AST) -> list[int]:
    """The lines that show words with keys in them which are not written there, to be translated."""
    return [
        call.lineno
        for call in calls(tree, *SHOWS_KEYS)
        for text in texts_of(call)
        if not ours(text)
    ]


def texts_of(call: ast.Call) -> list[ast.expr]:
    """The arguments that may be a text; what is added as an action, a menu or a widget is no text,
    and has to be a variable of that name or an attribute."""
    shown = call.args[1:] if called_name(call) in ("addTab", "insertTab") else call.args[:1]
    if called_name(call) == "QAction":
        shown = call.args[:2]
    return [text for text in shown if not is_part(text)]


def is_part(argument: ast.expr) -> bool:
    match argument:
        case ast.Name(id="action" | "menu" | "parent"):
            return True
        case ast.Call():
            return called_name(argument).endswith("icon")
    return False


def ours(text: ast.expr) -> bool:
    """Whether a text is in the source, or without keys."""
    if isinstance(text, ast.IfExp):
        return ours(text.body) and ours(text.orelse)
    return isinstance(text, ast.Call) and called_name(text) in OUR_WORDS


@pytest.mark.parametrize("rule", [markup_in, tips_in, keys_in])
def test_there_is_one_way_to_show_text(rule: object) -> None:
    assert callable(rule)
    found = [
        f"{name}:{line}"
        for name, tree in parsed_sources().items()
        if name not in (HOME, OWN_PAGES)
        for line in rule(tree)
    ]
    assert not found, f"use {HOME}: " + ", ".join(found)


@pytest.mark.parametrize(
    ("rule", "wrong", "right"),
    [
        (markup_in, "QtWidgets.QLabel(tag)", "PlainLabel(tag)"),
        (markup_in, "from PySide6.QtWidgets import QLabel", "QLineEdit(tag)"),
        (markup_in, "self.setToolTip(tag)", "set_tooltip(self, tag)"),
        (tips_in, "box.setItemData(0, tag, R.ToolTipRole)", "box.setItemData(0, tag)"),
        (
            tips_in,
            "match role:\n case R.ToolTipRole:\n  return tag",
            "match role:\n case R.ToolTipRole:\n  return plain_tooltip(tag)",
        ),
        (tips_in, "if role == R.ToolTipRole:\n return tag", "if role == R.DisplayRole:\n return 1"),
        (keys_in, "menu.addAction(name, act)", "menu.addAction(self.tr('Open'), act)"),
        (keys_in, "menu.addAction(tr('{n}').format(n=n))", "menu.addAction(verbatim(name))"),
        (keys_in, "QAction(icon(1), name, menu)", "QAction(icon(1), verbatim(name), menu)"),
        (keys_in, "QPushButton(f'{n}')", "QPushButton(tr('a') if b else tr('c'))"),
        (keys_in, "tabs.addTab(page, name)", "tabs.addTab(page, self.tr('Charts'))"),
    ],
)
def test_the_rules_themselves(rule: object, wrong: str, right: str) -> None:
    assert callable(rule)
    assert rule(ast.parse(wrong))
    assert not rule(ast.parse(right))


# What the module does

TEXTS = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp"))) | st.sampled_from(
    [
        HOSTILE,
        f"a\n{HOSTILE}",
        "<b>x</b>",
        "&lt;b&gt;",
        "a < b",
        "<!-- -->",
        "<?xml ?>",
        "<a href=x>",
    ]
)


def read(text: str) -> str:
    """What a person reads of a text that Qt takes for markup where it looks like it."""
    if not Qt.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


@given(TEXTS)
def test_a_tooltip_is_read_as_it_was_written(text: str) -> None:
    assert read(plain_tooltip(text)).replace("\xa0", " ") == text.replace("\xa0", " ")


@given(st.text())
def test_a_menu_shows_a_name_without_keys(name: str) -> None:
    shown = verbatim(name)
    assert shown.replace("&&", "").count("&") == 0
    assert "\t" not in shown, "what follows a tab is taken for a shortcut"
    assert shown.replace("&&", "&") == name.replace("\t", " ")


def test_a_label_is_plain_from_the_beginning(qtbot: QtBot) -> None:
    label = PlainLabel(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == HOSTILE


def words_of(dialog: QWidget) -> dict[str, Qt.TextFormat]:
    return {label.text(): label.textFormat() for label in dialog.findChildren(QLabel)}


def test_a_question_is_plain_wherever_it_says_something(qtbot: QtBot) -> None:
    box = PlainMessageBox(None, HOSTILE, HOSTILE + "1", HOSTILE + "2")
    qtbot.addWidget(box)
    said = words_of(box)
    assert {HOSTILE + "1", HOSTILE + "2"} <= set(said)
    assert all(form == Qt.TextFormat.PlainText for form in said.values())


def test_progress_is_plain(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = PlainProgressDialog("Stop", 10, window)
    dialog.setLabelText(HOSTILE)
    assert words_of(dialog) == {HOSTILE: Qt.TextFormat.PlainText}


def test_a_tooltip_on_the_screen_is_plain(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    show_tooltip(window.mapToGlobal(QPoint(5, 5)), HOSTILE, window)
    assert read(QToolTip.text()).replace("\xa0", " ") == HOSTILE
    assert "<img" not in QToolTip.text()
    QToolTip.hideText()


def test_the_desktop_is_told_nothing_that_looks_like_markup(qapp: object) -> None:
    icon = QSystemTrayIcon()
    set_tray_tooltip(icon, f"{HOSTILE}</b><!-- 1 < 2 & 3")
    assert icon.toolTip() == "‹img src='//host/share/x'>‹/b>‹!-- 1 < 2 & 3"


@pytest.mark.parametrize(
    ("kind", "tone"),
    [(QMessageBox.Icon.Question, "neutral"), (QMessageBox.Icon.Warning, "watch")],
)
def test_icons_of_questions_are_ours(qtbot: QtBot, kind: QMessageBox.Icon, tone: Tone) -> None:
    """In the colour of the theme, not those of the system's style."""
    box = PlainMessageBox(None, "title", "text")
    qtbot.addWidget(box)
    box.setIcon(kind)
    picture = box.iconPixmap().toImage()
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    colours = [picture.pixelColor(*place) for place in places]
    full = {colour.name() for colour in colours if colour.alpha() == 255}
    assert full == {tone_colour(tone, box.palette()).name()}


def test_a_question_whose_window_goes_is_answered_no() -> None:
    parent = QWidget()
    parent.show()
    QTimer.singleShot(0, parent.deleteLater)
    assert ask(parent, "Reset", "Reset everything?") is False
