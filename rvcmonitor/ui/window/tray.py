"""The icon in the notification area: the watched training at a glance, and its notices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from rvcmonitor.analysis.findings import Analysis
from rvcmonitor.analysis.notices import NoticeKind
from rvcmonitor.live.notifier import Notifier, Told
from rvcmonitor.live.session import Session
from rvcmonitor.live.settings import SettingsFile
from rvcmonitor.storage.quiet_hours import NoticeChoices
from rvcmonitor.training.run import Run
from rvcmonitor.ui.widgets.message_text import message_text, number
from rvcmonitor.ui.widgets.pace_words import end_words
from rvcmonitor.ui.widgets.plain_text import set_tray_tooltip, show_notice, verbatim
from rvcmonitor.ui.window.stop_banners import stop_buttons, stop_text
from rvcmonitor.ui.window.tray_icon import TrayState, tray_icon

MESSAGE_MS = 12_000
MESSAGE_LINES = 3
"""More does not fit; the list of notices has them all."""
_SERIOUS: tuple[NoticeKind, ...] = ("stopping", "health", "collapsed", "stalled")
TOOLTIP_CHARACTERS = 120
"""Windows cuts a tooltip at 127."""


def tray_state(run: Run | None, analysis: Analysis | None) -> TrayState:
    """What the icon shows of a run: trouble before all, then the end, then the verdict."""
    if run is None or analysis is None:
        return "idle"
    broken = analysis.verdict.state == "broken"
    if broken or any(finding.level == "error" for finding in analysis.health):
        return "trouble"
    if run.state == "finished":
        return "finished"
    if run.state != "training":
        return "idle"
    return "low-passed" if analysis.verdict.state in ("flat", "rising") else "improving"


def state_word(state: TrayState) -> str:
    """The state in words."""
    translate = QCoreApplication.translate
    words = {
        "improving": translate("Tray", "training"),
        "low-passed": translate("Tray", "low point passed"),
        "trouble": translate("Tray", "trouble"),
        "finished": translate("Tray", "finished"),
        "idle": translate("Tray", "not training"),
    }
    return words[state]


def watched(session: Session) -> Run | None:
    """The run that the icon speaks of: the newest training, else the selected run."""
    training = [run for run in session.runs if run.state == "training"]
    return max(training, key=lambda run: run.last_write or 0.0, default=session.selected)


def local_now() -> datetime:
    """The time now, in the time zone of this machine."""
    return datetime.now().astimezone()


def _asking(signal: SignalInstance, run: Path) -> Callable[[], None]:
    """What an entry of the menu does: Qt would hand a partial function a word too much."""
    return lambda: signal.emit(run)


class Tray(QObject):
    """The icon, its menu and its balloons. What to do about a click is the window's."""

    open_requested = Signal()
    run_requested = Signal(object, object)
    """Show this run (its Path) at this step (an int, or None for its end)."""
    settings_requested = Signal()
    quit_requested = Signal()

    def __init__(
        self,
        session: Session,
        notifier: Notifier,
        settings: SettingsFile,
        now: Callable[[], datetime] = local_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._settings, self._now = session, settings, now
        self._shown: Told | None = None
        self.menu = QMenu()
        self.menu.aboutToShow.connect(self._fill_menu)
        self._fill_menu()
        self.icon = QSystemTrayIcon(tray_icon("idle"), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self._message_clicked)
        session.published.connect(self._refresh)
        session.selected_changed.connect(self._refresh)
        session.stopping.progress_changed.connect(self._refresh)
        notifier.told.connect(self._tell)
        self._refresh()

    @staticmethod
    def available() -> bool:
        """Some desktops have no notification area; there nothing may hide in it."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Show the icon."""
        self.icon.show()

    def close(self) -> None:
        """Take the icon away at once; Windows would leave a ghost until the mouse passes it."""
        self.icon.hide()
        self.menu.deleteLater()

    def _refresh(self) -> None:
        run = watched(self._session)
        analysis = self._session.analysis(run) if run else None
        self.icon.setIcon(tray_icon(tray_state(run, analysis)))
        set_tray_tooltip(self.icon, self._tooltip(run, analysis)[:TOOLTIP_CHARACTERS])

    def _tooltip(self, run: Run | None, analysis: Analysis | None) -> str:
        if progress := self._session.stopping.progress:
            return stop_text(progress[0])
        if run is None:
            return self.tr("RVC Monitor: nothing is being watched")
        state = state_word(tray_state(run, analysis))
        first = self.tr("{name}: {state}").format(name=run.name, state=state)
        if run.last_epoch is not None:
            epoch = number(run.last_epoch)
            first = self.tr("{name}: {state}, epoch {epoch}").format(
                name=run.name, state=state, epoch=epoch
            )
        if analysis is None:
            return first
        ends = end_words(run, analysis.pace, self._now().timestamp())
        return "\n".join(filter(None, (first, ends, message_text(analysis.verdict.reason))))

    def _fill_menu(self) -> None:
        self.menu.clear()
        opening = self.menu.addAction(self.tr("Open RVC Monitor"), self.open_requested.emit)
        self.menu.setDefaultAction(opening)
        self._add_stops()
        self.menu.addSeparator()
        for run in self._session.runs:
            if run.state == "training":
                self._add_run(run)
        self.menu.addSeparator()
        self._add_pauses()
        self.menu.addAction(self.tr("Settings…"), self.settings_requested.emit)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit"), self.quit_requested.emit)

    def _add_run(self, run: Run) -> None:
        state = tray_state(run, self._session.analysis(run))
        text = self.tr("{name}: {state}").format(name=run.name, state=state_word(state))
        action = QAction(tray_icon(state), verbatim(text), self.menu)
        action.triggered.connect(lambda: self.run_requested.emit(run.path, None))
        self.menu.addAction(action)

    def _add_stops(self) -> None:
        """What is counted down, and a way to object."""
        board = self._session.stopping
        for progress in board.progress:
            if progress.phase == "ending":
                continue
            self.menu.addSeparator()
            title = self.menu.addAction(verbatim(stop_text(progress)))
            title.setEnabled(False)
            act, leave = stop_buttons(progress)
            self.menu.addAction(verbatim(act), _asking(board.stop_requested, progress.run))
            self.menu.addAction(verbatim(leave), _asking(board.refused, progress.run))

    def _add_pauses(self) -> None:
        choices = self._choices
        if choices.paused(self._now()):
            self.menu.addAction(self.tr("Resume notices"), lambda: self._choose(choices.resumed()))
            return
        self.menu.addAction(
            self.tr("Pause notices for 1 hour"),
            lambda: self._choose(choices.paused_for_an_hour(self._now())),
        )
        self.menu.addAction(
            self.tr("Pause notices until tomorrow"),
            lambda: self._choose(choices.paused_until_tomorrow(self._now())),
        )

    @property
    def _choices(self) -> NoticeChoices:
        return self._settings.settings.background.notices

    def _choose(self, choices: NoticeChoices) -> None:
        settings = self._settings.settings
        background = replace(settings.background, notices=choices)
        self._settings.change(replace(settings, background=background))

    def _tell(self, news: tuple[Told, ...]) -> None:
        """One balloon for all that came together; a click leads to the most serious of it."""
        now = self._now()
        wanted = [told for told in news if self._choices.allows(told.notice.kind, now)]
        if not wanted:
            return
        wanted.sort(key=lambda told: told.notice.kind not in _SERIOUS)
        self._shown = wanted[0]
        icon = QSystemTrayIcon.MessageIcon
        show_notice(
            self.icon,
            "RVC Monitor",
            "\n".join(message_text(told.notice.message) for told in wanted[:MESSAGE_LINES]),
            icon.Warning if self._shown.notice.kind in _SERIOUS else icon.Information,
            MESSAGE_MS,
        )

    def _message_clicked(self) -> None:
        if self._shown is not None:
            self.run_requested.emit(self._shown.run, self._shown.notice.step)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        clicks = (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        )
        if reason in clicks:
            self.open_requested.emit()
