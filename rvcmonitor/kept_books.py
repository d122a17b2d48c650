"""What the user has said of trainings, in files: ratings, what was heard blind, what to stop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from rvcmonitor.analysis.candidates.ratings import RatingBook
from rvcmonitor.analysis.stopping.rule import StopBook
from rvcmonitor.live.kept_file import KeptFile
from rvcmonitor.live.moved_runs import MovedRuns
from rvcmonitor.live.session import Session
from rvcmonitor.live.stop_board import STOPPING_VERSION
from rvcmonitor.storage.hearing_book import HEARING_FILE, HEARING_VERSION, HearingBook
from rvcmonitor.storage.ratings_file import RATINGS_FILE, RATINGS_VERSION
from rvcmonitor.storage.run_places import PLACES_FILE, PLACES_VERSION, RunPlaces


def kept_books(session: Session, folder: Path, parent: QObject) -> tuple[KeptFile, ...]:
    """Have ``session`` begin with what lies in the settings ``folder``, and keep what changes."""
    ratings = KeptFile(folder / RATINGS_FILE, RatingBook, RATINGS_VERSION, parent)
    session.set_ratings(ratings.load())
    session.ratings_changed.connect(lambda: ratings.save(session.ratings))
    hearing = KeptFile(folder / HEARING_FILE, HearingBook, HEARING_VERSION, parent)
    session.set_hearing(hearing.load())
    session.hearing_changed.connect(lambda: hearing.save(session.hearing))
    board = session.stopping
    plans = KeptFile(folder / "stopping.json", StopBook, STOPPING_VERSION, parent)
    board.set_book(plans.load())
    board.book_changed.connect(lambda: plans.save(board.book))
    places = KeptFile(folder / PLACES_FILE, RunPlaces, PLACES_VERSION, parent)
    MovedRuns(session, places, parent)
    return (ratings, hearing, plans, places)
