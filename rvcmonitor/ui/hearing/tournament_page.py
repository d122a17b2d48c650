"""The blind tournament: two sounds without names, and what the ears say of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.analysis.listening.preferences import Said
from rvcmonitor.analysis.listening.tournament import Question, Standing, most_questions
from rvcmonitor.live.media import Heard
from rvcmonitor.message import Message
from rvcmonitor.ui.hearing.heard_voice import HeardVoice
from rvcmonitor.ui.hearing.tournament_result import TournamentResult
from rvcmonitor.ui.media.comparing_buttons import answer_button, play_button
from rvcmonitor.ui.media.sound_player import SoundPlayer
from rvcmonitor.ui.media.waveform import Waveform
from rvcmonitor.ui.widgets.help_button import HelpButton, explain
from rvcmonitor.ui.widgets.message_text import message_text, number
from rvcmonitor.ui.widgets.plain_text import PlainLabel
from rvcmonitor.ui.widgets.text_style import heading, muted_paragraph

Letter = Literal["A", "B"]


class TournamentPage(QWidget):
    """Asks one question after the other, and shows what came of it. It knows the sounds only by
    their places; what was answered is told, and the next question comes from outside."""

    answered = Signal(object, object)
    """The :class:`Question`, and what was :data:`Said`."""
    skipped = Signal(object)
    """The :class:`Question`."""
    left_off = Signal()
    """The user goes on later; all answers are kept."""

    def __init__(self, player: SoundPlayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, "hear-blind")
        self.player = player
        self._voices: tuple[HeardVoice, ...] = ()
        self._question: Question | None = None
        self._letter: Letter = "A"
        self._listened: set[Letter] = set()
        self.result = TournamentResult()
        self._build()
        self._connect()

    def show_standing(
        self,
        voices: Sequence[HeardVoice],
        standing: Standing,
        answers: int,
        *,
        may_begin: bool,
    ) -> None:
        """Ask the next question about ``voices`` after so many ``answers``, or show the result.
        ``may_begin``: A is played at once."""
        self._voices, self._question = tuple(voices), standing.question
        self.player.pause()
        if standing.question is None:
            self.result.show_result(voices, standing, answers)
            self._stack.setCurrentWidget(self.result)
            return
        most = number(max(most_questions(len(voices)), answers + 1))
        count = self.tr("Question {n}, of {most} at most")
        self.count.setText(count.format(n=number(answers + 1), most=most))
        self.note.clear()
        self._listened = set()
        self._allow_choice()
        self._stack.setCurrentWidget(self._asking)
        self.player.seek(0.0)
        self._listen("A", play=may_begin and self.isVisible())

    def wait(self) -> None:
        """The next question is being worked out."""
        self._question = None
        self._allow_choice()

    def _build(self) -> None:
        play, answer = self.tr("Play {letter}"), self._answer
        self.a = play_button(play.format(letter="A"), lambda: self._listen("A"))
        self.b = play_button(play.format(letter="B"), lambda: self._listen("B"))
        self.a_better = answer_button(self.tr("A is better"), lambda: answer("left"))
        self.same = answer_button(self.tr("I hear no difference"), lambda: answer("same"))
        self.b_better = answer_button(self.tr("B is better"), lambda: answer("right"))
        self.skip = QPushButton(self.tr("Skip"))
        self.leave = QPushButton(self.tr("Go on later"))
        self.count = PlainLabel()
        self.count.setFont(heading(self.font(), 1.15))
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self.waveform = Waveform()
        self._asking = self._lay_out_asking()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._asking)
        self._stack.addWidget(self.result)
        layout = QVBoxLayout(self)
        layout.addWidget(self._stack)

    def _lay_out_asking(self) -> QWidget:
        page = QWidget()
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        head.addWidget(HelpButton("hear-blind"))
        hint = self.tr(
            "Listen to both, then choose. A and B are equally loud and go on at the same place: the"
            " keys A and B switch in the middle of a word, 1, 2 and 3 answer, S skips. Some pairs"
            " come twice, and one is the same sound twice: that shows how sure your ears are."
        )
        grid = QGridLayout()
        grid.addWidget(self.a, 0, 0)
        grid.addWidget(self.b, 0, 2)
        for column, button in enumerate((self.a_better, self.same, self.b_better)):
            grid.addWidget(button, 1, column)
            grid.setColumnStretch(column, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.skip)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(muted_paragraph(hint))
        layout.addWidget(self.waveform, 1)
        layout.addLayout(grid)
        layout.addWidget(self.note)
        layout.addLayout(foot)
        layout.addStretch(0)
        return page

    def _connect(self) -> None:
        self.player.set_loop(True)
        self.player.moved.connect(self.waveform.set_position)
        self.player.failed.connect(self._say)
        self.waveform.sought.connect(self.player.seek)
        self.skip.clicked.connect(self._skip)
        self.leave.clicked.connect(self.left_off)

    def _sound(self, letter: Letter) -> Heard | None:
        if self._question is None:
            return None
        place = self._question.left if letter == "A" else self._question.right
        loaded = self._voices[place].loaded
        return loaded.heard if loaded is not None else None

    def _listen(self, letter: Letter, *, play: bool = True) -> None:
        self._letter = letter
        self.a.setChecked(letter == "A")
        self.b.setChecked(letter == "B")
        sound = self._sound(letter)
        if sound is None:
            return
        self.player.load(sound)
        if letter == "A" or self.waveform.shown is None:
            self.waveform.show_sound(sound)
        if play:
            self.player.play()
        if self.player.playing:
            self._listened.add(letter)
        self._allow_choice()

    def _allow_choice(self) -> None:
        """Nobody can choose before both were heard."""
        both = self._question is not None and self._listened == {"A", "B"}
        for button in (self.a_better, self.same, self.b_better):
            button.setEnabled(both)
        for button in (self.a, self.b, self.skip):
            button.setEnabled(self._question is not None)

    def _answer(self, said: Said) -> None:
        question = self._question
        if question is not None:
            self.wait()
            self.answered.emit(question, said)

    def _skip(self) -> None:
        question = self._question
        if question is not None:
            self.wait()
            self.skipped.emit(question)

    def _say(self, message: Message) -> None:
        self.note.setText(message_text(message))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A and B play, 1 to 3 answer, S skips, the space pauses."""
        key = Qt.Key
        buttons = {
            key.Key_A: self.a,
            key.Key_B: self.b,
            key.Key_1: self.a_better,
            key.Key_2: self.same,
            key.Key_3: self.b_better,
            key.Key_S: self.skip,
        }
        button = buttons.get(key(event.key()))
        if self._stack.currentWidget() is not self._asking:
            super().keyPressEvent(event)
        elif event.key() == key.Key_Space:
            self.player.pause() if self.player.playing else self._listen(self._letter)
        elif button is None:
            super().keyPressEvent(event)
        elif button.isEnabled():
            button.click()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """What cannot be seen is not heard either."""
        self.player.pause()
        super().hideEvent(event)
