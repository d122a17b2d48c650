"""What the community's guides would have one listen to: local minima of a raw curve.

Their users have been taught so, and look for these points. Measured on curves of known truth, an
epoch in a dip is no better than any other around it (its rank among them is 0.42 to 0.53, where
0.5 is chance; that of the lowest single value 0.53 to 0.85). So they are shown, but apart.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.candidates.candidate_reasons import (
    Dip,
    a_dip,
    lowest_single,
)
from rvcmonitor.analysis.candidates.found import Found
from rvcmonitor.analysis.curves.grid import even_grid
from rvcmonitor.analysis.curves.loess import smooth
from rvcmonitor.analysis.curves.metric import Curve, named_curve
from rvcmonitor.analysis.curves.minima import local_minima, prominences
from rvcmonitor.analysis.curves.points import thinned
from rvcmonitor.analysis.rounding import four_digits, percent
from rvcmonitor.analysis.run_position import place_to_hear
from rvcmonitor.training.run import Run

MOST = 3
AROUND_LOW = 0.15
"""How far around the low point minima are looked for behind it, as a part of the run."""
DIP_OF_RUN = 0.02
"""Half the width of a dip that counts as one, as a part of the run."""
EARLIEST = 0.1
APART = 0.02


def guided(
    run: Run, total: Curve, mel: Curve, guide: str | None, low: int | None
) -> tuple[Found, ...]:
    """Up to :data:`MOST` points, as ``guide`` would choose them, in the order of training."""
    curve = _guided_curve(run, total, mel, guide)
    earliest = curve.steps[0] + EARLIEST * curve.span
    chosen: list[Found] = []
    for found in (*_dips(run, curve, low), _raw_lowest(curve, low)):
        apart = all(abs(found.step - one.step) >= APART * curve.span for one in chosen)
        if len(chosen) < MOST and found.step >= earliest and apart:
            chosen.append(found)
    return tuple(sorted(chosen, key=lambda found: found.step))


def _guided_curve(run: Run, total: Curve, mel: Curve, guide: str | None) -> Curve:
    if guide == "averages":
        return named_curve(run, "generator_avg") or total
    return total if guide == "health" else mel


def _dips(run: Run, curve: Curve, low: int | None) -> Iterator[Found]:
    """Local minima of ``curve`` beneath its noise, deepest first: before the low point and a
    little behind it, or the newest third while there is none."""
    grid = even_grid(thinned(curve))
    if len(grid.values) < 5:
        return
    fitted = smooth(grid, max(DIP_OF_RUN * len(grid.values), 3))
    places = local_minima(fitted)
    depth = prominences(fitted, places)
    centres = grid.centres[places]
    worth = np.flatnonzero(_worth_looking(centres, curve, low))
    if not len(worth):
        return
    lowest = worth[np.argmin(fitted[places[worth]])]
    for index in worth[np.argsort(-depth[worth])]:
        step = curve.step_near(float(centres[index]))
        level = float(fitted[places[index]])
        dip = Dip(
            place_to_hear(run, step),
            deepest=bool(index == lowest),
            percent=percent(_depth_in_parts(level, float(depth[index]))),
        )
        why = a_dip(curve.tag, dip, None if low is None else place_to_hear(run, low))
        yield Found("minimum", curve.tag, step, four_digits(level), why, "guide")


def _depth_in_parts(level: float, depth: float) -> float:
    """The depth of a dip down to ``level`` as a part of what surrounds it; of the dip itself where
    that is further from zero."""
    return depth / max(abs(level + depth), abs(level), 1e-300)


def _worth_looking(
    centres: NDArray[np.float64], curve: Curve, low: int | None
) -> NDArray[np.bool_]:
    end = float(curve.steps[-1])
    if low is None:
        return centres >= end - curve.span / 3
    first = low - 2 * AROUND_LOW * curve.span
    return (centres >= first) & (centres <= low + AROUND_LOW * curve.span)


def _raw_lowest(curve: Curve, low: int | None) -> Found:
    within = _worth_looking(curve.steps.astype(np.float64), curve, low)
    place = int(np.argmin(np.where(within, curve.values, np.inf)))
    value = float(curve.values[place])
    why = lowest_single(curve.tag, value)
    return Found(
        "raw-lowest", curve.tag, int(curve.steps[place]), value, why, "guide", smoothed=False
    )
