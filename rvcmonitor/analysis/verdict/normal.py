"""The normal distribution, as far as it is needed, and sums of what is known by its logarithm."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_TINY = 1e-300


def twice_normal(z: Floats) -> Floats:
    """2Φ(z): what remains of a factor's likelihood when only its positive half counts.

    Φ is that of Abramowitz and Stegun 7.1.26, exact to 1.5e-7.
    """
    t = 1 / (1 + 0.3275911 / math.sqrt(2) * np.abs(z))
    series = t * (
        0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))
    )
    tail = series * np.exp(-np.minimum(z * z / 2, 690))
    twice: Floats = np.where(z >= 0, 2 - tail, tail)
    return twice


def log_twice_normal(z: Floats) -> Floats:
    """log 2Φ(z)."""
    logs: Floats = np.log(twice_normal(z) + _TINY)
    return logs


def log_sums(logs: Floats, axes: tuple[int, ...]) -> Floats:
    """The logarithms of the sums, along ``axes``, of what ``logs`` are the logarithms of."""
    highest = logs.max(axis=axes, keepdims=True)
    sums: Floats = np.log(np.exp(logs - highest).sum(axis=axes)) + highest.squeeze(axis=axes)
    return sums
