"""The rectangle in which the curves are, and what an item in it has to know."""

from __future__ import annotations

from math import log

import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseDragEvent
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsSceneWheelEvent, QStyleOptionGraphicsItem, QWidget

from rvcmonitor.ui.chart.content import Content, Look
from rvcmonitor.ui.chart.projection import Projection
from rvcmonitor.ui.chart.range import Span

WHEEL_STEP = 1.25
"""How much a notch of the wheel zooms."""
NOTCH = 120
"""What Qt calls a notch of the wheel."""
ON_GRID, IN_FRONT = 1, 10
"""Depths in the box: the grid lies below zero, at zero what is in units of the data and behind the
curves, and above that the items that are painted in pixels."""
LEAST_BAND = 3.0
"""Pixels that a rectangle must have across and down to be zoomed into."""


class Box(pg.ViewBox):
    """Shows a range of x and y, and lets the user move it.

    What is the library's own: panning, zooming, limits, and that it says so
    (``sigRangeChangedManually``). The right button draws a rectangle to zoom into.
    """

    drag_finished = Signal()

    def __init__(self) -> None:
        super().__init__(enableMenu=False, defaultPadding=0.0)
        self.disableAutoRange()
        self._projection: Projection | None = None
        for changed in (self.sigRangeChanged, self.sigResized, self.sigStateChanged):
            changed.connect(self._forget_projection)
        self._front = pg.ItemGroup(self)
        self._front.setZValue(IN_FRONT)
        self.sigTransformChanged.connect(self._on_transform)
        # The library's factor is 1.02 for each of these parts of a turn.
        self.state["wheelScaleFactor"] = -log(WHEEL_STEP) / log(1.02) / NOTCH

    @property
    def projection(self) -> Projection:
        """From data to the pixels of this box."""
        if self._projection is None:
            (left, right), (low, high) = self.viewRange()
            size = self.rect().size().expandedTo(QSizeF(1.0, 1.0))
            log = bool(self.state["logMode"][1])
            self._projection = Projection(QRectF(QPointF(), size), (left, right), (low, high), log)
        return self._projection

    def _forget_projection(self) -> None:
        self._projection = None

    def show_range(self, x: Span, y: Span) -> None:
        """Show this part of the data, as far as the limits allow."""
        self.setRange(xRange=x, yRange=y, padding=0, disableAutoRange=False)

    def limit(self, x: Span, y: Span, *, narrowest_x: float, narrowest_y: float) -> None:
        """Let nobody zoom out beyond these ranges, nor in to less than these widths."""
        self.setLimits(xMin=x[0], xMax=x[1], yMin=y[0], yMax=y[1])
        self.setLimits(minXRange=narrowest_x, minYRange=narrowest_y)

    def add_in_front(self, item: pg.GraphicsObject) -> None:
        """Add an item in units of the data, like :meth:`addItem`, but above the curves."""
        item.setParentItem(self._front)

    def _on_transform(self) -> None:
        self._front.setTransform(self.childTransform())

    def zoom(self, factor: float) -> None:
        """Make what is shown ``factor`` times as wide and high around its middle."""
        self.scaleBy((factor, factor))
        self.sigRangeChangedManually.emit([True, True])

    def move(self, across: float, up: float) -> None:
        """Move by these parts of what is shown."""
        (left, right), (low, high) = self.viewRange()
        self.translateBy(x=across * (right - left) or None, y=up * (high - low) or None)
        self.sigRangeChangedManually.emit([True, True])

    def wheelEvent(self, event: QGraphicsSceneWheelEvent, axis: int | None = None) -> None:  # noqa: N802 - Qt's name
        """Zoom, where the wheel means that here."""
        self.updateMatrix()  # which the library does when it paints: too late for a quick hand
        super().wheelEvent(event, _one_axis(event.modifiers()) if axis is None else axis)

    def mouseDragEvent(self, event: MouseDragEvent, axis: int | None = None) -> None:  # noqa: N802 - the library's name
        """Pan with the left button, draw a rectangle with the right one."""
        if event.button() == Qt.MouseButton.RightButton and axis is None:
            self._drag_rectangle(event)
        else:
            self.updateMatrix()  # as above
            super().mouseDragEvent(event, axis)
        self.setCursor(_drag_cursor(event))
        if event.isFinish():
            self.drag_finished.emit()

    def _drag_rectangle(self, event: MouseDragEvent) -> None:
        event.accept()
        band = QRectF(event.buttonDownPos(), event.pos()).normalized() & self.rect()
        if not event.isFinish():
            self.updateScaleBox(band.topLeft(), band.bottomRight())
            return
        self.rbScaleBox.hide()
        if min(band.width(), band.height()) > LEAST_BAND:
            at = self.projection
            x = at.x_at(band.left()), at.x_at(band.right())
            self.show_range(x, (at.y_at(band.bottom()), at.y_at(band.top())))
            self.sigRangeChangedManually.emit([True, True])

    def set_band_colour(self, colour: QColor) -> None:
        """Draw the rectangle in this colour."""
        fill = QColor(colour)
        fill.setAlphaF(0.15)
        self.rbScaleBox.setPen(pg.mkPen(colour, width=1))
        self.rbScaleBox.setBrush(pg.mkBrush(fill))


def _one_axis(modifiers: Qt.KeyboardModifier) -> int | None:
    """The axis that the wheel zooms with these keys: Shift x, Ctrl y, otherwise both (None)."""
    x = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    y = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    if x == y:
        return None
    return pg.ViewBox.XAxis if x else pg.ViewBox.YAxis


def _drag_cursor(event: MouseDragEvent) -> Qt.CursorShape:
    pans = event.button() != Qt.MouseButton.RightButton and not event.isFinish()
    return Qt.CursorShape.ClosedHandCursor if pans else Qt.CursorShape.CrossCursor


class BoxItem(pg.GraphicsObject):
    """An item that covers its box and is painted in the box's pixels: times since 1970 never pass
    a transform, and nothing is drawn outside."""

    def __init__(self, box: Box) -> None:
        super().__init__(box)
        self.setZValue(ON_GRID)
        self._box = box
        self.content: Content | None = None
        self.look: Look | None = None
        box.sigResized.connect(self.prepareGeometryChange)

    def show_content(self, content: Content, look: Look) -> None:
        """Paint this from now on."""
        self.content, self.look = content, look
        self.setVisible(self.has_something(content))
        self.update()

    def has_something(self, content: Content) -> bool:  # noqa: ARG002 - for those who may have not
        """Whether there is anything to paint: otherwise Qt need not ask."""
        return True

    @property
    def projection(self) -> Projection:
        """From data to the pixels in which this item is painted."""
        return self._box.projection

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """The whole box."""
        return self._box.rect()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002 - as above
    ) -> None:
        """Draw in pixels of the box, where there is something to draw."""
        if self.content is not None and self.look is not None:
            self.draw(painter, self.content, self.look, self.projection)

    def draw(self, painter: QPainter, content: Content, look: Look, at: Projection) -> None:
        """Paint it where ``at`` says."""
        raise NotImplementedError
