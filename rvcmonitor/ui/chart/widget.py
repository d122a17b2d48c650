"""One chart: curves with axes, moved and zoomed with mouse and keys, painted by the processor."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from rvcmonitor.ui.chart.crosshair import Crosshair
from rvcmonitor.ui.chart.curves import CardCurves
from rvcmonitor.ui.chart.frame import Frame, XView, fitted_y, moved, visible_y, zoomed
from rvcmonitor.ui.chart.marks import Flag, flag_rects, paint_dot
from rvcmonitor.ui.chart.paint import Scene, paint_scene, plot_rect
from rvcmonitor.ui.chart.range import LOG_BOUNDS, Y_BOUNDS, Span, bounded
from rvcmonitor.ui.widgets.colours import ChartColours
from rvcmonitor.ui.widgets.throttle import Repaints

WHEEL_STEP = 1.25
"""How much a notch of the wheel zooms."""
KEY_STEP = 0.1
"""How much of what is shown an arrow key moves."""
SETTLED = 350
"""Milliseconds without another turn of the wheel after which a zoom counts as done."""


class Chart(QWidget):
    """Draws a :class:`Scene` and lets the user move about in it.

    The x range is that of :attr:`x_view`, which several charts may share. The y range fits what is
    shown until the user zooms it (:attr:`y_zoom`).
    """

    navigated = Signal()
    """The user has moved or zoomed, and is done with it."""
    flag_clicked = Signal(object)
    """step (an int)"""
    point_clicked = Signal(QPointF)
    """A click on the curves, in pixels."""
    menu_requested = Signal(QPoint)
    """In screen coordinates."""
    full_requested = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    left = Signal()
    """Escape was pressed."""

    def __init__(
        self, x_view: XView, crosshair: Crosshair, repaints: Repaints, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._crosshair = crosshair
        self._repaints = repaints
        self._scene = Scene(CardCurves(), {}, "step")
        self._ignore_outliers = True
        self._log = False
        self.y_zoom: Span | None = None
        self._layer: QPixmap | None = None
        self._frame: Frame | None = None
        self._pressed: QMouseEvent | None = None
        self._press_frame: Frame | None = None
        self._dragged = False
        self._by_keys = False
        self._band: QRectF | None = None
        self.x_view = x_view
        x_view.changed.connect(self.refresh)
        crosshair.moved.connect(self._on_crosshair)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLED)
        self._settle.timeout.connect(self.navigated)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(180, 110)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(420, 220)

    @property
    def scene(self) -> Scene:
        return self._scene

    @property
    def log(self) -> bool:
        return self._log

    def show_scene(self, scene: Scene, *, ignore_outliers: bool, log: bool) -> None:
        """Draw this from now on; the part that is shown stays."""
        if (scene, ignore_outliers, log) == (self._scene, self._ignore_outliers, self._log):
            return
        if log != self._log:
            self.y_zoom = None
        self._scene, self._ignore_outliers, self._log = scene, ignore_outliers, log
        self.refresh()

    def set_x_view(self, x_view: XView) -> None:
        """Zoom together with the other charts of ``x_view``."""
        self.x_view.changed.disconnect(self.refresh)
        self.x_view = x_view
        x_view.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Paint anew, soon."""
        self._layer = None
        self._frame = None
        self._repaints.request(self)

    @property
    def frame(self) -> Frame:
        """What part of the data is shown where."""
        if self._frame is None:
            plot = plot_rect(self.width(), self.height())
            y = bounded(self._y_shown(), LOG_BOUNDS if self._log else Y_BOUNDS)
            self._frame = Frame(plot, self.x_view.shown, y, self._log)
        return self._frame

    def _y_shown(self) -> Span:
        if self.y_zoom is not None:
            return self.y_zoom
        low, high = self.x_view.shown
        also = [flag.value for flag in self._scene.flags if low <= flag.x <= high]
        if self._scene.show_attempts:
            for curve in self._scene.card.curves:
                also += curve.abandoned_range(low, high, ignore_outliers=self._ignore_outliers)
        card = self._scene.card
        if self.x_view.range is None:
            return fitted_y(card, log=self._log, also=also)
        return visible_y(
            card,
            self.x_view.shown,
            ignore_outliers=self._ignore_outliers,
            log=self._log,
            also=also,
        )

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name
        colours = ChartColours.of(self.palette())
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._painted_layer(colours))
            self._paint_crosshair(painter, colours)
            if self._band is not None:
                fill = colours.accent
                painter.setPen(QPen(fill, 1))
                fill.setAlphaF(0.15)
                painter.setBrush(fill)
                painter.drawRect(self._band)
            if self.hasFocus() and self._by_keys:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(colours.accent, 1))
                painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _painted_layer(self, colours: ChartColours) -> QPixmap:
        """Everything that does not follow the mouse, painted once."""
        ratio = self.devicePixelRatioF()
        if self._layer is None or self._layer.devicePixelRatio() != ratio:
            layer = QPixmap(self.size() * ratio)
            layer.setDevicePixelRatio(ratio)
            layer.fill(colours.background)
            with QPainter(layer) as painter:
                painter.setFont(self.font())
                paint_scene(painter, self._scene, self.frame, colours, ratio)
            self._layer = layer
        return self._layer

    def _paint_crosshair(self, painter: QPainter, colours: ChartColours) -> None:
        x, frame = self._crosshair.x, self.frame
        if x is None or not frame.x[0] <= x <= frame.x[1]:
            return
        pixel, _ = frame.pixel(x, 1.0)
        painter.setPen(QPen(colours.crosshair, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(pixel, frame.plot.top()), QPointF(pixel, frame.plot.bottom()))
        for curve in self._scene.card.curves:
            place = curve.nearest(x)
            if place is None:
                continue
            colour = colours.run(self._scene.colour_indices.get(curve.path, 0))
            at = float(curve.x[place])
            if curve.smoothed is not None:
                paint_dot(painter, at, float(curve.smoothed.values[place]), frame, colour, colours)
            raw = float(curve.raw.values[place])
            radius = 2.5 if curve.smoothed is not None else 3.5
            paint_dot(painter, at, raw, frame, colour, colours, radius)

    def _on_crosshair(self) -> None:
        self._repaints.request(self)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
        ):
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._layer = None
        self._frame = None

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show where the focus is to those who move it by keys."""
        reasons = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
        self._by_keys = event.reason() in reasons
        super().focusInEvent(event)

    # Mouse

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        turned = (
            event.angleDelta().y() or event.angleDelta().x()
        )  # Alt and Shift turn the wheel's axis
        if turned == 0:
            event.ignore()
            return
        modifiers = event.modifiers()
        both = not modifiers & (
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        )
        self.zoom(
            WHEEL_STEP ** (-turned / 120),
            event.position(),
            x=both or bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
            y=both or bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        )
        event.accept()

    def zoom(self, factor: float, around: QPointF, *, x: bool = True, y: bool = True) -> None:
        """Make what is shown ``factor`` times as wide and high around a pixel."""
        frame = self.frame
        if y:
            self.y_zoom = zoomed(frame.y, factor, frame.y_at(around.y()))
        if x:
            self.x_view.show(zoomed(frame.x, factor, frame.x_at(around.x())))
        self.refresh()
        self._settle.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self._pressed = event.clone()
        self._press_frame = self.frame
        self._dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self._pressed is None or self._press_frame is None:
            self._point(event.position())
            return
        way = event.position() - self._pressed.position()
        if not self._dragged:
            self._dragged = way.manhattanLength() >= QApplication.startDragDistance()
        if not self._dragged:
            return
        if self._pressed.button() == Qt.MouseButton.RightButton:
            self._stretch_band(event.position())
        else:
            self._pan(self._press_frame, way)
            self._point(event.position())

    def _pan(self, start: Frame, way: QPointF) -> None:
        """Show what ``start`` showed, moved by ``way`` pixels."""
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if way.y():
            by = way.y() * (start.y[1] - start.y[0]) / start.plot.height()
            self.y_zoom = moved(start.y, by)
        by = -way.x() * (start.x[1] - start.x[0]) / start.plot.width()
        self.x_view.show(moved(start.x, by))
        self.refresh()

    def _stretch_band(self, to: QPointF) -> None:
        start = self._pressed.position() if self._pressed is not None else to
        band = QRectF(start, to).normalized()
        self._band = band.intersected(self.frame.plot)
        self._repaints.request(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        pressed, self._pressed = self._pressed, None
        self.setCursor(Qt.CursorShape.CrossCursor)
        if pressed is None:
            return
        if self._dragged:
            if self._band is not None:
                self._zoom_to(self._band)
            self.navigated.emit()
        elif pressed.button() == Qt.MouseButton.LeftButton:
            self._click(event.position())
        elif pressed.button() == Qt.MouseButton.RightButton:
            self.menu_requested.emit(event.globalPosition().toPoint())

    def _zoom_to(self, band: QRectF) -> None:
        frame, self._band = self.frame, None
        if band.width() > 3 and band.height() > 3:
            self.y_zoom = (frame.y_at(band.bottom()), frame.y_at(band.top()))
            self.x_view.show((frame.x_at(band.left()), frame.x_at(band.right())))
        self.refresh()

    def _click(self, at: QPointF) -> None:
        flag = self.flag_at(at)
        if flag is not None:
            self.flag_clicked.emit(flag.step)
        elif self.frame.plot.contains(at):
            self.point_clicked.emit(at)

    def flag_at(self, at: QPointF) -> Flag | None:
        """The candidate whose flag is at this pixel."""
        for reach in (0, 3):
            for flag, rect in flag_rects(self._scene.flags, self.frame):
                if rect.adjusted(-reach, -reach, reach, reach).contains(at):
                    return flag
        return None

    def point_at(self, at: QPointF) -> tuple[Path, int] | None:
        """Run and step of the point to which a click at this pixel belongs: of the points of each
        curve that are nearest in x, the nearest."""
        frame, found = self.frame, []
        for curve in self._scene.card.curves:
            place = curve.nearest(frame.x_at(at.x()))
            if place is not None:
                _, y = frame.pixel(float(curve.x[place]), float(curve.main.values[place]))
                step = int(curve.series.steps[curve.place_in_series(place)])
                found.append((abs(y - at.y()), str(curve.path), curve.path, step))
        return min(found)[2:] if found else None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() == Qt.MouseButton.LeftButton:
            self.fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(self.mapToGlobal(self.rect().center()))
        event.accept()  # the right button's own menu comes when it is released without a drag

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().leaveEvent(event)
        self._crosshair.leave()

    def _point(self, at: QPointF) -> None:
        if self.frame.plot.contains(at):
            self._crosshair.point(self.frame.x_at(at.x()), self, at.toPoint())
            on_flag = self.flag_at(at) is not None
            shape = Qt.CursorShape.PointingHandCursor if on_flag else Qt.CursorShape.CrossCursor
            if self._pressed is None and self.cursor().shape() != shape:
                self.setCursor(QCursor(shape))
        else:
            self._crosshair.leave()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        action = self._key_action(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _key_action(self, event: QKeyEvent) -> Callable[[], None] | None:
        key, keys = Qt.Key(event.key()), Qt.Key
        actions: dict[Qt.Key, Callable[[], None]]
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            actions = {
                keys.Key_Left: self.back_requested.emit,
                keys.Key_Right: self.forward_requested.emit,
            }
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            actions = {
                keys.Key_Left: lambda: self._point_beside(-1),
                keys.Key_Right: lambda: self._point_beside(1),
            }
        else:
            actions = self._plain_keys()
        return actions.get(key)

    def _plain_keys(self) -> dict[Qt.Key, Callable[[], None]]:
        keys, centre = Qt.Key, self.frame.plot.center()
        return {
            keys.Key_Home: self.fit,
            keys.Key_End: self._show_newest,
            keys.Key_Left: lambda: self._move(-KEY_STEP, 0),
            keys.Key_Right: lambda: self._move(KEY_STEP, 0),
            keys.Key_Up: lambda: self._move(0, KEY_STEP),
            keys.Key_Down: lambda: self._move(0, -KEY_STEP),
            keys.Key_Plus: lambda: self.zoom(1 / WHEEL_STEP, centre),
            keys.Key_Equal: lambda: self.zoom(1 / WHEEL_STEP, centre),
            keys.Key_Minus: lambda: self.zoom(WHEEL_STEP, centre),
            keys.Key_Backspace: self.back_requested.emit,
            keys.Key_F: self.full_requested.emit,
            keys.Key_Escape: self.left.emit,
            keys.Key_Space: self._click_crosshair,
            keys.Key_Return: self._click_crosshair,
        }

    def _move(self, across: float, up: float) -> None:
        frame = self.frame
        if up:
            self.y_zoom = moved(frame.y, up * (frame.y[1] - frame.y[0]))
        if across:
            self.x_view.show(moved(frame.x, across * (frame.x[1] - frame.x[0])))
        self.refresh()
        self._settle.start()

    def _point_beside(self, by: int) -> None:
        """Move the crosshair to the next point of the first curve."""
        curve = next((c for c in self._scene.card.curves if len(c.x)), None)
        if curve is None:
            return
        frame = self.frame
        x = self._crosshair.x
        place = curve.nearest(sum(frame.x) / 2 if x is None else x) or 0
        if x is not None:
            place = min(max(place + by, 0), len(curve.x) - 1)
        at = frame.pixel(float(curve.x[place]), float(curve.main.values[place]))
        self._crosshair.point(float(curve.x[place]), self, QPointF(*at).toPoint())

    def _click_crosshair(self) -> None:
        if self._crosshair.x is not None and self._crosshair.chart is self:
            self._click(QPointF(self._crosshair.at))

    def _show_newest(self) -> None:
        self.x_view.show_newest()
        self.navigated.emit()

    def fit(self) -> None:
        """Show everything."""
        self.y_zoom = None
        self.x_view.show(None)
        self.refresh()
        self.navigated.emit()
