"""Does the generated picture still look like a voice? Silence, frozen and blurred pictures.

Everything here is relative. matplotlib stretches the colours of every figure, so that a picture
says nothing about how loud it is, and each log point shows another snippet of the dataset, so that
one picture says nothing about the next. What can be judged: whether there is anything in the
picture at all, whether it resembles *its own* original, and whether the resemblance the run has
already reached is lost for several pictures in a row. A young model's noise is no collapse.

The thresholds lie in the gap between healthy pictures (resemblance 0.87 and more, detail 0.6 and
more of the original's, in real trainings) and collapsed ones; ``tests/benchmarks/collapse.py``
measures both error rates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from rvcmonitor.analysis.media.mel_picture import Grid, resample

Fault = Literal["blank", "still", "unlike", "blurred", "frozen"]
"""``blank``: nothing but one colour. ``still``: the same all the time, silence or a steady hum.
``unlike``: no resemblance to the original. ``blurred``: the fine detail is gone. ``frozen``: the
same picture again and again while the original changes."""

BLANK_SPREAD: Final = 0.02
SPEAKS_SHAPE: Final = 0.045
MOVES: Final = 0.025
STILL_SHARE: Final = 0.3
HEALTHY_LIKENESS: Final = 0.7
UNLIKE: Final = 0.5
DETAIL_KEPT: Final = 0.5
SAME_PICTURE: Final = 0.015
IDENTICAL_PICTURE: Final = 0.001

EDGE: Final = 3
"""Columns of the grid left out at either side: trainers pad the slice, and the pad glows."""

IN_A_ROW: Final = 3
FROZEN_IN_A_ROW: Final = 5
NEVER_HEALTHY: Final = 12
"""So many pictures of a run that never resembled its original are no longer a slow start."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the picture of one step shows, in few numbers, so that thousands can be kept.

    ``spread`` and ``moves`` are standard deviations of relative loudness (over the picture; along
    time), ``likeness`` the correlation with the original and ``detail`` the share of its fine
    structure across the bands. ``original_shape`` is how far the original is from even noise.
    All that needs an original is None without one.
    ``sketch`` and ``original_sketch``, shape (16, 16), float32, tell equal pictures apart.
    """

    step: int
    spread: float
    moves: float
    sketch: Grid
    likeness: float | None = None
    detail: float | None = None
    original_shape: float | None = None
    original_moves: float | None = None
    original_sketch: Grid | None = None


def look_at(step: int, generated: Grid, original: Grid | None) -> Look:
    """Judge one picture against its original."""
    ours = generated[:, EDGE:-EDGE]
    moves = _moves(ours)
    if original is None:
        return Look(step, float(ours.std()), moves, _sketch(generated))
    theirs = original[:, EDGE:-EDGE]
    return Look(
        step,
        float(ours.std()),
        moves,
        _sketch(generated),
        likeness=_correlation(ours, theirs),
        detail=_fine_structure(ours) / max(_fine_structure(theirs), 1e-6),
        original_shape=_shape(theirs),
        original_moves=_moves(theirs),
        original_sketch=_sketch(original),
    )


def faults(looks: Sequence[Look]) -> list[Fault | None]:
    """What is wrong with each picture of one tag, in the order of the steps; None: nothing."""
    start = _learned_at(looks)
    found: list[Fault | None] = [fault_alone(look) for look in looks]
    _forgive_slow_start(found, start)
    _mark_blurred(found, looks)
    _keep_runs(found, looks)
    _mark_frozen(found, looks, start)
    return found


def fault_alone(look: Look) -> Fault | None:
    """What one picture shows without its neighbours; a blank one needs no second opinion."""
    if look.original_shape is None:
        return "blank" if look.spread < BLANK_SPREAD else None
    if look.original_shape < SPEAKS_SHAPE:
        return None  # the snippet itself is silence
    if look.spread < BLANK_SPREAD:
        return "blank"
    likeness, original_moves = look.likeness or 0.0, look.original_moves or 0.0
    if likeness >= HEALTHY_LIKENESS:
        return None
    if original_moves > MOVES and look.moves < STILL_SHARE * original_moves:
        return "still"
    return "unlike" if likeness < UNLIKE else None


def _speaks(look: Look) -> bool:
    """Whether the picture can be held against a snippet in which somebody speaks."""
    return look.original_shape is not None and look.original_shape >= SPEAKS_SHAPE


def _learned_at(looks: Sequence[Look]) -> int:
    """The place from which on the model has learned enough to lose it again: that of the third
    healthy picture. Pictures without an original cannot tell: 0."""
    if looks and all(look.likeness is None for look in looks):
        return 0
    healthy = [n for n, look in enumerate(looks) if (look.likeness or 0.0) >= HEALTHY_LIKENESS]
    return healthy[IN_A_ROW - 1] if len(healthy) >= IN_A_ROW else len(looks)


def _forgive_slow_start(found: list[Fault | None], start: int) -> None:
    """A model that has not yet learned to resemble anything has not collapsed.

    Only where it goes on for very long is something wrong from the start.
    """
    if sum(fault is not None for fault in found[:start]) < NEVER_HEALTHY:
        found[:start] = [fault if fault == "blank" else None for fault in found[:start]]


def _mark_blurred(found: list[Fault | None], looks: Sequence[Look]) -> None:
    """Mark pictures with far less detail than the run's own healthy pictures before them."""
    healthy: list[float] = []
    for place, look in enumerate(looks):
        if found[place] is not None or look.detail is None or not _speaks(look):
            continue
        usual = float(np.median(healthy[-50:])) if len(healthy) >= IN_A_ROW else None
        if usual is not None and look.detail < DETAIL_KEPT * min(usual, 1.0):
            found[place] = "blurred"
        elif (look.likeness or 0.0) >= HEALTHY_LIKENESS:
            healthy.append(look.detail)


