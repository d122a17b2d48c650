"""What is said of a run whose analysis ended in an error that nobody expected."""

from __future__ import annotations

from dataclasses import replace

from rvcmonitor.analysis.findings import Analysis, Verdict
from rvcmonitor.message import QT_TRANSLATE_NOOP
from rvcmonitor.training.fence import unexpected
from rvcmonitor.training.run import Run


def without_analysis(run: Run, error: Exception, before: Analysis | None = None) -> Analysis:
    """What was said ``before``, or that nothing can be said, and in any case why."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{name}” could not be judged, by a fault of RVC Monitor ({error}). Its curves are shown "
        "and all other models are judged as ever. Please report it with the file rvcmonitor.log; "
        "it is tried again with the next point.",
    )
    problem = unexpected(run.path, text, error)
    if before is None:
        verdict = Verdict("undecided", None, None, None, None, None, problem.message)
        return Analysis(verdict, problems=(problem,))
    return replace(before, problems=(*before.problems, problem))
