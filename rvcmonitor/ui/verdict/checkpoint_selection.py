"""What the user's ears are about to hear and have heard: ticks and stars of checkpoint files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.analysis.media.tags import media_kinds
from rvcmonitor.live.session import Session
from rvcmonitor.training.run import Checkpoint, Run
from rvcmonitor.ui.verdict.checkpoint_row import CheckpointRow


class CheckpointSelection(QObject):
    """Keeps all rows inside ``holder`` at one: a file may stand in several of them."""

    ticked_changed = Signal()
    reveal_requested = Signal(object)
    """Show this :class:`Checkpoint`'s file in its folder."""
    copy_requested = Signal(object)
    """Copy this :class:`Checkpoint`'s file somewhere else."""
    path_requested = Signal(object)
    """Copy the path of this :class:`Checkpoint`'s file."""
    index_requested = Signal(object)
    """Copy this :class:`Checkpoint`'s file together with its index."""
    hear_requested = Signal(object)
    """Hear the sample of this :class:`Checkpoint`."""

    def __init__(self, session: Session, holder: QWidget) -> None:
        super().__init__(holder)
        self._session = session
        self._holder = holder
        self._being_given = False
        session.ratings_changed.connect(self._show_ratings)

    def ticked(self) -> tuple[Checkpoint, ...]:
        """The checkpoints of the selected run that are ticked, by epoch."""
        found = self._of_run().values()
        return tuple(sorted(found, key=lambda each: (each.step or 0, each.path.name)))

    def adopt(self, row: CheckpointRow) -> CheckpointRow:
        """Show in ``row`` what is known, and follow it."""
        row.show_ticked(row.checkpoint.path in self._of_run())
        row.show_rating(self._ratings().get(row.checkpoint.path.name))
        row.ticked.connect(self._tick)
        run = self._session.selected
        if run is not None:  # a note may be told when another run is selected already
            row.rated.connect(lambda _, rating: self._rate(run, rating))
        row.reveal_requested.connect(self.reveal_requested)
        row.copy_requested.connect(self.copy_requested)
        row.path_requested.connect(self.path_requested)
        row.index_requested.connect(self.index_requested)
        row.hear_requested.connect(self.hear_requested)
        row.can_be_heard = run is not None and "audio" in media_kinds(run.media)
        return row

    def forget_missing(self) -> None:
        """Untick files of the selected run that are not there any more."""
        run = self._session.selected
        ticked = self._of_run()
        if run is not None and ticked:
            there = {checkpoint.path for checkpoint in run.checkpoints}
            there |= {row.checkpoint.path for row in self._rows()}
            for path in ticked.keys() - there:
                del ticked[path]

    def _of_run(self) -> dict[Path, Checkpoint]:
        run = self._session.selected
        return {} if run is None else self._session.to_listen.setdefault(run.path, {})

    def _ratings(self) -> dict[str, Rating]:
        run = self._session.selected
        ratings = self._session.ratings.of(run.path) if run is not None else ()
        return {rating.file: rating for rating in ratings}

    def _rows(self) -> list[CheckpointRow]:
        return self._holder.findChildren(CheckpointRow)

    def _tick(self, checkpoint: Checkpoint, on: bool) -> None:
        ticked = self._of_run()
        if on:
            ticked[checkpoint.path] = checkpoint
        else:
            ticked.pop(checkpoint.path, None)
        for row in self._rows():
            row.show_ticked(row.checkpoint.path in ticked)
        self.ticked_changed.emit()

    def _rate(self, run: Run, rating: Rating) -> None:
        self._being_given = True
        self._session.rate(run, rating)
        self._being_given = False

    def _show_ratings(self) -> None:
        ratings, may_grow = self._ratings(), not self._being_given
        for row in self._rows():
            row.show_rating(ratings.get(row.checkpoint.path.name), may_grow=may_grow)
