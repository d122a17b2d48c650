"""The oracle: honest about improving runs, and as good as the set allows about the others."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.curves_of_another_hand.judging import MOMENTS
from tests.curves_of_another_hand.oracle import Odds, lowest, odds, threshold
from tests.curves_of_another_hand.sample import of
from tests.curves_of_another_hand.training import KnownTraining


def flat_odds(peak: float) -> Odds:
    return Odds(np.array([peak - 1, peak]), np.zeros(2))


@settings(max_examples=60)
@given(st.lists(st.floats(-50, 50), min_size=1, max_size=300))
def test_the_threshold_is_the_lowest_that_accuses_few_enough(peaks: list[float]) -> None:
    runs = [flat_odds(peak) for peak in peaks]
    limit = threshold(runs)
    accused = sum(np.max(run.turned) >= limit for run in runs)
    assert accused <= 0.01 * len(runs)
    lower = sum(np.max(run.turned) >= np.nextafter(limit, -np.inf) for run in runs)
    assert lower > 0.01 * len(runs)


def test_odds_of_twenty_against_an_improving_run_are_as_rare_as_they_claim() -> None:
    """Likelihood ratios have the mean 1 where the run improves, at every moment, so that they
    ever reach 20 in at most one run of twenty (Ville)."""
    peaks = [np.max(odds(training).turned) for training in of("improving", 40)]
    assert np.mean(np.array(peaks) > math.log(20)) <= 0.05


def test_at_its_end_every_kind_is_told_from_the_others() -> None:
    for kind in ("improving", "flat", "rising"):
        told = [odds(training).verdicts(3.0)[-1] for training in of(kind, 15)]
        assert told.count(kind) >= 14


def test_nothing_is_seen_before_it_has_happened() -> None:
    for training in of("rising", 15):
        before = [m for m in MOMENTS if m < 0.9 * begun(training)]
        if before:
            assert np.max(odds(training, before).turned) < 3


def begun(training: KnownTraining) -> float:
    """The part of the run at which its course leaves the fall."""
    ending = training.process.course.ending
    start = math.inf if ending.rise is None else ending.rise.start
    return min(ending.stop - ending.bend, start)


def test_the_low_point_is_found_where_it_can_be() -> None:
    misses = [abs(lowest(t) - t.low_total) / t.epochs for t in of("rising", 15)]
    assert np.median(misses) < 0.03
    assert max(misses) < 0.2


def test_the_low_point_of_a_run_that_never_turns_is_where_its_truth_has_it() -> None:
    for training in [*of("improving", 5), *of("constant", 5)]:
        assert lowest(training) == training.low_total
