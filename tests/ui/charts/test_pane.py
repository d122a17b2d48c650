"""The charts, used as a person would: which cards there are and what they show."""

from __future__ import annotations

import threading
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.curves.outliers import outlier_range
from rvcmonitor.analysis.curves.smoothing import centred_smoothing, tensorboard_smoothing
from rvcmonitor.live.name_pattern import compiled
from rvcmonitor.live.session import Guide, Published, Session
from rvcmonitor.training.run import Snapshot
from rvcmonitor.ui.chart.curves import prepare_card
from rvcmonitor.ui.chart.fit import PADDING
from rvcmonitor.ui.chart.flags import flag_rects
from rvcmonitor.ui.charts import curve_loader
from rvcmonitor.ui.charts.card_order import PINNED
from rvcmonitor.ui.charts.grid import GAP, GroupBox
from rvcmonitor.ui.charts.pane import ChartsPane
from rvcmonitor.ui.widgets.colours import ChartColours
from tests.ui.some_curves import (
    MEL,
    SPE,
    TAGS,
    TOTAL,
    analysis,
    noisy,
    resumed,
    show,
    some_run,
    some_series,
)

LEFT = Qt.MouseButton.LeftButton


def test_generator_total_and_mel_come_first(qtbot: QtBot) -> None:
    board = show(qtbot, some_run()).pane.board
    assert list(board.groups[PINNED]) == [TOTAL, MEL]
    shown = [tag for tags in board.groups.values() for tag in tags]
    assert sorted(shown) == sorted(TAGS)


@pytest.mark.parametrize(
    ("total", "mel"),
    [
        ("loss/g/total", "loss/g/mel"),
        ("loss_avg/generator_total", "loss_avg/mel"),
        ("loss_avg/loss_gen_total", "loss_avg/loss_spectral"),
    ],
)
def test_whatever_the_trainer_calls_them(qtbot: QtBot, total: str, mel: str) -> None:
    pane = show(qtbot, some_run(tags=("x", mel, total))).pane
    assert list(pane.board.groups[PINNED]) == [total, mel]
    assert pane.cards[total].title.text() == "Generator total"
    assert pane.cards["x"].title.text() == "x"


def test_training_and_validation_have_a_card_of_what_lies_between(qtbot: QtBot) -> None:
    run = some_run(tags=("epoch_loss", "validation/epoch_loss", "epoch_accuracy"))
    shown = show(qtbot, run)
    card = shown.pane.cards["validation/gap"]
    assert card.title.text() == "Validation less training"
    assert "validation/gap" in shown.pane.board.groups["validation"]
    (curve,) = card.chart.content.card.curves
    one, two = run.series["epoch_loss"], run.series["validation/epoch_loss"]
    assert curve.raw.values == pytest.approx(two.values - one.values, abs=1e-5)
    assert shown.pane.cards["epoch_loss"].title.text() == "Training loss"


def test_without_such_a_pair_there_is_no_such_card(qtbot: QtBot) -> None:
    assert "validation/gap" not in show(qtbot, some_run()).pane.cards


def test_a_card_shows_the_points_of_its_series(qtbot: QtBot) -> None:
    run = some_run()
    curve = show(qtbot, run).chart().content.card.curves[0]
    series = run.series[TOTAL]
    np.testing.assert_array_equal(curve.raw.values, series.values)
    np.testing.assert_array_equal(curve.x, series.steps / SPE)
    assert curve.smoothed is not None
    expected = tensorboard_smoothing(series.values, 0.987)
    np.testing.assert_array_equal(curve.smoothed.values, expected)


