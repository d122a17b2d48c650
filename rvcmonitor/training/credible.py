"""Points that no training can have written, however sound their record is: they are left out.

Whatever comes later may rely on it: the difference of two steps fits into 64 bits, a step is exact
as a float, and every clock can show every time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.message import QT_TRANSLATE_NOOP, Message
from rvcmonitor.tfevents.columns import Chunk, Media, Problem, Scalars, read_only

STEPS = (-(2**53), 2**53)
TIMES = (0.0, 32_000_000_000.0)
"""Seconds since 1970, until the year 2984."""

_Points = TypeVar("_Points", Scalars, Media)


def credible(chunk: Chunk, file: Path) -> Chunk:
    """What was read from ``file`` without the points whose step or wall time is out of bounds, and
    with a problem that tells of them; the same object where there are none."""
    scalars = {tag: _credible_points(points) for tag, points in chunk.scalars.items()}
    media = {tag: _credible_points(points) for tag, points in chunk.media.items()}
    kept: list[Scalars | Media] = [*scalars.values(), *media.values()]
    read = [*chunk.scalars.values(), *chunk.media.values()]
    whole = all(each is other for each, other in zip(kept, read, strict=True))
    first, newest = _first_step(chunk, kept), _last_wall_time(chunk, kept)
    if whole and (first, newest) == (chunk.first_step, chunk.last_wall_time):
        return chunk
    return replace(
        chunk,
        scalars=scalars,
        media=media,
        problems=chunk.problems if whole else (*chunk.problems, _incredible_points(file)),
        first_step=first,
        last_wall_time=newest,
    )


def _credible_points(points: _Points) -> _Points:
    if _within(points.steps, STEPS) and _within(points.wall_times, TIMES):
        return points
    good = (STEPS[0] <= points.steps) & (points.steps <= STEPS[1])
    good &= (TIMES[0] <= points.wall_times) & (points.wall_times <= TIMES[1])
    columns = {field.name: getattr(points, field.name) for field in fields(points)}
    arrays = {name: each for name, each in columns.items() if isinstance(each, np.ndarray)}
    return replace(points, **{name: read_only(array[good]) for name, array in arrays.items()})


def _within(column: NDArray[Any], bounds: tuple[float, float]) -> bool:
    """Whether all of it is; NaN is not."""
    return not len(column) or bool(bounds[0] <= column.min() and column.max() <= bounds[1])


def _first_step(chunk: Chunk, kept: Sequence[Scalars | Media]) -> int | None:
    """The file remembers its very first step; where that is out of bounds, the first here."""
    first = chunk.first_step
    if first is None or STEPS[0] <= first <= STEPS[1]:
        return first
    return min((int(points.steps[0]) for points in kept if len(points.steps)), default=None)


def _last_wall_time(chunk: Chunk, kept: Sequence[Scalars | Media]) -> float | None:
    """The file remembers its newest time; where that is out of bounds, the newest here."""
    newest = chunk.last_wall_time
    if newest is None or TIMES[0] <= newest <= TIMES[1]:
        return newest
    times: list[NDArray[np.float64]] = [points.wall_times for points in kept]
    return max((float(each.max()) for each in times if len(each)), default=None)


def _incredible_points(file: Path) -> Problem:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "“{file}” holds values whose step or time cannot be right. They are left out; everything "
        "else is shown.",
    )
    return Problem(file, None, "incredible-point", Message(text, {"file": file.name}))
