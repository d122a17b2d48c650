"""Drawing: a frame costs pixels, not points.

Pans and zooms over raw and smoothed curves, 1200×700, painted by the processor; beside pyqtgraph
with its own ``peak`` downsampling, the same curves and the same ranges.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph
from PySide6.QtWidgets import QApplication, QWidget

from rvcmonitor.live.session import Published, Session, View
from rvcmonitor.training.run import Run, Series, Snapshot
from rvcmonitor.ui.chart.curves import CardCurves
from rvcmonitor.ui.chart.paint import SMOOTHED_WIDTH
from rvcmonitor.ui.chart.widget import Chart
from rvcmonitor.ui.charts.pane import ChartsPane

WIDTH, HEIGHT = 1200, 700
FRAMES = 40
ROUNDS = 3
TAG = "loss/g/total"
WEIGHTS = (0.9, 0.95, 0.987, 0.99, 0.6, 0.987, 0.5, 0.97, 0.999, 0.987)


def simulated_run(number: int, points: int) -> Run:
    """A run with one noisy loss of that many points."""
    random = np.random.default_rng(number)
    t = np.linspace(0, 1, points)
    values = 20 + number + 12 * np.exp(-8 * t) + random.normal(0, 1.5, points)
    series = Series(
        TAG,
        np.arange(points, dtype=np.int64) * 50,
        np.linspace(1.7e9, 1.7e9 + points * 3, points),
        values.astype(np.float32),
    )
    return Run(
        name=f"voice {number}",
        path=Path(f"/logs/voice{number}"),
        trainer="mainline",
        series={TAG: series},
        media={},
        files=(),
        attempts=(),
        checkpoints=(),
        epochs=None,
        tags={"generator": TAG},
        total_epochs=None,
        last_write=1.7e9 + number,
        last_step=(points - 1) * 50,
        last_epoch=None,
        state="training",
        problems=(),
    )


def ranges(whole: float) -> list[tuple[float, float]]:
    """A zoom from everything into a tenth, then a pan of half of it from end to end."""
    zoom = [0.1 ** (k / (FRAMES / 2 - 1)) for k in range(FRAMES // 2)]
    pan = [k / (FRAMES / 2) * 0.5 for k in range(FRAMES // 2)]
    spans = [(0.4 * (1 - part), 0.4 * (1 - part) + part) for part in zoom]
    spans += [(start, start + 0.5) for start in pan]
    return [(low * whole, high * whole) for low, high in spans]


def wait(app: QApplication, until: Callable[[], bool]) -> float:
    """Until that is so; the longest time in ms that the window did not answer meanwhile."""
    longest = 0.0
    while not until():
        start = time.perf_counter()
        app.processEvents()
        longest = max(longest, time.perf_counter() - start)
        time.sleep(0.001)
    return longest * 1000


def shown_pane(app: QApplication, runs: Sequence[Run]) -> tuple[ChartsPane, Session, Chart]:
    """The real widgets with these runs, one chart of the benchmark's size."""
    session = Session()
    session.set_view(View(x_axis="step"))
    pane = ChartsPane(session)
    pane.show()
    session.publish(Published(Snapshot(runs=tuple(runs))))
    session.tick(run.path for run in runs)
    wait(app, lambda: pane.settled)
    chart = pane.cards[TAG].chart
    chart.setParent(None)
    chart.resize(WIDTH, HEIGHT)
    chart.show()
    return pane, session, chart


def frame_times(
    widget: QWidget,
    show: Callable[[tuple[float, float]], None],
    whole: float,
    rounds: int = ROUNDS,
) -> float:
    """The median time of a frame in ms, in the least disturbed of several rounds."""
    medians = []
    for _ in range(rounds):
        times = []
        for span in ranges(whole):
            start = time.perf_counter()
            show(span)
            widget.grab()
            times.append(time.perf_counter() - start)
        medians.append(median(times) * 1000)
    return min(medians)


def shows_other_than(chart: Chart, before: CardCurves) -> bool:
    return chart.scene.card is not before


