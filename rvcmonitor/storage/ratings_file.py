"""The file of the ratings, without Qt: the window writes it and a report reads it."""

from __future__ import annotations

import json
from pathlib import Path

from rvcmonitor.analysis.candidates.ratings import RatingBook
from rvcmonitor.storage.dataclass_json import from_plain

RATINGS_FILE = "ratings.json"
RATINGS_VERSION = 1


def read_ratings(folder: Path) -> RatingBook:
    """What is kept in the settings ``folder``; empty where there is nothing to be understood.

    A file that is damaged is left to the window, which sets it aside and says so.
    """
    try:
        data = json.loads((folder / RATINGS_FILE).read_text(encoding="utf-8"))
        known = isinstance(data, dict) and data.get("version") == RATINGS_VERSION
        return from_plain(RatingBook, data) if known else RatingBook()
    except (OSError, ValueError, RecursionError):
        return RatingBook()
