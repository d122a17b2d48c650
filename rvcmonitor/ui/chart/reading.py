"""What exactly stands at a place of a curve."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rvcmonitor.live.session import TooltipOrder
from rvcmonitor.training.run import Checkpoint, Run
from rvcmonitor.ui.chart.curves import Curve, first_time
from rvcmonitor.ui.widgets.local_time import date_and_time, is_time, local_time
from rvcmonitor.ui.widgets.message_text import significant


@dataclass(frozen=True, slots=True)
class Reading:
    """The point of one run that is nearest to the crosshair. ``relative`` is seconds since the
    run's first point, ``wall_time`` seconds since 1970."""

    run: Run
    step: int
    epoch: int | None
    raw: float
    smoothed: float
    wall_time: float
    relative: float
    checkpoint: Checkpoint | None


def read_at(curve: Curve, x: float) -> Reading | None:
    """The point of ``curve`` nearest to ``x`` on its axis; None for an empty curve."""
    place = curve.nearest(x)
    return None if place is None else reading(curve, place)


def reading(curve: Curve, place: int) -> Reading:
    """The point at ``place`` of the curve."""
    at = curve.place_in_series(place)
    series, run = curve.series, curve.run
    step = int(series.steps[at])
    epochs = run.epochs
    return Reading(
        run,
        step,
        int(epochs.epoch_at(np.array([step]))[0]) if epochs is not None else None,
        float(curve.raw.values[place]),
        float(curve.main.values[place]),
        float(series.wall_times[at]),
        float(series.wall_times[at]) - first_time(series.wall_times),
        checkpoint_before(run.checkpoints, step),
    )


def checkpoint_before(checkpoints: Sequence[Checkpoint], step: int) -> Checkpoint | None:
    """The newest checkpoint written at or before ``step``: a voice model where there is one."""
    for kind in ("voice", "resume"):
        known = sorted(
            (
                (c.step, str(c.path), c)
                for c in checkpoints
                if c.kind == kind and c.step is not None
            ),
            key=lambda entry: entry[:2],
        )
        after = bisect_right([at for at, _, _ in known], step)
        if after:
            return known[after - 1][2]
    return None


def in_order(readings: Sequence[Reading], order: TooltipOrder, value: float) -> list[Reading]:
    """The readings as the user wants them sorted; ``value`` is where the pointer is."""
    if order == "lowest":
        return sorted(readings, key=lambda r: r.smoothed)
    if order == "highest":
        return sorted(readings, key=lambda r: -r.smoothed)
    if order == "nearest":
        return sorted(readings, key=lambda r: abs(r.smoothed - value))
    return list(readings)


def exact(value: float) -> str:
    """A value with six significant digits."""
    return significant(value, 6)


def moment(wall_time: float) -> str:
    """A wall time in the user's time zone, to the second."""
    if not is_time(wall_time):
        return "–"
    return date_and_time(local_time(wall_time), seconds=True)
