"""The epochs worth listening to: few, spread out, and each with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.candidates.checkpoints_near import near, note, saving_interval
from rvcmonitor.analysis.candidates.why import Dip, a_dip, before_low, lowest_single
from rvcmonitor.analysis.curves.curve_name import curve_name
from rvcmonitor.analysis.curves.grid import even_grid
from rvcmonitor.analysis.curves.metric import Curve, best_curve, named_curve
from rvcmonitor.analysis.curves.minima import local_minima, prominences
from rvcmonitor.analysis.curves.zero_phase import smooth
from rvcmonitor.analysis.findings import Candidate, CandidateKind, Verdict
from rvcmonitor.analysis.place import place_of
from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.training.run import Run

MOST = 7
"""No more than a person can listen to."""
APART_OF_RUN = 0.02
"""Candidates are at least this part of the run apart: never two of one dip."""
AROUND_LOW = 0.15
"""How far around the low point minima are looked for behind it, as a part of the run."""
DIP_OF_RUN = 0.02
"""Half the width of a dip that counts as one, as a part of the run."""
ROUND_FROM = 0.02
"""Depths from here on are told in whole percent."""
SHALLOWEST = 0.001
"""The least depth of a dip, as a part of its own level."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A point that speaks for itself, before its checkpoints are looked up."""

    kind: CandidateKind
    tag: str
    step: int
    value: float
    why: Message


def candidates(run: Run, verdict: Verdict, guide: str | None) -> tuple[Candidate, ...]:
    """Up to :data:`MOST` candidates, best first."""
    total = best_curve(run, "generator")
    guided = _guided_curve(run, guide) or total
    if guided is None:
        return ()
    apart = _apart(run, guided)
    chosen: list[_Found] = []
    for found in _in_order(run, verdict, total, guided):
        # Where saves are rare, the one before the low point may lie nearer to it than others do.
        enough = APART_OF_RUN * guided.span if found.kind == "before-low" else apart
        if len(chosen) < MOST and all(abs(found.step - one.step) >= enough for one in chosen):
            chosen.append(found)
    return tuple(_with_files(run, rank, found) for rank, found in enumerate(chosen, 1))


def _guided_curve(run: Run, guide: str | None) -> Curve | None:
    if guide == "averages":
        return named_curve(run, "generator_avg") or best_curve(run, "generator")
    if guide == "health":
        return best_curve(run, "generator")
    return named_curve(run, "mel") or best_curve(run, "mel")


def _apart(run: Run, curve: Curve) -> float:
    """The least distance of two candidates in steps: of the run, and never within one interval of
    saving, where both would have the same files."""
    interval = saving_interval(run.checkpoints)
    saved = 0.0
    if interval is not None and run.epochs is not None:
        saved = interval * run.epochs.steps_per_epoch
    return max(APART_OF_RUN * curve.span, min(saved, 0.1 * curve.span), 1)


def _in_order(run: Run, verdict: Verdict, total: Curve | None, guided: Curve) -> Iterator[_Found]:
    """Everything that could be listed, the most deserving first."""
    low = verdict.lowest_step
    if total is not None and low is not None:
        yield _low_point(total, low)
        yield from _before_low(run, total, low)
    dips = list(_dips(run, guided, low))
    yield from dips[:2]
    yield _raw_lowest(guided, low)
    yield from dips[2:]
    if low is None:
        yield from _latest(run, guided)


def _low_point(total: Curve, low: int) -> _Found:
    why = Message(
        QT_TRANSLATE_NOOP(
            "Message", "Here {curve} is lowest once its ups and downs are smoothed away."
        ),
        {"curve": curve_name(total.tag)},
    )
    return _Found("low-point", total.tag, low, _value_at(total, low), why)


def _value_at(curve: Curve, step: int) -> float:
    return float(curve.values[np.argmin(np.abs(curve.steps - step))])


def _before_low(run: Run, total: Curve, low: int) -> Iterator[_Found]:
    """The checkpoint before the low point, where it lies too far from it to be its own."""
    before = near(run.checkpoints, place_of(run, low)).before
    if before is not None and before.step is not None and before.step != low:
        why = before_low(place_of(run, low), place_of(run, before.step))
        yield _Found("before-low", total.tag, before.step, _value_at(total, before.step), why)


def _dips(run: Run, curve: Curve, low: int | None) -> Iterator[_Found]:
    """Local minima of ``curve`` beneath its noise, deepest first: before the low point and a
    little behind it, or the newest third while there is none."""
    grid = even_grid(curve)
    if len(grid.values) < 5:
        return
    fitted = smooth(grid, max(DIP_OF_RUN * len(grid.values), 3))
    places = local_minima(fitted)
    depth = prominences(fitted, places)
    centres = grid.centres[places]
    deep = depth >= SHALLOWEST * np.abs(fitted[places])
    worth = np.flatnonzero(_worth_looking(centres, curve, low) & deep)
    if not len(worth):
        return
    lowest = worth[np.argmin(fitted[places[worth]])]
    for index in worth[np.argsort(-depth[worth])]:
        step = _step_near(curve, float(centres[index]))
        level = float(fitted[places[index]])
        dip = Dip(
            place_of(run, step),
            deepest=bool(index == lowest),
            percent=_percent(float(depth[index]) / max(abs(level), 1e-300)),
        )
        why = a_dip(curve.tag, dip, None if low is None else place_of(run, low))
        yield _Found("minimum", curve.tag, step, _value_at(curve, step), why)


def _percent(part: float) -> float:
    """Two digits would mostly be noise: a sentence that changes at every epoch is not read."""
    return round(100 * part) if part >= ROUND_FROM else round(100 * part, 1)


def _worth_looking(
    centres: NDArray[np.float64], curve: Curve, low: int | None
) -> NDArray[np.bool_]:
    end = float(curve.steps[-1])
    if low is None:
        return centres >= end - curve.span / 3
    first = low - 2 * AROUND_LOW * curve.span
    return (centres >= first) & (centres <= low + AROUND_LOW * curve.span)


def _step_near(curve: Curve, centre: float) -> int:
    """The step of the point nearest to ``centre``."""
    return int(curve.steps[np.argmin(np.abs(curve.steps - centre))])


def _raw_lowest(curve: Curve, low: int | None) -> _Found:
    within = _worth_looking(curve.steps.astype(np.float64), curve, low)
    place = int(np.argmin(np.where(within, curve.values, np.inf)))
    value = float(curve.values[place])
    why = lowest_single(curve.tag, value)
    return _Found("raw-lowest", curve.tag, int(curve.steps[place]), value, why)


def _latest(run: Run, curve: Curve) -> Iterator[_Found]:
    newest = max((c.step for c in run.checkpoints if c.step is not None), default=None)
    if newest is not None:
        why = Message(
            QT_TRANSLATE_NOOP(
                "Message",
                "The newest checkpoint: what the voice sounds like now. It may still get better.",
            )
        )
        yield _Found("latest", curve.tag, newest, _value_at(curve, newest), why)


def _with_files(run: Run, rank: int, found: _Found) -> Candidate:
    place = place_of(run, found.step)
    files = near(run.checkpoints, place)
    return Candidate(
        rank=rank,
        step=found.step,
        epoch=place.epoch,
        metric=found.tag,
        value=found.value,
        why=found.why,
        checkpoint_before=files.before,
        checkpoint_after=files.after,
        note=note(files, run.checkpoints, run.last_epoch),
        kind=found.kind,
        epochs_before=files.epochs_before,
        epochs_after=files.epochs_after,
    )
