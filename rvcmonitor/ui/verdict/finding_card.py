"""Something unhealthy in the numbers; a click shows where it began."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rvcmonitor.analysis.findings import HealthFinding
from rvcmonitor.ui.widgets.clickable_card import ClickableCard
from rvcmonitor.ui.widgets.guide_places import place_of_finding
from rvcmonitor.ui.widgets.help_button import HelpButton, explain
from rvcmonitor.ui.widgets.icon import IconLabel
from rvcmonitor.ui.widgets.message_text import message_text, place_words
from rvcmonitor.ui.widgets.plain_text import PlainLabel, set_tooltip
from rvcmonitor.ui.widgets.text_style import muted_paragraph
from rvcmonitor.ui.widgets.theme import Tone, blend, tone_colour


class FindingCard(ClickableCard):
    """A warning or an error in its words, with its place."""

    chosen = Signal(object)
    """Show this step (an int) on the curve."""

    def __init__(self, finding: HealthFinding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self._tone: Tone = "bad" if finding.level == "error" else "watch"
        self.setAccessibleName(message_text(finding.message))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        icon = IconLabel(
            "circle-alert" if self._tone == "bad" else "triangle-alert", 18, self._tone
        )
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(), 1)
        self.help = HelpButton(place_of_finding(finding.code))
        row.addWidget(self.help, 0, Qt.AlignmentFlag.AlignTop)
        explain(self, self.help.place)
        if finding.step is None:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.unsetCursor()
        else:
            set_tooltip(self, self.tr("Show this point on the curve"))
        self.clicked.connect(self._choose)

    def ground(self) -> QColor:
        """The card's colour: a breath of its tone."""
        return self._tinted(0.10)

    def border(self) -> QColor:
        """The edge's colour: more of the same tone."""
        return self._tinted(0.35)

    def _tinted(self, share: float) -> QColor:
        under = self.palette().color(QPalette.ColorRole.Window)
        return blend(tone_colour(self._tone, self.palette()), under, share)

    def _words(self) -> QVBoxLayout:
        said = PlainLabel(message_text(self.finding.message))
        said.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(said)
        if self.finding.step is not None:
            column.addWidget(muted_paragraph(place_words(self.finding.step, self.finding.epoch)))
        return column

    def _choose(self) -> None:
        if self.finding.step is not None:
            self.chosen.emit(self.finding.step)
