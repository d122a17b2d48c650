"""Candidates, the verdict's turn and stars: on which cards, where, and all of them readable."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.analysis.findings import Analysis, VerdictState
from rvcmonitor.analysis.verdict.lag import LAGS
from rvcmonitor.message import Message
from rvcmonitor.ui.chart.content import Flag, Look
from rvcmonitor.ui.chart.flags import flag_rects
from rvcmonitor.ui.chart.projection import Projection
from rvcmonitor.ui.chart.turn import turn_words
from rvcmonitor.ui.widgets.colours import ChartColours
from tests.ui.chart.test_navigation import drag
from tests.ui.fonts import needs_a_usual_font
from tests.ui.some_curves import MEL, SPE, TOTAL, Shown, analysis, hover, show, some_run

AVERAGES = ("loss_avg_50/g/total", "loss_avg_50/g/mel")
PLACES = st.lists(st.tuples(st.floats(0, 100), st.floats(-50, 150)), min_size=1, max_size=7)


@given(PLACES, st.integers(200, 1500), st.integers(110, 500))
def test_no_flag_hides_anothers_number(
    places: list[tuple[float, float]], width: int, height: int
) -> None:
    flags = [Flag(rank, 50 * rank, x, value) for rank, (x, value) in enumerate(places, 1)]
    plot = QRectF(56, 8, width, height)
    placed = flag_rects(flags, Projection(plot, (0.0, 100.0), (0.0, 100.0)))
    assert {flag.rank for flag, _ in placed} == {flag.rank for flag in flags}
    for _, rect in placed:
        assert plot.adjusted(-1, -1, 1, 1).contains(rect)
    for (_, one), (_, other) in combinations(placed, 2):
        assert not one.intersects(other)


def test_candidates_are_marked_wherever_epochs_are_looked_for(qtbot: QtBot) -> None:
    run = some_run(tags=(TOTAL, MEL, "loss/g/kl", *AVERAGES))
    shown = show(qtbot, run, analyses={run.path: analysis((240 * SPE, TOTAL), (300 * SPE, MEL))})
    for tag in (TOTAL, MEL, *AVERAGES):
        scene = shown.chart(tag).content
        assert [(flag.rank, flag.x) for flag in scene.flags] == [(1, 240), (2, 300)]
        curve = scene.card.curves[0]
        assert scene.flags[0].value == curve.main.values[239]
    assert not shown.chart("loss/g/kl").content.flags


def test_the_lowest_single_value_is_marked_where_it_is(qtbot: QtBot) -> None:
    run = some_run()
    found = analysis((240 * SPE, MEL))
    candidate = replace(found.candidates[0], kind="raw-lowest")
    shown = show(qtbot, run, analyses={run.path: replace(found, candidates=(candidate,))})
    (flag,) = shown.chart(MEL).content.flags
    assert flag.value == run.series[MEL].values[239]


def turned(state: VerdictState, lowest: int, since: int) -> Analysis:
    found = analysis()
    verdict = replace(found.verdict, state=state, lowest_step=lowest, since_step=since)
    return replace(found, verdict=verdict)


@pytest.mark.parametrize(("state", "word"), [("flat", "Flat"), ("rising", "Rising")])
def test_the_verdicts_low_point_is_on_its_metrics_card(
    qtbot: QtBot, state: VerdictState, word: str
) -> None:
    run = some_run(tags=(TOTAL, MEL, AVERAGES[0]))
    shown = show(qtbot, run, analyses={run.path: turned(state, 240 * SPE, 300 * SPE + SPE // 2)})
    for tag in (TOTAL, AVERAGES[0]):
        turn = shown.chart(tag).content.turn
        assert turn is not None
        assert (turn.lowest, turn.since, turn.until) == (240.0, 300.5, 400.0)
        assert word in turn.since_word
    assert shown.chart(MEL).content.turn is None


def test_the_turn_is_painted(qtbot: QtBot) -> None:
    run = some_run()
    shown = show(qtbot, run, analyses={run.path: turned("rising", 240 * SPE, 300 * SPE)})
    chart = shown.chart()
    image = chart.grab().toImage()
    colours = ChartColours.of(chart.palette())
    y = round(chart.projection.plot.top()) + 2
    ground = [
        image.pixelColor(round(chart.projection.pixel(epoch, 20)[0]), y) for epoch in (100.7, 395.0)
    ]
    assert [each.name() for each in ground] == [colours.background.name(), colours.shade.name()]


def test_no_flag_lies_on_the_words_of_the_turn(qtbot: QtBot) -> None:
    """Where candidates stand close together, their flags reach up to the words."""
    needs_a_usual_font()
    run = some_run()
    near = [(epoch * SPE, TOTAL) for epoch in range(228, 270, 6)]
    verdict = turned("rising", 240 * SPE, 250 * SPE).verdict
    shown = show(qtbot, run, analyses={run.path: replace(analysis(*near), verdict=verdict)})
    chart = shown.chart()
    look = Look.of(chart.palette(), chart.font(), 1.0)
    for height in range(160, 340, 20):
        at = replace(chart.projection, plot=QRectF(50, 8, 320, height))
        words = turn_words(chart.content, at, look)
        flags = flag_rects(chart.content.flags, at)
        assert [word for word, _ in words] == ["Lowest", "Rising since here"]
        assert len(flags) == len(near)
        for word, place in words:
            assert not any(place.intersects(flag) for _, flag in flags), (height, word)


def test_where_the_low_point_may_be_is_a_band(qtbot: QtBot) -> None:
    """Beside the line at the likeliest place; nobody can drag it."""
    run = some_run()
    shown = show(qtbot, run, analyses={run.path: turned("rising", 240 * SPE, 300 * SPE)})
    chart = shown.chart()
    before = chart.grab().toImage()
    turn = chart.content.turn
    assert turn is not None
    chart.show_content(
        replace(chart.content, turn=replace(turn, lowest_range=(220.0, 265.0)), flags=())
    )
    shown.settle()
    after = chart.grab().toImage()
    y = round(chart.projection.plot.top()) + 30
    for epoch, changed in ((222.0, True), (263.0, True), (215.0, False), (270.0, False)):
        x = round(chart.projection.across(epoch))
        assert (before.pixelColor(x, y) != after.pixelColor(x, y)) == changed, epoch
    held = chart.projection.across(222.0), chart.projection.across(240.0)
    for pixel in held:
        start = QPoint(round(pixel), y)
        drag(chart, Qt.MouseButton.LeftButton, start, start + QPoint(40, 0))
    assert chart.content.turn is not None
    assert chart.content.turn.lowest_range == (220.0, 265.0)


@pytest.mark.parametrize("late", [True, False])
def test_in_the_band_it_is_said_that_the_guides_curve_lags(qtbot: QtBot, late: bool) -> None:
    run = some_run()
    found = turned("rising", 240 * SPE, 300 * SPE)
    notes = (LAGS,) if late else (Message("All parts rise."),)
    verdict = replace(found.verdict, lowest_range=(220 * SPE, 270 * SPE), notes=notes)
    shown = show(qtbot, run, analyses={run.path: replace(found, verdict=verdict)})
    chart = shown.chart()
    for epoch, said in ((240, late), (200, False), (300, False)):
        hover(chart, QPoint(round(chart.projection.across(epoch)), chart.rect().center().y()))
        shown.settle()
        words = "A curve smoothed with 0.987 lags by about 76 points"
        assert (words in shown.pane.tip.text()) == said, epoch


def test_an_open_verdict_marks_nothing(qtbot: QtBot) -> None:
    run = some_run()
    shown = show(qtbot, run, analyses={run.path: analysis()})
    assert shown.chart().content.turn is None


def test_stars_stand_at_the_rated_epochs(qtbot: QtBot) -> None:
    run = some_run()
    shown = show(qtbot, run)
    before = shown.chart().grab().toImage()
    shown.session.rate(run, Rating(120, 4, file="anna_120e_6000s.pth", step=120 * SPE))
    shown.session.rate(run, Rating(200, 2, file="anna_200e.pth"))
    for tag in (TOTAL, MEL):
        stars = shown.chart(tag).content.stars
        assert [(each.x, each.stars) for each in stars] == [(120, 4), (200, 2)]
    assert not shown.chart("loss/g/kl").content.stars
    assert shown.chart().grab().toImage() != before
    shown.session.rate(run, Rating(120, 0, file="anna_120e_6000s.pth"))
    assert [each.x for each in shown.chart().content.stars] == [200]


def test_stars_of_another_run_are_not_shown(qtbot: QtBot) -> None:
    run = some_run()
    shown = show(qtbot, run)
    shown.session.rate(some_run("bea"), Rating(120, 4, step=120 * SPE))
    assert not shown.chart().content.stars


def test_a_step_between_two_points_lies_between_them(qtbot: QtBot) -> None:
    curve = show(qtbot, some_run()).chart().content.card.curves[0]
    np.testing.assert_allclose(curve.x_of_step(10 * SPE + 10), 10.2)
    assert curve.x_of_step(0) == curve.x[0]
    assert curve.x_of_step(10**9) == curve.x[-1]


def test_the_card_on_the_screen_stays_when_a_candidate_is_shown(qtbot: QtBot) -> None:
    run = some_run(tags=(TOTAL, MEL, *AVERAGES))
    shown: Shown = show(qtbot, run, analyses={run.path: analysis((240 * SPE, MEL))})
    bar = shown.pane.board.grid.verticalScrollBar()
    before = bar.value()
    shown.session.show_step(240 * SPE)
    shown.settle()
    assert bar.value() == before
    assert all(chart.content.flags[0].shown for chart in map(shown.chart, (TOTAL, *AVERAGES)))


def test_the_low_point_is_a_band_as_wide_as_it_is_uncertain(qtbot: QtBot) -> None:
    run = some_run()
    found = turned("rising", 240 * SPE, 300 * SPE)
    verdict = replace(found.verdict, lowest_range=(220 * SPE, 270 * SPE))
    shown = show(qtbot, run, analyses={run.path: replace(found, verdict=verdict)})
    turn = shown.chart().content.turn
    assert turn is not None
    assert turn.lowest_range == (220.0, 270.0)
    chart = shown.chart()
    image = chart.grab().toImage()
    ground = ChartColours.of(chart.palette()).background.name()

    def shaded(epoch: float) -> bool:
        x = round(chart.projection.across(epoch))
        top = round(chart.projection.plot.top()) + 20
        square = ((x + dx, top + dy) for dx in range(8) for dy in range(8))
        return all(image.pixelColor(*place).name() != ground for place in square)

    assert [shaded(epoch) for epoch in (190.0, 250.0)] == [False, True]


@pytest.mark.parametrize("state", ["none", "broken", "improving"])
def test_only_a_turn_is_marked_as_one(qtbot: QtBot, state: VerdictState) -> None:
    run = some_run()
    shown = show(qtbot, run, analyses={run.path: turned(state, 240 * SPE, 300 * SPE)})
    assert shown.chart().content.turn is None


def test_what_only_the_guides_choose_is_marked_more_quietly(qtbot: QtBot) -> None:
    run = some_run()
    found = analysis((240 * SPE, TOTAL), (300 * SPE, TOTAL))
    one, two = found.candidates
    both = (one, replace(two, group="guide"))
    shown = show(qtbot, run, analyses={run.path: replace(found, candidates=both)})
    assert [flag.by_guide for flag in shown.chart().content.flags] == [False, True]
