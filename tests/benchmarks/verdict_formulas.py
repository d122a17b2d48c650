"""What someone could find in set J who knows its formulas, but not which of them a run follows.

``python -m tests.benchmarks verdict_formulas [--runs 120] [--falls 50]``; nine minutes of two
processors. The oracle of set J knows the very fall of each run, and all of its levels; a program
knows neither formulas nor noise. Between the two stands this one. It knows by which formulas the
falls and endings of the set are made and how likely each of their parameters is, the noise of every
single run, its beginning, resumes, wild batches and length, and its level and depth to 5 and 30 %.
Of each formula it draws ``--falls`` falls, with endings of every family, and compares mean
likelihoods, as :mod:`.verdict_oracle` does for set T.

Set J has no faint falls: each is plain to see in the last third of its run, for someone who knows
it. So whoever knows *that* has only to look whether the last third falls. Which is why all of it is
told twice: with this knowledge, and without, as it is with trainings.

Likelihoods are those of a normal distribution; the draws are finite, so that now and then no draw
is near a run, which says nothing about it then.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import Pool

import numpy as np
from numpy.typing import NDArray
from scipy import special

from tests.benchmarks.verdict import TRAINERS, jobs_of
from tests.benchmarks.verdict_measures import ROWS, measures
from tests.benchmarks.verdict_oracle import Odds, answers
from tests.benchmarks.verdict_sets import training_of_another_hand
from tests.benchmarks.verdict_watching import MOMENTS, Watched
from tests.curves_of_another_hand.course import Course
from tests.curves_of_another_hand.endings import FLAT_FAMILIES, IMPROVING, Ending
from tests.curves_of_another_hand.falls import draw_fall
from tests.curves_of_another_hand.priors import draw_flat, draw_rise, plain_endings
from tests.curves_of_another_hand.sight import Sight, sight
from tests.curves_of_another_hand.training import KnownTraining

Floats = NDArray[np.float64]

_BEGIN = 0.06
"""The part of a run that the rough beginning takes; it is left out."""
_CELLS = 8 * len(MOMENTS)
"""Points of one cell are laid together: eight between two moments."""
_FEWEST_CELLS = 4
_LEVEL, _DEPTH = 0.05, 0.3
"""How well level and depth are known."""
_FLATS = 2
"""Endings of each flat family for every fall; of each rising one there is one."""
_TRIES = 20
_FOOLED_BY = (0.01, 0.034)
"""Shares of the improving runs: the goal, and 3 of 90, one more than the verdict is fooled by."""
_NOT_ASKED = ("constant", "spike")
_GRID = np.linspace(0, 1, 301)
_KEYS = ("fooled", "rising", "flat", "flat_rising", "low", "delay")


@dataclass(frozen=True, slots=True)
class Cells:
    """Weighted means of the total without what is known of it (m,): where in the run, their
    precisions as slow changes see them, and where each cell ends."""

    at: Floats
    values: Floats
    precisions: Floats
    ends: Floats


@dataclass(frozen=True, slots=True)
class Drawn:
    """One course that a run might follow: how much of its fall is left and what is added to it, at
    the cells (m,), and where it is lowest."""

    kind: str
    left: Floats
    added: Floats
    low: float


def main(argv: Sequence[str]) -> int:
    """Print the table; nothing can be missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks verdict_formulas")
    parser.add_argument("--runs", type=int, default=120, help="runs of each trainer")
    parser.add_argument("--falls", type=int, default=50, help="falls of each formula")
    options = parser.parse_args(argv)
    of_trainers = (jobs_of(trainer, 0, options.runs) for trainer in TRAINERS)
    jobs = [job for of_one in of_trainers for job in of_one if job[1] not in _NOT_ASKED]
    print(f"| knows of no faint falls | trainer | {' | '.join(_heads())} |")
    print(f"|---|---|{'---:|' * len(_KEYS)}")
    for knows in (True, False):
        with Pool() as pool:
            judge = partial(_seen, options.falls, knows)
            seen = list(zip(jobs, pool.map(judge, jobs, chunksize=1), strict=True))
        for fooled_by in _FOOLED_BY:
            for trainer in ("all", *TRAINERS):
                of_trainer = [one for (name, _, _), one in seen if trainer in ("all", name)]
                cells = " | ".join(_numbers(of_trainer, fooled_by))
                print(f"| {'yes' if knows else 'no'} | {trainer} | {cells} |", flush=True)
    return 0


def _heads() -> list[str]:
    return [row.what for row in ROWS if row.key in _KEYS]


def _numbers(seen: list[tuple[Watched, Odds]], fooled_by: float) -> Iterator[str]:
    told = answers([run.kind for run, _ in seen], [odds for _, odds in seen], fooled_by)
    runs = [replace(run, answers=said) for (run, _), said in zip(seen, told, strict=True)]
    found = measures(runs)
    return (f"{found[row.key] * row.factor:.1f}" for row in ROWS if row.key in _KEYS)


def _seen(falls: int, knows: bool, job: tuple[str, str, int]) -> tuple[Watched, Odds]:
    training = training_of_another_hand(*job)
    cells = cells_of(training)
    odds = _odds(training, cells, list(_draws(training, cells.at, falls, knows=knows)))
    turned = job[1] != "improving" and training.turn is not None
    turn = (training.turn or 0) / training.epochs if turned else None
    return Watched(job[1], turn, (), odds.low), odds


