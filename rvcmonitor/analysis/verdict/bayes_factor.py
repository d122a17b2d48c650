"""How much likelier one kind of trend makes the points than another.

A kind of trend (:mod:`rvcmonitor.analysis.verdict.trend_models`) is weighed by the mean likelihood
of all its members, their factors integrated over what they may be (the *marginal likelihood*;
Jeffreys 1939, MacKay 1992), not by the member that happens to fit best. So a kind with more
freedom gains nothing by it, and having chosen a turn is no evidence of one. All logarithms are
natural, and relative to a level that never changes. The constants are told in ``README.md``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.verdict.normal import log_sums, log_twice_normal, twice_normal
from rvcmonitor.analysis.verdict.products import Products
from rvcmonitor.analysis.verdict.trend_models import STILL, TRANSIENTS, TURNS

Floats = NDArray[np.float64]

FALL_SIZES, RISE_SIZES, DIP_SIZE = (0.2, 1.2), (0.08, 0.4), 0.15
LEVEL_AT_LEAST, RISING_AT_LEAST = 0.25, 0.12
DIP_PRIOR, SETTLED_PRIOR, TURNS_EVENLY = 0.15, 0.2, 0.85
CORNER, CURVE, FROM_START = 0.45, 0.45, 0.1
_TRANSIENT_OVER = 3.0
_NEVER = -1e12


@dataclass(frozen=True, slots=True)
class Pairs:
    """Trends of two curves, (K, sizes, …): the logarithm of the marginal likelihood of each, and
    the precisions of its factors, of each (``one``, ``two``) and ``both``, with their values."""

    logs: Floats
    one: Floats
    two: Floats
    both: Floats
    values: Floats
    others: Floats

    def posterior(
        self, chosen: tuple[NDArray[np.int64], ...], quantiles: Sequence[float]
    ) -> tuple[Floats, Floats]:
        """Both factors (q, n) of the n ``chosen`` trends: the second at each of q ``quantiles`` (in
        standard deviations), the first as it is to be expected beside it."""
        one, two, both, values, others = (
            np.broadcast_to(part, self.logs.shape)[chosen]
            for part in (self.one, self.two, self.both, self.values, self.others)
        )
        determinant = _determinant(one, two, both)
        away = np.array(quantiles)[:, None] * np.sqrt(one / determinant)
        second = np.maximum((one * others - both * values) / determinant + away, 0)
        first = (two * values - both * others) / determinant - both / one * away
        return np.maximum(first, 0), second


@dataclass(frozen=True, slots=True)
class Weights:
    """Log marginal likelihoods of the kinds of trend, by transient (K,), with its own; ``levels``
    and ``corners`` (K, turns) those of a level and of a rise behind each turn, ``curves`` those of
    a rise without a corner."""

    falling: Floats
    level: Floats
    from_start: Floats
    levels: Floats
    corners: Floats
    curves: Pairs


def _log_turns() -> Floats:
    """The prior of a turn: partly even over the run, partly even over its logarithm."""
    edges = np.concatenate(([TURNS[0] / 1.25], (TURNS[1:] + TURNS[:-1]) / 2, [1.0]))
    even, ratio = np.diff(edges), np.diff(np.log(edges))
    prior = TURNS_EVENLY * even / even.sum() + (1 - TURNS_EVENLY) * ratio / ratio.sum()
    logs: Floats = np.log(prior)
    return logs


LOG_TURNS = _log_turns()
_LOG_STILL = np.log([weight for _, weight in STILL]) - math.log(sum(weight for _, weight in STILL))
_DECAYS = np.array([0.0, *TRANSIENTS])
_OVER = np.where(_TRANSIENT_OVER * _DECAYS[:, None] <= TURNS, 0.0, _NEVER)
"""A turn is one only where the transient is over; (K, turns)."""


def weigh(products: Products, height: float) -> Weights:
    """Weigh every trend; ``height`` is how far the curve moves, in the unit of its values."""
    own = products.own - math.log(len(products.own))
    levels = _alone(products, "falls", FALL_SIZES, height)
    rises = pairs(products, "falls", "rises", RISE_SIZES, height).logs
    return Weights(
        falling=_falling(products, height) + own,
        level=_level(_mean(levels, (1, 3)) + _OVER) + own,
        from_start=_mean(_alone(products, "climbs", RISE_SIZES, height), (1, 2)) + own + _ONLY_NONE,
        levels=_mean(levels, (1, 3)) + _OVER + own[:, None],
        corners=_mean(rises, (1, 3, 4)) + _OVER + own[:, None],
        curves=pairs(products, "descents", "climbs", RISE_SIZES, height),
    )


_ONLY_NONE = np.where(_DECAYS > 0, _NEVER, math.log(len(_DECAYS)))
"""A rise from the very start has no transient before it."""


def _falling(products: Products, height: float) -> Floats:
    """Of falling on, with a passing dip or without."""
    plain = _alone(products, "still", FALL_SIZES, height) + _LOG_STILL
    dipped = pairs(products, "still", "dips", (DIP_SIZE,), height).logs + _LOG_STILL[:, None]
    return np.logaddexp(
        log_sums(plain, (1, 2)) - math.log(len(FALL_SIZES)) + math.log(1 - DIP_PRIOR),
        log_sums(dipped, (1, 2, 3))
        - math.log(len(FALL_SIZES) * dipped.shape[-1])
        + math.log(DIP_PRIOR),
    )


def _level(levels: Floats) -> Floats:
    """Of a level behind one of the turns, or behind nothing but a transient."""
    enough = 1 - TURNS >= LEVEL_AT_LEAST
    prior = LOG_TURNS[enough] - float(log_sums(LOG_TURNS[enough], (0,)))
    turned = log_sums(levels[:, enough] + prior, (1,))
    settled = np.where(_DECAYS > 0, math.log(SETTLED_PRIOR), _NEVER)
    return np.logaddexp(turned + math.log(1 - SETTLED_PRIOR), settled)


def rising(weights: Weights, curved: Floats) -> float:
    """Of rising: behind a corner, in a curve (``curved``, K) or from the start."""
    enough = 1 - TURNS >= RISING_AT_LEAST
    prior = LOG_TURNS[enough] - float(log_sums(LOG_TURNS[enough], (0,)))
    return float(
        log_sums(
            np.array(
                [
                    float(log_sums(weights.corners[:, enough] + prior, (0, 1))) + math.log(CORNER),
                    float(log_sums(curved, (0,))) + math.log(CURVE),
                    float(log_sums(weights.from_start, (0,))) + math.log(FROM_START),
                ]
            ),
            (0,),
        )
    )


def _mean(logs: Floats, axes: tuple[int, ...]) -> Floats:
    return log_sums(logs, axes) - math.log(math.prod(logs.shape[axis] for axis in axes))


def _alone(products: Products, name: str, sizes: Sequence[float], height: float) -> Floats:
    """Of each of the curves ``name``, its factor half a normal distribution of each of ``sizes``;
    (K, sizes, …)."""
    squares, values = products.squares[name], products.with_values[name]
    widths = _along(height * np.array(sizes), squares.ndim)
    size = squares[:, None] + 1 / widths**2
    factor, error = values[:, None] / size, 1 / np.sqrt(size)
    logs: Floats = values[:, None] * factor / 2 + np.log(error / widths)
    return logs + log_twice_normal(factor / error)


def _along(sizes: Floats, dimensions: int) -> Floats:
    """``sizes`` as the second of as many axes and one."""
    return sizes.reshape(1, -1, *(1,) * (dimensions - 1))


def pairs(
    products: Products, first: str, second: str, second_sizes: Sequence[float], height: float
) -> Pairs:
    """As :func:`_alone`, of each curve ``first`` with each ``second``; (K, sizes, …)."""
    both = products.both[first, second][:, None]
    sizes = np.array([(one, two) for one in FALL_SIZES for two in second_sizes]) * height
    one_width, two_width = (_along(sizes[:, which], both.ndim - 1) for which in (0, 1))
    one = products.squares[first][:, None, ..., None] + 1 / one_width**2
    two = products.squares[second][:, None, ..., None, :] + 1 / two_width**2
    values = products.with_values[first][:, None, ..., None]
    others = products.with_values[second][:, None, ..., None, :]
    determinant = _determinant(one, two, both)
    factor, other = two * values - both * others, one * others - both * values
    gain = (factor * values + other * others) / (2 * determinant)
    # The two signs are taken for independent, which costs little and needs no double integral.
    root = np.sqrt(determinant)
    signs = twice_normal(factor / (np.sqrt(two) * root)) * twice_normal(
        other / (np.sqrt(one) * root)
    )
    logs = gain + np.log(np.maximum(signs, 1e-300) / root) - np.log(one_width * two_width)
    return Pairs(logs, one, two, both, values, others)


def _determinant(one: Floats, two: Floats, both: Floats) -> Floats:
    product = one * two
    determinant: Floats = np.maximum(product - both**2, 1e-12 * product)
    return determinant
