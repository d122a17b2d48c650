"""What a chart shows, as plain values in units of the data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette, QPen

from rvcmonitor.live.session import XAxis
from rvcmonitor.ui.chart.curves import CardCurves
from rvcmonitor.ui.chart.range import Span
from rvcmonitor.ui.widgets.colours import ChartColours

SMALL, USUAL, LARGEST_SMALL = 10, 12, 16
"""Pixels of the letters of marks, beside usual ones of so many, and at most."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A candidate's mark: its number, where it stands, whether it is being shown, and whether it
    is one of the guides' only."""

    rank: int
    step: int
    x: float
    value: float
    shown: bool = False
    by_guide: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """Where the verdict sees the lowest point, from where on and until where the curve has been
    flat or rising (x), and what is said at both. ``lowest_range`` is where the lowest point lies
    with a chance of 80 %, where that is known; ``says`` is told to who points there."""

    lowest: float
    since: float
    until: float
    lowest_word: str
    since_word: str
    lowest_range: Span | None = None
    says: str = ""


@dataclass(frozen=True, slots=True)
class Stars:
    """How the user's ears rated a checkpoint: 1 to 5 at ``x``."""

    x: float
    stars: int


@dataclass(frozen=True, slots=True)
class Pin:
    """A marker that the user set on a point of a curve, and what it says."""

    path: Path
    step: int
    x: float
    value: float
    text: str


@dataclass(frozen=True, slots=True)
class MarkedPicture:
    """A generated picture in which the voice is gone: where (x) and what is said of it."""

    x: float
    says: str


@dataclass(frozen=True, slots=True)
class Content:
    """What a chart shows. ``colour_indices`` are the runs' places in the palette (None: in no
    group) and ``dash_indices`` those among the dashes; ``log`` is about the y axis and
    ``ignore_outliers`` about how far it reaches; ``starts`` are where runs were started;
    ``turn`` is what the verdict says of this curve, ``stars`` what the user's ears said,
    ``pictures`` are those that collapsed; ``shown_x`` is the step that is being shown;
    ``difference`` tells how two markers differ and ``note`` what is not drawn."""

    card: CardCurves
    colour_indices: Mapping[Path, int | None]
    x_axis: XAxis
    dash_indices: Mapping[Path, int] = field(default_factory=dict)
    log: bool = False
    ignore_outliers: bool = True
    flags: Sequence[Flag] = ()
    turn: Turn | None = None
    stars: Sequence[Stars] = ()
    pictures: Sequence[MarkedPicture] = ()
    pins: Sequence[Pin] = ()
    difference: str = ""
    starts: Sequence[tuple[float, Path]] = ()
    shown_x: float | None = None
    show_attempts: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """With what a chart is painted: the window's colours and letters, and ``ratio`` pixels of the
    device for each of the painter's."""

    colours: ChartColours
    font: QFont
    ratio: float = 1.0

    @classmethod
    def of(cls, palette: QPalette, font: QFont, ratio: float) -> Look:
        """The look of a widget with this palette and font."""
        return cls(ChartColours.of(palette), QFont(font), ratio)

    def pen(self, colour: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """A pen for items in units of the data: as wide there as everywhere else."""
        pen: QPen = pg.mkPen(colour, width=width * self.ratio, style=style)
        return pen

    @property
    def small(self) -> QFont:
        """The letters of marks: they grow with the others, as far as there is room."""
        small = QFont(self.font)
        size = round(QFontInfo(self.font).pixelSize() * SMALL / USUAL)
        small.setPixelSize(min(max(size, SMALL), LARGEST_SMALL))
        return small

    @property
    def in_flags(self) -> QFont:
        """The letters of numbers in discs, which are of one size."""
        fixed = QFont(self.font)
        fixed.setPixelSize(SMALL)
        return fixed

    @property
    def bold(self) -> QFont:
        """The letters of a title."""
        bold = QFont(self.font)
        bold.setBold(True)
        return bold
