"""Which trainer converts: where it is, what it lacks, and another one on request."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from rvcmonitor.live.trainer_search import Trainer
from rvcmonitor.message import Message
from rvcmonitor.training.folders import shown
from rvcmonitor.ui.widgets.elided_label import ElidedLabel
from rvcmonitor.ui.widgets.help_button import HelpButton
from rvcmonitor.ui.widgets.icon import IconLabel
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.widgets.plain_text import PlainLabel
from rvcmonitor.ui.widgets.text_style import heading


class TrainerRow(QWidget):
    """The trainer's name and folder, and below it what stands in its way."""

    folder_chosen = Signal(object)
    """Use the trainer in this folder (a path); None: look for it from the watched folder."""
    python_chosen = Signal(object)
    """This program (a path) starts it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = PlainLabel(self.tr("Trainer"))
        title.setFont(heading(self.font()))
        self._name = ElidedLabel()
        self.choose = QPushButton(self.tr("Choose"))
        menu = QMenu(self.choose)
        menu.addAction(self.tr("The folder of Applio or RVC…"), self._ask_folder)
        menu.addAction(self.tr("The Python that starts it…"), self._ask_python)
        menu.addSeparator()
        menu.addAction(
            self.tr("Look for it from the watched folder"), lambda: self.folder_chosen.emit(None)
        )
        self.choose.setMenu(menu)
        self._icon = IconLabel("triangle-alert", 16, "watch")
        self._why = PlainLabel()
        self._why.setWordWrap(True)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(title)
        row.addWidget(self._name, 1)
        row.addWidget(self.choose)
        row.addWidget(HelpButton("hear-trainer"))
        below = QHBoxLayout()
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._why, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(below)
        self.show_looking()

    def show_looking(self) -> None:
        """Say that it is looked for."""
        self._looking = True
        self._name.setText(self.tr("Looking for it…"))
        self._say(None)

    def show_trainer(self, trainer: Trainer, refusal: Message | None) -> None:
        """Show what was found, and why it cannot convert as it is (None: it can)."""
        self._looking = False
        if trainer.install is None:
            self._name.setText(self.tr("None was found"))
        else:
            name, folder = trainer.install.adapter.NAME, shown(trainer.install.root)
            self._name.setText(f"{name} · {folder}")
        self._say(refusal)

    @property
    def looking(self) -> bool:
        """Whether it is still looked for."""
        return self._looking

    def text(self) -> str:
        """All that it says."""
        return f"{self._name.text()}\n{self._why.text()}".strip()

    def _say(self, why: Message | None) -> None:
        self._why.setText("" if why is None else message_text(why))
        for part in (self._icon, self._why):
            part.setVisible(why is not None)

    def _ask_folder(self) -> None:
        title = self.tr("Choose the folder of the trainer")
        if chosen := QFileDialog.getExistingDirectory(self, title):
            self.folder_chosen.emit(Path(chosen))

    def _ask_python(self) -> None:
        title = self.tr("Choose the Python that starts the trainer")
        chosen, _ = QFileDialog.getOpenFileName(self, title)
        if chosen:
            self.python_chosen.emit(Path(chosen))
