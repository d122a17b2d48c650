"""One checkpoint file: tick it to listen to it, rate it by ear, show it, copy it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.training.folders import shown
from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.verdict.checkpoint_name import CheckpointName
from rvcmonitor.ui.widgets.elided_label import ElidedLabel
from rvcmonitor.ui.widgets.icon import IconButton
from rvcmonitor.ui.widgets.message_text import number, tr
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip, verbatim
from rvcmonitor.ui.widgets.star_rating import StarRating
from rvcmonitor.ui.widgets.theme import blend

NOTE_LENGTH = 200
_PAUSE_MS = 400
"""A note is kept when its writer pauses: each time all that shows ratings is painted anew."""

Side = Literal["before", "after"]


def distance_words(epochs: int | None, side: Side) -> str:
    """How far a checkpoint lies from an epoch worth hearing."""
    translate = QCoreApplication.translate
    if epochs is None:
        before, after = translate("Distance", "before"), translate("Distance", "after")
    elif epochs == 0:
        before = after = translate("Distance", "this epoch")
    else:
        before = tr("%Ln epoch(s) before", "", epochs)
        after = tr("%Ln epoch(s) after", "", epochs)
    return before if side == "before" else after


def away_words(checkpoint: Checkpoint) -> str:
    """Where the file's content is, and how large; empty where that is here."""
    if checkpoint.away is None:
        return ""
    megabytes = number(-(-checkpoint.away.size // 2**20))
    translate = QCoreApplication.translate
    if checkpoint.away.where == "host":
        text = translate("Distance", "on host, {n} MB")
    else:
        text = translate("Distance", "not here yet, {n} MB")
    return text.format(n=megabytes)


class FirstMark(PlainLabel):
    """A word on a tinted ground, which tells the first file to try from all others."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setContentsMargins(6, 1, 6, 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground; the words are the label's."""
        accent = self.palette().color(QPalette.ColorRole.Accent)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(accent, self.palette().color(QPalette.ColorRole.Base), 0.22))
            painter.drawRoundedRect(self.rect(), 5, 5)
        super().paintEvent(event)


class CheckpointRow(QWidget):
    """A file with its distance, the stars it was given, and a note once it has stars."""

    ticked = Signal(object, bool)
    """This :class:`Checkpoint` is to be copied for listening, or not any more."""
    rated = Signal(object, object)
    """The :class:`Checkpoint` and the :class:`Rating` it was given; no stars take it back."""
    reveal_requested = Signal(object)
    """Show this :class:`Checkpoint`'s file in its folder."""
    copy_requested = Signal(object)
    """Copy this :class:`Checkpoint`'s file to a place of the user's choice."""
    path_requested = Signal(object)
    """Copy the path of this :class:`Checkpoint`'s file."""
    index_requested = Signal(object)
    """Copy this :class:`Checkpoint`'s file together with its index."""
    hear_requested = Signal(object)
    """Hear the sample of this :class:`Checkpoint`."""

    def __init__(
        self,
        checkpoint: Checkpoint,
        where: str,
        parent: QWidget | None = None,
        *,
        first: bool = False,
    ) -> None:
        """``where`` says how far the file is from what the row stands under; ``first`` marks the
        one that a user should try before all others."""
        super().__init__(parent)
        self._first = first
        self.can_be_heard = False
        self.checkpoint = checkpoint
        file = checkpoint.path.name
        self.tick = QCheckBox()
        self.tick.setAccessibleName(self.tr("Copy {file} to listen to it").format(file=file))
        set_tooltip(self.tick, self.tr("Tick what you want to listen to"))
        self.name = CheckpointName(file)
        set_tooltip(self.name, shown(checkpoint.path))
        self.stars = StarRating(self.tr("Your rating of {file}").format(file=file))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("What did you hear?"))
        self.note.setAccessibleName(self.tr("Note on {file}").format(file=file))
        self.note.setMaxLength(NOTE_LENGTH)
        self.show_button = IconButton(
            "folder-search", self.tr("Show {file} in its folder").format(file=file)
        )
        copying = self.tr("Copy {file} to…")
        if checkpoint.away is not None:
            copying = self.tr("Fetch {file} and copy it to…")
        self.copy_button = IconButton("copy", copying.format(file=file))
        self.show_button.clicked.connect(lambda: self.reveal_requested.emit(checkpoint))
        self.copy_button.clicked.connect(lambda: self.copy_requested.emit(checkpoint))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._file_line())
        layout.addLayout(self._rating_line(where))
        layout.addWidget(self.note)
        self.tick.toggled.connect(lambda on: self.ticked.emit(checkpoint, on))
        self.stars.valueChanged.connect(self._rate)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._rate)
        self.note.textEdited.connect(self._pause.start)
        self.note.editingFinished.connect(self.keep_note)
        self.show_rating(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """All that can be done with the file."""
        menu = QMenu(self)
        self.fill_menu(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the file."""
        checkpoint = self.checkpoint
        if self.can_be_heard and checkpoint.step is not None:
            menu.addAction(self.tr("Hear the sample"), lambda: self.hear_requested.emit(checkpoint))
        menu.addAction(
            self.tr("Show in its folder"), lambda: self.reveal_requested.emit(checkpoint)
        )
        menu.addAction(self.tr("Copy the path"), lambda: self.path_requested.emit(checkpoint))
        menu.addSeparator()
        copying = self.tr("Copy to…")
        if checkpoint.away is not None:
            copying = self.tr("Fetch and copy to…")
        menu.addAction(verbatim(copying), lambda: self.copy_requested.emit(checkpoint))
        menu.addAction(
            self.tr("Copy with its index to…"), lambda: self.index_requested.emit(checkpoint)
        )

    def chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in the order in which it is seen."""
        return (self.tick, self.show_button, self.copy_button, self.stars, self.note)

    def show_ticked(self, ticked: bool) -> None:
        """Be ticked or not, without telling."""
        self.tick.blockSignals(True)
        self.tick.setChecked(ticked)
        self.tick.blockSignals(False)

    def show_rating(self, rating: Rating | None, *, may_grow: bool = True) -> None:
        """Show what it was given, without telling. While someone gives stars in another row, no
        note may come or go above the mouse (``may_grow``)."""
        self.stars.blockSignals(True)
        self.stars.setValue(rating.stars if rating is not None else 0)
        self.stars.blockSignals(False)
        self.stars.update()
        note = rating.note if rating is not None else ""
        if note != self.note.text() and not self._pause.isActive():
            self.note.setText(note)
        if may_grow:
            self.note.setVisible(rating is not None)

    def keep_note(self) -> None:
        """Tell at once what was written a moment ago."""
        if self._pause.isActive():
            self._rate()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what was being typed."""
        self.keep_note()
        super().hideEvent(event)

    def _file_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.tick)
        line.addWidget(self.name, 1)
        line.addWidget(self.show_button)
        line.addWidget(self.copy_button)
        return line

    def _rating_line(self, where: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(22, 0, 0, 2)
        if self._first:
            line.addWidget(FirstMark(self.tr("Try first")))
            line.addSpacing(6)
        if (elsewhere := away_words(self.checkpoint)) and where:
            where = self.tr("{where} · {elsewhere}").format(where=where, elsewhere=elsewhere)
        place = ElidedLabel(where or elsewhere, mode=Qt.TextElideMode.ElideRight)
        place.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        line.addWidget(place, 1)
        line.addWidget(self.stars)
        return line

    def _rate(self) -> None:
        self._pause.stop()
        checkpoint, stars = self.checkpoint, self.stars.value()
        note = self.note.text() if stars else ""
        self.note.setVisible(stars > 0)
        rating = Rating(checkpoint.epoch, stars, note, checkpoint.path.name, checkpoint.step)
        self.rated.emit(checkpoint, rating)
