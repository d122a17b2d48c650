"""A blind comparison goes into the ratings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from rvcmonitor.analysis.candidates.blind_rating import (
    blind_ratings,
    blind_stars,
    rating_at,
    voice_at,
)
from rvcmonitor.analysis.candidates.ratings import Rating, RatingBook
from rvcmonitor.message import Message
from rvcmonitor.training.epochs import EpochAxis, EpochSegment
from rvcmonitor.training.run import Checkpoint, Run
from tests.ui.some_runs import a_run

NOTE = "Chosen blind over epoch 10"


def voice(epoch: int, step: int, *, best: bool = False) -> Checkpoint:
    name = f"anna_{epoch}e_{step}s{'_best_epoch' if best else ''}.pth"
    return Checkpoint(Path("/weights") / name, "voice", epoch, step, 0.0, best=best)


def run(*checkpoints: Checkpoint, epochs: bool = True) -> Run:
    axis = EpochAxis((EpochSegment(0, 50),), False, Message("a test"))
    return a_run(checkpoints=checkpoints, epochs=axis if epochs else None)


@given(st.integers(0, 5), st.integers(0, 5))
def test_the_chosen_one_has_more_stars_and_nothing_else_changes_without_need(
    chosen: int, other: int
) -> None:
    better, worse = blind_stars(chosen, other)
    assert 1 <= worse < better <= 5
    if chosen > other > 0:
        assert (better, worse) == (chosen, other)
    assert abs(worse - other) <= 1 or not other


def test_two_that_were_never_rated_begin_in_the_middle() -> None:
    assert blind_stars(0, 0) == (3, 2)
    assert blind_stars(0, 4) == (5, 4)
    assert blind_stars(0, 5) == (5, 4)
    assert blind_stars(1, 0) == (2, 1)


def test_the_voice_files_of_both_epochs_are_rated() -> None:
    anna = run(voice(10, 500), voice(20, 1000), voice(20, 1000, best=True))
    rated = blind_ratings(anna, (), 1000, 500, NOTE)
    assert rated == (
        Rating(20, 3, NOTE, "anna_20e_1000s.pth", 1000),
        Rating(10, 2, "", "anna_10e_500s.pth", 500),
    )


def test_what_was_written_about_a_checkpoint_is_kept() -> None:
    anna = run(voice(10, 500), voice(20, 1000))
    before = Rating(20, 4, "Warm", "anna_20e_1000s.pth", 1000)
    rated = blind_ratings(anna, (before,), 1000, 500, NOTE)
    assert rated is not None
    assert rated[0] == replace(before, note=f"Warm; {NOTE}")
    again = blind_ratings(anna, rated, 1000, 500, NOTE)
    assert again == rated  # the note is not said twice


def test_an_epoch_without_a_file_is_rated_by_itself() -> None:
    anna = run(voice(20, 1000))
    rated = blind_ratings(anna, (), 500, 1000, NOTE)
    assert rated is not None
    assert rated[0] == Rating(10, 3, NOTE, "", 500)
    book = RatingBook()
    for epoch in (5, 10, 10):
        book = book.with_rating(anna.path, Rating(epoch, 2, step=epoch * 50))
    assert [rating.epoch for rating in book.of(anna.path)] == [5, 10]
    assert rating_at(anna, book.of(anna.path), 500).stars == 2


def test_two_samples_of_one_checkpoint_say_nothing_about_it() -> None:
    assert blind_ratings(run(voice(10, 500)), (), 480, 500, NOTE) is None


def test_without_epochs_the_step_alone_decides() -> None:
    anna = run(voice(10, 500), epochs=False)
    assert voice_at(anna, 499) is None
    found = voice_at(anna, 500)
    assert found is not None
    assert found.epoch == 10
