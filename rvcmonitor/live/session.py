"""What the user is looking at: the newest snapshot and every choice the widgets share.

The session is the only thing widgets talk to. It lives in the GUI thread, holds values and tells
when they change; it opens no file and computes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from rvcmonitor.analysis.candidates.ratings import Rating, RatingBook
from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.analysis.options import AnalysisOptions
from rvcmonitor.live.name_pattern import NamePattern
from rvcmonitor.live.run_colours import KeptPlace, RunColours
from rvcmonitor.live.stop_board import StopBoard
from rvcmonitor.storage.hearing_book import HearingBook
from rvcmonitor.training.run import Checkpoint, Run, Snapshot

XAxis = Literal["step", "epoch", "relative", "wall"]
SmoothingKind = Literal["tensorboard", "centred"]
Guide = Literal["classic", "mel", "averages", "health"]
CardSize = Literal["small", "medium", "large"]
TooltipOrder = Literal["list", "nearest", "lowest", "highest"]


@dataclass(frozen=True, slots=True)
class Published:
    """One immutable value from the reader thread: the snapshot and an analysis for each run.

    ``loaded`` says that everything on disk has been read and analysed.
    """

    snapshot: Snapshot = field(default_factory=Snapshot)
    analyses: Mapping[Path, Analysis] = field(default_factory=dict)
    loaded: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """The choices that every chart shares; plain values, to be remembered between sessions.

    ``smoothing`` is TensorBoard's weight, 0 ≤ w < 1, and ``centred`` the kind that looks equally
    far back and ahead; ``own_smoothing`` says that the user has set the weight himself, so that it
    stays when another run is selected. ``guide`` chooses cards and smoothing; None means the one
    that fits the selected run's trainer. ``shortlist_guide`` chooses likewise whose dips are listed
    behind the shortlist, and changes no chart. ``link_x`` zooms all charts together;
    ``show_attempts`` draws what later starts replaced as strongly as what was kept.
    ``colour_groups`` is a regular expression: runs in whose names it finds the same text share a
    colour; where it is empty, each run has its own.
    """

    x_axis: XAxis = "epoch"
    smoothing: float = 0.987
    ignore_outliers: bool = True
    log_y: bool = False
    smoothing_kind: SmoothingKind = "tensorboard"
    guide: Guide | None = None
    link_x: bool = True
    show_attempts: bool = False
    tooltip_order: TooltipOrder = "list"
    own_smoothing: bool = False
    colour_groups: str = ""
    shortlist_guide: Guide | None = None


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the user has arranged the cards; plain values, to be remembered between sessions.

    ``pins`` and ``order`` hold tags for each trainer (a trainer without an entry has the guide's
    cards pinned and the order of the groups); ``collapsed`` are names of groups; ``card_size`` is
    how large all cards are;
    ``export_folder`` is where charts were last saved, ``listening_folder`` where checkpoints were
    last copied to; ``verdict_in_pictures`` says whether a saved picture carries what the verdict
    says of the curve; ``wheel_hints`` is how often it was said what the wheel does;
    ``hidden_columns`` are not shown where trainings are compared.
    """

    pins: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    order: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    collapsed: tuple[str, ...] = ("parts",)
    card_size: CardSize = "medium"
    export_folder: str = ""
    listening_folder: str = ""
    verdict_in_pictures: bool = True
    wheel_hints: int = 0
    hidden_columns: tuple[str, ...] = ()


