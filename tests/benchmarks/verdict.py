"""How far the verdict can be trusted: simulated runs of known truth, watched as they grow.

``python -m tests.benchmarks verdict [--runs 300] [--trainers mainline,applio]``: of each trainer
so many runs, a third of them improving to the end, a third that become flat, a third that rise
again. Every run is judged at 20 moments of its growth. Beside the verdict stand four references
on the very same curves, and what an oracle reaches on them (:mod:`.verdict_oracle`). The column
"other falls" is the verdict on a third as many runs with falls of forms that it does not know.

Seeds are fixed. Thresholds were chosen on the ``tuning`` set of seeds; the table is that of the
``final`` set, which nobody has looked at while choosing.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from multiprocessing import Pool
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.curves.metric import Curve, best_curve
from rvcmonitor.analysis.curves.warm_up import warm_up_end
from rvcmonitor.analysis.verdict.evidence import _kept_evidence as kept_evidence
from rvcmonitor.analysis.verdict.judgement import judge
from rvcmonitor.simulator.curves import Curves, curves
from rvcmonitor.simulator.population import draw
from rvcmonitor.simulator.shapes import State
from rvcmonitor.simulator.training import Training
from rvcmonitor.training.run import Run, Series
from rvcmonitor.training.tags import best_tags
from tests.benchmarks.verdict_oracle import Odds, odds
from tests.benchmarks.verdict_oracle import answers as oracle_answers
from tests.benchmarks.verdict_other_falls import FORMS, other_fall
from tests.benchmarks.verdict_references import REFERENCES

SEEDS = {"tuning": 20_000, "final": 70_000}
"""The first seed of each set."""
TRAINERS = ("mainline", "mangio", "applio-3.2.8", "applio", "codename")
STATES: tuple[State, ...] = ("improving", "flat", "rising")
MOMENTS = np.linspace(0.05, 1.0, 20)
TURNED_BY = 2 / 3
"""Only runs that turned before this part of their length count at the end: a third lies behind."""
TEN_PERCENT = (0.08, 0.125)


@dataclass(frozen=True, slots=True)
class Watched:
    """What one judge said of one run as it grew. ``answers`` are by moment; ``low`` is where it
    put the low point at the end, as a part of the run (None: it named none)."""

    state: State
    turn: float | None
    rise: float
    answers: tuple[str, ...]
    low: float | None


@dataclass(frozen=True, slots=True)
class Job:
    """One run to simulate. ``form`` is that of a fall the verdict does not know, None its own."""

    trainer: str
    state: State
    seed: int
    form: int | None = None

    def training(self) -> Training:
        training = draw(self.trainer, self.state, self.seed)
        if self.form is None:
            return training
        return replace(training, shape=other_fall(training.shape, self.form))


def main(argv: Sequence[str]) -> int:
    """Print the tables; the status is 0 whatever they say: a person is to read them."""
    options = _options(argv)
    # One thread each: the processes already fill the machine.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    everything: dict[str, list[Watched]] = {}
    for trainer in options.trainers.split(","):
        watched = watch_all(trainer, options.runs, SEEDS[options.seeds])
        for name, runs in watched.items():
            everything.setdefault(name, []).extend(runs)
        print_table(f"{trainer}, {options.runs} runs, {options.seeds} seeds", watched)
    print_table("all trainers", everything)
    print(f"\nverdict + candidates on 1,000,000 points: {_million():.0f} ms   (goal: <= 150 ms)")
    return 0


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks verdict")
    parser.add_argument("--runs", type=int, default=300, help="runs of each trainer")
    parser.add_argument("--trainers", default=",".join(TRAINERS))
    parser.add_argument("--seeds", choices=sorted(SEEDS), default="final")
    return parser.parse_args(argv)


def watch_all(trainer: str, runs: int, first_seed: int) -> dict[str, list[Watched]]:
    """Watch ``runs`` simulated runs of ``trainer`` with every judge."""
    jobs = [Job(trainer, STATES[at % 3], first_seed + at // 3) for at in range(runs)]
    others = [replace(job, form=at // 3 % len(FORMS)) for at, job in enumerate(jobs[: runs // 3])]
    with Pool() as pool:
        results = pool.map(watch, jobs, chunksize=2)
        seen = pool.map(oracle_sees, jobs, chunksize=2)
        unknown = pool.map(watch, others, chunksize=2)
    columns = {name: [result[name] for result in results] for name in results[0]}
    own = columns.pop("verdict")
    said = oracle_answers([job.state for job in jobs], seen)
    oracle = [replace(run, answers=told, low=None) for run, told in zip(own, said, strict=True)]
    first = {"verdict": own, "oracle": oracle, "other falls": [one["verdict"] for one in unknown]}
    return first | columns


def oracle_sees(job: Job) -> Odds:
    """What the oracle sees of one run."""
    training = job.training()
    made = curves(training)
    curve = best_curve(simulated_run(made), "generator")
    if curve is None:
        raise ValueError(f"{job.trainer} logs no total")
    return odds(training, made.series[curve.tag], MOMENTS)


def watch(job: Job) -> dict[str, Watched]:
    """Simulate one run and let every judge see it grow."""
    training = job.training()
    run = simulated_run(curves(training))
    curve = best_curve(run, "generator")
    if curve is None:
        raise ValueError(f"{job.trainer} logs no total")
    ends = curve.steps[0] + MOMENTS * curve.span
    said = {"verdict": _by_verdict(run, curve, ends)}
    if job.form is None:
        said |= {name: judged(curve, ends) for name, judged in REFERENCES.items()}
    # Of a flat run the shape's own corner is the truth; of a rising one its lowest point.
    turn = training.shape.lowest()
    return {
        name: Watched(job.state, turn, training.shape.rise, answers, _part(curve, low))
        for name, (answers, low) in said.items()
    }


def _part(curve: Curve, step: int | None) -> float | None:
    return None if step is None else (step - int(curve.steps[0])) / curve.span


def _by_verdict(
    run: Run, curve: Curve, ends: NDArray[np.float64]
) -> tuple[tuple[str, ...], int | None]:
    answers, low = [], None
    for end in ends:
        seen = Curve(curve.tag, *(array[curve.steps <= end] for array in _arrays(curve)))
        judgement = judge(seen, warm_up_end(until(run, int(end))))
        answers.append(judgement.state)
        low = judgement.lowest_step
    return tuple(answers), low


def _arrays(curve: Curve) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    return curve.steps, curve.values


def simulated_run(made: Curves) -> Run:
    """A run as the reader would give it, from the simulator's numbers."""
    series = {
        tag: Series(tag, points.steps, points.wall_times, points.values)
        for tag, points in made.series.items()
    }
    return run_of(series)


