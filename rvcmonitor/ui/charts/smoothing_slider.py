"""The slider of the smoothing's weight, which rests where people want it."""

from __future__ import annotations

from math import log

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionSlider, QWidget

from rvcmonitor.ui.widgets.fields import Slider

STOPS = (0.0, 0.5, 0.987, 0.999)
"""Weights at which the slider rests; 0.5 and 0.987 are what the guides use."""
CATCH = 0.012
"""Of the slider's length: how near to a stop the handle is caught."""


class SmoothingSlider(Slider):
    """0 to 0.999, the upper end drawn out: that is where the weights differ that people use.

    The place p (0 to 1) stands for the weight 1 − 0.001^p, so that equal ways make averages
    longer by equal factors.
    """

    weight_changed = Signal(float)
    SCALE = 10_000

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, self.SCALE)
        self.setSingleStep(self.SCALE // 100)
        self.setPageStep(self.SCALE // 10)
        self.setMinimumWidth(50)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._on_value)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Long enough to be set to a hundredth."""
        return QSize(200, super().sizeHint().height())

    @staticmethod
    def weight_at(place: float) -> float:
        """The weight at ``place`` (0 to 1), to three digits."""
        return round(1 - float(0.001**place), 3)

    @staticmethod
    def place_of(weight: float) -> float:
        """Where ``weight`` is (0 to 1)."""
        return log(1 - min(weight, 0.999)) / log(0.001)

    def weight(self) -> float:
        """The weight at the handle, 0 to 0.999."""
        place = self.value() / self.SCALE
        near = min(STOPS, key=lambda stop: abs(self.place_of(stop) - place))
        return near if abs(self.place_of(near) - place) <= CATCH else self.weight_at(place)

    def set_weight(self, weight: float) -> None:
        """Show ``weight``, without a signal."""
        if weight != self.weight():
            with QSignalBlocker(self):
                self.setValue(round(self.place_of(weight) * self.SCALE))

    def _on_value(self) -> None:
        self.weight_changed.emit(self.weight())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Jump to where the groove was clicked, as people expect."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self._handle(option)
        if event.button() == Qt.MouseButton.LeftButton and not handle.contains(
            event.position().toPoint()
        ):
            room = self.width() - handle.width()
            way = int(event.position().x()) - handle.width() // 2
            self.setValue(QStyle.sliderValueFromPosition(0, self.SCALE, way, room))
        super().mousePressEvent(event)

    def _handle(self, option: QStyleOptionSlider) -> QRect:
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the stops behind the handle."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        width = self._handle(option).width()
        with QPainter(self) as painter:
            painter.setPen(self.palette().placeholderText().color())
            for stop in STOPS[1:-1]:
                x = width / 2 + self.place_of(stop) * (self.width() - width)
                painter.drawLine(round(x), 0, round(x), 3)
                painter.drawLine(round(x), self.height() - 4, round(x), self.height() - 1)
        super().paintEvent(event)
