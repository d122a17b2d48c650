"""What hands do with a keyboard, to whatever window is there."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from PySide6.QtCore import QKeyCombination, QPoint, Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QInputMethodEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from tests.monkey import odd
from tests.monkey.modifiers import some_modifiers, words
from tests.monkey.targets import Act, Aim, Say, front, named, some_widget

FIELDS = (QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit)
_KEY = Qt.Key
KEYS: Sequence[Qt.Key] = (
    *[_KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Up, _KEY.Key_Down] * 3,
    *[_KEY.Key_Tab, _KEY.Key_Backtab, _KEY.Key_Return, _KEY.Key_Space, _KEY.Key_Escape] * 3,
    *(_KEY.Key_Home, _KEY.Key_End, _KEY.Key_PageUp, _KEY.Key_PageDown),
    *(_KEY.Key_Backspace, _KEY.Key_Delete, _KEY.Key_Insert, _KEY.Key_Menu),
    *(_KEY.Key_Plus, _KEY.Key_Minus, _KEY.Key_Equal, _KEY.Key_Comma, _KEY.Key_Period),
    *map(_KEY, range(ord("0"), ord("9") + 1)),
    *map(_KEY, range(ord("A"), ord("Z") + 1)),
    *map(_KEY, range(_KEY.Key_F1.value, _KEY.Key_F12.value + 1)),
    *(_KEY.Key_MediaPlay, _KEY.Key_Back, _KEY.Key_Forward),
)


def press_key(rng: Random, say: Say) -> None:
    top = front(rng)
    if top is None:
        return
    key, held = rng.choice(KEYS), some_modifiers(rng, 0.3)
    times = rng.choice((1, 1, 1, 1, 2, 5, 20))
    window = named(top)
    for time in range(1, times + 1):  # each is a turn of its own, however fast they come
        say(f"press {words(held)}{key.name}, {time} of {times}, in {window}, {_focused()}")
        _strike(top, QKeySequence(QKeyCombination(held, key)))


def shortcut(rng: Random, say: Say) -> None:
    """Press one of the shortcuts that the window has."""
    top = front(rng)
    if top is None:
        return
    keys = [each.key() for each in top.findChildren(QShortcut)]
    keys += [key for action in top.findChildren(QAction) for key in action.shortcuts()]
    if known := sorted({key.toString() for key in keys if not key.isEmpty()}):
        chosen = rng.choice(known)
        say(f"shortcut {chosen} in {named(top)}, {_focused()}")
        _strike(top, QKeySequence(chosen))


def type_text(rng: Random, say: Say) -> None:
    """Type into whatever takes text, as an input method hands it over."""
    widget = QApplication.focusWidget()
    if widget is None or not widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
        press_key(rng, say)
        return
    text = odd.text(rng)
    say(f"type {text[:60]!r} ({len(text)}), {_focused()}")
    _commit(widget, text)


def fill_in(rng: Random, say: Say) -> None:
    """Give a field another content, whole."""
    top = front(rng)
    field = some_widget(top, rng, _takes_text) if top else None
    if top is None or field is None:
        return
    text = str(rng.choice(odd.NUMBERS)) if rng.random() < 0.5 else odd.text(rng)
    say(f"fill in {text[:60]!r} ({len(text)}) for {named(field)}")
    field.setFocus()
    _strike(top, QKeySequence(QKeySequence.StandardKey.SelectAll))
    if isValid(field):
        _commit(field, text)
    _strike(top, QKeySequence(rng.choice((_KEY.Key_Return, _KEY.Key_Tab))))


def _takes_text(widget: QWidget) -> bool:
    return isinstance(widget, FIELDS) and not widget.property("readOnly")


def paste(rng: Random, say: Say) -> None:
    top = front(rng)
    if top is None:
        return
    text = odd.text(rng)
    say(f"paste {text[:60]!r} ({len(text)}), {_focused()}")
    QGuiApplication.clipboard().setText(text)
    _strike(top, QKeySequence(QKeySequence.StandardKey.Paste))


ACTS: Sequence[tuple[float, Act]] = (
    (14, press_key),
    (4, shortcut),
    (5, type_text),
    (3, fill_in),
    (1, paste),
)


def _focused() -> str:
    widget = QApplication.focusWidget()
    return f"focus on {named(widget)}" if widget is not None else "no focus"


def _commit(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def _strike(top: QWidget, keys: QKeySequence) -> None:
    """Press and release what is to be pressed at the same time, once for each part."""
    if not isValid(top) or not top.isVisible():
        return
    at = Aim(top, top.windowHandle(), top, QPoint())
    for place in range(keys.count()):
        stroke = keys[place]  # type: ignore[index] # its stub does not know
        key, held = stroke.key(), stroke.keyboardModifiers()
        for press in (True, False):
            if at.stands:
                QTest.simulateEvent(at.window, press, key.value, held, _text_of(key, held), False)


def _text_of(key: Qt.Key, held: Qt.KeyboardModifier) -> str:
    """What a key types."""
    if held & ~Qt.KeyboardModifier.ShiftModifier or not 0x20 <= key.value < 0x7F:
        return ""
    shifted = bool(held & Qt.KeyboardModifier.ShiftModifier)
    return chr(key.value) if shifted else chr(key.value).lower()
