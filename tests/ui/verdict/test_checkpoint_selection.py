"""Ticking, rating and what follows from it, in the panel as a person uses it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.analysis.findings import Analysis, Candidate, EarlyStop, PictureMark
from rvcmonitor.live.session import Session
from rvcmonitor.message import Message
from rvcmonitor.training.run import MediaSeries, Run
from rvcmonitor.ui.verdict.checkpoint_row import CheckpointRow, distance_words
from rvcmonitor.ui.verdict.finding_card import FindingCard
from rvcmonitor.ui.verdict.panel import VerdictPanel
from rvcmonitor.ui.verdict.proposal_card import ProposalCard
from rvcmonitor.ui.verdict.rules_dialog import RulesDialog
from rvcmonitor.ui.widgets.theme import stylesheet
from rvcmonitor.ui.window.language import Language
from tests.ui.finding import find
from tests.ui.fonts import needs_a_usual_font
from tests.ui.some_runs import a_checkpoint, a_finding, a_run, an_analysis, published

LEFT = Qt.MouseButton.LeftButton
FILES = tuple(a_checkpoint(f"kamal_e{e}_s{e * 250}.pth", e) for e in (60, 70, 80, 85, 90))


@pytest.fixture
def session() -> Session:
    """A run with five checkpoints, of which two stand at the first candidate."""
    session = Session()
    session.publish(published(a_run(checkpoints=FILES)))
    return session


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> VerdictPanel:
    widget = VerdictPanel(session)
    qtbot.addWidget(widget)
    widget.resize(330, 900)
    widget.show()
    return widget


def row(panel: QWidget, epoch: int) -> CheckpointRow:
    rows = panel.findChildren(CheckpointRow)
    return next(each for each in rows if each.checkpoint.epoch == epoch)


def click_star(row: CheckpointRow, number: int) -> None:
    width = row.stars.sizeHint().width() / 5
    QTest.mouseClick(row.stars, LEFT, pos=QPoint(int((number - 0.5) * width), 10))


def tick(row: CheckpointRow) -> None:
    QTest.mouseClick(row.tick, LEFT, pos=QPoint(8, row.tick.height() // 2))


def settle() -> None:
    """Columns of wrapped words take a few rounds until all heights are known."""
    for _ in range(20):
        QApplication.processEvents()


def words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


def button(widget: QWidget, text: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text)


# Ticking


def test_what_is_ticked_can_be_copied(qtbot: QtBot, panel: VerdictPanel) -> None:
    assert not panel.listen.isVisible()
    tick(row(panel, 85))
    tick(row(panel, 80))
    qtbot.waitUntil(panel.listen.isVisible)
    assert panel.listen.text() == "Copy 2 to a folder to listen…"
    with qtbot.waitSignal(panel.listen_requested) as wanted:
        QTest.mouseClick(panel.listen, LEFT)
    assert wanted.args == [(FILES[2], FILES[3])]
    tick(row(panel, 80))
    tick(row(panel, 85))
    assert not panel.listen.isVisible()


def test_a_file_at_two_candidates_is_ticked_once(qtbot: QtBot) -> None:
    first, second = an_analysis().candidates
    near = replace(second, checkpoint_before=first.checkpoint_after, checkpoint_after=None)
    session = Session()
    run = a_run(checkpoints=FILES)
    analysis = an_analysis(candidates=(first, near))
    session.publish(published(run, analyses={run.path: analysis}))
    panel = VerdictPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    tick(panel.cards()[1].rows[0])
    assert panel.cards()[0].rows[1].tick.isChecked()
    assert len(panel.listening.ticked()) == 1


def test_ticks_belong_to_their_run(panel: VerdictPanel, session: Session) -> None:
    tick(row(panel, 80))
    other = a_run("other", checkpoints=FILES[:1])
    session.publish(published(a_run(checkpoints=FILES), other))
    session.select(other.path)
    assert not panel.listening.ticked()
    session.select(a_run().path)
    assert panel.listening.ticked() == (FILES[2],)
    assert row(panel, 80).tick.isChecked()


def test_a_file_that_is_gone_is_no_longer_ticked(panel: VerdictPanel, session: Session) -> None:
    tick(row(panel, 80))
    run = a_run(checkpoints=FILES[:1])
    session.publish(published(run, analyses={run.path: an_analysis(candidates=())}))
    assert not panel.listening.ticked()
    assert not panel.listen.isVisible()


# Rating


def test_stars_and_a_note_are_kept(qtbot: QtBot, panel: VerdictPanel, session: Session) -> None:
    first = row(panel, 80)
    assert not first.note.isVisible()
    click_star(first, 4)
    assert first.note.isVisible()
    QTest.keyClicks(first.note, "clear s")
    expected = Rating(80, 4, "clear s", "kamal_e80_s20000.pth", 20000)
    qtbot.waitUntil(lambda: session.ratings.of(a_run().path) == (expected,))


def test_a_note_is_kept_when_the_window_closes_at_once(
    panel: VerdictPanel, session: Session
) -> None:
    first = row(panel, 80)
    click_star(first, 4)
    QTest.keyClicks(first.note, "dull")
    panel.hide()
    assert session.ratings.of(a_run().path)[0].note == "dull"


def test_a_note_belongs_to_the_run_it_was_written_for(
    panel: VerdictPanel, session: Session
) -> None:
    other = a_run("other", checkpoints=FILES[:1])
    session.publish(published(a_run(checkpoints=FILES), other))
    click_star(row(panel, 80), 4)
    QTest.keyClicks(row(panel, 80).note, "dull")
    session.select(other.path)
    assert session.ratings.of(a_run().path)[0].note == "dull"
    assert session.ratings.of(other.path) == ()


def test_a_note_being_written_outlives_other_ratings(panel: VerdictPanel) -> None:
    first = row(panel, 80)
    click_star(first, 4)
    QTest.keyClicks(first.note, "dull")
    click_star(row(panel, 85), 2)
    assert first.note.text() == "dull"


def test_a_rating_is_shown_again(qtbot: QtBot, panel: VerdictPanel, session: Session) -> None:
    click_star(row(panel, 80), 3)
    again = VerdictPanel(session)
    qtbot.addWidget(again)
    again.show()
    assert row(again, 80).stars.value() == 3
    assert row(again, 85).stars.value() == 0


def test_taking_the_stars_back_takes_the_rating_back(panel: VerdictPanel, session: Session) -> None:
    first = row(panel, 80)
    click_star(first, 4)
    QTest.keyClick(first.stars, Qt.Key.Key_0)
    assert session.ratings.of(a_run().path) == ()
    assert not first.note.isVisible()


def test_rating_is_no_click_on_the_card(
    qtbot: QtBot, panel: VerdictPanel, session: Session
) -> None:
    with qtbot.assertNotEmitted(session.step_shown):
        click_star(row(panel, 80), 4)
        tick(row(panel, 80))
        QTest.mouseClick(row(panel, 80).note, LEFT)


def test_new_points_leave_the_note_alone(
    qtbot: QtBot, panel: VerdictPanel, session: Session
) -> None:
    """A training goes on while someone writes; the card is made anew, the cursor stays."""
    panel.activateWindow()
    click_star(row(panel, 80), 4)
    note = row(panel, 80).note
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    QTest.keyClicks(note, "half a sen")
    first, second = an_analysis().candidates
    run = a_run(last_step=31_000, checkpoints=FILES)
    changed = an_analysis(candidates=(replace(first, value=29.9), second))
    session.publish(published(run, analyses={run.path: changed}))
    writing = QApplication.focusWidget()
    assert isinstance(writing, QLineEdit)
    QTest.keyClicks(writing, "tence")
    panel.hide()
    assert session.ratings.of(run.path)[0].note == "half a sentence"


def test_cards_that_say_the_same_stay(panel: VerdictPanel, session: Session) -> None:
    first, second = an_analysis().candidates
    before = panel.cards()
    third = replace(second, step=900, epoch=4)
    run = a_run(checkpoints=FILES, last_step=31_000)
    changed = an_analysis(candidates=(third, first))
    session.publish(published(run, analyses={run.path: changed}))
    assert panel.cards()[1] is before[0]
    assert [card.candidate for card in panel.cards()] == [third, first]


# What follows from the ratings


def test_the_next_epoch_is_proposed_with_its_file(panel: VerdictPanel, session: Session) -> None:
    run = a_run()
    session.rate(run, Rating(60, 4, "", FILES[0].path.name))
    assert panel.findChild(ProposalCard) is None
    session.rate(run, Rating(80, 5, "", FILES[2].path.name))
    card = find(panel, ProposalCard)
    assert "Try epoch 70 next" in words(card)
    assert card.row is not None
    assert card.row.checkpoint == FILES[1]
    session.rate(run, Rating(70, 2, "", FILES[1].path.name))
    assert panel.findChild(ProposalCard) is None or "70" not in words(find(panel, ProposalCard))


def test_where_nothing_was_kept_the_nearest_that_exists_is_proposed(
    panel: VerdictPanel, session: Session
) -> None:
    run = a_run()
    session.rate(run, Rating(80, 4, "", FILES[2].path.name))
    session.rate(run, Rating(85, 4, "", FILES[3].path.name))
    card = find(panel, ProposalCard)
    assert "Try epoch 90 next" in words(card)
    assert "nothing was kept between them" in words(card)
    assert card.row is not None
    assert card.row.checkpoint == FILES[4]


def test_where_all_files_are_rated_nothing_is_proposed(
    panel: VerdictPanel, session: Session
) -> None:
    for file in FILES:
        session.rate(a_run(), Rating(file.epoch, 4, "", file.path.name))
    assert panel.findChild(ProposalCard) is None
    assert not panel.next.isEnabled()


def test_an_epoch_that_can_still_come_is_proposed_as_such(
    panel: VerdictPanel, session: Session
) -> None:
    """It begins anew, and files of the training before are rated."""
    run = a_run(checkpoints=FILES[3:], last_epoch=40, state="training")
    session.publish(published(run))
    session.rate(run, Rating(60, 4, "", FILES[0].path.name))
    session.rate(run, Rating(80, 4, "", FILES[2].path.name))
    card = find(panel, ProposalCard)
    assert "Try epoch 70 next" in words(card)
    assert "can still come" in words(card)


def test_stars_never_move_what_is_under_the_mouse(qtbot: QtBot) -> None:
    """Not with a note above it, and not with a proposal; a file stands in two places."""
    first, second = an_analysis().candidates
    near = replace(second, checkpoint_before=first.checkpoint_after, checkpoint_after=FILES[4])
    session, run = Session(), a_run(checkpoints=FILES)
    analysis = an_analysis(candidates=(first, near))
    session.publish(published(run, analyses={run.path: analysis}))
    panel = VerdictPanel(session)
    qtbot.addWidget(panel)
    panel.resize(330, 560)
    panel.show()
    rows = [row for card in panel.cards() for row in card.rows]
    assert len(rows) == 4
    for row, stars in zip(reversed(rows), (4, 5, 3, 1), strict=True):
        settle()
        before = row.stars.mapTo(panel, QPoint())
        click_star(row, stars)
        settle()
        assert row.stars.mapTo(panel, QPoint()) == before
    assert panel.findChild(ProposalCard) is not None


def test_the_bar_leads_to_the_proposal(panel: VerdictPanel, session: Session) -> None:
    panel.resize(330, 300)
    assert panel.next.isVisible()
    assert not panel.next.isEnabled()
    for file in (FILES[0], FILES[2]):
        session.rate(a_run(), Rating(file.epoch, 4, "", file.path.name))
    assert panel.next.text() == "Try epoch 70 next"
    QApplication.processEvents()
    QTest.mouseClick(panel.next, LEFT)
    QApplication.processEvents()
    assert not find(panel, ProposalCard).visibleRegion().isEmpty()


def test_any_checkpoint_can_be_rated(qtbot: QtBot, panel: VerdictPanel, session: Session) -> None:
    assert panel.others.title.text() == "All checkpoints (5)"
    QTest.mouseClick(panel.others.title, LEFT)
    choice = panel.others.choice
    qtbot.waitUntil(choice.isVisible)
    choice.setCurrentIndex(0)
    chosen = find(panel.others, CheckpointRow)
    assert chosen.checkpoint == FILES[0]
    click_star(chosen, 2)
    assert session.ratings.of(a_run().path)[0].epoch == 60
    assert choice.itemText(0) == "60  ★★  kamal_e60_s15000.pth"


def test_a_new_checkpoint_leaves_the_choice_alone(panel: VerdictPanel, session: Session) -> None:
    QTest.mouseClick(panel.others.title, LEFT)
    panel.others.choice.setCurrentIndex(1)
    shown = find(panel.others, CheckpointRow)
    newer = a_checkpoint("kamal_e95_s23750.pth", 95)
    session.publish(published(a_run(checkpoints=(*FILES, newer))))
    assert find(panel.others, CheckpointRow) is shown
    assert panel.others.choice.count() == 6


def test_weights_of_an_earlier_training_are_listed_as_such_and_not_rated(
    panel: VerdictPanel, session: Session
) -> None:
    old = a_checkpoint("kamal_e300_s75000.pth", 300)
    session.publish(published(a_run(checkpoints=FILES, earlier_checkpoints=(old,))))
    assert panel.others.title.text() == "All checkpoints (5, and 1 of an earlier training)"
    QTest.mouseClick(panel.others.title, LEFT)
    choice = panel.others.choice
    assert find(panel.others, CheckpointRow).checkpoint == FILES[-1]
    assert choice.itemText(5) == "300  kamal_e300_s75000.pth (earlier training)"
    choice.setCurrentIndex(5)
    assert panel.others.findChild(CheckpointRow) is None
    assert "An earlier training left it" in words(panel.others)
    session.publish(published(a_run(checkpoints=(*FILES, old))))
    assert find(panel.others, CheckpointRow).checkpoint == old


def test_a_state_without_a_step_in_its_name_says_so(panel: VerdictPanel, session: Session) -> None:
    latest = replace(a_checkpoint("G_233333333333.pth", 1), kind="resume", epoch=None, step=None)
    session.publish(published(a_run(checkpoints=(latest,))))
    QTest.mouseClick(panel.others.title, LEFT)
    panel.others.choice.setCurrentIndex(0)
    assert "The latest state" in words(find(panel.others, CheckpointRow))


# What else the panel says


def test_distances_are_told() -> None:
    assert distance_words(0, "before") == "this epoch"
    assert distance_words(1, "before") == "1 epoch before"
    assert distance_words(5, "after") == "5 epochs after"
    assert distance_words(None, "after") == "after"
    assert distance_words(None, "before", same_step=True) == "this step"


def test_a_click_on_a_finding_shows_where_it_began(
    qtbot: QtBot, panel: VerdictPanel, session: Session
) -> None:
    run = a_run()
    analysis = an_analysis(health=(a_finding(),))
    session.publish(published(run, analyses={run.path: analysis}))
    card = find(panel, FindingCard)
    assert "Epoch 1 · step 100" in words(card)
    with qtbot.waitSignal(session.step_shown) as shown:
        QTest.mouseClick(card, LEFT)
    assert shown.args == [100]
    with qtbot.waitSignal(session.step_shown):
        QTest.keyClick(card, Qt.Key.Key_Return)


def test_what_was_taken_back_is_told(panel: VerdictPanel, session: Session) -> None:
    run = a_run()
    verdict = replace(an_analysis().verdict, took_back=Message("It seemed to rise before."))
    session.publish(published(run, analyses={run.path: an_analysis(verdict=verdict)}))
    assert "It seemed to rise before." in panel.card.text()


def test_a_candidate_whose_picture_collapsed_says_so(qtbot: QtBot) -> None:
    steps = np.array([10_000, 16_000, 20_000], np.int64)
    zeros = np.zeros(3, np.int64)
    media = MediaSeries(
        "slice/mel_gen",
        "image",
        steps,
        steps.astype(float),
        zeros.astype(np.int32),
        zeros,
        zeros.astype(np.uint16),
    )
    run = a_run(media={"slice/mel_gen": media})
    marks = (PictureMark(20_000, "silent", Message("This picture shows silence.")),)
    session = Session()
    session.publish(published(run, analyses={run.path: an_analysis(pictures=marks)}))
    panel = VerdictPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    said = [("silence" in words(card)) for card in panel.cards()]
    assert said == [True, False]


def a_stop(stopped: int | None = 212) -> EarlyStop:
    message = Message("It would have stopped at epoch 212; the best was epoch 112.")
    step = None if stopped is None else stopped * 250
    return EarlyStop("loss/g/total", step, stopped, 28000, 112, 30.0, message)


def test_early_stopping_is_folded_and_leads_to_its_epochs(
    qtbot: QtBot, panel: VerdictPanel, session: Session
) -> None:
    run = a_run()
    section = panel.early_stopping
    session.publish(published(run, analyses={run.path: an_analysis(early_stop=a_stop())}))
    assert section.title.text() == "Early stopping: epoch 212"
    assert not button(section, "Show the best").isVisible()
    QTest.mouseClick(section.title, LEFT)
    qtbot.waitUntil(button(section, "Show the best").isVisible)
    assert "the best was epoch 112" in words(section)
    assert "the verdict does not use it" in words(section)
    with qtbot.waitSignal(session.step_shown) as shown:
        QTest.mouseClick(button(section, "Show the best"), LEFT)
    assert shown.args == [28000]
    with qtbot.waitSignal(session.step_shown) as shown:
        QTest.mouseClick(button(section, "Show the stop"), LEFT)
    assert shown.args == [53000]
    session.publish(published(run, analyses={run.path: an_analysis(early_stop=a_stop(None))}))
    assert section.title.text() == "Early stopping: not yet"
    assert not button(section, "Show the stop").isVisible()


def test_other_rules_are_taken_over(qtbot: QtBot, panel: VerdictPanel, session: Session) -> None:
    panel.early_stopping.rules_requested.emit()
    dialog = find(panel, RulesDialog)
    assert dialog.early_stopping.monitor.findText("loss/g/mel") > 0
    dialog.early_stopping.patience.setValue(7)
    with qtbot.waitSignal(session.options_changed):
        dialog.accept()
    assert session.options.early_stopping.patience == 7


def test_cancelled_rules_stay(qtbot: QtBot, panel: VerdictPanel, session: Session) -> None:
    panel.findings.rules_requested.emit()
    dialog = find(panel, RulesDialog)
    assert dialog.pages.currentWidget() is dialog.limits
    dialog.limits.boxes["grad_g"].setValue(1)
    with qtbot.assertNotEmitted(session.options_changed):
        dialog.reject()


# Room


def full(run: Run) -> Analysis:
    """Everything that can be said at once, with long names."""
    first, second = an_analysis().candidates
    far = replace(first, note=Message("No checkpoint near."), epochs_before=1200, epochs_after=1200)
    verdict = replace(an_analysis().verdict, took_back=Message("It seemed to rise before."))
    named = replace(second, checkpoint_before=run.checkpoints[0], metric="loss_avg_50/g/total_x")
    return an_analysis(
        verdict=verdict,
        candidates=(far, named, *_many(second)),
        health=(a_finding(), a_finding("error")),
        early_stop=a_stop(),
    )


def _many(candidate: Candidate) -> tuple[Candidate, ...]:
    return tuple(replace(candidate, step=step, rank=step) for step in range(3, 8))


@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_is_cut_off_in_a_narrow_column(
    qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    """270 pixels are the least that the window gives the column."""
    needs_a_usual_font()
    spoken = Language(qapp)
    spoken.use(language)
    try:
        long = a_checkpoint("a_voice_with_a_name_that_never_ends_and_then_some_e80_s20000.pth")
        run = a_run("a model with a name that never ends " * 3, checkpoints=(long, *FILES))
        session = Session()
        session.publish(published(run, analyses={run.path: full(run)}))
        panel = VerdictPanel(session)
        panel.setStyleSheet(stylesheet(panel.palette()))
        qtbot.addWidget(panel)
        panel.resize(270, 600)
        panel.show()
        for each in (panel.others.title, panel.early_stopping.title):
            each.click()
        tick(row(panel, 80))
        click_star(row(panel, 80), 4)
        session.rate(run, Rating(60, 5, "", FILES[0].path.name))
        qtbot.waitUntil(panel.listen.isVisible)
        assert panel.minimumSizeHint().width() <= 270
        inside = find(panel, QScrollArea).widget()
        assert inside.width() <= 270
        assert inside.minimumSizeHint().width() <= inside.width()
    finally:
        spoken.use("en")


def test_a_long_name_gives_up_its_middle(
    qtbot: QtBot, panel: VerdictPanel, session: Session
) -> None:
    needs_a_usual_font()
    name = "a_voice_with_a_name_that_never_ends_and_then_some_e80_s20000.pth"
    run = a_run(checkpoints=(a_checkpoint(name),))
    first = replace(an_analysis().candidates[0], checkpoint_before=a_checkpoint(name))
    analysis = an_analysis(candidates=(first,))
    session.publish(published(run, analyses={run.path: analysis}))
    shown = panel.cards()[0].rows[0].name
    qtbot.waitUntil(lambda: "…" in shown.shown_text())
    assert shown.shown_text().startswith("a_voice")
    assert shown.shown_text().endswith("00.pth")  # where one file differs from the next
    assert shown.toolTip().endswith(name)


# Menus


def menu_on(qtbot: QtBot, widget: QWidget) -> QMenu:
    """Opened with the right mouse button."""
    at = QPoint(5, 5)
    QApplication.sendEvent(
        widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    )
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


def test_the_menu_of_a_checkpoint(qtbot: QtBot, panel: VerdictPanel, session: Session) -> None:
    for text, signal in (
        ("Show in its folder", panel.reveal_requested),
        ("Copy the path", panel.path_requested),
        ("Copy to…", panel.copy_requested),
        ("Copy with its index to…", panel.index_requested),
    ):
        menu = menu_on(qtbot, row(panel, 80))
        with qtbot.waitSignal(signal) as wanted:
            entry(menu, text).trigger()
        menu.close()
        assert wanted.args == [FILES[2]]
    assert all(action.text() != "Hear the sample" for action in menu.actions())


def test_the_menu_of_a_candidate_leads_to_the_curve_the_sound_and_its_files(
    qtbot: QtBot, session: Session
) -> None:
    empty = np.zeros(1, np.int64)
    sound = MediaSeries(
        "gen/audio",
        "audio",
        empty + 20_000,
        empty.astype(float),
        empty.astype(np.int32),
        empty,
        empty.astype(np.uint16),
    )
    run = a_run(media={"gen/audio": sound}, checkpoints=FILES)
    session.publish(published(run))
    panel = VerdictPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    menu = menu_on(qtbot, panel.cards()[0])
    with qtbot.waitSignal(session.step_shown) as shown:
        entry(menu, "Show on the curve").trigger()
    assert shown.args == [20_100]
    menu = menu_on(qtbot, panel.cards()[0])
    with qtbot.waitSignal(panel.media_requested) as heard:
        entry(menu, "Hear the sample nearest to it").trigger()
    assert heard.args == ["audio", 20_100]
    menu = menu_on(qtbot, panel.cards()[0])
    action = entry(menu, FILES[2].path.name)
    files = action.menu()  # lives as long as its action is held
    assert isinstance(files, QMenu)
    with qtbot.waitSignal(panel.media_requested) as heard:
        entry(files, "Hear the sample").trigger()
    assert heard.args == ["audio", 20_000]
