"""The table of points: read, sorted and copied as a person would, also where it is very long."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import FrameType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rvcmonitor.live.session import View
from rvcmonitor.training.run import Run
from rvcmonitor.ui.chart.curves import CardCurves, prepare_card
from rvcmonitor.ui.charts.points import COLUMNS, Points, clock_times, hours
from rvcmonitor.ui.charts.table import PointsModel, PointsTable
from rvcmonitor.ui.widgets.local_time import local_time
from tests.ui.some_curves import (
    SPE,
    TOTAL,
    english_numbers,
    noisy,
    show,
    some_run,
    some_series,
)

__all__ = ["english_numbers"]
pytestmark = pytest.mark.usefixtures("english_numbers")

LEFT = Qt.MouseButton.LeftButton
EVERYTHING = (-np.inf, np.inf)


def curves_of(*runs: Run) -> CardCurves:
    lines = [(run, run.series[TOTAL]) for run in runs]
    *_, card = prepare_card(lines, View(x_axis="step"), CardCurves(), lambda: False)
    assert card is not None
    return card


def a_long_card(points: int = 200_000) -> CardCurves:
    """Four runs with so many points together."""
    some = []
    for number, name in enumerate(("bea", "anna", "cleo", "dora")):
        values = np.random.default_rng(number).normal(20, 3, points // 4).astype(np.float32)
        some.append(some_run(name, 10, (TOTAL,), series={TOTAL: some_series(TOTAL, values)}))
    return curves_of(*some)


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[CardCurves], PointsTable]:
    """Opens the table of a card."""

    def open_table(card: CardCurves) -> PointsTable:
        owner = show(qtbot, some_run(points=10)).pane
        table = PointsTable("Table", card, EVERYTHING, owner)
        table.show()
        return table

    return open_table


def heading_of(table: PointsTable, title: str) -> QPoint:
    heading = table.view.horizontalHeader()
    section = next(n for n, text in enumerate(table.model.headings()) if text.startswith(title))
    return QPoint(heading.sectionViewportPosition(section) + 12, heading.height() // 2)


def click_on(qtbot: QtBot, table: PointsTable, title: str) -> None:
    """Click on a heading and wait for the rows to be sorted."""
    with qtbot.waitSignal(table.model.reordered):
        heading = table.view.horizontalHeader().viewport()
        QTest.mouseClick(heading, LEFT, pos=heading_of(table, title))


def column(table: PointsTable, title: str) -> list[str]:
    """What stands under a heading."""
    model = table.model
    section = next(n for n, text in enumerate(model.headings()) if text.startswith(title))
    return [model.index(row, section).data() for row in range(model.rowCount())]


def copied(qtbot: QtBot, table: PointsTable) -> list[list[str]]:
    """Copy with the keys, and what is in the clipboard then: lines of cells."""
    with qtbot.waitSignal(table.copied, timeout=60_000):
        QTest.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]


def test_it_holds_what_is_in_view_and_copies(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    chart = shown.chart()
    chart.x_view.show((100.0, 140.0))
    table = PointsTable("Table", chart.content.card, chart.projection.x, shown.pane)
    table.show()
    model = table.model
    assert model.rowCount() == 41
    assert "41 points in view" in table.says.text()
    first = [model.index(0, number).data() for number in range(model.columnCount())]
    assert first[:3] == ["anna", "100", "5,000"]
    assert first[4] == "0:16:30"
    table.view.selectRow(23)
    with qtbot.waitSignal(table.copied):
        QTest.mouseClick(table.copy, LEFT)
    assert table.says.text() == "1 point copied"
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 2
    cells = lines[1].split("\t")
    series = shown.session.runs[0].series[TOTAL]
    assert cells[1:3] == ["123", "6150"]
    assert float(cells[5]) == series.values[122]
    table.view.clearSelection()
    assert len(copied(qtbot, table)) == 42
    table.close()


def test_a_click_on_a_heading_sorts_and_two_more_bring_the_order_back(
    qtbot: QtBot, opened: Callable[[CardCurves], PointsTable]
) -> None:
    values = noisy(60, 3)
    run = some_run(series={TOTAL: some_series(TOTAL, values)}, tags=(TOTAL,))
    table = opened(curves_of(run))
    steps = [f"{step:,}" for step in run.series[TOTAL].steps.tolist()]
    by_value = [steps[place] for place in np.argsort(values, kind="stable")]
    click_on(qtbot, table, "Raw")
    assert column(table, "Step") == by_value
    click_on(qtbot, table, "Raw")
    assert column(table, "Step") == by_value[::-1]
    click_on(qtbot, table, "Raw")
    assert column(table, "Step") == steps


def test_what_is_selected_stays_selected(
    qtbot: QtBot, opened: Callable[[CardCurves], PointsTable]
) -> None:
    table = opened(curves_of(some_run(points=80, tags=(TOTAL,))))
    table.view.selectRow(7)
    wanted = copied(qtbot, table)
    click_on(qtbot, table, "Raw")
    assert table.view.selected_rows() != [7]
    assert copied(qtbot, table) == wanted


def test_names_are_sorted_as_in_an_index_and_equal_rows_stay(
    qtbot: QtBot, opened: Callable[[CardCurves], PointsTable]
) -> None:
    runs = [some_run(name, 3, (TOTAL,)) for name in ("cleo", "Bea", "anna")]
    table = opened(curves_of(*runs))
    click_on(qtbot, table, "Run")
    assert column(table, "Run") == ["anna"] * 3 + ["Bea"] * 3 + ["cleo"] * 3
    assert column(table, "Step") == ["50", "100", "150"] * 3


def test_unknown_epochs_come_last_both_ways(
    qtbot: QtBot, opened: Callable[[CardCurves], PointsTable]
) -> None:
    unknown = some_run("bea", 2, (TOTAL,), epochs=False)
    table = opened(curves_of(unknown, some_run("anna", 3, (TOTAL,))))
    click_on(qtbot, table, "Epoch")
    assert column(table, "Epoch") == ["1", "2", "3", "", ""]
    click_on(qtbot, table, "Epoch")
    assert column(table, "Epoch") == ["3", "2", "1", "", ""]


def test_a_spreadsheet_of_this_country_reads_the_copy(
    qtbot: QtBot, opened: Callable[[CardCurves], PointsTable]
) -> None:
    run = some_run("two\twords\n", 2, (TOTAL,))
    QLocale.setDefault(QLocale(QLocale.Language.Spanish, QLocale.Country.Spain))
    heading, first, _ = copied(qtbot, opened(curves_of(run)))
    assert len(heading) == len(first) == len(COLUMNS)
    assert first[0] == "two words"
    assert first[5] == repr(float(run.series[TOTAL].values[0])).replace(".", ",")


def test_names_lose_their_middle_and_not_their_end(
    opened: Callable[[CardCurves], PointsTable],
) -> None:
    table = opened(curves_of(some_run(points=5, tags=(TOTAL,))))
    assert table.view.textElideMode() == Qt.TextElideMode.ElideMiddle


def test_every_number_can_be_read_whole(
    opened: Callable[[CardCurves], PointsTable],
) -> None:
    table = opened(a_long_card(40_000))
    metrics = table.view.fontMetrics()
    for number in range(len(COLUMNS)):
        newest = table.model.index(9_999, number).data()
        assert metrics.horizontalAdvance(newest) + 8 <= table.view.columnWidth(number)


# 200,000 rows


def count_calls(monkeypatch: pytest.MonkeyPatch, name: str, calls: dict[str, int]) -> None:
    """Count how often Qt asks the model for this."""
    method = getattr(PointsModel, name)

    def counted(model: PointsModel, *arguments: object) -> object:
        calls[name] += 1
        return method(model, *arguments)

    monkeypatch.setattr(PointsModel, name, counted)


def test_a_long_table_is_sorted_and_copied(
    qtbot: QtBot,
    opened: Callable[[CardCurves], PointsTable],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = {"data": 0, "rowCount": 0}
    for name in asked:
        count_calls(monkeypatch, name, asked)
    card = a_long_card()
    table = opened(card)
    assert table.model.rowCount() == 200_000
    assert "200,000 points" in table.says.text()
    click_on(qtbot, table, "Raw")
    click_on(qtbot, table, "Raw")
    QTest.keyClick(table.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    lines = copied(qtbot, table)
    assert table.says.text() == "200,000 points copied"
    values = np.concatenate([curve.raw.values for curve in card.curves])
    expected = np.sort(values)[::-1]
    assert len(lines) == 200_001
    np.testing.assert_array_equal(np.array([float(cells[5]) for cells in lines[1:]]), expected)
    table.view.viewport().repaint()
    assert max(asked.values()) < 20_000, "only what is seen is looked up"


def test_a_large_selection_is_given_up_before_rows_move(
    qtbot: QtBot, opened: Callable[[CardCurves], PointsTable]
) -> None:
    table = opened(a_long_card())
    table.view.selectRow(150_000)
    table.view.scrollToTop()
    first = table.view.visualRect(table.model.index(0, 0)).center()
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(table.view.viewport(), LEFT, shift, first)
    assert len(table.view.selected_rows()) == 150_001
    click_on(qtbot, table, "Step")
    assert len(table.view.selected_rows()) == 0


def test_no_row_is_written_by_itself() -> None:
    points = Points(a_long_card(40_000), EVERYTHING)
    order = points.order("raw", descending=True)
    calls = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        calls += event == "call" and "rvcmonitor" in Path(frame.f_code.co_filename).parts

    sys.setprofile(count)
    try:
        written = "\n".join(points.lines(order))
    finally:
        sys.setprofile(None)
    assert written.count("\n") == 39_999
    assert calls < 4_000, "of our functions, for all rows together"


def test_closing_ends_what_is_copied(
    qtbot: QtBot, opened: Callable[[CardCurves], PointsTable]
) -> None:
    QGuiApplication.clipboard().setText("mine")
    table = opened(a_long_card())
    QTest.mouseClick(table.copy, LEFT)
    with qtbot.waitSignal(table.destroyed):
        table.close()
    assert QGuiApplication.clipboard().text() == "mine"


# Points by themselves


some_floats = st.floats(-1e300, 1e300) | st.sampled_from([np.nan, np.inf, -np.inf])


@given(st.lists(some_floats, min_size=1))
def test_no_time_is_too_strange_to_be_written(times: list[float]) -> None:
    assert len(clock_times(np.array(times, np.float64))) == len(times)
    lengths = hours(np.array(times, np.float64))
    assert all(text == "–" or text.count(":") == 2 for text in lengths)


@given(st.floats(0, 4e9))
def test_times_are_those_of_the_users_clock(time: float) -> None:
    (written,) = clock_times(np.array([time]))
    assert written == local_time(np.floor(time)).strftime("%Y-%m-%d %H:%M:%S")


def test_lengths_of_time() -> None:
    assert hours(np.array([0.0, 59.6, 3_661, 360_000, -61])) == [
        *("0:00:00", "0:01:00", "1:01:01", "100:00:00", "-0:01:01"),
    ]


def test_a_cell_is_what_the_column_holds() -> None:
    runs = [some_run("anna", 5, (TOTAL,)), some_run("bea", 7, (TOTAL,), epochs=False)]
    points = Points(curves_of(*runs), (2.0 * SPE, 4.0 * SPE))
    assert len(points) == 6
    for name in COLUMNS:
        single = np.array([points.value(row, name) for row in range(len(points))], np.float64)
        np.testing.assert_array_equal(single, points.column(name).astype(np.float64))
    np.testing.assert_array_equal(points.column("step"), [100, 150, 200] * 2)


def test_points_out_of_order_are_those_of_their_places() -> None:
    series = some_series(TOTAL, noisy(6, 1))
    values = series.values.copy()
    values[2] = np.nan
    series = replace(series, values=values)
    points = Points(curves_of(some_run(series={TOTAL: series}, tags=(TOTAL,))), EVERYTHING)
    np.testing.assert_array_equal(points.column("step"), np.delete(series.steps, 2))
    np.testing.assert_array_equal(points.column("time"), np.delete(series.wall_times, 2))


def test_nothing_in_view_is_an_empty_table() -> None:
    points = Points(curves_of(some_run(points=5, tags=(TOTAL,))), (1e6, 2e6))
    assert len(points) == 0
    assert "".join(points.lines(points.order("raw", descending=False))) == ""
