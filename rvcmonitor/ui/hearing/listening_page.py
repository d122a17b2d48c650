"""Hear the candidates: another one at the same moment of the clip, a word again and again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.live.heard_sound import LoadedSound
from rvcmonitor.live.media import Heard
from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.hearing.cut import Cut
from rvcmonitor.ui.hearing.heard_list import CLIP, HeardList
from rvcmonitor.ui.hearing.heard_voice import HeardVoice
from rvcmonitor.ui.hearing.range_waveform import RangeWaveform
from rvcmonitor.ui.hearing.voice_names import rating_of, voice_name
from rvcmonitor.ui.media.sound_bar import SoundBar
from rvcmonitor.ui.media.sound_player import SoundPlayer
from rvcmonitor.ui.widgets.help_button import HelpButton, explain
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.widgets.plain_text import set_tooltip
from rvcmonitor.ui.widgets.star_rating import StarRating
from rvcmonitor.ui.widgets.text_style import heading, wrapped

_SHORTEST_PART = 0.2
_LEAP_SECONDS = 1.0


class ListeningPage(QWidget):
    """Everything is played with one volume, and goes on where the one before it was."""

    rated = Signal(object, int)
    """The user gave a :class:`Checkpoint` so many stars."""
    blind_requested = Signal()

    def __init__(self, player: SoundPlayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, "hear-listen")
        self.player = player
        self._voices: dict[object, HeardVoice] = {}
        self._clip: LoadedSound | None = None
        self._ratings: tuple[Rating, ...] = ()
        self._playing: Heard | None = None
        self._before = CLIP
        self.list = HeardList()
        self.waveform = RangeWaveform(_SHORTEST_PART, 1e6)
        self.blind = QPushButton(self.tr("Blind tournament…"))
        self.whole = IconButton("maximize-2", self.tr("Loop all of it again (Backspace)"))
        self.bar = SoundBar((self.blind, self.whole))
        self.bar.loop.setChecked(True)
        self.stars = StarRating(self.tr("Stars"))
        self._name = wrapped()
        self._name.setFont(heading(self.font(), 1.15))
        self._says = wrapped()
        self._lay_out()
        self._connect()

    def show_voices(
        self,
        voices: Sequence[HeardVoice],
        clip: LoadedSound | None,
        ratings: Sequence[Rating],
    ) -> None:
        """List these; what plays goes on."""
        self._voices = {each.voice.path: each for each in voices}
        self._clip, self._ratings = clip, tuple(ratings)
        self.list.show_voices(voices, ratings)
        self._present()

    def say_of_blind(self, why_not: str) -> None:
        """Let the tournament be begun, or say why it cannot."""
        self.blind.setEnabled(not why_not)
        set_tooltip(self.blind, why_not)

    @property
    def words(self) -> str:
        """What is said of the chosen one."""
        return f"{self._name.text()}\n{self._says.text()}".strip()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.stars)
        head.addWidget(HelpButton("hear-listen"))
        right = QVBoxLayout()
        right.addLayout(head)
        right.addWidget(self.waveform, 1)
        right.addWidget(self.bar)
        right.addWidget(self._says)
        right.addStretch(0)
        layout = QHBoxLayout(self)
        layout.setSpacing(12)
        self.list.setMinimumWidth(230)
        layout.addWidget(self.list, 2)
        layout.addLayout(right, 5)

    def _connect(self) -> None:
        self.bar.connect_player(self.player)
        self.player.set_loop(True)
        self.player.moved.connect(self._move)
        self.player.failed.connect(lambda message: self.bar.say(message_text(message)))
        self.bar.stepped.connect(self._step_on)
        self.list.currentRowChanged.connect(self._present)
        self.waveform.sought.connect(self.player.seek)
        self.waveform.cut_changed.connect(self._loop_part)
        self.whole.clicked.connect(self._loop_whole)
        self.blind.clicked.connect(self.blind_requested)
        self.stars.valueChanged.connect(self._rate)

    def _present(self) -> None:
        """Show and play what is chosen, at the place where the one before was."""
        chosen = self.list.chosen
        heard = self._voices.get(chosen)
        loaded = self._clip if chosen == CLIP else heard.loaded if heard is not None else None
        sound = loaded.heard if loaded is not None else None
        if sound is not self._playing:
            self._playing = sound
            self.player.load(sound)
            if sound is not None:
                self.waveform.show_sound(sound)
        if sound is None:
            self.waveform.show_words(self._why_silent(heard))
        self._name.setText(self.tr("The clip itself") if heard is None else voice_name(heard.voice))
        self._says.setText(self._details(heard))
        self._show_stars(heard.voice if heard is not None else None)

    def _why_silent(self, heard: HeardVoice | None) -> str:
        if heard is None:
            return self.tr("There is no clip yet.")
        if heard.failure is not None:
            return self.tr("This candidate could not be converted.")
        if heard.sound is not None:
            return self.tr("Reading…")
        return self.tr("It is not converted yet.")

    def _details(self, heard: HeardVoice | None) -> str:
        if heard is None:
            return self.tr("What every candidate was given to sing, to compare with.")
        if heard.failure is not None:
            said = [message_text(heard.failure.why)]
            if heard.failure.words:
                said.append(self.tr("The trainer's last words:"))
                said += heard.failure.words[-4:]
            return "\n".join(said)
        return "\n".join(message_text(fact.message) for fact in heard.facts)

    def _show_stars(self, voice: Checkpoint | None) -> None:
        self.stars.setEnabled(voice is not None)
        self.stars.blockSignals(True)
        self.stars.setValue(rating_of(voice, self._ratings).stars if voice is not None else 0)
        self.stars.blockSignals(False)
        self.stars.update()

    def _rate(self, stars: int) -> None:
        heard = self._voices.get(self.list.chosen)
        if heard is not None:
            self.rated.emit(heard.voice, stars)

    def _step_on(self, by: int) -> None:
        row = self.list.currentRow() + by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _to_clip_and_back(self) -> None:
        chosen = self.list.chosen
        if chosen != CLIP:
            self._before = chosen
        self.list.choose(CLIP if chosen != CLIP else self._before)

    def _move(self, seconds: float) -> None:
        self.waveform.set_position(seconds)
        self.bar.show_time(seconds, self.player.seconds)

    def _loop_part(self, cut: Cut) -> None:
        whole = cut.begin <= 0.0 and cut.end >= cut.whole
        self.player.set_part(None if whole else (cut.begin, cut.end))
        if not whole:
            self.bar.loop.setChecked(True)

    def _loop_whole(self) -> None:
        self.player.set_part(None)
        self.waveform.set_cut(0.0, 1e6)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space plays, L loops, C is the clip and back, the arrows leap; Backspace loops all."""
        key = Qt.Key
        if event.key() == key.Key_Space:
            self.bar.play.click()
        elif event.key() == key.Key_L:
            self.bar.loop.click()
        elif event.key() == key.Key_C:
            self._to_clip_and_back()
        elif event.key() == key.Key_Backspace:
            self.whole.click()
        elif event.key() in (key.Key_Left, key.Key_Right):
            leap = _LEAP_SECONDS if event.key() == key.Key_Right else -_LEAP_SECONDS
            self.player.seek(self.player.position + leap)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """What cannot be seen is not heard either."""
        self.player.pause()
        super().hideEvent(event)
