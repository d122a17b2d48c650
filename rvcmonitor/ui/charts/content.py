"""What a chart shows, put together from the session, its curves and the user's markers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.analysis.findings import PictureMark, Verdict
from rvcmonitor.analysis.verdict.lag import GUIDES_SMOOTHING, LAG, lags
from rvcmonitor.live.session import Session, XAxis
from rvcmonitor.training.run import Run
from rvcmonitor.training.tags import meaning_of
from rvcmonitor.ui.chart.content import Content, Flag, MarkedPicture, Pin, Stars, Turn
from rvcmonitor.ui.chart.curves import CardCurves, Curve, x_values
from rvcmonitor.ui.chart.range import Span
from rvcmonitor.ui.chart.reading import Reading, exact, reading
from rvcmonitor.ui.chart.ticks import duration
from rvcmonitor.ui.charts.markers import Marker
from rvcmonitor.ui.widgets.message_text import measure, message_text, number, tr

MARKED = frozenset({"generator", "generator_avg", "mel", "mel_avg"})
"""Meanings on whose cards candidates are marked: where people look for epochs."""


def make_content(
    session: Session,
    tag: str,
    card: CardCurves,
    axis: XAxis,
    shown_step: int | None,
    markers: Sequence[Marker],
) -> Content:
    """What the card of ``tag`` shows."""
    axis = card.curves[0].x_axis if card.curves else axis
    marked = [found for marker in markers if (found := _marked(card, marker)) is not None]
    return Content(
        card,
        {run.path: session.colour_index(run) for run in session.ticked},
        axis,
        {run.path: session.dash_index(run) for run in session.ticked},
        log=session.view.log_y,
        ignore_outliers=session.view.ignore_outliers,
        flags=_flags(session, tag, card, shown_step),
        turn=_turn(session, tag, card),
        stars=_stars(session, tag, card),
        pictures=_pictures(session, tag, card),
        pins=tuple(pin for pin, _ in marked),
        difference=_difference([at for _, at in marked]),
        starts=_starts(card, axis),
        shown_x=_shown_x(session, card, shown_step),
        show_attempts=session.view.show_attempts,
        note=_note(session, card),
    )


def _flags(
    session: Session, tag: str, card: CardCurves, shown_step: int | None
) -> tuple[Flag, ...]:
    """The candidates of the selected run."""
    run = session.selected
    curve = _curve_of(card, run.path) if run is not None else None
    analysis = session.analysis(run) if run is not None else None
    if curve is None or analysis is None:
        return ()
    flags = []
    for candidate in analysis.candidates:
        place = curve.place_of_step(candidate.step)
        if place is not None and (_is_marked(tag) or tag == candidate.metric):
            single = candidate.kind == "raw-lowest" and tag == candidate.metric
            line = curve.raw if single else curve.main
            x, value = float(curve.x[place]), float(line.values[place])
            shown = candidate.step == shown_step
            by_guide = candidate.group == "guide"
            flags.append(Flag(candidate.rank, candidate.step, x, value, shown, by_guide))
    return tuple(flags)


def _is_marked(tag: str) -> bool:
    """Whether candidates and stars are marked on this tag's card, whatever they were found by."""
    return meaning_of(tag) in MARKED


def _turn(session: Session, tag: str, card: CardCurves) -> Turn | None:
    """The low point of the verdict, and what has been since; where the verdict looked."""
    run = session.selected
    curve = _curve_of(card, run.path) if run is not None else None
    analysis = session.analysis(run) if run is not None else None
    if curve is None or analysis is None or not len(curve.x):
        return None
    verdict = analysis.verdict
    if (
        verdict.state not in ("flat", "rising")
        or verdict.metric is None
        or verdict.lowest_step is None
        or verdict.since_step is None
    ):
        return None
    if not _measure_the_same(tag, verdict.metric):
        return None
    translate = QCoreApplication.translate
    rising = verdict.state == "rising"
    return Turn(
        curve.x_of_step(verdict.lowest_step),
        curve.x_of_step(verdict.since_step),
        float(curve.x[-1]),
        translate("Turn", "Lowest"),
        translate("Turn", "Rising since here") if rising else translate("Turn", "Flat since here"),
        _between(curve, verdict.lowest_range),
        _lag(verdict),
    )


def _lag(verdict: Verdict) -> str:
    """Where the guides' smoothing shows the low point late, whoever has just found it should know
    why it looks otherwise."""
    if not lags(verdict):
        return ""
    translate = QCoreApplication.translate
    text = translate("Turn", "A curve smoothed with {weight} lags by about {points} points")
    return text.format(weight=measure(GUIDES_SMOOTHING), points=number(LAG))


def _between(curve: Curve, steps: tuple[int, int] | None) -> Span | None:
    return None if steps is None else (curve.x_of_step(steps[0]), curve.x_of_step(steps[1]))


