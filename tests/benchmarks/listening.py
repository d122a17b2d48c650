"""How often a blind tournament finds the best candidate, beside asking every pair once and twice.

``python -m tests.benchmarks listening [--listeners 2000]``: simulated listeners with each of five
ears, and as many for whom all candidates are alike, each with 3 to 9 candidates. The candidates lie
one step apart, in an order that nobody knows. An ear of 80 % is right about one step eight times of
ten: what it hears of two candidates is how many steps they lie apart and a noise with the logistic
distribution. What is too little it calls the same, so that its answers are not drawn from the model
that the tournament believes in. Both ways of asking pairs take the one with the most points, half a
point for "the same". A quarter of an hour of two processors.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from multiprocessing import Pool

import numpy as np

from rvcmonitor.analysis.listening.preferences import Answer, Said
from rvcmonitor.analysis.listening.tournament import Standing, standing

EARS = (60, 70, 80, 88, 95)
"""Percent right about one step, were they to choose."""
ALIKE = 50
CANDIDATES = range(3, 10)
UNHEARD = 0.4
"""What is called the same, in units of the noise: a fifth of all answers where nothing differs."""
SEED = 2718


@dataclass(frozen=True, slots=True)
class Listener:
    """``steepness`` is what one step is worth, in units of the noise; ``places`` (count,) are the
    steps of the candidates."""

    steepness: float
    places: np.ndarray[tuple[int], np.dtype[np.int64]]
    chance: np.random.Generator

    @property
    def best(self) -> int:
        return int(np.argmax(self.places))

    def says(self, left: int, right: int) -> Said:
        apart = self.steepness * (self.places[left] - self.places[right]) + self.chance.logistic()
        if abs(apart) < UNHEARD:
            return "same"
        return "left" if apart > 0 else "right"


@dataclass(frozen=True, slots=True)
class Result:
    """Of one listener: whether each way puts the best one first, how the tournament ended, and how
    many questions it took."""

    ear: int
    count: int
    tournament: bool
    once: bool
    twice: bool
    clear: bool
    questions: int


def main(argv: Sequence[str] = ()) -> int:
    """Print both tables; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks listening")
    parser.add_argument("--listeners", type=int, default=2000, help="for each ear")
    options = parser.parse_args(argv)
    jobs = [(ear, number) for ear in (*EARS, ALIKE) for number in range(options.listeners)]
    with Pool() as pool:
        results = pool.map(listen, jobs, chunksize=50)
    heard = [result for result in results if result.ear != ALIKE]
    print(
        "| ear | first: tournament | every pair once | every pair twice | said to be clear |"
        " of these wrong | questions | of every pair twice |"
    )
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    missed = [_row(f"{ear} %", of) for ear, of in _by(results, "ear").items() if ear != ALIKE]
    print("\n| candidates | (the same columns, all five ears) |")
    for count, of in _by(heard, "count").items():
        _row(str(count), of)
    print("\n| all alike, candidates | said that the ears cannot tell | questions |")
    alike = [result for result in results if result.ear == ALIKE]
    sizes = {str(count): of for count, of in _by(alike, "count").items()}
    for name, of in (sizes | {"all": alike}).items():
        print(f"| {name} | {_percent(not one.clear for one in of)} | {_mean_questions(of):.1f} |")
    return int(any(missed))


def _row(name: str, of: Sequence[Result]) -> bool:
    """Print one; whether it falls short of every pair twice, or takes more than half as many."""
    clear = [one for one in of if one.clear]
    asked = sum(one.questions for one in of) / sum(one.count * (one.count - 1) for one in of)
    print(
        f"| {name} | {_percent(one.tournament for one in of)} | {_percent(one.once for one in of)}"
        f" | {_percent(one.twice for one in of)} | {_percent(one.clear for one in of)}"
        f" | {_percent(not one.tournament for one in clear)} | {_mean_questions(of):.1f}"
        f" | {100 * asked:.0f} % |"
    )
    return sum(one.tournament for one in of) < sum(one.twice for one in of) or asked > 0.5


def listen(job: tuple[int, int]) -> Result:
    """One listener, asked in all three ways."""
    ear, number = job
    count = CANDIDATES[number % len(CANDIDATES)]
    chance = np.random.default_rng([SEED, ear, number])
    listener = Listener(steepness(ear), chance.permutation(count), chance)
    stands, questions = tournament(listener, number)
    return Result(
        ear,
        count,
        stands.order[0] == listener.best,
        every_pair(listener, 1) == listener.best,
        every_pair(listener, 2) == listener.best,
        stands.end == "clear",
        questions,
    )


def steepness(ear: int) -> float:
    """What one step is worth to an ear that is right about so many percent of them."""
    return float(np.log(ear / (100 - ear)))


def tournament(listener: Listener, seed: int) -> tuple[Standing, int]:
    """How a tournament ends, and after how many questions."""
    answers: list[Answer] = []
    count = len(listener.places)
    while (stands := standing(count, answers, seed)).question is not None:
        pair = stands.question
        answers.append(Answer(pair.left, pair.right, listener.says(pair.left, pair.right)))
    return stands, len(answers)


def every_pair(listener: Listener, times: int) -> int:
    """The one with the most points after every pair was played so many times; chance decides
    between those with as many."""
    points = listener.chance.random(len(listener.places)) * 1e-6
    for one, other in list(combinations(range(len(points)), 2)) * times:
        said = listener.says(one, other)
        points[one] += {"left": 1.0, "same": 0.5, "right": 0.0}[said]
        points[other] += {"left": 0.0, "same": 0.5, "right": 1.0}[said]
    return int(np.argmax(points))


def _by(results: Iterable[Result], field: str) -> dict[int, list[Result]]:
    groups: dict[int, list[Result]] = defaultdict(list)
    for result in results:
        groups[getattr(result, field)].append(result)
    return dict(sorted(groups.items()))


def _percent(flags: Iterable[bool]) -> str:
    counted = list(flags)
    return f"{100 * sum(counted) / len(counted):.1f} %" if counted else "–"


def _mean_questions(of: Sequence[Result]) -> float:
    return sum(one.questions for one in of) / len(of)
