"""How well each rule stops a training: simulated ones of known truth, stopped where it says.

``python -m tests.benchmarks stopping [--trainings 1000] [--first 0] [--processes 1]``: trainings
of sets T and J (see :mod:`.verdict`) by three trainers, two in five of them improving to their end,
the others flat or rising from a known step on. Of each rule is told how often it stops one that was
still improving, how often it stops one that has turned (and has a third of its length to come), how
many of the planned epochs are saved then, and whether the best voice was on the disk, whole.

Where a rule stops, a trainer is played that goes on saving, and the file that it writes is watched
as the program does: the weights that the stop leaves behind, and, to compare, those that would have
been left behind had the process been ended at the very moment. 1,000 trainings take about
20 minutes of two processors.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import Pool
from pathlib import Path

import numpy as np

from rvcmonitor.analysis.findings import Analysis, Verdict
from rvcmonitor.analysis.health.early_stopping import EarlyStopping
from rvcmonitor.analysis.stopping.decision import dry_run
from rvcmonitor.analysis.stopping.rule import StopRule
from rvcmonitor.message import Message
from rvcmonitor.stopping.whole_weights import WeightsWatch, is_whole
from rvcmonitor.training.run import Run
from tests.benchmarks.verdict import TRAINERS
from tests.benchmarks.verdict_sets import SETS, Known, SetName

KINDS = ("improving", "flat", "improving", "rising", "fm-rises")
"""In turn."""
TURNED_BY = 2 / 3
COUNTDOWN = 120
"""Seconds."""
NOTHING = Analysis(Verdict("none", None, None, None, None, None, Message("")))
"""A dry run asks it only whether a rule still holds."""


def rules(epochs: int) -> Mapping[str, StopRule]:
    """The rules that are compared, for a training that was planned to take so many epochs."""
    tenth = max(epochs // 10, 1)
    return {
        "rising for 50 epochs": StopRule("rising", epochs=50),
        "rising for a tenth": StopRule("rising", epochs=tenth),
        "flat for 50 epochs": StopRule("flat", epochs=50),
        "flat for a tenth": StopRule("flat", epochs=tenth),
        "Keras, patience 50": StopRule("keras", keras=EarlyStopping(patience=50)),
        "Keras, patience a tenth": StopRule("keras", keras=EarlyStopping(patience=tenth)),
    }


@dataclass(frozen=True, slots=True)
class Stopped:
    """What one rule did to one training. ``at`` and ``turn`` are parts of its length, None where it
    was not stopped or never turned; ``has_best`` is whether a voice within a save of the best was
    there; ``whole`` and ``torn_at_once`` are about the weights that were written last."""

    at: float | None
    turn: float | None
    has_best: bool | None = None
    whole: bool | None = None
    torn_at_once: bool | None = None

    @property
    def too_soon(self) -> bool:
        return self.at is not None and (self.turn is None or self.at < self.turn)


def main(argv: Sequence[str]) -> int:
    """Print the table; the status is 0 whatever it says: a person is to read it."""
    options = _options(argv)
    jobs = range(options.first, options.first + options.trainings)
    with Pool(options.processes) as pool:
        seen = []
        for one in pool.imap(_stopped, jobs, chunksize=4):
            seen.append(one)
            print(f"\r{len(seen)} of {len(jobs)}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    head = ("still improving", "turned, stopped", "epochs saved", "best there", "whole", "at once")
    print(f"{options.trainings} trainings, in %\n{'':26}{''.join(f'{each:>17}' for each in head)}")
    for name in rules(100):
        print(f"{name:26}{''.join(_cells([one[name] for one in seen]))}", flush=True)
    return 0


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks stopping")
    parser.add_argument("--trainings", type=int, default=1000)
    parser.add_argument("--first", type=int, default=0, help="the number of the first")
    parser.add_argument("--processes", type=int, default=1)
    return parser.parse_args(argv)


def _cells(seen: Sequence[Stopped]) -> Iterator[str]:
    turned = [one for one in seen if one.turn is not None and one.turn <= TURNED_BY]
    right = [one for one in turned if one.at is not None and not one.too_soon]
    yield _percent([one.too_soon for one in seen])
    yield _percent([one.at is not None for one in turned])
    yield _percent([1 - one.at for one in right if one.at is not None])
    yield _percent([one.has_best for one in right if one.has_best is not None])
    yield _percent([one.whole for one in seen if one.whole is not None])
    yield _percent([not one.torn_at_once for one in seen if one.torn_at_once is not None])


def _percent(values: Sequence[float]) -> str:
    """The mean with its standard error."""
    if not values:
        return f"{'-':>17}"
    mean = float(np.mean(values))
    error = float(np.std(values)) / len(values) ** 0.5
    return f"{f'{100 * mean:.1f} ±{100 * error:.1f}':>17}"


def _stopped(number: int) -> dict[str, Stopped]:
    """What every rule does to one training."""
    name: SetName = "T" if number % 2 else "J"
    trainer, kind = TRAINERS[number // 2 % len(TRAINERS)], KINDS[number // 6 % len(KINDS)]
    known = SETS[name](trainer, kind, number // 6)  # none comes twice
    planned = known.run.last_epoch or 1
    known = replace(known, run=replace(known.run, total_epochs=planned))
    one = partial(_by_rule, known, seed=number)
    return {name: one(rule) for name, rule in rules(planned).items()}


def _by_rule(known: Known, rule: StopRule, seed: int) -> Stopped:
    run = known.run
    point = dry_run(run, NOTHING, rule).first
    turn = None if known.turn is None else _part(run, known.turn)
    if point is None:
        return Stopped(None, turn)
    rng = np.random.default_rng((seed, len(rule.kind)))
    with tempfile.TemporaryDirectory() as folder:
        whole, torn = _left_behind(Path(folder), rng)
    return Stopped(_part(run, point.step), turn, _has_best(known, point.step), whole, torn)


def _part(run: Run, step: float) -> float:
    """How far a step is, as a part of the run."""
    return step / max(run.last_step or 1, 1)


def _has_best(known: Known, stopped: int) -> bool | None:
    """Whether a voice within a save of the lowest total was there by then."""
    saves = sorted({c.step for c in known.run.checkpoints if c.step is not None})
    if known.low_total is None or len(saves) < 2:
        return None
    save = 1.001 * float(np.median(np.diff(saves)))
    return any(abs(step - known.low_total) <= save for step in saves if step <= stopped)


def _left_behind(folder: Path, rng: np.random.Generator) -> tuple[bool, bool]:
    """A trainer saves every so many seconds, each file for some seconds; is the newest whole when
    the program has let it end, and would it have been torn at the moment of the decision?"""
    every, takes = float(rng.uniform(30, 300)), float(rng.uniform(1, 9))
    begin = float(rng.uniform(-every, 0))
    content = _a_zip(folder, rng)
    watch, torn, left = WeightsWatch(), False, float(COUNTDOWN)
    counting = False
    for now in range(100_000):
        newest = _save(folder, content, now - begin, every, takes)
        waits = watch.look([newest], float(now))
        torn = torn or (now == 0 and not is_whole(newest))
        counting = counting or waits is None
        left -= counting
        if left <= 0 and waits is None:
            return is_whole(newest), torn
    return False, torn


def _a_zip(folder: Path, rng: np.random.Generator) -> bytes:
    path = folder / "content"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/data.pkl", rng.bytes(3000))
    return path.read_bytes()


def _save(folder: Path, content: bytes, since: float, every: float, takes: float) -> Path:
    """Write as much of the newest file as would be there so many seconds after the first save."""
    count, at = divmod(since, every)
    path = folder / f"anna_e{int(count)}.pth"
    there = content[: int(len(content) * min(at / takes, 1.0))]
    if not path.exists() or path.stat().st_size != len(there):
        path.write_bytes(there)
    return path
