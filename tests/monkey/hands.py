"""What two hands do with a mouse and a keyboard, to whatever window is there."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QInputMethodEvent,
    QKeySequence,
    QMouseEvent,
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
from tests.monkey.targets import Act, Aim, Say, aim, any_point, front, named, some_widget

BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
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


def click(rng: Random, say: Say) -> None:
    if at := aim(rng):
        button = rng.choices(BUTTONS, (80, 15, 5))[0]
        held = _modifiers(rng)
        say(f"click {_words(held, button)}{at}")
        _click(at, button, held)


def double_click(rng: Random, say: Say) -> None:
    if at := aim(rng):
        held = _modifiers(rng)
        say(f"double click {_words(held)}{at}")
        _click(at, BUTTONS[0], held)
        if at.stands:
            where, on_screen = QPointF(at.point), QPointF(at.window.mapToGlobal(at.point))
            kind = QEvent.Type.MouseButtonDblClick
            event = QMouseEvent(kind, where, on_screen, BUTTONS[0], BUTTONS[0], held)
            QApplication.sendEvent(at.window, event)
            _release(at, BUTTONS[0], held, at.point, rng)


def hover(rng: Random, say: Say) -> None:
    if at := aim(rng):
        say(f"hover over {at}")
        QTest.mouseMove(at.window, at.point)


def drag(rng: Random, say: Say) -> None:
    """Press, move a little or far, release."""
    at = aim(rng)
    if at is None:
        return
    button = rng.choices(BUTTONS, (85, 5, 10))[0]
    held = _modifiers(rng)
    path = [_further(at, rng) for _ in range(rng.randint(1, 6))]
    say(f"drag {_words(held, button)}{at} to {path[-1].x()}, {path[-1].y()}")
    QTest.mousePress(at.window, button, held, at.point)
    last = at.point
    for point in path:
        if at.holds(point):
            QTest.mouseMove(at.window, point)
            last = point
    _release(at, button, held, last, rng)


def wheel(rng: Random, say: Say) -> None:
    """Turn the wheel, or two fingers on a touch pad."""
    at = aim(rng)
    if at is None:
        return
    held = _modifiers(rng, 0.5)
    turn = rng.choice((120, -120)) * rng.choice((1, 1, 1, 2, 10, 1000))
    angle = QPoint(turn, 0) if rng.random() < 0.1 else QPoint(0, turn)
    pixels = QPoint() if rng.random() < 0.7 else QPoint(angle.x() // 8, angle.y() // 8)
    say(f"wheel {_words(held)}{angle.x()}, {angle.y()} over {at}")
    QTest.wheelEvent(at.window, QPointF(at.point), angle, pixels, held)


def press_key(rng: Random, say: Say) -> None:
    top = front(rng)
    if top is None:
        return
    key, held = rng.choice(KEYS), _modifiers(rng, 0.3)
    times = rng.choice((1, 1, 1, 1, 2, 5, 20))
    say(f"press {_words(held)}{key.name} {times} times in {named(top)}, {_focused()}")
    for _ in range(times):
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
    field = some_widget(top, rng, lambda each: isinstance(each, FIELDS)) if top else None
    if top is None or field is None:
        return
    text = str(rng.choice(odd.NUMBERS)) if rng.random() < 0.5 else odd.text(rng)
    say(f"fill in {text[:60]!r} ({len(text)}) for {named(field)}")
    field.setFocus()
    _strike(top, QKeySequence(QKeySequence.StandardKey.SelectAll))
    if isValid(field):
        _commit(field, text)
    _strike(top, QKeySequence(rng.choice((_KEY.Key_Return, _KEY.Key_Tab))))


def paste(rng: Random, say: Say) -> None:
    top = front(rng)
    if top is None:
        return
    text = odd.text(rng)
    say(f"paste {text[:60]!r} ({len(text)}), {_focused()}")
    QGuiApplication.clipboard().setText(text)
    _strike(top, QKeySequence(QKeySequence.StandardKey.Paste))


ACTS: Sequence[tuple[float, Act]] = (
    (30, click),
    (4, double_click),
    (8, hover),
    (10, drag),
    (12, wheel),
    (14, press_key),
    (4, shortcut),
    (5, type_text),
    (3, fill_in),
    (1, paste),
)


def _modifiers(rng: Random, chance: float = 0.15) -> Qt.KeyboardModifier:
    held = Qt.KeyboardModifier.NoModifier
    if rng.random() < chance:
        for each in rng.sample(MODIFIERS, rng.choice((1, 1, 1, 2, 3))):
            held |= each
    return held


def _words(held: Qt.KeyboardModifier, button: Qt.MouseButton = BUTTONS[0]) -> str:
    names = [str(each.name).removesuffix("Modifier") for each in MODIFIERS if each in held]
    names += [str(button.name)] if button is not BUTTONS[0] else []
    return "".join(f"{name}+" for name in names)


def _focused() -> str:
    widget = QApplication.focusWidget()
    return f"focus on {named(widget)}" if widget is not None else "no focus"


def _click(at: Aim, button: Qt.MouseButton, held: Qt.KeyboardModifier) -> None:
    """Press and release. (QTest's own click goes on when the window was deleted meanwhile.)"""
    QTest.mousePress(at.window, button, held, at.point)
    if at.holds(at.point):
        QTest.mouseRelease(at.window, button, held, at.point)


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


def _further(at: Aim, rng: Random) -> QPoint:
    if rng.random() < 0.3:
        return any_point(at.top, rng)
    return at.point + QPoint(rng.randint(-60, 60), rng.randint(-30, 30))


def _release(
    at: Aim, button: Qt.MouseButton, held: Qt.KeyboardModifier, point: QPoint, rng: Random
) -> None:
    """Let the button go, wherever the pointer is now: the window may have gone meanwhile."""
    if at.holds(point):
        QTest.mouseRelease(at.window, button, held, point)
        return
    top: QWidget | None = front(rng)
    if top is not None:
        window = top.windowHandle()
        QTest.mouseRelease(window, button, held, any_point(top, rng))
