"""Drawing: a frame costs pixels, not points.

Pans and zooms over raw and smoothed curves, 1200×700, painted by the processor; beside pyqtgraph
with its own ``peak`` downsampling and thin lines, the same curves and the same ranges.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph
from PySide6.QtWidgets import QApplication, QWidget

from rvcmonitor.live.session import Published, Session, View
from rvcmonitor.training.run import Run, Series, Snapshot
from rvcmonitor.ui.chart import Chart
from rvcmonitor.ui.charts_pane import ChartsPane

WIDTH, HEIGHT = 1200, 700
FRAMES = 40
TAG = "loss/g/total"
WEIGHTS = (0.9, 0.95, 0.987, 0.99, 0.6, 0.987)


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
    """A zoom from everything into a fiftieth, then a pan through the middle."""
    zoom = [0.02 ** (k / (FRAMES / 2 - 1)) for k in range(FRAMES // 2)]
    pan = [k / (FRAMES / 2) * 0.6 for k in range(FRAMES // 2)]
    spans = [(0.4 * (1 - part), 0.4 * (1 - part) + part) for part in zoom]
    spans += [(start, start + 0.3) for start in pan]
    return [(low * whole, high * whole) for low, high in spans]


def wait(app: QApplication, pane: ChartsPane) -> float:
    """Until everything is computed; the longest time in ms that the window did not answer."""
    longest = 0.0
    while not pane.settled:
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
    wait(app, pane)
    chart = pane.cards[TAG].chart
    chart.setParent(None)
    chart.resize(WIDTH, HEIGHT)
    chart.show()
    return pane, session, chart


def frame_times(
    widget: QWidget, show: Callable[[tuple[float, float]], None], whole: float
) -> float:
    """The median time of a frame in ms."""
    times = []
    for span in ranges(whole):
        start = time.perf_counter()
        show(span)
        widget.grab()
        times.append(time.perf_counter() - start)
    return median(times) * 1000


def ours(app: QApplication, runs: Sequence[Run]) -> tuple[float, list[float], list[float]]:
    """Median frame; for each step of the slider the time to the new picture and the longest
    time without an answer; all in ms."""
    pane, session, chart = shown_pane(app, runs)
    whole = float(runs[0].series[TAG].steps[-1])
    frames = frame_times(chart, chart.x_view.show, whole)
    chart.x_view.show(None)
    steps, silent = [], []
    for weight in WEIGHTS:
        start = time.perf_counter()
        session.set_view(View(x_axis="step", smoothing=weight))
        silent.append(wait(app, pane))
        chart.grab()
        steps.append((time.perf_counter() - start) * 1000)
    chart.deleteLater()
    pane.deleteLater()
    app.sendPostedEvents(None, 0)
    return frames, steps, silent


def theirs(runs: Sequence[Run]) -> float:
    """pyqtgraph's median frame in ms."""
    plot = pyqtgraph.PlotWidget()
    plot.resize(WIDTH, HEIGHT)
    plot.setDownsampling(auto=True, mode="peak")
    plot.setClipToView(True)
    for run in runs:
        series = run.series[TAG]
        x = series.steps.astype(np.float64)
        plot.plot(x, series.values, pen=(160, 180, 200))
        smoothed = np.convolve(series.values, np.full(101, 1 / 101), "same")
        plot.plot(x, smoothed, pen=(0, 90, 180))
    plot.show()
    whole = float(runs[0].series[TAG].steps[-1])
    result = frame_times(plot, lambda span: plot.setXRange(*span, padding=0), whole)
    plot.close()
    return result


def main(options: Sequence[str] = ()) -> int:
    """Print the table; 0 where every goal is reached."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    rows = []
    for points in (10_000, 1_000_000):
        runs = [simulated_run(number, points) for number in range(8)]
        frames, steps, silent = ours(app, runs)
        rows.append((points, frames, theirs(runs), median(steps), max(steps), max(silent)))
    few, many = rows
    print("8 runs, raw and smoothed, 1200×700, median of", FRAMES, "frames\n")
    print(
        "points a run | frame ms | pyqtgraph peak ms | ratio | slider step ms (worst) | silent ms"
    )
    for points, frame, other, step, worst, silent_ms in rows:
        print(
            f"{points:12,} | {frame:8.1f} | {other:17.1f} | {other / frame:4.1f}× |"
            f" {step:13.0f} ({worst:5.0f}) | {silent_ms:5.0f}"
        )
    print()
    goals = (
        ("at least 8 times faster than pyqtgraph", many[2] / many[1] >= 8, many[2] / many[1]),
        ("frame of at most 25 ms", many[1] <= 25, many[1]),
        ("at most 1.5 times the frame of 10,000 points", many[1] / few[1] <= 1.5, many[1] / few[1]),
        ("each step of the slider within 100 ms", many[4] <= 100, many[4]),
    )
    for goal, reached, value in goals:
        print("reached" if reached else "MISSED ", f"{value:6.1f}", goal)
    return 0 if all(reached for _, reached, _ in goals) else 1
