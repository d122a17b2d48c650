"""How far the verdict can be trusted: runs of known truth, watched as they grow.

``python -m tests.benchmarks verdict [--runs 120] [--first 0] [--trainers mainline,applio]
[--sets TUJ]``: of each trainer so many runs of set T, on which the verdict was tuned, of set U
(:mod:`.third_hand`), by someone who has not read it, on which its resumes and its rises were tuned,
and of set J (:mod:`tests.curves_of_another_hand`), by another who has not read it; nothing is ever
tuned on J. Every run is judged at 20 moments of its growth; 120 runs of three trainers and all sets
take ten minutes of two processors. Beside the verdict
stand four references on the very same curves, what an oracle reaches on them
(:mod:`.verdict_oracle`), and the verdict itself on those falls whose formula it does not contain.
All are in percent but files and flips; a goal that is missed is printed bold, and ± is one standard
error.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from multiprocessing import Pool

import numpy as np

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.training.run import Run, Series
from tests.benchmarks.verdict_measures import ROWS, Row, errors, measures
from tests.benchmarks.verdict_oracle import ORACLES, Odds, answers
from tests.benchmarks.verdict_references import REFERENCES
from tests.benchmarks.verdict_sets import KINDS, SETS, SetName
from tests.benchmarks.verdict_tuning import bare_run
from tests.benchmarks.verdict_watching import Watched, watch

TRAINERS = ("mainline", "mangio", "applio")
SHARES = {"improving": 0.25, "flat": 0.2, "rising": 0.2, "constant": 0.1, "spike": 0.1}
"""Of the runs of a trainer; the rest are those in which fm rises while mel falls."""

Columns = dict[str, list[Watched]]


def main(argv: Sequence[str]) -> int:
    """Print the tables; the status is 0 whatever they say: a person is to read them."""
    options = _options(argv)
    everything: dict[SetName, Columns] = {}
    for trainer in options.trainers.split(","):
        tables = {
            name: watch_all(name, trainer, options.first, options.runs)
            for name in SETS
            if name in options.sets
        }
        print_table(f"{trainer}, {options.runs} runs", tables)
        for name, columns in tables.items():
            for judge, runs in columns.items():
                everything.setdefault(name, {}).setdefault(judge, []).extend(runs)
    print_table("all trainers", everything)
    for points in (1_000, 1_000_000):
        print(f"a whole analysis of {points:,} points: {analysis_time(points):.0f} ms")
    return 0


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks verdict")
    parser.add_argument("--runs", type=int, default=120, help="runs of each trainer and set")
    parser.add_argument("--first", type=int, default=0, help="the number of the first of a kind")
    parser.add_argument("--trainers", default=",".join(TRAINERS))
    parser.add_argument("--sets", default="TUJ", help="which of T, U and J")
    return parser.parse_args(argv)


def watch_all(name: SetName, trainer: str, first: int, runs: int) -> Columns:
    """Watch ``runs`` runs of one set with every judge."""
    jobs = jobs_of(trainer, first, runs)
    with Pool() as pool:
        seen = pool.map(partial(_seen, name), jobs, chunksize=1)
    columns: Columns = {}
    for watched, _ in seen:
        for judge, one in watched.items():
            columns.setdefault(judge, []).append(one)
    columns["other falls"] = [one for one in columns["verdict"] if not one.familiar]
    columns["oracle"] = _by_oracle(
        [(watched["verdict"], odds) for watched, odds in seen if odds is not None]
    )
    return columns


def jobs_of(trainer: str, first: int, runs: int) -> list[tuple[str, str, int]]:
    """Trainer, kind and number of each of so many ``runs``."""
    return [
        (trainer, kind, first + index)
        for kind in KINDS
        for index in range(round(runs * SHARES.get(kind, 1 - sum(SHARES.values()))))
    ]


def _seen(name: SetName, job: tuple[str, str, int]) -> tuple[dict[str, Watched], Odds | None]:
    return watch(SETS[name](*job)), ORACLES[name](*job)


def _by_oracle(seen: list[tuple[Watched, Odds]]) -> list[Watched]:
    """What the oracle says of the runs that it knows."""
    told = answers([run.kind for run, _ in seen], [odds for _, odds in seen])
    return [
        replace(run, answers=said, low=odds.low, within=None, listed=None)
        for (run, odds), said in zip(seen, told, strict=True)
    ]


def print_table(title: str, tables: Mapping[SetName, Columns]) -> None:
    """One row a goal; of each set one column a judge."""
    values = {
        (name, judge): measures(columns[judge])
        for name, columns in tables.items()
        for judge in sorted(columns, key=_ORDER.index)
    }
    spread = {name: errors(columns["verdict"]) for name, columns in tables.items()}
    heads = "".join(f"{_head(*column):>12}" for column in values)
    print(f"\n{title}\n{'':42}{'goal':>11}{heads}{'T - J':>8}")
    for row in ROWS:
        cells = "".join(_cell(row, column, values, spread) for column in values)
        print(f"{row.what:42}{row.goal:>11}{cells}{_worse_on_j(row, values)}", flush=True)


_ORDER = ("verdict", "other falls", "oracle", *REFERENCES)


def _head(name: SetName, judge: str) -> str:
    return f"{name} {judge}" if judge in ("verdict", "oracle") else judge


Table = Mapping[tuple[SetName, str], Mapping[str, float]]


def _cell(
    row: Row,
    column: tuple[SetName, str],
    values: Table,
    spread: Mapping[SetName, Mapping[str, float]],
) -> str:
    """A number, that of the verdict with its standard error, and bold where it misses its goal;
    other falls are to be no more than five points worse."""
    name, judge = column
    value, verdict = values[column][row.key], values[name, "verdict"][row.key]
    if np.isnan(value):
        return f"{'-':>12}"
    text = f"{value * row.factor:.1f}"
    missed = judge == "other falls" and row.worse_by(verdict, value) > 5
    if judge == "verdict":
        error = spread[name][row.key] * row.factor
        text += "" if np.isnan(error) else f" ±{error:.1f}"
        missed = not row.reached(value, values[name, "oracle"][row.key])
    return _bold(f"{text:>12}", missed)


def _worse_on_j(row: Row, values: Table) -> str:
    if ("T", "verdict") not in values or ("J", "verdict") not in values:
        return ""
    worse = row.worse_by(values["T", "verdict"][row.key], values["J", "verdict"][row.key])
    return "" if np.isnan(worse) else _bold(f"{worse:8.1f}", worse > 3)


def _bold(text: str, missed: bool) -> str:
    return f"\033[1m{text}\033[0m" if missed else text


def analysis_time(points: int) -> float:
    """The time of a whole analysis of so many points of total, mel and kl, in ms of this process;
    the best of five (others use this machine, too)."""
    analyse(_long_run(points, seed=0))
    times = []
    for seed in range(1, 6):
        run = _long_run(points, seed)  # of points that were seen before, the looks are kept
        began = time.process_time()
        analyse(run)
        times.append(time.process_time() - began)
    return 1000 * min(times)


def _long_run(points: int, seed: int) -> Run:
    rng = np.random.default_rng(seed)
    steps = np.arange(points, dtype=np.int64)
    done = steps / points
    level = 20 + 30 * np.exp(-done / 0.3) + 10 * done
    parts: Iterable[tuple[str, np.ndarray]] = (
        ("loss/g/total", level + rng.standard_t(5, points)),
        ("loss/g/mel", 0.7 * level + rng.standard_t(5, points)),
        ("loss/g/kl", np.abs(1 + 0.3 * rng.standard_t(5, points))),
    )
    walls = steps.astype(np.float64)
    return bare_run(
        {tag: Series(tag, steps, walls, values.astype(np.float32)) for tag, values in parts}
    )
