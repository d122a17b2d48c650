"""Blind A/B: two epochs without names, so that only the ear decides."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.live.blind import BlindPair, BlindResult, Choice, Letter
from rvcmonitor.live.media import Answer, Broken, Heard, MediaReader, Want
from rvcmonitor.message import Message
from rvcmonitor.training.media_place import MediaPlace
from rvcmonitor.ui.media.comparing_buttons import answer_button, play_button
from rvcmonitor.ui.media.sound_player import SoundPlayer
from rvcmonitor.ui.widgets.fields import ComboBox
from rvcmonitor.ui.widgets.message_text import joined, message_text
from rvcmonitor.ui.widgets.plain_text import PlainLabel
from rvcmonitor.ui.widgets.text_style import muted_paragraph


class BlindTest(QDialog):
    """Choose two epochs, listen to them as A and B, choose the better one, and only then see which
    was which. The samples are matched in volume, because the louder one would win."""

    judged = Signal(object)
    """A :class:`BlindResult`."""

    def __init__(
        self,
        media: MediaReader,
        player: SoundPlayer,
        parent: QWidget | None = None,
        dice: random.Random | None = None,
    ) -> None:
        super().__init__(parent)
        self._media, self._player = media, player
        # Chance must not be guessable by the listener, no more: S311 is about secrets.
        self._dice = dice or random.Random()  # noqa: S311
        self._run, self._tag = Path(), ""
        self._places: Mapping[int, MediaPlace] = {}
        self._names: Mapping[int, str] = {}
        self._pair: BlindPair | None = None
        self._letter: Letter = "A"
        self._listened: set[Letter] = set()
        self.setWindowTitle(self.tr("Blind comparison"))
        self._build()
        media.ready.connect(self._take)
        player.failed.connect(self._say)

    def offer(
        self,
        run: Path,
        tag: str,
        places: Mapping[int, MediaPlace],
        names: Mapping[int, str],
        chosen: tuple[int, int],
    ) -> None:
        """Let the listener choose two of these samples (by step), ``chosen`` to begin with."""
        self._run, self._tag, self._places, self._names = run, tag, places, names
        for box, step in zip((self.first, self.second), chosen, strict=True):
            box.clear()
            for offered in places:
                box.addItem(names[offered], offered)
            box.setCurrentIndex(box.findData(step))
        self._pair = None
        self._stack.setCurrentWidget(self._choosing)
        self._check_choice()

    @property
    def names(self) -> Mapping[int, str]:
        """What the samples are called, by step."""
        return self._names

    def add_words(self, words: str) -> None:
        """Say something more about the comparison that was just made."""
        self._result.setText(f"{self._result.text()}\n{words}")

    @property
    def pair(self) -> BlindPair | None:
        """What hides behind the letters, while a comparison runs."""
        return self._pair

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._choosing = self._build_choosing()
        self._listening = self._build_listening()
        self._stack.addWidget(self._choosing)
        self._stack.addWidget(self._listening)
        self._note = PlainLabel()
        self._note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._stack)
        layout.addWidget(self._note)
        self.resize(440, 320)

    def _build_choosing(self) -> QWidget:
        page = QWidget()
        self.first, self.second = ComboBox(), ComboBox()
        self.first.setAccessibleName(self.tr("One epoch"))
        self.second.setAccessibleName(self.tr("The other epoch"))
        self.begin = QPushButton(self.tr("Hide the names and listen"))
        self.begin.setProperty("primary", True)
        self.begin.clicked.connect(self._begin)
        for box in (self.first, self.second):
            box.currentIndexChanged.connect(self._check_choice)
        asks = PlainLabel(self.tr("Which two epochs do you want to compare?"))
        layout = QVBoxLayout(page)
        layout.addWidget(asks)
        boxes = QHBoxLayout()
        boxes.addWidget(self.first, 1)
        boxes.addWidget(self.second, 1)
        layout.addLayout(boxes)
        rule = self.tr(
            "The result goes into your ratings: the epoch you choose gets at least one star more"
            " than the other."
        )
        layout.addWidget(muted_paragraph(rule))
        layout.addStretch(1)
        layout.addWidget(self.begin)
        return page

    def _build_listening(self) -> QWidget:
        page = QWidget()
        play, choose = self.tr("Play {letter}"), self._choose
        self.a = play_button(play.format(letter="A"), lambda: self._listen("A"))
        self.b = play_button(play.format(letter="B"), lambda: self._listen("B"))
        self.a_better = answer_button(self.tr("A is better"), lambda: choose("A"))
        self.same = answer_button(self.tr("I hear no difference"), lambda: choose("same"))
        self.b_better = answer_button(self.tr("B is better"), lambda: choose("B"))
        self.again = QPushButton(self.tr("Compare two others"))
        self.again.clicked.connect(lambda: self._stack.setCurrentWidget(self._choosing))
        self._result = PlainLabel()
        self._result.setWordWrap(True)
        self._result.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Room for all that may be said, so that the buttons stay where they are.
        self._result.setMinimumHeight(5 * self.fontMetrics().lineSpacing())
        hint = PlainLabel(
            self.tr("Listen to both, then choose. The keys A and B switch in the middle of a word.")
        )
        hint.setWordWrap(True)
        grid = QGridLayout(page)
        grid.addWidget(self.a, 0, 0)
        grid.addWidget(self.b, 0, 2)
        grid.addWidget(hint, 1, 0, 1, 3)
        for column, button in enumerate((self.a_better, self.same, self.b_better)):
            grid.addWidget(button, 2, column)
        grid.addWidget(self._result, 3, 0, 1, 3)
        grid.addWidget(self.again, 4, 0, 1, 3)
        return page

    @Slot()
    def _check_choice(self) -> None:
        one, other = self.first.currentData(), self.second.currentData()
        self.begin.setEnabled(one is not None and other is not None and one != other)

    @Slot()
    def _begin(self) -> None:
        steps = (self.first.currentData(), self.second.currentData())
        self._pair = BlindPair.shuffled(self._run, self._tag, steps, self._dice)
        self._player.pause()
        self._player.seek(0.0)
        self._player.set_matched(True)
        self._player.set_loop(True)
        self._note.clear()
        self._result.clear()
        self.again.setVisible(False)
        self._listened = set()
        self._allow_choice()
        self._stack.setCurrentWidget(self._listening)
        self._listen("A")

    def _listen(self, letter: Letter) -> None:
        self._letter = letter
        self.a.setChecked(letter == "A")
        self.b.setChecked(letter == "B")
        if self._pair is None:
            return
        both = [Want("sound", self._places[self._pair.step(name)]) for name in (letter, "A", "B")]
        answer = self._media.cached(both[0])
        self._media.want("sound", both)
        if answer is not None:
            self._hear(answer)

    @Slot(object, object)
    def _take(self, want: Want, answer: Answer) -> None:
        if self._pair is not None and want.work == "sound":
            wanted = self._places[self._pair.step(self._letter)]
            if want.place == wanted:
                self._hear(answer)

    def _hear(self, answer: Answer) -> None:
        if isinstance(answer, Heard):
            self._player.load(answer)
            self._player.play()
            if self._player.playing:
                self._listened.add(self._letter)
            self._allow_choice()
        elif isinstance(answer, Broken):
            self._say(answer.message)

    def _allow_choice(self) -> None:
        """Nobody can choose before both were heard."""
        both = self._pair is not None and self._listened == {"A", "B"}
        for button in (self.a_better, self.same, self.b_better):
            button.setEnabled(both)

    def _choose(self, choice: Choice) -> None:
        pair = self._pair
        if pair is None:
            return
        result = pair.judged(choice, time.time())
        self._pair = None
        self._player.pause()
        self._result.setText(self._reveal(pair, result))
        self._allow_choice()
        self.again.setVisible(True)
        self.judged.emit(result)

    def _reveal(self, pair: BlindPair, result: BlindResult) -> str:
        a, b = self._names[pair.a_step], self._names[pair.b_step]
        who = self.tr("A was {a}, B was {b}.").format(a=a, b=b)
        if result.better_step is None:
            return who
        better = self._names[result.better_step]
        return joined((who, self.tr("You preferred {name}.").format(name=better)))

    @Slot(object)
    def _say(self, message: Message) -> None:
        self._note.setText(message_text(message))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A and B play the two hidden samples."""
        letters: dict[int, Letter] = {Qt.Key.Key_A: "A", Qt.Key.Key_B: "B"}
        if self._pair is not None and event.key() in letters:
            self._listen(letters[event.key()])
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Closing ends the comparison; nothing is said of it."""
        self._pair = None
        self._player.pause()
        super().hideEvent(event)
