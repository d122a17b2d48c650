"""The run that a process leaves: series, attempts, checkpoints, as the program would read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.message import Message
from rvcmonitor.tfevents.columns import read_only
from rvcmonitor.training.epochs import EpochAxis, EpochSegment
from rvcmonitor.training.run import Attempt, Branch, Checkpoint, Run, Series
from rvcmonitor.training.tags import best_tags
from tests.curves_of_another_hand.cadence import FAMILY, LOGGED_BEFORE, Cadence, cadences
from tests.curves_of_another_hand.writing import Process, Singles, written

_BEGAN = 1.7e9
_SECONDS_A_STEP = 0.5
_PAUSE = 3600.0
_KNOWN = Message("the simulation, which knows")


def run_of(process: Process, name: str, save_every: int, rng: np.random.Generator) -> Run:
    """The whole run, finished."""
    epochs = process.total_steps // process.steps_per_epoch
    written_at = cadences(process.trainer, epochs, process.steps_per_epoch)
    series: dict[str, Series] = {}
    for cadence in written_at:
        series |= _series(process, cadence, rng)
    last = max(int(cadence.steps[-1]) for cadence in written_at)
    folder = Path("logs") / name
    return Run(
        name=name,
        path=folder,
        trainer=FAMILY[process.trainer],
        series=series,
        media={},
        files=tuple(folder / f"events.out.tfevents.{n}" for n in range(len(process.resumes) + 1)),
        attempts=_attempts(process, written_at),
        checkpoints=_checkpoints(process, folder, epochs, save_every),
        epochs=_axis(process),
        tags=best_tags(series),
        total_epochs=epochs,
        last_write=_wall_time(process, last),
        last_step=last,
        last_epoch=int(_axis(process).epoch_at(np.array([last]))[0]),
        state="finished",
        problems=(),
        start_rate=1e-4,
        rate_decay=0.999875,
    )


def cropped(run: Run, step: int) -> Run:
    """``run`` as it was when it had come to ``step``, and before any resume of later steps."""
    began = [a for a in run.attempts if a.first_step is not None and a.first_step <= step]
    series = {tag: _cropped_series(one, step, len(began)) for tag, one in run.series.items()}
    series = {tag: one for tag, one in series.items() if len(one.steps)}
    newest = max(series.values(), key=lambda one: int(one.steps[-1]))
    last = int(newest.steps[-1])
    finished = last == run.last_step
    return replace(
        run,
        series=series,
        files=run.files[: len(began)],
        attempts=(*began[:-1], _still_running(began[-1], last)) if not finished else run.attempts,
        checkpoints=tuple(c for c in run.checkpoints if c.step is not None and c.step <= step),
        tags=best_tags(series),
        last_write=float(newest.wall_times[-1]),
        last_step=last,
        last_epoch=None if run.epochs is None else int(run.epochs.epoch_at(np.array([last]))[0]),
        state="finished" if finished else "training",
    )


def _cropped_series(series: Series, step: int, attempts: int) -> Series:
    there = slice(0, int(np.searchsorted(series.steps, step, side="right")))
    return replace(
        series,
        steps=series.steps[there],
        wall_times=series.wall_times[there],
        values=series.values[there],
        abandoned=tuple(branch for branch in series.abandoned if branch.attempt < attempts - 1),
    )


def _still_running(attempt: Attempt, last: int) -> Attempt:
    return replace(attempt, last_step=last, kept_to_step=last)


def _series(process: Process, cadence: Cadence, rng: np.random.Generator) -> dict[str, Series]:
    kept = written(process, cadence, rng)
    branches = _branches(process, cadence, rng)
    wall_times = read_only(np.array([_wall_time(process, int(step)) for step in cadence.steps]))
    steps = read_only(cadence.steps)
    return {
        tag: Series(tag, steps, wall_times, read_only(values), tuple(branches[tag]))
        for tag, values in kept.items()
    }


def _branches(
    process: Process, cadence: Cadence, rng: np.random.Generator
) -> Mapping[str, list[Branch]]:
    branches: dict[str, list[Branch]] = {tag: [] for tag in cadence.tags.values()}
    for attempt, resume in enumerate(process.resumes):
        again = (cadence.steps >= _first_logged(process, attempt + 1)) & (
            cadence.steps <= resume.died
        )
        if not again.any():
            continue
        lost = replace(cadence, steps=cadence.steps[again])
        # a wild batch belongs to the attempt that stands
        untamed = replace(process, wild=())
        for tag, values in written(untamed, lost, rng, resumed=attempt).items():
            branches[tag].append(_branch(process, attempt, lost.steps, values))
    return branches


def _branch(process: Process, attempt: int, steps: NDArray[np.int64], values: Singles) -> Branch:
    wall_times = np.array([_wall_time(process, int(step), attempt) for step in steps])
    return Branch(attempt, read_only(steps), read_only(wall_times), read_only(values))


def _attempts(process: Process, written_at: tuple[Cadence, ...]) -> tuple[Attempt, ...]:
    steps = np.unique(np.concatenate([cadence.steps for cadence in written_at]))
    firsts = [_first_logged(process, n) for n in range(len(process.resumes) + 1)]
    deaths = [resume.died for resume in process.resumes] + [int(steps[-1])]
    ends = [*firsts[1:], int(steps[-1]) + 1]
    return tuple(
        Attempt(
            started=_started(process, number),
            first_step=first,
            last_step=int(steps[steps <= died][-1]),
            kept_to_step=int(steps[steps < end][-1]),
        )
        for number, (first, died, end) in enumerate(zip(firsts, deaths, ends, strict=True))
    )


def _first_logged(process: Process, attempt: int) -> int:
    """The first step that an attempt logs, of any tag."""
    epochs = process.total_steps // process.steps_per_epoch
    begins = process.resumes[attempt - 1].step if attempt else 0
    before = process.trainer in LOGGED_BEFORE
    firsts = (
        cadence.steps[np.searchsorted(cadence.steps, begins, side="left" if before else "right")]
        for cadence in cadences(process.trainer, epochs, process.steps_per_epoch)
    )
    return int(min(firsts))


def _checkpoints(
    process: Process, folder: Path, epochs: int, save_every: int
) -> tuple[Checkpoint, ...]:
    old = process.trainer in LOGGED_BEFORE
    saved = [(e, e * process.steps_per_epoch) for e in range(save_every, epochs + 1, save_every)]
    return tuple(
        Checkpoint(
            path=folder
            / (f"{folder.name}_e{e}_s{s}.pth" if old else f"{folder.name}_{e}e_{s}s.pth"),
            kind="voice",
            epoch=e,
            step=s,
            modified=_wall_time(process, s),
        )
        for e, s in saved
    )


def _axis(process: Process) -> EpochAxis:
    segment = EpochSegment(0, float(process.steps_per_epoch))
    return EpochAxis((segment,), process.trainer in LOGGED_BEFORE, _KNOWN)


def _started(process: Process, attempt: int) -> float:
    """When an attempt began: an hour after the one before it had died."""
    if attempt == 0:
        return _BEGAN
    died = process.resumes[attempt - 1].died
    return _wall_time(process, died, attempt - 1) + _PAUSE


def _wall_time(process: Process, step: int, attempt: int | None = None) -> float:
    """When ``step`` was trained, by the attempt that kept it unless told."""
    before = process.trainer in LOGGED_BEFORE
    if attempt is None:
        attempt = sum(resume.step < step + before for resume in process.resumes)
    begins = process.resumes[attempt - 1].step if attempt else 0
    return _started(process, attempt) + (step - begins) * _SECONDS_A_STEP
