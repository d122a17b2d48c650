"""How far the verdict can be trusted: runs of known truth, watched as they grow.

``python -m tests.benchmarks verdict [--runs 120] [--trainers mainline,applio]``: of each trainer
so many runs of set T, on which the verdict was tuned, and of set J
(``tests/curves_of_another_hand``), which was made by someone who has not read it and is never
tuned on. Every run is judged at 20 moments of its growth. Beside the verdict stand four references
on the very same curves, and what an oracle reaches on them (:mod:`.verdict_oracle`). A goal that
is missed is printed bold.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from multiprocessing import Pool

import numpy as np

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.verdict.classification import forget_looks
from rvcmonitor.training.run import Run, Series
from tests.benchmarks.verdict_measures import ROWS, Row, measures
from tests.benchmarks.verdict_oracle import Odds, answers, oracle_sees
from tests.benchmarks.verdict_sets import KINDS, SETS, Known
from tests.benchmarks.verdict_tuning import bare_run
from tests.benchmarks.verdict_watching import Watched, watch

TRAINERS = ("mainline", "mangio", "applio")
SHARES = {"improving": 0.25, "flat": 0.2, "rising": 0.2, "constant": 0.1, "spike": 0.1}
"""Of the runs of a trainer; the rest are those in which fm rises while mel falls."""

Columns = dict[str, list[Watched]]


def main(argv: Sequence[str]) -> int:
    """Print the tables; the status is 0 whatever they say: a person is to read them."""
    options = _options(argv)
    # One thread each: the processes already fill the machine.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    everything: dict[str, Columns] = {}
    for trainer in options.trainers.split(","):
        sets = [name for name in SETS if name in options.sets]
        tables = {name: watch_all(name, trainer, options.runs) for name in sets}
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
    parser.add_argument("--trainers", default=",".join(TRAINERS))
    parser.add_argument("--sets", default="TJ", help="T, J, or both")
    return parser.parse_args(argv)


def watch_all(name: str, trainer: str, runs: int) -> Columns:
    """Watch ``runs`` runs of one set with every judge."""
    jobs = [
        (trainer, kind, index)
        for kind in KINDS
        for index in range(round(runs * SHARES.get(kind, 1 - sum(SHARES.values()))))
    ]
    with Pool() as pool:
        watched = pool.map(partial(_watched, name), jobs, chunksize=1)
        oracle = pool.map(oracle_sees, jobs, chunksize=1) if name == "T" else []
    columns: Columns = {}
    for one in watched:
        for judge, seen in one.items():
            columns.setdefault(judge, []).append(seen)
    return columns | _by_oracle(columns, oracle)


def _by_oracle(columns: Columns, seen: list[Odds | None]) -> Columns:
    """What the oracle says of the runs whose formulas it knows."""
    known = [
        (run, odds) for run, odds in zip(columns["verdict"], seen, strict=False) if odds is not None
    ]
    if not known:
        return {}
    said = answers([run.kind for run, _ in known], [odds for _, odds in known])
    return {
        "oracle": [
            replace(run, answers=told, low=None, within=None, listed=None)
            for (run, _), told in zip(known, said, strict=True)
        ]
    }


def _watched(name: str, job: tuple[str, str, int]) -> dict[str, Watched]:
    known: Known | None = SETS[name](*job)
    return {} if known is None else watch(known)


def print_table(title: str, tables: dict[str, Columns]) -> None:
    """One row a goal; of each set one column a judge."""
    columns = {
        f"{name} {judge}": measures(runs)
        for name, judges in tables.items()
        for judge, runs in judges.items()
    }
    print(f"\n{title}\n{'':64}{'goal':>14}" + "".join(f"{name:>14}" for name in columns))
    for row in ROWS:
        cells = (_cell(row, values, columns, name) for name, values in columns.items())
        print(f"{row.what:64}{row.goal:>14}" + "".join(cells), flush=True)


def _cell(
    row: Row, values: dict[str, float], columns: dict[str, dict[str, float]], name: str
) -> str:
    value = values[row.key]
    if np.isnan(value):
        return f"{'-':>14}"
    text = f"{value * row.factor:.1f}{row.unit}".rjust(14)
    oracle = columns.get(f"{name.split()[0]} oracle", {}).get(row.key, float("nan"))
    missed = name.endswith(" verdict") and not row.reached(value, oracle)
    return f"\033[1m{text}\033[0m" if missed else text


def analysis_time(points: int) -> float:
    """The time of a whole analysis of so many points of total, mel and kl, in ms of this process;
    the best of five (others use this machine, too)."""
    run = _long_run(points)
    analyse(run)
    times = []
    for _ in range(5):
        forget_looks()  # as if none of these points had been seen before
        began = time.process_time()
        analyse(run)
        times.append(time.process_time() - began)
    return 1000 * min(times)


def _long_run(points: int) -> Run:
    rng = np.random.default_rng(0)
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
