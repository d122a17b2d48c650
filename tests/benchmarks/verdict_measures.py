"""The numbers of the benchmark: what is measured of watched runs, and what is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.verdict_sets import KINDS
from tests.benchmarks.verdict_watching import MOMENTS, Watched

TURNED_BY = 2 / 3
"""Only runs that turned before this part of their length count at the end: a third lies behind."""
RISING = ("rising", "fm-rises")

Wanted = Callable[[float, float], bool]
"""Whether a value reaches its goal, beside what the oracle reaches (NaN: not known)."""
Samples = NDArray[np.float64]


def _mean(of: Samples) -> float:
    return float(np.mean(of)) if len(of) else float("nan")


def _median(of: Samples) -> float:
    return float(np.median(of)) if len(of) else float("nan")


def _most(of: Samples) -> float:
    return float(np.max(of)) if len(of) else float("nan")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: a ``summary`` of one number a run. Of the value, less is ``better``
    (-1), more (1), or neither (0)."""

    key: str
    what: str
    goal: str
    wanted: Wanted
    better: int
    summary: Callable[[Samples], float] = _mean
    factor: float = 100.0
    unit: str = " %"

    def reached(self, value: float, oracle: float) -> bool:
        return bool(np.isnan(value)) or self.wanted(value, oracle)

    def worse_by(self, one: float, other: float) -> float:
        """How much worse ``other`` is than ``one``, in points; NaN where that means nothing."""
        if not self.better or self.unit != " %":
            return float("nan")
        difference = self.better * (abs(one) - abs(other))
        return self.factor * difference if difference else 0.0


def _at_most(limit: float) -> Wanted:
    return lambda value, _: abs(value) <= limit


def _at_least(limit: float) -> Wanted:
    return lambda value, _: value >= limit


def _of_the_oracle(part: float) -> Wanted:
    return lambda value, oracle: value >= part * (1.0 if np.isnan(oracle) else oracle)


def _as_near_as_the_oracle(value: float, oracle: float) -> bool:
    return value <= 1.5 * (0.02 if np.isnan(oracle) else oracle)


def _covers(value: float, _: float) -> bool:
    return 0.75 <= value <= 0.9


def _anything(value: float, oracle: float) -> bool:
    return True


ROWS = (
    Row("fooled", "improving, ever called flat or rising", "<= 1 %", _at_most(0.01), -1),
    Row("improving", "improving, called so at its end", "", _anything, 1),
    Row("rising", "rising for a third of the run, found", "0.9 oracle", _of_the_oracle(0.9), 1),
    Row("flat", "flat for a third of the run, found", "0.9 oracle", _of_the_oracle(0.9), 1),
    Row("flat_rising", "flat, ever called rising", "<= 3 %", _at_most(0.03), -1),
    Row("constant_falls", "a constant, ever called improving", "<= 5 %", _at_most(0.05), -1),
    Row("constant_rises", "a constant, ever called rising", "<= 5 %", _at_most(0.05), -1),
    Row("spike", "one batch x 10, ever flat or rising", "<= 2 %", _at_most(0.02), -1),
    Row("low", "low point, median error", "1.5 oracle", _as_near_as_the_oracle, -1, _median),
    Row("bias", "low point, median bias", "<= 1.5 %", _at_most(0.015), -1, _median),
    Row("covered", "the 80 % interval covers the truth", "75-90 %", _covers, 0),
    Row("best_total", "a file within a save of the best total", ">= 90 %", _at_least(0.9), 1),
    Row("even_total", "  as many files evenly spaced", "", _anything, 0),
    Row("best_mel", "a file within a save of the best mel", ">= 95 %", _at_least(0.95), 1),
    Row("even_mel", "  as many files evenly spaced", "", _anything, 0),
    Row("files", "files on the shortlist, at most", "<= 7", _at_most(7), 0, _most, 1.0, "  "),
    Row("late", "fm rises: a file in the last 15 %", ">= 95 %", _at_least(0.95), 1),
    Row("delay", "from the turn to the answer, median", "<= 20 %", _at_most(0.2), -1, _median),
    Row("flips", "flips between answers per run", "<= 1.2", _at_most(1.2), -1, _mean, 1.0, "  "),
)


