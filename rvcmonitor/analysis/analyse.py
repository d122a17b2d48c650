"""All that is said of a run, from its numbers alone."""

from __future__ import annotations

from rvcmonitor.analysis.candidates.shortlist import candidates
from rvcmonitor.analysis.curves.metric import best_curve, forgetting_curves
from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.analysis.health.checks import health
from rvcmonitor.analysis.health.early_stopping_report import early_stopping_report
from rvcmonitor.analysis.options import DEFAULT, AnalysisOptions
from rvcmonitor.analysis.pace.pace import pace
from rvcmonitor.analysis.verdict.classified_run import classified
from rvcmonitor.analysis.verdict.words import verdict
from rvcmonitor.training.run import Run


@forgetting_curves()
def analyse(
    run: Run, options: AnalysisOptions = DEFAULT, before: Analysis | None = None
) -> Analysis:
    """The verdict, the epochs worth hearing, and what looks unhealthy.

    No file is read and nothing is remembered: the same points always get the same verdict, whether
    they were watched as they came or loaded at once. Of epochs that are about as good as each other
    the shortlist keeps those that it had ``before``, so that nobody loses what he listens to.
    """
    seen = classified(run, options.limits)
    return Analysis(
        verdict=verdict(run, seen),
        candidates=candidates(seen, options.guide, before.candidates if before else ()),
        health=health(run, options.limits),
        early_stop=early_stopping_report(run, best_curve(run, "generator"), options.early_stopping),
        pace=pace(run),
    )
