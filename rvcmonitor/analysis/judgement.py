"""What a curve's numbers say: four answers, and "cannot tell yet" whenever in doubt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rvcmonitor.analysis.even_grid import even_grid
from rvcmonitor.analysis.findings import VerdictState
from rvcmonitor.analysis.metric import Curve
from rvcmonitor.analysis.zero_phase import smooth


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the numbers say, before it is put into words. Steps are of the curve's own points."""

    state: VerdictState
    lowest_step: int | None = None
    since_step: int | None = None
    rise: float = 0.0
    """How much higher the curve ends than it was lowest, as a part of its lowest value."""


FEWEST_POINTS = 30


def judge(curve: Curve) -> Judgement:
    if len(curve) < FEWEST_POINTS:
        return Judgement("undecided")
    grid = even_grid(curve, 512)
    fitted = smooth(grid, max(len(grid.values) * 0.15, 4))
    residual = (grid.values - fitted)[grid.filled]
    noise = 1.4826 * float(np.median(np.abs(residual - np.median(residual))))
    lowest = int(np.argmin(fitted))
    step = int(curve.steps[np.argmin(np.abs(curve.steps - grid.centres[lowest]))])
    after = len(fitted) - lowest
    error = noise * np.sqrt(2 / max(after / 2, 1))
    rise = float(fitted[-1] - fitted[lowest])
    if after < 0.1 * len(fitted):
        return Judgement("improving")
    if rise > 4 * error and after > 0.15 * len(fitted):
        return Judgement("rising", step, step, rise / abs(float(fitted[lowest])))
    if after > 0.33 * len(fitted):
        return Judgement("flat", step, step)
    return Judgement("undecided")
