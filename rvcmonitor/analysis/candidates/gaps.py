"""What fills a shortlist: files around which the best is likely to be, and that are not on it yet.

A greedy cover: each time the file within one save of which the most chance lies that no listed file
covers. Of files that are about as good the roundest is taken, as the marks of a ruler are, and what
was on the list before stays until something is clearly better: so the choice does not move with
every epoch.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.analysis.candidates.smoothed import Smoothed
from rvcmonitor.analysis.verdict.classified_run import ClassifiedRun
from rvcmonitor.training.run import Run

Floats = NDArray[np.float64]

FEWEST, MOST = 5, 7
"""No more than a person can listen to."""
AS_GOOD = 0.01
"""What is within one percent of the lowest, or within its noise, is as good."""
OF_TOTAL, OF_MEL, OF_NOISE = 0.55, 0.4, 0.05
"""What each way to look for the best counts: where the total was lowest, where mel was lowest, and
what is as good as the lowest within the noise."""
ABOUT_AS_GOOD, STILL_GOOD = 0.85, 0.5
"""Of the most chance that any file covers: what has as much may be taken because it is rounder, or
because it was on the list before."""
_APART_OF_SAVE = 0.99
_SELDOM = 0.2
_HARDLY = 0.01
"""A place that holds the best with a chance of less than one percent is not worth an ear."""
_STEEPNESS = 10.0
"""How fast an epoch loses worth with its height: a tenth of the whole fall costs two thirds."""


def fillers(
    seen: ClassifiedRun,
    total: Smoothed,
    files: Sequence[int],
    save: float,
    earliest: float,
    before: Collection[int] = (),
) -> Iterator[int]:
    """The steps of further files, the likeliest first; ``files`` are on the list already, ``save``
    steps lie between two, and what is before ``earliest`` does not count. ``before`` were those on
    the list before."""
    worth = _worth(seen, total, earliest)
    places = _places(seen.run, total.steps, earliest)
    places = places[np.argsort(-_roundness(places, save), kind="stable")]
    listed = np.isin(places, np.array([*before], np.float64))
    enough = np.where(listed, STILL_GOOD, ABOUT_AS_GOOD)
    taken = list(files)
    if seen.loss.rises < _SELDOM:  # no low point to crowd around: spread over what is as good
        save = max(save, _extent(total.steps, worth) / (2 * MOST))
    while len(taken) < MOST and len(places):
        gains = _gains(total.steps, worth, places, taken, save)
        if gains.max() <= (_HARDLY if len(taken) >= FEWEST else 0.0):
            return
        good = gains >= enough * gains.max()
        step = int(places[np.argmax(good & listed if (good & listed).any() else good)])
        taken.append(step)
        yield step


def _gains(steps: Floats, worth: Floats, places: Floats, taken: list[int], save: float) -> Floats:
    """How much chance each of the ``places`` covers that those ``taken`` leave."""
    covered = (np.abs(steps[:, None] - np.array(taken)) <= save).any(axis=1)
    left = np.where(covered, 0.0, worth)
    gains = np.array([left[np.abs(steps - place) <= save].sum() for place in places])
    apart = (np.abs(places[:, None] - np.array(taken)) >= _APART_OF_SAVE * save).all(axis=1)
    return np.where(apart, gains, 0.0)


def _roundness(places: Floats, save: float) -> NDArray[np.int64]:
    """How often the number of a file (counted in saves) can be halved."""
    number = np.rint(places / save).astype(np.int64)
    return np.asarray(number & -number, np.int64)


def may_be_as_good(total: Smoothed, earliest: float) -> float:
    """Up to which value an epoch may be as good as the lowest, as far as the loss can tell."""
    late = total.steps >= earliest
    lowest = float(np.min(total.values[late])) if late.any() else float(total.values.min())
    return lowest + max(AS_GOOD * abs(lowest), total.error)


def _worth(seen: ClassifiedRun, total: Smoothed, earliest: float) -> Floats:
    """How likely the best epoch is at each of the steps of ``total``."""
    late = total.steps >= earliest
    good = late & (total.values <= may_be_as_good(total, earliest))
    # Of what is not as good, the better comes first, if the list is short.
    above = total.values - total.values[late].min() if late.any() else total.values
    worse = late * np.exp(-_STEEPNESS * above / max(float(np.ptp(total.values)), 1e-290))
    worth = OF_NOISE * _shares(good) + _HARDLY * _shares(worse)
    for part, found in ((OF_TOTAL, seen.loss), (OF_MEL, seen.parts.get("mel"))):
        if found is not None and found.lows is not None:
            likely = np.interp(total.steps, seen.steps_of_grid(), found.lows)
            worth = worth + part * found.rises * _shares(likely * late)
    return worth


def _shares(of: NDArray[np.generic]) -> Floats:
    """``of`` as parts of its sum."""
    values = np.asarray(of, np.float64)
    shares: Floats = values / max(float(values.sum()), 1e-12)
    return shares


def _extent(steps: Floats, worth: Floats) -> float:
    """How long the stretch is that holds the best with a chance of 80 %."""
    reached = np.cumsum(worth) / worth.sum()
    first, last = np.interp((0.1, 0.9), reached, steps)
    return float(last - first)


def _places(run: Run, steps: Floats, earliest: float) -> Floats:
    """Where a file can be listened to; anywhere, where none has been found."""
    files = sorted({c.step for c in run.checkpoints if c.step is not None and not c.best})
    places = np.array(files, np.float64) if files else steps
    return places[places >= earliest]
