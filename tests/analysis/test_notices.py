"""What deserves a notice, as a table of before and after."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.findings import Analysis, HealthFinding, Verdict
from rvcmonitor.analysis.notices import Notice, RunStatus, decide, moment
from rvcmonitor.message import Message
from rvcmonitor.training.watch import Watch
from tests.training.event_files import STARTED, write_events

BASE = RunStatus(
    began=1000.0,
    from_step=50,
    state="training",
    verdict="improving",
    last_step=10_000,
    last_epoch=200,
)
LOW = replace(BASE, low_step=5_000, low_epoch=100, low_value=20.0)
RISING = replace(
    LOW,
    verdict="rising",
    lowest_step=5_000,
    since_epoch=120,
    try_epochs=(100, 90),
    last_step=12_000,
)
FLAT = replace(RISING, verdict="flat")


def low_told(moment: RunStatus, flat: int | None = None, rising: int | None = None) -> RunStatus:
    """``moment`` after the low at step 5,000 was told, and maybe flat and rising with it."""
    return replace(
        moment,
        told_low_step=5_000,
        told_low_value=20.0,
        told_flat_step=flat,
        told_rising_step=rising,
    )


TROUBLE = replace(BASE, troubles=("nan",))


def analysis_of(now: RunStatus) -> Analysis:
    verdict = Verdict(now.verdict, "loss/g/total", now.lowest_step, 100, None, None, Message("why"))
    health = [HealthFinding("error", code, 70, 1, Message(code)) for code in now.troubles]
    return Analysis(verdict, (), tuple(health))


def told(
    before: RunStatus | None, now: RunStatus, since: float = 0.0
) -> tuple[list[str], RunStatus]:
    notices, after = decide("anna", before, now, analysis_of(now), since)
    return [notice.kind for notice in notices], after


@pytest.mark.parametrize(
    ("before", "now", "kinds"),
    [
        # nothing happened
        (BASE, BASE, []),
        (BASE, replace(BASE, last_step=10_050), []),
        # a low point is told once it is passed, once a region, and only when it is lower
        (BASE, LOW, ["new-low"]),
        (BASE, replace(LOW, low_step=9_900), []),
        (low_told(LOW), replace(LOW, low_step=5_100, low_value=19.0), []),
        (low_told(LOW), replace(LOW, low_step=7_000, low_value=19.0), ["new-low"]),
        (low_told(LOW), replace(LOW, low_step=7_000, low_value=21.0), []),
        # the verdict turned
        (low_told(LOW), RISING, ["rising"]),
        (low_told(LOW), FLAT, ["flat"]),
        (low_told(FLAT, flat=5_000), RISING, ["rising"]),
        (low_told(RISING, flat=5_000, rising=5_000), FLAT, []),
        (low_told(LOW, rising=5_100), RISING, []),
        (low_told(LOW, rising=2_000), RISING, ["rising"]),
        # health, once a kind; pictures have a notice of their own
        (BASE, TROUBLE, ["health"]),
        (replace(BASE, told_troubles=("nan",)), TROUBLE, []),
        (BASE, replace(BASE, troubles=("picture-silent",)), ["collapsed"]),
        # other rules find something in an old training
        (replace(BASE, state="finished"), replace(TROUBLE, state="finished"), []),
        (low_told(LOW), replace(RISING, last_step=10_000, state="finished"), ["finished"]),
        # the end
        (BASE, replace(BASE, state="finished"), ["finished"]),
        (replace(BASE, state="stalled"), replace(BASE, state="finished"), ["finished"]),
        (replace(BASE, state="unknown"), replace(BASE, state="finished"), []),
        (BASE, replace(BASE, state="stalled"), ["stalled"]),
        (replace(BASE, state="stalled"), replace(BASE, state="stalled"), []),
        (BASE, replace(BASE, state="unknown"), []),
        # a new start
        (BASE, replace(BASE, began=2000.0, from_step=9_500), ["began"]),
        (BASE, replace(BASE, began=2000.0, from_step=1, last_step=50, last_epoch=1), ["began"]),
    ],
)
def test_notices(before: RunStatus, now: RunStatus, kinds: list[str]) -> None:
    assert told(before, now)[0] == kinds


@pytest.mark.parametrize("now", [LOW, RISING, FLAT, TROUBLE, replace(BASE, state="finished")])
def test_history_of_a_run_seen_first_is_not_told(now: RunStatus) -> None:
    kinds, after = told(None, now, since=5000.0)
    assert kinds == []
    assert told(after, now)[0] == []


def test_training_that_begins_while_watching_is_told() -> None:
    assert told(None, BASE, since=500.0)[0] == ["began"]


@pytest.mark.parametrize("now", [LOW, RISING, FLAT, TROUBLE, replace(BASE, state="stalled")])
def test_nothing_is_told_twice(now: RunStatus) -> None:
    kinds, after = told(BASE, now)
    assert kinds
    assert told(after, now)[0] == []


def test_new_training_in_the_same_folder_is_told_of_anew() -> None:
    _, after = told(BASE, TROUBLE)
    restarted = replace(TROUBLE, began=2000.0, from_step=1, last_step=60)
    assert told(after, restarted)[0] == ["began", "health"]


def test_rising_names_the_epochs_to_try() -> None:
    notices, _ = decide("anna", low_told(LOW), RISING, analysis_of(RISING), 0.0)
    assert notices == (Notice("rising", notices[0].message, 5_000),)
    assert notices[0].message.english() == "anna: probably overtraining. Epochs to try: 100, 90."


def test_a_start_that_is_set_aside_is_no_new_training(tmp_path: Path) -> None:
    write_events(tmp_path, range(100))
    write_events(tmp_path, [0], started=STARTED + 900, pid=8)
    (run,) = Watch([tmp_path]).poll().runs
    assert moment(run, analyse(run)).began == STARTED
