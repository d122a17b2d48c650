"""How runs are judged: when numbers count as unhealthy; and apart, Keras' early stopping."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from rvcmonitor.analysis.options import AnalysisOptions
from rvcmonitor.ui.verdict.early_stopping_form import EarlyStoppingForm
from rvcmonitor.ui.verdict.limits_form import LimitsForm
from rvcmonitor.ui.widgets.help_button import ask_guide, place_of

LIMITS, EARLY_STOPPING = 0, 1
"""The pages."""


class RulesDialog(QDialog):
    """What the verdict uses comes first; read :attr:`options` after it was accepted."""

    def __init__(
        self,
        options: AnalysisOptions,
        tags: Sequence[str],
        page: int = LIMITS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules of judging"))
        self._before = options
        self.early_stopping = EarlyStoppingForm(options.early_stopping, tags)
        self.limits = LimitsForm(options.limits)
        self.pages = QTabWidget()
        self.pages.addTab(self.limits, self.tr("Health limits"))
        self.pages.addTab(self.early_stopping, self.tr("Early stopping"))
        self.pages.setCurrentIndex(page)
        help_key = QShortcut(QKeySequence(Qt.Key.Key_F1), self)
        help_key.activated.connect(lambda: ask_guide(self, place_of(self.focusWidget())))
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        defaults = QPushButton(self.tr("Back to defaults"))
        defaults.setAutoDefault(False)
        defaults.clicked.connect(self._back_to_defaults)
        buttons.addButton(defaults, QDialogButtonBox.ButtonRole.ResetRole)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages)
        layout.addWidget(buttons)
        self.setMinimumSize(self.sizeHint())  # Qt gives a dialog two thirds of a small screen

    @property
    def options(self) -> AnalysisOptions:
        """What the dialog says now."""
        return replace(
            self._before,
            early_stopping=self.early_stopping.early_stopping,
            limits=self.limits.limits,
        )

    def _back_to_defaults(self) -> None:
        """Of the page that is seen."""
        defaults = AnalysisOptions()
        if self.pages.currentWidget() is self.early_stopping:
            self.early_stopping.show_settings(defaults.early_stopping)
        else:
            self.limits.show_limits(defaults.limits)
