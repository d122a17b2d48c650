"""The epochs worth listening to: one file for each reading of the curves, then what lies between.

First the newest, the verdict's low point, and the lows of the smoothed total and of the smoothed
mel. Then, of the epochs that are as good within the noise, those that are farthest from what is
already on the list. What the community's guides would choose comes after that, as a group of its
own (:mod:`rvcmonitor.analysis.candidates.guide`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rvcmonitor.analysis.candidates.candidate_reasons import (
    Beside,
    between,
    low_point,
    newest,
    newest_before_break,
    smoothed_low,
)
from rvcmonitor.analysis.candidates.checkpoints_near import near, note, saving_interval
from rvcmonitor.analysis.candidates.found import Found
from rvcmonitor.analysis.candidates.gaps import fillers, may_be_as_good
from rvcmonitor.analysis.candidates.guide import guided
from rvcmonitor.analysis.candidates.smoothed import Smoothed, smoothed
from rvcmonitor.analysis.curves.metric import Curve, best_curve, curve, named_curve
from rvcmonitor.analysis.findings import Candidate, CandidateKind
from rvcmonitor.analysis.run_position import place_to_hear
from rvcmonitor.analysis.verdict.classified_run import ClassifiedRun
from rvcmonitor.analysis.verdict.look import FEWEST_POINTS
from rvcmonitor.training.run import Run

EARLIEST = 0.1
"""Nothing from the first tenth of a run: the voice is not there yet, however the loss looks."""
APART = 0.02
"""Epochs nearer to each other than this part of the run sound alike."""


def candidates(
    seen: ClassifiedRun, guide: str | None, before: Sequence[Candidate] = ()
) -> tuple[Candidate, ...]:
    """A few candidates, best first, and behind them those of the guides.

    But for the newest they are chosen at the moment at which the verdict was given, and what was
    on the list ``before`` stays while nothing is clearly better. They stand in an order that does
    not change while their reasons stay.
    """
    run = seen.run
    total = _judged(seen, "generator")
    if total is None or total.span == 0:
        return ()
    if len(total) < FEWEST_POINTS:
        return _with_files(run, [_newest(seen, smoothed(total))])
    chosen = _chosen(seen, total, before)
    other = named_curve(run, "mel") or best_curve(run, "mel") or total
    taken = [_file_step(run, found.step) for found in chosen]
    low = None if seen.loss.low is None else seen.step(seen.loss.low.middle)
    by_guide = guided(run, total, other.until(seen.until), guide, low)
    chosen += [found for found in by_guide if _file_step(run, found.step) not in taken]
    return _with_files(run, chosen)


def _judged(seen: ClassifiedRun, meaning: str) -> Curve | None:
    """The best curve of ``meaning``, as far as the run was judged."""
    found = best_curve(seen.run, meaning)
    return None if found is None else found.until(seen.until)


def _chosen(seen: ClassifiedRun, total: Curve, before: Sequence[Candidate]) -> list[Found]:
    run, smooth = seen.run, smoothed(total)
    earliest = total.steps[0] + EARLIEST * total.span
    apart = _apart(run, total)
    chosen: list[Found] = []
    files: list[int] = []
    for found in _readings(seen, smooth, earliest, before):
        file = _file_step(run, found.step)
        if found.step >= earliest and all(abs(file - one) >= apart for one in files):
            chosen.append(found)
            files.append(file)
    listed = [one.step for one in before if one.kind == "between"]
    filling = fillers(seen, smooth, files, _save(run, total), earliest, listed)
    return [*chosen, *_compared(seen, smooth, list(filling), earliest)]


def _compared(
    seen: ClassifiedRun, total: Smoothed, steps: Sequence[int], earliest: float
) -> Iterator[Found]:
    """What is between the readings, from the low point outwards; the newest first where there is
    none."""
    low = None if seen.loss.low is None else seen.step(seen.loss.low.middle)
    at_lowest = total.lowest_step(earliest)
    lowest, as_good = total.at(at_lowest), may_be_as_good(total, earliest)
    where = place_to_hear(seen.run, seen.step_near(at_lowest))
    for step in sorted(steps, key=lambda step: -step if low is None else abs(step - low)):
        value = total.at(step)
        beside = Beside(
            place_to_hear(seen.run, step),
            where,
            above=max(value - lowest, 0.0) / max(abs(lowest), 1e-300),
            as_good=value <= as_good,
        )
        why = between(total.tag, beside, None if low is None else place_to_hear(seen.run, low))
        yield Found("between", total.tag, step, total.shown_at(step), why)


def _apart(run: Run, total: Curve) -> float:
    """The least distance in steps of two readings: nearer to each other they sound alike."""
    return max(APART * total.span, 0.99 * min(_save(run, total), 0.1 * total.span), 1)


def _save(run: Run, total: Curve) -> float:
    """How many steps lie between two files; where none was found, as many as sound alike."""
    interval = saving_interval(run.checkpoints)
    if interval is None or run.epochs is None:
        return APART * total.span
    return max(interval * run.epochs.steps_per_epoch, 1)


def _readings(
    seen: ClassifiedRun, total: Smoothed, earliest: float, before: Sequence[Candidate]
) -> Iterator[Found]:
    """One epoch for each way to read the curves, the most deserving first."""
    low = seen.loss.low
    if low is not None:
        step = seen.step(low.middle)
        yield Found("low-point", total.tag, step, total.shown_at(step), low_point(seen.tag))
    yield _newest(seen, total)
    mel = _judged(seen, "mel")
    if mel is not None and len(mel) >= FEWEST_POINTS:
        yield _low_mel(seen, mel, earliest, before)
    if low is None:
        step = _kept(total, seen.step_near(total.lowest_step(earliest)), "low-total", before)
        yield Found("low-total", total.tag, step, total.shown_at(step), smoothed_low(total.tag))


def _low_mel(
    seen: ClassifiedRun, mel: Curve, earliest: float, before: Sequence[Candidate]
) -> Found:
    own, smooth = seen.parts.get("mel"), smoothed(mel)
    if own is not None and own.low is not None and seen.judged is not None:
        step = seen.step(own.low.middle)
    else:
        step = mel.step_near(smooth.lowest_step(earliest))
    step = _kept(smooth, step, "low-mel", before)
    return Found("low-mel", mel.tag, step, smooth.shown_at(step), smoothed_low(mel.tag))


def _kept(curve: Smoothed, step: int, kind: CandidateKind, before: Sequence[Candidate]) -> int:
    """``step``, or the one that was listed ``before`` while the curve is as low there, within its
    error."""
    listed = (one.step for one in before if one.kind == kind)
    return next((one for one in listed if curve.at(one) <= curve.at(step) + curve.error), step)


def _newest(seen: ClassifiedRun, total: Smoothed) -> Found:
    steps = [c.step for c in seen.run.checkpoints if c.step is not None and not c.best]
    step = max(steps, default=round(total.steps[-1]))
    why = newest() if seen.broke is None else newest_before_break()
    return Found("latest", total.tag, step, total.shown_at(step), why)


def _file_step(run: Run, step: int) -> int:
    """The step of the checkpoint nearest to ``step``; ``step`` itself where there is none."""
    steps = [c.step for c in run.checkpoints if c.step is not None]
    return min(steps, key=lambda one: abs(one - step), default=step)


def _with_files(run: Run, chosen: Sequence[Found]) -> tuple[Candidate, ...]:
    return tuple(_candidate(run, rank, found) for rank, found in enumerate(chosen, 1))


def _candidate(run: Run, rank: int, found: Found) -> Candidate:
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
        smoothed=found.smoothed,
        value_step=logged.step_near(found.step),
    )
