"""Who cannot see or has no mouse: what has no name, and where Tab does not lead."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
)
PARTS_OF_CONTROLS = (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar)
MOST = 400
"""Presses of Tab after which the way around is given up."""


def controls(window: QWidget) -> list[QWidget]:
    """All that can be used, without what is a part of a control."""
    found = [each for each in window.findChildren(QWidget) if _is_control(each)]
    return [each for each in found if each.window() is window and _shows(each)]


def _is_control(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar | QHeaderView) or not widget.isEnabled():
        return False
    if widget.focusProxy() is not None or _is_viewport(widget):
        return False  # another widget has the focus in its place
    if any(isinstance(each, PARTS_OF_CONTROLS) for each in _above(widget)):
        return False
    takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_focus or isinstance(widget, CONTROLS)


def _is_viewport(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def _above(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        yield parent
        parent = parent.parentWidget()


def _shows(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.size().isEmpty()


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name)


def way_of_tab(window: QWidget) -> list[QWidget]:
    """What has the focus, one after the other, until it is where it was."""
    window.activateWindow()
    QApplication.processEvents()
    first = _focused(window) or _first(window)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    way = [first]
    for _ in range(MOST):
        QTest.keyClick(way[-1], Qt.Key.Key_Tab)
        at = _focused(window)
        if at is None or at in way:
            break
        way.append(at)
    return way


def shows_focus(widget: QWidget) -> bool:
    """Whether one sees that it has the focus, on it or around it."""
    card = widget.parentWidget() if isinstance(widget, QAbstractScrollArea) else None
    seen = card if card is not None and not card.isWindow() else widget
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    focused = seen.grab().toImage()
    widget.clearFocus()
    QApplication.processEvents()
    return bool(focused != seen.grab().toImage())


def _focused(window: QWidget) -> QWidget | None:
    """The stub of PySide6 knows no window without focus."""
    return window.focusWidget()


def _first(window: QWidget) -> QWidget:
    return next(iter(controls(window)), window)
