"""Notices on the phone, for those who want them: what sends them is made when they say so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rvcmonitor.live.ending import PATIENCE
from rvcmonitor.live.notifier import Notifier
from rvcmonitor.live.session import Session
from rvcmonitor.live.settings import SettingsFile
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from rvcmonitor.live.phone import Phone
    from rvcmonitor.ui.window.phone_notices import PhoneNotices


class PhoneIntegration(QObject):
    """Lives as long as the program. ``window`` gives the window of the moment."""

    def __init__(
        self,
        session: Session,
        notifier: Notifier,
        settings: SettingsFile,
        window: Callable[[], MainWindow],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._notifier = session, notifier
        self._settings, self._window = settings, window
        self._made: tuple[Phone, PhoneNotices] | None = None
        settings.changed.connect(self._begin)
        self._begin()

    def edit(self) -> None:
        """Let the user say which notices go to the phone, and where."""
        from rvcmonitor.ui.window.phone_dialog import PhoneDialog  # for those who want it

        dialog = PhoneDialog(self._settings.settings.phone, self._phone(), self._window())
        dialog.accepted.connect(
            lambda: self._settings.change(replace(self._settings.settings, phone=dialog.settings))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def close(self, patience: float = PATIENCE) -> bool:
        """Draw and send nothing more; False where something is still on its way."""
        if self._made is None:
            return True
        phone, notices = self._made
        drawn = notices.close()
        ended = [drawn(patience), phone.close(patience)]  # each is told to end
        return all(ended)

    def _begin(self) -> None:
        if self._settings.settings.phone.on:
            self._phone()

    def _phone(self) -> Phone:
        if self._made is None:
            self._made = self._make()
        return self._made[0]

    def _make(self) -> tuple[Phone, PhoneNotices]:
        from rvcmonitor.live.phone import Phone  # for those who want it
        from rvcmonitor.storage.secrets import Secrets
        from rvcmonitor.ui.window.phone_notices import PhoneNotices

        phone = Phone(Secrets(), self)
        phone.failed.connect(lambda why: self._tell(message_text(why)))
        phone.works_again.connect(lambda: self._tell(""))
        return phone, PhoneNotices(
            self._session, self._notifier, self._settings, phone, parent=self
        )

    def _tell(self, text: str) -> None:
        self._window().banners.tell("phone", text)
