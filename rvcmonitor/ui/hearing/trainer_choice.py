"""The trainer that converts: looked for beside the window, and remembered where it was chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rvcmonitor.live.background_jobs import BackgroundJobs, once
from rvcmonitor.live.session import Session
from rvcmonitor.live.trainer_search import Trainer, find_trainer
from rvcmonitor.ui.hearing.conversion_page import ConversionPage

_FIND = "trainer"


class TrainerChoice(QObject):
    """Serves the row of the trainer on ``page``; :attr:`trainer` is None while it is looked for."""

    found = Signal()
    """There is a :attr:`trainer`, or a reason why there is none."""

    def __init__(self, session: Session, page: ConversionPage, jobs: BackgroundJobs) -> None:
        super().__init__(page)
        self.trainer: Trainer | None = None
        self._session, self._page, self._jobs = session, page, jobs
        self._model: Path | None = None
        jobs.done.connect(self._take)
        page.trainer.folder_chosen.connect(self._choose_folder)
        page.trainer.python_chosen.connect(self._choose_python)

    def find_for(self, model: Path) -> None:
        """Look for the one that converts the voices of the model in this folder."""
        self._model = model
        self._find()

    def try_again(self) -> None:
        """Look again where something stood in the way: it may have been put right."""
        if self.trainer is not None and self.trainer.refusal is not None:
            self._find()

    def _find(self) -> None:
        model, book = self._model, self._session.hearing
        if model is None:
            return
        self.trainer = None
        self._page.show_trainer(None)
        folder = Path(book.install) if book.install else model
        python = Path(book.python) if book.python else None
        self._jobs.compute(_FIND, once(lambda: find_trainer(model, folder, python)))

    def _take(self, key: object, result: object) -> None:
        if key == _FIND and isinstance(result, Trainer):
            self.trainer = result
            self._page.show_trainer(result)
            self.found.emit()

    def _choose_folder(self, folder: Path | None) -> None:
        chosen = "" if folder is None else str(folder)
        self._session.set_hearing(replace(self._session.hearing, install=chosen, python=""))
        self._find()

    def _choose_python(self, python: Path) -> None:
        self._session.set_hearing(replace(self._session.hearing, python=str(python)))
        self._find()