def _keep_runs(found: list[Fault | None], looks: Sequence[Look]) -> None:
    """Forgive single bad pictures: one snippet may be hard. Blank ones are never forgiven.

    Silent snippets between two bad pictures neither count nor break the run.
    """
    judged = [place for place, look in enumerate(looks) if _speaks(look)]
    run: list[int] = []
    for place in [*judged, None]:
        if place is not None and found[place] is not None:
            run.append(place)
            continue
        if len(run) < IN_A_ROW:
            for single in run:
                found[single] = "blank" if found[single] == "blank" else None
        run = []


def _mark_frozen(found: list[Fault | None], looks: Sequence[Look], learned_at: int) -> None:
    """Mark stretches in which the generated picture no longer follows the original. A model that
    has not learned anything yet draws the same stripes for a while."""
    start = 0
    for place in range(1, len(looks) + 1):
        if place < len(looks) and _repeats(looks[place - 1], looks[place]):
            continue
        needed = FROZEN_IN_A_ROW if start >= learned_at else NEVER_HEALTHY
        if place - start >= needed:
            found[start:place] = [fault or "frozen" for fault in found[start:place]]
        start = place


def _repeats(before: Look, look: Look) -> bool:
    """Whether ``look`` shows the picture of ``before`` again.

    Where the trainer always draws the same snippet, similar pictures are what it should write, and
    only an identical one is suspicious: training always moves something.
    """
    if look.spread < BLANK_SPREAD:
        return False
    difference = float(np.abs(look.sketch - before.sketch).mean())
    if look.original_sketch is None or before.original_sketch is None:
        return difference < IDENTICAL_PICTURE
    original = float(np.abs(look.original_sketch - before.original_sketch).mean())
    return difference < (SAME_PICTURE if original > 4 * SAME_PICTURE else IDENTICAL_PICTURE)


def _moves(grid: Grid) -> float:
    return float(grid.std(axis=1).mean())


def _correlation(a: Grid, b: Grid) -> float:
    a, b = a - a.mean(), b - b.mean()
    scale = float(np.sqrt((a * a).sum() * (b * b).sum()))
    return float((a * b).sum()) / scale if scale > 1e-9 else 0.0


def _fine_structure(grid: Grid) -> float:
    """How much neighbouring bands differ, in units of the picture's own spread: harmonics make it
    large, blur makes it small, and stretched colours leave it alone."""
    return float(np.abs(np.diff(grid, axis=0)).mean()) / max(float(grid.std()), 1e-6)


def _shape(grid: Grid) -> float:
    """How far the picture is from even noise: the spread of its mean spectrum and of its mean
    loudness over time. Stretched colours make a pause as colourful as a voice; this tells them
    apart."""
    return float(np.hypot(grid.mean(axis=1).std(), grid.mean(axis=0).std()))


def _sketch(picture: Grid) -> Grid:
    return resample(picture, 16, 16)