def test_a_folded_group_opens_by_a_click(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    assert "loss/g/0" not in shown.pane.cards
    box = next(b for b in shown.pane.findChildren(GroupBox) if "Parts" in b.title.text())
    QTest.mouseClick(box.title, LEFT)
    shown.settle()
    scroll = shown.pane.board.grid.verticalScrollBar()
    scroll.setValue(scroll.maximum())
    shown.settle()
    assert len(shown.chart("loss/g/0").content.card.curves) == 1
    QTest.mouseClick(box.title, LEFT)
    assert "loss/g/0" not in shown.pane.cards


def test_the_filter_takes_text_and_expressions(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    pane, field = shown.pane, shown.pane.toolbar.filter
    QTest.keyClicks(field, "MEL")
    assert list(pane.cards) == [MEL]
    field.clear()
    QTest.keyClicks(field, "g/(kl|mel)")
    assert set(pane.cards) == {MEL, "loss/g/kl"}
    field.clear()
    QTest.keyClicks(field, "discriminator")
    assert set(pane.cards) == {"loss/d/total"}, "the words of the title are found, too"


def test_a_wrong_expression_is_said(qtbot: QtBot) -> None:
    pane = show(qtbot, some_run()).pane
    QTest.keyClicks(pane.toolbar.filter, "g/(")
    assert pane.toolbar.complaint.isVisible()
    assert "regular expression" in pane.toolbar.complaint.text()
    pane.toolbar.filter.setText("g/")
    assert not pane.toolbar.complaint.isVisible()
    assert TOTAL in pane.cards


@pytest.mark.parametrize("typed", ["[[", "a{99999999999}", "(" * 400, "a" * 501])
def test_a_filter_that_cannot_be_understood_is_marked(qtbot: QtBot, typed: str) -> None:
    field = show(qtbot, some_run()).pane.toolbar.filter
    field.setText(typed)
    assert field.property("wrong")
    field.setText("g/")
    assert not field.property("wrong")


def test_an_empty_page_says_why(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    pane, session = shown.pane, shown.session
    assert not pane.nothing.isVisible()
    session.filter_runs(compiled("zoe"))
    assert pane.nothing.isVisible()
    assert "filter" in pane.nothing.text()
    session.filter_runs(None)
    session.tick([])
    assert "Nothing is drawn" in pane.nothing.text()
    assert not pane.board.isVisible()
    session.tick([some_run().path])
    shown.publish(replace(some_run(), series={}))
    assert "No curves have been logged yet" in pane.nothing.text()
    shown.publish(some_run())
    assert not pane.nothing.isVisible()
    assert pane.cards[TOTAL].chart.content.card.curves


def test_pins_are_remembered_for_the_trainer(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run(trainer="applio"))
    QTest.mouseClick(shown.pane.cards["loss/g/kl"].pin, LEFT)
    assert list(shown.pane.board.groups[PINNED]) == [TOTAL, MEL, "loss/g/kl"]
    assert shown.session.arrangement.pins == {"applio": (TOTAL, MEL, "loss/g/kl")}
    QTest.mouseClick(shown.pane.cards[TOTAL].pin, LEFT)
    assert list(shown.pane.board.groups[PINNED]) == [MEL, "loss/g/kl"]
    other = some_run("bea", trainer="mainline")
    shown.publish(some_run(), other)
    shown.session.select(other.path)
    assert list(shown.pane.board.groups[PINNED]) == [TOTAL, MEL]


def test_cards_can_be_moved(qtbot: QtBot) -> None:
    board = show(qtbot, some_run()).pane.board
    before = list(board.groups["losses"])
    board.shift(before[0], 1)
    assert list(board.groups["losses"]) == [before[1], before[0], *before[2:]]
    board.shift(MEL, -1)
    assert list(board.groups[PINNED]) == [MEL, TOTAL]
    board.reset_order()
    assert list(board.groups["losses"]) == before
    assert list(board.groups[PINNED]) == [MEL, TOTAL], "pins stay"
    board.shift(before[0], 1)
    board.reset_pins()
    assert list(board.groups[PINNED]) == [TOTAL, MEL]
    assert list(board.groups["losses"]) == [before[1], before[0], *before[2:]], "the order stays"


def test_a_card_fills_the_pane_and_goes_back(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    card, board = shown.pane.cards[MEL], shown.pane.board
    small = card.height()
    QTest.mouseDClick(card.title, LEFT)
    qtbot.waitUntil(lambda: card.height() > 1.5 * small)
    QTest.keyClick(card.chart, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: card.height() == small)
    QTest.keyClick(card.chart, Qt.Key.Key_F)
    assert board.alone is card
    QTest.keyClick(card.chart, Qt.Key.Key_F)
    assert board.alone is None


def test_a_card_that_fills_the_pane_goes_with_its_curve(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    pane, board = shown.pane, shown.pane.board
    QTest.mouseDClick(pane.cards[MEL].title, LEFT)
    pane.resize(pane.width() // 3, pane.height())
    QTest.keyClicks(pane.toolbar.filter, "discriminator")
    assert board.alone is None
    assert list(pane.cards) == ["loss/d/total"]
    assert pane.cards["loss/d/total"].isVisible()


def test_a_card_that_came_and_went_at_once_never_stands_alone(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    field = shown.pane.toolbar.filter
    field.setText("discriminator")
    shown.settle()
    field.setText("g/kl")
    (card,) = shown.pane.cards.values()
    field.setText("discriminator")
    QCoreApplication.sendPostedEvents()
    assert not card.isVisible()


def test_several_runs_differ_by_colour_and_dashes(qtbot: QtBot) -> None:
    runs = [some_run(f"voice {k}") for k in range(3)]
    shown = show(qtbot, *runs)
    assert {c.path for c in shown.chart().content.card.curves} == {run.path for run in runs}
    indices = dict(shown.chart().content.colour_indices)
    shown.session.tick([runs[2].path])
    shown.settle()
    assert shown.chart().content.colour_indices[runs[2].path] == indices[runs[2].path]
    assert len(shown.chart().content.card.curves) == 1


def test_typed_smoothing_counts_to_three_digits(qtbot: QtBot) -> None:
    run = some_run()
    shown = show(qtbot, run)
    field = shown.pane.toolbar.weight
    field.selectAll()
    QTest.keyClicks(field, "0.873")
    QTest.keyClick(field, Qt.Key.Key_Return)
    shown.settle()
    assert shown.session.view.smoothing == 0.873
    smoothed = shown.chart().content.card.curves[0].smoothed
    assert smoothed is not None
    expected = tensorboard_smoothing(run.series[TOTAL].values, 0.873)
    np.testing.assert_array_equal(smoothed.values, expected)


def test_the_slider_stops_at_the_weights_people_use(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    slider = shown.pane.toolbar.slider
    for weight in (0.5, 0.987):
        place = slider.place_of(weight) * slider.SCALE
        for beside in (-80, 60, 0):
            slider.setValue(round(place) + beside)
            assert shown.session.view.smoothing == weight
    slider.setValue(0)
    shown.settle()
    assert shown.session.view.smoothing == 0
    assert shown.chart().content.card.curves[0].smoothed is None


def test_the_slider_follows_keys(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    before = shown.session.view.smoothing
    QTest.keyClick(shown.pane.toolbar.slider, Qt.Key.Key_PageDown)
    assert shown.session.view.smoothing < before


def test_the_old_curve_stays_until_the_new_one_is_there(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    before = shown.chart().content.card
    shown.session.set_view(replace(shown.session.view, smoothing=0.9))
    assert shown.chart().content.card is before
    shown.settle()
    assert shown.chart().content.card is not before


def test_the_centred_curve(qtbot: QtBot) -> None:
    run = some_run()
    shown = show(qtbot, run)
    shown.session.set_view(replace(shown.session.view, smoothing_kind="centred"))
    shown.settle()
    smoothed = shown.chart().content.card.curves[0].smoothed
    assert smoothed is not None
    expected = centred_smoothing(run.series[TOTAL].values, 0.987)
    np.testing.assert_array_equal(smoothed.values, expected)


def test_outliers_are_ignored_as_tensorboard_does(qtbot: QtBot) -> None:
    values = noisy(400, 1)
    values[200] = 9999
    shown = show(qtbot, some_run(series={TOTAL: some_series(TOTAL, values)}))
    drawn = np.hstack((values.astype(np.float64), tensorboard_smoothing(values, 0.987)))
    low, high = float(values.min()), outlier_range(drawn)[1]
    air = PADDING * (high - low)
    assert shown.chart().projection.y == pytest.approx((low - air, high + air))
    QTest.mouseClick(shown.pane.toolbar.outliers, LEFT)
    shown.settle()
    assert shown.chart().projection.y[1] > 100


def test_a_logarithmic_axis_says_what_it_cannot_show(qtbot: QtBot) -> None:
    values = noisy(400, 1) - 20
    shown = show(qtbot, some_run(series={TOTAL: some_series(TOTAL, values)}))
    QTest.mouseClick(shown.pane.toolbar.log, LEFT)
    shown.settle()
    assert str(int((values <= 0).sum())) in shown.chart().content.note
    assert shown.chart(MEL).content.note == ""
    assert np.isfinite(shown.chart().projection.y).all()


@pytest.mark.parametrize("axis", ["epoch", "step", "relative", "wall"])
def test_every_axis_has_its_own_numbers(qtbot: QtBot, axis: str) -> None:
    run = some_run()
    shown = show(qtbot, run)
    combo = shown.pane.toolbar.axis
    combo.setCurrentIndex(combo.findData(axis))
    combo.activated.emit(combo.currentIndex())
    shown.settle()
    series = run.series[TOTAL]
    expected = {
        "epoch": series.steps / SPE,
        "step": series.steps,
        "relative": series.wall_times - series.wall_times[0],
        "wall": series.wall_times,
    }[axis]
    scene = shown.chart().content
    assert scene.x_axis == axis
    np.testing.assert_array_equal(scene.card.curves[0].x, expected)
    low, high = shown.chart().projection.x
    assert low <= expected[0] < expected[-1] <= high


def test_without_known_epochs_the_axis_is_steps(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run(epochs=False))
    assert shown.chart().content.x_axis == "step"


def test_values_that_are_no_numbers_are_marked(qtbot: QtBot) -> None:
    values = noisy(400, 1)
    values[[100, 300]] = np.nan, np.inf
    shown = show(qtbot, some_run(series={TOTAL: some_series(TOTAL, values)}))
    curve = shown.chart().content.card.curves[0]
    np.testing.assert_array_equal(curve.nonfinite, [101, 301])
    assert len(curve.x) == 398
    assert "loss" in shown.chart().accessibleName() or shown.chart().accessibleName()


def test_resumed_runs_show_branches_and_starts(qtbot: QtBot) -> None:
    run = resumed(some_run())
    scene = show(qtbot, run).chart().content
    curve = scene.card.curves[0]
    np.testing.assert_array_equal(curve.raw.values, run.series[TOTAL].values)
    (x, values) = curve.abandoned[0]
    np.testing.assert_array_equal(x, run.series[TOTAL].abandoned[0].steps / SPE)
    np.testing.assert_array_equal(values, run.series[TOTAL].abandoned[0].values)
    assert [x for x, _ in scene.starts] == [1.0, 201.0]


def test_a_click_on_a_flag_tells_the_session(qtbot: QtBot) -> None:
    run = some_run()
    found = {run.path: analysis((240 * SPE, TOTAL), (300 * SPE, MEL))}
    shown = show(qtbot, run, analyses=found)
    chart = shown.chart()
    (_, rect), _ = flag_rects(chart.content.flags, chart.projection)
    with qtbot.waitSignal(shown.session.step_shown) as told:
        QTest.mouseClick(chart.viewport(), LEFT, pos=rect.center().toPoint())
    assert told.args == [240 * SPE]
    assert chart.content.flags[0].shown
    assert shown.chart(MEL).content.shown_x == 240, "the step is marked on every chart"


def test_a_candidate_of_the_list_is_brought_into_view(qtbot: QtBot) -> None:
    run = some_run()
    shown = show(qtbot, run, analyses={run.path: analysis((240 * SPE, TOTAL))})
    shown.chart().x_view.show((10.0, 50.0))
    shown.session.show_step(240 * SPE)
    assert shown.chart().projection.x == (220.0, 260.0)


def test_guides_choose_cards_and_smoothing(qtbot: QtBot) -> None:
    run = some_run(tags=(*TAGS, "loss_avg_50/g/total", "loss_avg_50/g/mel"))
    shown = show(qtbot, run)
    combo = shown.pane.toolbar.guide
    assert "Averages" in combo.itemText(0), "the default fits what the trainer logs"
    assert shown.session.view.smoothing == 0.5
    expected: dict[Guide, tuple[list[str], float]] = {
        "classic": ([TOTAL, MEL], 0.987),
        "mel": ([MEL, TOTAL], 0.0),
        "averages": (["loss_avg_50/g/total", "loss_avg_50/g/mel", "grad_norm_g"], 0.5),
        "health": (["loss/g/kl", "grad_norm_g", TOTAL], 0.5),
    }
    for guide, (tags, smoothing) in expected.items():
        combo.setCurrentIndex(combo.findData(guide))
        combo.activated.emit(combo.currentIndex())
        assert list(shown.pane.board.groups[PINNED]) == tags
        assert shown.session.view.smoothing == smoothing
        assert combo.toolTip(), "a sentence of what to look at"


def test_own_smoothing_survives_another_run(qtbot: QtBot) -> None:
    averaged = some_run("bea", tags=(TOTAL, "loss_avg_50/g/total"))
    shown = show(qtbot, some_run(), averaged)
    shown.pane.toolbar.weight.setValue(0.7)
    shown.session.select(averaged.path)
    assert shown.session.view.smoothing == 0.7


def test_smoothing_fits_the_run_after_a_restart(qtbot: QtBot) -> None:
    averaged = some_run("bea", tags=(TOTAL, "loss_avg_50/g/total"))
    remembered = show(qtbot, averaged).session.view
    assert remembered.smoothing == 0.5
    session = Session()
    session.set_view(remembered)
    pane = ChartsPane(session)
    qtbot.addWidget(pane)
    run = some_run()
    session.publish(Published(Snapshot(runs=(run,))))
    assert session.view.smoothing == 0.987


def test_new_points_appear(qtbot: QtBot) -> None:
    run = some_run(points=400)
    shown = show(qtbot, run)
    longer = {tag: some_series(tag, noisy(400, 7 * k + 4)) for k, tag in enumerate(TAGS)}
    longer[TOTAL] = some_series(TOTAL, np.append(run.series[TOTAL].values, noisy(5, 3)))
    shown.publish(replace(run, series=longer))
    curve = shown.chart().content.card.curves[0]
    assert len(curve.x) == 405
    assert curve.smoothed is not None
    expected = tensorboard_smoothing(longer[TOTAL].values, 0.987)
    np.testing.assert_array_equal(curve.smoothed.values, expected)


def test_dark_palettes_are_followed(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    chart = shown.chart()
    corner = partial(lambda: chart.grab().toImage().pixelColor(chart.width() - 3, 2))
    assert corner().lightness() > 200
    palette = QPalette(Qt.GlobalColor.black)
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        palette.setColor(role, Qt.GlobalColor.black)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        palette.setColor(role, Qt.GlobalColor.white)
    shown.pane.setPalette(palette)
    shown.settle()
    assert corner().lightness() < 50
    assert ChartColours.of(chart.palette()).dark


def test_a_small_window_keeps_everything_in_reach(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    shown.pane.resize(480, 500)
    shown.settle()
    toolbar = shown.pane.toolbar
    for part in (toolbar.guide, toolbar.weight, toolbar.axis, toolbar.log, toolbar.more):
        right = part.mapTo(shown.pane, part.rect().bottomRight())
        assert shown.pane.rect().contains(right)
    assert shown.pane.board.grid.columns("medium") == 1


def test_a_card_that_goes_away_is_not_repainted(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    chart = shown.chart()
    shown.pane.toolbar.filter.setText("mel")
    chart.refresh()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shown.settle()
    assert list(shown.pane.cards) == [MEL]


@pytest.mark.parametrize("width", [700, 1000, 1440, 2560])
def test_the_slider_stands_beside_its_label(qtbot: QtBot, width: int) -> None:
    shown = show(qtbot, some_run())
    shown.pane.resize(width, 700)
    shown.settle()
    bar = shown.pane.toolbar
    label = next(label for label in bar.findChildren(QLabel) if label.buddy() is bar.slider)
    assert 0 <= bar.slider.geometry().left() - label.geometry().right() <= 10
    assert 0 <= bar.weight.geometry().left() - bar.slider.geometry().right() <= 10


def test_learning_rates_can_be_read(qtbot: QtBot) -> None:
    values = 1e-4 * 0.999 ** np.arange(300.0)
    shown = show(qtbot, some_run(series={"learning_rate": some_series("learning_rate", values)}))
    shown.pane.board.bring_into_view(shown.pane.cards["learning_rate"])
    shown.settle()
    text = shown.pane.cards["learning_rate"].value.text()
    assert "e" not in text
    newest = tensorboard_smoothing(values, 0.987)[-1]
    assert float(text.replace(",", ".")) == pytest.approx(newest, rel=1e-3)


def test_pinned_cards_fill_the_width_and_the_others_are_alike(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run(tags=(*TAGS, "a", "b", "c", "d")))
    shown.pane.resize(1500, 900)
    shown.settle()
    cards = shown.pane.cards
    widths = {tag: cards[tag].width() for tag in cards}
    assert widths[TOTAL] > 1.5 * widths["loss/g/kl"]
    alike = [width for tag, width in widths.items() if tag not in (TOTAL, MEL)]
    assert max(alike) - min(alike) <= GAP, "a row with room at its end has a gap less"


def test_the_guides_name_is_not_cut_off(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run(tags=(*TAGS, "loss_avg_50/g/total")))
    guide = shown.pane.toolbar.guide
    assert "Averages" in guide.currentText()
    option = QStyleOptionComboBox()
    guide.initStyleOption(option)
    room = guide.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxEditField,
        guide,
    )
    assert guide.fontMetrics().horizontalAdvance(guide.currentText()) <= room.width()


def test_the_menu_of_a_card_goes_with_it(qtbot: QtBot) -> None:
    shown = show(qtbot, some_run())
    shown.pane.cards[TOTAL].more.click()
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    shown.session.publish(Published(Snapshot(runs=(some_run(tags=(MEL,)),)), {}))
    shown.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert TOTAL not in shown.pane.cards
    assert QApplication.activePopupWidget() is None


def test_what_takes_its_time_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = show(qtbot, some_run())
    pane, go_on = shown.pane, threading.Event()

    def slow(*arguments: object, **named: object) -> object:
        go_on.wait(20)
        return prepare_card(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(curve_loader, "prepare_card", slow)
    assert not pane.busy.isVisible()
    pane.toolbar.weight.setValue(0.9)
    qtbot.waitUntil(pane.busy.isVisible)
    go_on.set()
    qtbot.waitUntil(lambda: not pane.busy.isVisible(), timeout=20_000)
