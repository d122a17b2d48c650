"""Saving charts: pictures as they are shown, numbers with nothing left out."""

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
from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from rvcmonitor.training.run import Branch, Run, Series
from rvcmonitor.ui.chart.frame import Frame
from rvcmonitor.ui.chart.paint import Scene, paint_scene
from rvcmonitor.ui.widgets.colours import ChartColours

Format = Literal["png", "svg", "csv", "json"]
FORMATS: tuple[Format, ...] = ("png", "svg", "csv", "json")
TITLE = 30.0
"""Height of the title in pixels."""
COLUMNS = ("run", "tag", "step", "epoch", "wall_time", "value", "kept")

Lines = Sequence[tuple[Run, Series]]


def file_name(words: str) -> str:
    """``words`` as a file name that every system accepts."""
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', "_", words).strip(" .")
    return plain[:120] or "chart"


def chart_png(
    scene: Scene, frame: Frame, colours: ChartColours, font: QFont, title: str, ratio: float
) -> QImage:
    """The chart under its title, with ``ratio`` pixels for each of the screen's."""
    size = _size(frame)
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(colours.background)
    with QPainter(image) as painter:
        _paint(painter, scene, frame, colours, font, title, ratio)
    return image


def chart_svg(scene: Scene, frame: Frame, colours: ChartColours, font: QFont, title: str) -> bytes:
    """The chart under its title, as lines that stay sharp at every size."""
    buffer, size = QBuffer(), _size(frame)
    whole = QRectF(0, 0, size.width(), size.height())
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(whole)
    generator.setTitle(title)
    with QPainter(generator) as painter:
        painter.fillRect(whole, colours.background)
        _paint(painter, scene, frame, colours, font, title, 1.0)
    return bytes(buffer.data().data())


def png_bytes(image: QImage) -> bytes:
    """The picture as a file's content."""
    array = QByteArray()
    buffer = QBuffer(array)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stub knows no device
    return bytes(array.data())


def _size(frame: Frame) -> QSize:
    width = frame.plot.right() + frame.plot.left() * 0.25
    return QSize(math.ceil(width), math.ceil(frame.plot.bottom() + TITLE + TITLE))


def _paint(
    painter: QPainter,
    scene: Scene,
    frame: Frame,
    colours: ChartColours,
    font: QFont,
    title: str,
    ratio: float,
) -> None:
    heading = QFont(font)
    heading.setBold(True)
    painter.setFont(heading)
    painter.setPen(QColor(colours.text))
    box = QRectF(12, 0, frame.plot.right(), TITLE)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
    painter.setFont(font)
    painter.translate(0, TITLE)
    paint_scene(painter, scene, frame, colours, ratio)


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
                        "path": str(run.path),
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
