"""What can be done with a checkpoint file: show it in its folder, copy it somewhere else."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from rvcmonitor.live.copying import Copying
from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.sentence import sentence
from rvcmonitor.ui.theme import Tone


def reveal_command(path: Path) -> str:
    """Explorer's arguments that open the folder of ``path`` with the file marked.

    Explorer wants the quotes around the path alone, not around the whole argument.
    """
    return f'/select,"{path}"'


def reveal(path: Path) -> None:
    """Show ``path`` in the file manager: marked on Windows, its folder elsewhere."""
    if sys.platform == "win32":
        explorer = QProcess()
        explorer.setProgram("explorer.exe")
        explorer.setNativeArguments(reveal_command(path))
        explorer.startDetached()
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


class CheckpointActions(QObject):
    """Carries out the buttons of the candidates; copies run beside the window."""

    told = Signal(str, str)
    """A sentence about what happened, and its :data:`Tone`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._copies: list[Copying] = []

    def reveal(self, checkpoint: Checkpoint) -> None:
        reveal(checkpoint.path)

    def copy(self, checkpoint: Checkpoint) -> None:
        """Ask where to, then copy with progress."""
        title = self.tr("Copy {file} to…").format(file=checkpoint.path.name)
        suggestion = str(Path.home() / checkpoint.path.name)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, suggestion)
        if chosen:
            self.copy_to(checkpoint.path, Path(chosen))

    def copy_to(self, source: Path, target: Path) -> None:
        """Copy ``source`` to ``target``, which the user agreed to replace if it exists."""
        copying = Copying(source, target, self)
        self._copies.append(copying)
        progress = self._progress(copying)
        copying.progressed.connect(progress.setValue)
        copying.done.connect(lambda: self._tell(self._copied(copying), "good"))
        copying.failed.connect(lambda message: self._tell(sentence(message), "bad"))
        copying.finished.connect(progress.deleteLater)
        copying.finished.connect(lambda: self._copies.remove(copying))
        copying.finished.connect(copying.deleteLater)
        copying.start()

    def close(self) -> None:
        """End what is under way; half copies are removed."""
        for copying in tuple(self._copies):
            copying.cancel()
            copying.wait()

    @property
    def copies(self) -> Sequence[Copying]:
        """The copies under way."""
        return tuple(self._copies)

    def _copied(self, copying: Copying) -> str:
        return self.tr("{file} was copied to {folder}.").format(
            file=copying.target.name, folder=copying.target.parent
        )

    def _tell(self, text: str, tone: Tone) -> None:
        self.told.emit(text, tone)

    def _progress(self, copying: Copying) -> QProgressDialog:
        text = self.tr("Copying {file}…").format(file=copying.source.name)
        progress = QProgressDialog(text, self.tr("Cancel"), 0, 1000, self._window)
        progress.setMinimumDuration(400)
        progress.setWindowTitle(self.tr("Copying"))
        progress.canceled.connect(copying.cancel)
        return progress
