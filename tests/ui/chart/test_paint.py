"""What is painted, looked up in the pixels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.curves.outliers import outlier_range
from rvcmonitor.ui.chart.content import Look
from rvcmonitor.ui.chart.picture import Caption, Picture, PictureView
from rvcmonitor.ui.charts.menus import fill_pane_menu
from rvcmonitor.ui.widgets.colours import ON_DARK, ON_LIGHT, ChartColours, run_colour, run_dash
from tests.ui.some_curves import TOTAL, noisy, resumed, show, some_run, some_series


def rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def is_near(image: QImage, x: float, y: float, colour: QColor, reach: int = 2) -> bool:
    """Whether a pixel at most ``reach`` away has about this colour."""
    for by_x in range(-reach, reach + 1):
        for by_y in range(-reach, reach + 1):
            found = image.pixelColor(round(x) + by_x, round(y) + by_y)
            if (
                max(abs(one - other) for one, other in zip(rgb(found), rgb(colour), strict=True))
                < 12
            ):
                return True
    return False


@pytest.mark.parametrize("points", [300, 60_000])
def test_the_lowest_point_is_painted(qtbot: QtBot, points: int) -> None:
    values = noisy(points, 5)
    lowest = int(points * 0.6)
    values[lowest] = 5.0
    shown = show(qtbot, some_run(points=2, series={TOTAL: some_series(TOTAL, values)}))
    shown.session.set_view(replace(shown.session.view, smoothing=0.0, ignore_outliers=False))
    shown.settle()
    chart = shown.chart()
    x, y = chart.projection.pixel(float(lowest + 1), 5.0)
    assert is_near(chart.grab().toImage(), x, y, run_colour(0, dark=False))


def test_smoothed_is_strong_and_raw_is_faint(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run(points=5000))
    chart = shown.chart()
    colours = ChartColours.of(chart.palette())
    image = chart.grab().toImage()
    curve = chart.content.card.curves[0]
    assert curve.smoothed is not None
    x, y = chart.projection.pixel(2500, float(curve.smoothed.values[2499]))
    assert is_near(image, x, y, colours.run(0))
    assert is_near(image, x, y - 14, colours.faint(colours.run(0)))


def test_abandoned_branches_are_grey(qtbot: QtBot) -> None:
    shown = show(qtbot, resumed(some_run(points=60)))
    shown.session.set_view(replace(shown.session.view, smoothing=0.0, ignore_outliers=False))
    shown.settle()
    chart = shown.chart()
    x, values = chart.content.card.curves[0].abandoned[0]
    grey = ChartColours.of(chart.palette()).abandoned
    image = chart.grab().toImage()
    places = [chart.projection.pixel(float(a), float(b)) for a, b in zip(x, values, strict=True)]
    assert sum(is_near(image, *place, grey, 3) for place in places) >= 5


def test_a_marked_nan_is_seen(qtbot: QtBot) -> None:
    values = noisy(100, 1)
    values[50] = np.nan
    chart = show(qtbot, some_run(series={TOTAL: some_series(TOTAL, values)})).chart()
    colours = ChartColours.of(chart.palette())
    x, _ = chart.projection.pixel(51.0, 20.0)
    assert is_near(chart.grab().toImage(), x, chart.projection.plot.top() + 5, colours.warning, 4)


def test_no_two_of_the_first_runs_look_alike() -> None:
    looks = {(run_colour(index, dark=False).name(), run_dash(index)) for index in range(32)}
    assert len(looks) == 32


@pytest.mark.parametrize(("colours", "ground"), [(ON_LIGHT, "#ffffff"), (ON_DARK, "#22252a")])
def test_colours_stand_out_from_their_ground(colours: tuple[str, ...], ground: str) -> None:
    """At least 3 : 1, as WCAG asks of graphics."""
    for colour in colours:
        one, other = sorted((luminance(QColor(colour)), luminance(QColor(ground))))
        assert (other + 0.05) / (one + 0.05) >= 3


def luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))


def test_every_attempt_can_be_shown(qtbot: QtBot) -> None:
    shown = show(qtbot, resumed(some_run(points=60)))
    chart = shown.chart()
    shown.session.set_view(replace(shown.session.view, smoothing=0.0))
    shown.settle()
    colours = ChartColours.of(chart.palette())
    before, low = chart.grab().toImage(), chart.projection.y[0]
    menu = QMenu()
    qtbot.addWidget(menu)
    pane = shown.pane
    fill_pane_menu(menu, shown.session, pane.board, pane._navigation, save_all=pane.save_all)
    next(action for action in menu.actions() if "every attempt" in action.text()).trigger()
    shown.settle()
    assert chart.content.show_attempts
    x, values = chart.content.card.curves[0].abandoned[0]
    assert chart.projection.y[0] <= low
    assert chart.projection.y[1] > outlier_range(values)[1]
    image = chart.grab().toImage()
    assert image != before
    places = [chart.projection.pixel(float(a), float(b)) for a, b in zip(x, values, strict=True)]
    strong = colours.faint(colours.run(0))
    assert sum(is_near(image, *place, strong, 3) for place in places) >= 5


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.5])
@pytest.mark.parametrize("points", [300, 60_000])
def test_pictures_are_sharp_at_every_scale(qtbot: QtBot, ratio: float, points: int) -> None:
    values = noisy(points, 5)
    lowest = int(points * 0.6)
    values[lowest] = 5.0
    shown = show(qtbot, some_run(points=2, series={TOTAL: some_series(TOTAL, values)}))
    shown.session.set_view(replace(shown.session.view, smoothing=0.0, ignore_outliers=False))
    shown.settle()
    chart = shown.chart()
    look = Look.of(chart.palette(), chart.font(), ratio)
    at, caption = chart.projection, Caption("Title", "", "Epoch", "Loss", ["anna"])
    picture = Picture(chart.content, at.x, at.y, chart.size(), look, caption)
    image, view = picture.image(ratio), PictureView(picture, ratio)
    qtbot.addWidget(view)
    assert image.width() >= int(at.plot.right() * ratio)
    x, y = view.plot.projection.pixel(float(lowest + 1), 5.0)
    assert is_near(image, x * ratio, y * ratio, look.colours.run(0), 3)
