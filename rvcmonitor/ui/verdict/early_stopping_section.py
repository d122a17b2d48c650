"""What classical early stopping would have done, for those who know it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from rvcmonitor.analysis.findings import EarlyStop
from rvcmonitor.ui.widgets.folded_section import FoldedSection
from rvcmonitor.ui.widgets.message_text import message_text, number
from rvcmonitor.ui.widgets.text_style import muted_paragraph, wrapped


class EarlyStoppingSection(FoldedSection):
    """The answer in the title, the sentence and the way to its settings inside."""

    chosen = Signal(object)
    """Show this step (an int) on the curve."""
    rules_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._stop: EarlyStop | None = None
        self._said = wrapped()
        self._best = QPushButton(self.tr("Show the best"))
        self._stopped = QPushButton(self.tr("Show the stop"))
        change = QPushButton(self.tr("Change…"))
        change.clicked.connect(self.rules_requested)
        self._best.clicked.connect(lambda: self._choose(self._stop and self._stop.best_step))
        self._stopped.clicked.connect(lambda: self._choose(self._stop and self._stop.stopped_step))
        self.column.setSpacing(6)
        self.column.addWidget(self._said)
        self.column.addWidget(muted_paragraph(rule_alone()))
        for button in (self._best, self._stopped, change):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_stop(None)

    def show_stop(self, stop: EarlyStop | None) -> None:
        """``stop`` is None where the run's epochs or the monitored tag are unknown."""
        self._stop = stop
        self.title.setText(self._headline(stop))
        if stop is None:
            self._said.setText(
                self.tr("It needs the length of an epoch and the monitored tag; one is not known.")
            )
        else:
            self._said.setText(message_text(stop.message))
        self._best.setVisible(stop is not None and stop.best_step is not None)
        self._stopped.setVisible(stop is not None and stop.stopped_step is not None)

    def _headline(self, stop: EarlyStop | None) -> str:
        if stop is None:
            return self.tr("Early stopping")
        if stop.stopped_epoch is None:
            return self.tr("Early stopping: not yet")
        return self.tr("Early stopping: epoch {n}").format(n=number(stop.stopped_epoch))

    def _choose(self, step: int | None) -> None:
        if step is not None:
            self.chosen.emit(step)


def rule_alone() -> str:
    """What early stopping has to do with the verdict."""
    return QCoreApplication.translate(
        "EarlyStoppingForm",
        "This only tells where Keras' EarlyStopping would have stopped. It stops nothing, and "
        "the verdict does not use it.",
    )
