"""Runs with curves to draw, and a pane that shows them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.findings import Analysis, Candidate, Verdict
from rvcmonitor.live.session import Published, Session
from rvcmonitor.message import Message
from rvcmonitor.training.epochs import EpochAxis, EpochSegment
from rvcmonitor.training.run import Attempt, Branch, Checkpoint, Run, Series, Snapshot, Trainer
from rvcmonitor.training.tags import best_tags
from rvcmonitor.ui.chart.view import ChartView
from rvcmonitor.ui.charts.pane import ChartsPane

TOTAL, MEL = "loss/g/total", "loss/g/mel"
TAGS = (TOTAL, MEL, "loss/g/kl", "loss/d/total", "grad_norm_g", "learning_rate", "loss/g/0")
SPE = 50
START = 1_700_000_000.0


@pytest.fixture
def english_numbers() -> Iterator[None]:
    """Numbers written as in 10,000.5, whatever this machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


def noisy(points: int, seed: int) -> NDArray[np.float32]:
    """A loss that falls and then rises again, with noise."""
    t = np.linspace(0, 1, points)
    curve: NDArray[np.float64] = 20 + 12 * np.exp(-8 * t) + 4 * np.maximum(t - 0.6, 0)
    noise = np.random.default_rng(seed).normal(0, 1, points)
    return np.asarray(curve + noise, np.float32)


def some_series(tag: str, values: NDArray[np.floating], first: int = 1) -> Series:
    """``values`` at the end of successive epochs, ten seconds apart."""
    steps = np.arange(first, first + len(values), dtype=np.int64) * SPE
    return Series(tag, steps, START + 10.0 * np.arange(len(values)), values)  # type: ignore[arg-type]


def some_run(
    name: str = "anna",
    points: int = 400,
    tags: Sequence[str] = TAGS,
    trainer: Trainer = "applio",
    *,
    epochs: bool = True,
    series: Mapping[str, Series] | None = None,
) -> Run:
    """A run with these tags and a voice model every 20 epochs."""
    seeds = {tag: 7 * k + len(name) for k, tag in enumerate(tags)}
    made = {tag: some_series(tag, noisy(points, seed)) for tag, seed in seeds.items()}
    made.update(series or {})
    last = max(len(each.steps) for each in made.values())
    axis = EpochAxis((EpochSegment(0, float(SPE)),), False, Message("checkpoint names"))
    models = tuple(
        Checkpoint(Path(f"/logs/{name}/{name}_{e}e_{e * SPE}s.pth"), "voice", e, e * SPE, START)
        for e in range(20, last, 20)
    )
    return Run(
        name=name,
        path=Path(f"/logs/{name}"),
        trainer=trainer,
        series=made,
        media={},
        files=(),
        attempts=(),
        checkpoints=models,
        epochs=axis if epochs else None,
        tags=best_tags(made),
        total_epochs=None,
        last_write=START,
        last_step=last * SPE,
        last_epoch=last,
        state="training",
        problems=(),
    )


def resumed(run: Run) -> Run:
    """The run with a second start that replaced ten points of each curve."""
    series = {}
    for tag, each in run.series.items():
        cut = len(each.steps) // 2
        old = slice(cut, cut + 10)
        branch = Branch(0, each.steps[old], each.wall_times[old], each.values[old] + 3)
        series[tag] = replace(each, abandoned=(branch,))
    steps = series[TOTAL].steps
    cut = len(steps) // 2
    attempts = (
        Attempt(START, int(steps[0]), int(steps[cut + 9]), int(steps[cut - 1])),
        Attempt(START + 10 * cut, int(steps[cut]), int(steps[-1]), int(steps[-1])),
    )
    return replace(run, series=series, attempts=attempts)


def analysis(*candidates: tuple[int, str]) -> Analysis:
    """Candidates at these steps of these tags."""
    found = tuple(
        Candidate(rank, step, step // SPE, tag, 20.0, Message("why"), None, None)
        for rank, (step, tag) in enumerate(candidates, 1)
    )
    return Analysis(Verdict("undecided", TOTAL, None, None, None, None, Message("reason")), found)


@dataclass(frozen=True)
class Shown:
    """A pane on the screen with its session."""

    qtbot: QtBot
    session: Session
    pane: ChartsPane

    def chart(self, tag: str = TOTAL) -> ChartView:
        return self.pane.cards[tag].chart

    def settle(self) -> None:
        """Wait until everything shown is up to date."""
        self.qtbot.waitUntil(lambda: self.pane.settled, timeout=20_000)

    def publish(self, *runs: Run, analyses: Mapping[Path, Analysis] | None = None) -> None:
        """As if the reader had published these runs; all of them are drawn."""
        self.session.publish(Published(Snapshot(runs=runs), analyses or {}))
        self.session.tick(run.path for run in runs)
        self.settle()


def hover(chart: ChartView, at: QPoint) -> None:
    """Move the mouse there without a button; QTest does nothing where it is there already."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        chart.mapToGlobal(QPointF(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(chart.viewport(), event)


def show(qtbot: QtBot, *runs: Run, analyses: Mapping[Path, Analysis] | None = None) -> Shown:
    """A pane that shows these runs."""
    session = Session()
    pane = ChartsPane(session)
    qtbot.addWidget(pane)
    pane.resize(1000, 700)
    pane.show()
    shown = Shown(qtbot, session, pane)
    shown.publish(*runs, analyses=analyses)
    return shown
