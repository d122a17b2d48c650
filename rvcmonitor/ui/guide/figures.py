"""The guide's pictures, drawn from simulated trainings in the look and language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QFont, QImage, QPalette

from rvcmonitor.live.session import View
from rvcmonitor.message import QT_TRANSLATE_NOOP
from rvcmonitor.simulator.curves import Curves, curves
from rvcmonitor.simulator.shapes import Shape, State
from rvcmonitor.simulator.training import Training
from rvcmonitor.training.run import Run, Series
from rvcmonitor.ui.chart.content import Content, Look, Turn
from rvcmonitor.ui.chart.curves import CardCurves, prepare_card
from rvcmonitor.ui.chart.fit import padded
from rvcmonitor.ui.chart.picture import Caption, Picture

SIZE = QSize(520, 190)
TAG = "loss/g/total"
_EMPTY = CardCurves()
FIGURES: Mapping[str, tuple[State, str]] = {
    "improving": ("improving", QT_TRANSLATE_NOOP("GuideFigures", "Still falling at the end")),
    "flat": ("flat", QT_TRANSLATE_NOOP("GuideFigures", "Flat since the line")),
    "rising": ("rising", QT_TRANSLATE_NOOP("GuideFigures", "Rising again since the line")),
}
"""By their names in the guide: what the training does, and the words above its picture."""


def figure(name: str, palette: QPalette, font: QFont, ratio: float) -> QImage | None:
    """The picture of this name; None where there is no such picture. ``ratio`` is pixels of the
    picture for each of the screen's."""
    if name not in FIGURES:
        return None
    state, words = FIGURES[name]
    content = _content(state)
    title = QCoreApplication.translate("GuideFigures", words)
    epoch = QCoreApplication.translate("GuideFigures", "Epoch")
    total = QCoreApplication.translate("GuideFigures", "Generator total")
    caption = Caption(title, "", epoch, total, ())
    x = content.card.x_extent or (0.0, 1.0)
    y = padded(content.card.y_range or (0.0, 1.0))
    look = Look.of(palette, font, ratio)
    return Picture(content, x, y, SIZE, look, caption).image(ratio)


def _content(state: State) -> Content:
    """A step an epoch, so that steps are epochs."""
    shape = Shape(state, turn=0.45, rise=0.12)
    drawn = curves(Training(epochs=300, steps_per_epoch=1, shape=shape, seed=7))
    points = drawn.series[TAG]
    series = Series(TAG, points.steps, points.wall_times, points.values)
    run = _run(series)
    cards = prepare_card([(run, series)], View(x_axis="step", smoothing=0.9), _EMPTY, _never)
    card = next(each for each in cards if each is not None)
    return Content(card, {run.path: 0}, "step", turn=_turn(drawn, float(points.steps[-1])))


def _never() -> bool:
    return False


def _turn(drawn: Curves, end: float) -> Turn | None:
    lowest = drawn.truth.lowest_position
    if lowest is None:
        return None
    return Turn(lowest, lowest, end, "", "")


def _run(series: Series) -> Run:
    return Run(
        name="",
        path=Path("guide"),
        trainer="applio",
        series={series.tag: series},
        media={},
        files=(),
        attempts=(),
        checkpoints=(),
        epochs=None,
        tags={"generator": series.tag},
        total_epochs=None,
        last_write=None,
        last_step=int(series.steps[-1]),
        last_epoch=None,
        state="finished",
        problems=(),
    )
