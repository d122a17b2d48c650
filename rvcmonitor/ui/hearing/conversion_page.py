"""What is to be heard: which trainer, clip, settings and candidates, and when."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.inference.install import HIGHEST_PITCH, Device
from rvcmonitor.live.trainer_search import Trainer
from rvcmonitor.ui.hearing.clip_form import ClipForm
from rvcmonitor.ui.hearing.trainer_row import TrainerRow
from rvcmonitor.ui.hearing.voice_ticks import VoiceTicks
from rvcmonitor.ui.media.sound_player import SoundPlayer
from rvcmonitor.ui.widgets.explained_choice import explain_choices, say_of_choice
from rvcmonitor.ui.widgets.fields import ComboBox, SpinBox
from rvcmonitor.ui.widgets.help_button import HelpButton, explain
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip
from rvcmonitor.ui.widgets.text_style import muted_paragraph

When = Literal["wait", "card", "processor"]
"""Wait until no training runs; or begin now, on the graphics card or on the processor."""


class ConversionPage(QWidget):
    """Says what was chosen; the window does it."""

    settings_changed = Signal()
    """Pitch or index are others."""
    when_changed = Signal()

    def __init__(self, player: SoundPlayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, "hear")
        self._trainer: Trainer | None = None
        self.trainer = TrainerRow()
        self.clip = ClipForm(player)
        self.voices = VoiceTicks()
        self.pitch = SpinBox()
        self.pitch.setRange(-HIGHEST_PITCH, HIGHEST_PITCH)
        self.pitch.setSuffix(self.tr(" semitones"))
        self.pitch.setAccessibleName(self.tr("Pitch"))
        set_tooltip(
            self.pitch,
            self.tr("12 takes a low voice to a high one, −12 a high voice to a low one"),
        )
        self.index = QCheckBox(self.tr("With the index"))
        set_tooltip(self.index, self.tr("Without it you hear the checkpoint and nothing else"))
        self.when = ComboBox()
        self.when.setAccessibleName(self.tr("When"))
        explain_choices(self.when)
        self._price = muted_paragraph()
        self._lay_out()
        self.pitch.valueChanged.connect(self.settings_changed)
        self.index.toggled.connect(self.settings_changed)
        self.when.activated.connect(self._choose_when)
        self._offer_when()

    @property
    def chosen_when(self) -> When:
        """When to begin."""
        chosen: When = self.when.currentData()
        return chosen

    @property
    def device(self) -> Device:
        """What to compute on."""
        return "processor" if self.chosen_when == "processor" else "card"

    def show_settings(self, pitch: int, *, with_index: bool) -> None:
        """Have what is remembered; nobody is told."""
        for field in (self.pitch, self.index):
            field.blockSignals(True)
        self.pitch.setValue(pitch)
        self.index.setChecked(with_index)
        for field in (self.pitch, self.index):
            field.blockSignals(False)

    def show_trainer(self, trainer: Trainer | None) -> None:
        """Show what was found; None while it is looked for."""
        self._trainer = trainer
        if trainer is None:
            self.trainer.show_looking()
            return
        self._offer_when()
        self.index.setEnabled(trainer.index is not None)
        without = self.tr("This model has no .index file")
        with_one = self.tr("Without it you hear the checkpoint and nothing else")
        set_tooltip(self.index, without if trainer.index is None else with_one)
        self.trainer.show_trainer(trainer, trainer.refusal_on(self.device))

    def lock(self, busy: bool) -> None:
        """While it converts nothing of it can be changed."""
        for part in (self.trainer, self.clip, self.pitch, self.when):
            part.setEnabled(not busy)
        has_index = self._trainer is not None and self._trainer.index is not None
        self.index.setEnabled(not busy and has_index)

    def _offer_when(self) -> None:
        """The processor only where it does the trainer no harm."""
        chosen = self.when.currentData()
        harmless = self._trainer is not None and self._trainer.harmless
        self.when.clear()
        for when in get_args(When):
            if when != "processor" or harmless:
                self.when.addItem(self._names()[when], when)
                say_of_choice(self.when, self.when.count() - 1, self._prices()[when])
        self.when.setCurrentIndex(max(self.when.findData(chosen), 0))
        self._price.setText(self._prices()[self.chosen_when])

    def _names(self) -> dict[When, str]:
        return {
            "wait": self.tr("When no training runs"),
            "card": self.tr("Now, on the graphics card"),
            "processor": self.tr("Now, on the processor"),
        }

    def _prices(self) -> dict[When, str]:
        return {
            "wait": self.tr("It waits until the training has ended or paused."),
            "card": self.tr(
                "It takes up to 2 GB of the card's memory; beside a training both are slow."
            ),
            "processor": self.tr("The card stays free; one to two minutes for each candidate."),
        }

    def _choose_when(self) -> None:
        self._price.setText(self._prices()[self.chosen_when])
        if self._trainer is not None:
            refusal = self._trainer.refusal_on(self.device)
            self.trainer.show_trainer(self._trainer, refusal)
        self.when_changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        pitch = PlainLabel(self.tr("Pitch"))
        pitch.setBuddy(self.pitch)
        when = PlainLabel(self.tr("When"))
        when.setBuddy(self.when)
        row = QHBoxLayout()
        row.setSpacing(14)
        for part in (self.pitch, self.index):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(HelpButton("hear-settings"))
        grid.addWidget(pitch, 0, 0)
        grid.addLayout(row, 0, 1)
        grid.addWidget(when, 1, 0)
        grid.addWidget(self.when, 1, 1)
        grid.addWidget(self._price, 2, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(12)
        column.addWidget(self.trainer)
        column.addWidget(self.clip, 1)
        column.addLayout(grid)
        scroll = QScrollArea()
        scroll.setWidget(left)
        scroll.setWidgetResizable(True)
        scroll.setProperty("column", True)
        scroll.setAccessibleName(self.tr("Clip and candidates"))
        self.voices.setMinimumWidth(220)
        layout = QHBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(scroll, 9)
        layout.addWidget(self.voices, 4)
