"""Hear what the model has learned: samples by epoch, played in place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.analysis.media.tags import sound_tags
from rvcmonitor.live.blind import BlindResult
from rvcmonitor.live.media import Answer, Broken, Heard, MediaReader, Want
from rvcmonitor.live.session import Session
from rvcmonitor.message import Message
from rvcmonitor.training.media_place import MediaPlace, media_places
from rvcmonitor.training.run import Run
from rvcmonitor.ui.media.blind_judgement import keep_judgement
from rvcmonitor.ui.media.blind_test import BlindTest
from rvcmonitor.ui.media.candidate_buttons import CandidateButtons
from rvcmonitor.ui.media.picture_sequence import epochs_of
from rvcmonitor.ui.media.sample_list import SampleList, sample_hints
from rvcmonitor.ui.media.sound_bar import SoundBar
from rvcmonitor.ui.media.sound_player import SoundPlayer
from rvcmonitor.ui.media.spectrogram import Spectrogram
from rvcmonitor.ui.media.waveform import Waveform
from rvcmonitor.ui.widgets.fields import ComboBox
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.widgets.message_text import message_text, number
from rvcmonitor.ui.widgets.plain_text import set_tooltip
from rvcmonitor.ui.widgets.waiting import Waiting

_LEAP_SECONDS = 1.0
_BESIDE = 600
"""Pixels that the list and the waveform need beside each other."""


class SoundPane(QWidget):
    """The spoken samples of the selected run, which the session names; ``media`` reads them."""

    curves_requested = Signal(object)
    """The user wants to see this step (an int) on the curves."""
    blind_judged = Signal(object)
    """A :class:`BlindResult`: what a blind comparison said. It is in the ratings already."""

    def __init__(
        self,
        session: Session,
        media: MediaReader,
        parent: QWidget | None = None,
        player: SoundPlayer | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._media = session, media
        self.player = player or SoundPlayer(self)
        self._run: Run | None = None
        self._places: dict[int, MediaPlace] = {}
        self._names: dict[int, str] = {}
        self._step: int | None = None
        self._sought: tuple[Path, int] | None = None
        self._blind: BlindTest | None = None
        self._slow = Waiting(self._say_waiting, self)
        self._build()
        self._connect()
        self._refresh()

    @property
    def step(self) -> int | None:
        """The step of the chosen sample."""
        return self._step

    # What is on the screen

    def _build(self) -> None:
        self.tags = ComboBox()
        self.tags.setAccessibleName(self.tr("Kind of sample"))
        self.samples = SampleList()
        self.candidates = CandidateButtons()
        self.candidates.chosen.connect(self._choose_step)
        self.waveform, self.spectrogram = Waveform(), Spectrogram()
        self.blind_button = QPushButton(self.tr("Blind A/B…"))
        set_tooltip(self.blind_button, self.tr("Compare two epochs without seeing which is which"))
        self.save_button = IconButton("download", self.tr("Save as WAV…"))
        self.curves_button = IconButton("chart-line", self.tr("Show on the curves"))
        self.bar = SoundBar((self.blind_button, self.save_button, self.curves_button))
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tags)
        column.addWidget(self.candidates)
        column.addWidget(self.samples, 1)
        right = QWidget()
        listening = self._listening = QVBoxLayout(right)
        listening.setContentsMargins(8, 0, 0, 0)
        listening.addWidget(self.waveform, 1)
        listening.addWidget(self.spectrogram, 1)
        listening.addWidget(self.bar)
        listening.addStretch(0)
        splitter = self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([260, 540])
        splitter.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.addWidget(splitter)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is no room beside the list, the waveform goes below it."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        orientation = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if orientation != self._splitter.orientation():
            self._splitter.setOrientation(orientation)
            self._splitter.setSizes([260, 540] if beside else [160, 260])
            self._listening.setContentsMargins(8 if beside else 0, 0 if beside else 8, 0, 0)

    def _connect(self) -> None:
        self._media.ready.connect(self._take)
        self._media.saved.connect(self._tell_saved)
        self._session.selected_changed.connect(self._refresh)
        self._session.published.connect(self._refresh)
        self._session.step_shown.connect(self.show_step)
        self._session.ratings_changed.connect(self._hint)
        self.tags.currentIndexChanged.connect(self._load)
        self.samples.currentItemChanged.connect(self._choose)
        self.waveform.sought.connect(self.player.seek)
        self.spectrogram.sought.connect(self.player.seek)
        self.player.moved.connect(self._move)
        self.player.failed.connect(self._fail)
        self.bar.connect_player(self.player)
        self.bar.stepped.connect(self._step_on)
        self.blind_button.clicked.connect(self._compare)
        self.save_button.clicked.connect(self._ask_where_to_save)
        self.curves_button.clicked.connect(self._to_curves)

    # What is chosen

    @Slot()
    def _refresh(self) -> None:
        """Take over what was published; the chosen sample stays chosen, and goes on playing."""
        run = self._session.selected
        if run is self._run or not self.isVisible():
            self._hint()  # the analysis may be new
            return
        other = self._run is None or run is None or run.path != self._run.path
        self._run = run
        if other:
            self._step = None
            self.player.load(None)
        tags = sound_tags(run.media) if run else ()
        if tags != tuple(self.tags.itemText(place) for place in range(self.tags.count())):
            self._offer_tags(tags)
        self._load()

    def _offer_tags(self, tags: tuple[str, ...]) -> None:
        chosen = self.tags.currentText()
        self.tags.blockSignals(True)
        self.tags.clear()
        self.tags.addItems(tags)
        self.tags.setCurrentIndex(max(self.tags.findText(chosen), 0))
        self.tags.blockSignals(False)
        self.tags.setVisible(len(tags) > 1)

    @Slot()
    def _load(self) -> None:
        """List the samples of the chosen tag, the newest at the bottom."""
        run, tag = self._run, self.tags.currentText()
        places = media_places(run, run.media[tag]) if run and tag in run.media else ()
        self._places = {place.step: place for place in sorted(places, key=lambda p: p.step)}
        steps = tuple(self._places)
        epochs = epochs_of(run, steps) if run else ()
        names = [self._name(*both) for both in zip(steps, epochs, strict=True)]
        self._names = dict(zip(steps, names, strict=True))
        self._fill_list()
        self.blind_button.setEnabled(len(steps) > 1)
        for button in (self.save_button, self.curves_button):
            button.setEnabled(bool(steps))
        if not steps:
            self.waveform.show_words(self.tr("This model has no spoken samples."))
            self.spectrogram.show_words("")

    def _name(self, step: int, epoch: int | None) -> str:
        if epoch is None:
            return self.tr("step {n}").format(n=number(step))
        return self.tr("epoch {n}").format(n=number(epoch))

    def _fill_list(self) -> None:
        chosen = self._nearest(self._step) if self._step is not None else None
        row = list(self._places).index(chosen) if chosen is not None else len(self._places) - 1
        self.samples.blockSignals(True)
        self.samples.show_samples(self._names, row, stay=self._step is not None)
        self.samples.blockSignals(False)
        self._hint()
        self._choose()

    @Slot()
    def _hint(self) -> None:
        """Say in the list which samples are rated and which lie nearest to a candidate."""
        run = self._run
        if run is None or not self._places or not self.isVisible():
            return
        analysis = self._session.analysis(run)
        candidates = analysis.candidates if analysis is not None else ()
        ratings = self._session.ratings.of(run.path)
        hints = sample_hints(run, tuple(self._places), ratings, candidates)
        self.samples.show_hints(hints)
        self.candidates.show_hints(hints, self._names)

    def _nearest(self, step: int) -> int | None:
        return min(self._places, key=lambda known: abs(known - step), default=None)

    @Slot()
    def _choose(self) -> None:
        """The chosen sample, at the place where the one before was."""
        row = self.samples.currentRow()
        if row < 0:
            self.player.load(None)
            return
        step = list(self._places)[row]
        changed, self._step = step != self._step, step
        if not changed and self.player.seconds:
            return
        want = Want("sound", self._places[step])
        answer = self._media.cached(want)
        if answer is not None:
            self._present(answer)
        else:
            self._slow.begin()
        self._media.want("sound", [want, *self._neighbours(step)])

    def _neighbours(self, step: int) -> list[Want]:
        """The epochs before and after, so that a change of epoch is heard at once."""
        steps = list(self._places)
        here = steps.index(step)
        near = [steps[place] for place in (here - 1, here + 1) if 0 <= place < len(steps)]
        return [Want("sound", self._places[other]) for other in near]

    @Slot(object, object)
    def _take(self, want: Want, answer: Answer) -> None:
        comparing = self._blind is not None and self._blind.isVisible()
        if self._step is None or comparing:
            return
        if want == Want("sound", self._places.get(self._step, want.place)):
            self._present(answer)

    def _say_waiting(self) -> None:
        self.waveform.show_words(self.tr("Reading…"))
        self.spectrogram.show_words("")

    def _present(self, answer: Answer) -> None:
        self._slow.end()
        if isinstance(answer, Heard):
            self.player.load(answer)
            self.waveform.show_sound(answer)
            self.spectrogram.show_sound(answer)
            cut = self.tr("This sample is cut off.") if answer.sound.truncated else ""
            self.bar.say(cut)
        elif isinstance(answer, Broken):
            self.player.load(None)
            self.waveform.show_words(message_text(answer.message), broken=True)
            self.spectrogram.show_words("")

    # Moving

    @Slot(int)
    def show_step(self, step: int) -> None:
        """Choose the sample that was written nearest to ``step`` of the selected run: now, or as
        soon as the pane is opened."""
        run = self._session.selected
        self.seek((run.path, step) if run is not None else None)

    def seek(self, sought: tuple[Path, int] | None) -> None:
        """The same for a run that may not be listed yet."""
        self._sought = sought
        self._go_to_sought()

    def _go_to_sought(self) -> None:
        """Go where :meth:`seek` wanted to, once the samples of that run are listed."""
        if self._sought is None or self._run is None or not self.isVisible():
            return
        path, step = self._sought
        nearest = self._nearest(step)
        if path == self._run.path and nearest is not None:
            self._sought = None
            self.samples.setCurrentRow(list(self._places).index(nearest))

    @Slot(object)
    def _choose_step(self, step: int) -> None:
        self.samples.setCurrentRow(list(self._places).index(step))

    @Slot(int)
    def _step_on(self, by: int) -> None:
        row = self.samples.currentRow() + by
        if 0 <= row < self.samples.count():
            self.samples.setCurrentRow(row)

    @Slot(float)
    def _move(self, seconds: float) -> None:
        self.waveform.set_position(seconds)
        self.spectrogram.set_position(seconds)
        self.bar.show_time(seconds, self.player.seconds)

    @Slot(object)
    def _fail(self, message: Message) -> None:
        self.bar.say(message_text(message))

    @Slot()
    def _to_curves(self) -> None:
        if self._step is not None:
            self.curves_requested.emit(self._step)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what came while nobody looked, and let keys choose samples."""
        super().showEvent(event)
        self._refresh()
        self._go_to_sought()
        self.samples.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """What cannot be seen is not heard either."""
        self.player.pause()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space plays, L loops, the arrows leap within the sound."""
        key = Qt.Key
        if event.key() == key.Key_Space:
            self.bar.play.click()
        elif event.key() == key.Key_L:
            self.bar.loop.click()
        elif event.key() in (key.Key_Left, key.Key_Right):
            leap = _LEAP_SECONDS if event.key() == key.Key_Right else -_LEAP_SECONDS
            self.player.seek(self.player.position + leap)
        else:
            super().keyPressEvent(event)

    # Blind comparison and saving

    @Slot()
    def _compare(self) -> None:
        if self._run is None or self._step is None or len(self._places) < 2:
            return
        if self._blind is None:
            self._blind = BlindTest(self._media, self.player, self)
            self._blind.judged.connect(self._keep)
            self._blind.finished.connect(self._restore)
        steps = list(self._places)
        here = steps.index(self._step)
        other = steps[here - 1] if here else steps[1]
        tag = self.tags.currentText()
        self._blind.offer(self._run.path, tag, self._places, self._names, (other, self._step))
        self._blind.show()

    @Slot(object)
    def _keep(self, result: BlindResult) -> None:
        if self._blind is not None:
            self._blind.add_words(keep_judgement(self._session, result, self._blind.names))
        self.blind_judged.emit(result)

    @Slot()
    def _restore(self) -> None:
        """After a comparison the pane's own sample and settings are back."""
        self.player.set_loop(self.bar.loop.isChecked())
        self.player.set_matched(self.bar.matched.isChecked())
        answer = None
        if self._step in self._places:
            answer = self._media.cached(Want("sound", self._places[self._step]))
        if answer is not None:
            self._present(answer)

    @Slot()
    def _ask_where_to_save(self) -> None:
        if self._run is None or self._step is None:
            return
        proposed = Path.home() / self.proposed_name()
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as WAV"), str(proposed), self.tr("WAV sound (*.wav)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def proposed_name(self) -> str:
        """A file name that says which model and epoch it is."""
        name = self._run.name if self._run else ""
        known = self._names.get(self._step or 0, "").replace(" ", "_")
        safe = "".join(sign if sign.isalnum() or sign in " ._-" else "_" for sign in name)
        return f"{safe}_{known}.wav"

    def save_to(self, target: Path) -> None:
        """Write the chosen sample as the trainer wrote it."""
        if self._step is not None:
            self._media.save(self._places[self._step], target)

    @Slot(object, object)
    def _tell_saved(self, target: Path, problem: Message | None) -> None:
        if problem is not None:
            self.bar.say(message_text(problem))
        else:
            self.bar.say(self.tr("Saved as “{file}”.").format(file=target.name))
