"""What can be done with checkpoint files: show one in its folder, copy some to listen to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from rvcmonitor.live.copying import Clash, Copy, Copying, Outcome
from rvcmonitor.live.ending import Ending, thread_ends
from rvcmonitor.live.index_file import index_file
from rvcmonitor.live.session import Session
from rvcmonitor.storage.copy_file import Fetch
from rvcmonitor.training.folders import shown
from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.widgets.file_manager import copy_path, reveal
from rvcmonitor.ui.widgets.message_text import joined, message_text, number
from rvcmonitor.ui.widgets.plain_text import PlainMessageBox, PlainProgressDialog
from rvcmonitor.ui.widgets.theme import Tone


class CheckpointActions(QObject):
    """Carries out the buttons of the candidates; copies run beside the window."""

    told = Signal(str, str, object)
    """A sentence about what happened, its :data:`Tone`, and the copy to show (a path or None)."""

    def __init__(self, session: Session, window: QWidget, fetch: Fetch | None = None) -> None:
        """``fetch`` brings what was left on its host."""
        super().__init__(window)
        self._fetch = fetch
        self._session = session
        self._window = window
        self._jobs: dict[Copying, PlainProgressDialog] = {}

    @property
    def jobs(self) -> Sequence[Copying]:
        """The copies under way."""
        return tuple(self._jobs)

    def reveal(self, checkpoint: Checkpoint) -> None:
        """Show the file in the file manager."""
        reveal(checkpoint.path)

    def copy(self, checkpoint: Checkpoint) -> None:
        """Ask for a place and a name, then copy. The dialog asks about an existing file."""
        title = self.tr("Copy {file} to…").format(file=checkpoint.path.name)
        suggestion = str(self._folder() / checkpoint.path.name)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, suggestion)
        if chosen:
            self._remember(Path(chosen).parent)
            copy = Copy(checkpoint.path, Path(chosen))
            self._begin(Copying([copy], "replace", self, fetch=self._fetch))

    def copy_path(self, checkpoint: Checkpoint) -> None:
        """Put the path of the file into the clipboard, and say so."""
        copy_path(checkpoint.path)
        text = self.tr("The path of {file} was copied.").format(file=checkpoint.path.name)
        self.told.emit(text, "good", None)

    def copy_with_index(self, checkpoint: Checkpoint) -> None:
        """Ask for a folder, then copy the file and its index there: what a voice needs."""
        title = self.tr("Choose a folder for {file} and its index")
        title = title.format(file=checkpoint.path.name)
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(self._folder()))
        run = self._session.selected
        if not chosen or run is None:
            return
        self._remember(Path(chosen))
        target = Path(chosen)
        copies = [Copy(checkpoint.path, target / checkpoint.path.name)]
        folders = (run.path, run.path.parent, checkpoint.path.parent)
        find = partial(index_file, folders, run.path.name)
        self._begin(Copying(copies, parent=self, companion=find, fetch=self._fetch))

    def copy_to_folder(self, checkpoints: Sequence[Checkpoint]) -> None:
        """Ask for a folder, then copy all of these there under their own names."""
        title = self.tr("Choose a folder to listen from")
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(self._folder()))
        if chosen and checkpoints:
            self._remember(Path(chosen))
            paths = dict.fromkeys(checkpoint.path for checkpoint in checkpoints)
            copies = [Copy(path, Path(chosen) / path.name) for path in paths]
            self._begin(Copying(copies, parent=self, fetch=self._fetch))

    def close(self) -> list[Ending]:
        """Cancel what is under way, which removes what it has half copied. Returns how to wait
        for that: it may hang at a dead drive, and outlives this object."""
        endings: list[Ending] = []
        while self._jobs:
            job, progress = self._jobs.popitem()
            for signal in (job.progressed, job.clashed, job.ended, job.finished):
                signal.disconnect()
            progress.close()
            progress.deleteLater()
            job.cancel()
            job.setParent(None)
            endings.append(partial(thread_ends, job))
        return endings

    def _folder(self) -> Path:
        """Where copies went the last time."""
        return Path(self._session.arrangement.listening_folder or Path.home())

    def _remember(self, folder: Path) -> None:
        arrangement = replace(self._session.arrangement, listening_folder=str(folder))
        self._session.set_arrangement(arrangement)

    def _begin(self, job: Copying) -> None:
        self._jobs[job] = self._progress(job)
        job.clashed.connect(lambda names: self._ask(job, names))
        job.ended.connect(lambda outcome: self._tell(job, outcome))
        job.finished.connect(lambda: self._forget(job))
        job.start()

    def _forget(self, job: Copying) -> None:
        if job in self._jobs:  # else its last word came after it was let go
            self._jobs.pop(job).deleteLater()
            job.deleteLater()

    def _progress(self, job: Copying) -> PlainProgressDialog:
        progress = PlainProgressDialog(self.tr("Cancel"), 1000, self._window)
        progress.setWindowTitle(self.tr("Copying"))
        progress.setMinimumDuration(400)
        progress.setMinimumWidth(360)
        progress.setAutoClose(False)  # the last file may still be on its way to the disk
        progress.setAutoReset(False)
        progress.canceled.connect(job.cancel)

        def show(part: int, name: str) -> None:
            if job not in self._jobs:
                return
            middle = Qt.TextElideMode.ElideMiddle
            shown = progress.fontMetrics().elidedText(name, middle, 300)
            progress.setLabelText(self.tr("Copying {file}…").format(file=shown))
            progress.setValue(part)

        job.progressed.connect(show)
        return progress

    def _ask(self, job: Copying, names: Sequence[str]) -> None:
        """Some files are there already: once for all of them."""
        if job not in self._jobs:
            return
        some = "\n".join(names[:6]) + ("\n…" if len(names) > 6 else "")
        question = self.tr("This folder has files of these names already:")
        box = PlainMessageBox(self._window, self.tr("Copying"), question, some)
        box.setIcon(PlainMessageBox.Icon.Question)
        role = PlainMessageBox.ButtonRole.AcceptRole
        answers: dict[object, Clash] = {
            box.addButton(self.tr("Replace"), role): "replace",
            box.addButton(self.tr("Keep both"), role): "keep both",
            box.addButton(self.tr("Skip"), role): "skip",
        }
        box.addButton(PlainMessageBox.StandardButton.Cancel)

        def answer(button: object) -> None:
            if button in answers:
                job.answer(answers[button])

        box.buttonClicked.connect(answer)
        box.rejected.connect(job.cancel)  # also where the box is closed without a button
        box.finished.connect(box.deleteLater)
        job.finished.connect(box.close)
        box.open()

    def _tell(self, job: Copying, outcome: Outcome) -> None:
        if job not in self._jobs:
            return
        sentences = [self._summary(job, outcome)]
        sentences += [message_text(failure) for failure in outcome.failures]
        tone: Tone = "good" if outcome.copied else "neutral"
        shown = outcome.copied[0] if outcome.copied else None
        self.told.emit(joined(sentences), "bad" if outcome.failures else tone, shown)

    def _summary(self, job: Copying, outcome: Outcome) -> str:
        copied, total = len(outcome.copied), len(job.copies)
        folder = shown(job.copies[0].target.parent)
        if outcome.cancelled or (outcome.failures and copied):
            text = self.tr("{n} of %Ln file(s) were copied to {folder}.", "", total)
            return text.format(n=number(copied), folder=folder)
        if copied == 1:
            text = self.tr("{file} was copied to {folder}.")
            text = text.format(file=outcome.copied[0].name, folder=folder)
            lacks = job.companion is not None and len(job.copies) == 1
            return joined((text, self.tr("No .index of it was found."))) if lacks else text
        if copied:
            text = self.tr("%Ln file(s) were copied to {folder}.", "", copied)
            return text.format(folder=folder)
        if outcome.skipped:
            return self.tr("Nothing was copied: {folder} has all of it.").format(folder=folder)
        return ""
