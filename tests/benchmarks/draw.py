"""Drawing: a frame costs pixels, not points.

Pans and zooms over raw and smoothed curves, 1200×700, painted by the processor; beside pyqtgraph's
own curves with its ``peak`` downsampling, the same data and the same ranges, in the same process.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from rvcmonitor.live.session import Published, Session, View
from rvcmonitor.training.run import Run, Series, Snapshot
from rvcmonitor.ui.chart.curve_painter import LINE_WIDTH
from rvcmonitor.ui.chart.curves import CardCurves
from rvcmonitor.ui.chart.view import ChartView
from rvcmonitor.ui.charts.pane import ChartsPane
from rvcmonitor.ui.widgets.throttle import FRAME

WIDTH, HEIGHT = 1200, 700
RUNS, FEW, MANY = 8, 10_000, 1_000_000
FRAMES, ROUNDS = 24, 3
TAG = "loss/g/total"
TAGS = (TAG, "loss/g/mel", "loss/g/kl", "loss/g/fm", "loss/g/adv", "loss/d/total")
SMOOTHING = 0.987
BEFORE = 0.27
"""Six cards with the widget that was here before pyqtgraph's view, in frames of pyqtgraph's thin
lines on one chart: measured with this file, on this kind of machine."""
WEIGHTS = (0.9, 0.95, 0.987, 0.99, 0.6, 0.987, 0.5, 0.97, 0.999, 0.987)
Ranges = Sequence[tuple[float, float]]


def simulated_run(number: int, points: int, tags: Sequence[str] = (TAG,)) -> Run:
    """A run with noisy losses of that many points."""
    random = np.random.default_rng(number)
    t = np.linspace(0, 1, points)
    steps = np.arange(points, dtype=np.int64) * 50
    walls = np.linspace(1.7e9, 1.7e9 + points * 3, points)
    values = 20 + number + 12 * np.exp(-8 * t) + random.normal(0, 1.5, points)
    series = {tag: Series(tag, steps, walls, values.astype(np.float32)) for tag in tags}
    return Run(
        name=f"voice {number}",
        path=Path(f"/logs/voice{number}"),
        trainer="mainline",
        series=series,
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


def zoom_and_pan(whole: float) -> Ranges:
    """From everything into a tenth, then half of it from end to end."""
    parts = [0.1 ** (k / (FRAMES / 2 - 1)) for k in range(FRAMES // 2)]
    spans = [(0.4 * (1 - part), 0.4 * (1 - part) + part) for part in parts]
    spans += [(k / FRAMES, k / FRAMES + 0.5) for k in range(FRAMES // 2)]
    return [(low * whole, high * whole) for low, high in spans]


def every_zoom(whole: float, points: int) -> Ranges:
    """From everything to four points, each a fifth closer than the one before."""
    parts = [0.8**k for k in range(200) if 0.8**k * points >= 4]
    return [((0.4 - 0.4 * part) * whole, (0.4 + 0.6 * part) * whole) for part in parts]


def wait(app: QApplication, until: Callable[[], bool]) -> float:
    """Until that is so; the longest time in ms that the window did not answer meanwhile."""
    longest = 0.0
    while not until():
        start = time.perf_counter()
        app.processEvents()
        longest = max(longest, time.perf_counter() - start)
        time.sleep(0.001)
    return longest * 1000


@dataclass(frozen=True)
class Shown:
    """The real widgets on the screen."""

    app: QApplication
    session: Session
    pane: ChartsPane

    def charts(self) -> list[ChartView]:
        return [card.chart for card in self.pane.board.visible_cards()]

    def settle(self) -> float:
        return wait(self.app, lambda: self.pane.settled)


@contextmanager
def shown_pane(app: QApplication, runs: Sequence[Run]) -> Iterator[Shown]:
    """A pane of the benchmark's size, with a card for each tag of these runs."""
    session = Session()
    session.set_view(View(x_axis="step", smoothing=SMOOTHING, own_smoothing=True))
    pane = ChartsPane(session)
    pane.resize(1440, 900)
    pane.show()
    session.publish(Published(Snapshot(runs=tuple(runs))))
    session.tick(run.path for run in runs)
    shown = Shown(app, session, pane)
    shown.settle()
    yield shown
    pane.close()
    pane.deleteLater()
    app.sendPostedEvents(None, 52)  # what is deleted later is deleted now