def run_of(series: dict[str, Series]) -> Run:
    """A run with nothing but ``series``. The total is what is judged: no validation."""
    tags = {name: tag for name, tag in best_tags(series).items() if name != "validation"}
    return Run(
        name="simulated",
        path=Path("simulated"),
        trainer="unknown",
        series=series,
        media={},
        files=(),
        attempts=(),
        checkpoints=(),
        epochs=None,
        tags=tags,
        total_epochs=None,
        last_write=None,
        last_step=max((int(one.steps[-1]) for one in series.values()), default=None),
        last_epoch=None,
        state="training",
        problems=(),
    )


def until(run: Run, step: int) -> Run:
    """``run`` as it was when ``step`` had been logged."""
    series = {
        tag: Series(tag, one.steps[seen], one.wall_times[seen], one.values[seen])
        for tag, one in run.series.items()
        for seen in [one.steps <= step]
    }
    return replace(run, series=series)


def measures(watched: Iterable[Watched]) -> dict[str, float]:
    """The numbers of one column of the table; NaN where no run tells."""
    runs = list(watched)
    improving = [run for run in runs if run.state == "improving"]
    turned = [run for run in runs if run.turn is not None and run.turn <= TURNED_BY]
    rising = [run for run in turned if run.state == "rising"]
    flat = [run for run in turned if run.state == "flat"]
    named = any(run.low is not None for run in runs)
    ten = [run for run in rising if TEN_PERCENT[0] < run.rise < TEN_PERCENT[1]]
    return {
        "false": _mean(bool({"flat", "rising"} & set(run.answers)) for run in improving),
        "rising": _mean(run.answers[-1] == "rising" for run in rising),
        "flat": _mean(run.answers[-1] == "flat" for run in flat),
        "low": _median(_error(run) for run in rising if named),
        "delay": _median(_delay(run) for run in ten),
        "flips": _mean(_flips(run.answers) for run in runs),
    }


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return float(np.mean(listed)) if listed else float("nan")


