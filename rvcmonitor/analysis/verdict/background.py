"""What is the same for every trend: the noise, the jumps at resumes, and what no model has."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.verdict.cells import Cells
from rvcmonitor.analysis.verdict.jumps import Jumps
from rvcmonitor.analysis.verdict.trend_models import WOBBLES

Floats = NDArray[np.float64]

FINEST = 0.002
WOBBLE_FALLING, WOBBLE = 0.15, 0.015


@dataclass(frozen=True, slots=True)
class Background:
    """The ``variance`` of each of m cells, the ``jumps`` at known resumes, and how large the
    ``wobble`` (w,) may be around each of its places (None: there is none)."""

    variance: Floats
    jumps: Jumps
    wobble: Floats | None = None


def first_background(cells: Cells, jumps: Jumps) -> Background:
    """Before anything was fitted: with the noise from point to point, and no wobble."""
    whole = max(float(np.ptp(cells.values)), 1e-9 * float(np.abs(cells.values).max()), 1e-290)
    return Background(_with_misfit(cells.usual**2, cells, whole), jumps)


def background(cells: Cells, jumps: Jumps, variance: float, height: float) -> Background:
    """With the ``variance`` of a single batch as slow changes see it; ``height`` is how far the
    curve moves."""
    wobble = WOBBLE_FALLING * np.interp(WOBBLES, cells.at, cells.settled) + WOBBLE * height
    return Background(_with_misfit(variance, cells, height), jumps, wobble)


def _with_misfit(variance: float, cells: Cells, height: float) -> Floats:
    misfit: Floats = cells.misfit**2 + (FINEST * height) ** 2
    return variance / cells.weights + misfit
