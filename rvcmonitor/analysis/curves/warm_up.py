"""Where the rough first steps of a training end."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.grid import even_grid
from rvcmonitor.analysis.curves.median import median, medians
from rvcmonitor.analysis.curves.metric import best_curve
from rvcmonitor.training.run import Run

_CELLS = 512
_WINDOW = 9
_SETTLED = 1.3
"""kl's part of the total has settled once it is below this many times what it is later."""
_LATEST = 1 / 3
"""No more than this part of a run is called its warm-up."""


def warm_up_end(run: Run) -> int | None:
    """The step at which ``run`` has warmed up; None where kl or the total are not logged.

    Every part of the loss is high at first, but kl by far the most: it begins at many times its
    later value and comes down within the first epochs. What part of the total it makes up says
    when that is over, whatever the total itself does afterwards.
    """
    kl, total = best_curve(run, "kl"), best_curve(run, "generator")
    if kl is None or total is None or len(kl) < 2 * _WINDOW:
        return None
    grid = even_grid(kl, _CELLS)
    steps = grid.centres[grid.filled]
    with np.errstate(divide="ignore", invalid="ignore"):  # a total of 0 is that of no training
        part = grid.values[grid.filled] / np.interp(steps, total.steps, total.values)
    return int(steps[_settled(_running_median(part))])


def _settled(part: NDArray[np.float64]) -> int:
    high = part > _SETTLED * median(part[len(part) // 3 :])
    settled = int(np.argmin(high)) if high[0] else 0
    return min(settled, int(_LATEST * len(part)))


def _running_median(values: NDArray[np.float64]) -> NDArray[np.float64]:
    padded = np.pad(values, _WINDOW // 2, mode="edge")
    return medians(np.lib.stride_tricks.sliding_window_view(padded, _WINDOW))


def settled_by_itself(values: NDArray[np.float64]) -> int:
    """Where a curve has come down to the range of its later two thirds; ``values``: (m,), finite.
    For a curve of which nothing else is known: it leaves out more than the warm-up."""
    if len(values) < 3 * _WINDOW:
        return 0
    level = _running_median(values)
    return int(np.argmax(level <= level[len(level) // 3 :].max()))
