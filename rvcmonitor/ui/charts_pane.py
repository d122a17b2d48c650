"""The charts in the middle of the window: toolbar, cards, crosshair and tooltip."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from rvcmonitor.live.session import Session, XAxis
from rvcmonitor.training.run import Run, Series
from rvcmonitor.training.tags import GROUPS, Group, group_of, meaning_of
from rvcmonitor.ui.card_titles import MEANINGS_IN_ORDER, card_title, group_title
from rvcmonitor.ui.chart import Chart
from rvcmonitor.ui.chart_card import Card
from rvcmonitor.ui.chart_curves import CardCurves, prepare_card, usable_x_axis, x_values
from rvcmonitor.ui.chart_frame import XView
from rvcmonitor.ui.chart_grid import CardGrid, GroupBox
from rvcmonitor.ui.chart_paint import Flag, Scene
from rvcmonitor.ui.chart_tip import ChartTip, in_order, read_at
from rvcmonitor.ui.chart_toolbar import ChartToolbar
from rvcmonitor.ui.computations import Computations
from rvcmonitor.ui.crosshair import Crosshair
from rvcmonitor.ui.guides import GUIDES, guide_in_use, guide_tags
from rvcmonitor.ui.sentence import measure
from rvcmonitor.ui.throttle import Repaints


class ChartsPane(QWidget):
    """Shows the ticked runs of ``session``, a card for each tag.

    :attr:`settled` tells whether everything that is shown is up to date.
    """

    settled_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._repaints = Repaints(self)
        self._crosshair = Crosshair(self)
        self._x_view = XView(self)
        self._computations = Computations(self)
        self._cards: dict[str, Card] = {}
        self._wanted: dict[str, tuple[object, ...]] = {}
        self._groups: dict[str, GroupBox] = {}
        self._filter = ""
        self._shown_step: int | None = None
        self._full: Card | None = None
        self.toolbar = ChartToolbar(session)
        self.grid = CardGrid()
        self._full_page = QWidget()
        self._pages = QStackedLayout()
        self._tip = ChartTip(self)
        self._lay_out()
        self._connect()
        self._rebuild()

    def _lay_out(self) -> None:
        full = QVBoxLayout(self._full_page)
        full.setContentsMargins(10, 4, 10, 10)
        self._pages.addWidget(self.grid)
        self._pages.addWidget(self._full_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addLayout(self._pages, 1)

    def _connect(self) -> None:
        session = self._session
        session.published.connect(self._rebuild)
        session.ticked_changed.connect(self._rebuild)
        session.selected_changed.connect(self._on_selected)
        session.view_changed.connect(self._on_view)
        session.arrangement_changed.connect(self._rebuild)
        session.step_shown.connect(self.show_step)
        self.toolbar.fit_requested.connect(self.fit)
        self.toolbar.newest_requested.connect(self._x_view.show_newest)
        self.toolbar.filter_changed.connect(self._on_filter)
        self._x_view.changed.connect(self._on_x_view)
        self._computations.done.connect(self._on_curves)
        self._crosshair.moved.connect(self._on_crosshair)
        self.grid.resized.connect(self._arrange)
        self.grid.verticalScrollBar().valueChanged.connect(self._request_visible)

    # What is shown

    @property
    def settled(self) -> bool:
        """Whether nothing is being computed and nothing waits to be painted."""
        return not self._computations.busy and not self._repaints.pending

    @property
    def cards(self) -> dict[str, Card]:
        """The cards that are there, by tag, from top to bottom."""
        return dict(self._cards)

    @property
    def x_axis(self) -> XAxis:
        """The axis in use: steps where the epochs of a run are not known."""
        return usable_x_axis(self._session.view.x_axis, self._session.ticked)

    def _tags(self) -> list[str]:
        """The tags of the ticked runs, the selected run's first."""
        runs = self._session.ticked
        tags = dict.fromkeys(tag for run in runs for tag, s in run.series.items() if len(s.steps))
        matches = _matcher(self._filter)
        return [tag for tag in tags if matches(tag) or matches(card_title(tag))]

    def _pinned(self) -> tuple[str, ...]:
        run = self._session.selected
        if run is None:
            return ()
        pins = self._session.arrangement.pins.get(run.trainer)
        guide = guide_tags(guide_in_use(self._session.view, run), run)
        return guide if pins is None else pins

    def _grouped(self) -> dict[str, list[str]]:
        """The tags of each group in the order of the cards; the pinned ones come first."""
        tags, pinned = self._tags(), self._pinned()
        grouped: dict[str, list[str]] = {"pinned": [tag for tag in pinned if tag in tags]}
        for group in GROUPS:
            inside = [tag for tag in tags if tag not in pinned and group_of(tag) == group]
            if inside:
                grouped[group] = sorted(inside, key=_order)
        return {name: inside for name, inside in grouped.items() if inside}

    def _rebuild(self) -> None:
        """Make the cards those of the ticked runs, then bring their curves up to date."""
        self._arrange()
        self._request_visible()
        self._refresh_scenes()

    def _arrange(self) -> None:
        grouped = self._grouped()
        collapsed = self._session.arrangement.collapsed
        shown = [tag for name, tags in grouped.items() if name not in collapsed for tag in tags]
        for tag in list(self._cards):
            if tag not in shown:
                self._drop_card(tag)
        boxes = []
        for name, tags in grouped.items():
            box = self._group_box(name)
            opened = name not in collapsed
            box.set_open(opened, len(tags))
            cards = [self._card(tag) for tag in tags] if opened else []
            for card in cards:
                card.set_pinned(name == "pinned")
            cards = [card for card in cards if card is not self._full]
            box.lay_out(cards, self.grid.columns, self.grid.card_height)
            boxes.append(box)
        for name in set(self._groups) - set(grouped):
            self._groups.pop(name).deleteLater()
        self.grid.set_groups(boxes)

    def _group_box(self, name: str) -> GroupBox:
        if name not in self._groups:
            title = self.tr("Pinned") if name == "pinned" else group_title(_group(name))
            box = self._groups[name] = GroupBox(title)
            box.folded.connect(partial(self._fold, name))
        return self._groups[name]

    def _fold(self, name: str, folded: bool) -> None:
        arrangement = self._session.arrangement
        collapsed = [other for other in arrangement.collapsed if other != name]
        if folded:
            collapsed.append(name)
        self._session.set_arrangement(replace(arrangement, collapsed=tuple(collapsed)))

    def _card(self, tag: str) -> Card:
        if tag not in self._cards:
            chart = Chart(self._x_view, self._crosshair, self._repaints)
            card = self._cards[tag] = Card(tag, chart)
            chart.flag_clicked.connect(self._session.show_step)
            chart.left.connect(partial(self._show_full, None))
            card.pin_toggled.connect(partial(self._pin, tag))
            card.full_requested.connect(partial(self._toggle_full, card))
        return self._cards[tag]

    def _drop_card(self, tag: str) -> None:
        card = self._cards.pop(tag)
        if card is self._full:
            self._show_full(None)
        self._computations.forget(tag)
        self._wanted.pop(tag, None)
        self._repaints.forget(card.chart)
        card.setParent(None)
        card.deleteLater()

    def _pin(self, tag: str, pinned: bool) -> None:
        run = self._session.selected
        if run is None:
            return
        pins = [other for other in self._pinned() if other != tag]
        if pinned:
            pins.append(tag)
        arrangement = self._session.arrangement
        kept = {**arrangement.pins, run.trainer: tuple(pins)}
        self._session.set_arrangement(replace(arrangement, pins=kept))

    # One card alone

    def _toggle_full(self, card: Card) -> None:
        self._show_full(None if card is self._full else card)

    def _show_full(self, card: Card | None) -> None:
        if card is self._full:
            return
        layout = self._full_page.layout()
        assert layout is not None
        if self._full is not None:
            layout.removeWidget(self._full)
        self._full = card
        if card is not None:
            card.setMinimumHeight(0)
            card.setMaximumHeight(16_777_215)
            layout.addWidget(card)
        self._pages.setCurrentIndex(0 if card is None else 1)
        self._arrange()
        self._request_visible()
        if card is not None:
            card.chart.setFocus()

    # Curves

    def _lines(self, tag: str) -> tuple[tuple[Run, Series], ...]:
        """The series of a card; the selected run is drawn last, on top."""
        selected = self._session.selected
        runs = sorted(self._session.ticked, key=lambda run: run is selected)
        return tuple((run, run.series[tag]) for run in runs if tag in run.series)

    def _request_visible(self) -> None:
        for tag, card in self._cards.items():
            if not card.visibleRegion().isEmpty() or not self.isVisible():
                self._request(tag, card)

    def _request(self, tag: str, card: Card) -> None:
        """Compute the curves of a card anew where something about them has changed."""
        lines, view = self._lines(tag), self._session.view
        view = replace(view, x_axis=self.x_axis)
        choices = (view.x_axis, view.smoothing, view.smoothing_kind)
        choices += (view.ignore_outliers, view.log_y)
        wanted = (*choices, *(id(part) for _, s in lines for part in (s,)))
        wanted += tuple(id(run.epochs) for run, _ in lines)
        if self._wanted.get(tag) == wanted:
            return
        self._wanted[tag] = wanted
        before = card.chart.scene.card
        self._computations.compute(
            tag, lambda cancelled: prepare_card(lines, view, before, cancelled)
        )

    def _on_curves(self, tag: str, curves: CardCurves) -> None:
        card = self._cards.get(tag)
        if card is None:
            return
        self._show_scene(card, curves)
        self._extend_x()
        self.settled_changed.emit()

    def _extend_x(self) -> None:
        extents = [c.chart.scene.card.x_extent for c in self._cards.values()]
        known = [extent for extent in extents if extent is not None]
        if known:
            self._x_view.set_extent((min(low for low, _ in known), max(high for _, high in known)))

    def _refresh_scenes(self) -> None:
        for card in self._cards.values():
            self._show_scene(card, card.chart.scene.card)

    def _show_scene(self, card: Card, curves: CardCurves) -> None:
        session, view = self._session, self._session.view
        axis = curves.curves[0].x_axis if curves.curves else self.x_axis
        scene = Scene(
            curves,
            {run.path: session.colour_index(run) for run in session.ticked},
            axis,
            flags=self._flags(card.tag, curves),
            starts=_starts(curves, axis),
            shown_x=self._shown_x(curves),
            show_attempts=view.show_attempts,
        )
        card.chart.show_scene(scene, ignore_outliers=view.ignore_outliers, log=view.log_y)
        card.value.setText(_newest_value(curves))

    def _flags(self, tag: str, curves: CardCurves) -> tuple[Flag, ...]:
        run = self._session.selected
        curve = next((c for c in curves.curves if run and c.path == run.path), None)
        analysis = self._session.analysis(run) if run is not None else None
        if curve is None or analysis is None:
            return ()
        allowed = GUIDES[guide_in_use(self._session.view, run)].candidates
        flags = []
        for candidate in analysis.candidates:
            if candidate.metric != tag or (allowed and meaning_of(tag) not in allowed):
                continue
            place = curve.place_of_step(candidate.step)
            if place is not None:
                x, value = float(curve.x[place]), float(curve.main.values[place])
                shown = candidate.step == self._shown_step
                flags.append(Flag(candidate.rank, candidate.step, x, value, shown))
        return tuple(flags)

    def _shown_x(self, curves: CardCurves) -> float | None:
        run = self._session.selected
        if self._shown_step is None or run is None:
            return None
        for curve in curves.curves:
            place = curve.place_of_step(self._shown_step)
            if curve.path == run.path and place is not None:
                return float(curve.x[place])
        return None

    # What the user does

    def show_step(self, step: int) -> None:
        """Mark ``step`` of the selected run on every chart, and bring it into view."""
        self._shown_step = step
        self._refresh_scenes()
        places = [card.chart.scene.shown_x for card in self._cards.values()]
        x = next((place for place in places if place is not None), None)
        shown = self._x_view.range
        if x is not None and shown is not None and not shown[0] <= x <= shown[1]:
            half = (shown[1] - shown[0]) / 2
            self._x_view.show((x - half, x + half))

    def fit(self) -> None:
        """Show everything on every chart."""
        for card in self._cards.values():
            card.chart.y_zoom = None
        self._x_view.show(None)
        for card in self._cards.values():
            card.chart.refresh()

    def _on_filter(self, text: str) -> None:
        self._filter = text
        self._rebuild()

    def _on_selected(self) -> None:
        self._shown_step = None
        self._rebuild()

    def _on_view(self) -> None:
        self._rebuild()

    def _on_x_view(self) -> None:
        self.toolbar.follow.setChecked(self._x_view.follows)

    def _on_crosshair(self) -> None:
        chart, x = self._crosshair.chart, self._crosshair.x
        if not isinstance(chart, Chart) or x is None:
            self._tip.hide()
            return
        readings = [r for c in chart.scene.card.curves if (r := read_at(c, x)) is not None]
        readings = in_order(
            readings, self._session.view.tooltip_order, chart.frame.y_at(self._crosshair.at.y())
        )
        at = chart.mapTo(self, self._crosshair.at)
        self._tip.show_readings(readings, chart.scene.colour_indices, at)

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: N802
        super().showEvent(event)
        QTimer.singleShot(0, self, self._request_visible)


