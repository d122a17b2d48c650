"""Wild batches tamed before anything is fitted, and the size of the noise around a curve.

A Hampel filter: each value is compared with the median of its neighbours, in units of the median
absolute deviation around there. What lies farther out than a limit is pulled in to it, as Huber's
loss would (Hampel 1974; Huber 1964): one batch of ten times its usual loss then moves a fit by no
more than an ordinary bad batch.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.curves.median import medians

Floats = NDArray[np.float64]

LIMIT = 1.5
"""In standard deviations of a bell curve. Huber's own choice, 1.345, costs 5 % where the noise is
one; 1.5 costs 4 %, and loses little where it has the tails of Student's t with three to eight
degrees of freedom."""
_WINDOW = (4, 15)
"""Half of the fewest and of the most neighbours whose median is the centre."""
_WINDOW_OF_RUN = 1 / 40
_STRETCHES = 16
"""How often the scale is measured anew along the run: noise comes in bursts and calms down."""
_WITHIN = 3.0
"""By how much the scale may differ from that of the whole run, either way: the median of few
deviations is itself uncertain."""
NORMAL = 1.4826
"""The standard deviation of a bell curve, in median absolute deviations."""


def tamed(values: Floats) -> tuple[Floats, Floats]:
    """``values`` with wild ones pulled in, and the standard deviation of the noise at each.

    What is pulled in is scaled so that a least-squares fit through the result is one step of
    Huber's. Both (n,), as ``values``, finite.
    """
    centre = running_median(values)
    off = values - centre
    scales = _scales(np.abs(off), values)
    limits = LIMIT * scales
    within = max(float(np.mean(np.abs(off) < limits)), 0.5)
    return centre + np.clip(off, -limits, limits) / within, scales


def running_median(values: Floats) -> Floats:
    """The median of each value and its neighbours; (n,)."""
    half = int(np.clip(_WINDOW_OF_RUN * len(values), *_WINDOW))
    # A wild last value must not be its own neighbour; the steep first ones may.
    half = min(half, len(values) - 1)
    ends = np.full(half, values[0]), values, values[-2 : -2 - half : -1]
    padded = np.concatenate(ends)
    return medians(np.lib.stride_tricks.sliding_window_view(padded, 2 * half + 1))


def _scales(spread: Floats, values: Floats) -> Floats:
    """Median absolute deviations, along the run."""
    usual = NORMAL * float(medians(spread))
    least = max(1e-9 * float(np.abs(values).max(initial=0.0)), 1e-300)
    if usual <= least:
        return np.full(len(spread), max(float(spread.mean()), least))
    count = int(np.clip(len(spread) // 20, 1, _STRETCHES))
    edges = np.linspace(0, len(spread), count + 1).astype(np.int64)
    # Each stretch is measured with both of its neighbours, for more values.
    local = [
        NORMAL * float(medians(spread[max(2 * a - b, 0) : 2 * b - a]))
        for a, b in pairwise(edges.tolist())
    ]
    bounded = np.clip(local, usual / _WITHIN, usual * _WITHIN)
    middles = (edges[:-1] + edges[1:] - 1) / 2
    return np.asarray(np.interp(np.arange(len(spread)), middles, bounded))
