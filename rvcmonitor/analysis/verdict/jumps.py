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
_FINEST = 1e-6
"""Of how far the curve moves: a level of zero leaves no step of any size."""


@dataclass(frozen=True, slots=True)
class Jumps:
    """Which of m cells lie ``behind`` each of the resumes (j, m): 1, the others 0; and the standard
    deviation of the step in level that is to be expected there (``sizes``, (j,)), infinite where a
    step is evident."""

    behind: Floats
    sizes: Floats


def jumps(cells: Cells, resumes: Iterable[float]) -> Jumps:
    """The steps at the ``resumes`` that cells lie before and behind; of those within one cell
    there is one."""
    evident: dict[int, bool] = {}
    places = np.searchsorted(cells.points.at, tuple(resumes))
    for place in map(int, places[places < len(cells.places)]):
        first = int(np.searchsorted(cells.at, cells.places[place]))
        if 0 < first < len(cells.at):
            evident[first] = evident.get(first, False) or _jumped(cells, place)
    level = float(median(np.abs(cells.values)))
    usual = USUAL * max(level, _FINEST * float(np.ptp(cells.values)))
    sizes = [np.inf if jumped else usual / math.sqrt(len(evident)) for jumped in evident.values()]
    firsts = np.array(list(evident), np.int64)[:, None]
    return Jumps((np.arange(len(cells.at)) >= firsts).astype(np.float64), np.array(sizes))


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
