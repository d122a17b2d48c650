"""The picture of the curves: nothing that people look for is lost, at whatever zoom."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPalette
from pytestqt.qtbot import QtBot

from rvcmonitor.live.session import View
from rvcmonitor.training.run import Series
from rvcmonitor.ui.chart.content import Content, Look
from rvcmonitor.ui.chart.curves import CardCurves, prepare_card
from rvcmonitor.ui.chart.curves_item import Layer
from rvcmonitor.ui.chart.projection import Projection
from rvcmonitor.ui.chart.pyramid import BLOCKS_PER_COLUMN
from tests.ui.some_curves import SPE, START, TOTAL, noisy, show, some_run, some_series

WIDTH, HEIGHT = 90, 60
Values = NDArray[np.float32]
losses = hnp.arrays(np.float32, st.integers(2, 400), elements=st.floats(0.5, 1e3, width=32))


def content_of(values: Sequence[Values], *, smoothing: float, log: bool = False) -> Content:
    """A run for each of these curves, a point an epoch."""
    runs = [some_run(f"run {k}", 2, (TOTAL,)) for k in range(len(values))]
    lines = [(run, some_series(TOTAL, each)) for run, each in zip(runs, values, strict=True)]
    view = View(smoothing=smoothing, log_y=log)
    results = list(prepare_card(lines, view, CardCurves(), lambda: False))
    card = results[-1]
    assert card is not None
    indices = {run.path: place for place, run in enumerate(runs)}
    return Content(card, indices, "epoch", dash_indices=indices, log=log)


def painted(content: Content, at: Projection, ratio: float) -> QImage:
    layer = Layer()
    layer.paint(content, Look.of(QPalette(), QFont(), ratio), at, ratio)
    return layer.image


def covered(image: QImage, x: float, y: float) -> bool:
    """Whether something is painted at this pixel, or at the one beside it that it may round to.
    Across, points are known to an eighth of a pixel."""
    columns = {int(x - 1 / BLOCKS_PER_COLUMN - 0.01), int(x), int(x + 0.01)}
    rows = {int(y - 0.01), int(y), int(y + 0.01)}
    inside = [
        (column, row)
        for column in columns
        for row in rows
        if 0 <= column < image.width() and 0 <= row < image.height()
    ]
    return any(image.pixelColor(*each).alpha() > 0 for each in inside)


@settings(max_examples=150)
@given(
    losses,
    st.floats(0, 1),
    st.floats(0.005, 1),
    st.sampled_from([1.0, 1.25, 1.5, 2.0]),
    st.sampled_from([0.0, 0.9]),
    st.booleans(),
)
def test_the_lowest_visible_point_is_drawn_at_every_zoom(
    qapp: object,
    values: Values,
    place: float,
    part: float,
    ratio: float,
    smoothing: float,
    log: bool,
) -> None:
    begin, width = 1 + place * (1 - part) * (len(values) - 1), max(part * (len(values) - 1), 1.0)
    span = begin, begin + width
    content = content_of([values], smoothing=smoothing, log=log)
    (curve,) = content.card.curves
    visible = np.flatnonzero((curve.x > span[0]) & (curve.x < span[1]))
    assume(len(visible) > 0)
    lowest = int(visible[np.argmin(values[visible])])
    ends = float(values[visible].min()), float(values[visible].max())
    low, high = map(math.log10, ends) if log else ends
    air = 0.1 * (high - low) or 1.0
    y = low - air, high + air
    at = Projection(QRectF(0, 0, WIDTH, HEIGHT), span, y, log)
    pixel = at.pixel(float(curve.x[lowest]), float(values[lowest]))
    image = painted(content, at, ratio)
    assert covered(image, pixel[0] * ratio, pixel[1] * ratio)


@pytest.mark.parametrize("points", [300, 3000, 30_000, 300_000])
def test_every_zoom_of_a_long_curve_shows_its_lowest_point(qapp: object, points: int) -> None:
    values = noisy(points, 3)
    content = content_of([values], smoothing=0.9)
    (curve,) = content.card.curves
    middle, width = points * 0.6, float(points)
    while width > 3:
        span = middle - 0.6 * width, middle + 0.4 * width
        visible = np.flatnonzero((curve.x > span[0]) & (curve.x < span[1]))
        lowest = int(visible[np.argmin(values[visible])])
        at = Projection(QRectF(0, 0, 400, 200), span, (10.0, 40.0))
        pixel = at.pixel(float(curve.x[lowest]), float(values[lowest]))
        assert covered(painted(content, at, 1.0), *pixel), width
        width *= 0.7


def test_a_single_point_is_a_dot(qtbot: QtBot) -> None:
    """Of a run that has just begun."""
    series = {TOTAL: some_series(TOTAL, np.array([20.0], np.float32))}
    shown = show(qtbot, some_run(points=1, series=series))
    for smoothing in (0.987, 0.0):
        shown.session.set_view(replace(shown.session.view, smoothing=smoothing))
        shown.settle()
        chart = shown.chart()
        x, y = chart.projection.pixel(1.0, 20.0)
        image = chart.grab().toImage()
        for by_x, by_y in ((0, 0), (2, 0), (-2, 0), (0, 2), (0, -2)):
            colour = image.pixelColor(round(x) + by_x, round(y) + by_y)
            assert colour.lightness() < 200, "as large as a finger can point at"


def test_later_runs_lie_over_earlier_ones(qapp: object) -> None:
    values = noisy(50_000, 1)
    content = content_of([values, values], smoothing=0.0)
    at = Projection(QRectF(0, 0, 200, 100), (0.0, 50_000.0), (10.0, 40.0))
    look = Look.of(QPalette(), QFont(), 1.0)
    image = painted(content, at, 1.0)
    colours = {
        image.pixelColor(x, y).name()
        for x in range(200)
        for y in range(100)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert look.colours.run(1).name() in colours
    assert look.colours.run(0).name() not in colours


def test_hundreds_of_runs_are_all_drawn(qapp: object) -> None:
    """More than a byte can number."""
    values = [np.full(2000, 1.0 + k, np.float32) for k in range(300)]
    content = content_of(values, smoothing=0.0)
    at = Projection(QRectF(0, 0, 100, 600), (1.0, 2000.0), (0.0, 301.0))
    image = painted(content, at, 1.0)
    for k in range(300):
        _, y = at.pixel(1000.0, 1.0 + k)
        assert covered(image, 50.0, y), k


def test_points_without_a_time_are_left_out_on_a_time_axis(qtbot: QtBot) -> None:
    values = noisy(100, 1)
    walls = START + 10.0 * np.arange(100, dtype=np.float64)
    walls[[0, 50, 60]] = np.nan, np.inf, -np.inf
    series = Series(TOTAL, np.arange(1, 101) * SPE, walls, values)
    shown = show(qtbot, some_run(points=2, series={TOTAL: series}))
    for axis in ("wall", "relative"):
        shown.session.set_view(replace(shown.session.view, x_axis=axis))
        shown.settle()
        (curve,) = shown.chart().content.card.curves
        assert len(curve.x) == 97
        assert np.isfinite(curve.x).all()
        assert np.isfinite(shown.chart().projection.x).all()
        shown.chart().grab()


@pytest.mark.parametrize("steps", [np.zeros(300, np.int64), np.arange(300) % 30])
def test_steps_that_say_nothing_are_drawn_in_the_order_of_their_points(
    steps: NDArray[np.int64],
) -> None:
    run = replace(some_run(points=2), epochs=None)
    series = replace(some_series(TOTAL, noisy(300, 1)), steps=steps)
    card = list(prepare_card([(run, series)], View(), CardCurves(), lambda: False))[-1]
    assert card is not None
    assert card.curves[0].x.tolist() == list(range(300))
    assert np.array_equal(card.curves[0].raw.values, series.values)
