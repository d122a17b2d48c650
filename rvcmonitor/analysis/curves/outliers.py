"""TensorBoard's rule for a y range that outliers do not stretch."""

from __future__ import annotations

from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

MANY = 50_000
"""Values of which a sample is taken first."""
MARGIN = 500
"""Places in the sample by which the band reaches to either side: many standard errors."""


def outlier_range(values: NDArray[np.floating]) -> tuple[float, float]:
    """The range of ``values`` (n,), in any order, without their lowest and highest twentieth.

    Over the sorted finite values s: s[⌈(n−1)·0.05⌉] to s[⌊(n−1)·0.95⌋] where there are more than
    two of them, otherwise the least and the greatest (TensorBoard, ``ignoreYOutliers``). Raises
    ValueError where no value is finite.
    """
    finite = values[np.isfinite(values)]
    if not len(finite):
        raise ValueError("no finite value")
    if len(finite) <= 2:
        return float(finite.min()), float(finite.max())
    low, high = ceil((len(finite) - 1) * 0.05), floor((len(finite) - 1) * 0.95)
    if len(finite) <= MANY:
        ordered = np.partition(finite, (low, high))
        return float(ordered[low]), float(ordered[high])
    return _in_order(finite, low), _in_order(finite, high)


def _in_order(values: NDArray[np.floating], rank: int) -> float:
    """The value that would stand at ``rank`` if the values were sorted.

    Only those in a narrow band need to be sorted: a sample tells where it is, and counting tells
    whether it was right. For more than :data:`MANY` values.
    """
    sample = np.sort(values[:: len(values) // MANY])
    place = rank * len(sample) // len(values)
    low, high = (sample[min(max(place + by, 0), len(sample) - 1)] for by in (-MARGIN, MARGIN))
    below = int(np.count_nonzero(values < low))
    band = values[(values >= low) & (values <= high)]
    if below <= rank < below + len(band):
        return float(np.partition(band, rank - below)[rank - below])
    return float(np.partition(values, rank)[rank])
