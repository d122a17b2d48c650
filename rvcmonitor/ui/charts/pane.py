"""The charts in the middle of the window: toolbar, cards, crosshair and tooltip."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from rvcmonitor.analysis.curves.gap import has_gap
from rvcmonitor.live.session import Session, XAxis
from rvcmonitor.training.run import Run
from rvcmonitor.training.tags import GAP
from rvcmonitor.ui.chart.crosshair import Crosshair
from rvcmonitor.ui.chart.curves import CardCurves
from rvcmonitor.ui.chart.export import Format
from rvcmonitor.ui.chart.tooltip import ChartTip
from rvcmonitor.ui.chart.view import ChartView
from rvcmonitor.ui.charts.board import CardBoard
from rvcmonitor.ui.charts.card import Card
from rvcmonitor.ui.charts.card_order import matcher
from rvcmonitor.ui.charts.card_titles import card_title
from rvcmonitor.ui.charts.content import make_content
from rvcmonitor.ui.charts.curve_loader import CurveLoader
from rvcmonitor.ui.charts.guides import GuideFollower
from rvcmonitor.ui.charts.markers import Markers
from rvcmonitor.ui.charts.media_actions import add_media_actions
from rvcmonitor.ui.charts.menus import add_marker_action, fill_card_menu, fill_pane_menu
from rvcmonitor.ui.charts.navigation import Navigation
from rvcmonitor.ui.charts.readout import Readout
from rvcmonitor.ui.charts.saving import ChartSaving
from rvcmonitor.ui.charts.toolbar import ChartToolbar
from rvcmonitor.ui.charts.wheel_hint import WheelHint
from rvcmonitor.ui.widgets.message_text import measure
from rvcmonitor.ui.widgets.plain_text import PlainLabel
from rvcmonitor.ui.widgets.throttle import Repaints
from rvcmonitor.ui.widgets.waiting import Waiting


def _charted(run: Run) -> Iterator[str]:
    """The tags that there is a card for: what was logged, and the gap between two of it."""
    yield from (tag for tag, series in run.series.items() if len(series.steps))
    if has_gap(run):
        yield GAP


class ChartsPane(QWidget):
    """Shows the ticked runs of ``session``, a card for each tag.

    :attr:`settled` tells whether everything that is shown is up to date.
    """

    settled_changed = Signal()
    """Nothing is being computed any more."""
    saved = Signal(str, object)
    """A sentence about what was saved, and a path to show in its folder."""
    media_requested = Signal(str, object)
    """Show the pictures (``image``) or the sound (``audio``) of this step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._guide = GuideFollower(session, self)
        self._repaints = Repaints(self)
        self._crosshair = Crosshair(self)
        self._feed = CurveLoader(session, self)
        self._navigation = Navigation(self._charts, self)
        self.saving = ChartSaving(session, self._feed, self)
        self._markers = Markers()
        self._shown_step: int | None = None
        self._axis: XAxis = self._feed.x_axis
        self._outdated = False
        self._uncovered = False
        self.toolbar = ChartToolbar(session)
        self.message = PlainLabel()
        self.message.setWordWrap(True)
        self.message.setContentsMargins(12, 0, 12, 6)
        self.message.hide()
        self.busy = PlainLabel(self.tr("Working out the curves…"))
        self.busy.setContentsMargins(12, 0, 12, 6)
        self.busy.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.busy.hide()
        self._waiting = Waiting(self.busy.show, self)
        self.nothing = self._make_nothing()
        self.board = CardBoard(session, self._make_card)
        self._readout = Readout(session, self._crosshair, self)
        self._hint = WheelHint(session, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.message)
        layout.addWidget(self.busy)
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self.board, 1)
        self._connect()
        self.rebuild()

    def _connect(self) -> None:
        session, navigation = self._session, self._navigation
        session.published.connect(self.rebuild)
        session.ticked_changed.connect(self.rebuild)
        session.selected_changed.connect(self._on_selected)
        session.view_changed.connect(self._on_view)
        session.ratings_changed.connect(self._refresh_visible)
        session.step_shown.connect(self.show_step)
        self.toolbar.fit_requested.connect(navigation.fit)
        self.toolbar.newest_requested.connect(self._follow)
        self.toolbar.filter_changed.connect(self.rebuild)
        self.toolbar.more_requested.connect(self._show_menu)
        navigation.moved.connect(self._on_moved)
        self.board.dropped.connect(self._on_dropped)
        self.board.uncovered.connect(self._on_uncovered)
        self._feed.ready.connect(self._on_curves)
        self._feed.settled.connect(self.settled_changed)
        self._feed.settled.connect(self._waiting.end)
        self._feed.settled.connect(self.busy.hide)
        self.saving.failed.connect(self._say)
        self.saving.told.connect(self.saved)
        self._crosshair.moved.connect(self._repaints.request)
        self._repaints.fired.connect(self._before_repaint)

    # What is shown

    @property
    def settled(self) -> bool:
        """Whether nothing is being computed, saved or waiting to be painted."""
        return not (self._feed.busy or self.saving.busy or self._repaints.pending)

    @property
    def drawn(self) -> bool:
        """Whether there are curves, and every card that is seen shows its newest ones."""
        seen = self.board.visible_cards() if self.isVisible() else []
        return self.settled and any(card.chart.content.card.curves for card in seen)

    @property
    def cards(self) -> Mapping[str, Card]:
        """The cards of open groups, by tag."""
        return self.board.cards

    @property
    def tip(self) -> ChartTip:
        """The box beside the crosshair."""
        return self._readout.tip

    def rebuild(self) -> None:
        """Have the cards of the ticked runs that the filter lets through, up to date. While nobody
        looks (the window is in the tray, or just being filled) that waits."""
        self._outdated = not self.isVisible()
        if self._outdated:
            return
        runs = self._session.ticked
        tags = dict.fromkeys(tag for run in runs for tag in _charted(run))
        self._say_why_empty(curves=bool(tags))
        matches, wrong = matcher(self.toolbar.filter.text())
        self.board.set_tags([t for t in tags if matches(t) or matches(card_title(t))])
        self.toolbar.say_about_filter(wrong, found=bool(self.board.groups) or not tags)
        if not self._uncovered:  # otherwise with the next repaint, when cards lie where they belong
            self._update_curves()
            self._refresh_visible()

    def _make_nothing(self) -> PlainLabel:
        label = PlainLabel()
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setWordWrap(True)
        label.setMargin(24)
        label.hide()
        return label

    def _say_why_empty(self, *, curves: bool) -> None:
        """An empty page says why it is empty."""
        session = self._session
        empty = not curves and bool(session.runs)
        if session.ticked:
            says = self.tr("No curves have been logged yet. They appear here by themselves.")
        elif any(run.path in session.ticked_paths for run in session.runs):
            says = self.tr("The filter of the list lets none of the drawn models through.")
        else:
            says = self.tr("Nothing is drawn. Click a model in the list, or tick its box.")
        self.nothing.setText(says if empty else "")
        self.nothing.setVisible(empty)
        self.board.setVisible(not empty)

    def _on_uncovered(self) -> None:
        """By the time of the next repaint the cards have been laid out."""
        self._uncovered = True
        alone = self.board.alone
        for card in self.board.cards.values():
            card.chart.wheel_zooms = card is alone
        self._repaints.request()

    def _before_repaint(self) -> None:
        if self._uncovered:
            self._uncovered = False
            self._update_curves()
            self._refresh_visible()
        self._readout.update()

    def _update_curves(self) -> None:
        self._feed.update(self.board.visible_cards())
        if self._feed.busy:
            self._waiting.begin()

    def _charts(self) -> dict[str, ChartView]:
        return {tag: card.chart for tag, card in self.board.cards.items()}

    def _make_card(self, tag: str) -> Card:
        chart = ChartView(self._navigation.x_view(), self._crosshair, self._repaints)
        card = Card(tag, chart)
        chart.flag_clicked.connect(self._session.show_step)
        chart.mark_requested.connect(partial(self._mark, card))
        chart.scrolled_over.connect(self._hint.remind)
        chart.navigated.connect(self._navigation.arrived)
        chart.back_requested.connect(self._navigation.back)
        chart.forward_requested.connect(self._navigation.forward)
        card.menu_requested.connect(partial(self._show_card_menu, card))
        return card

    def _on_dropped(self, card: Card) -> None:
        self._feed.forget(card)
        if self._crosshair.chart is card.chart:
            self._crosshair.leave()

    def _on_curves(self, curves: Mapping[str, CardCurves]) -> None:
        """Show what has been computed; on a new axis everything, or the range as it was."""
        cards = self.board.cards
        for tag, of_card in curves.items():
            if tag in cards:
                self._show_content(cards[tag], of_card)
        axis = next((c.curves[0].x_axis for c in curves.values() if c.curves), self._axis)
        if axis != self._axis:
            self._axis = axis
            self._crosshair.leave()
            self._navigation.change_axis()
        current = self._feed.current(cards.values())
        self._navigation.set_extents([card.chart for card in current])

    def _refresh_visible(self) -> None:
        """Show what the session says now, where it is seen; new curves bring it with them."""
        self._refresh(card for card in self.board.visible_cards() if not self._feed.waits(card))

    def _refresh(self, cards: Iterable[Card]) -> None:
        for card in cards:
            self._show_content(card, card.chart.content.card)

    def _show_content(self, card: Card, curves: CardCurves) -> None:
        markers = self._markers.of(card.tag)
        content = make_content(
            self._session, card.tag, curves, self._axis, self._shown_step, markers
        )
        card.chart.show_content(content)
        top = curves.curves[-1] if curves.curves else None
        newest = float(top.main.values[-1]) if top is not None and len(top.x) else None
        card.value.setText("" if newest is None else measure(newest))

    # What the session says

    def show_step(self, step: int) -> None:
        """Mark ``step`` of the selected run on every chart, and bring it into view."""
        self._shown_step = step
        cards = self.board.cards.values()
        self._refresh(cards)
        places = (card.chart.content.shown_x for card in cards)
        x = next((place for place in places if place is not None), None)
        if x is not None:
            self._navigation.show_x(x)
        flagged = [c for c in cards if any(flag.shown for flag in c.chart.content.flags)]
        if flagged:
            in_view = (card for card in flagged if card.is_seen)
            self.board.bring_into_view(next(in_view, flagged[0]))

    def _on_selected(self) -> None:
        self._shown_step = None
        self.rebuild()

    def _on_view(self) -> None:
        self._navigation.link(self._session.view.link_x)
        self.rebuild()

    # What the user does

    def _follow(self) -> None:
        self._navigation.show_newest()
        self._on_moved()

    def _on_moved(self) -> None:
        self.toolbar.show_follows(self._navigation.follows)

    def _mark(self, card: Card, at: QPointF) -> None:
        """Set a marker on the nearest curve, or take away the one that is there already."""
        found = card.chart.pin_at(at) or card.chart.point_at(at)
        if found is not None:
            self._markers.toggle(card.tag, found)
            self._show_content(card, card.chart.content.card)

    def _clear_markers(self, card: Card) -> None:
        self._markers.clear(card.tag)
        self._show_content(card, card.chart.content.card)

    def _show_card_menu(self, card: Card, at: QPoint) -> None:
        menu, chart = QMenu(card), card.chart  # it goes with its card
        place = chart.mapFromGlobal(QPointF(at))
        found = chart.point_at(place) if chart.projection.plot.contains(place) else None
        if found is not None:
            add_media_actions(menu, self._session, *found, self.media_requested.emit)
            mark = partial(self._mark, card, place)
            add_marker_action(menu, mark, marked=chart.pin_at(place) is not None)
        marked = bool(self._markers.of(card.tag))
        fill_card_menu(
            menu,
            card,
            self._session,
            self.board,
            save=partial(self.saving.save_one, card),
            copy_picture=partial(self._copy_picture, card),
            show_table=partial(self._open_table, card),
            clear_markers=partial(self._clear_markers, card) if marked else None,
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        self.toolbar.offer_folded(menu)
        fill_pane_menu(menu, self._session, self.board, self._navigation, save_all=self.save_all)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.toolbar.more
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _copy_picture(self, card: Card) -> None:
        self.saving.copy_picture(card)
        text = self.tr("The picture of {chart} was copied: paste it where you like.")
        self._say(text.format(chart=card_title(card.tag)))

    def save_all(self, kind: Format) -> None:
        """Save every card of the open groups."""
        self._refresh(self.board.cards.values())
        self.saving.save_all(list(self.board.cards.values()), kind)

    def _open_table(self, card: Card) -> None:
        """Open a window with the points that the card shows."""
        from rvcmonitor.ui.charts.table import PointsTable  # a start has not to wait for it

        title = f"{card_title(card.tag)} ({card.tag})"
        PointsTable(title, card.chart.content.card, card.chart.projection.x, self).show()

    def _say(self, sentence: str) -> None:
        """A sentence above the charts, until the next click there."""
        self.message.setText(sentence)
        self.message.show()
        QTimer.singleShot(20_000, self.message, self.message.hide)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what came while nobody looked."""
        super().showEvent(event)
        if self._outdated:
            self.rebuild()
        self._on_uncovered()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Take the box beside the chart away."""
        super().hideEvent(event)
        self._crosshair.leave()
        self._readout.update()
