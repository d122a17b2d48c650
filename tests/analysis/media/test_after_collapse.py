"""What losses and pictures say together: the voice counts, whatever the losses do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from rvcmonitor.analysis.findings import (
    Analysis,
    Candidate,
    HealthFinding,
    Verdict,
    VerdictState,
)
from rvcmonitor.analysis.media.after_collapse import without_what_collapsed
from rvcmonitor.message import Message
from rvcmonitor.training.run import Checkpoint

WHY = Message("Because.")


def a_file(step: int) -> Checkpoint:
    return Checkpoint(Path(f"a_s{step}.pth"), "voice", step // 100, step, 0.0)


def a_candidate(rank: int, step: int) -> Candidate:
    files = a_file(step - 100), a_file(step + 100)
    return Candidate(rank, step, step // 100, "loss/g/total", 30.0, WHY, *files, None, "between")


def an_analysis(state: VerdictState, lowest: int = 900) -> Analysis:
    verdict = Verdict(state, "loss/g/total", lowest, lowest // 100, 1900, 19, WHY)
    steps = (1950, 900, 1400, 1200)
    return Analysis(verdict, tuple(a_candidate(n, step) for n, step in enumerate(steps, 1)))


def lost(step: int | None, level: str = "error") -> HealthFinding:
    found = HealthFinding("error", "picture-blank", step, None, WHY)
    return found if level == "error" else replace(found, level="warning")


@pytest.mark.parametrize("state", get_args(VerdictState))
def test_whatever_the_losses_say_nothing_since_a_collapse_is_recommended(
    state: VerdictState,
) -> None:
    told = without_what_collapsed(an_analysis(state), [lost(1300)])
    assert (told.verdict.state, told.verdict.since_step) == ("broken", 1300)
    assert "no voice" in told.verdict.reason.english()
    assert [(one.rank, one.step) for one in told.candidates] == [(1, 900), (2, 1200)]
    files = [one for c in told.candidates for one in (c.checkpoint_before, c.checkpoint_after)]
    assert all(one is None or (one.step or 0) < 1300 for one in files)


def test_the_low_point_before_a_collapse_is_kept_and_one_behind_it_is_not() -> None:
    kept = without_what_collapsed(an_analysis("rising"), [lost(1300)]).verdict
    gone = without_what_collapsed(an_analysis("rising", lowest=1500), [lost(1300)]).verdict
    assert (kept.lowest_step, kept.lowest_epoch) == (900, 9)
    assert (gone.lowest_step, gone.lowest_epoch) == (None, None)


def test_a_training_that_broke_before_its_pictures_did_is_told_by_that() -> None:
    broken = an_analysis("broken")
    earlier = replace(broken, verdict=replace(broken.verdict, since_step=1000, since_epoch=10))
    assert without_what_collapsed(earlier, [lost(1300)]).verdict == earlier.verdict


def test_what_passed_or_was_never_there_changes_nothing() -> None:
    analysis = an_analysis("improving")
    assert without_what_collapsed(analysis, []) is analysis
    assert without_what_collapsed(analysis, [lost(1300, "warning")]) is analysis
