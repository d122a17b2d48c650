"""A card: one tag's chart under its title."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rvcmonitor.ui.chart.view import ChartView
from rvcmonitor.ui.charts.card_header import CardHeader
from rvcmonitor.ui.charts.card_titles import card_title
from rvcmonitor.ui.widgets.elided_label import ElidedLabel
from rvcmonitor.ui.widgets.guide_places import place_of_tag
from rvcmonitor.ui.widgets.help_button import HelpButton, explain, explain_with_tip
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip


class Card(QFrame):
    """Shows one tag."""

    pin_toggled = Signal(bool)
    menu_requested = Signal(QPoint)
    """In screen coordinates."""
    full_requested = Signal()

    def __init__(self, tag: str, chart: ChartView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag = tag
        self.chart = chart
        self.setObjectName("card")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Cards in a row are equally wide, however long their titles are.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        explain(self, place_of_tag(tag))
        self.header = self._build_header()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(chart, 1)
        chart.setAccessibleName(card_title(tag))
        chart.menu_requested.connect(self.menu_requested)
        chart.full_requested.connect(self.full_requested)

    def _build_header(self) -> CardHeader:
        header = CardHeader()
        self._build_labels()
        self._build_buttons()
        row = QHBoxLayout(header)
        row.setContentsMargins(12, 6, 6, 0)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.title)
        row.addWidget(self.tag_label, 1)
        row.addWidget(self.value)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for button in (self.help, self.pin, self.full, self.more):
            buttons.addWidget(button)
        for button in (self.back, self.help, self.pin, self.full, self.more):
            button.setCursor(Qt.CursorShape.ArrowCursor)  # and not the hand of the title
        row.addLayout(buttons)
        header.double_clicked.connect(self.full_requested)
        return header

    def _build_labels(self) -> None:
        title = card_title(self.tag)
        words = Qt.TextElideMode.ElideRight  # many end alike: "…, averaged"
        self.title = ElidedLabel(title) if title == self.tag else ElidedLabel(title, mode=words)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        explain_with_tip(self.title, place_of_tag(self.tag), title)
        self.tag_label = ElidedLabel(self.tag if title != self.tag else "")
        self.tag_label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        set_tooltip(self.tag_label, self.tag)
        self.tag_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.tag_label.setMinimumWidth(1)  # the title and the value come first
        self.value = PlainLabel()
        set_tooltip(self.value, self.tr("The newest value, smoothed"))

    def _build_buttons(self) -> None:
        self.help = HelpButton(place_of_tag(self.tag))
        self.pin = IconButton("pin", self.tr("Keep this chart at the top"))
        self.pin.setCheckable(True)
        self.pin.toggled.connect(self.pin_toggled)
        self.full = IconButton("maximize-2", self.tr("Full size (Enter or F)"))
        self.full.clicked.connect(self.full_requested)
        self.back = IconButton("arrow-left", self.tr("Back to all charts (Esc)"))
        self.back.setText(self.tr("Back"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.clicked.connect(self.full_requested)
        self.back.hide()
        self.more = IconButton("ellipsis", self.tr("Save, copy and more"))
        self.more.clicked.connect(
            lambda: self.menu_requested.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )

    def in_tab_order(self) -> list[QWidget]:
        """What the Tab key comes to."""
        return [self.back, self.chart, self.help, self.pin, self.full, self.more]

    def set_alone(self, alone: bool) -> None:
        """It has all the room, and shows the way back; or it lies among others."""
        self.back.setVisible(alone)
        self.full.setVisible(not alone)
        self.header.set_movable(not alone)

    @property
    def is_seen(self) -> bool:
        """Whether something of it is on the screen: where only the chart is, that covers it."""
        return self.chart.is_seen or not self.visibleRegion().isEmpty()

    def set_pinned(self, pinned: bool) -> None:
        """Show whether the card is pinned, without a signal."""
        self.pin.blockSignals(True)
        self.pin.setChecked(pinned)
        self.pin.blockSignals(False)
        says = self.tr("Unpin this chart") if pinned else self.tr("Keep this chart at the top")
        set_tooltip(self.pin, says)
        self.pin.setAccessibleName(says)
