"""The verdict's goals on a few simulated runs; ``python -m tests.benchmarks verdict`` has many."""

from __future__ import annotations

import pytest

from rvcmonitor.analysis.curves.metric import best_curve
from rvcmonitor.analysis.curves.warm_up import warm_up_end
from rvcmonitor.analysis.verdict.judgement import judge
from rvcmonitor.simulator.curves import curves
from rvcmonitor.simulator.population import draw
from rvcmonitor.simulator.shapes import State
from tests.benchmarks.verdict import TURNED_BY, Job, measures, simulated_run, watch

SEEDS = range(100, 108)


def test_goals_on_averaged_curves() -> None:
    states: tuple[State, ...] = ("improving", "flat", "rising")
    jobs = [Job("applio", state, seed) for state in states for seed in SEEDS]
    watched = [watch(job) for job in jobs]
    ours = measures(one["verdict"] for one in watched)
    lagging = measures(one["EMA 0.987"] for one in watched)
    assert ours["false"] == 0
    assert ours["rising"] >= 0.9
    assert ours["flat"] >= 0.8
    assert ours["low"] <= min(0.03, lagging["low"] / 3)
    assert ours["delay"] <= 0.2 or ours["delay"] != ours["delay"]
    assert ours["flips"] <= 1.5


@pytest.mark.parametrize("trainer", ["mainline", "mangio"])
def test_most_rises_are_seen_through_single_batch_noise(trainer: str) -> None:
    seen = []
    for seed in range(200, 216):
        training = draw(trainer, "rising", seed)
        if training.shape.turn <= TURNED_BY:
            run = simulated_run(curves(training))
            curve = best_curve(run, "generator")
            assert curve is not None
            seen.append(judge(curve, warm_up_end(run)).state == "rising")
    assert sum(seen) >= 0.8 * len(seen)
