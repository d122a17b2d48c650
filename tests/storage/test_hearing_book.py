"""What the ears said is kept by the sounds they heard."""

from __future__ import annotations

from pathlib import Path

from rvcmonitor.analysis.listening.preferences import Answer
from rvcmonitor.analysis.listening.tournament import Question
from rvcmonitor.storage.dataclass_json import from_plain, to_plain
from rvcmonitor.storage.hearing_book import (
    MOST_ANSWERS,
    HearingBook,
    ModelHearing,
    NamedAnswer,
    NamedPair,
    seed_of,
)

ANNA, BEA = Path("/logs/anna"), Path("/logs/bea")


def heard() -> ModelHearing:
    known = ModelHearing(pitch=-5, with_index=True)
    known = known.with_answer(NamedAnswer("a.wav", "b.wav", "left"))
    known = known.with_answer(NamedAnswer("b.wav", "c.wav", "same"))
    return known.with_skip(NamedPair("a.wav", "c.wav"))


def test_answers_count_where_both_of_their_sounds_are_heard() -> None:
    assert heard().answers_of(["c.wav", "b.wav"]) == (Answer(1, 0, "same"),)
    all_of_them = heard().answers_of(["b.wav", "a.wav", "new.wav", "c.wav"])
    assert all_of_them == (Answer(1, 0, "left"), Answer(0, 3, "same"))
    assert heard().answers_of(["gone.wav"]) == ()


def test_what_was_skipped_is_asked_again_after_an_answer() -> None:
    names = ["a.wav", "b.wav", "c.wav"]
    assert heard().skipped_of(names) == (Question(0, 2),)
    answered = heard().with_answer(NamedAnswer("a.wav", "a.wav", "same"))
    assert answered.skipped_of(names) == ()


def test_beginning_anew_forgets_these_sounds_and_no_others() -> None:
    assert heard().without_answers(["a.wav", "b.wav"]).answers_of(["b.wav", "c.wav"]) != ()
    assert heard().without_answers(["a.wav", "b.wav"]).answers_of(["a.wav", "b.wav"]) == ()


def test_it_does_not_grow_for_ever() -> None:
    known = ModelHearing()
    for place in range(MOST_ANSWERS + 3):
        known = known.with_answer(NamedAnswer(f"{place}.wav", "b.wav", "left"))
    assert len(known.answers) == MOST_ANSWERS
    assert known.answers[-1].left == f"{MOST_ANSWERS + 2}.wav"


def test_it_survives_the_file_it_is_kept_in() -> None:
    book = HearingBook("D:/Applio", models={ANNA: heard()})
    assert from_plain(HearingBook, to_plain(book)) == book
    assert book.of(BEA) == ModelHearing()


def test_each_model_has_its_clip_and_its_chance(tmp_path: Path) -> None:
    book = HearingBook()
    assert book.clip_file(tmp_path, ANNA) != book.clip_file(tmp_path, BEA)
    assert seed_of(ANNA) == seed_of(ANNA) != seed_of(BEA)
