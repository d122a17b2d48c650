"""The epochs worth listening to: one file for each reading of the curves, then what lies between.

First the newest, the verdict's low point, and the lows of the smoothed total and of the smoothed
mel. Then, of the epochs that are as good within the noise, those that are farthest from what is
already on the list. What the community's guides would choose comes after that, as a group of its
own (:mod:`rvcmonitor.analysis.candidates.guide`).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.candidates.candidate_reasons import (
    between,
    low_point,
    newest,
    smoothed_low,
)
from rvcmonitor.analysis.candidates.checkpoints_near import near, note, saving_interval
from rvcmonitor.analysis.candidates.found import Found
from rvcmonitor.analysis.candidates.guide import guided
from rvcmonitor.analysis.curves.grid import EvenGrid, even_grid
from rvcmonitor.analysis.curves.loess import smooth
from rvcmonitor.analysis.curves.metric import Curve, best_curve, curve, named_curve
from rvcmonitor.analysis.curves.points import thinned
from rvcmonitor.analysis.findings import Candidate
from rvcmonitor.analysis.run_position import place_to_hear
from rvcmonitor.analysis.verdict.classified_run import ClassifiedRun
from rvcmonitor.analysis.verdict.look import FEWEST_POINTS
from rvcmonitor.training.run import Run

FEWEST, MOST = 5, 7
"""No more than a person can listen to."""
EARLIEST = 0.1
"""Nothing from the first tenth of a run: the voice is not there yet, however the loss looks."""
AS_GOOD = 0.01
"""What is within one percent of the lowest, or within its noise, is as good."""
SMOOTHED_OVER = 0.08
"""Half the width of the window of the smoothed curves, as a part of the run."""
APART = 0.02
"""Epochs nearer to each other than this part of the run sound alike."""


def candidates(seen: ClassifiedRun, guide: str | None) -> tuple[Candidate, ...]:
    """Up to :data:`MOST` candidates, best first, and behind them those of the guides."""
    run = seen.run
    total = best_curve(run, "generator")
    if total is None or total.span == 0:
        return ()
    chosen = _chosen(seen, total) if len(total) >= FEWEST_POINTS else list(_newest(run, total))
    other = named_curve(run, "mel") or best_curve(run, "mel") or total
    taken = [_file_step(run, found.step) for found in chosen]
    low = None if seen.loss.low is None else seen.step(seen.loss.low.middle)
    by_guide = guided(run, total, other, guide, low) if len(total) >= FEWEST_POINTS else ()
    chosen += [found for found in by_guide if _file_step(run, found.step) not in taken]
    return tuple(_with_files(run, rank, found) for rank, found in enumerate(chosen, 1))


def _chosen(seen: ClassifiedRun, total: Curve) -> list[Found]:
    run = seen.run
    earliest = total.steps[0] + EARLIEST * total.span
    apart = _apart(run, total)
    chosen: list[Found] = []
    files: list[int] = []
    for found in _readings(seen, total):
        file = _file_step(run, found.step)
        if found.step >= earliest and all(abs(file - one) >= apart for one in files):
            chosen.append(found)
            files.append(file)
    gaps = _gaps(seen, total, files, _save(run, total), earliest)
    low = seen.loss.low
    lowest = None if low is None else place_to_hear(run, seen.step(low.middle))
    whys = ((step, between(place_to_hear(run, step), lowest)) for step in gaps)
    filled = (Found("between", total.tag, step, total.value_at(step), why) for step, why in whys)
    return [*chosen, *filled]


def _apart(run: Run, total: Curve) -> float:
    """The least distance in steps of two readings: nearer to each other they sound alike."""
    return max(APART * total.span, 0.99 * min(_save(run, total), 0.1 * total.span), 1)


def _save(run: Run, total: Curve) -> float:
    """How many steps lie between two files; where none was found, as many as sound alike."""
    interval = saving_interval(run.checkpoints)
    if interval is None or run.epochs is None:
        return APART * total.span
    return max(interval * run.epochs.steps_per_epoch, 1)


def _readings(seen: ClassifiedRun, total: Curve) -> Iterator[Found]:
    """One epoch for each way to read the curves, the most deserving first."""
    run, low = seen.run, seen.loss.low
    if low is not None:
        step = seen.step(low.middle)
        yield Found("low-point", total.tag, step, total.value_at(step), low_point(seen.tag))
    yield from _newest(run, total)
    mel = best_curve(run, "mel")
    if mel is not None and len(mel) >= FEWEST_POINTS:
        own = seen.parts.get("mel")
        turned = own is not None and own.low is not None and seen.judged is not None
        step = seen.step(own.low.middle) if own and own.low and turned else _smoothed_lowest(mel)
        yield Found("low-mel", mel.tag, step, mel.value_at(step), smoothed_low(mel.tag))
    if low is not None:
        return
    step = _smoothed_lowest(total)
    yield Found("low-total", total.tag, step, total.value_at(step), smoothed_low(total.tag))


def _newest(run: Run, total: Curve) -> Iterator[Found]:
    steps = [c.step for c in run.checkpoints if c.step is not None and not c.best]
    step = max(steps, default=int(total.steps[-1]))
    yield Found("latest", total.tag, step, total.value_at(step), newest())


def _smoothed(curve: Curve) -> tuple[EvenGrid, NDArray[np.float64]]:
    grid = even_grid(thinned(curve), _CELLS)
    return grid, smooth(grid, max(SMOOTHED_OVER * len(grid.values), 4))


_CELLS = 400


def _smoothed_lowest(curve: Curve) -> int:
    grid, fitted = _smoothed(curve)
    late = grid.centres >= curve.steps[0] + EARLIEST * curve.span
    place = int(np.argmin(np.where(late, fitted, np.inf)))
    return curve.step_near(float(grid.centres[place]))


def _file_step(run: Run, step: int) -> int:
    """The step of the checkpoint nearest to ``step``; ``step`` itself where there is none."""
    steps = [c.step for c in run.checkpoints if c.step is not None]
    return min(steps, key=lambda one: abs(one - step), default=step)


def _gaps(
    seen: ClassifiedRun, total: Curve, files: list[int], save: float, earliest: float
) -> Iterator[int]:
    """Further epochs that may be the best: each time the file around which, within one save, the
    best is likeliest to be and that is not covered by a file on the list."""
    steps, worth = _worth(seen, total, earliest)
    places = _spots(seen.run, steps, earliest)
    taken = list(files)
    if seen.loss.rises < SELDOM:  # no low point to crowd around: spread over what is as good
        save = max(save, _extent(steps, worth) / (2 * MOST))
    while len(taken) < MOST and len(places):
        covered = (np.abs(steps[:, None] - np.array(taken)) <= save).any(axis=1)
        left = np.where(covered, 0.0, worth)
        gains = np.array([left[np.abs(steps - place) <= save].sum() for place in places])
        apart = (np.abs(places[:, None] - np.array(taken)) >= APART_OF_SAVE * save).all(axis=1)
        gains = np.where(apart, gains, 0.0)
        if gains.max() <= (_HARDLY if len(taken) >= FEWEST else 0.0):
            return
        step = int(places[np.argmax(gains)])
        taken.append(step)
        yield step


APART_OF_SAVE = 0.99
SELDOM = 0.2
_HARDLY = 0.01
"""A place that holds the best with a chance of less than one percent is not worth an ear."""
_STEEPNESS = 10.0
"""How fast an epoch loses worth with its height: a tenth of the whole fall costs two thirds."""
OF_TOTAL, OF_MEL, OF_NOISE = 0.55, 0.4, 0.05
"""What each way to look for the best counts: where the total was lowest, where mel was lowest, and
what is as good as the lowest within the noise."""


def _worth(
    seen: ClassifiedRun, total: Curve, earliest: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Steps, and how likely the best epoch is at each."""
    grid, fitted = _smoothed(total)
    late = grid.centres >= earliest
    lowest = float(np.min(fitted[late])) if late.any() else float(fitted.min())
    noise = float(np.std((grid.values - fitted)[grid.filled]))
    error = noise / np.sqrt(max(SMOOTHED_OVER * np.count_nonzero(grid.filled), 1))
    good = late & (fitted <= lowest + max(AS_GOOD * abs(lowest), error))
    # Of what is not as good, the better comes first, if the list is short.
    height = max(float(np.ptp(fitted)), 1e-290)
    worse = late * np.exp(-_STEEPNESS * (fitted - lowest) / height)
    worth = OF_NOISE * _shares(good) + _HARDLY * _shares(worse)
    for part, found in ((OF_TOTAL, seen.loss), (OF_MEL, seen.parts.get("mel"))):
        if found is not None and found.lows is not None:
            likely = np.interp(grid.centres, seen.steps_of_grid(), found.lows)
            worth = worth + part * found.rises * _shares(likely * late)
    return grid.centres, worth


