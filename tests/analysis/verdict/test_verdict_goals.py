"""The verdict's goals on a few simulated runs; ``python -m tests.benchmarks verdict`` has many."""

from __future__ import annotations

import pytest

from rvcmonitor.analysis.findings import VerdictState
from rvcmonitor.analysis.verdict.classified_run import classify_judged
from tests.benchmarks.verdict_measures import measures
from tests.benchmarks.verdict_sets import tuning
from tests.benchmarks.verdict_watching import watch


def test_goals_on_averaged_curves() -> None:
    watched = [
        watch(tuning("applio", kind, 100 + index))
        for kind in ("improving", "flat", "rising")
        for index in range(6)
    ]
    ours = measures(one["verdict"] for one in watched)
    lagging = measures(one["EMA 0.987"] for one in watched)
    assert ours["fooled"] == 0
    assert ours["rising"] >= 0.9
    assert ours["flat"] >= 0.8
    assert ours["flat_rising"] == 0
    assert ours["low"] <= lagging["low"] / 2
    assert ours["delay"] <= 0.25  # a turn is told when it has lasted
    assert ours["flips"] <= 1.7  # a dip that lasts, and one answer left open before a turn
    assert ours["files"] <= 7


@pytest.mark.parametrize("trainer", ["mainline", "mangio"])
def test_most_rises_are_seen_through_single_batch_noise(trainer: str) -> None:
    rising = [tuning(trainer, "rising", 200 + index) for index in range(12)]
    seen = [classify_judged(known.run).state for known in rising]
    assert seen.count("rising") >= 8
    assert seen.count("improving") <= 2


def said_of(trainer: str, kind: str, number: int, part: float) -> VerdictState:
    """What is said when so much of a run of the tuning set has been logged."""
    return classify_judged(tuning(trainer, kind, number).grown(part)).state


@pytest.mark.parametrize(
    ("trainer", "number", "part"),
    [("mainline", 23, 0.3), ("mangio", 10, 0.8), ("applio", 34, 0.5), ("applio", 36, 0.2)],
)
def test_a_fall_that_has_slowed_down_is_not_told_to_have_ended(
    trainer: str, number: int, part: float
) -> None:
    """Levels fit such a fall as well as falls do; only a rise would speak against it."""
    assert said_of(trainer, "improving", number, part) not in ("flat", "rising")


@pytest.mark.parametrize(
    ("trainer", "number", "part"),
    [("mainline", 205, 0.95), ("mangio", 229, 0.7), ("mangio", 29, 0.45), ("applio", 238, 0.2)],
)
def test_a_turn_that_few_moments_have_seen_is_not_told(
    trainer: str, number: int, part: float
) -> None:
    assert said_of(trainer, "improving", number, part) == "improving"


@pytest.mark.parametrize(("number", "part"), [(1003, 0.1), (1010, 0.45)])
def test_noise_that_stays_high_for_a_while_is_no_rise(number: int, part: float) -> None:
    assert said_of("applio", "constant", number, part) != "rising"
