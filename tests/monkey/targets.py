"""What is on the screen, for hands that know nothing of the program."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

Say = Callable[[str], None]
"""Tells what is about to be done; called before it is done."""
Act = Callable[[Random, Say], None]
"""Something to be done once, as the random numbers have it."""


@dataclass(frozen=True, slots=True)
class Aim:
    """``point`` is in ``window``, which is the native side of ``top``; ``widget`` is there."""

    top: QWidget
    window: QWindow
    widget: QWidget
    point: QPoint

    def __str__(self) -> str:
        return f"{named(self.widget)} at {self.point.x()}, {self.point.y()} of {named(self.top)}"

    @property
    def stands(self) -> bool:
        """Whether the window is still there."""
        return isValid(self.top) and isValid(self.window) and self.window.isVisible()

    def holds(self, point: QPoint) -> bool:
        """Whether the window is still there, and as large as that."""
        return self.stands and QRect(QPoint(0, 0), self.window.size()).contains(point)


def named(widget: QWidget) -> str:
    """A widget as a developer would find it: its class, and what stands on it."""
    said = widget.accessibleName() or widget.windowTitle()
    if isinstance(widget, QAbstractButton | QLabel | QLineEdit):
        said = said or widget.text()
    return f"{type(widget).__name__} {said[:30]!r}" if said else type(widget).__name__


def windows() -> list[QWidget]:
    """Everything that lies on the desktop by itself: windows, dialogs, menus, lists of boxes."""
    tip = Qt.WindowType.ToolTip
    tops = QApplication.topLevelWidgets()
    shown = [each for each in tops if each.isVisible() and each.windowType() != tip]
    # Qt gives them in an order that differs from run to run.
    return sorted(shown, key=lambda each: (named(each), each.x(), each.y()))


def front(rng: Random) -> QWidget | None:
    """A window, mostly the one that has the say; None where nothing is shown."""
    first = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if first is not None and first.isVisible() and rng.random() < 0.85:
        return first
    shown = windows()
    return rng.choice(shown) if shown else None


def aim(rng: Random) -> Aim | None:
    """Somewhere to click: any place of a window, or a widget of a random kind, of which there may
    be one or a hundred; mostly one that is there to be clicked."""
    top = front(rng)
    if top is None:
        return None
    if rng.random() < 0.4:
        point = _inside(top.rect(), rng)
        widget = top.childAt(point) or top
    else:
        widget = some_widget(top, rng, _is_for_use if rng.random() < 0.8 else _is_any) or top
        point = widget.mapTo(top, _inside(widget.visibleRegion().boundingRect(), rng))
    window = top.windowHandle()
    if not QRect(QPoint(0, 0), window.size()).contains(point):
        return None
    return Aim(top, window, widget, point)


def any_point(top: QWidget, rng: Random) -> QPoint:
    return _inside(QRect(QPoint(0, 0), top.windowHandle().size()), rng)


def some_widget(top: QWidget, rng: Random, wanted: Callable[[QWidget], bool]) -> QWidget | None:
    """A widget in ``top`` that can be seen and used, of a random kind."""
    kinds: dict[str, list[QWidget]] = defaultdict(list)
    for child in top.findChildren(QWidget):
        if child.isVisible() and child.isEnabled() and child.window() is top and wanted(child):
            kinds[type(child).__name__].append(child)
    while kinds:
        kind = rng.choice(sorted(kinds))
        child = rng.choice(kinds[kind])
        if not child.visibleRegion().isEmpty():
            return child
        kinds[kind].remove(child)
        if not kinds[kind]:
            del kinds[kind]
    return None


def _is_for_use(widget: QWidget) -> bool:
    focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return focusable or isinstance(widget, QAbstractButton | QMenuBar | QMenu | QTabBar)


def _is_any(widget: QWidget) -> bool:
    del widget
    return True


def _inside(area: QRect, rng: Random) -> QPoint:
    return QPoint(
        area.x() + rng.randrange(max(area.width(), 1)),
        area.y() + rng.randrange(max(area.height(), 1)),
    )
