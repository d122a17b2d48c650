"""What is compared of trainings: a column for each thing, what it says, and how it sorts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.live.session import Session
from rvcmonitor.training.run import Run
from rvcmonitor.ui.widgets.message_text import measure, number
from rvcmonitor.ui.widgets.pace_words import duration
from rvcmonitor.ui.widgets.verdict_words import headline

FIRST = 3
"""Epochs of the shortlist that are named."""

Value = str | float | None


@dataclass(frozen=True, slots=True)
class Cell:
    """``text`` for people, ``value`` for sorting and for files; None where nothing is known."""

    text: str
    value: Value


UNKNOWN = Cell("", None)


@dataclass(frozen=True, slots=True)
class Column:
    """``key`` names it in the settings."""

    key: str
    title: str
    of: Callable[[Session, Run], Cell]


def columns() -> tuple[Column, ...]:
    """All of them, in their order."""
    translate = QCoreApplication.translate
    return (
        Column("model", translate("Comparison", "Model"), lambda _, run: Cell(run.name, run.name)),
        Column("verdict", translate("Comparison", "Verdict"), _verdict),
        Column("epochs", translate("Comparison", "Epochs"), lambda _, run: _whole(run.last_epoch)),
        Column("epoch_time", translate("Comparison", "Time an epoch"), _epoch_time),
        Column("best", translate("VerdictPanel", "Worth listening to"), _worth_listening),
        Column("stars", translate("Comparison", "My stars"), _stars),
        Column(
            "total",
            translate("Comparison", "Lowest total"),
            lambda _, run: _lowest(run, "generator"),
        ),
        Column("mel", translate("Comparison", "Lowest mel"), lambda _, run: _lowest(run, "mel")),
        Column("steps", translate("Comparison", "Steps an epoch"), lambda _, run: _steps(run)),
        Column("rate", translate("Comparison", "Sample rate"), lambda _, run: _rate(run)),
        Column("version", translate("Comparison", "Version"), lambda _, run: _version(run)),
        Column(
            "batch",
            translate("Comparison", "Batch size"),
            lambda _, run: _whole(run.facts.batch_size),
        ),
        Column(
            "pretrained",
            translate("Comparison", "Pretrained"),
            lambda _, run: _word(run.facts.pretrained),
        ),
        Column(
            "vocoder", translate("Comparison", "Vocoder"), lambda _, run: _word(run.facts.vocoder)
        ),
        Column(
            "embedder",
            translate("Comparison", "Embedder"),
            lambda _, run: _word(run.facts.embedder),
        ),
        Column("data", translate("Comparison", "Minutes of data"), lambda _, run: _minutes(run)),
        Column("files", translate("Comparison", "Files"), lambda _, run: _whole(run.facts.files)),
        Column(
            "speakers",
            translate("Comparison", "Speakers"),
            lambda _, run: _whole(run.facts.speakers),
        ),
    )


def _word(text: str) -> Cell:
    return Cell(text, text) if text else UNKNOWN


def _whole(value: int | None) -> Cell:
    return UNKNOWN if value is None else Cell(number(value), float(value))


def _analysis(session: Session, run: Run) -> Analysis | None:
    return session.analysis(run)


def _verdict(session: Session, run: Run) -> Cell:
    analysis = _analysis(session, run)
    return UNKNOWN if analysis is None else _word(headline(analysis.verdict))


def _worth_listening(session: Session, run: Run) -> Cell:
    """As the panel lists them: the newest is among them, be it better or worse."""
    analysis = _analysis(session, run)
    listed = analysis.shortlist if analysis is not None else ()
    epochs = [each.epoch for each in listed if each.epoch is not None]
    if not epochs:
        return UNKNOWN
    return Cell(", ".join(map(number, epochs[:FIRST])), float(epochs[0]))


def _stars(session: Session, run: Run) -> Cell:
    """The best that was given, and where."""
    ratings = session.ratings.of(run.path)
    best = max(ratings, key=lambda rating: rating.stars, default=None)
    if best is None:
        return UNKNOWN
    where = f"  {number(best.epoch)}" if best.epoch is not None else ""
    return Cell("★" * best.stars + where, float(best.stars))


def _lowest(run: Run, meaning: str) -> Cell:
    series = run.series.get(run.tags.get(meaning, ""))
    finite = series.values[np.isfinite(series.values)] if series is not None else ()
    return Cell(measure(low := float(np.min(finite))), low) if len(finite) else UNKNOWN


def _steps(run: Run) -> Cell:
    if run.epochs is None:
        return UNKNOWN
    steps = run.epochs.steps_per_epoch
    return Cell(measure(steps), steps)


def _epoch_time(session: Session, run: Run) -> Cell:
    analysis = _analysis(session, run)
    if analysis is None or analysis.pace is None:
        return UNKNOWN
    seconds = analysis.pace.epoch_seconds
    return Cell(duration(seconds), seconds)


def _rate(run: Run) -> Cell:
    rate = run.facts.sample_rate
    if rate is None:
        return UNKNOWN
    text = QCoreApplication.translate("Comparison", "{n} kHz").format(n=measure(rate / 1000))
    return Cell(text, float(rate))


def _version(run: Run) -> Cell:
    version = run.facts.version
    return UNKNOWN if version is None else Cell(f"v{version}", float(version))


def _minutes(run: Run) -> Cell:
    seconds = run.facts.seconds
    return UNKNOWN if seconds is None else Cell(measure(seconds / 60), seconds / 60)
