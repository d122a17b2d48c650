"""Noise as set T's first runs do not have it: it changes along the run, comes in bursts, is slow.

The noise of the project's simulator is alike from the beginning of a run to its end. Constants with
such noise never seemed to rise; with these forms one in fifteen did.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.simulator.curves import Curves, Points

Floats = NDArray[np.float64]
Form = Callable[[Floats, Floats, np.random.Generator], Floats]
"""From relative noise (n,) at places of the run (n,) to other noise, of the same size."""

_SLOW, _SLOW_PART = 6.0, 0.15
"""Points over which slow noise lasts, and its part of the variance."""
_BURSTS, _BURST_LONG, _BURST_SIZE = 3, 0.04, 3.0


def _moving(noise: Floats, at: Floats, rng: np.random.Generator) -> Floats:
    return _scaled(noise, np.exp(np.interp(at, np.linspace(0, 1, 6), rng.normal(0, 0.5, 6))))


def _bursts(noise: Floats, at: Floats, rng: np.random.Generator) -> Floats:
    begins = rng.uniform(0, 1, _BURSTS)[:, None]
    inside = ((at >= begins) & (at < begins + _BURST_LONG)).any(axis=0)
    return _scaled(noise, np.where(inside, _BURST_SIZE, 1.0))


def _slow(noise: Floats, at: Floats, rng: np.random.Generator) -> Floats:
    reach = int(10 * _SLOW)
    kernel = np.exp(-np.arange(reach) / _SLOW)
    slow = np.convolve(rng.standard_normal(len(noise) + reach - 1), kernel, "valid")
    slow *= noise.std() / max(slow.std(), 1e-12)
    mixed: Floats = np.sqrt(1 - _SLOW_PART) * noise + np.sqrt(_SLOW_PART) * slow
    return mixed


def _scaled(noise: Floats, sizes: Floats) -> Floats:
    scaled: Floats = noise * sizes / np.sqrt(np.mean(sizes**2))
    return scaled


FORMS: Mapping[str, Form] = {"moving": _moving, "bursts": _bursts, "slow": _slow}


def with_other_noise(made: Curves, form: str, epochs: float, seed: int) -> Curves:
    """``made`` with noise of the ``form``, of the same size; all of its series with the same
    changes, as batches are hard or easy for all of them."""
    series = {
        tag: _changed(points, FORMS[form], epochs, np.random.default_rng(seed))
        for tag, points in made.series.items()
    }
    return replace(made, series=series)


def _changed(points: Points, form: Form, epochs: float, rng: np.random.Generator) -> Points:
    clean = np.maximum(points.clean, 1e-9)
    noise = form(points.values / clean - 1, points.positions / epochs, rng)
    values = clean * np.maximum(1 + noise, 0.02)
    return replace(points, values=values.astype(np.float32))
