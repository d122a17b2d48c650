"""Thumbnails of every logged epoch in a row; only those in sight are ever read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from rvcmonitor.live.media import (
    THUMBNAIL_HEIGHT,
    THUMBNAIL_WIDTH,
    Answer,
    Broken,
    MediaReader,
    Picture,
    Want,
)
from rvcmonitor.training.media_place import MediaPlace
from rvcmonitor.ui.media.picture_view import to_image
from rvcmonitor.ui.widgets.icon_drawing import icon
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.widgets.plain_text import show_tooltip
from rvcmonitor.ui.widgets.theme import border_colour, muted_colour, tone_colour

GAP = 8
MARGIN = 4


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """One place of the strip: its step, the words below it and its picture, None where that step
    has none."""

    step: int
    caption: str
    place: MediaPlace | None


class Filmstrip(QAbstractScrollArea):
    """Click a frame to go there; the wheel scrolls."""

    picked = Signal(int)
    """The index of the frame that was clicked."""

    def __init__(self, media: MediaReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._media = media
        self._frames: Sequence[Thumbnail] = ()
        self._marks: Mapping[int, str] = {}
        self._unreadable: dict[Want, Broken] = {}
        self._current = 0
        self._asking = QTimer(self, interval=0, singleShot=True)
        self._asking.timeout.connect(self._ask)
        media.ready.connect(self._take)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the slider beside it has the keys
        self.setAccessibleName(self.tr("Filmstrip"))
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One row of frames with its scroll bar."""
        return QSize(400, self._cell_height() + self.horizontalScrollBar().sizeHint().height() + 4)

    def show_frames(self, frames: Sequence[Thumbnail]) -> None:
        """Show these frames from left to right; the pictures come by and by."""
        self._frames = frames
        self._unreadable.clear()  # worth another try
        self._lay_out()

    def show_marks(self, marks: Mapping[int, str]) -> None:
        """Mark the pictures of these steps and say why in their tooltips."""
        self._marks = marks
        self.viewport().update()

    def set_current(self, index: int) -> None:
        """Put a frame around this one; another than before is brought into sight."""
        if index == self._current and self._frames:
            self.viewport().update()
            return
        self._current = index
        self._bring_into_sight(index)

    def _bring_into_sight(self, index: int) -> None:
        bar, cell = self.horizontalScrollBar(), self._cell_width()
        left, width = index * cell, self.viewport().width()
        if left < bar.value():
            bar.setValue(left - cell)
        elif left + cell > bar.value() + width:
            bar.setValue(left + 2 * cell - width)
        self.viewport().update()

    def in_sight(self) -> range:
        """The indices of the frames that can be seen."""
        cell, start = self._cell_width(), self.horizontalScrollBar().value()
        first = start // cell
        last = (start + self.viewport().width()) // cell
        return range(first, min(last + 1, len(self._frames)))

    def _cell_width(self) -> int:
        return THUMBNAIL_WIDTH + GAP

    def _cell_height(self) -> int:
        return THUMBNAIL_HEIGHT + self.fontMetrics().height() + 3 * MARGIN

    def _lay_out(self) -> None:
        bar, cell = self.horizontalScrollBar(), self._cell_width()
        bar.setPageStep(self.viewport().width())
        bar.setSingleStep(cell)
        bar.setRange(0, max(len(self._frames) * cell - self.viewport().width(), 0))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the current frame in sight."""
        super().resizeEvent(event)
        self._lay_out()
        self._bring_into_sight(self._current)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paint the frames in sight, and ask soon for the pictures that they lack."""
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index in self.in_sight():
                self._paint_frame(painter, index)
        self._asking.start()

    def _frame_rect(self, index: int) -> QRect:
        left = index * self._cell_width() - self.horizontalScrollBar().value() + GAP // 2
        return QRect(left, MARGIN, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT)

    def _paint_frame(self, painter: QPainter, index: int) -> None:
        frame, rect = self._frames[index], self._frame_rect(index)
        answer = self._answer(frame)
        if isinstance(answer, Picture):
            painter.drawImage(rect, to_image(answer.pixels))
        else:
            painter.fillRect(rect, self.palette().alternateBase())
        broken = isinstance(answer, Broken)
        if broken or frame.place is None:
            self._paint_words(painter, rect, self.tr("broken") if broken else self.tr("none"))
        self._paint_border(painter, rect, index, bad=broken or frame.step in self._marks)
        self._paint_caption(painter, rect, index)

    def _answer(self, frame: Thumbnail) -> Answer | None:
        if frame.place is None:
            return None
        want = Want("thumbnail", frame.place)
        return self._media.cached(want) or self._unreadable.get(want)

    def _paint_words(self, painter: QPainter, rect: QRect, words: str) -> None:
        painter.setPen(muted_colour(self.palette()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_border(self, painter: QPainter, rect: QRect, index: int, *, bad: bool) -> None:
        palette = self.palette()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tone_colour("bad", palette) if bad else border_colour(palette), 1))
        painter.drawRect(rect)
        if index == self._current:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 3))
            painter.drawRect(rect.adjusted(-1, -1, 1, 1))

    def _paint_caption(self, painter: QPainter, rect: QRect, index: int) -> None:
        frame, palette = self._frames[index], self.palette()
        below = QRect(
            rect.left(), rect.bottom() + MARGIN, rect.width(), self.fontMetrics().height()
        )
        marked = frame.step in self._marks
        if marked:
            size = below.height()
            sign = icon("triangle-alert", tone_colour("bad", palette))
            sign.paint(painter, QRect(below.left(), below.top(), size, size))
            below.setLeft(below.left() + size)
        painter.setPen(
            tone_colour("bad", palette)
            if marked
            else palette.color(QPalette.ColorRole.Text)
            if index == self._current
            else muted_colour(palette)
        )
        said = painter.fontMetrics().elidedText(
            frame.caption, Qt.TextElideMode.ElideRight, below.width()
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, said)

    @Slot()
    def _ask(self) -> None:
        """Want the thumbnails in sight that are not at hand, instead of those out of sight."""
        frames = [self._frames[index] for index in self.in_sight()]
        missing = [frame.place for frame in frames if frame.place and not self._answer(frame)]
        self._media.want("thumbnails", [Want("thumbnail", place) for place in missing])

    @Slot(object, object)
    def _take(self, want: Want, answer: Answer) -> None:
        if want.work != "thumbnail":
            return
        if isinstance(answer, Broken):
            self._unreadable[want] = answer
        self.viewport().update()

    def _index_at(self, x: int) -> int | None:
        index = (x + self.horizontalScrollBar().value()) // self._cell_width()
        return index if 0 <= index < len(self._frames) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pick the frame under the mouse."""
        index = self._index_at(round(event.position().x()))
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self.picked.emit(index)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll sideways, whichever way the wheel turns."""
        turned = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned.y() or turned.x()))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say in a tooltip what the frame under the mouse is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._index_at(event.pos().x())
            show_tooltip(event.globalPos(), self._tip(index) if index is not None else "", self)
            return True
        return super().viewportEvent(event)

    def _tip(self, index: int) -> str:
        frame = self._frames[index]
        answer = self._answer(frame)
        said = [frame.caption, self._marks.get(frame.step, "")]
        said += [message_text(answer.message)] if isinstance(answer, Broken) else []
        return "\n".join(part for part in said if part)
