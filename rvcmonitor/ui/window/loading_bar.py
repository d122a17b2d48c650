"""How far reading is, with a way to stop it; not to be seen where it is over in a moment."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from rvcmonitor.live.session import Session
from rvcmonitor.ui.widgets.ease_of_access import wants_motion
from rvcmonitor.ui.widgets.message_text import number
from rvcmonitor.ui.widgets.plain_text import PlainLabel

PROGRESS_AFTER_MS = 300
"""Loading that is over sooner needs no progress bar, and painting one takes time."""
_MB = 2**20


class LoadingBar(QWidget):
    """Follows the session; hides itself when everything has been read."""

    stop_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = QProgressBar()
        self._bar.setObjectName("loading")
        self._bar.setTextVisible(False)
        self._moves = wants_motion()
        self._said = PlainLabel()
        self.stop = QPushButton(self.tr("Stop reading"))
        self.stop.clicked.connect(self.stop_requested)
        self._slow = QTimer(self, singleShot=True, interval=PROGRESS_AFTER_MS)
        self._slow.timeout.connect(self.show)
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self._said, 1)
        row.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addLayout(row)
        self.hide()
        session.published.connect(self.refresh)

    def refresh(self) -> None:
        """Show how far it is, once it has taken a while."""
        snapshot = self._session.snapshot
        if not snapshot.roots or self._session.loaded:
            self._slow.stop()
            self.hide()
            return
        if self.isHidden() and not self._slow.isActive():
            self._slow.start()
        done, total = snapshot.bytes_read, snapshot.bytes_total
        # An empty range moves by itself: how much there is, is not known yet.
        self._bar.setMaximum(0 if not total and self._moves else 1000)
        self._bar.setValue(1000 * done // max(1, total))
        said = (
            self.tr("Reading: {done} of {total} MB") if total else self.tr("Looking for trainings…")
        )
        self._said.setText(said.format(done=number(done // _MB), total=number(total // _MB)))
