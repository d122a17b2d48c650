"""The converted candidates, one below the other, with the clip itself on top."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.ui.hearing.heard_voice import HeardVoice
from rvcmonitor.ui.hearing.voice_names import rating_of, voice_name, with_ranks
from rvcmonitor.ui.media.blind_judgement import stars_text
from rvcmonitor.ui.widgets.icon_drawing import icon
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.widgets.plain_text import set_tooltip
from rvcmonitor.ui.widgets.theme import tone_colour

CLIP = Path()
"""Stands for the clip where the others stand for their checkpoints."""

_CHOOSE = frozenset(
    {
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
        *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    }
)


class HeardList(QListWidget):
    """A row each: name, stars, and what numbers say of the sound; the order is that of training and
    says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voices: tuple[HeardVoice, ...] = ()
        self._ratings: tuple[Rating, ...] = ()
        self.setAccessibleName(self.tr("What can be heard"))
        self.setWordWrap(True)
        self.setSpacing(3)
        self.setIconSize(QSize(16, 16))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def chosen(self) -> Path:
        """The checkpoint of the chosen row, or :data:`CLIP`."""
        row = self.currentRow()
        return self._voices[row - 1].voice.path if 0 < row <= len(self._voices) else CLIP

    def choose(self, path: Path) -> None:
        """Choose the row of this checkpoint, or the clip's."""
        paths = [CLIP, *(heard.voice.path for heard in self._voices)]
        self.setCurrentRow(paths.index(path) if path in paths else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Only those that choose a row: letters and the space belong to the player."""
        if event.key() in _CHOOSE:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def show_voices(self, voices: Sequence[HeardVoice], ratings: Sequence[Rating]) -> None:
        """List these; what was chosen stays chosen, and nobody is told."""
        if (tuple(voices), tuple(ratings)) == (self._voices, self._ratings) and self.count():
            return
        chosen = self.chosen
        same = [each.voice.path for each in voices] == [each.voice.path for each in self._voices]
        self._voices, self._ratings = tuple(voices), tuple(ratings)
        if not same or not self.count():
            self.blockSignals(True)
            self.clear()
            self.addItem(QListWidgetItem(self.tr("The clip itself")))
            for _ in voices:
                self.addItem(QListWidgetItem())
            self.choose(chosen)
            self.blockSignals(False)
        for row, heard in enumerate(voices, 1):
            self._describe(self.item(row), heard)

    def _describe(self, item: QListWidgetItem, heard: HeardVoice) -> None:
        name = with_ranks(voice_name(heard.voice), heard.ranks)
        stars = rating_of(heard.voice, self._ratings).stars
        head = f"{name}   {stars_text(stars)}" if stars else name
        lines = [head, *self._state(heard)]
        text = "\n".join(lines)
        if item.text() != text:
            item.setText(text)
            set_tooltip(item, heard.voice.path.name)
        marked = heard.failure is not None or bool(heard.facts)
        tone = tone_colour("bad" if heard.failure is not None else "watch", self.palette())
        chosen = self.palette().color(QPalette.ColorRole.HighlightedText)
        item.setIcon(icon("triangle-alert", tone, chosen) if marked else QIcon())

    def _state(self, heard: HeardVoice) -> list[str]:
        if heard.failure is not None:
            return [self.tr("Not converted")]
        if heard.sound is None:
            return [self.tr("Not converted yet")]
        return [message_text(fact.message) for fact in heard.facts]
