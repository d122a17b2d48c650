"""All that is said of a run, from its numbers alone."""

from __future__ import annotations

from rvcmonitor.analysis.candidates.shortlist import candidates
from rvcmonitor.analysis.curves.metric import best_curve
from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.analysis.health.checks import health
from rvcmonitor.analysis.health.would_have_stopped import would_have_stopped
from rvcmonitor.analysis.options import DEFAULT, Options
from rvcmonitor.analysis.verdict.words import verdict
from rvcmonitor.training.run import Run


def analyse(run: Run, options: Options = DEFAULT) -> Analysis:
    """The verdict, the epochs worth hearing, and what looks unhealthy.

    A pure function of ``run``: no file is read and nothing is remembered, so the same points
    always get the same answer, whether they were watched as they came or loaded at once.
    """
    curve = best_curve(run, "generator")
    judged = verdict(run, curve)
    return Analysis(
        verdict=judged,
        candidates=candidates(run, judged, options.guide),
        health=health(run, options.limits),
        early_stop=would_have_stopped(run, curve, options.early_stopping),
    )