def _matcher(pattern: str):  # type: ignore[no-untyped-def]
    try:
        return re.compile(pattern, re.IGNORECASE).search
    except re.error:
        return lambda text: pattern.casefold() in text.casefold()


def _order(tag: str) -> tuple[object, ...]:
    """Cards of known meaning first, then by name, numbers in it as numbers."""
    meaning = meaning_of(tag)
    rank = MEANINGS_IN_ORDER.index(meaning) if meaning else len(MEANINGS_IN_ORDER)
    parts = re.split(r"(\d+)", tag)
    return (rank, [(int(p), "") if p.isdigit() else (-1, p) for p in parts])


def _group(name: str) -> Group:
    return next(group for group in GROUPS if group == name)


def _newest_value(curves: CardCurves) -> str:
    """The newest value of the run on top."""
    curve = curves.curves[-1] if curves.curves else None
    return measure(float(curve.main.values[-1])) if curve is not None and len(curve.x) else ""


def _starts(curves: CardCurves, axis: XAxis) -> tuple[tuple[float, Path], ...]:
    """Where each start of a run that was started more than once lies on the axis."""
    starts = []
    for curve in curves.curves:
        begun = [a for a in curve.run.attempts if a.first_step is not None]
        if len(begun) < 2:
            continue
        steps = np.array([attempt.first_step for attempt in begun], np.int64)
        times = np.array([attempt.started for attempt in begun])
        x = x_values(curve.run, curve.series, steps, times, axis)
        starts += [(float(place), curve.path) for place in x]
    return tuple(starts)


__all__ = ["ChartsPane", "QPoint", "Qt"]
