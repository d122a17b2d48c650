"""The noise of the trainings of :mod:`tests.benchmarks.third_hand`."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.signal import lfilter

from tests.benchmarks.third_hand_courses import GRID, PARTS, Array, Random, between, waves

Steps = NDArray[np.int64]

NOISES = (
    *("white", "autoregressive", "shrinking", "growing", "following", "bursts", "heavy"),
    *("skewed", "float16", "bfloat16", "decimals", "wild", "cycle", "mixed"),
)
MEAN_OF = 50
"""Batches in one mean of Applio."""


@dataclass(frozen=True, slots=True)
class Noise:
    """Of one batch: ``sizes`` are shares of each part's level, ``together`` is how much of it all
    parts share, ``envelope`` what it is times over the run (shape of GRID)."""

    name: str
    sizes: Array
    together: Array
    envelope: Array
    memory: float  # lag-1 autocorrelation
    of_cycle: Array  # how hard each batch of an epoch is
    of_mean: float  # what is left of it in a mean of many batches

    def draw(self, steps: Steps, span: int, random: Random) -> Array:
        """Noise at ``steps`` of batches, or of means of ``span``; shape (parts, steps), shares of
        the level."""
        raw = self._raw((len(PARTS) + 1, len(steps)), random)
        if span > 1:  # what is odd about single batches fades in a mean of them
            raw = (raw + np.sqrt(5) * random.standard_normal(raw.shape)) / np.sqrt(6)
        fresh = math.sqrt(1 - self.memory**2)
        raw = np.asarray(lfilter([fresh], [1, -self.memory], raw, axis=1))
        if self.name == "cycle":
            raw[0] = 0.5 * raw[0] + 0.85 * np.sqrt(span) * self._hardness(steps, span)
        own = np.sqrt(1 - self.together**2)
        mixed = self.together[:, None] * raw[0] + own[:, None] * raw[1:]
        noise: Array = (1 if span == 1 else self.of_mean) * self.sizes[:, None] * mixed
        return noise

    def of_total(self, levels: Array) -> float:
        """The standard deviation of one batch's total as a share of it, its parts at ``levels``."""
        each = self.sizes * levels
        own = np.sum(each**2 * (1 - self.together**2))
        return float(np.sqrt(np.sum(each * self.together) ** 2 + own) / levels.sum())

    def _raw(self, shape: tuple[int, int], random: Random) -> Array:
        """Of mean 0 and standard deviation 1."""
        if self.name in ("heavy", "mixed"):
            freedom = random.integers(4, 9)
            return random.standard_t(freedom, shape) / math.sqrt(freedom / (freedom - 2))
        normal = random.standard_normal(shape)
        if self.name == "skewed":
            width = random.uniform(0.3, 0.6)
            bulge = math.exp(width**2)
            return (np.exp(width * normal) - math.sqrt(bulge)) / math.sqrt(bulge * (bulge - 1))
        return normal

    def _hardness(self, steps: Steps, span: int) -> Array:
        """How hard the last ``span`` batches were: the same ones come back in every epoch."""
        spe, sums = len(self.of_cycle), np.append(0, np.cumsum(self.of_cycle))
        ends = np.array([steps + 1, np.maximum(steps + 1 - span, 0)])
        until = ends // spe * sums[-1] + sums[ends % spe]
        hardness: Array = (until[0] - until[1]) / span
        return hardness


def draw_noise(spe: int, random: Random) -> Noise:
    """The noise of a run with ``spe`` batches an epoch."""
    name = str(random.choice(NOISES))
    sizes = random.uniform([0.04, 0.06, 0.12, 0.035], [0.08, 0.14, 0.3, 0.06])
    memory = random.uniform(-0.3, 0.4) if name in ("autoregressive", "mixed") else 0.0
    return Noise(
        name,
        sizes * between(random, 0.5, 1.25),
        random.uniform([0.75, 0.7, 0.0, 0.2], [0.98, 0.95, 0.35, 0.55]),
        _envelope(name, random),
        memory,
        random.standard_normal(spe),
        random.uniform(0.8, 2.0) / np.sqrt(MEAN_OF),
    )


def _envelope(name: str, random: Random) -> Array:
    most = random.uniform(1.2, 2.0)
    match name:
        case "shrinking":
            return most + (1 / most - most) * GRID
        case "growing":
            return 1 / most + (most - 1 / most) * GRID
        case "mixed":
            return 1 + 0.3 * waves(random)
        case "bursts":
            places, count = random.uniform(0, 1, (2, 6)), random.integers(2, 7)
            within = [abs(GRID - at) < 0.005 + 0.03 * long for at, long in places.T[:count]]
            return np.where(np.any(within, axis=0), most + 1, 1.0)
    return np.ones_like(GRID)


def rounded(name: str, values: Array) -> Array:
    """``values`` as a trainer of that precision holds them."""
    match name:
        case "float16":
            return values.astype(np.float16).astype(np.float64)
        case "bfloat16":
            bits = values.astype(np.float32).view(np.uint32) + np.uint32(0x8000)
            return (bits & np.uint32(0xFFFF0000)).view(np.float32).astype(np.float64)
        case "decimals":
            return values.round(3)
    return values
