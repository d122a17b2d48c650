"""The numbers of the benchmark: what is measured of watched runs, and what is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from tests.benchmarks.verdict_watching import MOMENTS, Watched

TURNED_BY = 2 / 3
"""Only runs that turned before this part of their length count at the end: a third lies behind."""
RISING = ("rising", "fm-rises")

Wanted = Callable[[float, float], bool]
"""Whether a value reaches its goal, beside what the oracle reaches (NaN: not known)."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    key: str
    what: str
    goal: str
    wanted: Wanted
    factor: float = 100.0
    unit: str = " %"

    def reached(self, value: float, oracle: float) -> bool:
        return np.isnan(value) or self.wanted(value, oracle)


def _at_most(limit: float) -> Wanted:
    return lambda value, _: value <= limit


def _of_the_oracle(part: float) -> Wanted:
    return lambda value, oracle: value >= part * (1.0 if np.isnan(oracle) else oracle)


ROWS = (
    Row("fooled", "improving, ever called flat or rising", "<= 1 %", _at_most(0.01)),
    Row("improving", "improving, called so at its end", "", lambda *_: True),
    Row(
        "rising",
        "rising for a third of the run, found at its end",
        "0.9 oracle",
        _of_the_oracle(0.9),
    ),
    Row("flat", "flat for a third of the run, found at its end", "0.9 oracle", _of_the_oracle(0.9)),
    Row("flat_rising", "flat, ever called rising", "<= 3 %", _at_most(0.03)),
    Row("constant_falls", "a constant, ever called improving", "<= 5 %", _at_most(0.05)),
    Row("constant_rises", "a constant, ever called rising", "<= 5 %", _at_most(0.05)),
    Row(
        "spike", "one batch x 10 in an improving run, ever flat or rising", "<= 2 %", _at_most(0.02)
    ),
    Row(
        "low",
        "error of the low point, median, of the run",
        "1.5 oracle",
        lambda v, o: v <= 1.5 * (0.02 if np.isnan(o) else o),
    ),
    Row(
        "bias",
        "bias of the low point, median, of the run",
        "<= 1.5 %",
        lambda v, _: abs(v) <= 0.015,
    ),
    Row("covered", "the 80 % interval covers the truth", "75-90 %", lambda v, _: 0.75 <= v <= 0.9),
    Row("best_total", "a file within one save of the best total", ">= 90 %", lambda v, _: v >= 0.9),
    Row("even_total", "  as many files evenly spaced", "", lambda *_: True),
    Row("best_mel", "a file within one save of the best mel", ">= 95 %", lambda v, _: v >= 0.95),
    Row("even_mel", "  as many files evenly spaced", "", lambda *_: True),
    Row("files", "files on the shortlist, at most", "<= 7", _at_most(7), 1.0, "  "),
    Row("late", "fm rises, mel falls: a file in the last 15 %", ">= 95 %", lambda v, _: v >= 0.95),
    Row("delay", 'delay from the turn to "turned", median, of the run', "<= 20 %", _at_most(0.2)),
    Row("flips", "flips between answers per run", "<= 1.2", _at_most(1.2), 1.0, "  "),
    Row(
        "unfamiliar",
        "rising or flat of a fall it does not contain, found",
        "5 points",
        lambda *_: True,
    ),
)


def measures(watched: Iterable[Watched]) -> dict[str, float]:
    """The numbers of one column; NaN where no run tells."""
    runs = list(watched)
    of = {kind: [run for run in runs if run.kind == kind] for kind in {run.kind for run in runs}}
    rising = [run for run in runs if run.kind in RISING and _early(run)]
    flat = [run for run in of.get("flat", []) if _early(run)]
    named = [
        run for run in (*rising, *flat) if run.answers[-1] == _state(run) and run.low is not None
    ]
    lows = [run for run in named if run.kind in RISING]
    listed = [run.listed for run in runs if run.listed is not None]
    constant = of.get("constant", [])
    unfamiliar = [run for run in (*rising, *flat) if not run.familiar]
    plain = [run for run in runs if run.kind in ("improving", "flat", "rising")]
    return {
        "fooled": _mean(_ever(run, "flat", "rising") for run in of.get("improving", [])),
        "improving": _mean(run.answers[-1] == "improving" for run in of.get("improving", [])),
        "rising": _mean(run.answers[-1] == "rising" for run in rising),
        "flat": _mean(run.answers[-1] == "flat" for run in flat),
        "flat_rising": _mean(_ever(run, "rising") for run in of.get("flat", [])),
        "constant_falls": _mean(_ever(run, "improving") for run in constant),
        "constant_rises": _mean(_ever(run, "rising") for run in constant),
        "spike": _mean(_ever(run, "flat", "rising") for run in of.get("spike", [])),
        "low": _median(abs(_off(run)) for run in lows),
        "bias": _median(_off(run) for run in lows),
        "covered": _mean(_covered(run) for run in named if run.within is not None),
        "best_total": _mean(one.total for one in listed if one.total is not None),
        "even_total": _mean(one.even_total for one in listed if one.even_total is not None),
        "best_mel": _mean(one.mel for one in listed if one.mel is not None),
        "even_mel": _mean(one.even_mel for one in listed if one.even_mel is not None),
        "files": float(max((one.files for one in listed), default=np.nan)),
        "late": _mean(run.listed.late for run in of.get("fm-rises", []) if run.listed),
        "delay": _median(_delay(run) for run in (*rising, *flat)),
        "flips": _mean(_flips(run.answers) for run in plain),
        "unfamiliar": _mean(run.answers[-1] == _state(run) for run in unfamiliar),
    }


def _state(run: Watched) -> str:
    return "rising" if run.kind in RISING else run.kind


def _early(run: Watched) -> bool:
    return run.turn is not None and run.turn <= TURNED_BY


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return float(np.mean(listed)) if listed else float("nan")


def _median(values: Iterable[float]) -> float:
    listed = list(values)
    return float(np.median(listed)) if listed else float("nan")


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
