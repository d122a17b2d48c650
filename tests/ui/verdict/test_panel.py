"""The answer, its reason, and the epochs worth listening to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rvcmonitor.analysis.findings import Analysis, VerdictState
from rvcmonitor.live.session import Session
from rvcmonitor.message import Message
from rvcmonitor.training.run import Checkpoint, Run, Series
from rvcmonitor.ui.verdict.candidate_list import CandidateList
from rvcmonitor.ui.verdict.checkpoint_row import FirstMark
from rvcmonitor.ui.verdict.finding_card import FindingCard
from rvcmonitor.ui.verdict.panel import VerdictPanel
from rvcmonitor.ui.widgets.elided_label import ElidedLabel
from rvcmonitor.ui.widgets.message_text import number
from rvcmonitor.ui.widgets.verdict_words import headline
from tests.ui.finding import find
from tests.ui.some_runs import (
    a_checkpoint,
    a_finding,
    a_run,
    a_session,
    an_analysis,
    published,
)

Show = Callable[[Run, Analysis], VerdictPanel]


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def show(qtbot: QtBot, session: Session) -> Show:
    def panel(run: Run, analysis: Analysis) -> VerdictPanel:
        session.publish(published(run, analyses={run.path: analysis}))
        widget = VerdictPanel(session)
        qtbot.addWidget(widget)
        widget.resize(330, 900)
        widget.show()
        return widget

    return panel


def words_of(card: QWidget) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel))


def words(panel: VerdictPanel) -> str:
    labels = panel.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(panel))


@pytest.mark.parametrize(
    ("state", "says"),
    [
        ("improving", "Improving"),
        ("flat", "Flat since epoch 90"),
        ("rising", "Rising since epoch 90"),
        ("undecided", "Cannot tell yet"),
        ("none", "No trend visible"),
        ("broken", "Broken since epoch 90"),
    ],
)
def test_every_verdict_is_said_in_words(state: VerdictState, says: str) -> None:
    assert headline(replace(an_analysis().verdict, state=state)) == says


def test_what_may_be_turning_is_not_headed_as_improving() -> None:
    verdict = replace(an_analysis().verdict, state="improving", doubtful=True)
    assert headline(verdict) == "May be turning"


def test_a_verdict_without_epochs_speaks_of_steps() -> None:
    verdict = replace(an_analysis().verdict, since_epoch=None, since_step=900)
    assert headline(verdict) == "Rising since step 900"


def test_shows_the_reason(show: Show) -> None:
    panel = show(a_run(), an_analysis())
    assert panel.card.text() == (
        "Rising since epoch 90\nThe curve was lowest at epoch 80 and has risen since."
    )


def test_what_else_is_to_be_said_stands_under_the_reason(show: Show) -> None:
    notes = (Message("Of its parts fm has risen."), Message("Overfitting."))
    verdict = replace(an_analysis().verdict, notes=notes)
    panel = show(a_run(), an_analysis(verdict=verdict))
    assert panel.card.text().endswith("Of its parts fm has risen.\nOverfitting.")


def test_what_the_guides_choose_stands_apart(show: Show) -> None:
    one, two = an_analysis().candidates
    panel = show(a_run(), an_analysis(candidates=(one, replace(two, group="guide"))))
    assert [card.candidate for card in panel.cards()] == [one, replace(two, group="guide")]
    assert [card.candidate.rank for card in panel.candidates.cards()] == [1]
    section = panel.guide_section
    assert section.title.text() == "As the guides do it"
    assert not panel.by_guide.isVisible(), "who does not ask for it is spared it"
    QTest.mouseClick(section.title, Qt.MouseButton.LeftButton)
    assert panel.by_guide.isVisible()
    assert "no better" in words(panel)
    without = show(a_run(), an_analysis())
    assert not without.guide_section.isVisible()


def many(count: int) -> Analysis:
    one, two = an_analysis().candidates
    others = (
        replace(two, rank=rank, step=16_000 - 1000 * rank, epoch=64 - rank)
        for rank in range(2, count + 1)
    )
    return an_analysis(candidates=(one, *others))


def test_five_cards_are_enough_until_more_are_asked_for(show: Show, session: Session) -> None:
    panel = show(a_run(), many(8))
    more = panel.candidates.more
    assert sum(card.isVisible() for card in panel.candidates.cards()) == 5
    assert more.text() == "Show 3 more"
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert all(card.isVisible() for card in panel.candidates.cards())
    session.publish(published(a_run(last_step=31_000), analyses={a_run().path: many(7)}))
    assert all(card.isVisible() for card in panel.candidates.cards()), "new points fold nothing"
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert sum(card.isVisible() for card in panel.candidates.cards()) == 5
    assert not show(a_run(), many(5)).candidates.more.isVisible()


def test_the_first_file_to_try_is_marked(show: Show) -> None:
    one, two = an_analysis().candidates
    without = replace(one, checkpoint_before=None, checkpoint_after=None)
    with_files = replace(one, rank=2, step=15_000)
    panel = show(a_run(), an_analysis(candidates=(without, with_files, replace(two, rank=3))))
    marks = panel.findChildren(FirstMark)
    assert [mark.text() for mark in marks] == ["Try first"]
    assert panel.cards()[1].rows[0].isAncestorOf(marks[0])


def test_cards_say_how_they_relate(show: Show) -> None:
    """On a curve with one dip around step 20,000: 19,600 lies in it, 5,000 does not."""
    steps = np.arange(100, 30_100, 100, dtype=np.int64)
    values = (20 + np.abs(steps - 20_000) / 1000).astype(np.float32)
    series = Series("loss/g/total", steps, steps.astype(float), values)
    one = replace(an_analysis().candidates[0], step=20_000)
    near = replace(one, rank=2, step=19_600, checkpoint_before=None, checkpoint_after=None)
    far = replace(one, rank=3, step=5_000, checkpoint_after=None)
    run = a_run(series={"loss/g/total": series})
    cards = show(run, an_analysis(candidates=(one, near, far))).cards()
    said = [words_of(card) for card in cards]
    assert "dip" not in said[0]
    assert "In the same dip as 1." in said[1]
    assert "dip" not in said[2]
    assert "Shares a file with 1." in said[2]


def test_whose_dips_are_listed_is_chosen_beside_them(show: Show, session: Session) -> None:
    one, two = an_analysis().candidates
    panel = show(a_run(), an_analysis(candidates=(one, replace(two, group="guide"))))
    QTest.mouseClick(panel.guide_section.title, Qt.MouseButton.LeftButton)
    panel.guide.setFocus()
    QTest.keyClick(panel.guide, Qt.Key.Key_Down)
    panel.guide.activated.emit(panel.guide.currentIndex())
    assert session.options.guide == "classic"
    assert session.view.guide is None, "the charts keep theirs"
    session.publish(published(a_run(last_step=31_000), analyses={a_run().path: an_analysis()}))
    assert panel.guide.isVisible(), "also where it finds nothing"


def test_while_reading_there_is_no_verdict(qtbot: QtBot) -> None:
    session = Session()
    session.publish(published(a_run(), analyses={}, loaded=False))
    panel = VerdictPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    assert "Reading" in panel.card.text()
    assert not panel.cards()


def test_health_stands_there_with_its_words(show: Show) -> None:
    panel = show(a_run(), an_analysis(health=(a_finding(), a_finding("error"))))
    assert words(panel).count("The KL loss is below zero.") == 2


def test_a_candidate_tells_epoch_step_value_and_files(show: Show) -> None:
    panel = show(a_run(checkpoints=(a_checkpoint(),)), an_analysis())
    text = words(panel)
    for part in ("Epoch 80", "step 20", "30.12", "kamal_e80_s20000.pth", "kamal_e85_s21250.pth"):
        assert part in text


def test_a_narrow_card_leaves_out_whole_parts_and_no_half_of_a_number(show: Show) -> None:
    one, _ = an_analysis().candidates
    one = replace(one, step=20_100, value_step=20_050, smoothed=True)
    panel = show(a_run(), an_analysis(candidates=(one,)))
    (card,) = panel.candidates.cards()
    label = next(each for each in card.findChildren(ElidedLabel) if "smoothed" in each.text())
    step, logged = f"step {number(20_100)}", f"step {number(20_050)}"
    seen = []
    for width in range(1200, 20, -1):
        label.resize(width, label.height())
        seen.append(label.shown_text())
    assert list(dict.fromkeys(seen))[:4] == [
        f"{step} · 30.12 smoothed at {logged} · loss/g/total",
        f"{step} · 30.12 smoothed at {logged}",
        f"{step} · 30.12 smoothed",
        "30.12 smoothed",
    ]


def test_a_card_says_whether_its_value_is_smoothed(show: Show) -> None:
    one, two = an_analysis().candidates
    panel = show(a_run(), an_analysis(candidates=(replace(one, smoothed=True), two)))
    smoothed, raw = panel.candidates.cards()
    assert "30.12 smoothed" in words_of(smoothed)
    assert "smoothed" not in words_of(raw)


def test_a_click_shows_it_on_the_curve(qtbot: QtBot, show: Show, session: Session) -> None:
    panel = show(a_run(), an_analysis())
    with qtbot.waitSignal(session.step_shown) as shown:
        QTest.mouseClick(panel.cards()[1], Qt.MouseButton.LeftButton)
    assert shown.args == [16000]


def test_steps_of_any_size_are_shown_on_the_curve(
    qtbot: QtBot, show: Show, session: Session
) -> None:
    analysis = an_analysis(health=(replace(a_finding(), step=-(2**62)),))
    late = replace(analysis.candidates[0], step=2**62)
    panel = show(a_run(), replace(analysis, candidates=(late,)))
    for card, step in ((panel.cards()[0], 2**62), (find(panel, FindingCard), -(2**62))):
        with qtbot.waitSignal(session.step_shown) as shown:
            QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        assert shown.args == [step]


def test_enter_shows_it_on_the_curve(qtbot: QtBot, show: Show, session: Session) -> None:
    panel = show(a_run(), an_analysis())
    with qtbot.waitSignal(session.step_shown) as shown:
        QTest.keyClick(panel.cards()[0], Qt.Key.Key_Return)
    assert shown.args == [20100]


def test_files_can_be_shown_and_copied(qtbot: QtBot, show: Show) -> None:
    panel = show(a_run(), an_analysis())
    wanted: list[tuple[str, Checkpoint]] = []
    panel.reveal_requested.connect(lambda each: wanted.append(("reveal", each)))
    panel.copy_requested.connect(lambda each: wanted.append(("copy", each)))
    for button in panel.cards()[0].findChildren(QToolButton):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    before, after = "kamal_e80_s20000.pth", "kamal_e85_s21250.pth"
    assert [(what, each.path.name) for what, each in wanted] == [
        ("reveal", before),
        ("copy", before),
        ("reveal", after),
        ("copy", after),
    ]


def test_a_checkpoint_at_the_point_is_named_once(show: Show) -> None:
    analysis = an_analysis()
    same = replace(analysis.candidates[0], checkpoint_after=a_checkpoint())
    panel = show(a_run(), replace(analysis, candidates=(same,)))
    assert words(panel).count("kamal_e80_s20000.pth") == 1


@pytest.mark.parametrize(("kind", "names"), [("voice", 1), ("resume", 2)])
def test_beside_the_voice_of_its_epoch_it_names_no_other(
    show: Show, kind: Literal["voice", "resume"], names: int
) -> None:
    analysis = an_analysis()
    here = replace(a_checkpoint(), kind=kind)
    exact = replace(analysis.candidates[0], checkpoint_before=here, epochs_before=0)
    panel = show(a_run(), replace(analysis, candidates=(exact,)))
    assert words(panel).count("kamal_e") == names


@pytest.mark.parametrize(
    ("trainer", "advice"),
    [("mainline", "at each save point"), ("applio", "Save Every Weights"), ("sovits", "keep a")],
)
def test_without_checkpoints_it_says_what_to_do(show: Show, trainer: str, advice: str) -> None:
    assert advice in words(show(a_run(trainer=trainer), an_analysis()))


def test_with_checkpoints_it_gives_no_advice(show: Show) -> None:
    assert "No voice files" not in words(show(a_run(checkpoints=(a_checkpoint(),)), an_analysis()))


def test_is_honest_about_what_losses_prove(show: Show) -> None:
    assert "cannot prove" in words(show(a_run(), an_analysis()))


def test_growth_that_changes_nothing_keeps_the_cards(show: Show, session: Session) -> None:
    """Nothing flickers, and the keyboard stays where it was."""
    panel = show(a_run(), an_analysis())
    cards = panel.cards()
    run = a_run(last_step=31_000)
    session.publish(published(run, analyses={run.path: an_analysis()}))
    assert panel.cards() == cards


def test_another_run_has_another_answer(show: Show, session: Session) -> None:
    panel = show(a_run(), an_analysis())
    other = a_run("other", last_write=5.0)
    undecided = replace(an_analysis().verdict, state="undecided")
    analyses = {other.path: Analysis(undecided)}
    session.publish(published(a_run(), other, analyses=analyses))
    session.select(other.path)
    assert panel.card.text().startswith("Cannot tell yet")
    assert not panel.cards()


def test_another_run_is_read_from_its_top(show: Show, session: Session) -> None:
    panel, other = show(a_run(), an_analysis()), a_run("other", last_write=5.0)
    panel.resize(330, 200)
    session.publish(published(a_run(), other))
    bar = find(panel, QScrollArea).verticalScrollBar()
    bar.setValue(60)
    session.publish(published(a_run(last_step=40_000), other))
    assert bar.value() == 60, "new points leave it where it is"
    session.show_alone(other.path)
    assert bar.value() == 0


def test_empty_session(qtbot: QtBot) -> None:
    panel = VerdictPanel(a_session())
    qtbot.addWidget(panel)
    assert not panel.cards()


def test_nothing_is_built_while_nobody_looks(show: Show, session: Session) -> None:
    panel = show(a_run(), an_analysis(candidates=()))
    panel.hide()
    grown = a_run(last_step=99_999)
    session.publish(published(grown, analyses={grown.path: an_analysis()}))
    assert not panel.cards()
    panel.show()
    assert len(panel.cards()) == 2


def test_a_card_that_changes_leaves_the_others_in_their_places(
    show: Show, monkeypatch: pytest.MonkeyPatch, session: Session
) -> None:
    panel = show(a_run(), an_analysis())
    column = find(panel, CandidateList).layout()
    assert isinstance(column, QVBoxLayout)
    insert, moved = column.insertWidget, list[int]()

    def counted(place: int, card: QWidget) -> None:
        moved.append(place)
        insert(place, card)

    monkeypatch.setattr(column, "insertWidget", counted)
    one, two = an_analysis().candidates
    changed = an_analysis(candidates=(one, replace(two, value=18.4)))
    grown = a_run(last_step=99_999)
    session.publish(published(grown, analyses={grown.path: changed}))
    assert moved == [1]
    assert [column.indexOf(card) for card in panel.cards()] == [0, 1]
    assert all(card.isVisible() for card in panel.cards())


def test_candidates_are_heard_from_beside_the_shortlist(qtbot: QtBot) -> None:
    voice = a_checkpoint()
    session = a_session([a_run(checkpoints=(voice,))])
    panel = VerdictPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    with qtbot.waitSignal(panel.hearing_requested):
        panel.hear.click()
    session.publish(published(a_run()))
    assert panel.hear.isHidden()  # there is nothing to convert with
