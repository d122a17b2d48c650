"""Texts that are cut, or that lie on one another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QMenuBar,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from rvcmonitor.ui.widgets.elided_button import (
    ElidedButton,
    ElidedCheckBox,
    ElidedToolButton,
)
from rvcmonitor.ui.widgets.elided_label import ElidedLabel

SLACK = 1
"""Pixels: fonts are measured in whole ones."""


def faults(window: QWidget) -> list[str]:
    """What is wrong in a window that is shown, in words."""
    texts = [part for part in window.findChildren(QWidget) if _has_text(part)]
    cut = [f"cut: {_words(part)}" for part in texts if _is_cut(part)]
    outside = [f"outside: {_words(part)}" for part in texts if _is_outside(part, window)]
    places = [(part, _seen(part, window)) for part in texts if not isinstance(part, QGroupBox)]
    return [*cut, *outside, *_overlaps([both for both in places if not both[1].isEmpty()])]


def _has_text(part: QWidget) -> bool:
    return part.isVisible() and bool(_words(part)) and not isinstance(part, QMenuBar)


def _words(part: QWidget) -> str:
    match part:
        case QLabel() | QAbstractButton():
            return part.text()
        case QComboBox():
            return part.currentText()
        case QGroupBox():
            return part.title()
        case QTabBar():
            return " | ".join(part.tabText(place) for place in range(part.count()))
    return ""


def _is_cut(part: QWidget) -> bool:
    match part:
        case ElidedLabel() | ElidedButton() | ElidedToolButton() | ElidedCheckBox():
            return False  # it gives way on purpose, and its tooltip says the rest
        case QLabel() if part.wordWrap():
            return part.height() + SLACK < part.heightForWidth(part.width())
        case QLabel():
            return _smaller(part.size(), part.sizeHint())
        case QCheckBox() | QPushButton() | QToolButton():
            return _smaller(part.size(), part.minimumSizeHint())
        case QGroupBox():
            return part.width() < part.fontMetrics().horizontalAdvance(part.title())
        case QTabBar():
            needed = part.sizeHint().width()
            return part.width() + SLACK < needed
    return False


def _smaller(size: QSize, needed: QSize) -> bool:
    return size.width() + SLACK < needed.width() or size.height() + SLACK < needed.height()


def _is_outside(part: QWidget, window: QWidget) -> bool:
    """Whether some of it lies beyond a parent that does not scroll there."""
    place, each = part.rect(), part
    while each is not window:
        above = each.parentWidget()
        assert above is not None
        place = place.translated(each.pos())
        area = above.parentWidget()
        if isinstance(area, QAbstractScrollArea):  # above is what scrolls
            return not _scrolls_sideways(area) and (
                place.left() < -1 or place.right() > above.width()
            )
        if not above.rect().adjusted(-1, -1, 1, 1).contains(place):
            return True
        each = above
    return False


def _scrolls_sideways(area: QAbstractScrollArea) -> bool:
    hidden = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return not hidden and area.horizontalScrollBar().maximum() > 0


def _seen(part: QWidget, window: QWidget) -> QRect:
    """Where it is seen, in pixels of the window."""
    area = part.visibleRegion().boundingRect()
    return area.translated(part.mapTo(window, QPoint()))


def _overlaps(places: list[tuple[QWidget, QRect]]) -> Iterator[str]:
    for (one, here), (other, there) in combinations(places, 2):
        related = one.isAncestorOf(other) or other.isAncestorOf(one)
        if not related and here.adjusted(1, 1, -1, -1).intersects(there.adjusted(1, 1, -1, -1)):
            yield f"on one another: {_words(one)!r} and {_words(other)!r}"
