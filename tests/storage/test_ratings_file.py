"""Ratings as a report finds them: what the window keeps, read without Qt."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.candidates.ratings import Rating, RatingBook
from rvcmonitor.live.kept_file import KeptFile
from rvcmonitor.storage.ratings_file import RATINGS_FILE, RATINGS_VERSION, read_ratings


def test_reads_what_the_window_keeps(qtbot: QtBot, tmp_path: Path) -> None:
    rating = Rating(80, 4, "Clear “s”, 声 is dull", "kamal_e80.pth", 20_000)
    book = RatingBook().with_rating(tmp_path / "logs" / "kamal", rating)
    file = KeptFile(tmp_path / RATINGS_FILE, RatingBook, RATINGS_VERSION)
    file.save(book)
    file.close()
    assert read_ratings(tmp_path) == book


@pytest.mark.parametrize(
    "content", [None, "", "{", "[]", '{"version": 99, "runs": {}}', "[" * 9999]
)
def test_what_cannot_be_read_is_empty(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / RATINGS_FILE
    if content is not None:
        file.write_text(content)
    assert read_ratings(tmp_path) == RatingBook()
    assert content is None or file.read_text() == content
