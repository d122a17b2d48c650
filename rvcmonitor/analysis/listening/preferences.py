"""What the answers of a listener say of how good each candidate is: Bradley–Terry with ties.

The model is Davidson's ("On extending the Bradley–Terry model to accommodate ties", 1970): of two
candidates with the qualities a and b the first wins in proportion to exp((a − b)/2), the second to
exp((b − a)/2), and neither in proportion to ν. How far candidates lie apart for these ears is not
known before: the qualities are normal around 0 with a standard deviation that is one of
:data:`SPREADS`, and log ν is normal as well. For each spread the logarithm of the chances is
concave, so that Newton's method finds its top. Draws from the normal distribution around it
(Laplace's) are weighted by how likely they really are, for after few answers the true one is far
from normal.

Everything is computed from the answers alone: the same answers give the same belief, to the bit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Said = Literal["left", "right", "same"]

SPREADS: Final = (0.15, 0.5, 1.0, 2.0, 4.0)
"""Standard deviations of the qualities, in natural logarithms of the odds, each as likely as the
others. By the first nobody could tell one from another."""
TIES: Final = (-0.5, 1.2)
"""Mean and standard deviation of log ν: some people say "the same" often, and some never."""
_TOWARD: Final[Mapping[Said, float]] = {"left": 0.5, "right": -0.5, "same": 0.0}
_DRAWS: Final = 128
"""A spread. An even number: each has its mirror image."""
_STEPS: Final = 25
_NEAR: Final = 1e-3
"""Where the steps end: what they have missed, the weights of the draws make good."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said of two candidates, by their numbers. An A/A pair has one number twice."""

    left: int
    right: int
    said: Said


@dataclass(frozen=True, slots=True)
class Belief:
    """What is believed after some answers, as weighted draws: ``qualities`` (draws, candidates),
    ``ties`` (draws,) of log ν and ``weights`` (draws,), which add up to 1. ``spreads`` are the
    chances of :data:`SPREADS`."""

    qualities: Floats
    ties: Floats
    weights: Floats
    spreads: Floats

    @property
    def best(self) -> Floats:
        """How likely each candidate is the best, shape (candidates,)."""
        count = self.qualities.shape[1]
        wins = np.argmax(self.qualities, axis=1) == np.arange(count)[:, None]
        best: Floats = wins @ self.weights
        return best

    @property
    def means(self) -> Floats:
        """The expected quality of each candidate, shape (candidates,)."""
        means: Floats = self.weights @ self.qualities
        return means


def belief(count: int, answers: Sequence[Answer]) -> Belief:
    """What is to be believed of ``count`` candidates after these answers."""
    pairs = _pairs(count, answers)
    given = _given(pairs, answers)
    prior, middle = _prior(count)
    tops, precisions = _tops(pairs, given, prior, middle)
    normals = _normals(count + 1)
    # x = top + R⁻ᵀ z has the precision R Rᵀ
    roots = np.linalg.inv(np.linalg.cholesky(precisions))
    draws = tops[:, None, :] + np.einsum("sji,dj->sdi", roots, normals)
    likely = _log_likelihood(pairs, given, draws)
    likely += (np.log(prior).sum(axis=1) / 2)[:, None]
    likely -= np.einsum("sdi,si->sd", (draws - middle) ** 2, prior) / 2
    likely += (normals**2).sum(axis=1) / 2 - np.linalg.slogdet(precisions)[1][:, None] / 2
    weights = np.exp(likely - likely.max())
    weights /= weights.sum()
    flat = draws.reshape(-1, count + 1)
    return Belief(flat[:, :count], flat[:, count], weights.ravel(), weights.sum(axis=1))


def chances(differences: Floats, ties: Floats) -> tuple[Floats, Floats, Floats]:
    """How likely "left", "right" and "same" are where left is better by ``differences``; ``ties``
    are log ν. All of one shape, or of shapes that fit each other."""
    first, neither = np.exp(differences / 2), np.exp(ties)
    second = 1 / first
    each = 1 / (first + second + neither)
    return first * each, second * each, neither * each


def _prior(count: int) -> tuple[Floats, Floats]:
    """The precisions (spreads, count + 1) and the middle (count + 1,) of qualities and log ν."""
    precisions = np.full((len(SPREADS), count + 1), TIES[1] ** -2.0)
    precisions[:, :count] = np.array(SPREADS)[:, None] ** -2.0
    return precisions, np.append(np.zeros(count), TIES[0])


def _tops(pairs: Floats, given: Floats, prior: Floats, middle: Floats) -> tuple[Floats, Floats]:
    """For each spread the likeliest qualities and log ν (spreads, count + 1), and the precision
    around them (spreads, count + 1, count + 1)."""
    place = np.tile(middle, (len(SPREADS), 1))
    precision = np.empty(0)
    for _ in range(_STEPS):
        expected, precision = _moments(pairs, place, prior)
        slope = given - expected - prior * (place - middle)
        step = np.linalg.solve(precision, slope[:, :, None])[:, :, 0]
        place += np.clip(step, -2.0, 2.0)
        if np.abs(step).max() < _NEAR:
            break
    return place, precision


def _log_likelihood(pairs: Floats, given: Floats, places: Floats) -> Floats:
    """How likely all answers are at ``places`` (spreads, draws, count + 1), as a logarithm."""
    count = pairs.shape[1]
    first = np.exp(places[:, :, :count] @ (pairs.T / 2))
    whole = first + 1 / first + np.exp(places[:, :, count:])
    likely: Floats = places @ given - np.log(whole).sum(axis=2)
    return likely


def _given(pairs: Floats, answers: Sequence[Answer]) -> Floats:
    """What the answers add up of the qualities and of log ν, shape (count + 1,)."""
    toward = np.array([_TOWARD[answer.said] for answer in answers]) @ pairs
    return np.append(toward, sum(answer.said == "same" for answer in answers))


def _pairs(count: int, answers: Sequence[Answer]) -> Floats:
    """Shape (answers, count): 1 for what was left, −1 for what was right, 0 for an A/A pair."""
    pairs = np.zeros((len(answers), count))
    for row, answer in enumerate(answers):
        pairs[row, answer.left] += 1.0
        pairs[row, answer.right] -= 1.0
    return pairs


def _moments(pairs: Floats, place: Floats, prior: Floats) -> tuple[Floats, Floats]:
    """What is to be expected of all answers (spreads, f), and how sharply it bends (spreads, f, f),
    with that of the prior: the curvature around ``place``."""
    count = pairs.shape[1]
    left, right, same = chances(place[:, :count] @ pairs.T, place[:, count:])
    toward = (left - right) / 2
    expected = np.concatenate([toward @ pairs, same.sum(axis=1, keepdims=True)], axis=1)
    precision = np.zeros((len(place), count + 1, count + 1))
    bends = (left + right) / 4 - toward**2
    precision[:, :count, :count] = (pairs.T * bends[:, None, :]) @ pairs
    precision[:, count, :count] = precision[:, :count, count] = -(toward * same) @ pairs
    precision[:, count, count] = (same * (1 - same)).sum(axis=1)
    diagonal = np.arange(count + 1)
    precision[:, diagonal, diagonal] += prior
    return expected, precision


@cache
def _normals(size: int) -> Floats:
    """Standard normal draws, shape (_DRAWS, size), always the same."""
    half = np.random.default_rng(20).standard_normal((_DRAWS // 2, size))
    both = np.concatenate([half, -half])
    both.flags.writeable = False
    return both
