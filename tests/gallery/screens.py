"""Every state of the window and every dialog, each shown by a function of its own."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from rvcmonitor.analysis.candidates.ratings import Rating
from rvcmonitor.live.hosts import Question
from rvcmonitor.live.media import MediaReader
from rvcmonitor.live.notifier import Memory, Notifier
from rvcmonitor.live.phone import Delivery, Phone
from rvcmonitor.live.session import Published, Session
from rvcmonitor.message import Message
from rvcmonitor.remote.address import Address
from rvcmonitor.remote.link import Link, LinkError
from rvcmonitor.storage.phone_settings import PhoneSettings
from rvcmonitor.storage.secrets import Secrets
from rvcmonitor.storage.tray_settings import TraySettings
from rvcmonitor.training.run import Run, Snapshot
from rvcmonitor.ui.charts.table import PointsTable
from rvcmonitor.ui.guide.guide_window import GuideWindow
from rvcmonitor.ui.runs.comparison_table import ComparisonTable
from rvcmonitor.ui.verdict.rules_dialog import EARLY_STOPPING, LIMITS, RulesDialog
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
    at.session.filter_runs(re.compile("zoe"))
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
    dialog = PhoneDialog(PhoneSettings(), service, at.window)
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


SCREENS: tuple[Screen, ...] = (
    invitation, looking, nothing_found, one_model, long_name, compared, rated, nothing_drawn,
    wrong_filters, filtered_away, full_size, pictures, sounds, settings, phone,
    another_machine, folders_there, unknown_machine, password, limits, early_stopping,
    notices, guide, about, error, comparison, points, blind_test,
)  # fmt: skip