def _stars(session: Session, tag: str, card: CardCurves) -> tuple[Stars, ...]:
    """What the user's ears said of the selected run's checkpoints."""
    run = session.selected
    curve = _curve_of(card, run.path) if run is not None else None
    if run is None or curve is None or not len(curve.x) or not _is_marked(tag):
        return ()
    steps = ((_step_of(rating, run), rating.stars) for rating in session.ratings.of(run.path))
    return tuple(Stars(curve.x_of_step(step), stars) for step, stars in steps if step is not None)


def _pictures(session: Session, tag: str, card: CardCurves) -> tuple[MarkedPicture, ...]:
    """The collapsed pictures of the selected run."""
    run = session.selected
    curve = _curve_of(card, run.path) if run is not None else None
    analysis = session.analysis(run) if run is not None else None
    if curve is None or analysis is None or not _is_marked(tag):
        return ()
    return _marked_pictures(analysis.pictures, curve)


def _marked_pictures(marks: Sequence[PictureMark], curve: Curve) -> tuple[MarkedPicture, ...]:
    """Where ``marks`` stand on the axis of ``curve``."""
    if not marks or not len(curve.x):
        return ()
    known = curve.series.steps if curve.index is None else curve.series.steps[curve.index]
    places = np.interp([mark.step for mark in marks], known, curve.x).tolist()
    said = {mark.code: message_text(mark.message) for mark in marks}
    return tuple(MarkedPicture(x, said[mark.code]) for x, mark in zip(places, marks, strict=True))


def _step_of(rating: Rating, run: Run) -> int | None:
    if rating.step is not None or rating.epoch is None or run.epochs is None:
        return rating.step
    return run.epochs.step_after(rating.epoch)


def _measure_the_same(tag: str, other: str) -> bool:
    """Whether one is the other, or an average of it."""
    one, two = meaning_of(tag), meaning_of(other)
    return tag == other or (
        one is not None and two is not None and one.split("_avg")[0] == two.split("_avg")[0]
    )


def _curve_of(card: CardCurves, path: Path) -> Curve | None:
    return next((curve for curve in card.curves if curve.path == path), None)


def _marked(card: CardCurves, marker: Marker) -> tuple[Pin, Reading] | None:
    path, step = marker
    curve = _curve_of(card, path)
    place = curve.place_of_step(step) if curve is not None else None
    if curve is None or place is None:
        return None
    at = reading(curve, place)
    pin = Pin(path, step, float(curve.x[place]), at.smoothed, _says(at))
    return pin, at


def _says(at: Reading) -> str:
    translate = QCoreApplication.translate
    value = exact(at.smoothed)
    if at.epoch is None:
        text = translate("Marker", "Step {step}: {value}")
    else:
        text = translate("Marker", "Epoch {epoch}: {value}")
    return text.format(
        step=number(at.step), epoch="" if at.epoch is None else number(at.epoch), value=value
    )


def _difference(marked: Sequence[Reading]) -> str:
    """What changed from the first of two markers to the second, in the order of their steps."""
    if len(marked) != 2:
        return ""
    one, other = sorted(marked, key=lambda at: at.step)
    translate = QCoreApplication.translate
    change = other.smoothed - one.smoothed
    signed = ("−" if change < 0 else "+") + measure(abs(change))
    time = duration(abs(other.wall_time - one.wall_time))
    steps = tr("%Ln step(s)", "", other.step - one.step)
    if one.epoch is None or other.epoch is None:
        text = translate("Marker", "{change} over {steps} ({time})")
        return text.format(change=signed, steps=steps, time=time)
    epochs = tr("%Ln epoch(s)", "", other.epoch - one.epoch)
    text = translate("Marker", "{change} over {epochs} ({steps}, {time})")
    return text.format(change=signed, epochs=epochs, steps=steps, time=time)


def _shown_x(session: Session, card: CardCurves, step: int | None) -> float | None:
    run = session.selected
    curve = _curve_of(card, run.path) if run is not None else None
    place = curve.place_of_step(step) if curve is not None and step is not None else None
    return float(curve.x[place]) if curve is not None and place is not None else None


def _starts(card: CardCurves, axis: XAxis) -> tuple[tuple[float, Path], ...]:
    """Where each start of a run that was started more than once lies on the axis."""
    starts: list[tuple[float, Path]] = []
    for curve in card.curves:
        begun = [(a.first_step or 0, a.started) for a in curve.run.attempts if a.counts]
        if len(begun) > 1:
            steps = np.array([step for step, _ in begun], np.int64)
            times = np.array([started for _, started in begun])
            x = x_values(curve.run, curve.series, steps, times, axis)
            starts += [(float(place), curve.path) for place in x]
    return tuple(starts)


def _note(session: Session, card: CardCurves) -> str:
    """What the chart does not show, in words."""
    if session.view.log_y and card.not_positive:
        return tr(
            "%Ln value(s) at or below zero have no place on a logarithmic axis",
            "",
            card.not_positive,
        )
    return ""
