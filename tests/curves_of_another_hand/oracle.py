"""How well anyone could hope to judge these runs: a test that knows all of each run but one thing.

Of a run it knows the fall and all levels, the noise (its sizes, tails, lag, wild batches), the
resumes and the length. It does not know whether the fall goes on, stops, or is followed by a rise,
nor where: over these it takes the mean of the likelihood of the total's densest series, drawn from
the very prior that the run was drawn from. By the lemma of Neyman and Pearson no test at this level
detects more, in the mean over the prior. Its threshold is chosen afterwards, on the very runs that
it is measured on.

It is a little less than perfect: the draws are finite, the families weigh the same whatever was
refused for being in the grey zone, and single-batch noise is taken for one autoregressive series
though its parts mix differently along the run.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy import special

from tests.curves_of_another_hand.course import lows
from tests.curves_of_another_hand.endings import (
    FLAT_FAMILIES,
    IMPROVING,
    Ending,
    FlatFamily,
    Kind,
    RiseFamily,
)
from tests.curves_of_another_hand.falls import Floats
from tests.curves_of_another_hand.judging import MOMENTS
from tests.curves_of_another_hand.priors import plain_endings
from tests.curves_of_another_hand.sight import Sight, sight
from tests.curves_of_another_hand.training import KnownTraining

_DRAWS = 84
"""Of each kind, all families together."""
_PLACES = 120


@dataclass(frozen=True, slots=True)
class Odds:
    """Natural logarithms, one a moment, (moments,): ``turned`` against improving (flat and rising
    being equally likely), and ``rising`` against flat."""

    turned: Floats
    rising: Floats

    def verdicts(self, threshold: float) -> tuple[Kind, ...]:
        """What the oracle says at each moment."""
        return tuple(
            "improving" if turned < threshold else "rising" if rising > 0 else "flat"
            for turned, rising in zip(self.turned, self.rising, strict=True)
        )


def odds(training: KnownTraining, moments: Sequence[float] = MOMENTS) -> Odds:
    """The evidence in ``training`` at each of ``moments`` (parts of its steps)."""
    flats = _endings(training, FLAT_FAMILIES)
    rises = _endings(training, training.prior.rises)
    logs = _log_likelihoods(training, (IMPROVING, *flats, *rises), moments)
    flat = _log_mean(logs[1 : 1 + len(flats)])
    rising = _log_mean(logs[1 + len(flats) :])
    turned = np.logaddexp(flat, rising) - math.log(2)
    return Odds(turned - logs[0], rising - flat)


def threshold(improving: Sequence[Odds], share: float = 0.01) -> float:
    """The lowest at which at most ``share`` of these improving runs are ever called turned."""
    peaks = np.sort([np.max(run.turned) for run in improving])
    allowed = math.floor(share * len(peaks))
    return float(np.nextafter(peaks[len(peaks) - 1 - allowed], np.inf))


def lowest(training: KnownTraining) -> int:
    """The epoch of the low point as the finished run's noise would have it, for someone who knows
    everything but where the course turned: the place of the greatest likelihood."""
    if training.kind == "improving":
        return training.epochs
    if training.kind == "constant":
        return 1
    course = training.process.course
    places = _shifted(course.ending)
    (best,) = np.argmax(_log_likelihoods(training, places, (1.0,)), axis=0)
    turn = lows(replace(course, ending=places[best]), training.epochs).turn
    return training.epochs if turn is None else turn


def _endings(
    training: KnownTraining, families: Sequence[FlatFamily | RiseFamily]
) -> tuple[Ending, ...]:
    """Draws from the prior, about as many of each family."""
    rng = np.random.default_rng([*training.seed, 2])
    seen, prior, count = _sight(training), training.prior, _DRAWS // len(families)
    draws = (plain_endings(rng, family, seen, prior, count) for family in families)
    return tuple(ending for endings in draws for ending in endings)


def _sight(training: KnownTraining) -> Sight:
    process, cadence = training.process, training.densest
    course = process.course.improving()
    return sight(course, process.noise, len(cadence.steps), cadence.window)


def _shifted(ending: Ending) -> tuple[Ending, ...]:
    """``ending`` as it would be at other places, the true one among them."""
    rise = ending.rise
    first = min(ending.stop, math.inf if rise is None else rise.start) - ending.bend
    last = ending.settled if rise is None else rise.start
    return tuple(
        replace(
            ending,
            stop=ending.stop + shift,
            rise=None if rise is None else replace(rise, start=rise.start + shift),
        )
        for shift in (*np.linspace(0.01 - first, 0.99 - last, _PLACES), 0.0)
    )


def _log_likelihoods(
    training: KnownTraining, endings: tuple[Ending, ...], moments: Sequence[float]
) -> NDArray[np.float64]:
    """Of the total's densest series up to each moment, (endings, moments)."""
    process, cadence = training.process, training.densest
    lag = process.noise.lag_of(cadence.window)
    means, sizes = _expected(training, endings)
    deviations = (training.run.series[training.total_tag].values - means) / sizes
    wild = process.wildness(cadence) > 1
    deviations[:, wild] = 0
    deviations[:, 1:] = (deviations[:, 1:] - lag * deviations[:, :-1]) / math.sqrt(1 - lag * lag)
    logs = process.noise.tails_of(cadence.window).log_density(deviations) - np.log(sizes)
    logs[:, wild] = 0
    reached = [round(moment * process.total_steps) for moment in moments]
    counts = np.searchsorted(cadence.steps, reached, side="right")
    so_far: NDArray[np.float64] = np.cumsum(logs, axis=1)[:, np.maximum(counts - 1, 0)]
    return so_far


def _expected(
    training: KnownTraining, endings: tuple[Ending, ...]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Means and standard deviations of the total under each ending, (endings, n) both."""
    process, cadence = training.process, training.densest
    u = cadence.positions(process.total_steps)
    level = process.level(u)
    truth = training.truth[training.total_tag]
    # a mean over a window is not quite the course at its middle, where a run begins or is resumed
    bent = truth - process.course.total(u) * level
    means = process.course.totals(u, endings) * level + bent
    sizes = np.broadcast_to(process.sizes(cadence), means.shape)
    return means, sizes * (means / truth) if process.noise.follows_level else sizes


def _log_mean(logs: NDArray[np.float64]) -> Floats:
    mean: Floats = special.logsumexp(logs, axis=0) - math.log(len(logs))
    return mean
