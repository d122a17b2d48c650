"""Noise as single batches make it: heavy-tailed, and a little alike from point to point."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# Coefficients of variation of one batch, from the logs of real voice trainings: mel 5–7 %,
# feature matching 6–13 %, adversarial 4–6 %, kl 30 % and more. Gradient norms swing most.
SINGLE_BATCH: Mapping[str, float] = {
    "mel": 0.06,
    "fm": 0.095,
    "adv": 0.05,
    "kl": 0.30,
    "discriminator": 0.04,
    "grad_g": 0.35,
    "grad_d": 0.35,
    "validation": 0.015,  # the mean over a set that never changes
}
# What of a part's noise comes from the batch being easy or hard for all of them (measured on a
# real run: mel and fm 0.85, adv with either 0.4; the discriminator finds hard what is easy).
_SHARED: Mapping[str, float] = {
    "mel": 0.92,
    "fm": 0.92,
    "adv": 0.42,
    "kl": 0.10,
    "discriminator": -0.50,
    "grad_g": 0.30,
    "grad_d": 0.10,
    "validation": 0.0,
}


@dataclass(frozen=True, slots=True)
class Noise:
    """``amount`` scales every coefficient of variation (0: none); ``tails`` are the degrees of
    freedom of Student's t (above 2; smaller is heavier); ``persistence`` is the correlation of
    one logged point with the next."""

    amount: float = 1.0
    tails: float = 5.0
    persistence: float = 0.25

    def factors(
        self, rng: np.random.Generator, count: int, batches: int = 1
    ) -> Mapping[str, Floats]:
        """What each part of the loss is multiplied by at ``count`` points; arrays of (count,).

        ``batches`` is how many successive batches a logged value is the mean of.
        """
        shared = heavy_tailed(rng, count, self.tails, self.persistence)
        scale = self.amount * self._of_mean(batches)
        factors = {}
        for part, variation in SINGLE_BATCH.items():
            own = heavy_tailed(rng, count, self.tails, self.persistence)
            alike = _SHARED[part]
            mixed = alike * shared + np.sqrt(1 - alike**2) * own
            factors[part] = _positive(scale * variation * mixed)
        return factors

    def _of_mean(self, batches: int) -> float:
        """The standard deviation of the mean of ``batches`` points of an AR(1), relative to one."""
        if batches == 1:
            return 1.0
        alike = self.persistence
        return float(np.sqrt((1 + alike) / (1 - alike) / batches))


def heavy_tailed(rng: np.random.Generator, count: int, tails: float, persistence: float) -> Floats:
    """An AR(1) with Student-t innovations, mean 0 and variance 1; shape (count,)."""
    if count == 0:
        return np.zeros(0)
    reach = 1 if persistence == 0 else int(np.ceil(np.log(1e-6) / np.log(abs(persistence)))) + 1
    innovations = rng.standard_t(tails, count + reach - 1) * np.sqrt((tails - 2) / tails)
    # The recursion written out: a convolution with the powers of the persistence.
    weights = persistence ** np.arange(reach)
    made = np.convolve(innovations, weights, "valid")
    return np.asarray(made * np.sqrt(1 - persistence**2), np.float64)


def _positive(deviation: Floats) -> Floats:
    """1 + deviation where it is up, exp(deviation) where it is down: a loss stays above zero."""
    return np.where(deviation < 0, np.exp(np.minimum(deviation, 0)), 1 + deviation)
