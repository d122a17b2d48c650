"""What looks unhealthy, one card under the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rvcmonitor.analysis.findings import HealthFinding
from rvcmonitor.ui.verdict.finding_card import FindingCard
from rvcmonitor.ui.widgets.plain_text import set_tooltip
from rvcmonitor.ui.widgets.text_style import clear


class FindingList(QWidget):
    """The findings, and the way to their limits; not there where nothing was found."""

    chosen = Signal(object)
    """Show this step (an int) on the curve."""
    rules_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[HealthFinding, ...] = ()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(6)
        limits = QPushButton(self.tr("Limits…"))
        set_tooltip(limits, self.tr("Change when something counts as unhealthy"))
        limits.clicked.connect(self.rules_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(self._cards)
        layout.addWidget(limits, 0, Qt.AlignmentFlag.AlignRight)
        self.setVisible(False)

    def show_findings(self, findings: tuple[HealthFinding, ...]) -> None:
        """Show these, a card each; hidden where there is none."""
        if findings == self._findings:
            return
        self._findings = findings
        clear(self._cards)
        for finding in findings:
            card = FindingCard(finding)
            card.chosen.connect(self.chosen)
            self._cards.addWidget(card)
        self.setVisible(bool(findings))

    def cards(self) -> list[FindingCard]:
        """The cards, in the order in which they were made."""
        return self.findChildren(FindingCard)
