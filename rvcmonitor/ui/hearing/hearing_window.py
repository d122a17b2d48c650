"""Hear the candidates of a model: choose the clip, have them converted, listen, decide blind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QTabWidget, QVBoxLayout, QWidget

from rvcmonitor.analysis.candidates.voices import ranks_of_voices
from rvcmonitor.live.audition import Audition
from rvcmonitor.live.background_jobs import BackgroundJobs
from rvcmonitor.live.ending import Ending
from rvcmonitor.live.session import Session
from rvcmonitor.message import Message
from rvcmonitor.remote.opened import address_in
from rvcmonitor.storage.copy_file import Fetch
from rvcmonitor.storage.heard_sounds import FOLDER, HeardSounds
from rvcmonitor.storage.settings_folder import settings_folder
from rvcmonitor.training.run import Checkpoint, Run
from rvcmonitor.ui.hearing.clip_choice import ClipChoice
from rvcmonitor.ui.hearing.clip_form import dropped_file
from rvcmonitor.ui.hearing.conversion_page import ConversionPage
from rvcmonitor.ui.hearing.converting import Converting
from rvcmonitor.ui.hearing.heard_voice import HeardVoice
from rvcmonitor.ui.hearing.listening_page import ListeningPage
from rvcmonitor.ui.hearing.progress_line import ProgressLine
from rvcmonitor.ui.hearing.sound_shelf import SoundShelf
from rvcmonitor.ui.hearing.tournament import Tournament
from rvcmonitor.ui.hearing.tournament_page import TournamentPage
from rvcmonitor.ui.hearing.trainer_choice import TrainerChoice
from rvcmonitor.ui.hearing.voice_names import in_training, rated
from rvcmonitor.ui.media.sound_output import OpenOutput, open_output
from rvcmonitor.ui.media.sound_player import SoundPlayer
from rvcmonitor.ui.widgets.help_button import ask_guide, place_of
from rvcmonitor.ui.widgets.message_text import message_text

_FRAME = QSize(40, 60)
"""Pixels that a window's frame takes, with some of what lies behind it."""


