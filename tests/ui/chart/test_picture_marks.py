"""Collapsed pictures on the curves: where they stand, and what the tooltip says of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.findings import PictureMark
from rvcmonitor.message import Message
from rvcmonitor.ui.chart.axis_marks import picture_at
from tests.ui.some_curves import MEL, SPE, TOTAL, Shown, analysis, hover, show, some_run

SILENT = Message("The generated picture does not move.")


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Pictures of epochs 101, 102 and 300 have collapsed."""
    run = some_run()
    marks = tuple(PictureMark(e * SPE, "picture-silent", SILENT) for e in (101, 102, 300))
    return show(qtbot, run, analyses={run.path: replace(analysis(), pictures=marks)})


def test_collapsed_pictures_are_marked_where_epochs_are_looked_for(shown: Shown) -> None:
    for tag in (MEL, TOTAL):
        pictures = shown.chart(tag).content.pictures
        assert [picture.x for picture in pictures] == [101, 102, 300]
    assert not shown.chart("loss/g/kl").content.pictures


def test_the_mark_is_painted_on_the_axis(shown: Shown) -> None:
    chart = shown.chart(MEL)
    image = chart.grab().toImage()
    across, _ = chart.projection.pixel(300, 20.0)
    ratio = image.devicePixelRatio()
    colour = image.pixelColor(
        round(across * ratio), round((chart.projection.plot.bottom() - 3) * ratio)
    )
    assert colour.red() > colour.green() + 60


def test_the_tooltip_says_what_is_wrong(shown: Shown) -> None:
    chart = shown.chart(MEL)
    for epoch, wrong in ((300, True), (250, False)):
        across, _ = chart.projection.pixel(epoch, 20.0)
        hover(chart, QPoint(round(across), chart.rect().center().y()))
        shown.settle()
        assert ("does not move" in shown.pane.tip.text()) == wrong


def test_without_marks_there_is_nothing_to_say(qtbot: QtBot) -> None:
    chart = show(qtbot, some_run()).chart(MEL)
    assert picture_at(chart.content, chart.projection, 100.0) == ""
