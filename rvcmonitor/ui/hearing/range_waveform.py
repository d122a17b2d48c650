"""A waveform with two handles: what lies between them is cut out, or looped."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from rvcmonitor.live.media import Heard
from rvcmonitor.ui.hearing.cut import Cut
from rvcmonitor.ui.media.waveform import Waveform
from rvcmonitor.ui.widgets.message_text import measure
from rvcmonitor.ui.widgets.plain_text import set_tooltip

_REACH = 7
"""Pixels beside a handle in which it is grasped."""
_STEP, _LEAP = 0.1, 1.0
"""Seconds that a key moves."""
_GRIP = 14

Handle = Literal["begin", "end"]


class RangeWaveform(Waveform):
    """Drag the handles, or move what is between them with the arrows (Shift: its end alone, Ctrl:
    by a second). A click elsewhere goes to a place, as ever."""

    cut_changed = Signal(object)
    """The user moved something: the new :class:`Cut`."""

    def __init__(self, least: float, most: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self._cut: Cut | None = None
        self._held: Handle | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_tooltip(
            self,
            self.tr(
                "Drag the handles. Arrows move the part between them, with Shift its end alone,"
                " with Ctrl by a second."
            ),
        )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Flat, so that a page that scrolls gives it no more than there is."""
        return QSize(400, 90)

    @property
    def cut(self) -> Cut | None:
        """What lies between the handles; None without a sound."""
        return self._cut

    def show_sound(self, heard: Heard) -> None:
        """Draw this sound. The handles stay where they are as far as it reaches; a first one has
        them at both ends of what may be between them."""
        whole, before = heard.sound.seconds, self._cut
        begin, end = (0.0, min(self._most, whole)) if before is None else (before.begin, before.end)
        self._cut = Cut.of(whole, self._least, self._most, begin, end)
        super().show_sound(heard)

    def show_words(self, says: str, *, broken: bool = False) -> None:
        """Say something instead of a sound."""
        self._cut = None
        super().show_words(says, broken=broken)

    def set_cut(self, begin: float, end: float) -> None:
        """Have the handles there, as near as the limits allow; nobody is told."""
        if self._cut is not None:
            self._cut = Cut.of(self._cut.whole, self._least, self._most, begin, end)
            self._describe()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Grasp the handle under the mouse, or go to the place."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._held = self._handle_at(event.position().x())
        if self._held is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the handle that is held."""
        x, cut = event.position().x(), self._cut
        if self._held is not None and cut is not None:
            place = x / max(self.width(), 1) * cut.whole
            self._move(cut.with_begin(place) if self._held == "begin" else cut.with_end(place))
            return
        near = self._handle_at(x) is not None
        self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the handle go."""
        self._held = None
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint a ring around the sound while the arrows move its handles."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move what is between the handles."""
        signs = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        sign, cut = signs.get(Qt.Key(event.key())), self._cut
        if sign is None or cut is None:
            super().keyPressEvent(event)
            return
        held = event.modifiers()
        by = sign * (_LEAP if held & Qt.KeyboardModifier.ControlModifier else _STEP)
        only_end = held & Qt.KeyboardModifier.ShiftModifier
        self._move(cut.with_end(cut.end + by) if only_end else cut.shifted(by))

    def _move(self, cut: Cut) -> None:
        if cut != self._cut:
            self._cut = cut
            self._describe()
            self.cut_changed.emit(cut)

    def _describe(self) -> None:
        if self._cut is not None:
            says = self.tr("From {begin} to {end} seconds")
            begin, end = (measure(round(place, 1)) for place in (self._cut.begin, self._cut.end))
            self.setAccessibleDescription(says.format(begin=begin, end=end))
        self.update()

    def _handle_at(self, x: float) -> Handle | None:
        if self._cut is None or self._cut.least >= self._cut.whole:
            return None  # all of it is needed
        begin, end = self._pixels(self._cut)
        if abs(x - end) <= _REACH and abs(x - end) <= abs(x - begin):
            return "end"
        return "begin" if abs(x - begin) <= _REACH else None

    def _pixels(self, cut: Cut) -> tuple[float, float]:
        scale = self.width() / cut.whole if cut.whole else 0.0
        return cut.begin * scale, cut.end * scale

    def _paint_wave(self, painter: QPainter, heard: Heard) -> None:
        super()._paint_wave(painter, heard)
        if self._cut is None:
            return
        begin, end = self._pixels(self._cut)
        height = float(self.height())
        veil = QColor(self.palette().color(QPalette.ColorRole.Window))
        veil.setAlpha(190)
        painter.fillRect(QRectF(0, 0, begin, height), veil)
        painter.fillRect(QRectF(end, 0, self.width() - end, height), veil)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        for x in (max(begin, 3.0), min(end, self.width() - 4.0)):
            painter.setPen(QPen(accent, 2))
            painter.drawLine(QLineF(x, 0, x, height))
            grip = QRectF(x - 3, (height - _GRIP) / 2, 6, _GRIP)
            painter.setBrush(accent)
            painter.drawRoundedRect(grip, 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
