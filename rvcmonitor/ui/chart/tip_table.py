"""What the box beside a chart says, as a table: everything of a few runs, of many what differs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from rvcmonitor.ui.chart.reading import Reading, exact, moment
from rvcmonitor.ui.chart.ticks import duration
from rvcmonitor.ui.widgets.colours import ChartColours
from rvcmonitor.ui.widgets.message_text import number, place_words

SIDE_BY_SIDE = 3
"""Runs that stand side by side, with everything that is known; more stand one below another."""
NOTHING = "–"

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Cell:
    """A text; with a ``swatch`` it names the run of that colour, ``quiet`` it is a title."""

    text: str
    swatch: QColor | None = None
    quiet: bool = False


Rows = list[list[Cell]]


@dataclass(frozen=True, slots=True)
class Table:
    """A title, rows of cells, how many more there are, and a warning; texts may be empty."""

    title: str = ""
    rows: Sequence[Sequence[Cell]] = ()
    more: str = ""
    warning: str = ""

    def lines(self) -> list[str]:
        """All that is said, a row a line."""
        rows = ["  ".join(cell.text for cell in row) for row in self.rows]
        return [line for line in (self.title, *rows, self.more, self.warning) if line]


def table_of(
    readings: Sequence[Reading],
    left_out: int,
    indices: Mapping[Path, int | None],
    colours: ChartColours,
    warning: str,
) -> Table:
    """The table of ``readings``, in this order, where so many more were ``left_out``; ``indices``
    are the runs' places in the palette."""
    more = translate("ChartTip", "and {n} more").format(n=number(left_out)) if left_out else ""
    said = f"⚠ {warning}" if warning else ""
    names = [Cell(at.run.name, colours.run(indices.get(at.run.path, 0))) for at in readings]
    if len(readings) == 1:
        return Table(_where(readings), _facts_of_one(readings[0]), more, said)
    if len(readings) <= SIDE_BY_SIDE:
        return Table("", _side_by_side(readings, names), more, said)
    return Table(_where(readings), _one_below_another(readings, names), more, said)


def _where(readings: Sequence[Reading]) -> str:
    """Where all of them stand; empty where they do not stand at the same step."""
    places = {(at.step, at.epoch) for at in readings}
    return place_words(*places.pop()) if len(places) == 1 else ""


def _facts_of_one(at: Reading) -> Rows:
    facts = _facts(at)[2:]  # epoch and step are its title
    known = facts if at.checkpoint is not None else facts[:-1]
    return [[Cell(title, quiet=True), Cell(text)] for title, text in known]


def _side_by_side(readings: Sequence[Reading], names: Sequence[Cell]) -> Rows:
    """A column for each run."""
    rows = zip(*map(_facts, readings), strict=True)
    said = [[Cell(row[0][0], quiet=True), *(Cell(text) for _, text in row)] for row in rows]
    return [[Cell(""), *names], *said]


def _one_below_another(readings: Sequence[Reading], names: Sequence[Cell]) -> Rows:
    """A row for each run; where they stand, only if that differs."""
    by_epoch = all(at.epoch is not None for at in readings)
    unit = translate("ChartTip", "Epoch") if by_epoch else translate("ChartTip", "Step")
    titles = [translate("ChartTip", "Smoothed"), translate("ChartTip", "Raw"), unit]
    values = [[exact(at.smoothed), exact(at.raw), _place(at, by_epoch)] for at in readings]
    columns = 2 if _where(readings) else 3
    rows = [[Cell(""), *(Cell(title, quiet=True) for title in titles[:columns])]]
    rows += [[name, *map(Cell, row[:columns])] for name, row in zip(names, values, strict=True)]
    return rows


def _place(at: Reading, by_epoch: bool) -> str:
    return number(at.epoch) if by_epoch and at.epoch is not None else number(at.step)


def _facts(at: Reading) -> list[tuple[str, str]]:
    """Title and text of everything that is known of a point."""
    return [
        (translate("ChartTip", "Epoch"), NOTHING if at.epoch is None else number(at.epoch)),
        (translate("ChartTip", "Step"), number(at.step)),
        (translate("ChartTip", "Raw"), exact(at.raw)),
        (translate("ChartTip", "Smoothed"), exact(at.smoothed)),
        (translate("ChartTip", "Time"), moment(at.wall_time)),
        (translate("ChartTip", "Since start"), duration(at.relative)),
        (
            translate("ChartTip", "Checkpoint before"),
            NOTHING if at.checkpoint is None else at.checkpoint.path.name,
        ),
    ]
