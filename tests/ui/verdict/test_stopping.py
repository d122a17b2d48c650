"""What people see of a stop: the plan, its dry run, the dialog, the countdown; and of the pace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.findings import Pace, TimeLeft
from rvcmonitor.analysis.pace.pace import SLOWER
from rvcmonitor.analysis.stopping.rule import RuleKind, StopPlan, StopRule
from rvcmonitor.analysis.stopping.stop_point import DryRun, StopPoint
from rvcmonitor.live.session import Published, Session
from rvcmonitor.live.stop_board import StopProgress
from rvcmonitor.message import Message
from rvcmonitor.training.run import Run, Snapshot
from rvcmonitor.ui.verdict.panel import VerdictPanel
from rvcmonitor.ui.verdict.stop_words import dry_run_words, rule_words
from rvcmonitor.ui.verdict.stopping_dialog import StoppingDialog
from rvcmonitor.ui.widgets.banner import Banners
from rvcmonitor.ui.widgets.pace_words import end_words, left_words, pace_lines
from rvcmonitor.ui.window.stop_banners import StopBanners
from tests.ui.some_runs import a_run, an_analysis

REASON = Message("The loss has been rising for {epochs} epochs.", {"epochs": 50})
POINT = StopPoint(10_700, 214, REASON)
NOON = 1_760_000_000.0
PACE = Pace(60.0, 75.0, 100.0, TimeLeft(7500.0, 7200.0, 7800.0))


def training(**changes: object) -> Run:
    return replace(
        a_run(state="training", total_epochs=300, last_write=NOON),
        **changes,  # type: ignore[arg-type] # its fields
    )


def shown(session: Session, run: Run, pace: Pace | None = None) -> None:
    told = an_analysis(pace=pace)
    session.publish(Published(Snapshot(runs=(run,)), {run.path: told}, loaded=True))


def panel(qtbot: QtBot, session: Session) -> VerdictPanel:
    made = VerdictPanel(session)
    qtbot.addWidget(made)
    made.resize(330, 900)
    made.show()
    return made


def test_the_plan_is_off_and_its_dry_run_is_told(qtbot: QtBot) -> None:
    session, run = Session(), training()
    made = panel(qtbot, session)
    wanted: list[tuple[Path, StopRule]] = []
    session.stopping.dry_run_wanted.connect(lambda path, rule: wanted.append((path, rule)))
    shown(session, run)
    assert wanted[0] == (run.path, StopRule())
    assert "Working out" in made.stopping.text()
    session.stopping.set_dry_run(run.path, StopRule(), DryRun(POINT, POINT))
    assert "off (dry run: epoch 214)" in made.stopping.text()
    assert "It would have stopped at epoch 214." in made.stopping.text()
    session.stopping.set_plan(run.path, StopPlan(on=True))
    assert made.stopping.title.text() == "Stop by itself: on"
    session.stopping.set_plan(run.path, StopPlan(on=True, afterwards="shutdown"))
    assert made.stopping.title.text() == "Stop by itself: on (afterwards: shut down)"


def test_nothing_is_worked_out_for_a_panel_that_nobody_sees(qtbot: QtBot) -> None:
    session = Session()
    made = panel(qtbot, session)
    made.hide()
    wanted: list[object] = []
    session.stopping.dry_run_wanted.connect(lambda *asked: wanted.append(asked))
    shown(session, training())
    session.stopping.set_plan(training().path, StopPlan(on=True))
    assert wanted == []


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (DryRun(), "It would not have stopped yet."),
        (DryRun(POINT, None), "That no longer holds: it would not stop now."),
        (DryRun(lacks=Message("Nothing has been logged yet.")), "Nothing has been logged yet."),
        (DryRun(replace(POINT, epoch=None)), "It would have stopped at step 10"),
    ],
)
def test_what_a_dry_run_says(qapp: object, found: DryRun, says: str) -> None:
    assert says in dry_run_words(found)


def test_every_rule_has_its_words(qapp: object) -> None:
    kinds: tuple[RuleKind, ...] = ("rising", "flat", "keras", "epoch", "health", "disk")
    assert len({rule_words(StopRule(kind)) for kind in kinds}) == len(kinds)


def test_the_dialog_makes_a_plan(qtbot: QtBot) -> None:
    session, run = Session(), training()
    dialog = StoppingDialog(run, session.stopping)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.plan == StopPlan()
    assert not dialog.on.isChecked()
    assert dialog.epochs.isVisible()
    assert not dialog.patience.isVisible()
    dialog.kind.setCurrentIndex(dialog.kind.findData("keras"))
    assert dialog.patience.isVisible()
    assert not dialog.epochs.isVisible()
    dialog.monitor.setCurrentIndex(dialog.monitor.findData("loss/g/mel"))
    dialog.patience.setValue(70)
    dialog.on.setChecked(True)
    dialog.afterwards.setCurrentIndex(dialog.afterwards.findData("sleep"))
    plan = dialog.plan
    assert (plan.on, plan.afterwards, plan.rule.kind) == (True, "sleep", "keras")
    assert (plan.rule.keras.monitor, plan.rule.keras.patience) == ("loss/g/mel", 70)


def test_no_rule_is_chosen_before_it_is_switched_on(qtbot: QtBot) -> None:
    session = Session()
    dialog = StoppingDialog(training(), session.stopping)
    qtbot.addWidget(dialog)
    dialog.show()
    fields = (dialog.kind, dialog.epochs, dialog.afterwards)
    assert not any(field.isEnabled() for field in fields)
    QTest.keyClick(dialog.kind, Qt.Key.Key_Down)
    assert dialog.rule == StopRule()
    dialog.on.click()
    assert all(field.isEnabled() for field in fields)
    QTest.keyClick(dialog.kind, Qt.Key.Key_Down)
    assert dialog.rule != StopRule()
    dialog.on.click()
    assert not any(field.isEnabled() for field in fields)


def test_the_dialog_says_how_long_a_loss_has_to_be_flat(qtbot: QtBot) -> None:
    session = Session()
    dialog = StoppingDialog(training(), session.stopping)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.tenth.isVisible()
    dialog.kind.setCurrentIndex(dialog.kind.findData("flat"))
    dialog.epochs.setValue(70)
    assert dialog.tenth.isVisible()
    assert "for 70 epoch" in dialog.tenth.text()
    assert "a tenth of the training" in dialog.tenth.text()


def test_the_dialog_shows_the_dry_run_of_what_is_chosen(qtbot: QtBot) -> None:
    session, run = Session(), training()
    dialog = StoppingDialog(run, session.stopping)
    qtbot.addWidget(dialog)
    dialog.epochs.setValue(80)
    session.stopping.set_dry_run(run.path, replace(StopRule(), epochs=80), DryRun(POINT, POINT))
    assert "epoch 214" in dialog.dry_run.text()


def test_the_dialog_says_from_when_the_epochs_count(qtbot: QtBot) -> None:
    session, run = Session(), training()
    session.stopping.set_dry_run(run.path, StopRule(), DryRun(None, None))
    dialog = StoppingDialog(run, session.stopping)
    qtbot.addWidget(dialog)
    assert "not have stopped yet" in dialog.dry_run.text()
    assert "count from when the verdict says so" in dialog.dry_run.text()
    session.stopping.set_dry_run(run.path, StopRule(), DryRun(POINT, POINT))
    assert "count from" not in dialog.dry_run.text()


def test_nobody_waits_longer_for_the_dry_run_of_many_epochs(qtbot: QtBot) -> None:
    session, run = Session(), training()
    dialog = StoppingDialog(run, session.stopping)
    qtbot.addWidget(dialog)
    wanted: list[StopRule] = []
    session.stopping.dry_run_wanted.connect(lambda _path, rule: wanted.append(rule))
    dialog.epochs.setValue(900_000)
    qtbot.waitUntil(lambda: replace(StopRule(), epochs=900_000) in wanted)


def test_the_dialog_says_that_the_countdown_begins_at_once(qtbot: QtBot) -> None:
    session, run = Session(), training()
    dialog = StoppingDialog(run, session.stopping)
    qtbot.addWidget(dialog)
    dialog.show()
    session.stopping.set_dry_run(run.path, StopRule(), DryRun(POINT, replace(POINT, epoch=230)))
    assert not dialog.at_once.isVisible()
    dialog.on.setChecked(True)
    assert dialog.at_once.isVisible()
    assert dialog.at_once.text() == "This has held since epoch 230: the countdown begins at once."
    session.stopping.set_dry_run(run.path, StopRule(), DryRun(POINT, None))
    assert not dialog.at_once.isVisible()


def test_what_has_ended_is_not_counted_down(qtbot: QtBot) -> None:
    session, run = Session(), training(state="finished")
    session.stopping.set_dry_run(run.path, StopRule(), DryRun(POINT, POINT))
    dialog = StoppingDialog(run, session.stopping)
    qtbot.addWidget(dialog)
    dialog.on.setChecked(True)
    assert dialog.at_once.text() == ""


def test_the_dialog_says_at_once_that_it_could_not_be_ended(qtbot: QtBot) -> None:
    session, run = Session(), training()
    asked: list[object] = []
    session.stopping.refusal_wanted.connect(asked.append)
    dialog = StoppingDialog(run, session.stopping)
    qtbot.addWidget(dialog)
    dialog.show()
    assert asked == [run.path]
    assert not dialog.refusal.isVisible()
    height = dialog.epochs.height()
    session.stopping.set_refusal(run.path, Message("It runs on another computer, box."))
    assert dialog.refusal.isVisible()
    assert dialog.refusal.text() == "It runs on another computer, box."
    qtbot.waitUntil(lambda: dialog.epochs.height() == height)
    session.stopping.set_refusal(run.path, None)
    assert not dialog.refusal.isVisible()


def test_a_plan_of_another_run_s_tag_stays(qtbot: QtBot) -> None:
    session, run = Session(), training()
    keras = replace(StopRule().keras, monitor="validation/x")
    plan = StopPlan(on=True, rule=StopRule("keras", keras=keras))
    session.stopping.set_plan(run.path, plan)
    dialog = StoppingDialog(run, session.stopping)
    qtbot.addWidget(dialog)
    assert dialog.plan == plan


def counting(**changes: object) -> StopProgress:
    made = StopProgress(training().path, "kamal", POINT, "counting", 97)
    return replace(made, **changes)  # type: ignore[arg-type] # its fields


def test_the_countdown_is_a_banner_with_two_buttons(qtbot: QtBot) -> None:
    session, banners = Session(), Banners()
    qtbot.addWidget(banners)
    made = StopBanners(session.stopping, banners)
    asked: list[str] = []
    session.stopping.stop_requested.connect(lambda path: asked.append(f"stop {path.name}"))
    session.stopping.refused.connect(lambda path: asked.append(f"leave {path.name}"))
    session.stopping.set_progress((counting(),))
    assert "kamal will be stopped in 97 second" in banners.text()
    assert "The loss has been rising for 50 epochs." in banners.text()
    for words in ("Stop now", "Not now"):
        button(banners, words).click()
    assert asked == ["stop kamal", "leave kamal"]
    session.stopping.set_progress((counting(phase="afterwards", action="sleep", seconds=60),))
    assert "The computer goes to sleep in 60 second" in banners.text()
    button(banners, "Stay awake").click()
    assert asked[-1] == "leave kamal"
    session.stopping.set_progress((counting(phase="ending"),))
    assert "kamal is being stopped" in banners.text()
    session.stopping.set_progress(())
    assert banners.text() == ""
    assert made.parent() is None


def button(banners: Banners, words: str) -> QPushButton:
    return next(each for each in banners.findChildren(QPushButton) if each.text() == words)


def test_a_checkpoint_that_is_waited_for_is_named(qtbot: QtBot) -> None:
    session, banners = Session(), Banners()
    qtbot.addWidget(banners)
    made = StopBanners(session.stopping, banners)
    session.stopping.set_progress((counting(seconds=0, waits_for=Path("G_500.pth")),))
    assert "when G_500.pth is whole" in banners.text()
    assert made is not None


def test_the_end_is_told_with_what_is_not_known_about_it(qapp: object) -> None:
    run = training()
    assert left_words(run, PACE, NOON) == "2 h 5 min left"
    assert left_words(run, PACE, NOON + 60) == "2 h 4 min left"
    assert end_words(run, PACE, NOON).startswith("ends about ")
    lines = pace_lines(run, PACE, NOON)
    assert lines[0] == "1 min 0 s an epoch, the last one 1 min 15 s"
    assert "between" in lines[1]
    sure = replace(PACE, left=TimeLeft(7500.0, 7500.0, 7500.0))
    assert "between" not in pace_lines(run, sure, NOON)[1]
    slow = replace(PACE, slower=Message(SLOWER, {"epoch": 90, "percent": 40}))
    assert "40" in pace_lines(run, slow, NOON)[2]


def test_a_pause_puts_the_end_off(qapp: object) -> None:
    """It says no end that comes nearer while nothing is trained."""
    run = training()
    assert left_words(run, PACE, NOON + 1000) == left_words(run, PACE, NOON + 8 * 3600)
    assert left_words(run, PACE, NOON - 3600) == "2 h 5 min left"  # a clock that was set back


@pytest.mark.parametrize("state", ["finished", "stalled", "unknown"])
def test_a_training_that_does_not_go_on_has_no_end(qapp: object, state: str) -> None:
    run = training(state=state)
    assert left_words(run, PACE, NOON) == end_words(run, PACE, NOON) == ""
    assert pace_lines(run, PACE, NOON) == ["1 min 0 s an epoch, the last one 1 min 15 s"]


def test_the_panel_says_the_pace(qtbot: QtBot) -> None:
    session = Session()
    made = panel(qtbot, session)
    shown(session, training(), PACE)
    assert "1 min 0 s an epoch" in made.pace.text()
    shown(session, training(last_step=30_001))
    assert not made.pace.isVisible()
