"""The order in which Tab goes through a window: that of reading.

Qt's own order is the one in which widgets were made, so what comes later (a card of another model,
a banner) would stand at the end, far from where one sees it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QWidget,
)


@runtime_checkable
class HasTabOrder(Protocol):
    """A widget that is read in another order than it is laid out in."""

    def in_tab_order(self) -> Sequence[QWidget]:
        """Its parts, as the Tab key comes to them."""


def focus_beside(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to what comes after (or before) what has it in ``window``, from the end to the
    beginning, and bring it into view. False where there is nothing."""
    order = [each for each in in_reading_order(window) if takes_tab(each)]
    if not order:
        return False
    at = window.focusWidget()
    step = 1 if forward else -1
    place = order.index(at) + step if at in order else 0 if forward else -1
    chosen = order[place % len(order)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    chosen.setFocus(reason)
    _bring_into_view(chosen)
    return True


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops here."""
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return takes and widget.isVisible() and widget.isEnabled()


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """All visible widgets in ``widget``, from the first that is read to the last."""
    for part in _parts(widget):
        if part.isVisible():
            yield part
            yield from in_reading_order(part)


def _parts(widget: QWidget) -> Sequence[QWidget]:
    match widget:
        case HasTabOrder():
            return widget.in_tab_order()
        case QMainWindow():
            return [widget.centralWidget()]
        case QTabWidget():
            return [widget.tabBar(), widget.currentWidget()]
        case QSplitter():
            return [widget.widget(place) for place in range(widget.count())]
        case QScrollArea():
            return [widget.widget()] if widget.widget() is not None else []
    layout = widget.layout()
    if layout is not None:
        return list(_laid_out(layout))
    children = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return sorted(children, key=lambda child: (child.y(), child.x()))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: _row_and_column(layout, place))
    for place in places:
        item = layout.itemAt(place)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget


def _row_and_column(grid: QGridLayout, place: int) -> tuple[int, int]:
    row, column, _, _ = cast("tuple[int, int, int, int]", grid.getItemPosition(place))
    return row, column


def _bring_into_view(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
