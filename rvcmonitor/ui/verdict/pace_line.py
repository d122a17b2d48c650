"""How long an epoch takes and when the training will end, below the name of the model."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rvcmonitor.analysis.findings import Pace
from rvcmonitor.training.run import Run
from rvcmonitor.ui.widgets.help_button import HelpButton, explain
from rvcmonitor.ui.widgets.pace_words import pace_lines
from rvcmonitor.ui.widgets.text_style import muted_paragraph


class PaceLine(QWidget):
    """Nothing is seen of it where nothing is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explain(self, "time-left")
        self._words = muted_paragraph()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(HelpButton("time-left"), 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_pace(self, run: Run | None, pace: Pace | None, now: float) -> None:
        """Say what is known of ``run`` at ``now`` (s since 1970)."""
        lines = pace_lines(run, pace, now) if run is not None else []
        self._words.setText("\n".join(lines))
        self.setVisible(bool(lines))

    def text(self) -> str:
        """What it says."""
        return self._words.text()
