"""One chart on the screen: what the user does with mouse and keys, and what is shown of it."""

from __future__ import annotations

import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from rvcmonitor.ui.chart.content import Content, Look
from rvcmonitor.ui.chart.crosshair import Crosshair
from rvcmonitor.ui.chart.curves import CardCurves
from rvcmonitor.ui.chart.fit import narrowest, shown_y, y_bounds
from rvcmonitor.ui.chart.hits import Point, flag_at, pin_at, point_at
from rvcmonitor.ui.chart.keys import action_of
from rvcmonitor.ui.chart.plot import Plot
from rvcmonitor.ui.chart.projection import Projection
from rvcmonitor.ui.chart.range import Span
from rvcmonitor.ui.chart.x_view import XView
from rvcmonitor.ui.widgets.throttle import Repaints

SETTLED = 350
"""Milliseconds without another turn of the wheel after which a zoom counts as done."""
ZOOMS = (
    Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.ShiftModifier
)
"""Keys with which the wheel zooms in any case."""

pg.setConfigOption("mouseRateLimit", -1)  # the library would drop moves instead of joining them


class ChartView(pg.GraphicsView):
    """Draws a :class:`Content` and lets the user move about in it.

    The x range is that of :attr:`x_view`, which several charts may share. The y range fits what is
    shown until the user zooms it (:attr:`y_zoom`).
    """

    navigated = Signal()
    """The user has moved or zoomed, and is done with it."""
    flag_clicked = Signal(object)
    """step"""
    mark_requested = Signal(QPointF)
    """Set a marker on the curve nearest to this pixel, or take it away."""
    menu_requested = Signal(QPoint)
    """In screen coordinates."""
    full_requested = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    left = Signal()
    """Escape was pressed."""
    scrolled_over = Signal()
    """The wheel was turned over the chart and scrolls the page."""

    def __init__(
        self, x_view: XView, crosshair: Crosshair, repaints: Repaints, parent: QWidget | None = None
    ) -> None:
        self._repaints = repaints
        self._outdated = True
        self._plot: Plot | None = None
        super().__init__(parent, useOpenGL=False)  # which changes palette and size already
        self._crosshair = crosshair
        self._content = Content(CardCurves(), {}, "step")
        self._look: Look | None = None
        self._shown: tuple[Content, Look] | None = None
        self._y = 0.0, 1.0
        self._pointed_elsewhere = False
        self._by_keys = False
        self.y_zoom: Span | None = None
        self.wheel_zooms = False
        self.x_view = x_view
        x_view.changed.connect(self.refresh)
        crosshair.moved.connect(self._on_crosshair)
        repaints.fired.connect(self._on_frame)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLED)
        self._settle.timeout.connect(self.navigated)
        self._drop_library_layout()
        self._set_up()

    def _drop_library_layout(self) -> None:
        """pyqtgraph puts an empty widget with a layout into each view. A view that goes before its
        plot was made would take it along, and PySide ends the process over its layout."""
        self.setCentralWidget(None)
        del self.centralLayout

    def _set_up(self) -> None:
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(180, 110)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self.viewport().setAcceptDrops(False)  # the window takes what is dropped
        scene = self.scene()
        scene.setItemIndexMethod(scene.ItemIndexMethod.NoIndex)
        scene.setMoveDistance(QApplication.startDragDistance())
        scene.minDragTime = float("inf")  # a slow click is a click
        scene.sigMouseMoved.connect(self._on_mouse_moved)
        scene.sigMouseClicked.connect(self._on_mouse_clicked)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A card of usual size."""
        return QSize(420, 220)

    # What is shown

    @property
    def plot(self) -> Plot:
        """Axes and curves, made when the chart is first seen."""
        if self._plot is None:
            self._plot = Plot()
            self._plot.box.sigRangeChangedManually.connect(self._on_moved_by_hand)
            self._plot.box.drag_finished.connect(self._on_drag_finished)
            self.setCentralWidget(self._plot)  # which gives it its size
        return self._plot

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the plot into the new size."""
        if self._plot is not None:  # until then there is nothing to lay out
            super().resizeEvent(event)

    @property
    def content(self) -> Content:
        """What is drawn."""
        return self._content

    def show_content(self, content: Content) -> None:
        """Draw this from now on; the part that is shown stays."""
        if content == self._content:
            return
        if content.log != self._content.log:
            self.y_zoom = None
        self._content = content
        self.refresh()

    def set_x_view(self, x_view: XView) -> None:
        """Zoom together with the other charts of ``x_view``."""
        self.x_view.changed.disconnect(self.refresh)
        self.x_view = x_view
        x_view.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how things are now, soon."""
        self._outdated = True
        self._repaints.request()

    def _on_crosshair(self) -> None:
        self._pointed_elsewhere = True
        self._repaints.request()

    def _on_frame(self) -> None:
        if (self._outdated or self._pointed_elsewhere) and self._has_something and self.is_seen:
            self.catch_up()

    @property
    def _has_something(self) -> bool:
        """Whether there are axes, or curves for them: a card waits for its first ones blank."""
        return self._plot is not None or bool(self._content.card.curves)

    @property
    def is_seen(self) -> bool:
        """Whether something of it is on the screen."""
        return not self.viewport().visibleRegion().isEmpty()

    def catch_up(self) -> None:
        """Show how things are now."""
        if self._outdated:
            self._outdated = False
            self._show_all()
        elif not self._pointed_elsewhere:
            return
        self._pointed_elsewhere = False
        self.plot.crosshair.show_at(self._crosshair.x)

    def _show_all(self) -> None:
        look = self._look
        if look is None:
            look = self._look = Look.of(self.palette(), self.font(), self.devicePixelRatioF())
            self.setBackground(look.colours.background)
        if self._shown != (self._content, look):
            self._shown = self._content, look
            self.plot.show_content(self._content, look)
        self._show_range()

    def _show_range(self) -> None:
        x, box = self.x_view, self.plot.box
        fitting = shown_y(self._content, x.range)
        y = self.y_zoom or fitting
        box.limit(
            x.bounds,
            y_bounds(self._content, fitting),
            narrowest_x=narrowest(x.shown),
            narrowest_y=narrowest(y),
        )
        box.show_range(x.shown, y)
        self._y = self._box_range()[1]

    def _box_range(self) -> tuple[Span, Span]:
        (left, right), (low, high) = self.plot.box.viewRange()
        return (left, right), (low, high)

    @property
    def projection(self) -> Projection:
        """What part of the data is shown where."""
        self.catch_up()
        return self.plot.projection

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Bring everything up to date before it is painted."""
        if self._look is not None and self._look.ratio != self.devicePixelRatioF():
            self._forget_look()  # on another screen
        if self._has_something:
            self.catch_up()
        super().paintEvent(event)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802, ARG002 - Qt's name
        """Show where the focus is to those who move it by keys."""
        if self.hasFocus() and self._by_keys and self._look is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colours.accent, 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another palette or font asks for another look."""
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.PaletteChange, kinds.FontChange, kinds.StyleChange):
            self._forget_look()

    def _forget_look(self) -> None:
        self._look = None
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the focus."""
        reasons = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
        self._by_keys = event.reason() in reasons
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that the focus has gone."""
        super().focusOutEvent(event)
        self.viewport().update()

    # Moving about

    def _on_moved_by_hand(self, axes: object) -> None:  # noqa: ARG002 - the library's signature
        """The box has been panned or zoomed: have the other charts follow, and go on fitting y
        where only x was moved."""
        x, y = self._box_range()
        if y != self._y:
            self.y_zoom = y
        if x != self.x_view.shown:
            self.x_view.show(x)
        self.refresh()
        self._settle.start()

    def _on_drag_finished(self) -> None:
        self._settle.stop()
        self.navigated.emit()

    def show_newest(self) -> None:
        """Move to the newest point, and fit what is there."""
        self.y_zoom = None
        self.x_view.show_newest()
        self.refresh()

    def go_to_newest(self) -> None:
        """The same, as the user's own move."""
        self.show_newest()
        self.navigated.emit()

    def fit(self) -> None:
        """Show everything."""
        self.y_zoom = None
        self.x_view.show(None)
        self.refresh()
        self.navigated.emit()

    # Mouse

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom where that is meant; otherwise the page scrolls."""
        if self.wheel_zooms or event.modifiers() & ZOOMS:
            self.catch_up()
            super().wheelEvent(event)
            event.accept()
        else:
            event.ignore()
            self.scrolled_over.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Fit everything."""
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Bring everything up to date before it is taken hold of."""
        self.catch_up()
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer the menu where the keyboard asked for it."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(self.mapToGlobal(self.rect().center()))
        event.accept()  # the right button's own menu comes when it is released without a drag

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the crosshair away."""
        super().leaveEvent(event)
        self._crosshair.leave()

    def _on_mouse_clicked(self, event: MouseClickEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self.menu_requested.emit(event.screenPos().toPoint())
        elif event.button() == Qt.MouseButton.LeftButton and not event.double():
            at = QPointF(event.scenePos())
            marks = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._mark(at) if marks else self._click(at)

    def _click(self, at: QPointF) -> None:
        flag = flag_at(self._content, self.projection, at)
        if flag is not None:
            self.flag_clicked.emit(flag.step)

    def _mark(self, at: QPointF) -> None:
        if self.projection.plot.contains(at):
            self.mark_requested.emit(at)

    def point_at(self, at: QPointF) -> Point | None:
        """The point of a curve to which a click at this pixel belongs."""
        return point_at(self._content, self.projection, at)

    def pin_at(self, at: QPointF) -> Point | None:
        """The point of the marker at this pixel."""
        return pin_at(self._content, self.projection, at)

    def _on_mouse_moved(self, at: QPointF) -> None:
        projection = self.projection
        if not projection.plot.contains(at):
            self._crosshair.leave()
            return
        self._crosshair.point(projection.x_at(at.x()), self, at)
        if not QApplication.mouseButtons():
            on_flag = flag_at(self._content, projection, at) is not None
            shape = Qt.CursorShape.PointingHandCursor if on_flag else Qt.CursorShape.CrossCursor
            self.plot.box.setCursor(shape)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what the key means on a chart."""
        action = action_of(event, self)
        if action is None:
            event.ignore()
        else:
            self.catch_up()
            action()

    def point_beside(self, by: int) -> None:
        """Move the crosshair to the next point of the first curve."""
        curve = next((c for c in self._content.card.curves if len(c.x)), None)
        if curve is None:
            return
        x = self._crosshair.x
        place = curve.nearest(sum(self.projection.x) / 2 if x is None else x) or 0
        if x is not None:
            place = min(max(place + by, 0), len(curve.x) - 1)
        at = self.projection.point(float(curve.x[place]), float(curve.main.values[place]))
        self._crosshair.point(float(curve.x[place]), self, at)

    def use_crosshair(self) -> None:
        """Open the flag at the crosshair, or set a marker there."""
        if self._crosshair.x is None or self._crosshair.chart is not self:
            return
        at = self._crosshair.at
        on_flag = flag_at(self._content, self.projection, at) is not None
        self._click(at) if on_flag else self._mark(at)
