"""How often the best of few candidates could be named, whichever way somebody asks.

``python -m tests.benchmarks listening_bound``: the listeners are those of ``listening``, and who
asks knows everything about them but which ear each has and the order of the candidates: that they
lie one step apart, how the noise is distributed, what is called the same. What he has heard at any
moment is how often each pair was answered how. All of that is worked through from the end (dynamic
programming), where what becomes the same when candidates are renamed is one.

He pays a price for each question. Whatever the price: what the best way earns, and the price of the
allowed questions, is together more than any way can reach with so many on the average (weak
duality); the least of these sums is the bound. After the last question that is worked through he
either stops, which anybody could do, or is told the truth, which bounds all that go on. A minute.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.listening import EARS, SEED, UNHEARD, Listener, every_pair, steepness

Floats = NDArray[np.float64]
Numbers = NDArray[np.int64]

LAST = {3: 14, 4: 10}
"""Candidates, and how many questions are worked through."""
PRICES = np.concatenate([np.linspace(0.001, 0.03, 30), np.linspace(0.032, 0.15, 40)])
TWICE = 4000
"""Listeners with each ear who are asked every pair twice."""
_CHUNK = 4000


@dataclass(frozen=True, slots=True)
class Answers:
    """All that can be answered: i is better than j (each two of them), or neither (each pair).
    ``likely`` (truths, answers) are the logarithms of their chances, ``best`` (truths,) the best
    candidate of each truth, ``of_pair`` (pairs, 3) the answers to each pair, and ``renamed``
    (orders, answers) what each answer becomes when candidates are renamed."""

    likely: Floats
    best: Numbers
    of_pair: Numbers
    renamed: Numbers


@dataclass(frozen=True, slots=True)
class Heard:
    """All that may have been heard after so many questions: how likely it is in one order
    (``mass``), and that and to name the best then (``named``), and where each answer leads
    (``after``, None at the end)."""

    mass: Floats
    named: Floats
    after: Numbers | None


def main(argv: Sequence[str] = ()) -> int:
    """Print the table; nothing can be missed."""
    assert not argv
    print(
        "| candidates | half of every pair twice | every pair twice | any way, with half |"
        " if one plays the same sound twice | at least, for as much as every pair twice |"
    )
    print("|---|---:|---:|---:|---:|---:|")
    for count, last in LAST.items():
        answers = answers_about(count)
        heard = list(whatever_is_heard(answers, last))
        half, twice = count * (count - 1) / 2, named_by_every_pair_twice(count)
        print(
            f"| {count} | {half:.0f} | {100 * twice:.1f} % | {_within(heard, answers, half)}"
            f" | {_within(heard, answers, half - 1)} | {fewest(heard, answers, twice):.1f} |"
        )
    return 0


def _within(heard: Sequence[Heard], answers: Answers, questions: float) -> str:
    reached, bound = (
        100 * named_with(heard, answers, questions, told_at_the_end=told) for told in (False, True)
    )
    return f"{reached:.1f} to {bound:.1f} %"


def answers_about(count: int) -> Answers:
    """All of them, and all truths."""
    pairs = list(combinations(range(count), 2))
    wins = [(one, other) for one in range(count) for other in range(count) if one != other]
    place = {win: number for number, win in enumerate(wins)}
    same = {frozenset(pair): len(wins) + number for number, pair in enumerate(pairs)}
    orders = np.array(list(permutations(range(count))))
    steep = np.array([steepness(ear) for ear in EARS])
    one, other = np.array(wins).T
    apart = (steep[:, None, None] * (orders[:, one] - orders[:, other])).reshape(-1, len(wins))
    better = _logistic(apart - UNHEARD)
    neither = 1 - better - _logistic(-apart - UNHEARD)
    return Answers(
        np.log(np.hstack([better, neither[:, [place[pair] for pair in pairs]]])),
        np.tile(orders.argmax(axis=1), len(EARS)),
        np.array([[place[a, b], place[b, a], same[frozenset((a, b))]] for a, b in pairs]),
        np.array(
            [
                [place[order[a], order[b]] for a, b in wins]
                + [same[frozenset((order[a], order[b]))] for a, b in pairs]
                for order in orders.tolist()
            ]
        ),
    )


def whatever_is_heard(answers: Answers, last: int) -> Iterator[Heard]:
    """After no question, after one, … to the ``last``. What was heard is known by the least of the
    sums that its renamings give, of a random number for each answer."""
    kinds = answers.likely.shape[1]
    drawn = np.random.default_rng(1).integers(0, 2**63, (kinds,), dtype=np.uint64)
    sums = drawn[answers.renamed].T
    counts = np.zeros((1, kinds), np.uint8)
    for question in range(last + 1):
        mass, named = _worth(answers, counts)
        if question == last:
            yield Heard(mass, named, None)
            return
        keys = np.concatenate([_keys(part, sums) for part in _parts(counts)])
        _, first, after = np.unique(keys, return_index=True, return_inverse=True)
        yield Heard(mass, named, after.reshape(keys.shape))
        counts = counts[first // kinds]
        counts[np.arange(len(first)), first % kinds] += 1


def _keys(counts: NDArray[np.uint8], sums: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """For each of ``counts`` (n, answers) and each further answer: what is heard then."""
    before = counts.astype(np.uint64) @ sums
    return np.stack([(before + more).min(axis=1) for more in sums], axis=1)


def _worth(answers: Answers, counts: NDArray[np.uint8]) -> tuple[Floats, Floats]:
    """The chance to hear each of ``counts`` in one order, and that and to name the best then."""
    candidates = np.arange(answers.best.max() + 1)
    is_best = (answers.best[:, None] == candidates) / len(answers.best)
    shares = [np.exp(part @ answers.likely.T) @ is_best for part in _parts(counts)]
    each = np.concatenate(shares)
    return each.sum(axis=1), each.max(axis=1)


def _parts(counts: NDArray[np.uint8]) -> Iterator[NDArray[np.uint8]]:
    for begin in range(0, len(counts), _CHUNK):
        yield counts[begin : begin + _CHUNK]


def named_with(
    heard: Sequence[Heard], answers: Answers, questions: float, *, told_at_the_end: bool
) -> float:
    """How often the best can be named with so many questions on the average."""
    earned = [earning(heard, answers, price, told_at_the_end=told_at_the_end) for price in PRICES]
    return float(min(np.array(earned) + PRICES * questions))


def fewest(heard: Sequence[Heard], answers: Answers, named: float) -> float:
    """With how many questions on the average the best can be named so often at best."""
    earned = np.array([earning(heard, answers, price, told_at_the_end=True) for price in PRICES])
    return float(max((named - earned) / PRICES))


def earning(
    heard: Sequence[Heard], answers: Answers, price: float, *, told_at_the_end: bool
) -> float:
    """What the best way earns: the chance to name the best, less the ``price`` of its questions."""
    worth = heard[-1].mass if told_at_the_end else heard[-1].named
    for now in reversed(heard[:-1]):
        after = worth[now.after]
        asked = np.max([after[:, three].sum(axis=1) for three in answers.of_pair], axis=0)
        worth = np.maximum(now.named, asked - price * now.mass)
    return float(worth[0])


def named_by_every_pair_twice(count: int) -> float:
    """How often, over all five ears."""
    right = 0
    for ear in EARS:
        for number in range(TWICE):
            chance = np.random.default_rng([SEED, ear, count, number])
            listener = Listener(steepness(ear), chance.permutation(count), chance)
            right += every_pair(listener, 2) == listener.best
    return right / (TWICE * len(EARS))


def _logistic(x: Floats) -> Floats:
    chance: Floats = 1 / (1 + np.exp(-x))
    return chance
