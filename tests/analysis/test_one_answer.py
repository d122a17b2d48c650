"""Verdict, shortlist and health never contradict each other: every pair of them, in one table."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import get_args

import pytest

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.findings import Analysis, VerdictState
from rvcmonitor.simulator.curves import curves
from rvcmonitor.simulator.population import draw
from rvcmonitor.simulator.shapes import State
from rvcmonitor.simulator.training import Defect, DefectKind
from tests.benchmarks.verdict_tuning import run_of

FOR_GOOD: tuple[DefectKind, ...] = ("nan", "infinity", "explosion", "discriminator-collapse")
"""What nothing can be trained on after."""
PASSING: tuple[DefectKind, ...] = ("kl-negative", "kl-zero", "grad-g", "grad-d", "learning-rate")
STATES: tuple[State, ...] = ("improving", "flat", "rising")
BROKEN_CODES = {"not-a-number", "explosion", "discriminator-collapsed"}


@cache
def analysis_of(state: State, defect: DefectKind | None) -> Analysis:
    training = draw("applio", state, 5)
    defects = () if defect is None else (Defect(defect, start=0.6),)
    training = replace(training, attempts=training.attempts[-1:], defects=defects)
    return analyse(run_of(training, curves(training)))


def errors(analysis: Analysis) -> set[str]:
    return {one.code for one in analysis.health if one.level == "error"}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("defect", FOR_GOOD)
def test_what_broke_for_good_is_broken_everywhere(state: State, defect: DefectKind) -> None:
    analysis = analysis_of(state, defect)
    assert analysis.verdict.state == "broken"
    assert errors(analysis) & BROKEN_CODES
    since = analysis.verdict.since_step
    assert since is not None
    assert all(one.step <= since for one in analysis.candidates)
    assert analysis.verdict.lowest_step is None or analysis.verdict.lowest_step <= since
    first = min(one.step for one in analysis.health if one.level == "error" and one.step)
    assert abs(first - since) <= 0.02 * since


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("defect", [None, *PASSING])
def test_what_is_only_unhealthy_is_judged(state: State, defect: DefectKind | None) -> None:
    analysis = analysis_of(state, defect)
    assert analysis.verdict.state != "broken"
    assert not errors(analysis) & BROKEN_CODES
    assert any(one.kind == "latest" for one in analysis.candidates)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("defect", [None, *FOR_GOOD, *PASSING])
def test_the_shortlist_says_what_the_verdict_says(state: State, defect: DefectKind | None) -> None:
    analysis = analysis_of(state, defect)
    verdict = analysis.verdict
    lows = [one for one in analysis.candidates if one.kind == "low-point"]
    assert len(lows) == (verdict.lowest_step is not None)
    for one in lows:
        assert one.step == verdict.lowest_step
    if verdict.state in ("improving", "none", "undecided"):
        assert verdict.lowest_range is None
        assert verdict.since_step is None
        assert not any("low point" in one.why.english() for one in analysis.candidates)
    if verdict.lowest_range is not None:
        first, last = verdict.lowest_range
        assert first <= (verdict.lowest_step or 0) <= last
    groups = [one.group for one in analysis.candidates]
    assert groups == sorted(groups, key=["shortlist", "guide"].index)
    assert groups.count("shortlist") <= 7


def test_every_state_has_been_seen() -> None:
    seen = {
        analysis_of(state, defect).verdict.state for state in STATES for defect in (None, *FOR_GOOD)
    }
    assert seen >= {"improving", "flat", "rising", "broken"}
    assert seen <= set(get_args(VerdictState))
