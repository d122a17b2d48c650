"""Steps of the level at known resumes: they belong to the resume, not to the training."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.verdict.cells import Cells
from rvcmonitor.analysis.verdict.noise import long_run_variance

Floats = NDArray[np.float64]

MOST_AROUND, FEWEST_AROUND = 30, 8
"""How many points before a resume and behind it are compared."""
EVIDENT = 4.5
"""In standard errors. A step that is not evident is not taken out: it would take the evidence of
a turn with it. The noise of 30 points on either side, at 6 %, hides steps below 7 %."""


def jumps(cells: Cells, resumes: Iterable[float]) -> Floats:
    """Which cells (m,) lie behind each of the ``resumes`` (steps) at which the level jumped: 1,
    the others 0; (j, m)."""
    at = cells.points.at
    places = sorted({int(np.searchsorted(at, step)) for step in resumes})
    jumped = [place for place in places if _jumped(cells, place)]
    return np.array([cells.at >= cells.places[place] for place in jumped], np.float64).reshape(
        -1, len(cells.at)
    )


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
