"""A card: one tag's chart under its title."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rvcmonitor.ui.chart.widget import Chart
from rvcmonitor.ui.charts.card_titles import card_title
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip


class _Header(QWidget):
    """The title row. A double click on it shows the card alone."""

    double_clicked = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit()


class Card(QFrame):
    """Shows one tag."""

    pin_toggled = Signal(bool)
    menu_requested = Signal(QPoint)
    """In screen coordinates."""
    full_requested = Signal()

    def __init__(self, tag: str, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag = tag
        self.chart = chart
        self.setObjectName("card")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Cards in a row are equally wide, however long their titles are.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.header = self._build_header()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(chart, 1)
        chart.setAccessibleName(card_title(tag))
        chart.menu_requested.connect(self.menu_requested)
        chart.full_requested.connect(self.full_requested)

    def _build_header(self) -> _Header:
        header = _Header()
        title = card_title(self.tag)
        self.title = PlainLabel(title)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.tag_label = PlainLabel(self.tag if title != self.tag else "")
        self.tag_label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        set_tooltip(self.tag_label, self.tag)
        self.tag_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.value = PlainLabel()
        set_tooltip(self.value, self.tr("The newest value, smoothed"))
        self.pin = IconButton("pin", self.tr("Keep this chart at the top"))
        self.pin.setCheckable(True)
        self.pin.toggled.connect(self.pin_toggled)
        self.more = IconButton("ellipsis", self.tr("Save, copy and more"))
        self.more.clicked.connect(
            lambda: self.menu_requested.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        row = QHBoxLayout(header)
        row.setContentsMargins(12, 6, 6, 0)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.tag_label, 1)
        row.addWidget(self.value)
        row.addWidget(self.pin)
        row.addWidget(self.more)
        header.double_clicked.connect(self.full_requested)
        return header

    def set_pinned(self, pinned: bool) -> None:
        self.pin.blockSignals(True)
        self.pin.setChecked(pinned)
        self.pin.blockSignals(False)
        says = self.tr("Unpin this chart") if pinned else self.tr("Keep this chart at the top")
        set_tooltip(self.pin, says)
        self.pin.setAccessibleName(says)
