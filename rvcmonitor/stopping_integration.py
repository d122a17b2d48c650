"""Trainings that are stopped by themselves: what judges and stops them, made for the first of them.

There is nothing to do until a plan is on, or what a rule would have done is to be shown.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from rvcmonitor.analysis.notices import Notice
from rvcmonitor.analysis.stopping.rule import StopRule
from rvcmonitor.live import reader
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
        self._wanted: dict[tuple[Path, StopRule], None] = {}
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.timeout.connect(self._make_stopper)
        session.stopping.book_changed.connect(self._begin)
        session.stopping.dry_run_wanted.connect(self._begin_soon)
        self._begin()

    def close(self, patience: float = PATIENCE) -> bool:
        """Begin nothing more; False where something still hangs."""
        self._breath.stop()
        return self._stopper is None or self._stopper.close(patience)

    def _begin(self) -> None:
        if any(plan.on for plan in self._session.stopping.book.plans.values()):
            self._make_stopper()

    def _begin_soon(self, run: Path, rule: StopRule) -> None:
        """What a rule would have done can wait until the curves are drawn."""
        self._wanted[run, rule] = None
        if not self._breath.isActive():
            self._breath.start(round(1000 * reader.BREATH))

    def _make_stopper(self) -> None:
        from rvcmonitor.live.stopper import Stopper  # 10 ms of a start
        from rvcmonitor.stopping.hands import Hands

        board = self._session.stopping
        board.book_changed.disconnect(self._begin)
        board.dry_run_wanted.disconnect(self._begin_soon)
        self._breath.stop()
        hands = Hands(busy=lambda: self._window().busy)
        self._stopper = Stopper(self._session, hands, parent=self)
        self._stopper.told.connect(self._notifier.tell)
        self._stopper.told.connect(self._tell)
        for run, rule in self._wanted:
            board.dry_run_wanted.emit(run, rule)

    def _tell(self, run: Path, notice: Notice) -> None:
        """In the window, too, until it is closed: who comes back in the morning wants to know."""
        if notice.kind == "stopped" or notice.step is None:
            subject = f"stopped {run}"
            self._window().banners.tell(subject, message_text(notice.message), "neutral")
