"""From a chosen file to the clip that is kept: what the form of the clip asks for is done here."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from rvcmonitor.live.background_jobs import BackgroundJobs, once
from rvcmonitor.live.clip_cutting import Clip, cut_clip
from rvcmonitor.live.media import Heard
from rvcmonitor.live.session import Session
from rvcmonitor.message import Message
from rvcmonitor.storage.settings_folder import settings_folder
from rvcmonitor.training.media_place import MediaPlace
from rvcmonitor.training.run import Run
from rvcmonitor.ui.hearing.clip_form import ClipForm
from rvcmonitor.ui.hearing.clip_source import ClipSource
from rvcmonitor.ui.hearing.cut import Cut
from rvcmonitor.ui.hearing.run_samples import run_samples

SETTLED_MS = 350
"""A handle that rests so long is where it is wanted."""
_CUT = "clip"


class ClipChoice(QObject):
    """Serves ``form``; :attr:`clip` is what candidates sing, None until there is one."""

    changed = Signal()
    """There is another clip, or none any more."""

    def __init__(self, session: Session, form: ClipForm, jobs: BackgroundJobs) -> None:
        super().__init__(form)
        self.clip: Clip | None = None
        self._session, self._form, self._jobs = session, form, jobs
        self._run: Run | None = None
        self._source = ClipSource(jobs, self)
        self._name, self._file = "", ""
        self._remembered = self._on_its_way = False
        self._heard: Heard | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._cut)
        self._source.ready.connect(self._take_source)
        jobs.done.connect(self._take_cut)
        form.file_chosen.connect(self.choose_file)
        form.sample_chosen.connect(self.choose_sample)
        form.cut_changed.connect(self._move)

    @property
    def reading(self) -> bool:
        """Whether a clip is on its way."""
        return self._on_its_way

    def show_run(self, run: Run) -> None:
        """Have the clip of ``run`` as it was last."""
        self._leave()
        self._run = run
        self._name = self._file = ""
        self._form.offer_samples(run_samples(run))
        self._form.ask()
        self._lose_clip(on_its_way=False)
        known, kept = self._session.hearing.of(run.path), self._kept(run)
        if known.end > known.begin:
            self._remembered = True
            self._read(Path(known.source) if known.source else kept, known.source)

    def refresh(self, run: Run) -> None:
        """The same run as it is now."""
        if run is not self._run:
            self._run = run
            self._form.offer_samples(run_samples(run))

    def choose_file(self, path: Path) -> None:
        """Cut the clip from this audio file."""
        self._remembered = False
        self._read(path.absolute(), str(path.absolute()))

    def choose_sample(self, place: MediaPlace) -> None:
        """Cut it from this sample of the run."""
        self._leave()
        self._remembered, self._file = False, ""
        self._name = self.tr("A sample of the run, step {n}").format(n=place.step)
        self._form.show_reading(self._name)
        self._lose_clip(on_its_way=True)
        self._source.read_sample(place)

    def stop(self) -> None:
        """Let what is under way be."""
        self._settled.stop()
        self._source.stop()

    def _read(self, path: Path, file: str) -> None:
        self._leave()
        self._name = path.name if file else self.tr("The clip as it was cut last")
        self._file = file
        self._form.show_reading(self._name)
        self._lose_clip(on_its_way=True)
        self._source.read_file(path)

    def _leave(self) -> None:
        self.stop()
        self._jobs.forget(_CUT)
        self._heard = None

    def _lose_clip(self, *, on_its_way: bool) -> None:
        """There is none for now; maybe one is on its way."""
        if (self.clip, self._on_its_way) != (None, on_its_way):
            self.clip, self._on_its_way = None, on_its_way
            self.changed.emit()

    def _take_source(self, answer: Heard | Message) -> None:
        if isinstance(answer, Message):
            if self._remembered and self._file and self._run is not None:  # what was cut is kept
                self._read(self._kept(self._run), "")
                return
            name, self._name = self._name, ""
            self._form.show_failure(name, answer)
            self._lose_clip(on_its_way=False)
            return
        begin = end = 0.0
        if self._remembered and self._run is not None:
            known = self._session.hearing.of(self._run.path)
            begin, end = (known.begin, known.end) if self._file else (0.0, known.end - known.begin)
        self._heard = answer
        self._form.show_clip(self._name, answer, begin, end)
        self._cut()

    def _move(self, _cut: Cut) -> None:
        self._jobs.forget(_CUT)
        self._lose_clip(on_its_way=True)
        self._settled.start()

    def _cut(self) -> None:
        run, heard, cut = self._run, self._heard, self._form.waveform.cut
        if run is None or heard is None or cut is None:
            return
        path = self._kept(run)
        self._jobs.compute(_CUT, once(partial(cut_clip, heard.sound, cut.begin, cut.end, path)))

    def _take_cut(self, key: object, result: object) -> None:
        if key != _CUT:
            return
        if isinstance(result, Message):
            self._form.show_failure(self._name, result)
            self._lose_clip(on_its_way=False)
        elif isinstance(result, Clip):
            self.clip, self._on_its_way = result, False
            self._remember()
            self.changed.emit()

    def _kept(self, run: Run) -> Path:
        """Where its clip is kept as it was cut last."""
        return self._session.hearing.clip_file(settings_folder(), run.path)

    def _remember(self) -> None:
        run, cut = self._run, self._form.waveform.cut
        if run is None or cut is None:
            return
        book = self._session.hearing
        known = replace(
            book.of(run.path), source=self._file, begin=round(cut.begin, 3), end=round(cut.end, 3)
        )
        self._session.set_hearing(book.with_model(run.path, known))