def _median(values: Iterable[float]) -> float:
    listed = list(values)
    return float(np.median(listed)) if listed else float("nan")


def _error(run: Watched) -> float:
    """How far off the low point is; the whole run where none was named."""
    return 1.0 if run.low is None or run.turn is None else abs(run.low - run.turn)


def _delay(run: Watched) -> float:
    turn = run.turn or 0.0
    said = [
        at - turn
        for at, answer in zip(MOMENTS, run.answers, strict=True)
        if answer == "rising" and at >= turn
    ]
    return float(min(said, default=1.0))


def _flips(answers: Sequence[str]) -> int:
    """How often the answer changed after the first one. "Cannot tell yet" is the beginning of
    every run, and going back to it counts."""
    told = list(answers)
    while told and told[0] == "undecided":
        told.pop(0)
    return sum(a != b for a, b in pairwise(told))


_ROWS = (
    ("false", "still improving, ever called flat or rising", "<= 1 %", 100.0, " %"),
    ("rising", "rising for a third of the run, called so at its end", ">= 95 %", 100.0, " %"),
    ("flat", "flat for a third of the run, called so at its end", ">= 90 %", 100.0, " %"),
    ("low", "error of the low point, median, of the run", "<= 2.5 %", 100.0, " %"),
    ("delay", 'delay to "rising" at a 10 % rise, median, of the run', "<= 20 %", 100.0, " %"),
    ("flips", "flips between answers per run", "<= 1.2", 1.0, "  "),
)


def print_table(title: str, watched: dict[str, list[Watched]]) -> None:
    """One row a goal, one column a judge."""
    columns = {name: measures(runs) for name, runs in watched.items()}
    print(f"\n{title}\n{'':56}{'goal':>9}" + "".join(f"{name:>13}" for name in columns))
    for key, what, goal, factor, unit in _ROWS:
        cells = "".join(_cell(column[key] * factor, unit) for column in columns.values())
        print(f"{what:56}{goal:>9}{cells}")


def _cell(value: float, unit: str) -> str:
    return f"{'-':>11}  " if np.isnan(value) else f"{value:11.1f}{unit}"


def _million() -> float:
    """The time of a whole analysis of a million points of total and mel, in ms; the best of ten
    (others use this machine, too)."""
    rng = np.random.default_rng(0)
    steps = np.arange(1_000_000, dtype=np.int64)
    level = 20 + 30 * np.exp(-steps / 3e5) + steps / 1e5
    series = {
        tag: Series(tag, steps, steps.astype(np.float64), values.astype(np.float32))
        for tag, values in (
            ("loss/g/total", level + rng.standard_t(5, len(steps))),
            ("loss/g/mel", 0.7 * level + rng.standard_t(5, len(steps))),
            ("loss/g/kl", np.abs(1 + 0.3 * rng.standard_t(5, len(steps)))),
        )
    }
    run = run_of(series)
    analyse(run)
    times = []
    for _ in range(10):
        kept_evidence.cache_clear()  # as if none of these points had been seen before
        began = time.perf_counter()
        analyse(run)
        times.append(time.perf_counter() - began)
    return 1000 * min(times)
