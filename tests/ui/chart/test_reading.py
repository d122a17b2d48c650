"""Reading a chart: crosshair, tooltip, markers, table."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.curves.smoothing import tensorboard_smoothing
from rvcmonitor.live.session import TooltipOrder
from rvcmonitor.training.run import Checkpoint
from rvcmonitor.ui.chart.reading import checkpoint_before
from tests.ui.some_curves import MEL, SPE, TOTAL, Shown, english_numbers, hover, show, some_run

__all__ = ["english_numbers"]
pytestmark = pytest.mark.usefixtures("english_numbers")

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return show(qtbot, some_run())


def pixel_of(shown: Shown, epoch: int, tag: str = TOTAL) -> QPoint:
    chart = shown.chart(tag)
    curve = chart.content.card.curves[0]
    place = int(np.searchsorted(curve.x, epoch))
    x, y = chart.projection.pixel(epoch, float(curve.main.values[place]))
    return QPoint(round(x), round(y))


def point_at(shown: Shown, epoch: int) -> None:
    hover(shown.chart(), pixel_of(shown, epoch))
    shown.settle()


def test_the_tooltip_is_exact(shown: Shown) -> None:
    shown.chart().x_view.show((100.0, 140.0))
    point_at(shown, 123)
    series = shown.session.runs[0].series[TOTAL]
    (at,) = shown.pane.tip.readings
    assert (at.epoch, at.step) == (123, 123 * SPE)
    assert at.raw == series.values[122]
    assert at.smoothed == tensorboard_smoothing(series.values, 0.987)[122]
    assert at.wall_time == series.wall_times[122]
    assert at.relative == 1220.0
    assert at.checkpoint is not None
    assert at.checkpoint.epoch == 120
    text = shown.pane.tip.text()
    assert shown.pane.tip.isVisible()
    for part in ("123", "6,150", f"{at.raw:.6g}", "20 min 20 s", at.checkpoint.path.name):
        assert part in text


def test_the_crosshair_is_shared_and_goes(shown: Shown) -> None:
    before = shown.chart(MEL).grab().toImage()
    point_at(shown, 200)
    assert shown.chart(MEL).grab().toImage() != before
    QApplication.sendEvent(shown.chart(), QEvent(QEvent.Type.Leave))
    shown.settle()
    assert shown.chart(MEL).grab().toImage() == before
    assert not shown.pane.tip.isVisible()


def test_the_tooltip_sorts_runs(qtbot: QtBot) -> None:
    runs = [some_run(name) for name in ("anna", "bea x", "cleo yz")]
    shown = show(qtbot, *runs)
    orders: tuple[tuple[TooltipOrder, int], ...] = (("lowest", 1), ("highest", -1))
    for order, key in orders:
        shown.session.set_view(replace(shown.session.view, tooltip_order=order))
        shown.settle()
        point_at(shown, 150 + key)
        values = [key * at.smoothed for at in shown.pane.tip.readings]
        assert len(values) == 3
        assert values == sorted(values)
    shown.session.set_view(replace(shown.session.view, tooltip_order="nearest"))
    shown.settle()
    point_at(shown, 200)
    curve = shown.chart().content.card.curves[0]
    assert shown.pane.tip.readings[0].run.path == curve.path


def test_a_voice_model_goes_before_a_file_to_resume_from() -> None:
    voice = some_run().checkpoints[0]
    resume = replace(voice, kind="resume", step=voice.step + 10 if voice.step else None)
    unknown = replace(voice, step=None, epoch=None)
    files: list[Checkpoint] = [resume, voice, unknown]
    assert voice.step is not None
    assert checkpoint_before(files, voice.step + 20) is voice
    assert checkpoint_before([resume, unknown], voice.step + 20) is resume
    assert checkpoint_before(files, voice.step - 1) is None


def test_clicks_set_markers_and_two_show_the_difference(shown: Shown, qtbot: QtBot) -> None:
    chart = shown.chart()
    shown.chart().x_view.show((100.0, 140.0))
    for epoch in (110, 130):
        QTest.mouseClick(chart.viewport(), LEFT, CONTROL, pixel_of(shown, epoch))
    smoothed = tensorboard_smoothing(shown.session.runs[0].series[TOTAL].values, 0.987)
    assert [pin.step for pin in chart.content.pins] == [110 * SPE, 130 * SPE]
    assert f"{smoothed[109]:.6g}" in chart.content.pins[0].text
    change = f"{smoothed[129] - smoothed[109]:+.4g}".replace("-", "−")
    assert change in chart.content.difference
    assert "20 epochs" in chart.content.difference
    assert "1,000 steps" in chart.content.difference
    QTest.mouseClick(chart.viewport(), LEFT, CONTROL, pixel_of(shown, 130))
    assert [pin.step for pin in chart.content.pins] == [110 * SPE]
    assert chart.content.difference == ""


def test_a_marker_is_set_by_keys_alone(shown: Shown) -> None:
    chart = shown.chart()
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    shown.settle()
    (at,) = shown.pane.tip.readings
    QTest.keyClick(chart, Qt.Key.Key_Space)
    assert [pin.step for pin in chart.content.pins] == [at.step]


def test_a_new_checkpoint_reaches_the_tooltip(shown: Shown) -> None:
    run = shown.session.runs[0]
    new = replace(run.checkpoints[0], path=run.path / "new.pth", epoch=123, step=123 * SPE)
    shown.publish(replace(run, checkpoints=(*run.checkpoints, new)))
    shown.chart().x_view.show((100.0, 140.0))
    point_at(shown, 123)
    assert shown.pane.tip.readings[0].checkpoint is new


def test_news_without_news_paints_nothing(shown: Shown) -> None:
    chart = shown.chart()
    before = chart.content
    shown.publish(*shown.session.runs)
    assert chart.content is before
