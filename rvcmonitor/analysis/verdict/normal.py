"""The normal distribution, as far as it is needed, and sums of what is known by its logarithm."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_TINY = 1e-300


_SERIES = (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592)


def twice_normal(z: Floats) -> Floats:
    """2Φ(z): what remains of a factor's likelihood when only its positive half counts.

    Φ is that of Abramowitz and Stegun 7.1.26, exact to 1.5e-7.
    """
    # In place: it is asked for some 50,000 values at every moment.
    t = np.abs(z)
    t *= 0.3275911 / math.sqrt(2)
    t += 1
    np.reciprocal(t, out=t)
    tail = np.zeros_like(t)
    for factor in _SERIES:
        tail += factor
        tail *= t
    np.multiply(z, z, out=t)
    t *= -0.5
    np.maximum(t, -690, out=t)
    tail *= np.exp(t, out=t)
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
