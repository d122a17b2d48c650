"""TensorBoard's rule for a y range that outliers do not stretch."""

from __future__ import annotations

from math import ceil, floor

import numpy as np
from numpy.typing import NDArray


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
    ordered = np.partition(finite, (low, high))
    return float(ordered[low]), float(ordered[high])
