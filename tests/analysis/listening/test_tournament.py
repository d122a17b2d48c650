"""The tournament: questions, ends, and what follows from the answers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rvcmonitor.analysis.listening.preferences import SPREADS, TIES, Answer, Said, belief, chances
from rvcmonitor.analysis.listening.tournament import (
    CLEAR,
    Question,
    Standing,
    most_questions,
    standing,
)

Listener = Callable[[Question], Said]
some_answers = st.integers(2, 6).flatmap(
    lambda count: st.tuples(
        st.just(count),
        st.lists(
            st.builds(
                Answer,
                st.integers(0, count - 1),
                st.integers(0, count - 1),
                st.sampled_from(("left", "right", "same")),
            ),
            max_size=12,
        ),
    )
)


def play(count: int, listener: Listener, seed: int = 0) -> tuple[list[Answer], Standing]:
    answers: list[Answer] = []
    while (stands := standing(count, answers, seed)).question is not None:
        pair = stands.question
        answers.append(Answer(pair.left, pair.right, listener(pair)))
    return answers, stands


def sharp(question: Question) -> Said:
    """Hears everything; the higher number is the better one."""
    if question.left == question.right:
        return "same"
    return "left" if question.left > question.right else "right"


def deaf(_question: Question) -> Said:
    return "same"


@pytest.mark.parametrize("count", range(3, 10))
def test_sharp_ears_find_the_best(count: int) -> None:
    answers, stands = play(count, sharp)
    assert (stands.end, stands.order[0]) == ("clear", count - 1)
    assert stands.best[count - 1] >= CLEAR
    assert stands.stars[count - 1] == 5
    assert max(stars for one, stars in enumerate(stands.stars) if one != count - 1) < 5
    assert len(answers) < most_questions(count)


@pytest.mark.parametrize("count", range(2, 10))
def test_ears_that_hear_nothing_end_it_as_well(count: int) -> None:
    answers, stands = play(count, deaf)
    assert stands.end == "cannot tell"
    assert len(answers) <= most_questions(count)
    assert len(set(stands.stars)) == 1
    assert stands.contenders[0] == stands.order[0]
    assert len(stands.contenders) == count


@pytest.mark.parametrize("count", range(3, 10))
@pytest.mark.parametrize("listener", [sharp, deaf])
def test_everybody_is_heard_before_anybody_is_heard_too_often(
    count: int, listener: Listener
) -> None:
    answers, _ = play(count, listener)
    assert {one for each in answers[: count - 1] for one in (each.left, each.right)} == set(
        range(count)
    )


@pytest.mark.parametrize("count", range(3, 10))
def test_one_sound_twice_and_one_pair_again_the_other_way_round(count: int) -> None:
    answers, stands = play(count, deaf)
    controls = [answer for answer in answers if answer.left == answer.right]
    assert len(controls) == 1
    assert (stands.ears.controls, stands.ears.noticed) == (1, 1)
    assert stands.ears.repeats >= 1
    assert stands.ears.agreed == stands.ears.repeats
    last: dict[frozenset[int], int] = {}
    for answer in answers:
        pair = frozenset((answer.left, answer.right))
        if len(pair) == 2:
            assert last.get(pair) != answer.left, "what was played first is now played second"
            last[pair] = answer.left


def test_ears_that_contradict_themselves_are_seen_through() -> None:
    """Who always takes the first one chooses the other one when the pair comes again."""
    _, stands = play(5, lambda _question: "left")
    assert stands.end == "cannot tell"
    assert stands.ears.noticed == 0
    assert stands.ears.agreed < stands.ears.repeats


@settings(max_examples=40)
@given(some_answers, st.integers(0, 9))
def test_everything_follows_from_the_answers(case: tuple[int, list[Answer]], seed: int) -> None:
    count, answers = case
    one, again = (standing(count, list(answers), seed) for _ in range(2))
    assert one == again
    assert sorted(one.order) == list(range(count))
    assert sum(one.best) == pytest.approx(1)
    assert one.best[one.order[0]] == max(one.best)
    assert all(above > 0.5 - 1e-9 for above in one.above[1:])
    assert all(1 <= stars <= 5 for stars in one.stars)
    assert (one.question is None) == (one.end is not None)
    if one.question is not None:
        assert {one.question.left, one.question.right} <= set(range(count))
    assert set(one.contenders) <= set(range(count))


@settings(max_examples=40)
@given(some_answers)
def test_it_does_not_matter_which_was_played_first(case: tuple[int, list[Answer]]) -> None:
    count, answers = case
    turned: dict[Said, Said] = {"left": "right", "right": "left", "same": "same"}
    other = [Answer(each.right, each.left, turned[each.said]) for each in answers]
    np.testing.assert_allclose(belief(count, answers).best, belief(count, other).best, atol=1e-6)


@settings(max_examples=40)
@given(some_answers)
def test_a_win_never_harms_the_winner(case: tuple[int, list[Answer]]) -> None:
    count, answers = case
    before = belief(count, answers).means
    after = belief(count, [*answers, Answer(0, 1, "left")]).means
    assert after[0] - after[1] > before[0] - before[1] - 0.1


@pytest.mark.parametrize(
    "said",
    [
        ["left"],
        ["left", "left", "left"],
        ["left", "right", "same", "left"],
        ["same"] * 4,
        ["left"] * 8,
    ],
)
def test_the_belief_is_that_of_the_model(said: list[Said]) -> None:
    """Of two candidates everything can be added up on a fine grid instead."""
    believed = belief(2, [Answer(0, 1, each) for each in said])
    apart, ties = np.meshgrid(np.linspace(-30, 30, 2001), np.linspace(-6, 5, 221), indexing="ij")
    shares = dict(zip(("left", "right", "same"), chances(apart, ties), strict=True))
    likely = np.prod([shares[each] for each in said], axis=0)
    likely = likely * np.exp(-(((ties - TIES[0]) / TIES[1]) ** 2) / 2)
    densities = [
        likely * np.exp(-((apart / spread) ** 2) / 4) / spread for spread in SPREADS
    ]  # the difference of two qualities has twice their variance
    spreads = np.array([density.sum() for density in densities])
    first = sum(float(density[apart > 0].sum()) for density in densities)
    first += sum(float(density[apart == 0].sum()) for density in densities) / 2
    assert believed.best[0] == pytest.approx(first / spreads.sum(), abs=0.03)
    np.testing.assert_allclose(believed.spreads, spreads / spreads.sum(), atol=0.03)


@pytest.mark.parametrize("count", [0, 1, 13])
def test_so_many_cannot_be_compared(count: int) -> None:
    with pytest.raises(ValueError, match="cannot be compared"):
        standing(count, [])


def test_an_answer_of_somebody_else_is_an_error() -> None:
    with pytest.raises(ValueError, match="none of 3"):
        standing(3, [Answer(0, 3, "left")])


@pytest.mark.parametrize("count", [2, 3, 7])
def test_what_is_skipped_is_not_asked_until_nothing_else_is_left(count: int) -> None:
    skipped: list[Question] = []
    for _ in range(count * (count - 1) // 2):
        question = standing(count, [], skipped=skipped).question
        assert question is not None
        pairs = {frozenset((one.left, one.right)) for one in skipped}
        assert frozenset((question.left, question.right)) not in pairs
        skipped.append(question)
    assert standing(count, [], skipped=skipped).question is not None


def test_a_control_that_is_skipped_gives_way_to_a_pair() -> None:
    answers = [Answer(0, 1, "left"), Answer(1, 2, "left"), Answer(2, 0, "right")]
    control = standing(3, answers).question
    assert control is not None
    assert control.left == control.right
    other = standing(3, answers, skipped=[control]).question
    assert other is not None
    assert other.left != other.right
