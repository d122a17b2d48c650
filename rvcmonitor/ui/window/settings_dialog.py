"""Settings: how the program lives in the tray, which notices it gives, and a fresh start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

from PySide6.QtCore import QCoreApplication, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.analysis.notices import NoticeKind
from rvcmonitor.live import autostart
from rvcmonitor.storage.quiet_hours import NoticeChoices
from rvcmonitor.storage.tray_settings import TraySettings
from rvcmonitor.ui.widgets.fields import TimeEdit
from rvcmonitor.ui.widgets.local_time import time_pattern
from rvcmonitor.ui.widgets.message_text import joined
from rvcmonitor.ui.widgets.plain_text import PlainLabel, ask, verbatim

NIGHT = (QTime(22, 0), QTime(8, 0))


def kind_words(kind: NoticeKind) -> str:
    """What a kind of notice is about, as the settings and the history name it."""
    translate = QCoreApplication.translate
    words: dict[NoticeKind, str] = {
        "began": translate("Notices", "A training begins"),
        "new-low": translate("Notices", "A new low point"),
        "flat": translate("Notices", "No longer improving"),
        "rising": translate("Notices", "The loss rises"),
        "health": translate("Notices", "Trouble in the numbers"),
        "collapsed": translate("Notices", "Pictures show silence or stand still"),
        "stalled": translate("Notices", "No new points for a long time"),
        "stopping": translate("Notices", "A training will be stopped"),
        "stopped": translate("Notices", "A training was stopped"),
        "finished": translate("Notices", "Training finished"),
    }
    return words[kind]


class SettingsDialog(QDialog):
    """Edits a :class:`TraySettings`; read :attr:`background` after it was accepted."""

    reset_requested = Signal()
    """Have all settings as at first (the user was asked)."""
    forget_requested = Signal()
    """Forget ratings and notices (the user was asked)."""

    def __init__(
        self,
        background: TraySettings,
        parent: QWidget | None = None,
        *,
        reopen: bool = True,
        busy: Callable[[], bool] = lambda: False,
    ) -> None:
        """``reopen``: whether the next start opens what was watched last. ``busy``: whether a
        reset would stop something."""
        super().__init__(parent)
        self._is_busy = busy
        self.reopen = QCheckBox(self.tr("Open the last folder again at the next start"))
        self.reopen.setChecked(reopen)
        self.setWindowTitle(self.tr("Settings"))
        self._before = background
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for group in (self._tray_group(), self._notice_group(), self._reset_group()):
            layout.addWidget(group)
        layout.addWidget(buttons)

    @property
    def background(self) -> TraySettings:
        """What the dialog says now."""
        asked = self._before.close_to_tray is None and not self.close_to_tray.isChecked()
        return replace(
            self._before,
            start_in_tray=self.start_in_tray.isChecked(),
            minimise_to_tray=self.minimise_to_tray.isChecked(),
            close_to_tray=None if asked else self.close_to_tray.isChecked(),
            notices=self._notices(),
        )

    def accept(self) -> None:
        """Let Windows know at once whether it should start the program."""
        if autostart.available():
            autostart.set_autostart(self.autostart.isChecked())
        super().accept()

    def _tray_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Window and tray"))
        layout = QVBoxLayout(group)
        self.minimise_to_tray = QCheckBox(self.tr("Minimising hides the window in the tray"))
        self.close_to_tray = QCheckBox(self.tr("Closing hides the window and goes on watching"))
        self.start_in_tray = QCheckBox(self.tr("Start hidden in the tray"))
        self.autostart = QCheckBox(self.tr("Start with Windows"))
        self.minimise_to_tray.setChecked(self._before.minimise_to_tray)
        self.close_to_tray.setChecked(bool(self._before.close_to_tray))
        self.start_in_tray.setChecked(self._before.start_in_tray)
        for box in (
            self.reopen,
            self.minimise_to_tray,
            self.close_to_tray,
            self.start_in_tray,
            self.autostart,
        ):
            layout.addWidget(box)
        self.autostart.setVisible(autostart.available())
        if autostart.available():
            self.autostart.setChecked(autostart.autostart())
        return group

    def _notice_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Tell me about"))
        layout = QVBoxLayout(group)
        self.kinds: dict[NoticeKind, QCheckBox] = {}
        for kind in get_args(NoticeKind):
            self.kinds[kind] = QCheckBox(verbatim(kind_words(kind)))
            self.kinds[kind].setChecked(kind not in self._before.notices.off)
            layout.addWidget(self.kinds[kind])
        layout.addLayout(self._quiet_row())
        return group

    def _quiet_row(self) -> QHBoxLayout:
        choices = self._before.notices
        quiet = choices.quiet_from != choices.quiet_to
        self.quiet = QCheckBox(self.tr("Quiet from"))
        self.quiet.setChecked(quiet)
        self.quiet_from = TimeEdit(_time(choices.quiet_from) if quiet else NIGHT[0])
        self.quiet_to = TimeEdit(_time(choices.quiet_to) if quiet else NIGHT[1])
        self.quiet_from.setAccessibleName(self.tr("Quiet from"))
        self.quiet_to.setAccessibleName(self.tr("Quiet until"))
        row = QHBoxLayout()
        for widget in (self.quiet, self.quiet_from, PlainLabel(self.tr("to")), self.quiet_to):
            row.addWidget(widget)
        for edit in (self.quiet_from, self.quiet_to):
            edit.setDisplayFormat(time_pattern())
            edit.setEnabled(quiet)
            self.quiet.toggled.connect(edit.setEnabled)
        row.addStretch()
        return row

    def _reset_group(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for text, slot in (
            (self.tr("Reset settings…"), self._ask_reset),
            (self.tr("Delete ratings and notices…"), self._ask_forget),
        ):
            button = QPushButton(verbatim(text))
            button.clicked.connect(slot)
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        return holder

    def _ask_reset(self) -> None:
        question = self.tr(
            "Have all settings as at the first start, and forget recent folders? Ratings, notices, "
            "trainings and checkpoints are not touched."
        )
        stops = self.tr("What is being converted or copied is stopped.") if self._is_busy() else ""
        if ask(self, self.tr("Reset settings"), joined((question, stops)), yes=False):
            self.reset_requested.emit()
            self.reject()

    def _ask_forget(self) -> None:
        question = self.tr(
            "Delete all ratings, your notes on them, and the list of notices? They cannot be "
            "brought back. Settings, trainings and checkpoints are not touched."
        )
        if ask(self, self.tr("Delete ratings and notices"), question, yes=False):
            self.forget_requested.emit()
            self.reject()

    def _notices(self) -> NoticeChoices:
        off: list[NoticeKind] = [kind for kind, box in self.kinds.items() if not box.isChecked()]
        quiet = self.quiet.isChecked()
        return replace(
            self._before.notices,
            off=tuple(off),
            quiet_from=_minutes(self.quiet_from.time()) if quiet else 0,
            quiet_to=_minutes(self.quiet_to.time()) if quiet else 0,
        )


def _time(minutes: int) -> QTime:
    return QTime(minutes // 60 % 24, minutes % 60)


def _minutes(time: QTime) -> int:
    return time.hour() * 60 + time.minute()
