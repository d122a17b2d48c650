"""Saving the numbers of charts, with nothing left out."""

from __future__ import annotations

import csv
import io
import json
import math
import re
from collections.abc import Iterable, Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from rvcmonitor.training.folders import shown
from rvcmonitor.training.run import Branch, Run, Series

Format = Literal["png", "svg", "csv", "json"]
FORMATS: tuple[Format, ...] = ("png", "svg", "csv", "json")
COLUMNS = ("run", "tag", "step", "epoch", "wall_time", "value", "kept")

Lines = Sequence[tuple[Run, Series]]


def file_name(words: str) -> str:
    """``words`` as a file name that every system accepts."""
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', "_", words).strip(" .")
    return plain[:120] or "chart"


def table_csv(cards: Iterable[tuple[str, Lines]]) -> bytes:
    """All points of these cards, one a line, those of replaced branches marked in ``kept``."""
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(COLUMNS)
    for tag, lines in cards:
        for run, series in lines:
            rows.writerows(_rows(run, tag, series, kept=True))
            for branch in series.abandoned:
                rows.writerows(_rows(run, tag, branch, kept=False))
    return text.getvalue().encode()


def table_json(cards: Iterable[tuple[str, Lines]]) -> bytes:
    """The same as one object: columns of each series of each card. What is not a number is null,
    which is how JSON can say it."""
    content = {
        "charts": [
            {
                "tag": tag,
                "runs": [
                    {
                        "run": run.name,
                        "path": shown(run.path),
                        **_columns(run, series),
                        "abandoned": [_columns(run, branch) for branch in series.abandoned],
                    }
                    for run, series in lines
                ],
            }
            for tag, lines in cards
        ]
    }
    return json.dumps(content, ensure_ascii=False, allow_nan=False, indent=1).encode()


def _epochs(run: Run, steps: NDArray[np.int64]) -> list[int | None]:
    if run.epochs is None:
        return [None] * len(steps)
    return list(run.epochs.epoch_at(steps).tolist())


def _rows(
    run: Run, tag: str, points: Series | Branch, *, kept: bool
) -> Iterable[tuple[object, ...]]:
    epochs = _epochs(run, points.steps)
    columns = (points.steps.tolist(), epochs, points.wall_times.tolist(), points.values.tolist())
    for step, epoch, wall_time, value in zip(*columns, strict=True):
        yield run.name, tag, step, "" if epoch is None else epoch, wall_time, value, int(kept)


def _columns(run: Run, points: Series | Branch) -> dict[str, list[object]]:
    return {
        "steps": list(points.steps.tolist()),
        "epochs": list(_epochs(run, points.steps)),
        "wall_times": _finite(points.wall_times),
        "values": _finite(points.values),
    }


def _finite(numbers: NDArray[np.floating]) -> list[object]:
    """``numbers`` with None for those that JSON does not know."""
    return [number if math.isfinite(number) else None for number in numbers.tolist()]
