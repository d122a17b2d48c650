"""What is said of a training that really took place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.training.watch import Watch

REAL = os.environ.get("RVCMONITOR_REAL_LOGS")


@pytest.mark.skipif(REAL is None, reason="RVCMONITOR_REAL_LOGS is not set")
def test_a_hundred_noisy_points_without_a_clear_turn_are_told_in_words_of_doubt() -> None:
    watch = Watch([Path(REAL or "") / "sovits-resumed"])
    snapshot = watch.poll(30.0)
    (run,) = snapshot.runs
    analysis = analyse(run)
    assert analysis.verdict.state in ("undecided", "improving")
    assert "not certain yet" in analysis.verdict.reason.english()
    assert analysis.verdict.doubtful == (analysis.verdict.state == "improving")
    assert analysis.health == ()
    assert 5 <= sum(one.group == "shortlist" for one in analysis.candidates) <= 7
