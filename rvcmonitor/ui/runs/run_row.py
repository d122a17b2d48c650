"""How a run looks in the list: its tick box in its colour, its name, how far it is.

A name that is too long loses its middle: versions of a voice differ at the end.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from rvcmonitor.analysis.findings import Verdict
from rvcmonitor.training.run import Run
from rvcmonitor.ui.runs.run_model import AGE, COLOUR, DASH, PROGRESS, RUN, VERDICT
from rvcmonitor.ui.widgets.colours import run_colour
from rvcmonitor.ui.widgets.elided_label import fitting
from rvcmonitor.ui.widgets.icon_drawing import icon
from rvcmonitor.ui.widgets.line_sample import LINE, paint_line_sample
from rvcmonitor.ui.widgets.theme import blend, is_dark, muted_colour, tone_colour
from rvcmonitor.ui.widgets.verdict_words import look

Index = QModelIndex | QPersistentModelIndex
Option = Any  # a QStyleOptionViewItem; the type stubs of PySide6 lack its fields

_MARGIN = 7
_BOX = 17
_GAP = 10
_MARK = 16
"""Pixels of the verdict's icon."""


class RunRow(QStyledItemDelegate):
    """Paints one row; what a click in it means is the business of the view."""

    def sizeHint(self, option: Option, index: Index) -> QSize:  # noqa: N802, ARG002
        """Two lines of text."""
        return QSize(160, 2 * option.fontMetrics.height() + 18)

    def paint(self, painter: QPainter, option: Option, index: Index) -> None:
        """Paint a run: tick, colour, name, and in words how it is doing."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        colour = run_colour(index.data(COLOUR), is_dark(option.palette))
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        _paint_box(painter, _box(option), colour, ticked=ticked)
        self._paint_text(painter, option, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: Option) -> None:
        palette = option.palette
        base = palette.color(QPalette.ColorRole.Base)
        accent = palette.color(QPalette.ColorRole.Accent)
        area = QRectF(option.rect).adjusted(4, 2, -4, -2)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(blend(accent, base, 0.14))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(blend(palette.color(QPalette.ColorRole.Text), base, 0.05))
        else:
            return
        focused = option.state & QStyle.StateFlag.State_HasFocus
        painter.setPen(QPen(accent, 1) if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, 7, 7)

    def _paint_text(self, painter: QPainter, option: Option, index: Index) -> None:
        """Two lines; the name and the progress give way to the age and the live mark."""
        run: Run = index.data(RUN)
        line = option.fontMetrics.height() + 2
        left = _box(option).right() + 1 + _GAP
        upper = QRect(left, option.rect.top() + 7, option.rect.right() - left - 11, line)
        lower = upper.translated(0, line)
        text = option.palette.color(QPalette.ColorRole.Text)
        muted = muted_colour(option.palette)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.92)
        upper.setRight(self._paint_verdict(painter, option, index, upper))
        lower.setRight(_at_right(painter, lower, index.data(AGE), small, muted))
        if run.state == "training":
            upper.setRight(self._paint_training(painter, option, upper, small))
        self._paint_dashes(painter, option, index, upper)
        _line(painter, upper, run.name, bold, text, Qt.TextElideMode.ElideMiddle)
        progress = index.data(PROGRESS)
        shorter = progress.partition(" · ")[0]  # better than half of a step's digits
        progress = fitting((progress, shorter), QFontMetrics(small), lower.width())
        _line(painter, lower, progress, small, muted)

    def _paint_dashes(self, painter: QPainter, option: Option, index: Index, name: QRect) -> None:
        """A piece of its line before the name, which gets out of the way, where colours repeat."""
        dash = index.data(DASH)
        if dash is None:
            return
        colour = run_colour(index.data(COLOUR), is_dark(option.palette))
        area = QRectF(name.left(), name.top(), LINE.width(), name.height())
        paint_line_sample(painter, area, colour, dash)
        name.setLeft(name.left() + LINE.width() + 6)

    def _paint_verdict(self, painter: QPainter, option: Option, index: Index, area: QRect) -> int:
        """The verdict's icon at the right end; returns where what stands left of it ends."""
        verdict: Verdict | None = index.data(VERDICT)
        if verdict is None:
            return area.right()
        name, tone = look(verdict)
        size = min(area.height(), _MARK)
        place = QRect(area.right() - size + 1, area.center().y() - size // 2, size, size)
        icon(name, tone_colour(tone, option.palette)).paint(painter, place)
        return place.left() - 7

    def _paint_training(self, painter: QPainter, option: Option, area: QRect, font: QFont) -> int:
        """The live mark, a dot and a word; returns where it begins (x in pixels)."""
        green = tone_colour("good", option.palette)
        left = _at_right(painter, area, self.tr("training"), font, green)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(green)
        painter.drawEllipse(QPointF(left - 1, area.center().y() + 1.5), 3.5, 3.5)
        return left - 10


def box_area(row: QRect) -> QRect:
    """Where a click in the rectangle of a row means its tick box: on it, or close by."""
    return _box_of(row).adjusted(-_MARGIN, -8, 6, 8)


def _box(option: Option) -> QRect:
    return _box_of(option.rect)


def _box_of(rect: QRect) -> QRect:
    return QRect(rect.left() + _MARGIN + 4, rect.center().y() - _BOX // 2, _BOX, _BOX)


def _paint_box(painter: QPainter, box: QRect, colour: QColor, *, ticked: bool) -> None:
    painter.setPen(QPen(colour, 2))
    painter.setBrush(colour if ticked else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 4, 4)
    if ticked:
        mark = QColor("white") if colour.lightness() < 150 else QColor("#15181c")
        painter.setPen(QPen(mark, 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        x, y = box.left(), box.top()
        painter.drawPolyline(
            [QPointF(x + 4.5, y + 9), QPointF(x + 7.5, y + 12), QPointF(x + 13, y + 5.5)]
        )


def _at_right(painter: QPainter, area: QRect, text: str, font: QFont, colour: QColor) -> int:
    """Draw at the right end of ``area``; returns where what stands left of it has to end."""
    width = QFontMetrics(font).horizontalAdvance(text)
    left = area.right() - width
    _line(painter, QRect(left, area.top(), width + 2, area.height()), text, font, colour)
    return left - 8


def _line(
    painter: QPainter,
    area: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    elided = QFontMetrics(font).elidedText(text, elide, area.width())
    where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, where | Qt.TextFlag.TextSingleLine, elided)