class Session(QObject):
    """Shared state of the window. Signals carry nothing or what changed; read the properties."""

    published = Signal()
    """A new snapshot or analysis has come."""
    ticked_changed = Signal()
    """Other runs are drawn (ticked, or let through by the filter), or runs were given colours."""
    selected_changed = Signal()
    """Another run is the one that the panels speak of."""
    view_changed = Signal()
    """An option of :class:`View` changed."""
    arrangement_changed = Signal()
    """Cards were pinned, moved or folded away."""
    ratings_changed = Signal()
    """A checkpoint was rated by ear."""
    hearing_changed = Signal()
    """Something about hearing candidates is to be remembered."""
    options_changed = Signal()
    """Runs are to be judged by other rules."""
    step_shown = Signal(object)
    """Show this step (an int, of which Qt's own would hold only 32 bits) of the selected run on the
    charts: a candidate or a notice was clicked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._published = Published()
        self._ticked: frozenset[Path] = frozenset()
        self._selected: Path | None = None
        self._unasked: Path | None = None
        """The run that nobody chose: it was selected because something had to be."""
        self._lent_ticks: frozenset[Path] = frozenset()
        self._view = View()
        self._arrangement = Arrangement()
        self._ratings = RatingBook()
        self._hearing = HearingBook()
        self._options = AnalysisOptions()
        self._colours = RunColours()
        self._filter: NamePattern | None = None
        self._hidden: frozenset[Path] = frozenset()
        self.stopping = StopBoard(self)
        self.to_listen: dict[Path, dict[Path, Checkpoint]] = {}
        """By run and file: what is ticked to be copied and listened to. Windows come and go."""
        self.to_hear: dict[Path, frozenset[Path]] = {}
        """By run: the files that the user wants to have converted, where he has said so."""

    @property
    def snapshot(self) -> Snapshot:
        """What is on the disk, as it was read last."""
        return self._published.snapshot

    @property
    def loaded(self) -> bool:
        """Whether everything on disk has been read and analysed."""
        return self._published.loaded

    @property
    def runs(self) -> tuple[Run, ...]:
        """The runs that are open, in the order in which the reader found them, but for those that
        the user has hidden."""
        runs = self._published.snapshot.runs
        if not self._hidden:
            return runs
        return tuple(run for run in runs if run.path not in self._hidden)

    @property
    def hidden(self) -> frozenset[Path]:
        """The runs that are left out, also those that are not open now."""
        return self._hidden

    @property
    def view(self) -> View:
        """How curves are shown."""
        return self._view

    @property
    def ticked(self) -> tuple[Run, ...]:
        """The runs to draw, in the order of the run list: what is ticked and passes its filter."""
        return tuple(run for run in self.runs if run.path in self._ticked and self.passes(run))

    @property
    def ticked_paths(self) -> frozenset[Path]:
        """The runs that are to be drawn, also those that are not open now."""
        return self._ticked

    @property
    def selected(self) -> Run | None:
        """The run that everything is about; None where there is none."""
        return next((run for run in self.runs if run.path == self._selected), None)

    @property
    def _selected_path(self) -> Path | None:
        return None if self.selected is None else self.selected.path

    def analysis(self, run: Run) -> Analysis | None:
        """What there is to say about ``run``; None until it was analysed."""
        return self._published.analyses.get(run.path)

    def colour_index(self, run: Run) -> int | None:
        """The place in the palette of the run or its group; None for a run that is in no group.

        It never changes while the program colours by the same groups, also not from one start of
        the program to the next (:attr:`kept_places`).
        """
        return self._colours.colour(run.path)

    def dash_index(self, run: Run) -> int:
        """The run's place among the dash patterns: the first four runs of a group differ."""
        return self._colours.dash(run.path)

    def choose_colour(self, run: Run, place: int) -> None:
        """Give ``run`` the colour at this place of the palette, for good."""
        self._colours.choose(run.path, place)
        self.ticked_changed.emit()

    @property
    def kept_places(self) -> tuple[KeptPlace, ...]:
        """The colours and dashes of runs, to be remembered between sessions."""
        return self._colours.kept()

    def recall_places(self, kept: Iterable[KeptPlace]) -> None:
        """Give runs the colours and dashes that they had; all others are forgotten."""
        self._colours.recall(kept)
        self.ticked_changed.emit()

    def publish(self, published: Published) -> None:
        """Take over what the reader thread published (a slot for its queued signal).

        A selected run that is gone gives way to the newest one with curves, which is drawn then,
        and so does one that nobody chose and that holds nothing: what is read first may be empty.
        Whoever hears of any of it finds all of it done.
        """
        before, ticked = self._selected_path, self._ticked
        self._published = published
        new = self._colours.learn(self.runs)
        if self.runs and (self.selected is None or self._is_empty_by_chance(self.selected)):
            self._select_newest()
        if new or self._ticked != ticked:
            self.ticked_changed.emit()
        if self._selected_path != before:
            self.selected_changed.emit()
        self.published.emit()

    def _is_empty_by_chance(self, run: Run) -> bool:
        return run.path == self._unasked and not (run.series or run.media)

    def _select_newest(self) -> None:
        """The newest run with curves, if any. An empty one gives way to no other empty one, and is
        drawn no longer unless the user has ticked it."""
        newest = max(self.runs, key=lambda run: (bool(run.series), run.last_write or 0.0))
        if self.selected is not None:
            if not newest.series:
                return
            self._ticked -= self._lent_ticks
        self._lent_ticks = frozenset({newest.path}) - self._ticked
        self._ticked |= {newest.path}
        self._selected = self._unasked = newest.path

    def select(self, path: Path) -> None:
        """Make the panels speak of this run, and draw it; nothing happens where there is none."""
        if all(run.path != path for run in self.runs):
            return
        self._unasked = None
        if path != self._selected:
            self._selected = path
            self.tick(self._ticked | {path})
            self.selected_changed.emit()

    def show_alone(self, path: Path) -> None:
        """Make the panels speak of this run, and draw no other."""
        if any(run.path == path for run in self.runs):
            self._unasked = None
            changed = path != self._selected
            self._selected = path
            self.tick([path])
            if changed:
                self.selected_changed.emit()

    def hide(self, paths: Iterable[Path]) -> None:
        """Leave out exactly these runs, as if they were not there."""
        hidden = frozenset(paths)
        if hidden != self._hidden:
            self._hidden = hidden
            self.publish(self._published)
            self.ticked_changed.emit()

    def passes(self, run: Run) -> bool:
        """Whether the filter of the run list lets ``run`` through."""
        return self._filter is None or self._filter.finds(run.name)

    def filter_runs(self, pattern: NamePattern | None) -> None:
        """Draw only runs in whose name ``pattern`` is found; their ticks stay as they are."""
        if pattern != self._filter:
            self._filter = pattern
            self.ticked_changed.emit()

    def tick(self, paths: Iterable[Path]) -> None:
        """Draw exactly these runs."""
        self._lent_ticks = frozenset()
        ticked = frozenset(paths)
        if ticked != self._ticked:
            self._ticked = ticked
            self.ticked_changed.emit()

    def set_view(self, view: View) -> None:
        """Show curves as ``view`` says; announces what changes by it."""
        if view != self._view:
            self._view = view
            regrouped = self._colours.group_by(view.colour_groups)
            self.set_options(self._options)
            self.view_changed.emit()
            if regrouped:
                self.ticked_changed.emit()

    @property
    def options(self) -> AnalysisOptions:
        """By what rules runs are judged; the guide is the shortlist's of :attr:`view`."""
        return self._options

    def set_options(self, options: AnalysisOptions) -> None:
        """Judge runs by ``options``; their guide is always that of the view's shortlist."""
        options = replace(options, guide=self._view.shortlist_guide)
        if options != self._options:
            self._options = options
            self.options_changed.emit()

    @property
    def arrangement(self) -> Arrangement:
        """How the cards are arranged."""
        return self._arrangement

    def set_arrangement(self, arrangement: Arrangement) -> None:
        """Arrange the cards so, and announce it."""
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self.arrangement_changed.emit()

    @property
    def ratings(self) -> RatingBook:
        """What the user thinks of epochs, of all runs that were ever rated."""
        return self._ratings

    def set_ratings(self, ratings: RatingBook) -> None:
        """Replace all ratings, and announce it."""
        if ratings != self._ratings:
            self._ratings = ratings
            self.ratings_changed.emit()

    def rate(self, run: Run, rating: Rating) -> None:
        """Keep what the user heard; 0 stars take a rating back."""
        self.set_ratings(self._ratings.with_rating(run.path, rating))

    @property
    def hearing(self) -> HearingBook:
        """What is remembered of hearing candidates."""
        return self._hearing

    def set_hearing(self, hearing: HearingBook) -> None:
        """Remember this, and announce it."""
        if hearing != self._hearing:
            self._hearing = hearing
            self.hearing_changed.emit()

    def show_step(self, step: int) -> None:
        """Ask the charts to show ``step`` of the selected run."""
        self.step_shown.emit(step)