@contextmanager
def one_chart(app: QApplication, runs: Sequence[Run]) -> Iterator[tuple[Shown, ChartView]]:
    """The chart of these runs in the benchmark's size."""
    with shown_pane(app, runs) as shown:
        chart = shown.charts()[0]
        chart.setParent(None)
        chart.resize(WIDTH, HEIGHT)
        chart.show()
        shown.settle()
        yield shown, chart
        chart.deleteLater()


def frame_times(
    widgets: Sequence[QWidget], show: Callable[[tuple[float, float]], None], ranges: Ranges
) -> list[float]:
    """How long each frame takes, in ms of the processor, which is what paints (Qt with more than
    one thread): other work on the machine does not count."""
    times = []
    for span in ranges:
        start = time.process_time()
        show(span)
        for widget in widgets:
            widget.grab()
        times.append((time.process_time() - start) * 1000)
    return times


def best(measure: Callable[[], list[float]], rounds: int = ROUNDS) -> list[float]:
    """The least disturbed of several rounds, frame by frame."""
    return [min(times) for times in zip(*(measure() for _ in range(rounds)), strict=True)]


@dataclass(frozen=True)
class Slider:
    """For each step of the slider in ms: until the new picture is painted, until the exact one
    is, and the longest that the window did not answer."""

    pictures: list[float]
    exact: list[float]
    silent: list[float]


@dataclass(frozen=True)
class Ours:
    """Frames of a pan and a zoom, and of every zoom down to four points."""

    frames: list[float]
    zooms: list[float]
    slider: Slider


def ours(app: QApplication, runs: Sequence[Run], points: int) -> Ours:
    whole = float(runs[0].series[TAG].steps[-1])
    with one_chart(app, runs) as (shown, chart):
        show = chart.x_view.show
        frames = best(lambda: frame_times([chart], show, zoom_and_pan(whole)))
        zooms = best(lambda: frame_times([chart], show, every_zoom(whole, points)), 2)
        show(None)
        return Ours(frames, zooms, slider_steps(shown, chart))


def slider_steps(shown: Shown, chart: ChartView) -> Slider:
    measured = Slider([], [], [])
    for weight in WEIGHTS:
        before = chart.content.card
        start = time.perf_counter()
        shown.session.set_view(View(x_axis="step", smoothing=weight, own_smoothing=True))
        silent = wait(shown.app, partial(_shows_other_than, chart, before))
        chart.grab()
        measured.pictures.append((time.perf_counter() - start) * 1000)
        silent = max(silent, shown.settle())
        chart.grab()
        measured.exact.append((time.perf_counter() - start) * 1000)
        measured.silent.append(silent)
    return measured


def _shows_other_than(chart: ChartView, before: CardCurves) -> bool:
    return chart.content.card is not before


