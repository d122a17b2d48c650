"""How well anyone could hope to judge: a test that knows far more than a program can.

Set J brings its own (:mod:`tests.curves_of_another_hand.oracle`); this is that of set T. It knows
by which formulas the runs were made and how likely each of their parameters is, the noise of every
single run (its size, its tails, its persistence), and how long the run will be. Of each state it
draws many shapes and compares mean likelihoods, which by the lemma of Neyman and Pearson is the
strongest test between them. Its threshold is chosen afterwards, on the very runs it is measured on:
the lowest at which at most 1 % of the improving runs are ever called turned.

It is a yardstick, not a proof: likelihoods are those of Student's t around the true course to the
second order (the efficient score and its information), the level is fitted, the draws are finite,
and between rising and flat it takes the likelier. A verdict that trades one for the other can be
ahead of it in one row, and is then behind in another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy import optimize, stats

from rvcmonitor.simulator.curves import Points
from rvcmonitor.simulator.shapes import State
from rvcmonitor.simulator.training import Training
from tests.benchmarks.verdict_sets import SetName, training_of_another_hand
from tests.benchmarks.verdict_tuning import draw, numbers, shape_of
from tests.benchmarks.verdict_watching import MOMENTS
from tests.curves_of_another_hand import oracle

Floats = NDArray[np.float64]

_AVERAGES = ("loss_avg_50/g/total", "loss_avg_50/loss_gen_total_50")
_SHAPES = 1000
_GRID = np.linspace(0, 1, 601)
_FOOLED = 0.01


@dataclass(frozen=True, slots=True)
class Odds:
    """Log-odds at each moment: of having turned against improving, of rising against flat; and
    where, as a part of the run, the oracle finds the low point (None: it was not asked)."""

    turned: Floats
    risen: Floats
    low: float | None = None


def oracle_of_tuning(trainer: str, kind: str, index: int) -> Odds | None:
    """What the oracle sees of one run of set T; None of a kind that it does not know."""
    if kind in ("constant", "spike"):
        return None
    known = draw(trainer, kind, index)
    made = numbers(known.training, index)
    tag = next((tag for tag in _AVERAGES if tag in made.series), known.run.tags["generator"])
    return odds(known.training, made.series[tag], MOMENTS)


def oracle_of_another_hand(trainer: str, kind: str, index: int) -> Odds | None:
    """What the oracle of set J sees of one of its runs; None of a constant, which has no fall that
    could be known."""
    if kind == "constant":
        return None
    training = training_of_another_hand(trainer, kind, index)
    seen = oracle.odds(training, tuple(MOMENTS))
    return Odds(seen.turned, seen.rising, oracle.lowest(training) / training.epochs)


ORACLES: Mapping[SetName, Callable[[str, str, int], Odds | None]] = {
    "T": oracle_of_tuning,
    "U": lambda *_: None,  # nobody has written one
    "J": oracle_of_another_hand,
}


def odds(training: Training, points: Points, parts: Floats) -> Odds:
    """What the oracle sees of ``training``, whose total is ``points``, at ``parts`` of its run."""
    at = points.positions / training.epochs
    noise = np.log(points.values.astype(np.float64) / points.clean)
    persistence = training.noise.persistence
    news = noise[1:] - persistence * noise[:-1]
    tails, centre, scale = _student(news)
    score = (tails + 1) * (news - centre) / (tails * scale**2 + (news - centre) ** 2)
    information = (tails + 1) / ((tails + 3) * scale**2)
    ends = np.clip(np.searchsorted(at[1:], parts * at[-1], "right") - 1, 0, None)
    true = np.log(training.shape.level(at))
    likely = {}
    for state in ("improving", "flat", "rising"):
        off = _on(_shapes(state), at) - true
        off = off[:, 1:] - persistence * off[:, :-1]
        likely[state] = _mean(_likelihood(off, score, information, 1 - persistence, ends))
    turned = np.logaddexp(likely["flat"], likely["rising"]) - np.log(2) - likely["improving"]
    return Odds(turned, likely["rising"] - likely["flat"])


def _student(news: Floats) -> tuple[float, float, float]:
    """Tails, centre and scale of Student's t, by maximum likelihood."""

    def unlikely(guess: Floats) -> float:
        tails, centre, scale = np.exp(guess[0]) + 2, guess[1], np.exp(guess[2])
        return -float(stats.t.logpdf(news, tails, centre, scale).sum())

    start = np.array([1.0, 0.0, np.log(0.8 * news.std())])
    found = optimize.minimize(unlikely, start, method="Nelder-Mead", options={"maxiter": 150}).x
    return float(np.exp(found[0]) + 2), float(found[1]), float(np.exp(found[2]))


@lru_cache(maxsize=3)
def _shapes(state: State) -> Floats:
    """The logarithms of many shapes' levels; (shapes, grid)."""
    # Numbers far away from those of any run that is judged.
    drawn = (shape_of("mainline", state, 10**6 + number) for number in range(_SHAPES))
    return np.array([np.log(shape.level(_GRID)) for shape in drawn])


def _on(levels: Floats, at: Floats) -> Floats:
    right = np.clip(np.searchsorted(_GRID, at), 1, len(_GRID) - 1)
    share = (at - _GRID[right - 1]) / (_GRID[right] - _GRID[right - 1])
    between: Floats = levels[:, right - 1] * (1 - share) + levels[:, right] * share
    return between


def _likelihood(
    off: Floats, score: Floats, information: float, unit: float, ends: NDArray[np.int64]
) -> Floats:
    """Of each shape that is ``off`` the true one, at the best level, at each of ``ends``."""
    pulled = np.cumsum(score * off, axis=1)[:, ends]
    square = information * np.cumsum(off * off, axis=1)[:, ends]
    level = unit * np.cumsum(score)[ends]
    levels = information * unit**2 * (ends + 1)
    both = information * unit * np.cumsum(off, axis=1)[:, ends]
    likely: Floats = pulled - square / 2 + (level - both) ** 2 / (2 * levels)
    return likely


def _mean(logs: Floats) -> Floats:
    highest = logs.max(axis=0)
    mean: Floats = highest + np.log(np.exp(logs - highest).mean(axis=0))
    return mean


def answers(
    states: Sequence[str], seen: Sequence[Odds], fooled_by: float = _FOOLED
) -> list[tuple[str, ...]]:
    """The oracle's answers to runs of these ``states``, its threshold chosen on them: the lowest at
    which at most this share of the improving ones is ever called turned."""
    fooled = sorted(
        float(one.turned.max())
        for state, one in zip(states, seen, strict=True)
        if state == "improving"
    )
    allowed = int(fooled_by * len(fooled))
    enough = fooled[len(fooled) - 1 - allowed] if fooled else 0.0
    return [
        tuple(
            "improving" if turned <= enough else "rising" if risen > 0 else "flat"
            for turned, risen in zip(one.turned, one.risen, strict=True)
        )
        for one in seen
    ]
