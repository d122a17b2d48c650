"""See what the model has learned: generated beside original, epoch by epoch."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rvcmonitor.analysis.findings import PictureMark
from rvcmonitor.live.media import Answer, Broken, MediaReader, Picture, Want
from rvcmonitor.live.session import Session
from rvcmonitor.training.run import Run
from rvcmonitor.ui.media.filmstrip import Filmstrip, Thumbnail
from rvcmonitor.ui.media.picture_bar import PictureBar
from rvcmonitor.ui.media.picture_sequence import (
    PictureChoice,
    PictureSequence,
    picture_choices,
    picture_sequence,
)
from rvcmonitor.ui.media.picture_transport import PictureTransport
from rvcmonitor.ui.media.picture_view import PictureView, Tuning, Viewport
from rvcmonitor.ui.media.picture_views import PictureViews, larger_beside
from rvcmonitor.ui.media.picture_wants import wanted_ahead, wanted_here
from rvcmonitor.ui.media.picture_words import caption, only_nearest, where
from rvcmonitor.ui.widgets.fields import ComboBox
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.widgets.plain_text import PlainLabel
from rvcmonitor.ui.widgets.waiting import Waiting

FRAMES_PER_SECOND: Final = 8

USUAL_SIZE: Final = QSize(1000, 200)
"""Of the trainers' pictures, in pixels."""


