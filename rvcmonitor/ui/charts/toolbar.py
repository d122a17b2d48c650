"""The slim bar above the charts: guide, smoothing, axes, and the way about."""

from __future__ import annotations

from dataclasses import replace
from math import log

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QWidget,
)

from rvcmonitor.live.session import Session, XAxis
from rvcmonitor.ui.charts.guides import GUIDES, fitting_guide
from rvcmonitor.ui.widgets.fields import ComboBox, DoubleSpinBox, Slider
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_choice_tooltip, set_tooltip

STOPS = (0.0, 0.5, 0.987, 0.999)
"""Weights at which the slider rests; 0.5 and 0.987 are what the guides use."""
ROOM = 26 + 30
"""Pixels around and between the two halves of the bar, and for a slider that is easy to set."""
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


class ChartToolbar(QWidget):
    """Shows and changes the session's :class:`View`. Two rows where there is little room."""

    fit_requested = Signal()
    newest_requested = Signal()
    more_requested = Signal()
    filter_changed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.guide = ComboBox()
        self.guide.setAccessibleName(self.tr("Guide"))
        self.guide.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self._fill_guides()
        self.slider = SmoothingSlider()
        self.slider.setAccessibleName(self.tr("Smoothing"))
        self.weight = DoubleSpinBox()
        self.weight.setRange(0.0, 0.999)
        self.weight.setDecimals(3)
        self.weight.setSingleStep(0.001)
        self.weight.setKeyboardTracking(False)
        self.weight.setButtonSymbols(DoubleSpinBox.ButtonSymbols.NoButtons)
        self.weight.setFixedWidth(54)
        self.weight.setAccessibleName(self.tr("Smoothing, as a number"))
        self.axis = ComboBox()
        for name, axis in self._axes():
            self.axis.addItem(name, axis)
        self.axis.setAccessibleName(self.tr("Horizontal axis"))
        self.outliers = self._toggle(
            self.tr("Ignore outliers"), self.tr("Do not let single extreme values stretch charts")
        )
        self.log = self._toggle(self.tr("Log"), self.tr("Logarithmic vertical axis"))
        self.follow = self._toggle(
            self.tr("Newest"), self.tr("Move to the newest point and stay there (End)")
        )
        self.fit = QToolButton()
        self.fit.setText(self.tr("Fit"))
        set_tooltip(self.fit, self.tr("Show everything (Home, or double-click a chart)"))
        self.fit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find charts"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(90)
        self.filter.setMaximumWidth(180)
        self.more = IconButton("ellipsis", self.tr("More about the charts"))
        self.complaint = PlainLabel()
        self.complaint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.complaint.setWordWrap(True)
        self.complaint.hide()
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        label = PlainLabel(self.tr("Smoothing"))
        label.setBuddy(self.slider)
        self._looks = _row(self.guide, label, self.slider, self.weight, self.axis, None)
        buttons = (self.outliers, self.log, self.fit, self.follow)
        self._ways = _row(*buttons, None, self.filter, self.more)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(10, 6, 10, 6)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.addWidget(self._looks, 0, 0)
        self._grid.addWidget(self._ways, 0, 1)
        self._grid.addWidget(self.complaint, 2, 0, 1, 2)
        self._grid.setColumnStretch(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        rows = (self._looks, self._ways)
        needed = sum(row.minimumSizeHint().width() for row in rows) + ROOM
        beside = event.size().width() >= needed
        self._grid.addWidget(self._looks, 0, 0, 1, 1 if beside else 2)
        self._grid.addWidget(
            self._ways, 0 if beside else 1, 1 if beside else 0, 1, 1 if beside else 2
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        needed = max(self._looks.minimumSizeHint().width(), self._ways.minimumSizeHint().width())
        return QSize(needed + 20, super().minimumSizeHint().height())

    def show_follows(self, follows: bool) -> None:
        """Show whether the newest point is in view and will stay there."""
        self.follow.setChecked(follows)

    def say_about_filter(self, wrong: str | None, *, found: bool) -> None:
        """Say what is wrong with the filter, or that nothing matches it."""
        if wrong is not None:
            text = self.tr("This is no regular expression ({reason}); it is searched for as it is.")
            self.complaint.setText(text.format(reason=wrong))
        elif not found:
            self.complaint.setText(self.tr("No chart matches this."))
        self.complaint.setVisible(wrong is not None or not found)

    def _connect(self) -> None:
        session = self._session
        self.guide.activated.connect(self._choose_guide)
        self.slider.weight_changed.connect(self._set_smoothing)
        self.weight.valueChanged.connect(lambda value: self._set_smoothing(round(value, 3)))
        self.axis.activated.connect(lambda: self._change(x_axis=self.axis.currentData()))
        self.outliers.toggled.connect(lambda on: self._change(ignore_outliers=on))
        self.log.toggled.connect(lambda on: self._change(log_y=on))
        self.fit.clicked.connect(self.fit_requested)
        self.follow.clicked.connect(self.newest_requested)
        self.more.clicked.connect(self.more_requested)
        self.filter.textChanged.connect(self.filter_changed)
        session.view_changed.connect(self.refresh)
        session.selected_changed.connect(self.refresh)
        session.published.connect(self.refresh)

    def _toggle(self, text: str, says: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        set_tooltip(button, says)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _axes(self) -> tuple[tuple[str, XAxis], ...]:
        return (
            (self.tr("Epoch"), "epoch"),
            (self.tr("Step"), "step"),
            (self.tr("Elapsed"), "relative"),
            (self.tr("Clock"), "wall"),
        )

    def _fill_guides(self) -> None:
        self.guide.addItem("", None)
        for guide, rule in GUIDES.items():
            self.guide.addItem(message_text(rule.name), guide)
            set_choice_tooltip(self.guide, self.guide.count() - 1, message_text(rule.sentence))

    def refresh(self) -> None:
        """Show what the session says."""
        view = self._session.view
        fitting = GUIDES[fitting_guide(self._session.selected)]
        auto = self.tr("Auto: {name}").format(name=message_text(fitting.name))
        if self.guide.itemText(0) != auto:
            self.guide.removeItem(0)
            self.guide.insertItem(0, auto, None)  # as a new item, so that the box gets its width
        set_choice_tooltip(self.guide, 0, message_text(fitting.sentence))
        self.guide.setCurrentIndex(max(self.guide.findData(view.guide), 0))
        rule = GUIDES[view.guide] if view.guide else fitting
        set_tooltip(self.guide, message_text(rule.sentence))
        self.slider.set_weight(view.smoothing)
        with QSignalBlocker(self.weight):
            self.weight.setValue(view.smoothing)
        self.axis.setCurrentIndex(max(self.axis.findData(view.x_axis), 0))
        for button, on in ((self.outliers, view.ignore_outliers), (self.log, view.log_y)):
            with QSignalBlocker(button):
                button.setChecked(on)

    def _choose_guide(self) -> None:
        guide = self.guide.currentData()
        rule = GUIDES[guide or fitting_guide(self._session.selected)]
        self._change(guide=guide, smoothing=rule.smoothing, own_smoothing=False)

    def _set_smoothing(self, weight: float) -> None:
        self._change(smoothing=weight, own_smoothing=True)

    def _change(self, **choices: object) -> None:
        self._session.set_view(replace(self._session.view, **choices))  # type: ignore[arg-type]


def _row(*widgets: QWidget | None) -> QWidget:
    """Widgets beside each other; None is a gap that grows."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(5)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return holder
