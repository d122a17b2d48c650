"""Widgets side by side, none of them ever cut: what has no room is offered in a menu instead."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from rvcmonitor.ui.widgets.explained_choice import SAYS
from rvcmonitor.ui.widgets.labelled import Labelled
from rvcmonitor.ui.widgets.plain_text import set_tooltip, verbatim

SPACING = 5
"""Pixels between two widgets."""


class FoldingRow(QWidget):
    """Shows ``parts`` (None is a gap that grows). Where there is no room for all, ``foldable``
    ones go, the first of them first; :meth:`offer_folded` has them in a menu."""

    def __init__(
        self,
        parts: Sequence[QWidget | None],
        foldable: Sequence[QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = [part for part in parts if part is not None]
        self._foldable = foldable
        self.folded: tuple[QWidget, ...] = ()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        for part in parts:
            if part is None:
                layout.addStretch(1)
            else:
                layout.addWidget(part)

    def full_width(self) -> int:
        """Pixels that it needs to show all."""
        return _width(self._parts)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as what may not fold."""
        kept = [part for part in self._parts if part not in self._foldable]
        return QSize(_width(kept), super().minimumSizeHint().height())

    def offer_folded(self, menu: QMenu) -> None:
        """Add entries to ``menu`` that do what the widgets do for which there is no room."""
        for part in self.folded:
            offer(menu, part)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold or unfold for the new width."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """A widget may have got a longer text, or the system a larger font."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        shown, folded = list(self._parts), []
        for part in self._foldable:
            if _width(shown) <= self.width():
                break
            shown.remove(part)
            folded.append(part)
        if tuple(folded) != self.folded:
            self.folded = tuple(folded)
            for part in self._foldable:
                part.setVisible(part not in folded)


def _width(parts: Sequence[QWidget]) -> int:
    needed = (max(part.minimumWidth(), part.minimumSizeHint().width()) for part in parts)
    bounded = (min(width, part.maximumWidth()) for width, part in zip(needed, parts, strict=True))
    return sum(bounded) + SPACING * (len(parts) - 1)


def offer(menu: QMenu, widget: QWidget) -> None:
    """Add an entry to ``menu`` that does what a button or a combo box does."""
    if isinstance(widget, Labelled):
        widget = widget.field
    if isinstance(widget, QComboBox):
        _offer_choice(menu.addMenu(verbatim(widget.accessibleName())), widget)
    elif isinstance(widget, QToolButton) and widget.menu() is not None:
        menu.addMenu(verbatim(widget.accessibleName())).addActions(widget.menu().actions())
    elif isinstance(widget, QToolButton):
        action = menu.addAction(verbatim(widget.text()))
        action.setCheckable(widget.isCheckable())
        action.setChecked(widget.isChecked())
        action.triggered.connect(widget.click)


def _offer_choice(menu: QMenu, box: QComboBox) -> None:
    group = QActionGroup(menu)
    menu.setToolTipsVisible(True)
    for place in range(box.count()):
        action = menu.addAction(verbatim(box.itemText(place)))
        action.setCheckable(True)
        action.setChecked(place == box.currentIndex())
        if says := box.itemData(place, SAYS):
            set_tooltip(action, str(says))
        group.addAction(action)
        action.triggered.connect(partial(_choose, box, place))


def _choose(box: QComboBox, place: int) -> None:
    box.setCurrentIndex(place)
    box.activated.emit(place)
