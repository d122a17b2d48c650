"""The way from the window to the one in which candidates are heard, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rvcmonitor.live.ending import Ending
from rvcmonitor.live.session import Session
from rvcmonitor.ui.widgets.banner import Banners

if TYPE_CHECKING:
    from rvcmonitor.storage.copy_file import Fetch
    from rvcmonitor.ui.hearing.hearing_window import HearingWindow

_SUBJECT = "hearing"


class CandidateHearing(QObject):
    """Opens it for the selected model; what ends while it is closed is told by a banner."""

    def __init__(
        self, session: Session, banners: Banners, window: QWidget, fetch: Fetch | None = None
    ) -> None:
        """``fetch`` brings checkpoints that were left on their host."""
        super().__init__(window)
        self._fetch = fetch
        self._session, self._banners, self._parent = session, banners, window
        self._window: HearingWindow | None = None

    @property
    def window(self) -> HearingWindow:
        """Made when it is first wanted."""
        if self._window is None:
            from rvcmonitor.ui.hearing.hearing_window import HearingWindow  # no start waits for it

            self._window = HearingWindow(self._session, self._parent, fetch=self._fetch)
            self._window.told.connect(self._tell)
        return self._window

    @property
    def busy(self) -> bool:
        """Whether something is being converted, or waits for it."""
        return self._window is not None and self._window.audition.busy

    def open(self) -> None:
        """Have candidates of the selected model converted, and hear them."""
        self._banners.tell(_SUBJECT, "")
        run = self._session.selected
        if run is None or not any(each.kind == "voice" for each in run.checkpoints):
            text = self.tr("There is no model with checkpoints that can be heard.")
            self._banners.tell(_SUBJECT, text, "neutral")
        elif not self.window.open_for(run):
            busy = self.window.run
            text = self.tr("The candidates of {name} are being converted: one model at a time.")
            self._tell(text.format(name=busy.name if busy is not None else ""))

    def close(self) -> list[Ending]:
        """End what is under way; returns how to wait for it."""
        return self._window.close_for_good() if self._window is not None else []

    def _tell(self, text: str) -> None:
        self._banners.tell(_SUBJECT, text, "neutral", action=(self.tr("Show"), self._show))

    def _show(self) -> None:
        self._banners.tell(_SUBJECT, "")
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