def measures(watched: Iterable[Watched]) -> dict[str, float]:
    """The numbers of one column; NaN where no run tells."""
    of = _samples(list(watched))
    return {row.key: row.summary(of[row.key]) for row in ROWS}


def errors(watched: Iterable[Watched]) -> dict[str, float]:
    """One standard error of each number; NaN where it is not known."""
    of = _samples(list(watched))
    return {row.key: _error(row, of[row.key]) for row in ROWS}


def _error(row: Row, of: Samples) -> float:
    if len(of) < 2 or row.summary is _most:
        return float("nan")
    if row.summary is _median:  # of a normal distribution 1.25 times that of the mean
        spread = np.subtract(*np.percentile(of, (75, 25))) / 1.35
        return float(1.25 * spread / np.sqrt(len(of)))
    # With half a run on either side: none of so many is not certainly none.
    return float(np.std(np.append(of, (of.min(), of.max(), 0.5))) / np.sqrt(len(of)))


def _samples(runs: list[Watched]) -> dict[str, Samples]:
    """One number a run for each row."""
    of = {kind: [run for run in runs if run.kind == kind] for kind in KINDS}
    rising = [run for run in runs if run.kind in RISING and _early(run)]
    flat = [run for run in of["flat"] if _early(run)]
    named = [run for run in (*rising, *flat) if _found(run) and run.low is not None]
    lows = [run for run in named if run.kind in RISING]
    listed = [run.listed for run in runs if run.listed is not None]
    plain = [run for run in runs if run.kind in ("improving", "flat", "rising")]
    samples: dict[str, list[float]] = {
        "fooled": [_ever(run, "flat", "rising") for run in of["improving"]],
        "improving": [run.answers[-1] == "improving" for run in of["improving"]],
        "rising": [_found(run) for run in rising],
        "flat": [_found(run) for run in flat],
        "flat_rising": [_ever(run, "rising") for run in of["flat"]],
        "constant_falls": [_ever(run, "improving") for run in of["constant"]],
        "constant_rises": [_ever(run, "rising") for run in of["constant"]],
        "spike": [_ever(run, "flat", "rising") for run in of["spike"]],
        "low": [abs(_off(run)) for run in lows],
        "bias": [_off(run) for run in lows],
        "covered": [_covered(run) for run in named if run.within is not None],
        "best_total": [one.total for one in listed if one.total is not None],
        "even_total": [one.even_total for one in listed if one.even_total is not None],
        "best_mel": [one.mel for one in listed if one.mel is not None],
        "even_mel": [one.even_mel for one in listed if one.even_mel is not None],
        "files": [one.files for one in listed],
        "late": [
            run.listed.late for run in of["fm-rises"] if run.listed and run.listed.late is not None
        ],
        "delay": [_delay(run) for run in (*rising, *flat)],
        "flips": [_flips(run.answers) for run in plain],
    }
    return {key: np.array(values, np.float64) for key, values in samples.items()}


def _found(run: Watched) -> bool:
    return run.answers[-1] == _state(run)


def _state(run: Watched) -> str:
    return "rising" if run.kind in RISING else run.kind


def _early(run: Watched) -> bool:
    return run.turn is not None and run.turn <= TURNED_BY


def _ever(run: Watched, *states: str) -> bool:
    return any(answer in states for answer in run.answers)


def _off(run: Watched) -> float:
    """How far off the low point is, later is more."""
    return (run.low or 0.0) - (run.turn or 0.0)


def _covered(run: Watched) -> bool:
    low, high = run.within or (0.0, 0.0)
    return low <= (run.turn or 0.0) <= high


def _delay(run: Watched) -> float:
    turn = run.turn or 0.0
    told = zip(MOMENTS, run.answers, strict=True)
    said = [at - turn for at, answer in told if answer in ("flat", "rising") and at >= turn]
    return float(min(said, default=1.0))


def _flips(answers: Sequence[str]) -> int:
    """How often the answer changed after the first one. "Cannot tell yet" and "no trend" are
    the beginning of every run; going back to them counts."""
    told = list(answers)
    while told and told[0] in ("undecided", "none"):
        told.pop(0)
    return sum(a != b for a, b in pairwise(told))