@dataclass(frozen=True)
class Ours:
    """Times in ms: the median frame; for each step of the slider until the new picture is
    painted, until the exact curve is, and the longest that the window did not answer."""

    frame: float
    pictures: list[float]
    exact: list[float]
    silent: list[float]


def ours(app: QApplication, runs: Sequence[Run]) -> Ours:
    pane, session, chart = shown_pane(app, runs)
    whole = float(runs[0].series[TAG].steps[-1])
    measured = Ours(frame_times(chart, chart.x_view.show, whole), [], [], [])
    chart.x_view.show(None)
    for weight in WEIGHTS:
        before = chart.scene.card
        start = time.perf_counter()
        session.set_view(View(x_axis="step", smoothing=weight))
        silent = wait(app, partial(shows_other_than, chart, before))
        chart.grab()
        measured.pictures.append((time.perf_counter() - start) * 1000)
        silent = max(silent, wait(app, lambda: pane.settled))
        chart.grab()
        measured.exact.append((time.perf_counter() - start) * 1000)
        measured.silent.append(silent)
    chart.deleteLater()
    pane.deleteLater()
    app.sendPostedEvents(None, 0)
    return measured


def theirs(runs: Sequence[Run], *, same_strokes: bool) -> float:
    """pyqtgraph's median frame in ms: with the thinnest lines, which it draws fastest, or with the
    smoothed curves as wide and as smooth as ours."""
    plot = pyqtgraph.PlotWidget()
    plot.resize(WIDTH, HEIGHT)
    plot.setDownsampling(auto=True, mode="peak")
    plot.setClipToView(True)
    for run in runs:
        series = run.series[TAG]
        x = series.steps.astype(np.float64)
        plot.plot(x, series.values, pen=(160, 180, 200))
        smoothed = np.convolve(series.values, np.full(101, 1 / 101), "same")
        pen = pyqtgraph.mkPen((0, 90, 180), width=SMOOTHED_WIDTH if same_strokes else 1)
        plot.plot(x, smoothed, pen=pen, antialias=same_strokes)
    plot.show()
    whole = float(runs[0].series[TAG].steps[-1])
    rounds = 1 if same_strokes else ROUNDS  # a second a frame
    result = frame_times(plot, lambda span: plot.setXRange(*span, padding=0), whole, rounds)
    plot.close()
    return result


def main(options: Sequence[str] = ()) -> int:
    """Print the table; 0 where every goal is reached."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    rows = []
    for points in (10_000, 1_000_000):
        runs = [simulated_run(number, points) for number in range(8)]
        own = ours(app, runs)
        rows.append(
            (points, own, theirs(runs, same_strokes=False), theirs(runs, same_strokes=True))
        )
    print(f"8 runs, raw and smoothed, {WIDTH}×{HEIGHT}, times in ms\n")
    print("             |       | pyqtgraph, peak         | slider")
    print("points a run | frame | thin lines | same lines | picture (worst) | exact | silent")
    for points, own, thin, same in rows:
        print(
            f"{points:12,} | {own.frame:5.1f} | {thin:10.1f} | {same:10.1f} |"
            f" {median(own.pictures):7.0f} ({max(own.pictures):5.0f}) |"
            f" {median(own.exact):5.0f} | {max(own.silent):6.0f}"
        )
    print()
    (_, few, _, _), (_, many, thin, same) = rows
    goals = (
        (
            "times as fast as pyqtgraph with the same lines (goal: 8)",
            same / many.frame >= 8,
            same / many.frame,
        ),
        (
            "times as fast as pyqtgraph with thin lines (goal: 8)",
            thin / many.frame >= 8,
            thin / many.frame,
        ),
        ("ms a frame (goal: 25)", many.frame <= 25, many.frame),
        (
            "times the frame of 10,000 points (goal: 1.5)",
            many.frame / few.frame <= 1.5,
            many.frame / few.frame,
        ),
        (
            "ms to the new picture at the slowest step of the slider (goal: 100)",
            max(many.pictures) <= 100,
            max(many.pictures),
        ),
    )
    for goal, reached, value in goals:
        print("reached" if reached else "MISSED ", f"{value:6.1f}", goal)
    return 0 if all(reached for _, reached, _ in goals) else 1
