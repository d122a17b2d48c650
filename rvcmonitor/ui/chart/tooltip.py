"""The box beside a chart that says what exactly stands at the crosshair."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from rvcmonitor.ui.chart.reading import Reading, in_order
from rvcmonitor.ui.chart.tip_table import SIDE_BY_SIDE, Cell, Table, table_of
from rvcmonitor.ui.widgets.colours import ChartColours

EDGE = 8
"""Pixels around what is written."""
GAP = 14
"""Pixels between columns."""
AWAY = 6
"""Pixels between the chart and the box."""
LONGEST = 170
"""Pixels of a cell; of longer ones the middle is left out."""
SWATCH = 14
"""Pixels that a run's colour takes before its name."""
BESIDES = 4
"""Rows that the box needs beside those of the runs."""


@dataclass(frozen=True, slots=True)
class Room:
    """Where the box may stand, all in pixels of its parent: in ``inside`` if it can, otherwise
    anywhere in ``window``, beside ``chart``, of which ``plot`` are the curves. ``value`` is where
    the user points, and ``hidden`` tells how much of the curves a box would hide."""

    window: QRect
    inside: QRect
    chart: QRect
    plot: QRect
    value: float
    hidden: Callable[[QRect], float]

    def place(self, size: QSize) -> QPoint:
        """The upper left corner of a box of this size: beside the chart, below it, above it; in
        the corner of the plot where it hides least where nothing else is left."""
        boxes = [QRect(corner, size) for corner in self._corners(size)]
        fitting = (
            box for area in (self.inside, self.window) for box in boxes if area.contains(box)
        )
        found = next(fitting, None)
        return (found or min(self._inside_plot(size), key=self.hidden)).topLeft()

    def _corners(self, size: QSize) -> Iterator[QPoint]:
        top = max(min(self.plot.top(), self.window.bottom() - size.height()), self.window.top())
        left = max(min(self.plot.left(), self.window.right() - size.width()), self.window.left())
        yield QPoint(self.chart.right() + AWAY, top)
        yield QPoint(self.chart.left() - AWAY - size.width(), top)
        yield QPoint(left, self.chart.bottom() + AWAY)
        yield QPoint(left, self.plot.top() - AWAY - size.height())

    def _inside_plot(self, size: QSize) -> list[QRect]:
        """In its corners."""
        plot = self.plot.adjusted(AWAY, AWAY, -AWAY, -AWAY)
        lefts = max(plot.right() - size.width(), self.window.left()), plot.left()
        tops = plot.top(), max(plot.bottom() - size.height(), self.window.top())
        return [QRect(QPoint(left, top), size) for left in lefts for top in tops]


class ChartTip(QWidget):
    """Stands beside the chart and not on its curves, and lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chartTip")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.readings: tuple[Reading, ...] = ()
        self._table = Table()
        self._widths: list[int] = []
        self.hide()

    def text(self) -> str:
        """All that it says, a row a line."""
        return "\n".join(self._table.lines())

    def show_readings(
        self,
        readings: Sequence[Reading],
        indices: Mapping[Path, int | None],
        room: Room,
        warning: str = "",
    ) -> None:
        """Show these, in this order; of more than fit, those nearest to the pointer. ``indices``
        are the runs' places in the palette."""
        if not readings:
            self.hide()
            return
        fitting = max(room.window.height() // QFontMetrics(self.font()).height() - BESIDES, 1)
        shown = list(readings)
        if len(shown) > max(fitting, SIDE_BY_SIDE):
            shown = in_order(shown, "nearest", room.value)[:fitting]
        self.readings = tuple(shown)
        colours, before = ChartColours.of(self.palette()), self._table
        self._table = table_of(shown, len(readings) - len(shown), indices, colours, warning)
        if self._table != before or not self.isVisible():
            self._stand(room)

    def _stand(self, room: Room) -> None:
        """Be where there is room, as large as it takes."""
        self._widths = self._measure()
        self.resize(self._needed())
        self.move(room.place(self.size()))
        if not self.isVisible():
            self.show()
            self.raise_()
        self.update()

    def _measure(self) -> list[int]:
        """The width of each column."""
        columns = zip(*self._table.rows, strict=True)
        return [max(map(self._width, column)) for column in columns]

    def _width(self, cell: Cell) -> int:
        text = QFontMetrics(self.font()).horizontalAdvance(cell.text) + 1  # of a rounded pixel
        return min(text, LONGEST) + (SWATCH if cell.swatch is not None else 0)

    def _needed(self) -> QSize:
        metrics, table = QFontMetrics(self.font()), self._table
        above_and_below = [text for text in (table.title, table.more, table.warning) if text]
        rows = len(table.rows) + len(above_and_below)
        wide = sum(self._widths) + GAP * (len(self._widths) - 1)
        widest = max((wide, *map(self._bold_metrics().horizontalAdvance, above_and_below)))
        return QSize(widest + 2 * EDGE, rows * metrics.height() + 2 * EDGE)

    def _bold_metrics(self) -> QFontMetrics:
        font = self.font()
        font.setBold(True)
        return QFontMetrics(font)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name
        """Paint the frame and the table."""
        palette, colours = self.palette(), ChartColours.of(self.palette())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), colours.frame)
            ground = palette.color(QPalette.ColorRole.ToolTipBase)
            painter.fillRect(self.rect().adjusted(1, 1, -1, -1), ground)
            self._write(painter, palette, colours)

    def _write(self, painter: QPainter, palette: QPalette, colours: ChartColours) -> None:
        height, top, table = QFontMetrics(self.font()).height(), EDGE, self._table
        line = QRect(EDGE, top, self.width() - 2 * EDGE, height)
        text = palette.color(QPalette.ColorRole.ToolTipText)
        painter.setPen(text)
        if table.title:
            font = self.font()
            font.setBold(True)
            painter.setFont(font)
            painter.drawText(line, 0, table.title)
            painter.setFont(self.font())
            line.translate(0, height)
        for row in table.rows:
            self._write_row(painter, row, line, palette, colours)
            line.translate(0, height)
        for said, colour in ((table.more, colours.quiet_text), (table.warning, colours.warning)):
            painter.setPen(colour)
            painter.drawText(line, 0, said)
            line.translate(0, height if said else 0)

    def _write_row(
        self,
        painter: QPainter,
        row: Sequence[Cell],
        line: QRect,
        palette: QPalette,
        colours: ChartColours,
    ) -> None:
        metrics, left = QFontMetrics(self.font()), line.left()
        for cell, width in zip(row, self._widths, strict=True):
            rect = QRect(left, line.top(), width, line.height())
            if cell.swatch is not None:
                side = SWATCH - 5
                mark = QRect(rect.left(), rect.center().y() - side // 2, side, side)
                painter.fillRect(mark, cell.swatch)
                rect.setLeft(rect.left() + SWATCH)
            text = palette.color(QPalette.ColorRole.ToolTipText)
            painter.setPen(colours.quiet_text if cell.quiet else text)
            elided = metrics.elidedText(cell.text, Qt.TextElideMode.ElideMiddle, rect.width())
            painter.drawText(rect, 0, elided)
            left += width + GAP
