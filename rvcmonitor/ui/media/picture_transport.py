"""Walking through the epochs: slider, step, play, follow the newest, and the way to the curves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.ui.widgets.elided_button import ElidedButton, ElidedCheckBox
from rvcmonitor.ui.widgets.elided_label import ElidedLabel
from rvcmonitor.ui.widgets.fields import Slider
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.widgets.plain_text import set_tooltip


class PictureTransport(QWidget):
    """Says where the user wants to go; the pane decides."""

    moved = Signal(int)
    playing_changed = Signal(bool)
    follow_changed = Signal(bool)
    curves_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = Slider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Epoch"))
        self.slider.setPageStep(10)
        self.slider.valueChanged.connect(self.moved)
        self.back = IconButton("chevron-left", self.tr("Previous epoch (←)"))
        self.back.clicked.connect(lambda: self.slider.setValue(self.slider.value() - 1))
        self.on = IconButton("chevron-right", self.tr("Next epoch (→)"))
        self.on.clicked.connect(lambda: self.slider.setValue(self.slider.value() + 1))
        self.play = IconButton("play", self.tr("Play all epochs as a film (space)"))
        self.play.setCheckable(True)
        self.play.toggled.connect(self.playing_changed)
        self.play.toggled.connect(self._draw_play)
        self.follow = ElidedCheckBox(self.tr("Follow the newest"))
        set_tooltip(self.follow, self.tr("Go to each new picture as it is logged (F)"))
        self.follow.toggled.connect(self.follow_changed)
        self.curves = ElidedButton(self.tr("Show on the curves"))
        self.curves.clicked.connect(self.curves_requested)
        self.where = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        # Words of changing length must not make the window ask for another size at every step.
        self.where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lay_out()

    @property
    def following(self) -> bool:
        """Whether each new picture is to be shown when it comes."""
        return self.follow.isChecked()

    def set_following(self, follow: bool) -> None:
        """Change the button without asking anyone to move."""
        self.follow.blockSignals(True)
        self.follow.setChecked(follow)
        self.follow.blockSignals(False)

    def set_playing(self, playing: bool) -> None:
        """Play or stop as if the button had been pressed."""
        self.play.setChecked(playing)

    def set_range(self, last: int) -> None:
        """Let the slider go from 0 to ``last``, without asking anyone to move."""
        self.slider.blockSignals(True)
        self.slider.setRange(0, last)
        self.slider.blockSignals(False)

    def set_index(self, index: int) -> None:
        """Show that the picture ``index`` is shown, without asking anyone to move."""
        self.slider.blockSignals(True)
        self.slider.setValue(index)
        self.slider.blockSignals(False)
        self.back.setEnabled(index > 0)
        self.on.setEnabled(index < self.slider.maximum())

    def say(self, where: str) -> None:
        """Say ``where`` we are: epoch, step and time."""
        self.where.setText(where)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.back, self.play, self.on):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.follow)
        buttons.addWidget(self.curves)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.where)
        layout.addWidget(self.slider)
        layout.addLayout(buttons)

    @Slot(bool)
    def _draw_play(self, playing: bool) -> None:
        self.play.set_icon("pause" if playing else "play")
