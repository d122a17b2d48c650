"""What a hand does with a mouse, to whatever window is there."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.monkey.modifiers import some_modifiers, words
from tests.monkey.targets import Act, Aim, Say, aim, any_point, front

BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)


def click(rng: Random, say: Say) -> None:
    if at := aim(rng):
        button = rng.choices(BUTTONS, (80, 15, 5))[0]
        held = some_modifiers(rng)
        say(f"click {_words(held, button)}{at}")
        _click(at, button, held, rng)


def double_click(rng: Random, say: Say) -> None:
    if at := aim(rng):
        held = some_modifiers(rng)
        say(f"double click {_words(held)}{at}")
        _click(at, BUTTONS[0], held, rng)
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
    held = some_modifiers(rng)
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
    held = some_modifiers(rng, 0.5)
    turn = rng.choice((120, -120)) * rng.choice((1, 1, 1, 2, 10, 1000))
    angle = QPoint(turn, 0) if rng.random() < 0.1 else QPoint(0, turn)
    pixels = QPoint() if rng.random() < 0.7 else QPoint(angle.x() // 8, angle.y() // 8)
    say(f"wheel {_words(held)}{angle.x()}, {angle.y()} over {at}")
    QTest.wheelEvent(at.window, QPointF(at.point), angle, pixels, held)


ACTS: Sequence[tuple[float, Act]] = (
    (30, click),
    (4, double_click),
    (8, hover),
    (10, drag),
    (12, wheel),
)


def _words(held: Qt.KeyboardModifier, button: Qt.MouseButton = BUTTONS[0]) -> str:
    return words(held) + ("" if button is BUTTONS[0] else f"{button.name}+")


def _click(at: Aim, button: Qt.MouseButton, held: Qt.KeyboardModifier, rng: Random) -> None:
    """Press and release. (QTest's own click goes on when the window was deleted meanwhile.)"""
    QTest.mousePress(at.window, button, held, at.point)
    _release(at, button, held, at.point, rng)


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
    top = front(rng)
    if top is not None:
        QTest.mouseRelease(top.windowHandle(), button, held, any_point(top, rng))
