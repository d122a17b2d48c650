"""Whether the selected training is stopped by itself, and what its rule would have done so far."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rvcmonitor.analysis.stopping.rule import StopPlan
from rvcmonitor.analysis.stopping.stop_point import DryRun
from rvcmonitor.ui.verdict.stop_words import dry_run_words, plan_title, rule_words
from rvcmonitor.ui.widgets.folded_section import FoldedSection
from rvcmonitor.ui.widgets.help_button import HelpButton, explain
from rvcmonitor.ui.widgets.text_style import muted_paragraph, wrapped


class StoppingSection(FoldedSection):
    """The plan in the title; its rule, the dry run and the way to change it inside."""

    chosen = Signal(object)
    """Show this step (an int) on the curve."""
    edit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        explain(self, "stop-by-itself")
        self._found: DryRun | None = None
        self._rule = muted_paragraph()
        self._said = wrapped()
        self._show = QPushButton(self.tr("Show the place"))
        self._show.clicked.connect(self._choose)
        self.change = QPushButton(self.tr("Set up…"))
        self.change.clicked.connect(self.edit_requested)
        self.column.setSpacing(6)
        self.column.addWidget(self._rule)
        self.column.addWidget(self._said)
        self.column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.addWidget(self.change)
        row.addWidget(HelpButton("stop-by-itself"))
        row.addStretch()
        self.column.addLayout(row)
        self.show_plan(StopPlan(), None)

    def show_plan(self, plan: StopPlan, found: DryRun | None) -> None:
        """``found`` is what the rule of ``plan`` says; None while that is worked out."""
        self._found = found
        self.title.setText(plan_title(plan, found))
        self._rule.setText(rule_words(plan.rule))
        self._said.setText(dry_run_words(found))
        self._show.setVisible(found is not None and found.first is not None)

    def text(self) -> str:
        """All that it says."""
        return "\n".join((self.title.text(), self._rule.text(), self._said.text()))

    def _choose(self) -> None:
        if self._found is not None and self._found.first is not None:
            self.chosen.emit(self._found.first.step)
