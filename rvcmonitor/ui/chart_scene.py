"""What a chart shows, put together from the session, its curves and the user's markers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication

from rvcmonitor.live.session import Session, XAxis
from rvcmonitor.training.tags import meaning_of
from rvcmonitor.ui.chart_axis import duration
from rvcmonitor.ui.chart_curves import CardCurves, Curve, x_values
from rvcmonitor.ui.chart_paint import Flag, Pin, Scene
from rvcmonitor.ui.chart_tip import Reading, exact, reading
from rvcmonitor.ui.guides import GUIDES, guide_in_use
from rvcmonitor.ui.sentence import number

Marker = tuple[Path, int]
"""A point that the user marked: run and step."""


def make_scene(
    session: Session,
    tag: str,
    card: CardCurves,
    axis: XAxis,
    shown_step: int | None,
    markers: Sequence[Marker],
) -> Scene:
    """The scene of the card of ``tag``."""
    axis = card.curves[0].x_axis if card.curves else axis
    marked = [found for marker in markers if (found := _marked(card, marker)) is not None]
    return Scene(
        card,
        {run.path: session.colour_index(run) for run in session.ticked},
        axis,
        flags=_flags(session, tag, card, shown_step),
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
    """The candidates of the selected run on this card, as far as the guide marks them."""
    run = session.selected
    curve = _curve_of(card, run.path) if run is not None else None
    analysis = session.analysis(run) if run is not None else None
    if curve is None or analysis is None:
        return ()
    allowed = GUIDES[guide_in_use(session.view, run)].candidates
    flags = []
    for candidate in analysis.candidates:
        place = curve.place_of_step(candidate.step)
        metric = candidate.metric
        wanted = _measure_the_same(tag, metric) and (not allowed or meaning_of(metric) in allowed)
        if wanted and place is not None:
            x, value = float(curve.x[place]), float(curve.main.values[place])
            shown = candidate.step == shown_step
            flags.append(Flag(candidate.rank, candidate.step, x, value, shown))
    return tuple(flags)


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
    change = f"{other.smoothed - one.smoothed:+.4g}".replace("-", "−")
    time = duration(abs(other.wall_time - one.wall_time))
    if one.epoch is not None and other.epoch is not None:
        text = translate("Marker", "{change} over {epochs} epochs ({steps} steps, {time})")
        epochs = number(other.epoch - one.epoch)
    else:
        text, epochs = translate("Marker", "{change} over {steps} steps ({time})"), ""
    return text.format(change=change, epochs=epochs, steps=number(other.step - one.step), time=time)


def _shown_x(session: Session, card: CardCurves, step: int | None) -> float | None:
    run = session.selected
    curve = _curve_of(card, run.path) if run is not None else None
    place = curve.place_of_step(step) if curve is not None and step is not None else None
    return float(curve.x[place]) if curve is not None and place is not None else None


def _starts(card: CardCurves, axis: XAxis) -> tuple[tuple[float, Path], ...]:
    """Where each start of a run that was started more than once lies on the axis."""
    starts: list[tuple[float, Path]] = []
    for curve in card.curves:
        begun = [(a.first_step, a.started) for a in curve.run.attempts if a.first_step is not None]
        if len(begun) > 1:
            steps = np.array([step for step, _ in begun], np.int64)
            times = np.array([started for _, started in begun])
            x = x_values(curve.run, curve.series, steps, times, axis)
            starts += [(float(place), curve.path) for place in x]
    return tuple(starts)


def _note(session: Session, card: CardCurves) -> str:
    """What the chart does not show, in words."""
    if session.view.log_y and card.not_positive:
        text = QCoreApplication.translate(
            "Chart", "{count} values at or below zero have no place on a logarithmic axis"
        )
        return text.format(count=number(card.not_positive))
    return ""
