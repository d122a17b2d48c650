"""The samples nearest to the candidates, before all others: a button for each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rvcmonitor.ui.media.sample_list import SampleHint
from rvcmonitor.ui.widgets.message_text import number
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip, verbatim

MOST = 5
"""As many as the shortlist shows; their row is always as high, so that it pushes nothing."""


class CandidateButtons(QWidget):
    """In the order of the shortlist; those without a sample are not there."""

    chosen = Signal(object)
    """Hear the sample of this step (an int)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[int] = []
        self.buttons = [self._button(place) for place in range(MOST)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._title = PlainLabel(self.tr("Candidates"))
        self._title.hide()
        row.addWidget(self._title)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch()
        self.setFixedHeight(self.buttons[0].sizeHint().height() + 2)

    def _button(self, place: int) -> QPushButton:
        button = QPushButton()
        button.setFixedWidth(button.fontMetrics().horizontalAdvance("00") + 18)
        button.setStyleSheet("padding: 3px 2px;")
        button.clicked.connect(lambda: self.chosen.emit(self._steps[place]))
        button.hide()
        return button

    def show_hints(self, hints: Mapping[int, SampleHint], names: Mapping[int, str]) -> None:
        """Offer the samples of ``hints`` that lie nearest to a candidate."""
        ranked = sorted((rank, step) for step, hint in hints.items() for rank in hint.ranks)
        self._steps = [step for _, step in ranked[:MOST]]
        self._title.setVisible(bool(ranked))
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(self._steps))
            if place < len(self._steps):
                rank, step = ranked[place]
                button.setText(verbatim(number(rank)))
                says = self.tr("Candidate {n}: {name}").format(n=number(rank), name=names[step])
                set_tooltip(button, says)
                button.setAccessibleName(says)