def cells_of(training: KnownTraining) -> Cells:
    """The total's densest series, without the beginning and wild batches, and without the steps of
    level at resumes."""
    process, cadence = training.process, training.densest
    at = cadence.positions(process.total_steps)
    level = process.level(at)
    values = training.run.series[training.total_tag].values / level
    if process.course.beginning is not None:
        values = values - process.course.beginning(at).sum(axis=0)
    used = (process.wildness(cadence) <= 1) & (at >= _BEGIN)
    weights: Floats = (level[used] / process.sizes(cadence)[used]) ** 2
    cell = np.minimum((at[used] * _CELLS).astype(np.int64), _CELLS - 1)
    sums = np.bincount(cell, weights, _CELLS)
    filled = np.nonzero(sums)[0]
    lag = process.noise.lag_of(cadence.window)
    return Cells(
        at=np.bincount(cell, weights * at[used], _CELLS)[filled] / sums[filled],
        values=np.bincount(cell, weights * values[used], _CELLS)[filled] / sums[filled],
        precisions=np.asarray(sums[filled] * (1 - lag) / (1 + lag), np.float64),
        ends=(filled + 1) / _CELLS,
    )


def _draws(training: KnownTraining, at: Floats, falls: int, *, knows: bool) -> Iterator[Drawn]:
    """Courses from the prior of ``training``, with its levels, at the places ``at``. Whoever
    ``knows`` that none is faint leaves out those that are, in the noise of this run."""
    rng = np.random.default_rng([*training.seed, 3])
    for family in training.prior.falls:
        found = 0
        for _ in range(_TRIES * falls):
            own = training.process.course
            course = replace(own, fall=draw_fall(rng, family), ending=IMPROVING)
            seen = _sight(training, course)
            if knows and not seen.falls_plainly(training.prior.limits):
                continue
            endings = _plain(rng, training, seen) if knows else _any(rng, training, seen)
            yield from (_drawn(course, ending, at) for ending in (IMPROVING, *endings))
            found += 1
            if found == falls:
                break


def _sight(training: KnownTraining, course: Course) -> Sight:
    cadence = training.densest
    return sight(course, training.process.noise, len(cadence.steps), cadence.window)


def _plain(rng: np.random.Generator, training: KnownTraining, seen: Sight) -> Iterator[Ending]:
    for flat in FLAT_FAMILIES:
        yield from plain_endings(rng, flat, seen, training.prior, _FLATS)
    for rise in training.prior.rises:
        yield from plain_endings(rng, rise, seen, training.prior, 1)


def _any(rng: np.random.Generator, training: KnownTraining, seen: Sight) -> Iterator[Ending]:
    for flat in FLAT_FAMILIES:
        yield from (draw_flat(rng, flat, seen, training.prior) for _ in range(_FLATS))
    for rise in training.prior.rises:
        yield draw_rise(rng, rise, seen, training.prior)


def _drawn(course: Course, ending: Ending, at: Floats) -> Drawn:
    assert course.fall is not None
    (total,) = replace(course, beginning=None).totals(_GRID, (ending,))
    left = course.fall(ending.effective(at))
    return Drawn(ending.kind, left, ending.added(at), float(_GRID[total.argmin()]))


def _odds(training: KnownTraining, cells: Cells, draws: Sequence[Drawn]) -> Odds:
    course = training.process.course
    likely = _log_likelihoods(cells, draws, sum(course.floors), sum(course.depths))
    kinds = np.array([one.kind for one in draws])
    improving, flat, rising = (
        special.logsumexp(likely[kinds == kind], axis=0) - np.log(np.count_nonzero(kinds == kind))
        for kind in ("improving", "flat", "rising")
    )
    turned = np.logaddexp(flat, rising) - np.log(2) - improving
    enough = np.searchsorted(cells.ends, MOMENTS + 1e-9) >= _FEWEST_CELLS
    lows = np.array([one.low for one in draws])[kinds == "rising"]
    low = _median(lows, likely[kinds == "rising", -1])
    return Odds(np.where(enough, turned, -np.inf), rising - flat, low)


def _median(of: Floats, logs: Floats) -> float:
    order = np.argsort(of)
    chances = np.cumsum(np.exp(logs[order] - logs.max()))
    return float(of[order][np.searchsorted(chances, chances[-1] / 2)])


def _log_likelihoods(cells: Cells, draws: Sequence[Drawn], level: float, depth: float) -> Floats:
    """Of each draw at each moment, (draws, moments), with normal priors of level and depth around
    what they are."""
    left = np.array([one.left for one in draws])
    off = cells.values - np.array([one.added for one in draws]) - level - depth * left
    until = np.maximum(np.searchsorted(cells.ends, MOMENTS + 1e-9) - 1, 0)

    def sums(of: Floats) -> Floats:
        sums: Floats = np.cumsum(of * cells.precisions, axis=1)[:, until]
        return sums

    levels, depths = 1 / (_LEVEL * level) ** 2, 1 / (_DEPTH * depth) ** 2
    one, two, both = sums(np.ones_like(left)) + levels, sums(left**2) + depths, sums(left)
    first, second = sums(off), sums(off * left)
    determinant = one * two - both**2
    explained = (two * first**2 - 2 * both * first * second + one * second**2) / determinant
    likely: Floats = (explained - sums(off**2) - np.log(determinant / (levels * depths))) / 2
    return likely
