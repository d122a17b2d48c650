"""Every state of the window and every dialog, each shown by a function of its own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.analysis.findings import Pace, TimeLeft
from rvcmonitor.analysis.listening.preferences import Said
from rvcmonitor.analysis.pace.pace import SLOWER
from rvcmonitor.analysis.stopping.rule import StopPlan
from rvcmonitor.analysis.stopping.stop_point import DryRun, StopPoint
from rvcmonitor.live.delivery import Delivery
from rvcmonitor.live.hearing import NotHeard
from rvcmonitor.live.hosts import Question
from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.name_pattern import compiled
from rvcmonitor.live.notifier import Memory, Notifier
from rvcmonitor.live.phone import Phone
from rvcmonitor.live.session import Published, Session
from rvcmonitor.live.stop_board import StopProgress
from rvcmonitor.message import Message
from rvcmonitor.remote.address import Address
from rvcmonitor.remote.link import Link, LinkError
from rvcmonitor.storage.phone_settings import PhoneSettings
from rvcmonitor.storage.secrets import Secrets
from rvcmonitor.storage.settings_folder import settings_folder
from rvcmonitor.storage.tray_settings import TraySettings
from rvcmonitor.training.run import Run, Snapshot
from rvcmonitor.ui.charts.table import PointsTable
from rvcmonitor.ui.guide.guide_window import GuideWindow
from rvcmonitor.ui.hearing.hearing_window import HearingWindow
from rvcmonitor.ui.media.sound_output import NoSoundError, SoundOutput, no_device
from rvcmonitor.ui.runs.comparison_table import ComparisonTable
from rvcmonitor.ui.verdict.rules_dialog import EARLY_STOPPING, LIMITS, RulesDialog
from rvcmonitor.ui.verdict.stopping_dialog import StoppingDialog
from rvcmonitor.ui.window.about import show_about
from rvcmonitor.ui.window.error_dialog import ErrorDialog
from rvcmonitor.ui.window.folder_browser import FolderBrowser
from rvcmonitor.ui.window.host_questions import show_question
from rvcmonitor.ui.window.main_menu import MainMenu
from rvcmonitor.ui.window.main_window import MainWindow
from rvcmonitor.ui.window.notice_history import NoticeHistory
from rvcmonitor.ui.window.phone_dialog import PhoneDialog
from rvcmonitor.ui.window.remote_dialog import RemoteDialog
from rvcmonitor.ui.window.settings_dialog import SettingsDialog
from tests.gallery.material import analyses
from tests.ui.hearing.stage import sung
from tests.ui.some_curves import TAGS, TOTAL

PATIENCE = 20.0
"""Seconds for what is computed beside the window."""


@dataclass(frozen=True)
class Stage:
    """A window with the trainings in it."""

    window: MainWindow
    session: Session
    runs: tuple[Run, ...]

    def publish(self, **snapshot: object) -> None:
        shown = Snapshot(roots=(Path("/logs"),), runs=self.runs, **snapshot)  # type: ignore[arg-type]
        self.session.publish(Published(shown, analyses(self.runs), loaded=True))

    def settle(self) -> None:
        """Until everything is computed and lies where it belongs."""
        until = time.monotonic() + PATIENCE
        rounds = 0
        while rounds < 12 and time.monotonic() < until:
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            rounds = rounds + 1 if self.window.panes.settled else 0


@contextmanager
def stage(runs: tuple[Run, ...], size: QSize) -> Iterator[Stage]:
    """A new window of this size, which is gone afterwards."""
    session, media = Session(), MediaReader()
    window = MainWindow(session, media)
    window.setMenuBar(MainMenu("system", "", window))
    window.resize(size)
    window.show()
    made = Stage(window, session, runs)
    try:
        made.settle()
        yield made
    finally:
        for ends in window.shut():
            ends(10.0)
        window.deleteLater()
        media.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Screen = Callable[[Stage], QWidget]


def invitation(at: Stage) -> QWidget:
    at.window.empty.show_recent(["C:/Applio/logs", "D:/RVC/a folder with a long name/logs"])
    return at.window


def looking(at: Stage) -> QWidget:
    at.session.publish(Published(Snapshot(roots=(Path("/logs"),)), {}))
    return at.window


def nothing_found(at: Stage) -> QWidget:
    at.session.publish(Published(Snapshot(roots=(Path("/logs"),)), {}, loaded=True))
    return at.window


def one_model(at: Stage) -> QWidget:
    at.publish()
    at.session.show_alone(at.runs[0].path)
    return at.window


def long_name(at: Stage) -> QWidget:
    at.publish()
    at.session.show_alone(at.runs[1].path)
    return at.window


def taught(at: Stage) -> QWidget:
    one_model(at)
    at.window.coach.teach(())
    return at.window


def compared(at: Stage) -> QWidget:
    at.publish(missing=(Path("/logs/gone"),))
    at.session.select(at.runs[5].path)
    at.window.run_list.tick_all()
    return at.window


def rated(at: Stage) -> QWidget:
    at.publish()
    run = at.runs[0]
    at.session.show_alone(run.path)
    for checkpoint in run.checkpoints[:2]:
        rating = Rating(checkpoint.epoch, 4, "clear s", checkpoint.path.name, checkpoint.step)
        at.session.rate(run, rating)
    card = at.window.panel.cards()[0]
    at.session.rate(run, Rating(10_593, 5, "warm", card.rows[0].checkpoint.path.name))
    card.rows[1].tick.click()
    at.window.panel.candidates.more.click()
    at.window.panel.guide_section.title.click()
    at.window.panel.others.title.click()
    at.window.panel.early_stopping.title.click()
    return at.window


def nothing_drawn(at: Stage) -> QWidget:
    at.publish()
    at.session.tick([])
    return at.window


def wrong_filters(at: Stage) -> QWidget:
    at.publish()
    at.window.run_list.filter.setText("[[")
    at.window.panes.charts.toolbar.filter.setText("a{99999999999}")
    at.window.run_list.colour_groups.begin()
    return at.window


def filtered_away(at: Stage) -> QWidget:
    at.publish()
    at.session.filter_runs(compiled("zoe"))
    return at.window


def full_size(at: Stage) -> QWidget:
    at.publish()
    at.session.show_alone(at.runs[0].path)
    at.settle()
    board = at.window.panes.charts.board
    board.show_alone(board.cards[TOTAL])
    return at.window


def pictures(at: Stage) -> QWidget:
    one_model(at)
    panes = at.window.panes
    panes.setCurrentIndex(1)
    _until(lambda: not panes.pictures.loading)
    return at.window


def sounds(at: Stage) -> QWidget:
    one_model(at)
    panes = at.window.panes
    panes.setCurrentIndex(2)
    _until(lambda: panes.sounds.waveform.shown is not None)
    return at.window


def _until(there: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not there() and time.monotonic() < until:
        QApplication.processEvents()


def _opened(dialog: QDialog) -> QWidget:
    dialog.show()
    return dialog


def settings(at: Stage) -> QWidget:
    return _opened(SettingsDialog(TraySettings(), at.window))


def phone(at: Stage) -> QWidget:
    service = Phone(Secrets(), at.window)
    dialog = PhoneDialog(PhoneSettings(on=True), service, at.window)
    _until(dialog.addresses.isEnabled)
    service.close()
    dialog.addresses.setPlainText("ntfy://my-trainings\ndiscord://webhook/token")
    dialog._tell_of_test([Delivery("Discord", arrived=True), Delivery("ntfy", arrived=False)])
    return _opened(dialog)


def another_machine(at: Stage) -> QWidget:
    recent = [Address("203.0.113.7", "/workspace/Applio/logs", "root", 22_022)]
    dialog = RemoteDialog(recent, _no_link, at.window)
    dialog.show_address(recent[0])
    return _opened(dialog)


def folders_there(at: Stage) -> QWidget:
    browser = FolderBrowser(Address("box", "/workspace/Applio"), _no_link, at.window)
    _until(browser.list.isEnabled)
    browser._show("/workspace/Applio", ["assets", "logs", "rvc", "tabs"])
    return _opened(browser)


def unknown_machine(at: Stage) -> QWidget:
    fingerprint = "SHA256:3gQW8pCTd1yq3lB0yKq6mWv0n7xvTkqQ2Jm6b1y8r0U"
    return _opened(show_question(Question("host", "[203.0.113.7]:22022", fingerprint), at.window))


def password(at: Stage) -> QWidget:
    question = Question("password", "root@203.0.113.7:22022", wrong=True)
    return _opened(show_question(question, at.window))


def _no_link(_address: Address) -> Link:
    raise LinkError(Message("There is no network in a gallery."))


def limits(at: Stage) -> QWidget:
    return _opened(RulesDialog(at.session.options, TAGS, LIMITS, at.window))


def early_stopping(at: Stage) -> QWidget:
    return _opened(RulesDialog(at.session.options, TAGS, EARLY_STOPPING, at.window))


def _has_a_pace(at: Stage) -> Run:
    """The first model, with a plan that would have stopped it, and an end in sight."""
    run = replace(at.runs[0], state="training", total_epochs=600, last_write=time.time() - 5)
    slower = Message(SLOWER, {"epoch": 380, "percent": 62})
    pace = Pace(75.0, 121.0, 400.0, TimeLeft(24_000.0, 22_500.0, 26_000.0), slower)
    shown = analyses(at.runs)
    told = {**shown, run.path: replace(shown[run.path], pace=pace)}
    runs = (run, *at.runs[1:])
    at.session.publish(Published(Snapshot(roots=(Path("/logs"),), runs=runs), told, loaded=True))
    at.session.show_alone(run.path)
    plan = StopPlan(afterwards="sleep")
    at.session.stopping.set_plan(run.path, plan)
    at.session.stopping.set_dry_run(run.path, plan.rule, DryRun(_STOP, _STOP))
    return run


_STOP = StopPoint(
    9000, 214, Message("The loss has been rising for {epochs} epochs.", {"epochs": 50})
)


def planned(at: Stage) -> QWidget:
    _has_a_pace(at)
    at.window.panel.early_stopping.title.click()
    at.window.panel.stopping.title.click()
    at.settle()
    at.window.panel._scroll.ensureWidgetVisible(at.window.panel.stopping.change)
    return at.window


def stopping(at: Stage) -> QWidget:
    run = _has_a_pace(at)
    counting = StopProgress(run.path, run.name, _STOP, "counting", 97)
    waits = Path("G_9000.pth")
    other = replace(counting, run=at.runs[1].path, name=at.runs[1].name, phase="waiting")
    at.session.stopping.set_progress((counting, replace(other, waits_for=waits)))
    return at.window


def falling_asleep(at: Stage) -> QWidget:
    run = _has_a_pace(at)
    sleepy = StopProgress(run.path, run.name, _STOP, "afterwards", 60, action="hibernate")
    at.session.stopping.set_progress((sleepy,))
    return at.window


def stop_rule(at: Stage) -> QWidget:
    return _opened(StoppingDialog(_has_a_pace(at), at.session.stopping, at.window))


def stop_by_keras(at: Stage) -> QWidget:
    dialog = StoppingDialog(_has_a_pace(at), at.session.stopping, at.window)
    dialog.on.setChecked(True)
    dialog.kind.setCurrentIndex(dialog.kind.findData("keras"))
    return _opened(dialog)


def notices(at: Stage) -> QWidget:
    return _opened(NoticeHistory(Notifier(at.session, Memory(), parent=at.window), at.window))


def guide(at: Stage) -> QWidget:
    window = GuideWindow(at.window)
    window.show()
    return window


def about(at: Stage) -> QWidget:
    return show_about(at.window)


def error(at: Stage) -> QWidget:
    return _opened(ErrorDialog("Traceback: it broke", Path("/x/rvcmonitor.log"), at.window))


def comparison(at: Stage) -> QWidget:
    at.publish()
    return _opened(ComparisonTable(at.session, at.window))


def points(at: Stage) -> QWidget:
    one_model(at)
    at.settle()
    card = next(iter(at.window.panes.charts.cards.values()))
    content = card.chart.content.card
    return _opened(PointsTable("Mel", content, card.chart.projection.x, at.window))


def blind_test(at: Stage) -> QWidget:
    sounds(at)
    pane = at.window.panes.sounds
    pane.blind_button.click()
    dialog = pane.findChild(QDialog)
    assert dialog is not None
    return dialog


def _no_device(_end: object, _fail: object) -> SoundOutput:
    raise NoSoundError(no_device())


def _hearing(at: Stage) -> HearingWindow:
    """With a clip, of a model whose shortlist has files."""
    one_model(at)
    at.window.hearing.open()
    hearing = at.window.hearing.window
    hearing.resize(960, 500 if at.window.height() <= 600 else 580)  # below the bars of a screen
    for player in hearing._players:
        player._opener = _no_device
    path = settings_folder() / "A clean verse of a song.wav"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(sung())
    hearing.clip.choose_file(path)
    _until(lambda: hearing.clip.clip is not None and not hearing.conversion.trainer.looking)
    return hearing


def _heard(at: Stage) -> HearingWindow:
    """With sounds: one is silent, one could not be converted, one is still to come."""
    hearing = _hearing(at)
    ticked = hearing.conversion.voices.ticked()
    failure = Message(
        "There was too little memory: wait until the training has ended, or close other "
        "programs, and try again."
    )
    words = ("RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 8.00 GiB)",)
    hearing.audition.failed[ticked[1].path] = NotHeard(ticked[1].path, failure, words)
    for place, voice in enumerate(ticked[2:-1]):
        sound = settings_folder() / f"{place}.wav"
        sound.write_bytes(sung(8.0, hertz=110.0 * (2 if place else 4)))
        hearing.audition.heard[voice.path] = sound
    hearing.audition.changed.emit()
    wanted = len(hearing.audition.heard)
    _until(lambda: sum(each.loaded is not None for each in hearing.heard()) == wanted)
    return hearing


def hearing_choice(at: Stage) -> QWidget:
    return _hearing(at)


def hearing_sounds(at: Stage) -> QWidget:
    hearing = _heard(at)
    hearing.show_page(hearing.listening)
    hearing.listening.list.setCurrentRow(2)
    return hearing


def hearing_facts(at: Stage) -> QWidget:
    hearing = _heard(at)
    hearing.show_page(hearing.listening)
    hearing.listening.list.setCurrentRow(3)
    waiting = hearing.tr("Waits until the training of {name} has ended or paused.")
    hearing.progress.show_waiting(waiting.format(name="anna"))
    return hearing


def hearing_blind(at: Stage) -> QWidget:
    hearing = _heard(at)
    hearing.listening.blind.click()
    _until(lambda: hearing.tournament.standing is not None)
    return hearing


def _judged(at: Stage, said: Said) -> QWidget:
    hearing = _heard(at)
    hearing.listening.blind.click()
    _until(lambda: hearing.tournament.standing is not None)
    while (stands := hearing.tournament.standing) is not None and stands.question is not None:
        question = stands.question
        better: Said = "left" if question.left > question.right else "right"
        alike = said == "same" or question.left == question.right
        hearing.blind.answered.emit(question, "same" if alike else better)
        _until(lambda before=stands: hearing.tournament.standing not in (None, before))  # type: ignore[misc]
    return hearing


def hearing_clear(at: Stage) -> QWidget:
    return _judged(at, "left")


def hearing_alike(at: Stage) -> QWidget:
    return _judged(at, "same")


SCREENS: tuple[Screen, ...] = (
    invitation, looking, nothing_found, one_model, taught, long_name, compared, rated,
    nothing_drawn, wrong_filters, filtered_away, full_size, pictures, sounds, settings, limits,
    early_stopping, notices, guide, about, error, comparison, points, blind_test, hearing_choice,
    hearing_sounds, hearing_facts, hearing_blind, hearing_clear, hearing_alike,
    planned, stopping, falling_asleep, stop_rule, stop_by_keras,
    phone, another_machine, folders_there, unknown_machine, password,
)  # fmt: skip
