"""Ratings, what was heard and plans come along when a training is found in another folder."""

from __future__ import annotations

from PySide6.QtCore import QObject

from rvcmonitor.live.kept_file import KeptFile
from rvcmonitor.live.session import Session
from rvcmonitor.storage.run_places import Move, RunPlaces, present


class MovedRuns(QObject):
    """Watches the ``session``; what it has learnt lies in ``kept``."""

    def __init__(self, session: Session, kept: KeptFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._kept = session, kept
        self._places: RunPlaces = kept.load()
        session.published.connect(self._look)

    def _look(self) -> None:
        places, moves = self._places.seeing(present(self._session.snapshot))
        for move in moves:
            self._bring_along(move)
        if places != self._places:
            self._places = places
            self._kept.save(places)

    def _bring_along(self, move: Move) -> None:
        """What is known of the folder that was seen last is the newest."""
        session = self._session
        session.set_ratings(session.ratings.moved(move.before, move.now))
        session.set_hearing(session.hearing.moved(move.before, move.now))
        session.stopping.set_book(session.stopping.book.moved(move.before, move.now))
