"""Whatever a file says and wherever one moves, a chart is painted, and Fit leads back.

An error while painting ends the program; here it comes out of :meth:`QWidget.grab`.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.live.session import XAxis
from rvcmonitor.training.run import Series
from rvcmonitor.ui.chart.export import FORMATS
from rvcmonitor.ui.charts.table import PointsModel, PointsTable
from rvcmonitor.ui.widgets.colours import ChartColours
from tests.ui.some_curves import START, TOTAL, Shown, english_numbers, noisy, show, some_run

__all__ = ["english_numbers"]
pytestmark = pytest.mark.usefixtures("english_numbers")

AXES: tuple[XAxis, ...] = get_args(XAxis)
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
AT, FROM, TO = QPoint(200, 100), QPoint(150, 60), QPoint(230, 110)
NAN, INF = math.nan, math.inf
LOSS = noisy(60, 1)


def series(values: NDArray[np.floating], steps: object = None, wall_times: object = None) -> Series:
    """``values`` at these steps and times, or at usual ones."""
    count = len(values)
    known = np.arange(1, count + 1) * 50 if steps is None else np.array(steps)
    times = START + 10.0 * np.arange(count) if wall_times is None else np.array(wall_times)
    return Series(TOTAL, known.astype(np.int64), times.astype(np.float64), values)


def single(*values: float) -> NDArray[np.float32]:
    return np.array(values, np.float32)


def times(**wrong: float) -> NDArray[np.float64]:
    """Usual wall times, but for those at some places (t0, t1 …)."""
    usual = np.arange(len(LOSS), dtype=np.float64) * 10 + START
    for place, time in wrong.items():
        usual[int(place[1:])] = time
    return usual


@dataclass(frozen=True)
class Case:
    """A series, and whether there is anything to draw on a linear axis of steps, on one of times,
    and on a logarithmic one."""

    series: Series
    steps: bool = True
    clock: bool = True
    log: bool = True

    def visible(self, axis: XAxis, *, log: bool) -> bool:
        on_x = self.steps if axis in ("step", "epoch") else self.clock
        return on_x and (self.log or not log)


BIG = 2**62
CASES = {
    "usual": Case(series(LOSS)),
    "steps from 2^62, one by one": Case(series(LOSS, BIG + np.arange(60))),
    "steps from 2^62, far apart": Case(series(LOSS, BIG + np.arange(60) * 10**12)),
    "the last step there is": Case(series(LOSS, [*range(59), 2**63 - 1])),
    "steps below zero": Case(series(LOSS, np.arange(60) - BIG)),
    "all at one step": Case(series(LOSS, np.zeros(60))),
    "thousands at one step": Case(series(noisy(9000, 2), [*([0] * 8999), 10**6])),
    "a single point": Case(series(LOSS[:1])),
    "two equal points": Case(series(LOSS[[0, 0]])),
    "times that are not numbers": Case(series(LOSS, wall_times=times(t0=NAN, t5=INF, t6=-INF))),
    "no time that is a number": Case(series(LOSS, wall_times=[NAN] * 60), clock=False),
    "all times infinite": Case(series(LOSS, wall_times=[INF] * 60), clock=False),
    "times out of every calendar": Case(series(LOSS, wall_times=times(t0=-1e300, t5=1e300))),
    "times before 1970": Case(series(LOSS, wall_times=times() - 3e9), clock=False),
    "times in the year 5000": Case(series(LOSS, wall_times=times() + 95e9), clock=False),
    "all NaN": Case(series(LOSS * np.float32(NAN)), steps=False, clock=False),
    "all infinite": Case(series(LOSS * np.float32(INF)), steps=False, clock=False),
    "some NaN and infinite": Case(series(np.where(np.arange(60) % 3, LOSS, [NAN, INF, -INF] * 20))),
    "the largest numbers": Case(series(np.tile([1.7e308, -1.7e308, 1.0], 20))),
    "the largest single numbers": Case(series(np.tile(single(3.4e38, -3.4e38, 1), 20))),
    "tens of thousands of large ones": Case(series(np.tile(single(3.4e38, -3.4e38), 20_000))),
    "one enormous number": Case(series(np.where(np.arange(60) == 30, np.float64(1e300), LOSS))),
    # Below what a logarithmic axis of pyqtgraph reaches.
    "denormal": Case(series(np.arange(1, 61) * 5e-324), log=False),
    "one denormal": Case(series(np.where(np.arange(60) == 30, np.float64(5e-324), LOSS))),
    "denormal single": Case(series(np.arange(1, 61).astype(np.float32) * np.float32(1e-45))),
    "zero": Case(series(np.zeros(60, np.float32)), log=False),
    "below zero": Case(series(-LOSS), log=False),
    "one float apart": Case(series(np.nextafter(LOSS[:1], single(*[0, 99] * 30)))),
    "nothing": Case(series(LOSS[:0]), steps=False, clock=False),
}


@pytest.fixture(params=list(CASES))
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]


def showing(qtbot: QtBot, shown: Series, other: str = "loss/g/mel") -> Shown:
    """A pane with a chart of this series; another curve keeps a card of a run without any."""
    usual = {other: series(LOSS)} if not len(shown.steps) else {}
    run = some_run(tags=tuple(usual) or (TOTAL,), series={**usual, TOTAL: shown})
    return show(qtbot, run)


def chart_of(shown: Shown) -> QWidget:
    """The chart, or another where there is none because it would be empty."""
    return shown.pane.cards.get(TOTAL, next(iter(shown.pane.cards.values()))).chart


def picture(shown: Shown) -> QImage:
    """What is to be seen of the chart now."""
    shown.settle()
    return chart_of(shown).grab().toImage()


def under(chart: QWidget, at: QPoint) -> QWidget:
    """The part of the chart that gets what the mouse does at a point."""
    return chart.childAt(at) or chart


def turn_wheel(chart: QWidget, notches: int) -> None:
    """Turn it by so many notches, four at a time; forwards zooms in."""
    target = under(chart, AT)
    place = QPointF(target.mapFrom(chart, AT))
    for _ in range(0, abs(notches), 4):
        event = QWheelEvent(
            place,
            target.mapToGlobal(place),
            QPoint(),
            QPoint(0, 480 if notches > 0 else -480),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.AltModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)


def drag(chart: QWidget, button: Qt.MouseButton = LEFT) -> None:
    target = under(chart, FROM)
    start, end = target.mapFrom(chart, FROM), target.mapFrom(chart, TO)
    QTest.mousePress(target, button, pos=start)
    for part in (0.3, 0.6, 1.0):
        QTest.mouseMove(target, start + (end - start) * part)
    QTest.mouseRelease(target, button, pos=end)
    for left in (target, chart):
        QApplication.sendEvent(left, QEvent(QEvent.Type.Leave))


def press(chart: QWidget, key: Qt.Key, times: int) -> None:
    for _ in range(times):
        QTest.keyClick(chart, key)


def has_curve(image: QImage, chart: QWidget) -> bool:
    """Whether something is drawn in the colour of the first run."""
    colour = ChartColours.of(chart.palette()).run(0)
    wanted = np.array([colour.blue(), colour.green(), colour.red()], np.int16)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    table = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return bool((np.abs(table[..., :3] - wanted).max(axis=2) < 60).any())


@pytest.mark.parametrize("log", [False, True], ids=["linear", "log"])
def test_a_chart_is_painted_whatever_it_shows_and_wherever_one_goes(
    qtbot: QtBot, case: Case, log: bool
) -> None:
    shown = showing(qtbot, case.series)
    for axis in AXES:
        shown.session.set_view(replace(shown.session.view, x_axis=axis, log_y=log))
        whole, chart = picture(shown), chart_of(shown)
        if len(case.series.steps):
            assert has_curve(whole, chart) == case.visible(axis, log=log), axis
        turn_wheel(chart, 40)
        chart.grab()
        drag(chart)
        turn_wheel(chart, -100)
        chart.grab()
        drag(chart)
        press(chart, Qt.Key.Key_Left, 3)
        press(chart, Qt.Key.Key_Up, 3)
        chart.grab()
        shown.pane.toolbar.fit.click()
        assert picture(shown) == whole, axis


@pytest.mark.parametrize("log", [False, True], ids=["linear", "log"])
@pytest.mark.parametrize("notches", [36, -36, 4000, -4000])
def test_the_wheel_has_no_end(qtbot: QtBot, notches: int, log: bool) -> None:
    shown = showing(qtbot, series(LOSS))
    shown.session.set_view(replace(shown.session.view, log_y=log))
    whole, chart = picture(shown), chart_of(shown)
    turn_wheel(chart, notches)
    there = picture(shown)
    assert there != whole
    turn_wheel(chart, -notches)
    back = picture(shown)
    assert back != there, "one can always go back"
    shown.pane.toolbar.fit.click()
    assert picture(shown) == whole


@pytest.mark.parametrize("axis", AXES)
def test_a_rectangle_in_a_rectangle_in_a_rectangle(qtbot: QtBot, axis: XAxis) -> None:
    """Down to where there is no float between two others."""
    shown = showing(qtbot, series(LOSS, BIG + np.arange(60) * 10**12))
    shown.session.set_view(replace(shown.session.view, x_axis=axis))
    whole, chart = picture(shown), chart_of(shown)
    for _ in range(40):
        drag(chart, RIGHT)
    picture(shown)
    shown.pane.toolbar.fit.click()
    assert picture(shown) == whole


WRONG_TIMES = series(LOSS, wall_times=times(t30=NAN, t31=INF, t32=-1e300))


@pytest.mark.parametrize("axis", ["wall", "relative"])
def test_points_without_a_time_are_left_out_of_the_clock(qtbot: QtBot, axis: XAxis) -> None:
    """As if they had not been logged."""
    gone = [30, 31, 32]
    without = series(np.delete(LOSS, gone), wall_times=np.delete(times(), gone))
    assert looks(qtbot, WRONG_TIMES, axis) == looks(qtbot, without, axis)


def test_points_without_a_time_have_their_step(qtbot: QtBot) -> None:
    assert looks(qtbot, WRONG_TIMES, "step") == looks(qtbot, series(LOSS), "step")


def looks(qtbot: QtBot, drawn: Series, axis: XAxis) -> QImage:
    shown = showing(qtbot, drawn)
    shown.session.set_view(replace(shown.session.view, x_axis=axis, smoothing=0.0))
    found = picture(shown)
    shown.pane.close()
    return found


def test_what_is_no_time_is_said_with_a_dash(qtbot: QtBot) -> None:
    shown = showing(qtbot, series(LOSS[:3], wall_times=[START, NAN, INF]))
    shown.session.set_view(replace(shown.session.view, x_axis="step"))
    chart = chart_of(shown)
    shown.settle()
    target = under(chart, chart.rect().center())
    QTest.mouseMove(target, target.mapFrom(chart, QPoint(chart.width() // 2, 60)))
    shown.settle()
    assert shown.pane.tip.isVisible()
    assert shown.pane.tip.text().count("–") == 2, "the time and the time since the start"
    table = table_of(shown)
    assert [table.index(row, 3).data() for row in (1, 2)] == ["–", "–"]
    assert "–" in "".join(table.points.lines(np.array([1])))


def table_of(shown: Shown) -> PointsModel:
    """The points of the chart, from its menu."""
    shown.pane.cards[TOTAL].more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if "table" in each.text()).trigger()
    menu.close()
    dialog = shown.pane.findChildren(PointsTable)[-1]
    dialog.hide()
    return dialog.model


def test_a_chart_is_saved_and_read_as_a_table(
    qtbot: QtBot, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not len(case.series.steps):
        return  # a curve without points has no card
    shown = showing(qtbot, case.series)
    shown.session.set_view(replace(shown.session.view, x_axis="step"))
    shown.settle()
    card = shown.pane.cards[TOTAL]
    for kind in FORMATS:
        target = str(tmp_path / f"chart.{kind}")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, to=target: (to, ""))
        with qtbot.waitSignal(shown.pane.saving.saved, timeout=20_000):
            shown.pane.saving.save_one(card, kind)
    check_saved(tmp_path, case.series)
    table = table_of(shown)
    rows = range(min(table.rowCount(), 100))
    assert all(table.index(row, column).data() is not None for row in rows for column in range(6))


def check_saved(folder: Path, saved: Series) -> None:
    """That the pictures can be opened, and that no number is lost but those JSON does not know."""
    assert not QImage(str(folder / "chart.png")).isNull()
    ET.parse(folder / "chart.svg")  # noqa: S314 - our own file
    rows = (folder / "chart.csv").read_text("utf-8").splitlines()[1:]
    assert [float(row.split(",")[4]) for row in rows] == pytest.approx(
        saved.wall_times.tolist(), rel=0, nan_ok=True
    )
    (run,) = json.loads((folder / "chart.json").read_text("utf-8"))["charts"][0]["runs"]
    assert run["wall_times"] == [t if math.isfinite(t) else None for t in saved.wall_times.tolist()]
