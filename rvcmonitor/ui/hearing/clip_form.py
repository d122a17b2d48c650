"""The clip that every candidate sings: chosen, dropped or one of the run's samples, and cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.live.media import Heard
from rvcmonitor.message import Message
from rvcmonitor.training.media_place import MediaPlace
from rvcmonitor.ui.hearing.cut import Cut
from rvcmonitor.ui.hearing.range_waveform import RangeWaveform
from rvcmonitor.ui.media.sound_player import SoundPlayer
from rvcmonitor.ui.widgets.elided_label import ElidedLabel
from rvcmonitor.ui.widgets.fields import DoubleSpinBox
from rvcmonitor.ui.widgets.help_button import HelpButton
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.widgets.plain_text import PlainLabel, verbatim
from rvcmonitor.ui.widgets.text_style import heading, muted_paragraph

SHORTEST, LONGEST = 5.0, 15.0
"""Seconds: less shows too little, and more is not remembered until the next one."""
USUAL = 10.0
_FILES = "*.wav *.flac *.mp3 *.m4a *.aac *.ogg *.opus *.wma *.aiff *.aif *.au *.mp4 *.mkv *.webm"


@dataclass(frozen=True, slots=True)
class Sample:
    """A spoken sample of the run: what it is called, and where it lies."""

    name: str
    place: MediaPlace


class ClipForm(QWidget):
    """Shows the sound that the clip is cut from, with its handles, and plays what lies between."""

    file_chosen = Signal(object)
    """Cut the clip from this file (a path)."""
    sample_chosen = Signal(object)
    """Cut it from the sample that lies at this :class:`MediaPlace`."""
    cut_changed = Signal(object)
    """The user moved the handles: the new :class:`Cut`."""

    def __init__(self, player: SoundPlayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.player = player
        self._samples: tuple[Sample, ...] = ()
        self.waveform = RangeWaveform(SHORTEST, LONGEST)
        self._name = ElidedLabel()
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self.begin, self.length = self._field(self.tr("From")), self._field(self.tr("Length"))
        self.play = IconButton("play", self.tr("Play the clip"))
        self._build()
        self._connect()
        self.ask()

    def ask(self) -> None:
        """Nothing is chosen yet."""
        self.player.load(None)
        self._name.setText("")
        self.waveform.show_words(self.tr("Drop an audio file here, or choose one."))
        self._show_cut()

    def show_reading(self, name: str) -> None:
        """What is called ``name`` is being read."""
        self.player.load(None)
        self._name.setText(name)
        self.waveform.show_words(self.tr("Reading…"))
        self._show_cut()

    def show_clip(self, name: str, heard: Heard, begin: float, end: float) -> None:
        """Cut from this sound, for now between these seconds (nothing: its first ones)."""
        self._name.setText(name)
        self.waveform.show_sound(heard)
        self.waveform.set_cut(begin, end if end > begin else min(USUAL, heard.sound.seconds))
        self.player.load(heard)
        self._show_cut()

    def show_failure(self, name: str, why: Message) -> None:
        """There is no sound in what is called ``name``."""
        self.player.load(None)
        self._name.setText(name)
        self.waveform.show_words(message_text(why), broken=True)
        self._show_cut()

    def offer_samples(self, samples: Sequence[Sample]) -> None:
        """Let one of these be chosen instead of a file, the newest first."""
        self._samples = tuple(samples)
        self.samples.setVisible(bool(samples))

    @property
    def words(self) -> str:
        """What is said below the waveform."""
        return self._words.text()

    def _field(self, says: str) -> DoubleSpinBox:
        box = DoubleSpinBox()
        box.setDecimals(1)
        box.setSingleStep(0.1)
        box.setSuffix(self.tr(" s"))
        box.setMaximum(9999.0)
        box.setKeyboardTracking(False)
        box.setAccessibleName(says)
        return box

    def _build(self) -> None:
        title = PlainLabel(self.tr("Clip"))
        title.setFont(heading(self.font()))
        self.choose = QPushButton(self.tr("Choose a file…"))
        self.samples = QPushButton(self.tr("A sample of the run"))
        menu = QMenu(self.samples)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.samples.setMenu(menu)
        self.samples.hide()
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(self._name, 1)
        for part in (self.samples, self.choose, HelpButton("hear-clip")):
            head.addWidget(part)
        cutting = QHBoxLayout()
        cutting.addWidget(self.play)
        for words, field in ((self.tr("From"), self.begin), (self.tr("Length"), self.length)):
            label = PlainLabel(words)
            label.setBuddy(field)
            cutting.addWidget(label)
            cutting.addWidget(field)
        cutting.addWidget(self._words, 1)
        advice = self.tr(
            "Best: 5 to 15 seconds of a clean voice without music, not from the dataset, and beyond"
            " its range: high and low notes, an “s”, a breath. There too much training shows first."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.waveform, 1)
        column.addLayout(cutting)
        column.addWidget(muted_paragraph(advice))

    def _connect(self) -> None:
        self.choose.clicked.connect(self._ask_file)
        self.waveform.sought.connect(self.player.seek)
        self.waveform.cut_changed.connect(self._take_cut)
        self.begin.valueChanged.connect(self._type_begin)
        self.length.valueChanged.connect(self._type_length)
        self.play.clicked.connect(self._play_or_pause)
        self.player.set_loop(True)
        self.player.set_matched(False)
        self.player.moved.connect(self.waveform.set_position)
        self.player.playing_changed.connect(
            lambda playing: self.play.set_icon("pause" if playing else "play")
        )
        self.player.failed.connect(lambda message: self._words.setText(message_text(message)))

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for sample in self._samples:
            entry = menu.addAction(verbatim(sample.name))
            entry.triggered.connect(
                lambda _=False, place=sample.place: self.sample_chosen.emit(place)
            )

    def _ask_file(self) -> None:
        files = self.tr("Audio ({files})").format(files=_FILES)
        every = self.tr("All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a clip"), "", f"{files};;{every}"
        )
        if chosen:
            self.file_chosen.emit(Path(chosen))

    def _play_or_pause(self) -> None:
        if self.player.playing:
            self.player.pause()
            return
        cut = self.waveform.cut
        if cut is not None:
            self.player.set_part((cut.begin, cut.end))
            self.player.play()

    def _take_cut(self, cut: Cut) -> None:
        self._show_cut()
        self.player.set_part((cut.begin, cut.end))
        self.cut_changed.emit(cut)

    def _type_begin(self, begin: float) -> None:
        cut = self.waveform.cut
        if cut is not None and abs(begin - cut.begin) >= 0.05:
            self._have(cut.shifted(begin - cut.begin))

    def _type_length(self, length: float) -> None:
        cut = self.waveform.cut
        if cut is not None and abs(length - cut.seconds) >= 0.05:
            end = cut.begin + length
            self._have(cut.with_end(end) if end <= cut.whole else cut.with_begin(cut.end - length))

    def _have(self, cut: Cut) -> None:
        self.waveform.set_cut(cut.begin, cut.end)
        self._take_cut(self.waveform.cut or cut)

    def _show_cut(self) -> None:
        cut = self.waveform.cut
        for field, value in (
            (self.begin, cut.begin if cut else 0.0),
            (self.length, cut.seconds if cut else 0.0),
        ):
            field.blockSignals(True)
            field.show_value(round(value, 1))
            field.blockSignals(False)
            field.setEnabled(cut is not None and cut.least < cut.whole)
        self.play.setEnabled(cut is not None)
        short = cut is not None and cut.whole < SHORTEST
        self._words.setText(
            self.tr("Shorter than 5 seconds: little can be heard in it.") if short else ""
        )

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """What cannot be seen is not heard either."""
        self.player.pause()
        super().hideEvent(event)


def dropped_file(urls: Sequence[object]) -> Path | None:
    """The first file of this computer among what is dropped."""
    for url in urls:
        local = url.toLocalFile() if hasattr(url, "toLocalFile") else ""
        if local:
            return Path(local)
    return None
