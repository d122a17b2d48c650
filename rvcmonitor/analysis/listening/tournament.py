"""A blind tournament: which pair to hear next, when to stop, and what has come of it.

Nothing is kept but the answers. Everything else follows from them, so that a tournament may be left
and gone on with at any time, on any machine, with the same next question.

- The next pair is the one whose answer tells most about which candidate is the best: the
  information of order 4 between the two (Arimoto, "Information measures and capacity of order α for
  discrete memoryless channels", 1977). Shannon's, of order 1, also asks about candidates that are
  out of the running; that of order ∞, the chance to name the right one, sees no gain in an answer
  after which the same one leads.
- Early on one pair is two times the same sound, and one is a pair that was heard before, the other
  way round: they show how sure the ears are, and the model learns from both.
- It ends when the best is clear; when all are as good as alike to these ears; or when so many
  questions have been asked that a person would rather stop.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

import numpy as np

from rvcmonitor.analysis.listening.preferences import (
    Answer,
    Belief,
    Floats,
    belief,
    chances,
)

End = Literal["clear", "cannot tell"]

CLEAR: Final = 0.9
"""How likely the best must be the best."""
ALIKE: Final = 0.85
"""How likely it must be that these ears can hardly tell anything apart."""
_HARDLY: Final = 2
"""So many of the narrowest spreads are hardly audible: one step is told right by 6 of 10."""
_ORDER: Final = 4
"""Of the information by which a pair is chosen. From 3 to 10 nothing changes but chance."""
_MOST_QUESTIONS: Final = {
    2: 5, 3: 8, 4: 10, 5: 11, 6: 17, 7: 21, 8: 26, 9: 31, 10: 37, 11: 45, 12: 53,
}  # fmt: skip
"""By candidates. Few are not told apart by fewer; of five a half of every pair twice is enough."""
MOST_CANDIDATES: Final = 12
"""No one remembers more."""


@dataclass(frozen=True, slots=True)
class Question:
    """Which two candidates to play, by their numbers; one number twice is an A/A pair."""

    left: int
    right: int


@dataclass(frozen=True, slots=True)
class Ears:
    """How sure the ears are: how often a pair was heard again and how often the answer was the same
    then, and how often one sound was played twice and how often that was noticed."""

    repeats: int = 0
    agreed: int = 0
    controls: int = 0
    noticed: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """What follows from the answers so far. ``order`` are the candidates' numbers, the best first;
    ``best`` how likely each candidate is the best, and ``above`` how likely each one in the order
    is better than the one after it: a half or more, though not always for the first. ``contenders``
    may all be the best. ``question`` is the next one, None where the tournament has ended; then
    ``end`` says how."""

    order: tuple[int, ...]
    best: tuple[float, ...]
    above: tuple[float, ...]
    contenders: tuple[int, ...]
    stars: tuple[int, ...]
    ears: Ears
    question: Question | None
    end: End | None


def most_questions(count: int) -> int:
    """How many questions are asked of ``count`` candidates (2 to :data:`MOST_CANDIDATES`) at most:
    where ears are so poor that only these end it, a half of what asking every pair twice takes, on
    the average of 3 to 9 candidates."""
    return _MOST_QUESTIONS[count]


def standing(
    count: int, answers: Sequence[Answer], seed: int = 0, skipped: Sequence[Question] = ()
) -> Standing:
    """Where a tournament of ``count`` candidates (2 to :data:`MOST_CANDIDATES`) stands after these
    answers. ``seed`` shuffles which of two is played first. Questions that were ``skipped`` since
    the last answer are not asked now, unless all were.

    Raises:
        ValueError: so many candidates cannot be compared, or an answer is of none of them.
    """
    if not 2 <= count <= MOST_CANDIDATES:
        raise ValueError(f"{count} candidates cannot be compared by ear")
    if any(not 0 <= one < count for answer in answers for one in (answer.left, answer.right)):
        raise ValueError(f"an answer is of none of {count} candidates")
    believed = belief(count, answers)
    best = believed.best
    first = int(np.argmax(best))
    end = _end(count, answers, believed, float(best[first]))
    question = None if end else _question(answers, believed, first, seed, skipped)
    ranked = _ranked(believed, first)
    return Standing(
        tuple(ranked),
        tuple(float(chance) for chance in best),
        tuple(_above(believed, one, other) for one, other in pairwise(ranked)),
        _contenders(best),
        _stars(believed, first, clear=end == "clear"),
        ears_of(answers),
        question,
        end,
    )


def ears_of(answers: Sequence[Answer]) -> Ears:
    """How sure the ears are that gave these answers."""
    heard: dict[tuple[int, int], int] = {}
    repeats = agreed = 0
    for answer in answers:
        if answer.left == answer.right:
            continue
        key = (min(answer.left, answer.right), max(answer.left, answer.right))
        better = _better(answer)
        if key in heard:
            repeats += 1
            agreed += heard[key] == better
        heard[key] = better
    controls = [answer for answer in answers if answer.left == answer.right]
    return Ears(repeats, agreed, len(controls), sum(one.said == "same" for one in controls))


def _better(answer: Answer) -> int:
    """The number of the one that was liked better, −1 for neither."""
    return {"left": answer.left, "right": answer.right, "same": -1}[answer.said]


def _end(count: int, answers: Sequence[Answer], believed: Belief, surest: float) -> End | None:
    if len({one for answer in answers for one in (answer.left, answer.right)}) < count:
        return None  # somebody has not been heard yet
    if surest >= CLEAR:
        return "clear"
    hopeless = believed.spreads[:_HARDLY].sum() >= ALIKE
    return "cannot tell" if hopeless or len(answers) >= most_questions(count) else None


def _question(
    answers: Sequence[Answer],
    believed: Belief,
    first: int,
    seed: int,
    skipped: Sequence[Question],
) -> Question:
    """The next pair: one that was not skipped, with somebody who has not been heard yet, and once
    one that was heard before, the other way round; of these the one that tells most. Which of a new
    pair is played first is left to chance. ``first`` is the likeliest to be the best."""
    count = believed.qualities.shape[1]
    ears = ears_of(answers)
    over = {frozenset((one.left, one.right)) for one in skipped}
    if not ears.controls and len(answers) >= count and {first} not in over:
        return Question(first, first)
    chance = np.random.default_rng([seed, count, len(answers)])
    heard = [(answer.left, answer.right) for answer in answers if answer.left != answer.right]
    pairs = np.stack(np.triu_indices(count, 1), axis=1)
    sets = [frozenset(map(int, pair)) for pair in pairs]
    unheard = set(range(count)).difference(*heard)
    once_more = set(map(frozenset, heard)) if not ears.repeats and len(answers) > count else set()
    wished = np.ones(len(pairs), bool)
    for wish in (
        [pair not in over for pair in sets],
        [not unheard.isdisjoint(pair) for pair in sets],
        [pair in once_more for pair in sets],
    ):
        if (wished & wish).any():  # else it cannot be fulfilled now
            wished &= wish
    worth = np.where(wished, _promise(believed, pairs), -np.inf)
    one, other = (int(number) for number in pairs[int(np.argmax(worth))])
    last = next((pair for pair in reversed(heard) if set(pair) == {one, other}), None)
    if last is not None:
        return Question(last[1], last[0])  # the other way round
    return Question(one, other) if chance.random() < 0.5 else Question(other, one)


def _promise(believed: Belief, pairs: np.ndarray[tuple[int, int], np.dtype[np.intp]]) -> Floats:
    """How well the best can be expected to be known after the answer to each pair."""
    count = believed.qualities.shape[1]
    apart = believed.qualities[:, pairs[:, 0]] - believed.qualities[:, pairs[:, 1]]
    said = np.concatenate(chances(apart, believed.ties[:, None]), axis=1)
    winners = np.argmax(believed.qualities, axis=1) == np.arange(count)[:, None]
    joint = (winners * believed.weights) @ said
    known: Floats = np.linalg.norm(joint, ord=_ORDER, axis=0).reshape(3, -1).sum(axis=0)
    return known


def _ranked(believed: Belief, first: int) -> list[int]:
    """The others after the ``first``, each likelier than not to be better than the next one. Such
    an order can always be had by putting one after the other in its place (Rédei, 1934); by the
    chance to be the best, one that was hardly heard would stand before one that is known."""
    ranked: list[int] = []
    for one in map(int, np.argsort(-believed.means, kind="stable")):
        if one != first:
            beaten = (at for at, other in enumerate(ranked) if _above(believed, one, other) > 0.5)
            ranked.insert(next(beaten, len(ranked)), one)
    return [first, *ranked]


def _above(believed: Belief, one: int, other: int) -> float:
    better = believed.qualities[:, one] > believed.qualities[:, other]
    return float(believed.weights[better].sum())


_MAY_BE: Final = 0.1
"""Of the chance of the likeliest: what is below is out of the running."""


def _contenders(best: Floats) -> tuple[int, ...]:
    there = np.flatnonzero(best >= _MAY_BE * best.max())
    return tuple(int(one) for one in sorted(there, key=lambda one: -best[one]))


_STARS_AT: Final = (0.42, 0.3, 0.18, 0.08)
"""How often a candidate must be liked better than the first, to have as many stars, one fewer, …"""


def _stars(believed: Belief, first: int, *, clear: bool) -> tuple[int, ...]:
    """1 to 5 for each candidate; 5 only where the best is clear."""
    most = 5 if clear else 4
    apart = believed.qualities - believed.qualities[:, [first]]
    better, _, same = chances(apart, believed.ties[:, None])
    liked = believed.weights @ (better + same / 2)
    fewer = [sum(share < needed for needed in _STARS_AT) for share in liked]
    return tuple(max(most - one, 1) for one in fewer)
