"""From a notice to the phone: which ones, in which words, with which picture."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from rvcmonitor.live.ending import Ending
from rvcmonitor.live.notifier import Notifier, Told
from rvcmonitor.live.phone import HourlyLimit, Phone
from rvcmonitor.live.session import Session
from rvcmonitor.live.settings import SettingsFile
from rvcmonitor.storage.phone_settings import PhoneSettings
from rvcmonitor.ui.charts.curve_picture import CurvePictures
from rvcmonitor.ui.widgets.message_text import message_text, tr


class PhoneNotices(QObject):
    """Nothing is sent until the user has asked for it."""

    sent = Signal(str)
    """The words that were handed over."""

    def __init__(
        self,
        session: Session,
        notifier: Notifier,
        settings: SettingsFile,
        phone: Phone,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._settings, self._phone = session, settings, phone
        self._clock = clock
        self._limit = HourlyLimit()
        self._held_back = 0
        self._pictures = CurvePictures(self)
        self._pictures.drawn.connect(self._send)
        notifier.told.connect(self._tell)

    def close(self) -> Ending:
        """Draw and send nothing more; returns how to wait for what is under way."""
        return self._pictures.close()

    @property
    def _choices(self) -> PhoneSettings:
        return self._settings.settings.phone

    def _tell(self, news: tuple[Told, ...]) -> None:
        """All that came together goes together, and the first of it has its picture."""
        choices = self._choices
        wanted = [told for told in news if told.notice.kind not in choices.off]
        if not choices.on or not wanted:
            return
        if not self._limit.allows(self._clock(), choices.an_hour):
            self._held_back += len(wanted)
            return
        lines = [message_text(told.notice.message) for told in wanted]
        if self._held_back:
            lines.append(tr("%Ln earlier notice(s) were not sent.", "", self._held_back))
            self._held_back = 0
        self._with_picture("\n".join(lines), wanted[0])

    def _with_picture(self, words: str, told: Told) -> None:
        run = next((run for run in self._session.runs if run.path == told.run), None)
        if run is None or not self._choices.picture:
            self._send(words, None)
            return
        self._pictures.draw(words, run, self._session.analysis(run), self._session.view)

    def _send(self, words: str, picture: bytes | None) -> None:
        self._phone.send(words, picture)
        self.sent.emit(words)