def linked_pan(app: QApplication, runs: Sequence[Run]) -> list[float]:
    """Frames in ms of all cards together, panned as one."""
    whole = float(runs[0].series[TAG].steps[-1])
    with shown_pane(app, runs) as shown:
        charts = shown.charts()
        assert len(charts) == len(TAGS)
        pan = zoom_and_pan(whole)[FRAMES // 2 :]
        return best(lambda: frame_times(charts, charts[0].x_view.show, pan))


def crosshair(app: QApplication, runs: Sequence[Run]) -> float:
    """What it costs in ms of processor time to move the crosshair and to paint it everywhere."""
    with shown_pane(app, runs) as shown:
        charts = shown.charts()
        assert len(charts) == len(TAGS)
        plot = charts[0].projection.plot
        middle, costs = round(plot.center().y()), []
        for step in range(60):
            at = QPoint(round(plot.left()) + 5 * (step + 1), middle)
            begun = time.process_time()
            QTest.mouseMove(charts[0].viewport(), at)
            time.sleep(2 * FRAME / 1000)  # until the next repaint is due
            for _ in range(3):  # the repaint's turn, the paint events, and what these ask for
                app.processEvents()
            assert shown.pane.settled
            costs.append((time.process_time() - begun) * 1000)
        return median(costs[10:])


def theirs(runs: Sequence[Run], ranges: Ranges, *, our_pens: bool) -> list[float]:
    """pyqtgraph's frames in ms: with the thinnest lines, which it draws fastest, or with pens like
    ours, drawn in its fastest way."""
    before = pg.getConfigOption("segmentedLineMode")
    pg.setConfigOption("segmentedLineMode", "on" if our_pens else before)
    plot = pg.PlotWidget(background="w")
    plot.resize(WIDTH, HEIGHT)
    plot.setDownsampling(auto=True, mode="peak")
    plot.setClipToView(True)
    for run in runs:
        series = run.series[TAG]
        x = series.steps.astype(np.float64)
        plot.plot(x, series.values, pen=(160, 180, 200))
        smoothed = np.convolve(series.values, np.full(101, 1 / 101), "same")
        pen = pg.mkPen((0, 90, 180), width=LINE_WIDTH if our_pens else 1)
        plot.plot(x, smoothed, pen=pen, antialias=our_pens)
    plot.show()
    frames = frame_times([plot], lambda span: plot.setXRange(*span, padding=0), ranges)
    plot.close()
    pg.setConfigOption("segmentedLineMode", before)
    return frames


def main(options: Sequence[str] = ()) -> int:
    """Print the table; 0 where every goal is reached."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    few_runs = [simulated_run(number, FEW) for number in range(RUNS)]
    runs = [simulated_run(number, MANY) for number in range(RUNS)]
    few, many = ours(app, few_runs, FEW), ours(app, runs, MANY)
    pan = zoom_and_pan(float(runs[0].series[TAG].steps[-1]))[:: FRAMES // 12]
    thin, pens = (theirs(runs, pan, our_pens=pens) for pens in (False, True))
    wide = [simulated_run(number, MANY, TAGS) for number in range(RUNS)]
    cards, cross = linked_pan(app, wide), crosshair(app, wide)
    print(f"{RUNS} runs, raw and smoothed, {WIDTH}×{HEIGHT}, times in ms\n")
    print("| points a run | frame | worst of the pan | worst of all zooms | slider: picture (worst)"
          " | exact | silent |\n|---:|---:|---:|---:|---:|---:|---:|")  # fmt: skip
    for points, own in ((FEW, few), (MANY, many)):
        slider = own.slider
        print(
            f"| {points:,} | {median(own.frames):.1f} | {max(own.frames):.1f} |"
            f" {max(own.zooms):.1f} | {median(slider.pictures):.0f} ({max(slider.pictures):.0f}) |"
            f" {median(slider.exact):.0f} | {max(slider.silent):.0f} |"
        )
    print(f"\npyqtgraph's curves, {MANY:,} points: peak, thin lines {median(thin):.1f};"
          f" our pens, segmented {median(pens):.1f}")  # fmt: skip
    print(f"{len(TAGS)} linked cards of {RUNS} × {MANY:,}: a frame of the pan {median(cards):.1f},"
          f" {median(cards) / median(thin):.2f} of pyqtgraph's thin lines on one\n")  # fmt: skip
    return 0 if all(list(map(_tell, goals(few, many, thin, pens, cards, cross)))) else 1


def goals(
    few: Ours,
    many: Ours,
    thin: Sequence[float],
    pens: Sequence[float],
    cards: Sequence[float],
    cross: float,
) -> list[tuple[str, float, float, bool]]:
    """What was promised, what came out, the bound, and whether more is better."""
    frame, six = median(many.frames), median(cards) / median(thin)
    return [
        ("times as fast as pyqtgraph, peak, thin lines", median(thin) / frame, 8, True),
        ("times as fast as pyqtgraph, our pens, segmented", median(pens) / frame, 8, True),
        ("ms a frame", frame, 25, False),
        ("times the frame of 10,000 points", frame / median(few.frames), 1.5, False),
        ("times the median: the worst of all zooms", max(many.zooms) / frame, 1.5, False),
        ("times the median: the same of 10,000 points", max(few.zooms) / frame, 1.5, False),
        ("times the widget before: six cards, by way of pyqtgraph's", six / BEFORE, 1.2, False),
        ("ms of processor: the crosshair over six cards", cross, 8, False),
        (
            "ms to the new picture, slowest step of the slider",
            max(many.slider.pictures),
            100,
            False,
        ),
    ]


def _tell(goal: tuple[str, float, float, bool]) -> bool:
    says, value, bound, more = goal
    reached = value >= bound if more else value <= bound
    print("reached" if reached else "MISSED ", f"{value:7.2f}", f"({bound:g})", says)
    return reached