def _shares(of: NDArray[np.generic]) -> NDArray[np.float64]:
    """``of`` as parts of its sum."""
    values = np.asarray(of, np.float64)
    shares: NDArray[np.float64] = values / max(float(values.sum()), 1e-12)
    return shares


def _extent(steps: NDArray[np.float64], worth: NDArray[np.float64]) -> float:
    """How long the stretch is that holds the best with a chance of 80 %."""
    reached = np.cumsum(worth) / worth.sum()
    first, last = np.interp((0.1, 0.9), reached, steps)
    return float(last - first)


def _spots(run: Run, steps: NDArray[np.float64], earliest: float) -> NDArray[np.float64]:
    """Where a file can be listened to; anywhere, where none has been found."""
    files = sorted({c.step for c in run.checkpoints if c.step is not None and not c.best})
    spots = np.array(files, np.float64) if files else steps
    return spots[spots >= earliest]


def _with_files(run: Run, rank: int, found: Found) -> Candidate:
    position = place_to_hear(run, found.step)
    files = near(run.checkpoints, position)
    logged = curve(run.series[found.tag])
    return Candidate(
        rank=rank,
        step=found.step,
        epoch=position.epoch,
        metric=found.tag,
        value=found.value,
        why=found.why,
        checkpoint_before=files.before,
        checkpoint_after=files.after,
        note=note(files, run.checkpoints, run.last_epoch),
        kind=found.kind,
        epochs_before=files.epochs_before,
        epochs_after=files.epochs_after,
        group=found.group,
        value_step=logged.step_near(found.step),
    )
