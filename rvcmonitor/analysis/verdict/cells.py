"""The points of a loss in few cells, the first of them the shortest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.hampel import running_median
from rvcmonitor.analysis.curves.median import median
from rvcmonitor.analysis.curves.points import Points

Floats = NDArray[np.float64]

MOST_CELLS = 160
MISFIT, BEGINNING_MISFIT = 0.05, 0.3
BEGINNING = 0.05
_DENSER = 0.1
"""The first cells are 1 + 1/this times as short as the last: what happens in the first two
percent of a run takes an eighth of the cells."""


@dataclass(frozen=True, slots=True)
class Cells:
    """``points`` in m cells. ``at`` (m,) is where a cell's points lie, from 0 to 1 over the run,
    ``values`` (m,) their weighted means, ``weights`` (m,) their weights in all, ``misfit`` (m,) how
    far off the best of models may be there. ``places`` and ``precisions`` (n,) are those of
    each point: 1 is the weight of a single batch in ``usual`` noise, which is its standard
    deviation."""

    points: Points
    at: Floats
    values: Floats
    weights: Floats
    misfit: Floats
    settled: Floats
    places: Floats
    precisions: Floats
    usual: float


def cells_of(points: Points) -> Cells:
    """``points`` (at least two, at different steps) in at most :data:`MOST_CELLS` cells."""
    places = (points.at - points.at[0]) / (points.at[-1] - points.at[0])
    usual = float(median(points.scales))
    precisions = points.counts * (usual / points.scales) ** 2
    warped = np.log1p(places / _DENSER) / np.log1p(1 / _DENSER)
    cell = np.minimum((warped * MOST_CELLS).astype(np.int64), MOST_CELLS - 1)
    weights = np.bincount(cell, precisions).astype(np.float64)
    filled = weights > 0

    def means(of: Floats, by: Floats) -> Floats:
        sums: Floats = np.bincount(cell, by * of)[filled] / np.bincount(cell, by)[filled]
        return sums

    values = means(points.values, precisions)
    at = means(places, points.counts)  # the same for all losses that are logged at the same steps
    misfit, settled = _misfit(at, values)
    return Cells(
        points=points,
        at=at,
        values=values,
        weights=weights[filled],
        misfit=misfit,
        settled=settled,
        places=places,
        precisions=precisions,
        usual=usual,
    )


def _misfit(at: Floats, values: Floats) -> tuple[Floats, Floats]:
    """No trend model is true: of what a curve still has to fall, so much is allowed for as misfit,
    and far more of what it falls in its rough beginning. Also how far it still has to fall,
    without that beginning."""
    smooth = running_median(values)
    above = smooth - np.minimum.accumulate(smooth[::-1])[::-1]
    settled = np.minimum(above, above[at >= BEGINNING].max(initial=0.0))
    return MISFIT * settled + BEGINNING_MISFIT * (above - settled), settled
