"""Keeps the curves of cards up to date, computing beside the window's thread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from rvcmonitor.analysis.curves.gap import Gaps
from rvcmonitor.live.background_jobs import BackgroundJobs
from rvcmonitor.live.session import Session, View, XAxis
from rvcmonitor.training.run import Run, Series
from rvcmonitor.training.tags import GAP
from rvcmonitor.ui.chart.curves import CardCurves, prepare_card, usable_x_axis
from rvcmonitor.ui.charts.card import Card

Lines = tuple[tuple[Run, Series], ...]
Looks = tuple[object, ...]
Asked = tuple[Looks, Lines]


class CurveLoader(QObject):
    """Asks for the curves of cards and hands them over when they are there.

    When the x axis changes, the cards change together: shared zoom would otherwise show steps
    on one and hours on another.
    """

    ready = Signal(object)
    """dict: tag → :class:`CardCurves`; what has been computed."""
    settled = Signal()
    """Nothing is being computed any more."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._computations = BackgroundJobs(self, finishes=False)
        self._computations.done.connect(self._on_done)
        self._computations.ended.connect(self._hand_over)
        self._asked: dict[str, Asked] = {}
        self._given: dict[str, Asked] = {}
        self._gaps = Gaps()
        self._axis: XAxis = self.x_axis
        self._held: dict[str, CardCurves] | None = None

    @property
    def busy(self) -> bool:
        """Whether curves are being computed."""
        return self._computations.busy

    def waits(self, card: Card) -> bool:
        """Whether curves of this card are being computed: soon there are others."""
        return self._computations.under_way(card.tag)

    def current(self, cards: Iterable[Card]) -> list[Card]:
        """Those that have the curves that they should have. One out of sight may still have those
        of another folder, or of an hour ago."""
        looks, runs = self._looks(), self._runs()
        asked = ((card, (looks, self._lines(runs, card.tag))) for card in cards)
        return [card for card, wanted in asked if _same(self._given.get(card.tag), wanted)]

    @property
    def x_axis(self) -> XAxis:
        """The axis in use: steps where the epochs of a run are not known."""
        return usable_x_axis(self._session.view.x_axis, self._session.ticked)

    def lines(self, tag: str) -> Lines:
        """The series of a card."""
        return self._lines(self._runs(), tag)

    def _lines(self, runs: Sequence[Run], tag: str) -> Lines:
        if tag == GAP:
            gaps = ((run, self._gaps.of(run)) for run in runs)
            return tuple((run, gap) for run, gap in gaps if gap is not None)
        return tuple((run, run.series[tag]) for run in runs if tag in run.series)

    def _runs(self) -> list[Run]:
        """The runs to draw; the selected one comes last, on top."""
        selected = self._session.selected
        return sorted(self._session.ticked, key=lambda run: run is selected)

    def _looks(self) -> Looks:
        """What the curves depend on beside their points."""
        view = self._session.view
        looks = view.smoothing, view.smoothing_kind, view.ignore_outliers, view.log_y
        return (self.x_axis, *looks)

    def update(self, cards: Iterable[Card]) -> None:
        """Compute the curves of those cards anew about which something has changed."""
        axis = self.x_axis
        if axis != self._axis:
            self._axis, self._held = axis, {}
        view, looks, runs = replace(self._session.view, x_axis=axis), self._looks(), self._runs()
        for card in cards:
            self._update(card, view, (looks, self._lines(runs, card.tag)))

    def forget(self, card: Card) -> None:
        """The card has gone."""
        self._computations.forget(card.tag)
        self._asked.pop(card.tag, None)
        self._given.pop(card.tag, None)
        self._hand_over()

    def _update(self, card: Card, view: View, asked: Asked) -> None:
        if _same(self._asked.get(card.tag), asked):
            return
        self._asked[card.tag], lines = asked, asked[1]
        before = card.chart.content.card
        self._computations.compute(
            card.tag, lambda cancelled: prepare_card(lines, view, before, cancelled)
        )

    def _on_done(self, tag: str, curves: CardCurves) -> None:
        if curves.curves and curves.curves[0].x_axis != self._axis:
            self._asked.pop(tag, None)  # of a card that is out of sight since the axis changed
        elif self._held is None:
            self._give({tag: curves})
        else:
            self._held[tag] = curves

    def _hand_over(self) -> None:
        """When all is computed, give out what was held back."""
        if self.busy:
            return
        if self._held:
            held, self._held = self._held, None
            self._give(held)
        self.settled.emit()

    def _give(self, curves: Mapping[str, CardCurves]) -> None:
        self._given.update({tag: self._asked[tag] for tag in curves if tag in self._asked})
        self.ready.emit(curves)


def _same(one: Asked | None, other: Asked) -> bool:
    """Whether the same was asked. Runs and series are compared as objects: what has not changed
    is the same object, and they hold arrays."""
    if one is None or one[0] != other[0] or len(one[1]) != len(other[1]):
        return False
    pairs = zip(one[1], other[1], strict=True)
    return all(a[0] is b[0] and a[1] is b[1] for a, b in pairs)
