"""What came of a blind tournament: an order with its certainty, and how sure the ears were."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.analysis.listening.tournament import Standing
from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.hearing.ears_words import ears_words
from rvcmonitor.ui.hearing.heard_voice import HeardVoice
from rvcmonitor.ui.hearing.voice_names import in_training, name_inside, voice_name, with_ranks
from rvcmonitor.ui.media.blind_judgement import stars_text
from rvcmonitor.ui.widgets.help_button import HelpButton
from rvcmonitor.ui.widgets.message_text import joined, number
from rvcmonitor.ui.widgets.plain_text import PlainLabel, verbatim
from rvcmonitor.ui.widgets.text_style import clear, heading, muted, wrapped


class TournamentResult(QWidget):
    """Shown once the tournament has ended by itself."""

    stars_requested = Signal()
    """Give the stars although the ears could not tell."""
    next_requested = Signal(object)
    """Convert this :class:`Checkpoint` as well, and compare it."""
    anew_requested = Signal()
    """Forget the answers and begin again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next: Checkpoint | None = None
        self.title = wrapped()
        self.title.setFont(heading(self.font(), 1.2))
        self.words = wrapped()
        self.ears = wrapped()
        self._rows = QVBoxLayout()
        self.stars = QPushButton(self.tr("Give these stars all the same"))
        self.next = QPushButton()
        self.next.setProperty("primary", True)
        self.anew = QPushButton(self.tr("Begin anew"))
        self.stars.clicked.connect(self.stars_requested)
        self.next.clicked.connect(lambda: self.next_requested.emit(self._next))
        self.anew.clicked.connect(self.anew_requested)
        self._lay_out()

    def show_result(self, voices: Sequence[HeardVoice], standing: Standing, answers: int) -> None:
        """Show what follows from so many ``answers`` about ``voices``."""
        clear(self._rows)
        self._rows.addWidget(self._table(voices, standing))
        clear_winner = standing.end == "clear"
        best = name_inside(voices[standing.order[0]].voice)
        if clear_winner:
            title = self.tr("The best is clear: {name}").format(name=best)
            words = self.tr("The stars are in your ratings.")
        else:
            title = self.tr("Your ears cannot tell them apart")
            words = self._cannot_tell(voices, standing)
        self.title.setText(title)
        self.words.setText(words)
        self.stars.setVisible(not clear_winner)
        asked = self.tr("You answered {n} questions.").format(n=number(answers))
        self.ears.setText(joined([asked, *ears_words(standing.ears)]))

    def offer_next(self, voice: Checkpoint | None) -> None:
        """Offer to convert and compare this one as well; None: nothing is left between."""
        self._next = voice
        self.next.setVisible(voice is not None)
        if voice is not None:
            text = self.tr("Try {name} next").format(name=name_inside(voice))
            self.next.setText(verbatim(text))

    def say_stars_given(self) -> None:
        """The stars are in the ratings now."""
        self.stars.hide()
        self.words.setText(self.tr("The stars are in your ratings."))

    def text(self) -> str:
        """All that it says."""
        said = [label.text() for label in self.findChildren(PlainLabel) if not label.isHidden()]
        return "\n".join(said)

    def _cannot_tell(self, voices: Sequence[HeardVoice], standing: Standing) -> str:
        alike = [voices[place].voice for place in standing.contenders]
        names = ", ".join(name_inside(voice) for voice in sorted(alike, key=in_training))
        text = self.tr(
            "Any of these may be the best: {names}. Take the earliest of them: it has had less time"
            " to learn the dataset by heart. No stars were given."
        )
        return text.format(names=names)

    def _table(self, voices: Sequence[HeardVoice], standing: Standing) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(3, 1)
        for row, place in enumerate(standing.order):
            heard = voices[place]
            cells = [with_ranks(voice_name(heard.voice), heard.ranks)]
            cells += [stars_text(standing.stars[place]), *self._chances(standing, row)]
            for column, cell in enumerate(cells):
                grid.addWidget(muted(cell) if column > 1 else PlainLabel(cell), row, column)
        return table

    def _chances(self, standing: Standing, row: int) -> list[str]:
        """Only what the order goes by: the first is the likeliest to be the best, the others stand
        before whatever they are likelier better than."""
        said = []
        if row < len(standing.above) and round(standing.above[row], 6) >= 0.5:
            above = self.tr("better than the next with {percent}\u00a0%")
            said.append(above.format(percent=round(100 * standing.above[row])))
        if row == 0:
            best = self.tr("the best with {percent}\u00a0%")
            said.append(best.format(percent=round(100 * standing.best[standing.order[0]])))
        return said

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(14)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(HelpButton("hear-blind"))
        column.addLayout(head)
        column.addWidget(self.words)
        column.addLayout(self._rows)
        column.addWidget(self.ears)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setProperty("column", True)
        scroll.setAccessibleName(self.tr("Result of the blind tournament"))
        foot = QHBoxLayout()
        foot.addWidget(self.anew)
        foot.addStretch(1)
        foot.addWidget(self.stars)
        foot.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
