"""A training is known again in whatever folder it lies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from rvcmonitor.analysis.candidates.ratings import Rating, RatingBook
from rvcmonitor.analysis.stopping.rule import StopBook, StopPlan
from rvcmonitor.storage.dataclass_json import from_plain, to_plain
from rvcmonitor.storage.hearing_book import HearingBook, ModelHearing, NamedAnswer
from rvcmonitor.storage.run_places import Move, RunPlaces, present, sign_of
from rvcmonitor.training.run import Run, Snapshot
from tests.ui.some_runs import a_run

E, F = Path("E:/RVC/logs"), Path("F:/RVC/logs")


def at(folder: Path, name: str = "anna", begun: int = 1) -> Run:
    path = folder / name
    files = (path / f"events.out.tfevents.{begun + 1}.PC", path / f"events.out.tfevents.{begun}.PC")
    return replace(a_run(), name=name, path=path, files=files)


def test_another_letter_is_a_move() -> None:
    places, moves = RunPlaces().seeing([at(E), at(E, "bob", 7)])
    assert moves == ()
    places, moves = places.seeing([at(F), at(F, "bob", 7)])
    assert moves == (Move(E / "anna", F / "anna"), Move(E / "bob", F / "bob"))
    assert places.seeing([at(F)])[1] == ()
    assert from_plain(RunPlaces, to_plain(places)) == places


def test_another_training_of_the_same_name_is_none() -> None:
    places, _ = RunPlaces().seeing([at(E)])
    assert places.seeing([at(F, begun=5)])[1] == ()
    assert places.seeing([at(F, "anna2")])[1] == ()
    assert sign_of(replace(at(E), files=())) == ""


def test_a_copy_beside_it_is_none() -> None:
    places, _ = RunPlaces().seeing([at(E)])
    beside, moves = places.seeing([at(E), at(F)])
    assert moves == ()
    assert beside == places


def test_what_lies_on_a_drive_that_is_gone_is_not_there() -> None:
    snapshot = Snapshot(roots=(E, F), runs=(at(E), at(F)), missing=(E,))
    assert present(snapshot) == (snapshot.runs[1],)


def test_what_was_said_is_said_of_the_new_place_too() -> None:
    before, now = E / "anna", F / "anna"
    ratings = RatingBook().with_rating(before, Rating(20, 5)).moved(before, now)
    assert ratings.of(now) == ratings.of(before) == (Rating(20, 5),)
    hearing = HearingBook().with_model(before, ModelHearing(pitch=-5)).moved(before, now)
    assert hearing.of(now).pitch == -5
    assert hearing.clip_file(E, now) == hearing.moved(now, before).clip_file(E, before)
    plans = StopBook().with_plan(before, StopPlan(on=True)).moved(before, now)
    assert plans.of(now).on
    assert not StopBook().moved(before, now).of(now).on


def test_what_was_said_of_a_copy_is_not_lost() -> None:
    before, now = E / "anna", F / "anna"
    ratings = RatingBook().with_rating(before, Rating(20, 5)).with_rating(before, Rating(30, 2))
    ratings = ratings.with_rating(now, Rating(20, 1)).with_rating(now, Rating(40, 4))
    assert set(ratings.moved(before, now).of(now)) == {Rating(20, 5), Rating(30, 2), Rating(40, 4)}
    here, there = NamedAnswer("a.wav", "b.wav", "left"), NamedAnswer("c.wav", "d.wav", "right")
    hearing = HearingBook().with_model(before, ModelHearing(answers=(here, here)))
    hearing = hearing.with_model(now, ModelHearing(answers=(there, here)))
    assert hearing.moved(before, now).of(now).answers == (there, here, here)
