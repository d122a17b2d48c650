"""A user whose settings and ratings never stand still, in a process of its own."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

from rvcmonitor.analysis.candidates.ratings import Rating, RatingBook
from rvcmonitor.live.kept_file import KeptFile
from rvcmonitor.live.settings import Settings, SettingsFile

RATED = 40
"""Checkpoints with a rating."""


def settings_of(number: int) -> Settings:
    """Settings that say ``number`` in every part."""
    return replace(
        Settings(),
        recent=tuple(f"/voices/{number}/{each}" for each in range(10)),
        geometry=str(number) * 50,
        splitter=(number,) * 3,
    )


def ratings_of(number: int) -> RatingBook:
    """Ratings that say ``number`` in every part."""
    ratings = (Rating(each, 5, str(number), f"anna_e{each}.pth") for each in range(RATED))
    return RatingBook({Path("logs/anna"): tuple(ratings)})


def ratings_file(folder: Path) -> KeptFile:
    return KeptFile(folder / "ratings.json", RatingBook, 1)


def live(folder: Path, told: Connection) -> None:
    """Count up from what is kept, for ever: after each step the settings and then the ratings are
    on disk, and the number is told."""
    settings, ratings = SettingsFile(folder), ratings_file(folder)
    ratings.load()
    for number in count(next(iter(settings.settings.splitter), 0) + 1):
        settings.change(settings_of(number))
        settings.flush()
        ratings.save(ratings_of(number))
        ratings.flush()
        told.send(number)


def listen(folder: Path, name: str, begin: Barrier) -> None:
    """Rate one checkpoint after the other, of a run of its own and of one that both know, and
    change settings: one copy the language, the other the widths."""
    settings, ratings = SettingsFile(folder), ratings_file(folder)
    book: RatingBook = ratings.load()
    begin.wait()
    for epoch in range(RATED):
        rating = Rating(epoch, 4, "", f"{name}_e{epoch}.pth")
        book = book.with_rating(Path(f"logs/{name}"), rating)
        book = book.with_rating(Path("logs/both"), rating)
        ratings.save(book)
        ratings.flush()
        if name == "es":
            settings.change(replace(settings.settings, language="es"))
        else:
            settings.change(replace(settings.settings, splitter=(epoch + 1,)))
        settings.flush()
    ratings.close()
    settings.close()
