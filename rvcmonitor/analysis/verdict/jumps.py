"""Steps of the level at known resumes: they belong to the resume, not to the training."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.median import median
from rvcmonitor.analysis.verdict.cells import Cells
from rvcmonitor.analysis.verdict.noise import long_run_variance

Floats = NDArray[np.float64]

MOST_AROUND, FEWEST_AROUND = 30, 8
"""How many points before a resume and behind it are compared."""
EVIDENT = 4.5
"""In standard errors. The noise of 30 points on either side, at 6 %, hides steps below 7 %."""
USUAL = 0.02
"""Of the level: the standard deviation of all steps together that are not evident. Were they free,
too, they would take the evidence of a turn with them."""


@dataclass(frozen=True, slots=True)
class Jumps:
    """Which of m cells lie ``behind`` each of the resumes (j, m): 1, the others 0; and the standard
    deviation of the step in level that is to be expected there (``sizes``, (j,)), infinite where a
    step is evident."""

    behind: Floats
    sizes: Floats


def jumps(cells: Cells, resumes: Iterable[float]) -> Jumps:
    """The steps at the ``resumes`` that points were logged before and behind."""
    at = cells.points.at
    places = {int(np.searchsorted(at, step)) for step in resumes}
    inside = sorted(place for place in places if 0 < place < len(at))
    behind = np.array([cells.at >= cells.places[place] for place in inside], np.float64)
    usual = USUAL * float(median(np.abs(cells.values))) / math.sqrt(max(len(inside), 1))
    sizes = np.array([np.inf if _jumped(cells, place) else usual for place in inside])
    return Jumps(behind.reshape(-1, len(cells.at)), np.maximum(sizes, 1e-290))


def _jumped(cells: Cells, place: int) -> bool:
    around = min(MOST_AROUND, place, len(cells.places) - place)
    if around < FEWEST_AROUND:
        return False
    near = slice(place - around, place + around)
    at = cells.places[near]
    behind = (np.arange(2 * around) >= around).astype(np.float64)
    root = np.sqrt(cells.precisions[near])
    columns = np.stack((np.ones(2 * around), at - at.mean(), behind)) * root
    values = cells.points.values[near] * root
    inverse = np.linalg.pinv(columns @ columns.T)
    factors = inverse @ (columns @ values)
    variance = long_run_variance(values - factors @ columns, 3)
    return bool(abs(factors[2]) > EVIDENT * np.sqrt(variance * inverse[2, 2]))
