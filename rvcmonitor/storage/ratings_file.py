"""The file of the ratings, without Qt: the window writes it and a report reads it."""

from __future__ import annotations

from pathlib import Path

from rvcmonitor.analysis.candidates.ratings import RatingBook
from rvcmonitor.storage.json_store import read

RATINGS_FILE = "ratings.json"
RATINGS_VERSION = 1


def read_ratings(folder: Path) -> RatingBook:
    """What is kept in the settings ``folder``; empty where there is nothing to be understood.

    A file that is damaged is left to the window, which sets it aside and says so.
    """
    try:
        return read(folder / RATINGS_FILE, RatingBook, RATINGS_VERSION)
    except (OSError, ValueError):
        return RatingBook()
