"""The rules of judging, as a person sets them."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.health.early_stopping import EarlyStopping
from rvcmonitor.analysis.health.limits import Limits
from rvcmonitor.analysis.options import AnalysisOptions
from rvcmonitor.ui.charts.card_titles import card_title
from rvcmonitor.ui.verdict.rules_dialog import EARLY_STOPPING, LIMITS, RulesDialog
from tests.ui.finding import find

TAGS = ("loss/g/total", "loss/g/mel")
UNUSUAL = AnalysisOptions(
    "mel",
    EarlyStopping("loss/d/total", 0.001, 25, 10, "max", 30.5),
    Limits(sustained=7, grad_g=123.4567, kl_near_zero=0.012345678),
)


def dialog(qtbot: QtBot, options: AnalysisOptions, page: int = LIMITS) -> RulesDialog:
    made = RulesDialog(options, TAGS, page)
    qtbot.addWidget(made)
    made.show()
    return made


def press(made: RulesDialog, words: str) -> None:
    buttons = made.findChildren(QPushButton)
    next(each for each in buttons if each.text().replace("&", "") == words).click()


@pytest.mark.parametrize("options", [AnalysisOptions(), UNUSUAL])
def test_what_nobody_touches_stays_exactly(qtbot: QtBot, options: AnalysisOptions) -> None:
    assert dialog(qtbot, options).options == options


def test_every_rule_can_be_changed(qtbot: QtBot) -> None:
    made = dialog(qtbot, AnalysisOptions())
    form = made.early_stopping
    form.monitor.setCurrentIndex(form.monitor.findText("loss/g/mel"))
    form.mode.setCurrentIndex(1)
    form.min_delta.setValue(0.5)
    form.patience.setValue(7)
    form.start_from_epoch.setValue(3)
    form.has_baseline.setChecked(True)
    form.baseline.setValue(31)
    expected = EarlyStopping("loss/g/mel", 0.5, 7, 3, "max", 31.0)
    assert made.options.early_stopping == expected


def test_every_limit_has_a_field(qtbot: QtBot) -> None:
    made = dialog(qtbot, AnalysisOptions())
    assert made.limits.boxes.keys() == asdict(Limits()).keys()
    for box in made.limits.boxes.values():
        box.stepUp()
    before, after = asdict(Limits()), asdict(made.options.limits)
    assert all(after[name] > before[name] for name in before)
    assert isinstance(made.options.limits.sustained, int)


def test_parts_are_read_as_per_cent(qtbot: QtBot) -> None:
    made = dialog(qtbot, AnalysisOptions())
    made.limits.boxes["warm_up"].setValue(10)
    assert made.options.limits.warm_up == pytest.approx(0.1)


@pytest.mark.parametrize("page", [EARLY_STOPPING, LIMITS])
def test_back_to_defaults_of_the_page_that_is_seen(qtbot: QtBot, page: int) -> None:
    made = dialog(qtbot, UNUSUAL, page)
    press(made, "Back to defaults")
    expected = (
        AnalysisOptions("mel", EarlyStopping(), UNUSUAL.limits)
        if page == EARLY_STOPPING
        else AnalysisOptions("mel", UNUSUAL.early_stopping, Limits())
    )
    assert made.options == expected


def test_enter_accepts(qtbot: QtBot) -> None:
    made = dialog(qtbot, AnalysisOptions())
    with qtbot.waitSignal(made.accepted):
        ok = find(made, QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
        QTest.keyClick(ok, Qt.Key.Key_Return)


def test_it_opens_on_what_the_verdict_uses(qtbot: QtBot) -> None:
    made = dialog(qtbot, AnalysisOptions())
    assert made.limits.isVisible()
    assert not made.early_stopping.isVisible()


def test_measures_are_spelt_as_on_the_charts(qtbot: QtBot) -> None:
    made = dialog(qtbot, AnalysisOptions())
    labels = [label.text() for label in made.limits.findChildren(QLabel)]
    titles = [card_title(tag) for tag in ("loss/g/kl", "loss/g/mel", "loss/g/total", "grad_norm_g")]
    for title in titles:
        assert any(title in label for label in labels), title
    assert not any("kl" in label.split() for label in labels)