class HearingWindow(QDialog):
    """One model at a time. Closing the window stops nothing: what is being converted goes on."""

    told = Signal(str)
    """The conversions have ended while nobody looked: a sentence."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        opener: OpenOutput = open_output,
        *,
        fetch: Fetch | None = None,
    ) -> None:
        """``fetch`` brings checkpoints that were left on the host that trains."""
        super().__init__(parent)
        self._session = session
        self._run: Run | None = None
        self._wrong: Message | None = None
        self._jobs = BackgroundJobs(self)
        self.audition = Audition(HeardSounds(settings_folder() / FOLDER), self, fetch=fetch)
        self._players = [SoundPlayer(self, opener) for _ in range(3)]
        self.conversion = ConversionPage(self._players[0])
        self.listening = ListeningPage(self._players[1])
        self.blind = TournamentPage(self._players[2])
        self.trainer = TrainerChoice(session, self.conversion, self._jobs)
        self.shelf = SoundShelf(self._jobs, self)
        self.clip = ClipChoice(session, self.conversion.clip, self._jobs)
        self.tournament = Tournament(session, self.blind, self._jobs)
        self._converting = Converting(
            self.audition, self.trainer, self.clip, self.shelf, self.conversion
        )
        self.progress = ProgressLine()
        self._tabs = QTabWidget()
        self.setAcceptDrops(True)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._lay_out()
        self._connect()

    @property
    def run(self) -> Run | None:
        """The model whose candidates are heard."""
        return self._run

    def open_for(self, run: Run) -> bool:
        """Show the candidates of ``run``; False where those of another one are being converted."""
        here = self._run is not None and self._run.path == run.path
        if self.audition.busy and not here:
            return False
        if not here:
            self._run = run
            self._show_run(run)
        if not self.isVisible():
            self._fit_screen()
        self.show()
        self.raise_()
        self.activateWindow()
        return True

    def heard(self) -> tuple[HeardVoice, ...]:
        """What is ticked or can be heard already, in the order of training."""
        return self._converting.heard(self._voices(), self._ranks())

    def show_page(self, page: QWidget) -> None:
        """Bring one of the pages to the front."""
        self._tabs.setCurrentWidget(page)

    def close_for_good(self) -> list[Ending]:
        """End all that is under way; returns how to wait for it."""
        for player in self._players:
            player.close()
        self.clip.stop()
        self.hide()
        return [*self.audition.close(), self._jobs.close()]

    def _fit_screen(self) -> None:
        """Beside the frame and the bars of a small screen, too."""
        room = self.screen().availableSize() - _FRAME
        self.resize(self.size().boundedTo(room))

    # The model

    def _training(self) -> list[Run]:
        """Those that need the card of this machine: no one waits for a training on another one."""
        training = [run for run in self._session.runs if run.state == "training"]
        return [run for run in training if address_in(run.path) is None]

    def _show_run(self, run: Run) -> None:
        known = self._session.hearing.of(run.path)
        self.setWindowTitle(self.tr("Hear the candidates of {name}").format(name=run.name))
        self._wrong = None
        self.audition.forget()
        self.shelf.clear()
        self.conversion.show_settings(known.pitch, with_index=known.with_index)
        self.conversion.voices.begin(self._session.to_hear.get(run.path))
        self._show_voices()
        self.trainer.find_for(run.path)
        self.clip.show_run(run)
        self._tabs.setCurrentWidget(self.conversion)

    def _refresh(self) -> None:
        """Take over what was published of the model."""
        training = self._training()
        self.audition.tell_training(bool(training))
        if not self.isVisible() and not self.audition.busy:
            return
        found = [run for run in self._session.runs if self._run and run.path == self._run.path]
        if found and found[0] is not self._run:
            before, self._run = self._run, found[0]
            self.audition.let_go(_rewritten(before, found[0]))
            self.clip.refresh(found[0])
        if found:
            self._show_voices()
        self._show_progress()

    def _voices(self) -> tuple[Checkpoint, ...]:
        found = [one for one in self._run.checkpoints if one.kind == "voice"] if self._run else []
        return tuple(sorted(found, key=in_training))

    def _show_voices(self) -> None:
        self.conversion.voices.show_voices(self._voices(), self._ranks())
        self._show_heard()

    def _ranks(self) -> dict[Path, tuple[int, ...]]:
        """The candidates of the shortlist, by the file in which they are heard."""
        run = self._run
        analysis = self._session.analysis(run) if run is not None else None
        if run is None or analysis is None:
            return {}
        return ranks_of_voices(run, analysis.shortlist)

    # Converting

    def _look(self) -> None:
        """What is to be heard is another: show what there is of it already."""
        self._wrong = None
        self.shelf.clear()
        self._converting.look(self._voices())
        self._show_progress()

    def _convert(self) -> None:
        if self._converting.why_not():
            return
        self._wrong = None
        self._refresh()
        if self._converting.begin():
            self._tabs.setCurrentWidget(self.listening)

    def _convert_next(self, voice: Checkpoint) -> None:
        """One click converts what bisection proposes."""
        self.conversion.voices.tick(voice.path)
        self._convert()

    def _take_end(self, why: Message | None) -> None:
        self._wrong = why
        self._show_progress()
        if self.isVisible() or self._run is None:
            return
        if why is not None:
            self.told.emit(message_text(why))
        elif self.audition.heard:
            text = self.tr("The candidates of {name} can be heard.")
            self.told.emit(text.format(name=self._run.name))

    # What is shown

    def _follow(self) -> None:
        """The audition has got on."""
        self.shelf.have(self.audition.heard.values())
        self.conversion.lock(self.audition.busy)
        self._show_heard()
        self._show_progress()

    def _show_heard(self) -> None:
        run, heard, clip = self._run, self.heard(), self.clip.clip
        ratings = self._session.ratings.of(run.path) if run is not None else ()
        self.listening.show_voices(heard, clip.loaded if clip is not None else None, ratings)
        why_not = self.tournament.why_not(self._compared(heard))
        self.listening.say_of_blind(why_not)
        self._tabs.setTabEnabled(self._tabs.indexOf(self.blind), not why_not)
        self._show_progress()

    def _compared(self, heard: Sequence[HeardVoice]) -> list[HeardVoice]:
        """Of a tournament are those that are ticked."""
        ticked = {voice.path for voice in self.conversion.voices.ticked()}
        return [each for each in heard if each.voice.path in ticked]

    def _show_progress(self) -> None:
        audition = self.audition
        asks = self._tabs.currentWidget() is self.blind
        self.progress.setVisible(audition.busy or not asks)  # nothing else asks meanwhile
        if audition.busy and audition.held:
            names = [run.name for run in self._training()]
            text = self.tr("Waits until the training of {name} has ended or paused.")
            self.progress.show_waiting(text.format(name=", ".join(names)))
        elif audition.busy:
            self.progress.show_progress(audition.progress)
        else:
            why_not = self._converting.why_not()
            words = message_text(self._wrong) if self._wrong is not None else why_not
            self.progress.show_idle(words or self._converting.summary(), ready=not why_not)

    def _turn_page(self) -> None:
        self._show_progress()
        if self._tabs.currentWidget() is self.blind and self._run is not None:
            self.tournament.begin(self._run, self._compared(self.heard()))

    def _rate(self, voice: Checkpoint, stars: int) -> None:
        if self._run is not None:
            ratings = self._session.ratings.of(self._run.path)
            self._session.rate(self._run, rated(voice, ratings, stars))

    def _keep_ticks(self) -> None:
        """Until the end of the program, for this window may go before."""
        chosen = self.conversion.voices.chosen()
        if self._run is not None and chosen is not None:
            self._session.to_hear[self._run.path] = chosen
        elif self._run is not None:
            self._session.to_hear.pop(self._run.path, None)
        self._show_heard()

    def _change_settings(self) -> None:
        run, book = self._run, self._session.hearing
        if run is None:
            return
        pitch, index = self.conversion.pitch.value(), self.conversion.index.isChecked()
        known = replace(book.of(run.path), pitch=pitch, with_index=index)
        self._session.set_hearing(book.with_model(run.path, known))
        self._look()

    def _lay_out(self) -> None:
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.conversion, self.tr("Clip and candidates"))
        self._tabs.addTab(self.listening, self.tr("Listen"))
        self._tabs.addTab(self.blind, self.tr("Blind tournament"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._tabs, 1)
        layout.addWidget(self.progress)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter ends what is typed into a field, and no more
        self.resize(960, 580)

    def _connect(self) -> None:
        session, page = self._session, self.conversion
        guide = QShortcut(QKeySequence("F1"), self)
        guide.activated.connect(lambda: ask_guide(self, place_of(self.focusWidget())))
        session.published.connect(self._refresh)
        session.ratings_changed.connect(self._show_heard)
        self.trainer.found.connect(self._look)
        self.shelf.changed.connect(self._show_heard)
        self.audition.changed.connect(self._follow)
        self.audition.ended.connect(self._take_end)
        self.clip.changed.connect(self._look)
        page.settings_changed.connect(self._change_settings)
        page.when_changed.connect(self._show_progress)
        page.voices.changed.connect(self._keep_ticks)
        self.progress.begin_requested.connect(self._convert)
        self.progress.cancel_requested.connect(self.audition.cancel)
        self.listening.rated.connect(self._rate)
        self.listening.blind_requested.connect(lambda: self.show_page(self.blind))
        self.blind.left_off.connect(lambda: self.show_page(self.listening))
        self.tournament.next_requested.connect(self._convert_next)
        self._tabs.currentChanged.connect(self._turn_page)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what came while nobody looked."""
        super().showEvent(event)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Who comes back may have put right what stood in the trainer's way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.trainer.try_again()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take an audio file that is dropped anywhere on the window."""
        if dropped_file(event.mimeData().urls()) is not None and not self.audition.busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Cut the clip from what was dropped."""
        dropped = dropped_file(event.mimeData().urls())
        if dropped is not None and not self.audition.busy:
            self._tabs.setCurrentWidget(self.conversion)
            self.clip.choose_file(dropped)


def _rewritten(before: Run | None, now: Run) -> set[Path]:
    """The checkpoints that were others before: a training that is begun anew uses names again."""
    known = {one.path: one.modified for one in before.checkpoints} if before is not None else {}
    same = {one.path for one in now.checkpoints if known.get(one.path) == one.modified}
    return known.keys() - same
