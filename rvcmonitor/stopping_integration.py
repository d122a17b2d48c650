"""Trainings that are stopped by themselves: what judges and stops them, made for the first of them.

Until a plan is on, and nothing that a rule would have done is to be shown, there is nothing to do.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rvcmonitor.analysis.notices import Notice
from rvcmonitor.analysis.stopping.rule import StopRule
from rvcmonitor.live.ending import PATIENCE
from rvcmonitor.live.notifier import Notifier
from rvcmonitor.live.session import Session
from rvcmonitor.ui.widgets.message_text import message_text
from rvcmonitor.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from rvcmonitor.live.stopper import Stopper


class StoppingIntegration(QObject):
    """Lives as long as the program. ``window`` gives the window of the moment."""

    def __init__(
        self,
        session: Session,
        notifier: Notifier,
        window: Callable[[], MainWindow],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._notifier, self._window = session, notifier, window
        self._stopper: Stopper | None = None
        session.stopping.book_changed.connect(self._begin)
        session.stopping.dry_run_wanted.connect(self._begin_to_show)
        self._begin()

    def close(self, patience: float = PATIENCE) -> bool:
        """Begin nothing more; False where something still hangs."""
        return self._stopper is None or self._stopper.close(patience)

    def _begin(self) -> None:
        if any(plan.on for plan in self._session.stopping.book.plans.values()):
            self._make_stopper()

    def _begin_to_show(self, run: Path, rule: StopRule) -> None:
        self._make_stopper()
        self._session.stopping.dry_run_wanted.emit(run, rule)  # the stopper came too late for it

    def _make_stopper(self) -> None:
        from rvcmonitor.live.stopper import Stopper  # 10 ms of a start

        board = self._session.stopping
        board.book_changed.disconnect(self._begin)
        board.dry_run_wanted.disconnect(self._begin_to_show)
        self._stopper = Stopper(self._session, parent=self)
        self._stopper.told.connect(self._notifier.tell)
        self._stopper.told.connect(self._tell)

    def _tell(self, run: Path, notice: Notice) -> None:
        """In the window, too, until it is closed: who comes back in the morning wants to know."""
        if notice.kind == "stopped" or notice.step is None:
            subject = f"stopped {run}"
            self._window().banners.tell(subject, message_text(notice.message), "neutral")
