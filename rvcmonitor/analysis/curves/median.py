"""The median. NumPy's own looks for masked arrays and loads all that belongs to them, for which
every start would have to wait."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def median(values: NDArray[Any]) -> float:
    """The middle one of ``values``, shape (n,), finite, n > 0; the mean of both in the middle."""
    return float(medians(values))


def medians(rows: NDArray[Any]) -> NDArray[np.float64]:
    """The median of each row; ``rows`` has the shape (…, n) and is finite, n > 0."""
    count = rows.shape[-1]
    low, high = (count - 1) // 2, count // 2
    middle = np.partition(rows, (low, high), axis=-1)[..., low : high + 1]
    return np.asarray(middle.mean(axis=-1), np.float64)