class PicturesPane(QWidget):
    """The pictures of the selected run; it follows the session and reads through ``media``."""

    curves_requested = Signal(object)
    """The user wants to see this step (an int) on the curves."""

    def __init__(self, session: Session, media: MediaReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._media = session, media
        self._run: Run | None = None
        self._sequence = PictureSequence()
        self._index = 0
        self._waiting: dict[Want, PictureView] = {}
        self._slow = Waiting(self._say_waiting, self)
        self._picture_size = USUAL_SIZE
        self._marks: dict[int, PictureMark] = {}
        self._sought: tuple[Path, int] | None = None
        self._asked: int | None = None
        self._playing = QTimer(self, interval=1000 // FRAMES_PER_SECOND)
        self._playing.timeout.connect(self._play_on)
        self._build()
        media.ready.connect(self._take)
        session.selected_changed.connect(self._refresh)
        session.published.connect(self._refresh)
        session.step_shown.connect(self.show_step)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pictures"))
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paint a ring around all while the keys are for the pictures."""
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    # What is on the screen

    def _build(self) -> None:
        viewport, self.tuning = Viewport(self), Tuning(self)
        self.viewport = viewport
        self.views = PictureViews(viewport, self.tuning)
        self.views.whole_title.setText(self.tr("The whole utterance, original"))
        self.choice = ComboBox()
        self.choice.setAccessibleName(self.tr("Pictures to look at"))
        self.choice.currentIndexChanged.connect(self._choose)
        self.bar = PictureBar(viewport, self.tuning, self.choice)
        self.bar.layout_changed.connect(self._arrange)
        self.bar.difference_changed.connect(self._show)
        self.transport = PictureTransport()
        self.transport.moved.connect(self.go_to)
        self.transport.playing_changed.connect(self._play)
        self.transport.follow_changed.connect(self._follow)
        self.transport.curves_requested.connect(self._to_curves)
        self.filmstrip = Filmstrip(self._media)
        self.filmstrip.picked.connect(self.go_to)
        self.warning = PlainLabel()
        self.warning.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.bar)
        layout.addLayout(self.views, 1)
        layout.addWidget(self.warning)
        layout.addWidget(self.transport)
        layout.addWidget(self.filmstrip)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        choice = self._sequence.choice or PictureChoice("")
        self.views.arrange(choice, side_by_side=self.bar.side_by_side)

    def _propose(self) -> None:
        """Arrange the pair so that its pictures are largest, unless the user chose."""
        choice = self._sequence.choice
        if choice is None or choice.original is None:
            return
        # What the layout will leave: it may not have been laid out yet.
        others = sum(w.sizeHint().height() for w in (self.bar, self.transport, self.filmstrip))
        area = self.contentsRect().size() - QSize(16, others + 32)
        beside = larger_beside(self._picture_size, area, with_whole=choice.whole is not None)
        self.bar.propose(side_by_side=beside)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange the pair as the new room allows."""
        super().resizeEvent(event)
        self._propose()

    # What is chosen

    @property
    def index(self) -> int:
        """The place of the slider among all logged steps."""
        return self._index

    @property
    def step(self) -> int | None:
        """The step that is shown."""
        steps = self._sequence.steps
        return steps[self._index] if self._index < len(steps) else None

    @property
    def loading(self) -> bool:
        """Whether a picture of this step is still to come."""
        return bool(self._waiting)

    @Slot()
    def _refresh(self) -> None:
        """Take over what was published, and stay where the user is."""
        run = self._session.selected
        if run is not self._run and self.isVisible():
            other = self._run is None or run is None or run.path != self._run.path
            self._run = run
            self._offer_choices()
            self._load(fresh=other)
        self._refresh_marks()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what came while nobody looked, and let keys move the slider."""
        super().showEvent(event)
        self._refresh()
        self._go_to_sought()
        self.transport.slider.setFocus()

    def _offer_choices(self) -> None:
        choices = picture_choices(self._run) if self._run else ()
        known = [self.choice.itemData(place) for place in range(self.choice.count())]
        if known == list(choices):
            return
        chosen = self.choice.currentData()
        self.choice.blockSignals(True)
        self.choice.clear()
        for choice in choices:
            self.choice.addItem(self._name(choice), choice)
        self.choice.setCurrentIndex(choices.index(chosen) if chosen in choices else 0)
        self.choice.blockSignals(False)
        self.choice.setVisible(len(choices) > 1)

    def _name(self, choice: PictureChoice) -> str:
        if choice.original is None:
            return choice.main
        return self.tr("{generated} beside {original}").format(
            generated=choice.main, original=choice.original
        )

    @Slot()
    def _choose(self) -> None:
        self._load(fresh=False)

    def _load(self, *, fresh: bool) -> None:
        """Walk through the chosen pictures of the run; ``fresh`` starts at the newest one."""
        before, choice = self.step, self.choice.currentData()
        if self._run is None or choice is None:
            self._sequence = PictureSequence()
        else:
            self._sequence = picture_sequence(self._run, choice)
        if fresh:
            self._asked = None
            self.transport.set_following(True)
        follow = self.transport.following or before is None
        last = max(len(self._sequence.steps) - 1, 0)
        index = last if follow else self._sequence.nearest(before or 0)
        self.filmstrip.show_frames(self._frames())
        self.transport.set_range(last)
        self._arrange()
        self._propose()
        self._settle(index)
        self._go_to_sought()

    def _frames(self) -> list[Thumbnail]:
        sequence = self._sequence
        return [
            Thumbnail(step, caption(step, epoch), sequence.main.get(step))
            for step, epoch in zip(sequence.steps, sequence.epochs, strict=True)
        ]

    def _refresh_marks(self) -> None:
        analysis = self._session.analysis(self._run) if self._run else None
        marks = {mark.step: mark for mark in analysis.pictures} if analysis else {}
        if marks != self._marks:
            self._marks = marks
            said = {step: message_text(mark.message) for step, mark in marks.items()}
            self.filmstrip.show_marks(said)
            self._show_warning()

    # Where we are

    @Slot(int)
    def go_to(self, index: int) -> None:
        """Show the pictures at this place of the slider; whoever leaves the newest stops
        following it."""
        index = min(max(index, 0), max(len(self._sequence.steps) - 1, 0))
        self.transport.set_following(
            self.transport.following and index == len(self._sequence.steps) - 1
        )
        if index != self._index:
            self._settle(index)

    @Slot(int)
    def show_step(self, step: int) -> None:
        """Show the pictures logged nearest to ``step`` of the selected run: now, or as soon as
        the pane is opened."""
        run = self._session.selected
        self.seek((run.path, step) if run is not None else None)

    def seek(self, sought: tuple[Path, int] | None) -> None:
        """The same for a run that may not be listed yet."""
        self._sought = sought
        self._go_to_sought()

    def _go_to_sought(self) -> None:
        """Go where :meth:`seek` wanted to, once the pictures of that run are listed."""
        if self._sought is None or self._run is None or not self.isVisible():
            return
        path, step = self._sought
        if path == self._run.path and self._sequence.steps:
            self._sought = None
            self.transport.set_following(False)  # whoever came for these does not want the next
            self.go_to(self._sequence.nearest(step))
            self._asked = step
            self._show_warning()

    def _settle(self, index: int) -> None:
        if index != self._index:
            self._asked = None
        self._index = index
        self.transport.set_index(index)
        self.filmstrip.set_current(index)
        self._show()

    @Slot()
    def _show(self) -> None:
        """Bring the pictures of this place to the views: at once where they are at hand."""
        self._say_where()
        self._waiting = {}
        missing: list[Want] = []
        wanted = wanted_here(self._sequence, self._index, difference=self.bar.difference)
        views = self.views.of(self._sequence.choice)
        for view, want in zip(views, wanted, strict=False):  # without a step there is but one
            answer = self._media.cached(want) if want else None
            if want is None:
                view.show_words(self.tr("No picture was logged at this step."))
            elif answer is not None:
                self._present(view, answer)
            else:
                self._waiting[want] = view
                missing.append(want)
        self._slow.end()
        if missing:
            self._slow.begin()
        self._media.want("shown", missing)
        ahead = wanted_ahead(self._sequence, self._index)
        self._media.want("ahead", [want for want in ahead if self._media.cached(want) is None])

    def _say_waiting(self) -> None:
        """A drive is slow: what is still to come says so in its place."""
        for view in self._waiting.values():
            view.show_words(self.tr("Reading…"))

    @Slot(object, object)
    def _take(self, want: Want, answer: Answer) -> None:
        view = self._waiting.pop(want, None)
        if view is not None:
            self._present(view, answer)

    def _present(self, view: PictureView, answer: Answer) -> None:
        if isinstance(answer, Picture):
            view.show_picture(answer.pixels)
            height, width, _ = answer.pixels.shape
            if view is self.views.main and (width, height) != self._picture_size.toTuple():
                self._picture_size = QSize(width, height)
                self._propose()
        elif isinstance(answer, Broken):
            view.show_words(message_text(answer.message), broken=True)

    def _say_where(self) -> None:
        sequence, step = self._sequence, self.step
        self._show_warning()
        choice = sequence.choice
        if choice is None or step is None:
            self.transport.say("")
            return
        paired = choice.original is not None
        shown = self.tr("Generated") if paired else choice.main
        self.views.main_title.setText(
            self.tr("Generated minus original (orange: louder, blue: quieter)")
            if self.bar.difference and paired
            else shown
        )
        self.views.original_title.setText(self.tr("Original"))
        self.bar.set_paired(paired)
        self.transport.say(where(sequence, self._index))

    def _show_warning(self) -> None:
        step = self.step
        mark = self._marks.get(step) if step is not None else None
        said = [self._only_nearest()] if self._asked is not None else []
        said += ["⚠ " + message_text(mark.message)] if mark else []
        self.warning.setText("\n".join(filter(None, said)))
        self.warning.setVisible(bool(self.warning.text()))

    def _only_nearest(self) -> str:
        run, shown, asked = self._run, self.step, self._asked
        if run is None or shown is None or asked is None:
            return ""
        if self._sequence.nearest(asked) != self._index:
            return ""  # a nearer one has come
        return only_nearest(run, asked, shown)

    # Moving

    @Slot(bool)
    def _play(self, playing: bool) -> None:
        if not playing:
            self._playing.stop()
            return
        if self._index >= len(self._sequence.steps) - 1:
            self.go_to(0)
        self._playing.start()

    @Slot()
    def _play_on(self) -> None:
        """The next frame, once this one is on the screen."""
        if self._waiting:
            return
        if self._index + 1 < len(self._sequence.steps) and self.isVisible():
            self.go_to(self._index + 1)
        else:
            self.transport.set_playing(False)

    @Slot(bool)
    def _follow(self, follow: bool) -> None:
        if follow and self._sequence.steps:
            self._settle(len(self._sequence.steps) - 1)

    @Slot()
    def _to_curves(self) -> None:
        if self.step is not None:
            self.curves_requested.emit(self.step)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys that the focused control does not use itself."""
        key = Qt.Key
        last = len(self._sequence.steps) - 1
        moves = {
            key.Key_Left: self._index - 1,
            key.Key_Right: self._index + 1,
            key.Key_PageUp: self._index - 10,
            key.Key_PageDown: self._index + 10,
            key.Key_Home: 0,
            key.Key_End: last,
        }
        presses = {
            key.Key_Space: self.transport.play,
            key.Key_F: self.transport.follow,
            key.Key_D: self.bar.difference_button,
        }
        pressed = key(event.key())
        if pressed in moves:
            self.go_to(moves[pressed])
        elif pressed in presses:
            presses[pressed].click()
        elif pressed == key.Key_0:
            self.viewport.fit()
        elif pressed == key.Key_1:
            self.viewport.actual_size()
        else:
            super().keyPressEvent(event)
