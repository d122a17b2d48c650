"""Where one picture or sound lies: a small value by which it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rvcmonitor.training.run import MediaSeries, Run


@dataclass(frozen=True, slots=True)
class MediaPlace:
    """One media record of a run: ``offset`` in bytes, ``index`` in its event.

    Step and wall time are part of it: where a file was replaced, what now lies at the same offset
    is something else.
    """

    file: Path
    offset: int
    index: int
    step: int
    wall_time: float


def media_places(run: Run, series: MediaSeries) -> tuple[MediaPlace, ...]:
    """The places of all pictures or sounds of ``series``, in its order."""
    columns = (series.files, series.offsets, series.indices, series.steps, series.wall_times)
    rows = zip(*(column.tolist() for column in columns), strict=True)
    return tuple(MediaPlace(run.files[row[0]], *row[1:]) for row in rows)
