"""What the banners say about folders that are gone and files that could not be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.live.session import Session
from rvcmonitor.remote.opened import by_address, shown_root
from rvcmonitor.tfevents.columns import Problem
from rvcmonitor.training.run import Snapshot
from rvcmonitor.training.run_problems import CLOCK_AHEAD, NOTES
from rvcmonitor.ui.widgets.message_text import message_text, number, tr


def missing_text(snapshot: Snapshot) -> str:
    """Which opened folders are gone; empty where all are there."""
    if not snapshot.missing:
        return ""
    names = ", ".join(shown_root(path) for path in snapshot.missing)
    if snapshot.runs:
        text = QCoreApplication.translate(
            "Problems",
            "{folder} is not there any more. Showing what was read; it will be picked up again "
            "when it comes back.",
        )
    else:
        text = QCoreApplication.translate(
            "Problems", "{folder} is not there. It will be picked up when it comes back."
        )
    return text.format(folder=names)


def notes_texts(snapshot: Snapshot) -> list[str]:
    """What is said of whole folders, a text for each."""
    return [message_text(by_address(note)) for note in snapshot.notes]


def all_problems(session: Session) -> list[Problem]:
    """Those of the files, and those of the pictures and sounds that have been looked at."""
    return [
        problem
        for run in session.runs
        for problem in (*run.problems, *_in_media(session.analysis(run)))
    ]


def _in_media(analysis: Analysis | None) -> tuple[Problem, ...]:
    return analysis.problems if analysis is not None else ()


def problems_text(session: Session) -> str:
    """One sentence for all trouble in files; empty where there is none."""
    problems = all_problems(session)
    if not problems:
        return ""
    damage = [problem for problem in problems if problem.code not in NOTES]
    clocks = [problem for problem in problems if problem.code == CLOCK_AHEAD]
    if not damage and clocks:
        return message_text(clocks[0].message)
    if not damage and len(problems) > 1:
        return tr(
            "%Ln start(s) of a few points are set aside: the long trainings before them are shown.",
            "",
            len(problems),
        )
    problems = damage or problems
    if len(problems) == 1:
        return message_text(problems[0].message)
    if not any(run.series or run.media for run in session.runs):
        return tr(
            "%Ln place(s) in the files could not be used, and nothing is left that could be shown.",
            "",
            len(problems),
        )
    return tr(
        "%Ln place(s) in the files could not be used. Everything else is shown.", "", len(problems)
    )


def problems_details(session: Session) -> str:
    """Each trouble with its file, one a line."""
    return "\n".join(_detail(problem) for problem in all_problems(session))


def _detail(problem: Problem) -> str:
    where = str(problem.file)
    if problem.offset is not None:
        at = QCoreApplication.translate("Problems", "byte {n}").format(n=number(problem.offset))
        where = f"{where} ({at})"
    return f"{where}: {message_text(problem.message)}"
