"""How far the conversions are, and the buttons that begin and end them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from rvcmonitor.live.hearing import Progress
from rvcmonitor.ui.widgets.elided_label import ElidedLabel
from rvcmonitor.ui.widgets.message_text import number


class ProgressLine(QWidget):
    """Below all pages of the window."""

    begin_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._bar = QProgressBar()
        self._bar.setObjectName("loading")  # as slim as the one below the menus
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.begin = QPushButton(self.tr("Hear the candidates"))
        self.begin.setProperty("primary", True)
        self.cancel.clicked.connect(self.cancel_requested)
        self.begin.clicked.connect(self.begin_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        for part in (self._bar, self.cancel, self.begin):
            row.addWidget(part)
        self.show_idle("", ready=False)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_idle(self, words: str, *, ready: bool) -> None:
        """Nothing is being converted; ``ready`` where it could begin."""
        self._words.setText(words)
        self._show(busy=False)
        self.begin.setEnabled(ready)

    def show_progress(self, progress: Progress | None) -> None:
        """The conversion under way; None where the first has not begun."""
        self._show(busy=True)
        if progress is None:
            self._words.setText(self.tr("Looking for what was converted before…"))
            self._bar.setRange(0, 0)
            return
        text = self.tr("Converting {place} of {total}: {file}").format(
            place=number(progress.place), total=number(progress.total), file=progress.weights.name
        )
        self._words.setText(text + self._left(progress.seconds_left))
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.place - 1)

    def show_waiting(self, words: str) -> None:
        """It waits for a training to end or pause."""
        self._show(busy=True)
        self._words.setText(words)
        self._bar.setRange(0, 0)

    def _left(self, seconds: float | None) -> str:
        if seconds is None:
            return ""
        if seconds < 90:
            return self.tr(" · about {n} s left").format(n=number(max(round(seconds), 1)))
        return self.tr(" · about {n} min left").format(n=number(round(seconds / 60)))

    def _show(self, *, busy: bool) -> None:
        self._bar.setVisible(busy)
        self.cancel.setVisible(busy)
        self.begin.setVisible(not busy)
