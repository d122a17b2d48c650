"""The tools above the pictures: how large, how bright, and what beside what."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from rvcmonitor.ui.media.picture_view import Tuning, Viewport
from rvcmonitor.ui.widgets.fields import Slider
from rvcmonitor.ui.widgets.icon import IconButton, IconLabel
from rvcmonitor.ui.widgets.plain_text import set_tooltip


class PictureBar(QWidget):
    """Arrangement, difference, zoom, brightness and contrast of a pictures pane."""

    layout_changed = Signal()
    difference_changed = Signal()

    def __init__(
        self, viewport: Viewport, tuning: Tuning, choice: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tuning = tuning
        self._by_hand = False
        self.beside_button = IconButton("columns-2", "")
        self.beside_button.setCheckable(True)
        self.beside_button.toggled.connect(self._name_arrangement)
        self.beside_button.setChecked(True)
        self.beside_button.toggled.connect(self.layout_changed)
        self.beside_button.clicked.connect(self._take_by_hand)
        self.difference_button = self._toggle("diff", self.tr("Show the difference (D)"))
        self.difference_button.toggled.connect(self.difference_changed)
        self.fit_button = IconButton("maximize", self.tr("Fit into the window (0)"))
        self.fit_button.clicked.connect(viewport.fit)
        self.actual_button = QToolButton()
        self.actual_button.setText("1:1")
        set_tooltip(self.actual_button, self.tr("Actual size (1)"))
        self.actual_button.setAccessibleName(self.tr("Actual size (1)"))
        self.actual_button.clicked.connect(viewport.actual_size)
        self.brightness = self._slider(self.tr("Brightness"), -100, 100, 0)
        self.contrast = self._slider(self.tr("Contrast"), 20, 400, 100)
        self.reset_button = IconButton("rotate-ccw", self.tr("Brightness and contrast as drawn"))
        self.reset_button.clicked.connect(self._reset)
        self.reset_button.setEnabled(False)
        self._lay_out(choice)

    @property
    def side_by_side(self) -> bool:
        """Whether the pair stands side by side, and not one above the other."""
        return self.beside_button.isChecked()

    def propose(self, *, side_by_side: bool) -> None:
        """Arrange the pair so, unless the user chose."""
        if not self._by_hand and side_by_side != self.side_by_side:
            self.beside_button.setChecked(side_by_side)

    @property
    def difference(self) -> bool:
        """Whether the difference of the pair is asked for; never without a pair."""
        return self.difference_button.isChecked() and self.difference_button.isEnabled()

    def set_paired(self, paired: bool) -> None:
        """Offer what needs two pictures only where there are two."""
        self.difference_button.setEnabled(paired)
        self.beside_button.setEnabled(paired)

    def _lay_out(self, choice: QWidget) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(choice)
        layout.addWidget(self.beside_button)
        layout.addWidget(self.difference_button)
        layout.addSpacing(8)
        layout.addWidget(self.fit_button)
        layout.addWidget(self.actual_button)
        layout.addStretch(1)
        layout.addWidget(IconLabel("sun", 16))
        layout.addWidget(self.brightness)
        layout.addWidget(IconLabel("contrast", 16))
        layout.addWidget(self.contrast)
        layout.addWidget(self.reset_button)

    def _toggle(self, name: str, says: str) -> IconButton:
        button = IconButton(name, says)
        button.setCheckable(True)
        return button

    def _slider(self, says: str, low: int, high: int, value: int) -> Slider:
        slider = Slider(Qt.Orientation.Horizontal)
        slider.setRange(low, high)
        slider.setValue(value)
        slider.setFixedWidth(90)
        set_tooltip(slider, says)
        slider.setAccessibleName(says)
        slider.valueChanged.connect(self._tune)
        return slider

    @Slot(bool)
    def _name_arrangement(self, beside: bool) -> None:
        """The button shows what there is and says what a click makes of it."""
        self.beside_button.set_icon("columns-2" if beside else "rows-2")
        says = self.tr("One above the other") if beside else self.tr("Side by side")
        set_tooltip(self.beside_button, says)
        self.beside_button.setAccessibleName(says)

    @Slot()
    def _take_by_hand(self) -> None:
        self._by_hand = True

    @Slot()
    def _tune(self) -> None:
        self._tuning.set(self.brightness.value(), self.contrast.value())
        self.reset_button.setEnabled(not self._tuning.neutral)

    @Slot()
    def _reset(self) -> None:
        self.brightness.setValue(0)
        self.contrast.setValue(100)
