"""Where the cards lie: in groups on a page that scrolls, or one of them alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rvcmonitor.live.session import Arrangement, Session
from rvcmonitor.training.tags import GROUPS
from rvcmonitor.ui.charts.card import Card
from rvcmonitor.ui.charts.card_drag import CardDrag
from rvcmonitor.ui.charts.card_order import PINNED, grouped, moved, rearranged
from rvcmonitor.ui.charts.card_titles import group_title
from rvcmonitor.ui.charts.grid import CardGrid, GroupBox, set_tab_order
from rvcmonitor.ui.charts.guides import guide_in_use, guide_tags

UNBOUNDED = 16_777_215
"""Qt's own largest size of a widget."""


class CardBoard(QStackedWidget):
    """Arranges the cards of some tags as the session's :class:`Arrangement` says.

    Cards are made by ``make_card`` when they come into an open group.
    """

    dropped = Signal(object)
    """A card that is about to go."""
    uncovered = Signal()
    """Other cards than before may be visible now."""

    def __init__(
        self, session: Session, make_card: Callable[[str], Card], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._make_card = make_card
        self._tags: tuple[str, ...] = ()
        self._boxes: dict[str, GroupBox] = {}
        self._cards: dict[str, Card] = {}
        self._groups: dict[str, list[str]] = {}
        self._layout: object = None
        self._height = 0
        self.alone: Card | None = None
        self.grid = CardGrid()
        self._drag = CardDrag(self.grid)
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._leave.activated.connect(partial(self.show_alone, None))
        self._leave.setEnabled(False)
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(10, 4, 10, 10)
        self.addWidget(self.grid)
        self.addWidget(self._page)
        session.arrangement_changed.connect(self.arrange)
        self.grid.resized.connect(self.arrange)
        self.grid.resized.connect(self.uncovered)
        self.grid.verticalScrollBar().valueChanged.connect(self.uncovered)

    @property
    def cards(self) -> Mapping[str, Card]:
        """The cards in open groups, by tag."""
        return self._cards

    @property
    def groups(self) -> Mapping[str, Sequence[str]]:
        """The tags of every group, open or folded, in the order of the cards."""
        return self._groups

    @property
    def drop_mark(self) -> QRect:
        """Where it is shown to which place a card is being dragged, in pixels of the page."""
        return self._drag.mark

    def visible_cards(self) -> list[Card]:
        """The cards of which something can be seen; all of them before the window is shown."""
        cards = list(self._cards.values())
        if not self.isVisible():
            return cards
        return [card for card in cards if card.is_seen]

    def set_tags(self, tags: Sequence[str]) -> None:
        """Have a card for each of these tags."""
        self._tags = tuple(tags)
        self.arrange()

    def pinned(self) -> tuple[str, ...]:
        """The tags at the top: what the user pinned for this trainer, or the guide's."""
        run = self._session.selected
        if run is None:
            return ()
        pins = self._session.arrangement.pins.get(run.trainer)
        return guide_tags(guide_in_use(self._session.view, run), run) if pins is None else pins

    def _order(self) -> tuple[str, ...]:
        """The order of this trainer's tags, as far as the user has changed it."""
        run = self._session.selected
        return self._session.arrangement.order.get(run.trainer, ()) if run is not None else ()

    def arrange(self) -> None:
        """Bring every card to its place, where something has changed."""
        self._groups = grouped(self._tags, self.pinned(), self._order())
        folded = self._session.arrangement.collapsed
        opened = {name: tags for name, tags in self._groups.items() if name not in folded}
        kept = {tag for tags in opened.values() for tag in tags}
        self._leave_alone_unless_in(kept)
        columns = {name: self._columns(name, opened) for name in opened}
        rows = sum(-(-len(tags) // columns[name]) for name, tags in opened.items())
        size = self._session.arrangement.card_size
        self._height = self.grid.card_height(size, rows, len(self._groups))
        layout = (self._groups, folded, columns, self._height, self.alone)
        if layout == self._layout:
            return
        self._layout = layout
        self._drop_all_but(kept)
        for name in set(self._boxes) - set(self._groups):
            self._boxes.pop(name).deleteLater()
        for name, tags in self._groups.items():
            self._fill(name, tags, columns.get(name))
        boxes = [self._boxes[name] for name in self._groups]
        self.grid.set_groups(boxes)
        set_tab_order([part for box in boxes for part in box.in_tab_order()])
        self.uncovered.emit()

    def _columns(self, name: str, opened: Mapping[str, Sequence[str]]) -> int:
        """How many cards stand side by side: as many as there is room for, but pinned ones fill
        the width, and the others are all equally wide."""
        alike = (len(tags) for other, tags in opened.items() if other != PINNED)
        most = len(opened[name]) if name == PINNED else max(alike)
        return min(self.grid.columns(self._session.arrangement.card_size), most)

    def _fill(self, name: str, tags: Sequence[str], columns: int | None) -> None:
        """Put the cards of a group into so many columns; None for a folded group."""
        if name not in self._boxes:
            title = self.tr("Pinned") if name == PINNED else _title(name)
            box = self._boxes[name] = GroupBox(title)
            box.folded.connect(partial(self._fold, name))
        cards = [self._card(tag) for tag in tags] if columns is not None else []
        for card in cards:
            card.set_pinned(name == PINNED)
        box = self._boxes[name]
        box.set_open(columns is not None, len(tags))
        cards = [card for card in cards if card is not self.alone]
        box.lay_out(cards, columns or 1, self._height)

    def _card(self, tag: str) -> Card:
        if tag not in self._cards:
            card = self._cards[tag] = self._make_card(tag)
            card.pin_toggled.connect(partial(self.pin, tag))
            card.full_requested.connect(partial(self._toggle_alone, tag))
            card.chart.left.connect(partial(self.show_alone, None))
            card.header.dragged.connect(partial(self._drag_to, tag))
            card.header.dropped.connect(partial(self._drop, tag))
            card.header.drag_cancelled.connect(self._drag.end)
        return self._cards[tag]

    def _leave_alone_unless_in(self, kept: set[str]) -> None:
        """Show the page again before anything is arranged: with the room it has now, it arranges
        itself."""
        if self.alone is not None and self.alone.tag not in kept:
            self.alone = None
            self._leave.setEnabled(False)
            self.setCurrentIndex(0)

    def _drop_all_but(self, kept: set[str]) -> None:
        for tag in set(self._cards) - kept:
            card = self._cards.pop(tag)
            self.dropped.emit(card)
            card.hide()  # first: a layout that has just taken it in would still show it
            card.setParent(None)
            card.deleteLater()

    # What the user does with cards

    def pin(self, tag: str, pinned: bool) -> None:
        """Keep the card of ``tag`` at the top for runs of this trainer, or no longer."""
        others = tuple(other for other in self.pinned() if other != tag)
        self._remember(pins=(*others, tag) if pinned else others)

    def shift(self, tag: str, by: int) -> None:
        """Move a card so many places within its group."""
        tags = self._group_of(tag)
        if tag in self.pinned():
            self._remember(pins=rearranged(self.pinned(), moved(tags, tag, by)))
        elif tags:
            shown = [t for name, group in self._groups.items() if name != PINNED for t in group]
            known = tuple(dict.fromkeys((*self._order(), *shown)))
            self._remember(order=rearranged(known, moved(tags, tag, by)))

    def _group_of(self, tag: str) -> Sequence[str]:
        return next((tags for tags in self._groups.values() if tag in tags), [])

    def _drag_to(self, tag: str, at: QPoint) -> None:
        """A card is dragged by its title: show where in its group it would lie."""
        box = next(box for box in self._boxes.values() if self._cards[tag] in box.cards)
        self._drag.move(self._cards[tag], box.cards, at)

    def _drop(self, tag: str) -> None:
        place = self._drag.end()
        if place is not None:
            before = self._group_of(tag).index(tag)
            self.shift(tag, place - before - (place > before))

    def _remember(
        self, pins: tuple[str, ...] | None = None, order: tuple[str, ...] | None = None
    ) -> None:
        run, now = self._session.selected, self._session.arrangement
        if run is not None:
            all_pins = {**now.pins, run.trainer: pins} if pins is not None else now.pins
            orders = {**now.order, run.trainer: order} if order is not None else now.order
            self._session.set_arrangement(replace(now, pins=all_pins, order=orders))

    def reset_pins(self) -> None:
        """The guide's pins, as at first; the order stays."""
        now = self._session.arrangement
        self._session.set_arrangement(replace(now, pins=Arrangement().pins))

    def reset_order(self) -> None:
        """The order and the folded groups as they were at first; pins stay."""
        fresh, now = Arrangement(), self._session.arrangement
        self._session.set_arrangement(replace(now, order=fresh.order, collapsed=fresh.collapsed))

    def _fold(self, name: str, folded: bool) -> None:
        now = self._session.arrangement
        others = tuple(other for other in now.collapsed if other != name)
        collapsed = (*others, name) if folded else others
        self._session.set_arrangement(replace(now, collapsed=collapsed))

    # One card alone

    def _toggle_alone(self, tag: str) -> None:
        card = self._cards[tag]
        self.show_alone(None if card is self.alone else card)

    def show_alone(self, card: Card | None) -> None:
        """Give all the room to one card; None brings the others back."""
        page = self._page.layout()
        if card is self.alone or page is None:
            return
        before, self.alone = self.alone, card
        self._leave.setEnabled(card is not None)
        if before is not None:
            before.set_alone(False)
            page.removeWidget(before)
        if card is not None:
            card.set_alone(True)
            card.setMinimumHeight(0)
            card.setMaximumHeight(UNBOUNDED)
            page.addWidget(card)
        self.setCurrentIndex(0 if card is None else 1)
        self.arrange()
        focused = card or before
        if focused is not None:
            focused.chart.setFocus()

    def bring_into_view(self, card: Card) -> None:
        """Scroll to a card that lies on the page."""
        if self.alone is None:
            self.grid.ensureWidgetVisible(card, 0, 10)


def _title(name: str) -> str:
    return next(group_title(group) for group in GROUPS if group == name)
