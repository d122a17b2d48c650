"""The curve of a tag, which an analysis asks for many times."""

from __future__ import annotations

import numpy as np

from rvcmonitor.analysis.analyse import analyse
from rvcmonitor.analysis.curves.metric import curve
from rvcmonitor.analysis.stopping.decision import dry_run
from rvcmonitor.analysis.stopping.rule import StopRule
from tests.analysis.runs import run, series


def test_asked_again_it_is_the_same_one() -> None:
    logged = series("loss/g/total", [0, 1, 2], [3, np.nan, 1])
    assert curve(logged) is curve(logged)


def test_equal_points_of_another_series_have_a_curve_of_their_own() -> None:
    first, second = (series("loss/g/total", [0, 1], [3, 1]) for _ in range(2))
    assert curve(first) is not curve(second)


def test_an_analysis_holds_no_points_when_it_is_done() -> None:
    training = run({"loss/g/total": np.linspace(40, 20, 100)})
    analysis = analyse(training)
    assert curve.cache_info().currsize == 0
    dry_run(training, analysis, StopRule("rising"))
    assert curve.cache_info().currsize == 0
