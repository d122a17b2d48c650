"""Play, step, loop and volume, and a line of words below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rvcmonitor.ui.media.sound_player import SoundPlayer
from rvcmonitor.ui.widgets.elided_button import ElidedCheckBox
from rvcmonitor.ui.widgets.fields import Slider
from rvcmonitor.ui.widgets.icon import IconButton, IconLabel
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip


class SoundBar(QWidget):
    """The controls of a :class:`SoundPlayer`."""

    stepped = Signal(int)
    """To the previous (−1) or the next (+1) epoch, at the same place."""

    def __init__(self, actions: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        """``actions`` are further buttons, to stand below the controls."""
        super().__init__(parent)
        self.back = IconButton("chevron-left", self.tr("Previous epoch, at the same place (↑)"))
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.play = IconButton("play", self.tr("Play or pause (space)"))
        self.on = IconButton("chevron-right", self.tr("Next epoch, at the same place (↓)"))
        self.on.clicked.connect(lambda: self.stepped.emit(+1))
        self.loop = IconButton("repeat", self.tr("Play again and again (L)"))
        self.loop.setCheckable(True)
        self.time = PlainLabel()
        self.matched = ElidedCheckBox(self.tr("Match volume"))
        set_tooltip(
            self.matched,
            self.tr("Play all epochs equally loud, so that the louder one does not seem better"),
        )
        self.matched.setChecked(True)
        self.volume = Slider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setValue(80)
        self.volume.setFixedWidth(100)
        self.volume.setAccessibleName(self.tr("Volume"))
        set_tooltip(self.volume, self.tr("Volume"))
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._words.hide()
        self._lay_out(actions)

    @property
    def words(self) -> str:
        """What is said below the buttons; empty where nothing is."""
        return self._words.text()

    def connect_player(self, player: SoundPlayer) -> None:
        """Let the buttons command ``player`` and show what it does."""
        self.play.clicked.connect(lambda: player.pause() if player.playing else player.play())
        self.loop.toggled.connect(player.set_loop)
        self.matched.toggled.connect(player.set_matched)
        self.volume.valueChanged.connect(lambda value: player.set_volume(value / 100))
        player.playing_changed.connect(self._draw_play)

    def say(self, words: str) -> None:
        """Say ``words`` below the buttons; empty words take no room."""
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def show_time(self, seconds: float, length: float) -> None:
        """Show where we are in a sound of ``length``; both in seconds."""
        self.time.setText(f"{clock(seconds)} / {clock(length)}")

    def _lay_out(self, actions: Sequence[QWidget]) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.back, self.play, self.on, self.loop):
            buttons.addWidget(button)
        buttons.addWidget(self.time)
        buttons.addStretch(1)
        buttons.addWidget(IconLabel("volume-2", 16))
        buttons.addWidget(self.volume)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(buttons)
        below = QHBoxLayout()
        below.setSpacing(4)
        for action in actions:
            below.addWidget(action)
        below.addStretch(1)
        below.addWidget(self.matched)
        layout.addLayout(below)
        layout.addWidget(self._words)

    @Slot(bool)
    def _draw_play(self, playing: bool) -> None:
        self.play.set_icon("pause" if playing else "play")
        if playing:
            self.say("")


def clock(seconds: float) -> str:
    """Minutes, seconds and tenths: 0:03.2, or 0:03,2 where a comma is written."""
    tenths = round(seconds * 10)
    return f"{tenths // 600}:{tenths // 10 % 60:02d}{QLocale().decimalPoint()}{tenths % 10}"
